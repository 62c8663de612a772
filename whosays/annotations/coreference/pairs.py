"""Candidates → pairs of a word and one before it, with what the text says for and against their being one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from whosays.annotations.coreference.candidates import COLUMN, RELATION_NUMBER, Candidates, Ints

NEAR = 16  # candidates right before a word that are looked at
SENTENCES = (1, 2, 3, 5, 9, 21)  # edges between classes of distance
STEPS = (2, 3, 5, 9, 17, 33)
TIMES = (1, 3, 8)
FEATURES = 53  # columns
Bools = NDArray[np.bool_]


def antecedents(all_: Candidates, first: int, last: int) -> tuple[Ints, Ints]:
    """For the candidates first … last - 1: which earlier ones each may go back to, as two columns of numbers."""
    rows = np.arange(first, last)
    near = rows[:, None] - np.arange(1, NEAR + 1)
    like = np.where(all_.like[first:last] < rows[:, None] - NEAR, all_.like[first:last], -1)
    columns = np.concatenate([near, like], 1)
    anaphor, slot = np.nonzero(columns >= 0)
    return rows[anaphor], columns[anaphor, slot]


def features(c: Candidates, i: Ints, j: Ints) -> Bools:
    """Pairs × FEATURES: `i` the later word, `j` the earlier one."""
    columns = [*classes(c.sentence[i] - c.sentence[j], SENTENCES), *classes(i - j, STEPS), *classes(c.times[j], TIMES)]
    columns += words(c, i, j) + agreement(c, i, j) + structure(c, i, j) + quotations(c, i, j)
    return np.stack(columns).T


def classes(values: Ints, edges: tuple[int, ...]) -> list[Bools]:
    """One column for each class that the edges make."""
    found = np.searchsorted(edges, values, side="right")
    return [found == number for number in range(len(edges) + 1)]


def words(c: Candidates, i: Ints, j: Ints) -> list[Bools]:
    """Which words they share."""
    more_i, more_j = c.letters[i] & ~c.own[i], c.letters[j] & ~c.own[j]
    same = c.lemma[i] == c.lemma[j]
    return [
        same,
        (c.letters[i] & c.own[j]) != 0,
        (c.letters[j] & c.own[i]) != 0,
        same & (c.letters[i] == c.letters[j]),
        same & ((more_i & ~more_j) == 0),
        same & ((more_j & ~more_i) == 0),
        (more_i != 0) & (more_j != 0) & ((more_i & more_j) == 0),
        (more_i & more_j) != 0,
        same & (c.like[i, 0] == j),
    ]


def agreement(c: Candidates, i: Ints, j: Ints) -> list[Bools]:
    """Where both are known: the same or not, in number, gender, person and label; and the same part of speech."""
    found = []
    for name in ("Number", "Gender", "Person", "label"):
        a, b = c.traits[i, COLUMN[name]], c.traits[j, COLUMN[name]]
        known = (a > 0) & (b > 0)
        found += [known & (a == b), known & (a != b)]
    for name in ("upos", "relation"):
        found.append(c.traits[i, COLUMN[name]] == c.traits[j, COLUMN[name]])
    return found


def structure(c: Candidates, i: Ints, j: Ints) -> list[Bools]:
    """How they stand to each other in one tree, and in two."""
    relation_i, relation_j = c.traits[i, COLUMN["relation"]], c.traits[j, COLUMN["relation"]]
    governor_i, governor_j = c.governor[i], c.governor[j]
    subject_j = (relation_j == RELATION_NUMBER["nsubj"]) | (relation_j == RELATION_NUMBER["nsubj:pass"])
    over_i, word_i, word_j = c.above[i], c.word[i], c.word[j]
    above = (over_i == governor_j[:, None]).any(1) & (governor_j >= 0)
    below_j, below_i = governor_i == word_j, governor_j == word_i
    return [
        (governor_i == governor_j) & (governor_i >= 0),
        (over_i == word_j[:, None]).any(1),
        (c.above[j] == word_i[:, None]).any(1),
        above,
        above & subject_j,
        below_j & (relation_i == RELATION_NUMBER["appos"]),
        below_j & (relation_i == RELATION_NUMBER["conj"]),
        below_j & (relation_i == RELATION_NUMBER["compound"]),
        below_i & subject_j,
        below_i & (relation_j == RELATION_NUMBER["compound"]),
        subject_j,
        c.sentence[j] < 2,
    ]


def quotations(c: Candidates, i: Ints, j: Ints) -> list[Bools]:
    """Whether they stand in one quotation, or one of them in one."""
    a, b = c.quote[i], c.quote[j]
    return [(a == b) & (a > 0), (a != b) & (a > 0) & (b > 0), (a > 0) & (b == 0), (a == 0) & (b > 0)]
