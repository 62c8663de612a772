"""What the rules share that put right the words of a sentence before a tree is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from whosays.claims.languages import Language
from whosays.model import Word

Words = tuple[Word, ...]
Rule = Callable[[Words, Language], Words]


def applied(rules: Iterable[Rule], words: Words, language: Language) -> Words:
    """The words after each rule in turn, the same words where none finds anything."""
    for rule in rules:
        words = rule(words, language)
    return words


def put(words: Words, i: int, word: Word) -> Words:
    """The words with another one at a place."""
    return (*words[:i], word, *words[i + 1 :])


def has(words: Sequence[Word], i: int, relation: str) -> bool:
    """Whether a word has one below it in this relation."""
    return any(word.head == i and word.deprel == relation for word in words)


def above(words: Sequence[Word], i: int) -> list[int]:
    """A word and its governors, nearest first."""
    found: list[int] = []
    while i >= 0 and i not in found:
        found.append(i)
        i = words[i].head
    return found
