"""What the attribution head is told of words beside their states: numbers for tags, trees and quotation marks.

Words are counted through all sentences of one window. A cue is read with every word of its window, and what the head is
told of such a pair is the way from the cue to the word through the tree, and how far apart they stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from whosays.annotations.network import Ints
from whosays.model import Sentence, Word

CLIMB = 4  # steps from a cue towards the root that are told apart
FARTHEST = 24  # distances that are told apart, in words; beyond, every eighth
DISTANCES = 64  # numbers of distances
OPENING, CLOSING, EITHER = "“«„", "”»", '"'
MARKS = frozenset(OPENING + CLOSING + EITHER)
QUOTES = 3  # outside a quotation, inside, a mark


@dataclass(frozen=True, slots=True)
class Inventory:
    """The numbers that tags have, from 1; 0 is what the inventory does not know."""

    upos: dict[str, int]
    relations: dict[str, int]

    @classmethod
    def of(cls, upos: Sequence[str], relations: Sequence[str]) -> Inventory:
        return cls(*({name: i for i, name in enumerate(names, 1)} for names in (upos, relations)))

    @property
    def ways(self) -> int:
        """How many ways from a cue to a word are told apart: steps up and a branch, or into another sentence."""
        return CLIMB * self.branches + 2

    @property
    def branches(self) -> int:
        """The relations that a branch may have, unknown among them, and none: a word over the cue, or the cue."""
        return len(self.relations) + 2


@dataclass(frozen=True, slots=True)
class Grid:
    """The words of one window, counted through it: their governors (-1 for a root) and the sentence each stands in."""

    words: list[Word]
    heads: list[int]
    sentences: list[tuple[int, int]]  # of each word: the first word of its sentence and the one behind its last

    @classmethod
    def of(cls, sentences: Sequence[Sentence]) -> Grid:
        grid = cls([], [], [])
        for sentence in sentences:
            start, size = len(grid.words), len(sentence.words)
            grid.words.extend(sentence.words)
            grid.heads.extend(word.head + start if word.head >= 0 else -1 for word in sentence.words)
            grid.sentences.extend([(start, start + size)] * size)
        return grid


def word_features(grid: Grid, inventory: Inventory) -> Ints:
    """Words × 3: part of speech, relation, quotation."""
    upos = [inventory.upos.get(word.upos, 0) for word in grid.words]
    relations = [inventory.relations.get(word.deprel, 0) for word in grid.words]
    return np.array([upos, relations, quoted(grid.words)], np.int64).T.reshape(-1, 3)


def quoted(words: Sequence[Word]) -> list[int]:
    """For each word whether it stands outside a quotation (0), inside one (1), or is a mark of one (2)."""
    out, inside = [], False
    for word in words:
        sign = word.text[:1]
        mark = sign in MARKS
        if mark:
            inside = sign in OPENING or (sign in EITHER and not inside)
        out.append(2 if mark else int(inside))
    return out


def pair_features(grid: Grid, cue: Sequence[int], inventory: Inventory) -> Ints:
    """Words × 3 for one cue: the way from it, the distance from it, and whether the word belongs to it."""
    out = np.zeros((len(grid.words), 3), np.int64)
    first, last = min(cue), max(cue)
    places = np.arange(len(grid.words))
    out[:, 0] = ways_from(grid, cue_head(grid, cue), inventory)
    out[:, 1] = distance_numbers(np.minimum(places - first, 0) + np.maximum(places - last, 0))
    out[list(cue), 2] = 1
    return out


def distance_numbers(away: NDArray[np.int64]) -> Ints:
    """Distances as numbers from 0 to `DISTANCES` - 1: near ones singly, far ones by eights."""
    size = np.abs(away)
    size = np.where(size <= FARTHEST, size, FARTHEST + (size - FARTHEST) // 8)
    numbers: Ints = np.minimum(np.maximum(DISTANCES // 2 + np.sign(away) * size, 0), DISTANCES - 1)
    return numbers


def cue_head(grid: Grid, cue: Sequence[int]) -> int:
    """The word of a cue that governs the others: the first whose own governor is none of them."""
    return next((i for i in cue if grid.heads[i] not in cue), cue[0])


def ways_from(grid: Grid, cue: int, inventory: Inventory) -> list[int]:
    """For each word how one gets to it from the cue: so many steps up, then down a branch of this relation."""
    start, end = grid.sentences[cue]
    before = CLIMB * inventory.branches
    found = _ways_up(grid, cue, inventory)
    ways = [_way(grid, i, found, inventory) for i in range(start, end)]
    return [before] * start + ways + [before + 1] * (len(grid.words) - end)


def _ways_up(grid: Grid, cue: int, inventory: Inventory) -> dict[int, int]:
    """The ways to the cue itself and to the words over it, where no branch is taken."""
    found: dict[int, int] = {}
    at = cue
    while at >= 0:
        found[at] = min(len(found), CLIMB - 1) * inventory.branches + inventory.branches - 1
        at = grid.heads[at]
    return found


def _way(grid: Grid, word: int, found: dict[int, int], inventory: Inventory) -> int:
    """The way to one word; it is that of all words on the same branch, and kept in `found` for them."""
    if word in found:
        return found[word]
    path, at = [word], grid.heads[word]
    while at not in found:
        path.append(at)
        at = grid.heads[at]
    way = found[at]
    none = inventory.branches - 1
    if way % inventory.branches == none:  # here the branch begins
        way += inventory.relations.get(grid.words[path[-1]].deprel, 0) - none
    found.update(dict.fromkeys(path, way))
    return way
