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
from whosays.claims.turkish.moves import is_clause, is_finite, joined, owned
from whosays.claims.types import trigger_names, triggers_of
from whosays.model import Word

NAMING = frozenset({"NOUN", "PROPN", "PRON"})
GIVEN = frozenset({"Dat", "Abl"})
CASES = {"Dat": "<Dat>", "Abl": "<Abl>"}


@cache
def deeds(case: str) -> frozenset[str]:
    """The nouns for a deed that the lists know with a case."""
    return frozenset(name for name in trigger_names("tr", "noun") if takes(name, case))


def takes(name: str, case: str) -> bool:
    """Whether a noun for a deed has a role in a case."""
    roles = (slots for _, trigger in triggers_of("tr", "noun", name) for _, slots in trigger.roles)
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
            if owner is not None or told_of(tree, noun, word.head, language):
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


def told_of(tree: Tree, noun: int, verb: int, language: Language) -> bool:
    """Whether a verb tells something of a deed, and does not carry it out: "kesildi", but not "yapıldı"."""
    word = tree.words[verb]
    if tree.words[noun].head != verb or tree.bases[noun] != "nsubj" or not is_finite(word):
        return False
    return find(tree, verb, language.light_verbs, language) is None


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


RULES = (owners_on_cases, cases_of_deeds)
