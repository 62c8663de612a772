"""Some columns of all claims, in memory: what is counted and sorted on every move of a filter.

Row i is the i-th claim in the store's order. 100,000 claims take about 30 MB. NumPy is imported here and by whoever
counts, not by whoever opens a case. loading.py reads the columns, patching.py lets judgements into them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from whosays.model import Place

Ints = NDArray[np.int64]
Rows = NDArray[np.intp]
Mask = NDArray[np.bool_]  # which rows are left

OPEN = 0  # a bound that is not known, among days counted from the first of year 1


@dataclass(frozen=True, slots=True, eq=False)
class Coded:
    """A column of few different words: a code for each row, and the word for each code."""

    codes: Ints
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Rows with a value each; a row stands here once for every value that it has, and no pair stands here twice."""

    row: Rows
    value: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Named:
    """Which entities claims name, as positions in `Columns.entities`; `about` is as anything but a voice."""

    anywhere: Pairs
    voices: Pairs
    about: Pairs
    where: Pairs
    arguments: Pairs


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where entities lie, an entry for each document's opinion: the entity's position, and its place (degrees)."""

    owner: Ints
    known: tuple[Place, ...]
    country: NDArray[np.str_]
    lat: NDArray[np.float64]
    lon: NDArray[np.float64]

    def inside(self, entity: int) -> Ints:
        """The entities that lie in an entity: in the whole country if it is one, else in its extent."""
        of = [at for at in np.flatnonzero(self.owner == entity).tolist() if self.known[at].country]
        if not of:
            return np.zeros(0, dtype=np.int64)
        place = self.known[of[0]]
        held = self.country == place.country
        if not (place.feature or "").startswith("PCL"):
            west, south, east, north = place.bbox or (1.0, 1.0, 0.0, 0.0)  # without an extent nothing lies in it
            held &= (self.lon >= west) & (self.lon <= east) & (self.lat >= south) & (self.lat <= north)
        found: Ints = self.owner[held]
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Tallies:
    """By entity: how many claims name it, and how many it says."""

    named: Ints
    says: Ints


@dataclass(frozen=True, slots=True)
class CaseEntity:
    """An entity of the case without its mentions."""

    id: str
    name: str
    schema: str
    anonymised: bool
    place: Place | None


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """The columns: an entry for each row, or pairs where a row may have several values."""

    numbers: Ints
    ids: NDArray[np.bytes_]
    row_of: Rows  # claim number → row, -1 where there is none
    documents: tuple[tuple[str, str], ...]  # id and name
    document: Ints
    start: Ints  # of the predicate in its text
    words: Mapping[str, Coded]  # type, polarity, reality, certainty, review
    voiced: NDArray[np.bool_]
    denied: NDArray[np.bool_]
    earliest: Ints
    latest: Ints
    dated: NDArray[np.bool_]
    year: Ints  # in which the time begins, or ends where its beginning is open; 0 where there is none
    confidence: NDArray[np.float64]
    entities: tuple[CaseEntity, ...]
    is_place: NDArray[np.bool_]
    by_id: Mapping[str, int]  # entity id → position in entities
    members: Mapping[str, str]  # entity of a document → the entity of the case, by their ids
    places: Places
    named: Named
    said_in: Ints  # how many documents name an entity
    kinds: Pairs  # of which kinds its voices are, as positions in kind_words
    kind_words: tuple[str, ...]
    everything: Tallies


def once(row: Rows, value: Ints) -> Pairs:
    """Pairs, each once, in order."""
    width = int(value.max(initial=0)) + 1
    both = np.sort(row * width + value)  # `np.unique` makes a table of hashes and sorts it then
    both = both[np.diff(both, prepend=-1) > 0]
    return Pairs(both // width, both % width)


def tally(pairs: Pairs, size: int, left: NDArray[np.bool_] | None = None) -> Ints:
    """How many rows (of those left) have each value."""
    return np.bincount(pairs.value if left is None else pairs.value[left[pairs.row]], minlength=size)


def totals(named: Named, size: int) -> Tallies:
    """By each of `size` entities, over all claims."""
    return Tallies(tally(named.anywhere, size), tally(named.voices, size))


def coded(values: Sequence[str]) -> Coded:
    """A column of words as codes, in the order of the alphabet."""
    words = tuple(sorted(set(values)))
    code = {word: number for number, word in enumerate(words)}
    return Coded(np.fromiter(map(code.__getitem__, values), dtype=np.int64), words)


@lru_cache(1 << 14)
def day(iso: str) -> int:
    """An ISO date as a number of days counted from the first of year 1, which is 1."""
    return date.fromisoformat(iso).toordinal()


def iso(number: int) -> str | None:
    """The ISO date of a number of days counted from the first of year 1; None for OPEN."""
    return None if number == OPEN else date.fromordinal(number).isoformat()


def years(days: Ints) -> Ints:
    """The years of days counted from the first of year 1; 0 for OPEN."""
    epoch = date(1970, 1, 1).toordinal()
    found = (days - epoch).astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970
    return np.where(days == OPEN, 0, found)
