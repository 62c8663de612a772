"""Words of a Turkish sentence that a parser has hung where the suffixes beside them leave no room for them.

A light verb carries the clause, not its noun ("tehdit etti"); a dative before a bare object is the verb's ("memura
rüşvet verdi"); a genitive before a noun without a possessive is the subject of the clause behind it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find, look_up
from whosays.claims.tree import Tree
from whosays.claims.turkish import (
    acted,
    adverbials,
    agents,
    alleged,
    apart,
    between,
    cases,
    chained,
    charged,
    clauses,
    converbs,
    coupled,
    dates,
    describing,
    directed,
    doing,
    events,
    headed,
    lead_ins,
    loosened,
    means,
    names,
    nearest,
    offences,
    opening,
    order,
    owners,
    participles,
    posts,
    predicates,
    relatives,
    reported,
    settings,
    sides,
    speakers,
    speech,
    stranded,
    tellers,
    things,
    titled,
    topics,
    unsettled,
    verdicts,
)
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.moves import (
    NARROW,
    accusative,
    hung,
    is_clause,
    is_somebody,
    joined,
    owned,
    takes_objects,
    under_verb,
)
from whosays.model import Word

Rule = Callable[[Tree, Language], Iterator[dict[int, Word]]]
INSIDE = frozenset({"amod", "det", "nummod", "nmod:poss", "case", "flat", "fixed", "appos"})  # stays at the noun
OBLIQUE = frozenset({"Dat", "Abl", "Loc"})
LOOSE = frozenset({"advcl", "advmod", "parataxis", "dep"})  # what no noun right before its light verb is
HALVES = frozenset({"NOUN", "ADJ", "ADV", "ADP"})  # of a verb of two words: "ait ol"
ACCUSATIVE = re.compile(r"([ıiuü]n[ıiuü]|l[ae]r[ıi])$")  # as in "müdürlüğünü", "iddiaları"
INITIALS = re.compile(r"(?:[A-ZÇĞİÖŞÜ]\.){2,}")
ROW = re.compile("m[ıiuü]ş$")


def repaired(tree: Tree, language: Language) -> Tree:
    """The tree with its repairs made, the same tree where there is nothing to repair."""
    for rule in RULES:
        for _ in range(len(tree)):
            change = next((one for one in rule(tree, language) if one), None)  # a word that cannot move holds up none
            if change is None:
                break
            other = changed(tree, change)
            if any(i in other.ancestors(i) for i in change):
                break  # a circle: no tree any more
            tree = other
    return tree


def changed(tree: Tree, change: dict[int, Word]) -> Tree:
    """The tree with other words in some places."""
    words = tuple(change.get(i, word) for i, word in enumerate(tree.words))
    return Tree(replace(tree.sentence, words=words), tree.language, tree.number)


def light_verbs(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "tehdit etti": the verb takes the place of its noun, and all that is no part of the noun's phrase."""
    known = verbs(language.code)
    for verb, word in enumerate(tree.words):
        noun = word.head
        if word.upos != "VERB" or not 0 <= noun < verb or tree.words[noun].upos == "VERB":
            continue
        beside = word.deprel in ("conj", "advcl") and noun == verb - 1  # "gözaltına alınırken"
        halved = beside and f"{tree.lemmas[noun]}_{tree.lemmas[verb]}" in known
        if word.deprel not in ("compound:lvc", "compound") and not halved:
            continue
        change = {c: under_verb(tree.words[c], verb) for c in outside(tree, noun) if c != verb}
        change |= {c: replace(tree.words[c], head=verb, deprel=part) for c, part in taken(tree, noun, language)}
        change[verb] = replace(word, head=tree.words[noun].head, deprel=tree.words[noun].deprel)
        change[noun] = replace(tree.words[noun], head=verb, deprel="compound:lvc")
        yield change


def expressions(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "gözaltına al": a noun before its verb, one expression in the lists, with the verb's subject on it."""
    known = verbs(language.code)
    for noun, word in enumerate(tree.words[:-1]):
        verb = word.head
        if verb != noun + 1 or tree.words[verb].upos != "VERB" or word.upos not in HALVES:
            continue
        name = f"{language.lower(word.lemma)}_{language.lower(tree.words[verb].lemma)}"
        whole = f"{language.lower(word.text)}_{language.lower(tree.words[verb].lemma)}"  # "ateşe ver"
        moves = {c: under_verb(tree.words[c], verb) for c in outside(tree, noun)}
        moves |= {c: replace(tree.words[c], head=verb, deprel=part) for c, part in taken(tree, noun, language)}
        if whole in known and word.deprel in ("obl", "advmod", "advcl", "ccomp"):
            yield {**moves, noun: replace(word, deprel="compound:lvc")}
            continue
        if name in known and (moves or word.deprel in LOOSE):
            relation = "compound:lvc" if word.deprel in LOOSE else word.deprel
            yield {**moves, noun: replace(word, deprel=relation)}


def taken(tree: Tree, noun: int, language: Language) -> Iterator[tuple[int, str]]:
    """As in "iki tabanca ele geçirdi", "dün gece hayatını kaybetti": what is no part of a noun in another case.

    An accusative or a counted thing is the verb's object, a time is its setting.
    """
    if tree.words[noun].feats.get("Case") not in (*OBLIQUE, "Acc"):
        return
    things = language.classes["taken"] | language.classes["people"]
    for c in tree.having(noun, "nmod"):
        case, plain = tree.words[c].feats.get("Case", "Nom"), tree.words[c].deprel == "nmod"
        ending = tree.forms[c][-1] in "ıiuü" and tree.forms[c] != tree.lemmas[c]
        counted = case == "Nom" and tree.having(c, "nummod") and (ending or find(tree, c, things, language))
        if case == "Acc" or counted:
            yield c, "obj"
        elif case == "Nom" and plain and find(tree, c, language.classes["setting_word"], language):
            yield c, "obl"


def outside(tree: Tree, noun: int) -> list[int]:
    """What hangs on a noun without being part of its phrase."""
    below = (c for c in tree.children[noun] if tree.words[c].deprel not in INSIDE and tree.bases[c] != "compound")
    return [c for c in below if tree.bases[c] != "nmod" or tree.words[c].feats.get("Case") in OBLIQUE]


def datives(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "memura rüşvet verdi": a dative before a bare object right before its verb belongs to the verb."""
    for i, word in enumerate(tree.words):
        noun = word.head
        beside = tree.bases[i] in ("nmod", "amod") or (tree.bases[i] == "obl" and tree.bases[noun] == "obj")
        if noun > i and tree.words[noun].deprel == "amod" and tree.words[noun].upos == "ADJ":
            forged = language.is_a(tree.forms[noun], "fake")
            beside = word.upos in ("PRON", "PROPN") or (word.deprel == "obl" and forged)
            noun = tree.words[noun].head  # "onlara sahte belge verdi"
        if word.feats.get("Case") not in OBLIQUE or not beside or noun <= i:
            continue
        if joined(tree, i) or word.deprel == "nmod:part" or find(tree, i, language.classes["measure"], language):
            continue
        halved = noun + 2 < len(tree) and tree.words[noun + 1].deprel == "compound:lvc"  # "belge temin etti"
        verb = noun + 2 if halved else noun + 1
        if tree.words[noun].upos == "VERB" or verb >= len(tree) or tree.words[verb].upos != "VERB":
            continue
        if tree.bases[noun] in ("obj", "compound", "obl", "nsubj", "conj"):
            yield hung(tree, i, verb, "obl") or {}


def lost_objects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "onlara sahte kimlik verdi": a bare noun right before a verb, read as coordinated with another verb."""
    for i, word in enumerate(tree.words[:-1]):
        after = tree.words[i + 1]
        if word.deprel != "conj" or word.upos != "NOUN" or after.upos != "VERB" or tree.first(i + 1, "obj") is not None:
            continue
        series = word.head < i and tree.words[word.head].upos == "VERB" and after.deprel == "conj"
        if series and word.feats.get("Case") in ("Nom", "Acc"):
            loose = {c: replace(tree.words[c], head=i + 1) for c in tree.having(i, "cc", "punct", "mark")}
            half = f"{tree.lemmas[i]}_{tree.lemmas[i + 1]}" in verbs(language.code)  # "dört asker şehit oldu"
            loose |= {c: replace(tree.words[c], head=i + 1) for c in tree.having(i, "nsubj", "obl") if half}
            yield {**loose, **hung(tree, i, i + 1, "compound:lvc" if half else "obj")}


def genitives(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Harput'un parayı verdiğini": the genitive before a noun that nobody owns is the clause's subject."""
    for i, word in enumerate(tree.words):
        noun = word.head
        if word.feats.get("Case") != "Gen" or tree.bases[i] != "nmod" or noun <= i:
            continue
        if owned(tree.words[noun]) or tree.words[noun].upos == "VERB" or tree.bases[noun] not in ("obj", "obl"):
            continue
        verb = next((v for v in range(noun + 1, len(tree)) if is_clause(tree.words[v])), None)
        if verb is not None and tree.first(verb, "nsubj") is None:
            yield hung(tree, i, verb, "nsubj")


def genitive_objects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Poyraz, talimatı Harput'un verdiğini söyledi": a genitive is the clause's subject, no object of it."""
    for i, word in enumerate(tree.words):
        clause = word.head
        if word.feats.get("Case") != "Gen" or word.deprel not in ("obj", "iobj") or clause <= i:
            continue
        if not is_clause(tree.words[clause]):
            continue
        subjects = [c for c in tree.having(clause, "nsubj") if tree.words[c].feats.get("Case") != "Gen"]
        above = tree.words[clause].head
        change = {i: replace(word, deprel="nsubj")}
        if len(subjects) == 1 and above >= 0 and subjects[0] < i:
            change |= hung(tree, subjects[0], above, "nsubj" if tree.first(above, "nsubj") is None else "dep")
        yield change


def clause_objects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "eserleri sakladığı … tespit edilmiştir": the noun inside the clause is its object, no second subject."""
    for i, word in enumerate(tree.words):
        if word.deprel != "nsubj" or word.head < 0 or word.upos != "NOUN" or word.text[-1:] not in "ıiuü":
            continue
        clauses = [c for c in tree.having(word.head, "csubj", "ccomp") if c > i and is_clause(tree.words[c])]
        if not clauses or min(tree.subtree(clauses[0])) > i:
            continue
        if tree.first(clauses[0], "nsubj") is not None and tree.first(clauses[0], "obj") is None:
            yield {i: replace(word, head=clauses[0], deprel="obj", feats={**word.feats, "Case": "Acc"})}


def marked_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Bakanlık … müdürlüğünü … kapattı", "Aydal … zarf buldu": of two subjects, the one that is an object."""
    for verb, word in enumerate(tree.words):
        if word.upos != "VERB" or word.feats.get("Voice") == "Pass" or tree.first(verb, "obj") is not None:
            continue
        subjects = tree.having(verb, "nsubj")
        shares = shares_subject(tree, verb)
        if len(subjects) + shares != 2 or tree.words[subjects[-1]].upos == "PROPN":
            continue
        beside = subjects[-1] == verb - 1 and takes_objects(language.lower(word.lemma))
        if beside or (not shares and is_acted_on(tree, subjects[0], subjects[1], language)):
            yield accusative(tree, subjects[-1])


def is_acted_on(tree: Tree, doer: int, thing: int, language: Language) -> bool:
    """Whether of two subjects the second is an object: by its ending, or as a thing behind somebody who acts."""
    return bool(ACCUSATIVE.search(tree.words[thing].text.lower())) or is_thing_behind(tree, doer, thing, language)


def is_thing_behind(tree: Tree, doer: int, thing: int, language: Language) -> bool:
    """As in "Bakanlık raporu … olarak niteledi": behind a person or a body, what is neither and ends in -I."""
    ending = tree.forms[thing][-1] in NARROW and tree.forms[thing] != tree.lemmas[thing]
    acts = tree.words[doer].upos == "PROPN" or is_somebody(tree, doer, language)
    plain = ending and acts and tree.words[thing].upos == "NOUN"
    written = look_up(tree, thing, language.speakers.kinds, language) == "document"
    return plain and (written or not is_somebody(tree, thing, language))


def shares_subject(tree: Tree, verb: int) -> bool:
    """Whether a verb stands in a row with one before it that has a subject: "almış, … görevlendirmiştir"."""
    before = [tree.words[verb].head] if tree.words[verb].deprel == "conj" else []
    rows = [c for c in tree.having(verb, "advcl") if c < verb and ROW.search(tree.words[c].text.lower())]
    return any(tree.first(c, "nsubj") is not None for c in before + rows)


def plural_owners(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kuryeler sınırı geçerdi": a plural without a genitive owns nothing; it is the subject."""
    for i, word in enumerate(tree.words):
        noun, verb = word.head, tree.words[word.head].head
        plain = word.upos == "NOUN" and word.feats.get("Case") == "Nom" and word.feats.get("Number") == "Plur"
        if not plain or owned(word) or word.deprel != "nmod:poss" or noun != i + 1 or verb < 0:
            continue
        other = {"nsubj": "obj", "obj": "nsubj"}.get(tree.bases[noun])  # "Turistler sahili doldurdu"
        if tree.bases[noun] == "obj" and ACCUSATIVE.search(tree.forms[noun]):
            continue  # "adalar grubunu"
        if other is None or tree.words[verb].upos != "VERB" or tree.first(verb, other) is not None:
            continue
        if tree.words[noun].text[-1:] in "ıiuü" and tree.words[verb].feats.get("Voice") != "Pass":
            yield {**accusative(tree, noun), **hung(tree, i, verb, "nsubj")}


def places_on_the_way(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Edirne üzerinden Sofya'ya götürdü": a postposition, read as a noun with an owner."""
    for i, word in enumerate(tree.words):
        if language.lower(word.text) != "üzerinden" or word.deprel == "case" or word.head < 0:
            continue
        place = next((c for c in tree.having(i, "nmod", "compound", "flat") if c < i), None)
        verb = next((v for v in range(i + 1, min(i + 6, len(tree))) if tree.words[v].upos == "VERB"), None)
        if place is None or verb is None or tree.words[place].feats.get("Case") == "Gen":
            continue
        kept = {c: replace(tree.words[c], head=place) for c in tree.children[i] if c != place}
        if verb in tree.subtree(i):
            continue
        yield {**kept, place: replace(tree.words[place], head=verb, deprel="obl"),
               i: replace(word, lemma="üzerinden", head=place, deprel="case", upos="ADP")}  # fmt: skip


def clause_owners(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "sanığın kuryeleri Edirne'ye götürdüğü": of a clause with a possessive, the genitive is the subject.

    The noun before its verb is the object then, where its ending may be an accusative and the verb takes one.
    """
    for i, word in enumerate(tree.words):
        noun, verb = word.head, tree.words[word.head].head
        if word.feats.get("Case") != "Gen" or noun <= i or verb <= noun or tree.bases[noun] != "nsubj":
            continue
        plain = tree.words[noun].feats.get("Case") != "Gen" and ACCUSATIVE.search(tree.words[noun].text.lower())
        if not plain or not is_clause(tree.words[verb]) or tree.first(verb, "obj") is not None:
            continue
        if takes_objects(language.lower(tree.words[verb].lemma)) and tree.words[verb].feats.get("Voice") != "Pass":
            yield {**accusative(tree, noun), i: replace(word, head=verb, deprel="nsubj")}


def accusative_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "halkı sokağa çağırdı": an accusative is an object, whatever it is read as."""
    for i, word in enumerate(tree.words):
        if word.deprel != "nsubj" or word.feats.get("Case") != "Acc" or owned(word) or not 0 <= i < word.head:
            continue
        verb = tree.words[word.head]
        free = verb.feats.get("Voice") != "Pass" and tree.first(word.head, "obj") is None
        if free and takes_objects(language.lower(verb.lemma)):
            yield {i: replace(word, deprel="obj")}


def initials_before(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "M.K. kuryeleri karşıladı": initials without a genitive own nothing; they are the subject."""
    for i, word in enumerate(tree.words[:-2]):
        noun, verb = i + 1, tree.words[i + 1].head
        if not INITIALS.fullmatch(word.text) or word.head != noun or word.deprel not in ("nmod:poss", "nmod", "flat"):
            continue
        if verb <= noun or tree.words[verb].upos != "VERB" or tree.words[noun].deprel not in ("obj", "nsubj"):
            continue
        subjects = [c for c in tree.having(verb, "nsubj") if c != noun]
        if not subjects and ACCUSATIVE.search(tree.words[noun].text.lower()) and tree.words[noun].upos == "NOUN":
            yield {**accusative(tree, noun), i: replace(word, head=verb, deprel="nsubj")}


def names_behind(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Örgütün sorumlusu K.T., …": a name right behind a noun is its apposition, not the predicate's."""
    for i, word in enumerate(tree.words):
        before = tree.words[i - 1] if i else None
        if before is None or word.upos != "PROPN" or word.deprel != "appos" or word.head <= i:
            continue
        if before.upos == "NOUN" and before.head == word.head and before.deprel.startswith("nsubj"):
            yield hung(tree, i, i - 1, "appos")


RULES: tuple[Rule, ...] = (
    *unsettled.EARLY,
    *lead_ins.RULES, *offences.RULES, *acted.BEFORE, topics.topic_marks, *tellers.FIRST, *converbs.EARLY, *order.RULES,
    *names.RULES, *means.RULES,
    light_verbs, expressions, *unsettled.RULES,
    *loosened.EARLY, *settings.RULES, *headed.RULES, *relatives.RULES, *participles.RULES,
    *titled.RULES, *verdicts.RULES, *alleged.RULES, *chained.RULES, *stranded.RULES,
    order.clauses_of_verbs, *sides.EARLY, *agents.RULES, *owners.RULES, lost_objects, datives, genitives,
    genitive_objects, clause_objects, *doing.RULES, marked_subjects, plural_owners, clause_owners, accusative_subjects,
    initials_before, places_on_the_way, names_behind, headed.behind_nouns,
    *clauses.RULES, *reported.RULES, *tellers.RULES, *cases.RULES,
    *things.RULES, *dates.RULES, topics.parted_subjects, order.converb_subjects, topics.bare_topics, *speech.RULES,
    *describing.RULES, *between.RULES, *coupled.RULES, means.with_which,
    *posts.RULES, *speakers.RULES, *adverbials.RULES, *opening.RULES, *sides.RULES,
    describing.owners_beside, *acted.RULES, *apart.RULES, *loosened.RULES,
    *directed.RULES, stranded.beside_the_verb, *nearest.RULES, *charged.RULES, *predicates.RULES, *events.RULES,
    *converbs.RULES, *participles.LAST, *relatives.LAST,
)  # fmt: skip
