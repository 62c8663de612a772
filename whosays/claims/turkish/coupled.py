"""Two of a kind that "ile" or "ve" couples in a Turkish sentence: "üç polis ile beş militan öldü".

A parser reads "polis ile" as with whom something is done; beside a second one of its kind it only says "and".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung
from whosays.model import Word

KINDS = ("person", "body", "land", "goods", "weapon")
TOGETHER = frozenset(
    {"görüş", "buluş", "çatış", "savaş", "konuş", "tanış", "karşılaş", "evlen", "yazış", "haberleş", "anlaş", "çarpış"}
)
NAMING = frozenset({"NOUN", "PROPN"})


def coupled(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "sürücüsü ile firmanın sahibi tutuklandı": two of a kind around "ile", neither with a case of its own."""
    for mark, form in enumerate(tree.forms):
        first = tree.words[mark].head
        if form != "ile" or first < 0 or first > mark or tree.bases[mark] not in ("case", "cc"):
            continue
        second = beside(tree, mark, first)
        if second is None or second == first or not of_a_kind(tree, first, second, language):
            continue
        verb = tree.words[second].head
        together = tree.lemmas[verb] in TOGETHER or tree.words[first].head not in (verb, second)
        if not together and tree.words[first].feats.get("Case", "Nom") == "Nom":
            yield {
                first: replace(tree.words[first], head=verb, deprel=tree.words[second].deprel),
                **hung(tree, second, first, "conj"),
                mark: replace(tree.words[mark], head=second, deprel="cc", upos="CCONJ"),
            }


def beside(tree: Tree, mark: int, first: int) -> int | None:
    """The subject or object whose phrase begins right behind "ile"."""
    for verb in {tree.words[first].head, *tree.ancestors(first)}:
        for c in tree.having(verb, "nsubj", "obj"):
            if c > mark and min(tree.subtree(c)) in (mark + 1, min(first, *tree.subtree(first))):
                return c
    return None


def of_a_kind(tree: Tree, first: int, second: int, language: Language) -> bool:
    """Two people, two places, two weapons."""
    if tree.words[first].upos not in NAMING or tree.words[second].upos not in NAMING:
        return False
    classes = (language.classes[name] for name in KINDS)
    return any(find(tree, first, kind, language) and find(tree, second, kind, language) for kind in classes)


def of_descent(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Afganistan ve Pakistan uyruklu göçmenler": both are told by the word behind."""
    for i in tree.tagged("ADJ"):
        last = tree.first(i, "nmod") if tree.lemmas[i] in language.classes["descent_word"] else None
        if last is None or last < 2 or tree.forms[last - 1] not in ("ve", "ile", "veya"):
            continue
        other = last - 2
        if tree.words[other].upos == "PROPN" and tree.words[other].head not in (i, last) and not tree.children[other]:
            change = hung(tree, other, i, "nmod")
            yield {**change, last: replace(tree.words[last], head=other, deprel="conj")} if change else {}


RULES = (of_descent, coupled)
