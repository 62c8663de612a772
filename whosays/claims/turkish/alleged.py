"""Participles of a report before whom it is about: "silahı sattığı iddia edilen Kaya".

A parser likes to part the two words of such a report, or to hang it on the verb of the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung
from whosays.model import Word

NAMING = frozenset({"NOUN", "PROPN"})
LOST = frozenset({"csubj", "ccomp", "advcl", "conj", "xcomp"})


def torn_halves(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "temin ettiği iddia edilen": "edilen" is of "iddia", and not of the clause before it."""
    for first in range(len(tree) - 1):
        word, half = tree.words[first], tree.words[first + 1]
        name = f"{tree.lemmas[first]}_{tree.lemmas[first + 1]}"
        torn = half.deprel.startswith("compound") and half.head < first and tree.forms[first + 1].endswith(("an", "en"))
        if not torn or word.head <= first + 1 or name not in language.reporting.verbs:
            continue
        moved = {c: replace(tree.words[c], head=first + 1) for c in tree.children[first] if c != first + 1}
        yield {
            **moved,
            first + 1: replace(half, head=word.head, deprel="acl"),
            first: replace(word, head=first + 1, deprel="compound:lvc"),
        }


def misread_halves(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "olduğu ileri sürülen", with "ileri" read as a verb: all that hangs on it is of the report."""
    for first in range(len(tree) - 1):
        verb, word = first + 1, tree.words[first]
        known = f"{tree.forms[first]}_{tree.lemmas[verb]}" in language.reporting.verbs and "VerbForm" not in word.feats
        if word.upos != "VERB" or not known or tree.words[verb].upos != "VERB" or verb in tree.subtree(first):
            continue
        moved = {c: replace(tree.words[c], head=verb) for c in tree.children[first] if c < first}
        yield {**moved, first: replace(word, upos="ADV", head=verb, deprel="compound:lvc")}


def lost_halves(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "gönderdiğini | öne | süren Kaya": right before its verb "öne" is of it, and all that hangs on "öne"."""
    for first in range(len(tree) - 1):
        word, verb = tree.words[first], first + 1
        name = f"{tree.lemmas[first]}_{tree.lemmas[verb]}"
        if word.upos not in ("NOUN", "ADV") or tree.words[verb].upos != "VERB" or word.head == verb:
            continue
        told = [c for c in tree.having(first, "ccomp", "csubj", "acl") if c < first]
        if not told or name not in language.reporting.verbs:
            continue
        relations = {"acl": "csubj"}
        moved = {
            c: replace(w, head=verb, deprel=relations.get(w.deprel, w.deprel)) for c in told for w in [tree.words[c]]
        }
        top = next((a for a in (verb, *tree.ancestors(verb)) if tree.words[a].head == first), None)
        if top is not None:  # all that stood under "öne" is the sentence now
            moved[top] = replace(tree.words[top], head=word.head, deprel=word.deprel)
        yield {**moved, first: replace(word, head=verb, deprel="compound:lvc")}


def described(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "sattığı iddia edilen Kaya'nın beraatine": the participle is of the name right behind it."""
    for i in tree.tagged("VERB"):
        word, behind = tree.words[i], i + 1
        participle = word.feats.get("Voice") == "Pass" and tree.forms[i].endswith(("an", "en"))
        if not participle or tree.bases[i] not in LOST or behind >= len(tree):
            continue
        if tree.words[behind].upos in NAMING and find(tree, i, language.reporting.verbs, language):
            post = tree.words[behind].deprel == "nmod:desc" and tree.words[behind].head > behind
            yield hung(tree, i, tree.words[behind].head if post else behind, "acl")


def what_to_be(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgüt üyesi olmakla suçlanan Kaya": right before "olmak" stands what he is, and nobody who is accused."""
    for i in tree.tagged("VERB"):
        noun = i - 1
        to_be = tree.lemmas[i] == "ol" and tree.forms[i].startswith("olmak") and noun >= 0
        if to_be and tree.words[noun].upos == "NOUN" and tree.words[noun].head == tree.words[i].head != noun:
            yield hung(tree, noun, i, "obj")


RULES = (what_to_be, torn_halves, misread_halves, lost_halves, described)
