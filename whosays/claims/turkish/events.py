"""What stands with a noun for a deed in Turkish: "Kaya'nın Almanya'ya kaçışı", "örgüte para transferi incelendi".

A case before such a noun belongs to it, whatever verb comes behind: it stands between the noun and whose deed it is,
or right before the noun and what qualifies it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import NARROW, accusative, is_clause, is_finite, joined, owned, takes_objects
from whosays.claims.types import Kind, trigger_names, triggers_of
from whosays.model import Word

NAMING = frozenset({"NOUN", "PROPN", "PRON"})
GIVEN = frozenset({"Dat", "Abl"})
CASES = {"Dat": "<Dat>", "Abl": "<Abl>"}


@cache
def deeds(case: str) -> frozenset[str]:
    """The nouns for a deed that the lists know with a case."""
    return frozenset(name for name in trigger_names("tr", "noun") if takes(name, case))


def takes(name: str, case: str, kind: Kind = "noun") -> bool:
    """Whether a noun for a deed, or a verb, has a role in a case."""
    roles = (slots for _, trigger in triggers_of("tr", kind, name) for _, slots in trigger.roles)
    return any(slot.name == CASES[case] for slots in roles for slot in slots)


def cases_of_deeds(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın Almanya'ya kaçışı ailesini üzdü", "örgüte para transferi incelendi": hung on the noun."""
    for i in tree.named("obl", "nmod"):
        word, case = tree.words[i], tree.words[i].feats.get("Case", "")
        if case not in GIVEN or word.upos not in NAMING or joined(tree, i):
            continue
        noun = deed_behind(tree, i, case, language)
        if noun is not None and word.head > noun and not in_clause(tree, noun):
            owner = owner_before(tree, i, noun)
            if owner is not None or told_of(tree, noun, word.head, case, language):
                yield {i: replace(word, head=noun, deprel="nmod")}


def deed_behind(tree: Tree, i: int, case: str, language: Language) -> int | None:
    """The noun for a deed whose phrase begins right behind a word: nothing but what qualifies it comes between."""
    k = max(tree.subtree(i)) + 1
    while k < len(tree) and tree.words[k].upos in ("NOUN", "PROPN", "ADJ", "VERB"):
        known = tree.words[k].upos == "NOUN" and owned(tree.words[k])
        if known and find(tree, k, deeds(case), language):
            return k if min(tree.subtree(k)) <= max(tree.subtree(i)) + 1 else None
        if tree.words[k].feats.get("Case", "Nom") not in ("Nom", "") and tree.words[k].upos != "ADJ":
            return None
        k += 1
    return None


def owner_before(tree: Tree, i: int, noun: int) -> int | None:
    """Whose deed it is, before the case: "Kaya'nın" of "Kaya'nın Almanya'ya kaçışı"."""
    owners = [c for c in tree.having(noun, "nmod:poss", "nmod") if c < i]
    return next((c for c in owners if tree.words[c].feats.get("Case") == "Gen"), None)


def in_clause(tree: Tree, noun: int) -> bool:
    """As in "Kaya'nın örgüte silah sevkiyatı yaptığı": what stands before the noun is of the clause around it."""
    behind = next((k for k in range(noun + 1, len(tree)) if tree.words[k].upos in ("VERB", "PUNCT")), noun)
    return is_clause(tree.words[behind]) and not tree.having(behind, "nsubj")


def told_of(tree: Tree, noun: int, verb: int, case: str, language: Language) -> bool:
    """Whether a verb tells something of a deed, or of a charge of it, and takes no such case: "kesildi"."""
    word, top = tree.words[verb], noun
    while tree.bases[top] in ("nmod", "compound") and top < tree.words[top].head < verb:
        top = tree.words[top].head
    if tree.words[top].head != verb or not is_finite(word) or verb_takes(tree, verb, case):
        return False
    if top != noun:
        return top == noun + 1 and tree.words[top].feats.get("Case") == "Ins"
    return tree.bases[noun] == "nsubj" and find(tree, verb, language.light_verbs, language) is None


def verb_takes(tree: Tree, verb: int, case: str) -> bool:
    """Whether the lists know a verb, alone or with its noun, with a role in a case."""
    halves = tree.having(verb, "compound:lvc")
    stem = tree.lemmas[verb]
    names = [stem, *(f"{part[h]}_{stem}" for h in halves for part in (tree.forms, tree.lemmas))]
    return any(takes(name, case, "verb") for name in names)


def owners_on_cases(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "İran'ın Husilere silah sevkiyatı": who sends it owns nothing that has no ending of an owned thing."""
    for i in tree.named("nmod", "nmod:poss"):
        word, over = tree.words[i], tree.words[i].head
        case = tree.words[over].feats.get("Case", "") if over > i else ""
        if word.feats.get("Case") != "Gen" or case not in GIVEN or owned(tree.words[over]):
            continue
        noun = deed_behind(tree, over, case, language)
        if noun is not None and owner_before(tree, i, noun) is None and not in_clause(tree, noun):
            moved = replace(tree.words[over], head=noun, deprel="nmod")
            yield {i: replace(word, head=noun, deprel="nmod:poss"), over: moved}


def ways_of_deeds(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "silah kaçakçılığı suçlamasıyla tutuklandı": a noun says with what, and has an owner, no object."""
    for i in tree.named("advcl", "obl"):
        word = tree.words[i]
        if word.upos != "NOUN" or word.feats.get("Case") != "Ins" or not owned(word) or tree.having(i, "case", "mark"):
            continue
        things = {c: replace(tree.words[c], deprel="nmod:poss") for c in tree.having(i, "obj") if c == i - 1}
        if things or (word.deprel == "advcl" and not tree.having(i, "nsubj", "obl")):
            yield {**things, i: replace(word, deprel="obl")}


def names_before_chains(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya örgüt üyeliği suçlamasıyla tutuklandı": of two without a genitive the first, a name, owns nothing."""
    for i in tree.named("nmod:poss"):
        noun, word = tree.words[i].head, tree.words[i]
        if word.upos != "PROPN" or not is_bare(word) or noun <= i or tree.having(i, "case"):
            continue
        others = [
            c for c in tree.having(noun, "nmod:poss") if i < c and tree.words[c].feats.get("Case", "Nom") == "Nom"
        ]
        plain = others and all(tree.words[k].text.islower() for k in (*others, noun))
        verb = next((a for a in tree.ancestors(noun) if tree.words[a].upos == "VERB"), -1)
        if plain and is_finite(tree.words[verb]) and verb > noun and tree.first(verb, "nsubj", "csubj") is None:
            yield {i: replace(word, head=verb, deprel="nsubj")}


def things_before_chains(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "mühimmatı Bingöl kırsalında sakladı": what stands before another owner without a genitive is acted on."""
    for i in tree.named("nmod:poss"):
        noun, word = tree.words[i].head, tree.words[i]
        marked = word.upos == "NOUN" and tree.forms[i] != tree.lemmas[i] and tree.forms[i][-1] in NARROW
        if not marked or word.feats.get("Case") == "Gen" or noun <= i or tree.children[i]:
            continue
        place = tree.words[noun].feats.get("Case") in ("Loc", "Abl", "Dat")
        other = any(i < c < noun and tree.words[c].upos == "PROPN" for c in tree.having(noun, "nmod:poss"))
        verb = tree.words[noun].head
        if place and other and tree.words[verb].upos == "VERB" and tree.first(verb, "obj", "nsubj:pass") is None:
            active = tree.words[verb].feats.get("Voice") != "Pass"
            yield accusative(tree, i, verb) if active and takes_objects(tree.lemmas[verb]) else {}


def is_bare(word: Word) -> bool:
    """Without an ending for a case."""
    return word.feats.get("Case", "Nom") == "Nom"


RULES = (things_before_chains, names_before_chains, ways_of_deeds, owners_on_cases, cases_of_deeds)
