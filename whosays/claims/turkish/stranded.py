"""Words that a parser has hung where Turkish has no room for them: an accusative on "yer al", a doer of an infinitive.

What is between a genitive and the deed that it owns belongs to the deed ("İsrail'in Azerbaycan'a silah satışı"), and
"düzenli olarak" takes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.tree import Tree
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.moves import (
    NARROW,
    accusative,
    hung,
    is_clause,
    is_somebody,
    owned,
    takes_objects,
)
from whosays.claims.types import trigger_names
from whosays.model import Word

INFINITIVE = re.compile("m[ae]k(l[ae]|t[ae]n?)?$")  # "yok etmekle", "vermekten"
MARKED = re.compile("(?<!')(l[ae]r[ıi]|n[ıiuü]|y[ıiuü])$")  # what may be an accusative
PLURAL = re.compile("l[ae]r[ıi]$")
DOING = re.compile("[ae]n$")  # -An
OBLIQUE = frozenset({"Dat", "Abl", "Ins"})
TAKING = frozenset({"sahip", "ait", "kayıtlı", "tapulu"})
OWNING = frozenset({"nmod:poss", "nmod", "amod", "compound"})


def names(tree: Tree, verb: int) -> list[str]:
    """A verb alone and with the noun that it makes one verb with: "et", "yok_et"."""
    halves = (tree.forms[c] for c in tree.having(verb, "compound"))
    return [tree.lemmas[verb], *(f"{half}_{tree.lemmas[verb]}" for half in halves)]


def can_take(tree: Tree, verb: int) -> bool:
    """Whether a verb that is no passive acts on something and has no object yet."""
    word = tree.words[verb]
    active = word.upos == "VERB" and word.feats.get("Voice") != "Pass"
    return active and tree.first(verb, "obj") is None and any(takes_objects(name) for name in names(tree, verb))


def owned_accusatives(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "arsayı değerinin üç katına aldı": an accusative owns and describes nothing."""
    for i in tree.tagged("NOUN", "PROPN", "PRON"):
        if tree.words[i].feats.get("Case") != "Acc" or tree.words[i].deprel not in OWNING:
            continue
        verb = next((a for a in tree.ancestors(i) if a > i and tree.words[a].upos == "VERB"), -1)
        if verb >= 0 and can_take(tree, verb):
            yield accusative(tree, i, verb)


def beside_the_verb(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "tüfekleri gömdükleri ifadede yer aldı", "kardeşini saklamakla suçlandı": whose object it cannot be.

    A passive and a verb of two words act on nothing; the clause before them does.
    """
    for i in tree.named("obj"):
        verb = tree.words[i].head
        if tree.words[i].feats.get("Case") != "Acc" or i > verb or not is_idle(tree, verb, language):
            continue
        clause = next((k for k in range(i + 1, verb) if takes_it(tree, k) and can_take(tree, k)), None)
        if clause is not None:
            yield hung(tree, i, clause, "obj")


def is_idle(tree: Tree, verb: int, language: Language) -> bool:
    """Whether a verb takes no object: a passive, "yer al"."""
    known = [name for name in names(tree, verb)[1:] if name in verbs(language.code)]
    return tree.words[verb].feats.get("Voice") == "Pass" or any(not takes_objects(name) for name in known)


def takes_it(tree: Tree, i: int) -> bool:
    """A clause that may have an object of its own: a noun, or a participle in -An ("kendilerini tanıtan kişiler")."""
    return is_told(tree, i) or (tree.bases[i] == "acl" and bool(DOING.search(tree.forms[i])))


def is_told(tree: Tree, i: int) -> bool:
    """A clause made into a noun: -DIğI, -mAsI, -mAk."""
    return is_clause(tree.words[i]) or (tree.words[i].upos == "VERB" and bool(INFINITIVE.search(tree.forms[i])))


def doers_of_infinitives(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "delilleri yok etmekle", "adam öldürmekten": nobody is the subject of -mAk; a noun there is the object."""
    for i in tree.named("nsubj"):
        verb = tree.words[i].head
        told = i < verb and tree.words[i].upos == "NOUN" and INFINITIVE.search(tree.forms[verb])
        if not told or not can_take(tree, verb):
            continue
        if MARKED.search(tree.forms[i]):
            yield accusative(tree, i)
        elif i + 1 == verb:
            yield {i: replace(tree.words[i], deprel="obj")}


def deeds_done(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "insan kaçakçılığı yaptıkları": the bare noun before a clause's verb is done and does nothing."""
    for i in tree.named("nsubj"):
        verb, word = tree.words[i].head, tree.words[i]
        beside = verb == i + 1 and is_clause(tree.words[verb]) and word.feats.get("Case", "Nom") == "Nom"
        if beside and word.upos == "NOUN" and tree.lemmas[verb] in ("yap", "et", "ver", "al") and can_take(tree, verb):
            yield {i: replace(word, deprel="obj")}


def to_deeds(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "İsrail'in Azerbaycan'a silah satışı": what stands between an owner and its deed belongs to the deed."""
    known = trigger_names(language.code, "noun")
    for owner in tree.named("nmod:poss"):
        deed = tree.words[owner].head
        if tree.words[owner].feats.get("Case") != "Gen" or deed < owner or tree.lemmas[deed] not in known:
            continue
        if tree.words[deed].upos != "NOUN" or any(tree.words[k].upos == "VERB" for k in range(owner, deed)):
            continue
        for i in range(owner + 1, deed):
            if tree.words[i].feats.get("Case") in OBLIQUE and tree.words[i].head > deed:
                yield hung(tree, i, deed, "nmod")


def idle_adverbs(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "üyelere düzenli olarak para verdi": such an adverb takes nothing; what hangs on it is the verb's."""
    for i in range(len(tree) - 1):
        if tree.lemmas[i] not in language.classes["idle_adverb"] or tree.forms[i + 1] != "olarak":
            continue
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), -1)
        for c in tree.children[i]:
            if verb > i and c < i and tree.words[c].upos in ("NOUN", "PROPN", "PRON"):
                yield hung(tree, c, verb, tree.words[c].deprel)


def whole_phrases(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "bakanın sahte diploma kullandığı": what is false is the thing behind, to the last noun of its phrase."""
    for i in range(len(tree) - 1):
        if tree.lemmas[i] not in language.classes["fake"] or tree.words[i].upos not in ("ADJ", "NOUN"):
            continue
        noun = i + 1
        while tree.words[noun].head == noun + 1 and tree.bases[noun] in OWNING and tree.forms[noun] != ",":
            noun += 1
        if tree.words[noun].upos != "NOUN" or tree.words[noun].feats.get("Case") == "Gen":
            continue
        bare = tree.words[i].upos == "ADJ" or tree.forms[i] == tree.lemmas[i]
        if bare and noun not in (i, tree.words[i].head):
            yield fake_of(tree, i, noun)


def fake_of(tree: Tree, i: int, noun: int) -> dict[int, Word]:
    """An adjective under its noun; whoever it was hung on is of the verb's."""
    change = hung(tree, i, noun, "amod")
    if not change:
        return {}
    loose = {c: replace(tree.words[c], head=tree.words[i].head, deprel=tree.words[i].deprel) for c in tree.children[i]}
    return {**loose, i: replace(change[i], upos="ADJ")}


def cased_compounds(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "valiye maden ruhsatı için rüşvet verdi": a dative makes no compound; it is the verb's."""
    for i in tree.named("compound", "nmod:poss"):
        word = tree.words[i]
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), -1)
        bare = tree.words[word.head].upos != "VERB" and word.upos == "NOUN" and not tree.having(i, "case")
        if bare and word.feats.get("Case") in ("Dat", "Abl") and i < verb and tree.forms[i + 1] != "ki":
            yield hung(tree, i, verb, "obl")


def interrupted_owners(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "adamın valiye ruhsat için rüşvet verdiği": the verb's own dative parts no owner from what is his."""
    for i in tree.named("nmod:poss"):
        noun = tree.words[i].head
        if tree.words[i].feats.get("Case") != "Gen" or noun < i:
            continue
        between = [
            k for k in range(i + 1, noun) if tree.words[k].head > noun and tree.words[k].feats.get("Case") == "Dat"
        ]
        clause = tree.words[between[0]].head if between else -1
        if clause > noun and is_clause(tree.words[clause]) and not tree.having(clause, "nsubj"):
            yield hung(tree, i, clause, "nsubj")


def things_in_clauses(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "ilaçları ulaştırdığı belirtilen": who acts in -DIğI is a genitive; a plural thing is acted on."""
    for i in tree.named("nsubj"):
        verb = tree.words[i].head
        plain = tree.words[i].upos == "NOUN" and tree.words[i].feats.get("Case", "Nom") == "Nom"
        told = i < verb and is_clause(tree.words[verb]) and PLURAL.search(tree.forms[i])
        if plain and told and can_take(tree, verb) and not is_somebody(tree, i, language):
            yield accusative(tree, i)


def owners_of_what_there_is(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın Van'da iki evi bulunuyor": a place without a possessive is nobody's; the thing behind it is."""
    for i in tree.named("nmod"):
        place = tree.words[i].head
        named = tree.words[place].feats.get("Case") == "Loc" and not owned(tree.words[place])
        verb = tree.words[place].head
        if not named or tree.words[i].feats.get("Case") != "Gen" or not i < place < verb:
            continue
        if tree.lemmas[verb] not in ("bulun", "ol", "var", "yok"):
            continue
        things = [c for c in tree.having(verb, "nsubj", "obj") if place < c < verb and tree.forms[c][-1] in NARROW]
        if len(things) == 1:
            yield hung(tree, i, things[0], "nmod:poss")


def bare_kinds(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "göçmen kaçakçılığı yaptı": a bare noun right before one with a possessive says what kind it is of."""
    for i in tree.named("obl"):
        word, after = tree.words[i], i + 1
        bare = word.upos == "NOUN" and word.feats.get("Case") == "Nom" and not owned(word) and not tree.children[i]
        beside = after < word.head and tree.words[after].head == word.head and tree.bases[after] in ("obj", "nsubj")
        if bare and beside and owned(tree.words[after]):
            yield hung(tree, i, after, "nmod:poss")


def of_adjectives(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "vakıf araziye sahip": what an adjective takes stands in the dative and is no object."""
    for i in tree.named("obj", "nsubj", "nmod"):
        head = tree.words[i].head
        taking = head > i and tree.words[head].upos == "ADJ" and tree.lemmas[head] in TAKING
        if taking and tree.words[i].feats.get("Case") == "Dat":
            yield {i: replace(tree.words[i], deprel="obl")}


def titles_before_names(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "otelin sahibi Sezgin K. hakkında": the postposition is of the name, and the title is the name's."""
    for i in tree.named("nmod"):
        title = i - 1
        word = tree.words[i]
        behind = word.upos == "PROPN" and word.head == title and tree.having(i, "case")
        if not behind or not owned(tree.words[title]) or not is_somebody(tree, title, language):
            continue
        if tree.words[title].head > i:
            yield {
                i: replace(word, head=tree.words[title].head, deprel="obl"),
                title: replace(tree.words[title], head=i, deprel="nmod:desc"),
            }


RULES = (
    whole_phrases, owned_accusatives, beside_the_verb, doers_of_infinitives, deeds_done, to_deeds, idle_adverbs,
    cased_compounds, interrupted_owners, things_in_clauses, owners_of_what_there_is, bare_kinds, of_adjectives,
    titles_before_names,
)  # fmt: skip
