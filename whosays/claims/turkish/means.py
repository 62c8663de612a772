"""Means and ways in a Turkish sentence: "iki tır ile", "kuryeler eliyle", "bir dernek vasıtasıyla", "havale yoluyla".

What marks them are nouns with a suffix, which a parser reads as nouns of their own, and an "ile" that also means "and".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung, verb_behind
from whosays.claims.turkish.passives import passive
from whosays.model import Word

THROUGH = frozenset({"eliyle", "vasıtasıyla", "aracılığıyla", "marifetiyle", "kanalıyla", "yoluyla"})
HANDS = frozenset({"eliyle", "marifetiyle"})
APART = frozenset({"Abl", "Dat", "Loc", "Acc"})


def through_whom(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kuryeler aracılığıyla gönderdi": a postposition, read as a noun or an adverb of its own."""
    for i in range(1, len(tree)):
        word, noun = tree.words[i], tree.head_ending(i - 1, i, "flat", "appos")
        if tree.forms[i] not in THROUGH or word.deprel == "case" or word.head < i:
            continue
        bare = tree.words[noun].upos in ("NOUN", "PROPN") and tree.words[noun].feats.get("Case", "Nom") == "Nom"
        verb = verb_behind(tree, i, i)
        if not bare or verb is None or tree.words[noun].head not in (i, verb) or i in tree.ancestors(verb):
            continue
        done = tree.forms[i] in HANDS and belongs(tree, noun, language, "people", "body")
        by = done and passive(tree.words[verb], language).feats.get("Voice") == "Pass"
        moved = {c: replace(tree.words[c], head=noun) for c in tree.children[i] if c != noun}
        lemma = "yoluyla" if tree.forms[i] == "yoluyla" else "aracılığıyla"
        yield {**moved, noun: replace(tree.words[noun], head=verb, deprel="obl:agent" if by else "obl"),
               i: replace(word, lemma=lemma, upos="ADP", head=noun, deprel="case", feats={})}  # fmt: skip


def with_which(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "iki tır ile Habur'dan geldi": what stands behind with a case of another kind is nothing beside it."""
    for i in range(1, len(tree) - 1):
        if tree.forms[i] != "ile" or tree.bases[i] != "cc" or tree.words[i].head < i:
            continue
        noun, other = tree.head_ending(i - 1, i, "flat", "appos"), tree.words[i].head
        first = tree.words[noun]
        bare = first.upos in ("NOUN", "PROPN") and first.feats.get("Case", "Nom") == "Nom"
        apart = tree.words[other].feats.get("Case") in APART and other not in tree.conjuncts(noun)
        if bare and apart and first.head == tree.words[other].head and first.head > i:
            yield {**hung(tree, noun, first.head, "obl"),
                   i: replace(tree.words[i], upos="ADP", head=noun, deprel="case")}  # fmt: skip


def marked_behind(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "saldırmak amacıyla iki ay boyunca gözetledi": what has a postposition is of no noun before it."""
    for i in tree.named("nmod", "obl"):
        noun = tree.words[i].head
        if not 0 <= noun < i or tree.words[noun].upos not in ("NOUN", "PROPN") or not tree.having(i, "case"):
            continue
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), None)
        if verb is not None and verb > i:
            yield hung(tree, i, verb, "obl")


RULES = (through_whom, with_which, marked_behind)
