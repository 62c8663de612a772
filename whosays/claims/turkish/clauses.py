"""Clauses of a Turkish sentence that a parser has torn: verbs of two words, joined contents, stray postpositions.

"patlak verdiğini" is one verb; "gelmediğini ve aradığını söyledi" are two contents of one report; "X gazetesi Y'ye
göre" and "X planı sayesinde" are phrases with a postposition.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.agreement import agree, says_mine
from whosays.claims.turkish.clausal import CLAUSAL
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.moves import hung, is_clause
from whosays.model import Word

NOMINAL_PARTS = frozenset({"amod", "det", "nummod", "nmod:poss", "flat", "compound", "case"})
FIRST_HALVES = frozenset({"NOUN", "ADJ", "ADV"})
JOINTS = frozenset({"ve", "ancak", "ama", "fakat", "ile", "ya", "veya"})
PARTED = frozenset({"ccomp", "obj", "xcomp", "advcl", "advmod", "amod"})  # what the first half of a verb is read as
CHARGED = re.compile("m[ae]k(l[ae]|t[ae]n)$")
GIVEN_UP = re.compile("m[ae]kt[ae]n$")
ATTRIBUTE = re.compile("[dt][ıiuü]ğ[ıiuü]$")
# Nouns used as postpositions.
CAUSES = frozenset({"hakkında", "sayesinde", "nedeniyle", "yüzünden", "sebebiyle", "dolayısıyla"})


def halves(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "patlak verdiğini", "geri almayı": both halves read as clauses; the verb is one, and what hangs on it."""
    for first in range(len(tree) - 1):
        verb = tree.words[first + 1]
        word = tree.words[first]
        twins = word.head == verb.head and tree.bases[first] == tree.bases[first + 1] in CLAUSAL
        if not twins or verb.upos != "VERB" or word.upos not in FIRST_HALVES or "VerbForm" in word.feats:
            continue
        yield one_verb(tree, first, first + 1)


def nouns_of_verbs(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "izdihama kapının neden olduğunu": the noun of "neden ol" read as a clause of its own."""
    for noun in range(len(tree) - 1):
        word, verb = tree.words[noun], noun + 1
        if word.head != verb or tree.bases[noun] not in PARTED or word.upos not in ("NOUN", "ADJ"):
            continue
        if tree.having(noun, "acl", "amod", "nummod"):  # "sekiz şüpheli tutuklu": more than a half of a verb
            continue
        if not language.is_a(f"{tree.lemmas[noun]}_{tree.lemmas[verb]}", "two_words"):
            continue
        yield one_verb(tree, noun, verb)


def compounds(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "teyit etti": the first half of a verb of two words that the lists know, read as part of a noun."""
    known = verbs(language.code)
    for first in tree.named("compound", "obj", "nsubj", "obl", "csubj"):
        word, verb = tree.words[first], first + 1
        half = word.deprel == "compound" or tree.forms[first] in language.classes["half_only"]
        if word.head != verb or not half or word.deprel == "compound:lvc" or tree.words[verb].upos != "VERB":
            continue
        names = {f"{half}_{tree.lemmas[verb]}" for half in (tree.lemmas[first], tree.forms[first])}
        if not names.isdisjoint(known):
            yield {first: replace(word, deprel="compound:lvc")}


def states(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "sekiz şüpheli tutuklu bulunuyor": who is held stands before the state, and is no part of it."""
    for state in range(1, len(tree) - 1):
        verb, who = state + 1, state - 1
        name = f"{tree.lemmas[state]}_{tree.lemmas[verb]}"
        if not language.is_a(name, "two_words") or tree.words[state].head != verb:
            continue
        if tree.words[who].head == state and find(tree, who, language.classes["people"], language):
            own = {c: replace(tree.words[c], head=who) for c in tree.children[state] if c < who}
            subject = replace(tree.words[who], upos="NOUN", head=verb, deprel="nsubj")
            yield {**own, who: subject, state: replace(tree.words[state], deprel="compound:lvc")}


def owned_things(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Deniz'in sahibi olduğu otel": to be the owner of it is one verb."""
    for i in tree.named("obj", "nsubj", "xcomp"):
        verb = i + 1
        owns = tree.lemmas[i] == "sahip" and tree.words[i].head == verb and tree.lemmas[verb] == "ol"
        if not owns or tree.bases[verb] != "acl":
            continue
        named = verb + 1 < len(tree) and tree.words[verb + 1].upos == "PROPN" and tree.bases[verb + 1] != "flat"
        asset = hung(tree, verb, verb + 1, "acl") if named else {}
        yield {**asset, i: replace(tree.words[i], deprel="compound:lvc")}


def one_verb(tree: Tree, first: int, verb: int) -> dict[int, Word]:
    """The first half of a verb of two words under the second, with all that is no part of the half's own phrase."""
    moved = [c for c in tree.children[first] if c != verb and tree.words[c].deprel not in NOMINAL_PARTS]
    change = {c: replace(tree.words[c], head=verb) for c in moved}
    return {**change, first: replace(tree.words[first], head=verb, deprel="compound:lvc")}


def joined_contents(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "gelmediğini ve aradığını söyledi": the first clause, hung on the second, is one with it."""
    for first in tree.named("ccomp"):
        second = tree.words[first].head
        if not first < second or tree.bases[second] != "ccomp":
            continue
        joint = next((c for c in tree.having(second, "cc") if first < c < second), None)
        shaped = all(language.has_shape("nominalised", tree.words[i].text) for i in (first, second))
        if joint is None or tree.forms[joint] not in JOINTS or not shaped:
            continue
        over = tree.words[second]
        yield {
            first: replace(tree.words[first], head=over.head, deprel=over.deprel),
            second: replace(over, head=first, deprel="conj"),
        }


def verbs_postpositions(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "finanse etmek için": the postposition behind a verb is the verb's, not its noun's."""
    for i in tree.named("case"):
        noun = tree.words[i].head
        verb = tree.words[noun].head
        if tree.words[noun].deprel == "compound:lvc" and noun < verb == i - 1:
            yield {i: replace(tree.words[i], head=verb)}


def names_postpositions(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "gazetesi Lodos'a göre": the postposition behind a name marks the phrase that the name closes."""
    for i in tree.named("case"):
        name = tree.words[i].head
        noun = tree.words[name].head
        if tree.forms[i] != "göre" or tree.bases[name] != "appos" or not 0 <= noun < name:
            continue
        relation = "obl" if tree.bases[noun] in ("obj", "nsubj", "obl", "nmod") else tree.words[noun].deprel
        yield {i: replace(tree.words[i], head=noun), noun: replace(tree.words[noun], deprel=relation)}


def causes(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "plan sayesinde kazandı", "müdür hakkında karar verdi": a noun used as a postposition of the one before."""
    for i in range(1, len(tree)):
        word, at = tree.words[i], i - 1
        while tree.bases[at] == "flat" and 0 <= tree.words[at].head < at:
            at = tree.words[at].head  # the first word of a name governs it
        noun, behind = tree.words[at], tree.forms[i + 1] if i + 1 < len(tree) else ""
        beside = noun.head == word.head or noun.head == i
        before = tree.bases[i] == "case" and word.head < i
        if tree.forms[i] not in CAUSES or before or word.head < 0 or not beside or behind == "ki":
            continue
        somebody = noun.upos == "ADJ" and find(tree, at, language.classes["people"], language)  # "12 şüpheli"
        named = noun.upos in ("NOUN", "PROPN") or somebody
        if not named or tree.words[word.head].upos not in ("VERB", "ADJ", "NOUN"):
            continue
        kept = {c: replace(tree.words[c], head=at) for c in tree.children[i] if c != at}
        kept |= {c: replace(tree.words[c], head=at) for c in tree.having(word.head, "nummod") if c == at - 1}
        yield {
            **kept,
            at: replace(noun, upos="NOUN" if somebody else noun.upos, head=governor(tree, i), deprel="obl"),
            i: replace(word, lemma=tree.forms[i], head=at, deprel="case", upos="ADP"),
        }


def governor(tree: Tree, i: int) -> int:
    """What a phrase with this postposition is of; the verb, where a tree has given it to the noun behind it."""
    verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), None)
    return tree.words[i].head if tree.bases[i] != "case" or verb is None else verb


def occasions(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "ajansa yaptığı açıklamada sınırın kapanacağını söyledi": where it was said is no part of it."""
    for i in tree.named("obl", "nmod"):
        clause = tree.words[i].head
        verb = tree.words[clause].head
        if tree.words[i].feats.get("Case") != "Loc" or not i < clause < verb:
            continue
        spoken = find(tree, i, language.classes["occasion"], language)
        made = spoken and any(tree.words[c].upos == "VERB" for c in tree.having(i, "acl"))
        written = find(tree, i, language.speakers.running, language) and tree.words[i + 1].text == ","
        said = tree.bases[clause] in ("ccomp", "obj", "csubj")
        if said and (made or written) and min(tree.subtree(i)) == min(tree.subtree(clause)):
            yield {i: replace(tree.words[i], head=verb, deprel="obl")}


def attributes(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın sahibi olduğu Lodos battı": -DIğI without a case describes the noun behind it."""
    for i in tree.named("advcl"):
        noun, verb = i + 1, tree.words[i].head
        if not ATTRIBUTE.search(tree.forms[i]) or not noun < verb or tree.having(i, "mark", "case"):
            continue
        while noun < (over := tree.words[noun].head) < verb and tree.words[over].deprel != "compound:lvc":
            noun = over
        parts = [i, *tree.having(i, "compound")]
        if not any(tree.words[c].feats.get("Case") == "Gen" for p in parts for c in tree.having(p, "nsubj", "nmod")):
            continue
        if tree.words[noun].upos not in ("NOUN", "PROPN") or tree.words[i + 1].upos in ("ADP", "PUNCT"):
            continue
        if not tree.words[i].feats.get("Case") or tree.words[i].feats["Case"] == "Nom":
            yield {i: replace(tree.words[i], head=noun, deprel="acl")} if noun not in tree.subtree(i) else {}


def disagreeing_subjects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Ferit'in gelmesini önerdiğimde": nobody proposes in the third person with -DIğIm; Ferit is to come."""
    for i in tree.named("nsubj"):
        verb = tree.words[i].head
        if tree.words[verb].upos != "VERB" or agree(tree.words[i], tree.words[verb]):
            continue
        clause = next((c for c in tree.having(verb, "ccomp", "obj", "xcomp") if i < c < verb), None)
        if clause is not None and is_clause(tree.words[clause]) and tree.first(clause, "nsubj") is None:
            between = [c for c in tree.having(verb, "obl", "iobj") if i < c < clause]  # "Ferit'in bize gelmesini"
            yield {c: replace(tree.words[c], head=clause) for c in between} | {
                i: replace(tree.words[i], head=clause, deprel="nsubj")
            }


def charges(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "komşusunu yalan söylemekle suçladı": -mAklA tells what the accused did, and belongs to the verb."""
    for i in tree.named("advcl", "obl", "ccomp", "nmod"):
        word, verb = tree.words[i], tree.words[i].head
        if CHARGED.search(tree.forms[i]) and i < verb and find(tree, verb, language.classes["accusing"], language):
            how = {c: replace(tree.words[c], head=i) for c in tree.having(verb, "advcl") if c == i - 1}
            told = {**word.feats, "VerbForm": "Vnoun"}
            yield {**how, i: replace(word, deprel="xcomp", upos="VERB", feats=told)}  # "vurarak öldürmekle"


def given_up(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "köye saldırmaktan vazgeçti", "köye saldırıdan vazgeçildi": what is given up, and at whom it was aimed."""
    for i in tree.named("advcl", "obl", "nmod"):
        word, verb = tree.words[i], tree.words[i].head
        if not i < verb or not find(tree, verb, language.classes["gives_up"], language) or i + 1 < verb - 1:
            continue
        if GIVEN_UP.search(tree.forms[i]):
            yield {i: replace(word, deprel="xcomp")}
        elif word.feats.get("Case") == "Abl" and word.upos == "NOUN":
            beside = [c for c in tree.having(verb, "obl") if c < i and tree.words[c].feats.get("Case") == "Dat"]
            aimed = {c: replace(tree.words[c], head=i, deprel="nmod") for c in beside if c == i - 1}
            yield {**aimed, i: replace(word, deprel="obj")}


def wanted_objects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "konuyu hemen bitirmek istedi": who wants to do something wants nothing else, the object is the deed's."""
    for deed in tree.named("ccomp", "xcomp"):
        verb = tree.words[deed].head
        wanted = is_infinitive(tree, deed) and verb > deed
        if not wanted or not (aimed_at(tree, deed) or find(tree, verb, language.negation.raising, language)):
            continue
        thing = next((c for c in tree.having(verb, "obj") if c < deed), None)
        if thing is not None and tree.first(deed, "obj") is None:
            yield {thing: replace(tree.words[thing], head=deed)}


def subjects_of_mine(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "o anlatmak istediklerimi": beside "what I want" nobody else is the subject."""
    for i in tree.named("nsubj"):
        word, verb = tree.words[i], tree.words[tree.words[i].head]
        clause = "VerbForm" in verb.feats and says_mine(verb) and not agree(word, verb)
        if clause and word.feats.get("Case", "Nom") == "Nom" and word.upos == "PRON":
            yield {i: replace(word, deprel="dep")}


def wanting_subjects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Mahmut gelmek istemiş": who wants to come is the subject of wanting, where that has none."""
    for deed in tree.named("ccomp", "xcomp", "obj", "csubj"):
        verb, subject = tree.words[deed].head, tree.first(deed, "nsubj")
        if subject is None or not is_infinitive(tree, deed) or verb < deed or tree.words[verb].upos != "VERB":
            continue
        if tree.words[subject].feats.get("Case", "Nom") == "Nom" and tree.first(verb, "nsubj") is None:
            yield {subject: replace(tree.words[subject], head=verb)}


def is_infinitive(tree: Tree, i: int) -> bool:
    """As in "gelmek", "gelmeyi"."""
    plain = tree.forms[i].endswith(("mek", "mak")) or aimed_at(tree, i)
    return plain and tree.words[i].upos == "VERB"


def aimed_at(tree: Tree, i: int) -> bool:
    """As in "gelmeyi planladı": an infinitive in the accusative is the only object of its verb."""
    return tree.forms[i].endswith(("meyi", "mayı"))


RULES = (
    charges, given_up, wanting_subjects, disagreeing_subjects, subjects_of_mine, wanted_objects, attributes, halves,
    compounds, states, owned_things, nouns_of_verbs, joined_contents, verbs_postpositions, names_postpositions,
    causes, occasions,
)  # fmt: skip
