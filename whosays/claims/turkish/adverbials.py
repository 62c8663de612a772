"""Nouns that say how or when in a Turkish sentence without a case of their own: "kaza sonucu", "dört yaşında".

A parser takes the first for a second subject and the second for a part of the phrase behind it; a date before a name is
no part of the name either.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung, owned
from whosays.model import Word

OUTCOMES = frozenset({"sonucu", "gereği", "uyarınca", "gereğince", "neticesi"})
BETWEEN = frozenset({"ADJ", "NUM", "DET"})  # what may part a participle from its noun
PARENTS = frozenset({"anne", "baba", "annesi", "babası", "ebeveyn", "ağabey"})


def outcomes(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya, aracın devrilmesi sonucu öldü": of what he died, and nobody who died."""
    for i in tree.named("nsubj"):
        word, verb = tree.words[i], tree.words[i].head
        others = [c for c in tree.having(verb, "nsubj") if c != i]
        if tree.forms[i] in OUTCOMES and others and tree.having(i, "nmod:poss", "acl") and i < verb:
            yield {i: replace(word, deprel="obl")}


def owners_of_the_described(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "yılın en çok satılan albümü": a participle in -An has no doer in the genitive, its noun has an owner."""
    for i in tree.named("nsubj"):
        clause, noun = tree.words[i].head, tree.words[tree.words[i].head].head
        made = (
            tree.bases[clause] == "acl" and tree.forms[clause].endswith(("an", "en")) and not owned(tree.words[clause])
        )
        made = made and all(tree.words[k].upos in BETWEEN for k in range(clause + 1, noun))
        if made and tree.words[i].feats.get("Case") == "Gen" and i < clause < noun and owned(tree.words[noun]):
            yield hung(tree, i, noun, "nmod:poss")


def ages(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "dört yaşında babasını kaybetti": how old he was then, for a father is no child."""
    for i in tree.named("amod", "nmod"):
        parent = tree.words[i].head
        aged = tree.forms[i] in ("yaşında", "yaşındayken") and parent == i + 1 and owned(tree.words[parent])
        if aged and tree.lemmas[parent] in PARENTS and tree.words[tree.words[parent].head].upos == "VERB":
            yield hung(tree, i, tree.words[parent].head, "obl")


RULES = (outcomes, owners_of_the_described, ages)
