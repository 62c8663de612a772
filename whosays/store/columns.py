"""Some columns of all claims, in memory: what is counted and sorted on every move of a filter.

Row i is the i-th claim in the store's order. 100,000 claims take about 20 MB. NumPy is imported here and by whoever
counts, not by whoever opens a case.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from whosays.case.identity import heaviest, most_common
from whosays.case.records import place_of
from whosays.model import Place
from whosays.store.rows import weighed_names

Ints = NDArray[np.int64]
Rows = NDArray[np.intp]

WHERE, VOICE = 1, 2  # codes of what a claim names an entity as; 0 is an argument
OPEN = 0  # a bound that is not known, among days counted from the first of year 1

CLAIMS = """
SELECT c.number, d.number, c.type, c.polarity, c.reality, c.certainty, c.voiced, c.denied, m.earliest, m.latest,
       m.confidence, coalesce(r.review, 'unreviewed'), c.start
FROM claim c JOIN document d ON c.document = d.number JOIN claim_measure m ON m.claim = c.number
LEFT JOIN claim_review r ON r.claim = c.number
ORDER BY d.name, d.id, c.start, c.type, c.id
"""
NAMED = "SELECT claim, entity, CASE part WHEN 'argument' THEN 0 WHEN 'where' THEN 1 ELSE 2 END FROM claim_entity"
ENTITIES = """
SELECT number, case_entity, document, json_extract(body, '$.schema'), json_extract(body, '$.anonymised'),
       json_extract(body, '$.place')
FROM entity ORDER BY id
"""


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
    row_of: Rows  # claim number → row, -1 where there is none
    documents: tuple[tuple[str, str], ...]  # id and name
    document: Ints
    start: Ints  # of the predicate in its text
    words: dict[str, Coded]  # type, polarity, reality, certainty, review
    voiced: NDArray[np.bool_]
    denied: NDArray[np.bool_]
    earliest: Ints
    latest: Ints
    dated: NDArray[np.bool_]
    year: Ints  # in which the time begins, or ends where its beginning is open; 0 where there is none
    confidence: NDArray[np.float64]
    entities: tuple[CaseEntity, ...]
    is_place: NDArray[np.bool_]
    by_id: dict[str, int]  # entity id → position in entities
    named: Pairs  # which entities a claim names, anywhere
    voices: Pairs  # which entities speak in it
    named_where: Pairs  # which it says it took place in
    said_in: Ints  # how many documents name an entity
    kinds: Pairs  # of which kinds its voices are, as positions in kind_words
    kind_words: tuple[str, ...]
    everything: Tallies


def load(connection: Connection) -> Columns:
    """All of it, in one go."""
    rows = fetched(connection, CLAIMS)
    values = list(zip(*rows, strict=True)) or [()] * 13
    numbers = ints(values[0])
    earliest, latest = ints(map(day, values[8])), ints(map(day, values[9]))
    row_of = np.full(int(numbers.max(initial=0)) + 1, -1, dtype=np.intp)
    row_of[numbers] = np.arange(len(numbers))
    documents, position = listed(connection)
    entities, owner, said_in = case_entities(connection)
    named = ints(chain.from_iterable(fetched(connection, NAMED))).reshape(-1, 3)
    row, entity, part = row_of[named[:, 0]], owner[named[:, 1]], named[:, 2]
    anywhere, speaking, where = (
        once(row[chosen], entity[chosen]) for chosen in (part >= 0, part == VOICE, part == WHERE)
    )
    voices = fetched(connection, "SELECT claim, kind FROM claim_voice")
    kinds = coded([kind for _, kind in voices])
    return Columns(
        numbers=numbers,
        row_of=row_of,
        documents=documents,
        document=ints(position[number] for number in values[1]),
        start=ints(values[12]),
        words={
            name: coded(values[at])
            for name, at in (("type", 2), ("polarity", 3), ("reality", 4), ("certainty", 5), ("review", 11))
        },
        voiced=ints(values[6]).astype(np.bool_),
        denied=ints(values[7]).astype(np.bool_),
        earliest=earliest,
        latest=latest,
        year=years(np.where(earliest == OPEN, latest, earliest)),
        dated=(earliest != OPEN) | (latest != OPEN),
        confidence=np.fromiter(values[10], dtype=np.float64),
        entities=entities,
        is_place=np.fromiter((bool(one.place) or one.schema == "Address" for one in entities), dtype=np.bool_),
        by_id={one.id: at for at, one in enumerate(entities)},
        named=anywhere,
        voices=speaking,
        named_where=where,
        said_in=said_in,
        kinds=once(row_of[ints(claim for claim, _ in voices)], kinds.codes),
        kind_words=kinds.words,
        everything=Tallies(tally(anywhere, len(entities)), tally(speaking, len(entities))),
    )


def once(row: Rows, value: Ints) -> Pairs:
    """Pairs, each once."""
    width = int(value.max(initial=0)) + 1
    both = np.unique(row * width + value)
    return Pairs(both // width, both % width)


def tally(pairs: Pairs, size: int, left: NDArray[np.bool_] | None = None) -> Ints:
    """How many rows (of those left) have each value."""
    return np.bincount(pairs.value if left is None else pairs.value[left[pairs.row]], minlength=size)


def fetched(connection: Connection, statement: str) -> Sequence[Any]:
    """The rows of a statement as the driver gives them: plain tuples."""
    return connection.exec_driver_sql(statement).cursor.fetchall()


def ints(values: Iterable[int]) -> Ints:
    """A column of whole numbers."""
    return np.fromiter(values, dtype=np.int64)


def coded(values: Sequence[str]) -> Coded:
    """A column of words as codes, in the order of the alphabet."""
    words = tuple(sorted(set(values)))
    code = {word: number for number, word in enumerate(words)}
    return Coded(ints(map(code.__getitem__, values)), words)


@lru_cache(1 << 14)
def day(iso: str | None) -> int:
    """An ISO date as a number of days; OPEN where there is none."""
    return date.fromisoformat(iso).toordinal() if iso else OPEN


def years(days: Ints) -> Ints:
    """The years of days counted from the first of year 1; 0 for OPEN."""
    epoch = date(1970, 1, 1).toordinal()
    found = (days - epoch).astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970
    return np.where(days == OPEN, 0, found)


def listed(connection: Connection) -> tuple[tuple[tuple[str, str], ...], dict[int, int]]:
    """Id and name of the documents in their order, and document number → position among them."""
    rows = fetched(connection, "SELECT number, id, name FROM document ORDER BY name, id")
    return tuple((id_, name) for _, id_, name in rows), {row[0]: at for at, row in enumerate(rows)}


def case_entities(connection: Connection) -> tuple[tuple[CaseEntity, ...], Ints, Ints]:
    """The entities of the case, entity number → position among them, and how many documents name each."""
    ids = fetched(connection, "SELECT number, id FROM case_entity ORDER BY id")
    at = {number: position for position, (number, _) in enumerate(ids)}
    rows = fetched(connection, ENTITIES)
    owner = np.full(max((row[0] for row in rows), default=0) + 1, -1, dtype=np.int64)
    members: list[list[Any]] = [[] for _ in ids]
    for row in rows:
        owner[row[0]] = at[row[1]]
        members[at[row[1]]].append(row)
    names = usual_names(connection)
    entities = tuple(case_entity(id_, names.get(id_, id_), some) for (_, id_), some in zip(ids, members, strict=True))
    return entities, owner, ints(len({row[2] for row in some}) for some in members)


def case_entity(id_: str, name: str, members: Sequence[Any]) -> CaseEntity:
    """One entity of the case from rows of ENTITIES; the rules are those of `case.identity.merged`."""
    place = next((row[5] for row in members if row[5]), None)
    schema = most_common([row[3] for row in members]) if members else ""
    return CaseEntity(id_, name, schema, all(row[4] for row in members), place_of(json.loads(place)) if place else None)


def usual_names(connection: Connection) -> dict[str, str]:
    """Entity of the case → its name."""
    weights: dict[str, Counter[str]] = {}
    for id_, name, weight in connection.execute(weighed_names()):
        weights.setdefault(id_, Counter())[name] = weight
    return {id_: heaviest(by_name) for id_, by_name in weights.items()}
