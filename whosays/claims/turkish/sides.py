"""Who stands on which side of a Turkish deed, where a parser has given one side's words to the other.

"Öğrencilerle görevliler arasında" names two sides; "köyü denetimi altına aldı" takes the village; before an -An its
accusative is its own; "operasyonu özel bir birim yürüttü" has its doer right before the verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree
from whosays.claims.turkish.cases import doers
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.moves import (
    NARROW,
    OBLIQUE,
    accusative,
    acts_on,
    hung,
    is_clause,
    is_finite,
    is_somebody,
    owned,
)
from whosays.model import Word

NAMING = frozenset({"NOUN", "PROPN"})
MARKED = re.compile("[ıiuü]n[ıiuü]$")  # "üçünü", "evlerini": no nominative
ADJECTIVES = frozenset({"askeri", "tarihi", "mali", "idari"})  # what looks like an accusative
CALLED = frozenset({"kimlik", "ad", "isim", "kim"})
FACT = re.compile("[dt][ıiuü](ğ[ıiuü]|kl[ae]r[ıi])$|[ae]c[ae](ğ[ıi]|kl[ae]r[ıi])$")  # "dövdüğü", "döveceği"
DEED = re.compile("m[ae](ya|ye|k|kl[ae]|kt[ae]n)$")  # "almaya", "almak", "almakla"
ENDING = re.compile("(l[ae]r|[^aeıioöuü])[ıiuü]$|y[ıiuü]$")  # of an accusative, or of what is owned
NAMELESS = ("belirsiz", "meçhul", "saklı", "gizli")


def two_sides(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "öğrencilerle görevliler arasında arbede çıktı": both stand between, whatever the first was hung on."""
    for at, form in enumerate(tree.forms):
        owners = [c for c in tree.having(at, "nmod:poss") if c < at] if form.startswith("arasında") else []
        first = min(tree.subtree(owners[0])) - 1 if owners else -1
        if first < 0 or first in owners or tree.words[first].upos not in NAMING:
            continue
        if tree.words[first].feats.get("Case") == "Ins" and not tree.having(first, "case"):
            yield hung(tree, first, at, "nmod:poss")


def cases_of_rows(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "üç komite ve bir kuruldan oluşur": the case of the last of a row is that of all."""
    for i in tree.named("nsubj", "obj"):
        word, row = tree.words[i], tree.having(i, "conj")
        last = row[-1] if row else -1
        case = tree.words[last].feats.get("Case") if last > i else None
        joined = last > i and any(tree.forms[c] in ("ve", "veya", "ya") for c in tree.having(last, "cc"))
        bare = word.upos in NAMING and word.feats.get("Case", "Nom") == "Nom" and not owned(word)
        if joined and bare and case in OBLIQUE and tree.words[last].upos in NAMING and last < word.head:
            yield {i: replace(word, deprel="obl", feats={**word.feats, "Case": str(case)})}


def nameless(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "kimliği belirsiz kişilerden": whose name is unknown is told of the persons, and of nobody else."""
    for i in range(len(tree) - 1):
        named = tree.lemmas[i] in CALLED and owned(tree.words[i]) and tree.forms[i + 1].startswith(NAMELESS)
        if named and tree.words[i].head != i + 1 and tree.words[i + 1].head > i + 1:
            yield hung(tree, i, i + 1, "nmod")


def things_before_owned(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "köyü denetimi altına aldı": nothing with an accusative of its own is part of an owned noun."""
    for i in tree.named("nmod:poss", "amod", "nmod", "compound"):
        word, noun = tree.words[i], tree.words[i].head
        verb = next((a for a in tree.ancestors(noun) if tree.words[a].upos == "VERB"), -1)
        rest = tree.forms[i].removeprefix(tree.lemmas[i]) if tree.forms[i].startswith(tree.lemmas[i]) else ""
        plain = (
            word.upos == "NOUN"
            and tree.forms[i] not in ADJECTIVES
            and not owned(word)
            and rest in (*NARROW, *("y" + v for v in NARROW))
        )
        while tree.bases[noun] == "nmod" and tree.words[noun].head > noun and bare_noun(tree, noun):
            noun = tree.words[noun].head  # "taburu havan toplarıyla"
        whole = owned(tree.words[noun]) or tree.words[noun].feats.get("Case") in OBLIQUE
        plain = plain and word.deprel != "compound:lvc"  # "sınır dışı et"
        if plain and i < noun < verb and whole and tree.first(verb, "obj") is None:
            yield accusative(tree, i, verb)


def things_of_participles(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "depoyu gözetim altında tutan jandarma … bastı": the accusative before an -An that lacks one is its own."""
    for i in tree.named("obj"):
        verb = tree.words[i].head
        if tree.words[i].feats.get("Case") != "Acc" or not i < verb:
            continue
        near = next((k for k in range(i + 1, verb) if tree.words[k].upos == "VERB"), -1)
        if near < 0 or not tree.forms[near].endswith(("an", "en")) or tree.bases[near] != "acl":
            continue
        beside = all(tree.words[k].head == near for k in range(i + 1, near))  # "savcıyı tehdit eden"
        acts = tree.lemmas[near] not in language.classes["never_acts"]  # "bulunan" is no finding
        doer, active = near + 1, acts and tree.words[near].feats.get("Voice") != "Pass"
        bare = tree.words[doer].feats.get("Case", "Nom") == "Nom" and is_somebody(tree, doer, language)
        if active and (bare or beside) and acts_on(tree, near) and tree.first(near, "obj") is None:
            yield hung(tree, i, near, "obj")


def doers_at_verbs(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "operasyonu özel bir birim yürüttü": who stands bare before the verb acts, the accusative is acted on."""
    for j in tree.named("obj"):
        doer, verb = tree.words[j], tree.words[j].head
        behind = j + 2 if j + 1 in tree.having(verb, "compound:lvc") else j + 1
        subjects = tree.having(verb, "nsubj")
        if behind != verb or len(subjects) != 1 or not subjects[0] < j or not is_finite(tree.words[verb]):
            continue
        i = subjects[0]
        free = tree.words[i].upos in ("NOUN", "NUM") and not tree.having(i, "nmod:poss", "appos")
        ending = owned(tree.words[i]) and free and tree.forms[i] != tree.lemmas[i] and tree.forms[i][-1] in NARROW
        bare = doer.feats.get("Case", "Nom") == "Nom" and not owned(doer) and is_somebody(tree, j, language)
        if bare and (ending or MARKED.search(tree.forms[i])) and tree.words[verb].feats.get("Voice") != "Pass":
            yield {**accusative(tree, i), j: replace(doer, deprel="nsubj")}


def by_the_nearest(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "konvoyun İHA'lar tarafından vurulduğunu": who stands right before "tarafından" did it to the genitive."""
    for i in tree.named("case"):
        whose, doer = tree.words[i].head, i - 1
        if tree.forms[i] != "tarafından" or not 0 <= whose < doer or tree.words[doer].head != whose:
            continue
        clause = tree.words[whose].head
        if tree.words[whose].feats.get("Case") == "Gen" and i < clause:
            yield {
                whose: replace(tree.words[whose], deprel="nsubj"),
                doer: replace(tree.words[doer], head=clause, deprel="obl:agent"),
                i: replace(tree.words[i], head=doer),
            }


def persons_at_the_beginning(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Şüpheli, kadına şantaj yaptı", read as an adverb: a person before a comma is the subject."""
    for i in tree.named("advmod", "amod", "obl", "dep"):
        word, verb = tree.words[i], tree.words[i].head
        opens = min(tree.subtree(i)) == 0 and tree.forms[i + 1 : i + 2] == [","]
        if not opens or word.upos not in ("ADV", "ADJ") or not find(tree, i, language.classes["person"], language):
            continue
        verb = verb if tree.words[verb].upos == "VERB" else next(iter(tree.ancestors(verb)), -1)
        if verb > i and is_finite(tree.words[verb]) and tree.first(verb, "nsubj", "csubj") is None:
            feats = {**word.feats, "Case": "Nom"}
            yield {i: replace(word, upos="NOUN", head=verb, deprel="nsubj", feats=feats)}


def descents(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Bulgar uyruklu sürücü", "Tunceli doğumlu olan Kaya": from where is told right before the word."""
    for i in range(1, len(tree)):
        before = i - 1
        while tree.bases[before] == "flat" and 0 <= tree.words[before].head < before:
            if find(tree, tree.words[before].head, language.classes["person"], language):
                break  # "Sanık Mardin doğumlu"
            before = tree.words[before].head
        if tree.bases[before] == "conj" and tree.words[tree.words[before].head].upos == "PROPN":
            before = tree.words[before].head  # "Afganistan ve Pakistan uyruklu"
        word = tree.words[before]
        if tree.lemmas[i] not in language.classes["descent_word"] or word.upos not in ("PROPN", "ADJ", "NOUN"):
            continue
        if word.upos == "NOUN" and not find(tree, before, language.classes["hailing"], language):
            continue
        known = word.head == i and word.deprel == "nmod"
        if not known and tree.words[i].head > i and word.feats.get("Case", "Nom") == "Nom":
            yield {before: replace(word, head=i, deprel="nmod", feats={**word.feats, "Case": "Nom"})}


def citizens(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Hollanda vatandaşı yolcunun bavulunda": a citizen right before a person describes that person."""
    for i in range(1, len(tree) - 1):
        word, noun, place = tree.words[i], i + 1, tree.words[i - 1]
        told = tree.lemmas[i] == "vatandaş" and owned(word) and word.feats.get("Case", "Nom") == "Nom"
        if not told or word.upos != "NOUN" or not find(tree, noun, language.classes["person"], language):
            continue
        if place.upos in ("PROPN", "ADJ") and tree.words[noun].upos == "NOUN" and noun not in tree.subtree(i):
            yield {
                i: replace(word, upos="ADJ", head=noun, deprel="amod"),
                i - 1: replace(place, head=i, deprel="nmod", feats={**place.feats, "Case": "Nom"}),
            }


def words_of_halves(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "adanın kuzeyini işgal etti": an accusative on the noun of a verb of two words is the verb's."""
    for i in tree.named("obj", "nmod"):
        half = tree.words[i].head
        verb = tree.words[half].head
        marked = tree.words[i].feats.get("Case") == "Acc" and tree.words[half].deprel == "compound:lvc"
        if marked and tree.words[verb].upos == "VERB" and tree.first(verb, "obj") is None:
            yield hung(tree, i, verb, "obj")


def first_of_bare(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "muhabir ölüm tehditleri aldı": of two bare nouns before an owned one the first, a person, acts."""
    for i in tree.named("nmod:poss"):
        noun = tree.words[i].head
        kinds = [c for c in tree.having(noun, "nmod:poss") if i < c == noun - 1 and bare_noun(tree, c)]
        verb = next((a for a in tree.ancestors(noun) if is_finite(tree.words[a])), -1)
        opens = not tree.children[i] and (i == 0 or tree.words[i - 1].head not in (i, noun))
        person = find(tree, i, language.classes["person"], language) and bare_noun(tree, i) and opens
        if (
            kinds
            and person
            and verb > noun
            and tree.bases[noun] == "obj"
            and tree.first(verb, "nsubj", "csubj") is None
        ):
            yield hung(tree, i, verb, "nsubj")


def bare_noun(tree: Tree, i: int) -> bool:
    """A noun with neither a case nor a possessive."""
    word = tree.words[i]
    return word.upos == "NOUN" and word.feats.get("Case", "Nom") == "Nom" and not owned(word)


def things_of_sayings(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "müştekiyi “…” diyerek tehdit etti": nobody is said; the accusative is of the verb behind."""
    for i in tree.named("obj"):
        saying = tree.words[i].head
        verb = tree.words[saying].head
        told = tree.forms[saying] in ("diyerek", "deyip") and tree.words[i].feats.get("Case") == "Acc"
        if told and verb > saying and tree.first(verb, "obj") is None and acts_on(tree, verb):
            yield hung(tree, i, verb, "obj")


def doers_of_told(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın eşini dövdüğü kaydedildi": behind a passive report the genitive that opens the clause acts."""
    for i in tree.named("nmod:poss"):
        word, noun = tree.words[i], tree.words[i].head
        if word.feats.get("Case") != "Gen" or noun < i or tree.bases[noun] not in ("obj", "obl", "nsubj"):
            continue
        clause = next((a for a in tree.ancestors(noun) if is_clause(tree.words[a])), -1)
        if clause < noun or tree.words[clause].feats.get("Voice") == "Pass" or tree.first(clause, "nsubj") is not None:
            continue
        start = min(tree.subtree(i))
        opens = start == 0 or tree.forms[start - 1] in (",", "ve", "göre")
        somebody = word.upos == "PROPN" or belongs(tree, i, language, "people", "armed_side", "authority")
        if opens and somebody and not is_finite(tree.words[tree.words[noun].head]) and is_told(tree, clause):
            yield hung(tree, i, clause, "nsubj")


def is_told(tree: Tree, clause: int) -> bool:
    """A clause in -DIğI under a passive that reports it: "… belirlendi", "… ileri sürüldü"."""
    report = tree.words[clause].head
    shaped = FACT.search(tree.forms[clause]) and tree.bases[clause] in ("csubj", "ccomp", "nsubj")
    finite = report > clause and is_finite(tree.words[report]) and tree.bases[report] != "acl"
    being = tree.lemmas[clause] in ("ol", "bulun", "kal")
    return bool(shaped) and finite and not being and tree.words[report].feats.get("Voice") == "Pass"


def before_one(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Bakanlık bir inceleme kurulu oluşturdu": nobody without a genitive owns a thing behind "bir"; he acts."""
    for i in tree.named("nmod:poss", "nmod", "amod", "compound"):
        word, noun = tree.words[i], tree.words[i].head
        verb = tree.words[noun].head
        bare = word.upos in ("NOUN", "ADJ", "PROPN") and word.feats.get("Case", "Nom") == "Nom" and not owned(word)
        if not bare or tree.forms[i + 1 : i + 2] != ["bir"] or i + 1 not in tree.having(noun, "det", "nummod"):
            continue
        somebody = belongs(tree, i, language, "people", "body", "armed_side") or word.upos == "PROPN"
        free = verb > noun and is_finite(tree.words[verb]) and tree.words[verb].feats.get("Voice") != "Pass"
        if somebody and free and tree.bases[noun] == "obj" and tree.first(verb, "nsubj", "csubj") is None:
            yield {i: replace(word, upos="PROPN" if word.upos == "PROPN" else "NOUN", head=verb, deprel="nsubj")}


def doers_with_others(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kaçakçılarla jandarma çatıştı": who stands bare before a verb that takes no object acts."""
    for i in tree.named("obj"):
        verb = tree.words[i].head
        beside = verb == i + 1 and is_finite(tree.words[verb]) and tree.first(verb, "nsubj") is None
        if not beside or not bare_noun(tree, i) or tree.lemmas[verb] not in verbs(language.code):
            continue
        others = [c for c in tree.having(verb, "obl") if tree.words[c].feats.get("Case") == "Ins" and c < i]
        somebody = belongs(tree, i, language, "people", "armed_side")
        if others and somebody and not acts_on(tree, verb) and tree.words[verb].feats.get("Voice") != "Pass":
            yield {i: replace(tree.words[i], deprel="nsubj")}


def doers_before_bystanders(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "DEAŞ rehineleri öldürdü", "Sanıklar şoförü döverek …": whom something is done to, read as one phrase."""
    for i in tree.named("nmod:poss"):
        word, thing = tree.words[i], tree.words[i].head
        verb = tree.words[thing].head
        plural = word.upos == "NOUN" and word.feats.get("Number") == "Plur" and not owned(word)
        side = belongs(tree, i, language, "known_group") or tree.lemmas[i] in ("örgüt", "ordu", "çete")
        bare = word.feats.get("Case", "Nom") == "Nom" and not tree.having(i, "case") and thing == i + 1
        if not bare or not (plural or side) or not find(tree, thing, language.classes["bystander"], language):
            continue
        active = verb > thing and is_finite(tree.words[verb]) and tree.words[verb].feats.get("Voice") != "Pass"
        other = {"nsubj": "obj", "obj": "nsubj"}.get(tree.bases[thing])
        if not active or other is None or not acts_on(tree, verb) or tree.first(verb, other) is not None:
            continue
        converb = next((c for c in tree.having(verb, "advcl") if thing < c and tree.first(c, "obj") is None), None)
        yield {**accusative(tree, thing, verb if converb is None else converb), **hung(tree, i, verb, "nsubj")}


def branches_before_things(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgütün siyasi kanadı görüşmeleri reddetti": an owned body right before what is acted on acts."""
    for i in tree.named("nmod:poss"):
        word, thing = tree.words[i], tree.words[i].head
        verb = tree.words[thing].head
        body = owned(word) and word.feats.get("Case", "Nom") == "Nom" and belongs(tree, i, language, "body", "part")
        if not body or thing != i + 1 or tree.bases[thing] != "obj" or not ENDING.search(tree.forms[thing]):
            continue
        owners = [c for c in tree.having(thing, "nmod:poss") if c < i and tree.words[c].feats.get("Case") == "Gen"]
        free = is_finite(tree.words[verb]) and tree.first(verb, "nsubj", "csubj") is None
        if owners and free and tree.words[verb].feats.get("Voice") != "Pass":
            yield {**hung(tree, i, verb, "nsubj"), **{c: replace(tree.words[c], head=i) for c in owners}}


def titles_in_rows(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "vakfın kurucusu iş adamı Kenan Uz": both titles are of the name."""
    for i in tree.named("amod", "compound", "nmod"):
        word, name = tree.words[i], tree.words[i].head
        whose = [c for c in tree.having(i, "nmod:poss") if tree.words[c].feats.get("Case") == "Gen"]
        title = word.upos == "NOUN" and owned(word) and find(tree, i, language.classes["person"], language)
        if not title or not whose or name < i:
            continue
        while tree.words[name].deprel in ("compound", "nmod:desc") and tree.words[name].head > name:
            name = tree.words[name].head
        if tree.words[name].upos == "PROPN" and name != word.head and word.feats.get("Case", "Nom") == "Nom":
            yield hung(tree, i, name, "nmod:desc")


def states_at_halves(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "12 militan ölü ele geçirildi": in which state somebody was is of the verb."""
    for i in tree.named("amod", "advmod", "nmod"):
        half = tree.words[i].head
        state = tree.forms[i] in ("ölü", "yaralı", "sağ") and half == i + 1
        if state and tree.words[half].deprel == "compound:lvc":
            yield hung(tree, i, tree.words[half].head, "xcomp")


def sufferers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "üç çoban yara aldı": nobody owns the noun of a verb of two words that has no possessive."""
    known = verbs(language.code)
    for i in tree.named("compound", "nmod", "nmod:poss"):
        word, half = tree.words[i], tree.words[i].head
        verb = half + 1
        bare = word.upos == "NOUN" and word.feats.get("Case", "Nom") == "Nom" and not owned(word)
        if not bare or half != i + 1 or verb >= len(tree) or tree.words[half].head != verb or owned(tree.words[half]):
            continue
        whole = f"{tree.lemmas[half]}_{tree.lemmas[verb]}" in known and tree.words[verb].upos == "VERB"
        if whole and find(tree, i, language.classes["person"], language) and tree.first(verb, "nsubj") is None:
            yield hung(tree, i, verb, "nsubj")


def things_of_infinitives(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgütün köyleri almaya çalıştığı": an infinitive has no doer of its own, and the genitive acts."""
    for i in tree.named("nsubj"):
        deed = tree.words[i].head
        free = DEED.search(tree.forms[deed]) and tree.words[deed].upos == "VERB" and not owned(tree.words[deed])
        if not free or not i < deed or tree.words[i].upos != "NOUN" or not ENDING.search(tree.forms[i]):
            continue
        clause = next((a for a in tree.ancestors(deed) if tree.words[a].upos == "VERB"), -1)
        owner = next((c for c in tree.having(i, "nmod:poss") if tree.words[c].feats.get("Case") == "Gen"), None)
        if (
            clause >= 0
            and tree.first(deed, "obj") is None
            and is_clause(tree.words[clause])
            and tree.first(clause, "nsubj") is None
        ):
            yield {**accusative(tree, i), **(hung(tree, owner, clause, "nsubj") if owner is not None else {})}


def predicates_of_being(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "sanığın aslen Rizeli olduğu": beside the genitive what stands right before is what somebody is."""
    for i in tree.named("nsubj"):
        clause = tree.words[i].head
        being = clause == i + 1 and tree.lemmas[clause] == "ol" and is_clause(tree.words[clause])
        if being and tree.words[i].feats.get("Case", "Nom") == "Nom" and any(c < i for c in doers(tree, clause)):
            yield {i: replace(tree.words[i], deprel="obj")}


EARLY = (
    by_the_nearest, nameless, descents, things_before_owned, sufferers, things_of_infinitives, first_of_bare,
)  # fmt: skip
RULES = (
    doers_at_verbs, things_of_participles, two_sides, cases_of_rows, persons_at_the_beginning, predicates_of_being,
    words_of_halves, doers_before_bystanders, branches_before_things, titles_in_rows, states_at_halves, before_one,
    doers_with_others, things_of_sayings, doers_of_told, citizens,
)  # fmt: skip
