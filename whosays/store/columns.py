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

PARTS = ("argument", "where", "voice")  # of claim_entity, in the order of their codes
OPEN = 0  # a bound that is not known, among days counted from the first of year 1

CLAIMS = """
SELECT c.number, d.number, c.type, c.polarity, c.reality, c.certainty, c.voiced, m.earliest, m.latest, m.confidence,
       coalesce(r.review, 'unreviewed'), c.start
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
    """The columns. `named_*` and `voice_*` have a row for each entity and each voice of a claim, not for each claim."""

    numbers: Ints
    row_of: Rows  # claim number → row, -1 where there is none
    documents: tuple[tuple[str, str], ...]  # id and name
    document: Ints
    start: Ints  # of the predicate in its text
    words: dict[str, Coded]  # type, polarity, reality, certainty, review
    voiced: NDArray[np.bool_]
    earliest: Ints
    latest: Ints
    dated: NDArray[np.bool_]
    confidence: NDArray[np.float64]
    entities: tuple[CaseEntity, ...]
    by_id: dict[str, int]  # entity id → position in entities
    named_row: Rows
    named_entity: Ints
    named_part: Ints
    said_in: Ints  # how many documents name an entity
    voice_row: Rows
    voice_kind: Coded


def load(connection: Connection) -> Columns:
    """All of it, in one go."""
    rows = fetched(connection, CLAIMS)
    values = list(zip(*rows, strict=True)) or [()] * 12
    numbers = ints(values[0])
    earliest, latest = ints(map(day, values[7])), ints(map(day, values[8]))
    row_of = np.full(int(numbers.max(initial=0)) + 1, -1, dtype=np.intp)
    row_of[numbers] = np.arange(len(numbers))
    documents, position = listed(connection)
    entities, owner, said_in = case_entities(connection)
    named = ints(chain.from_iterable(fetched(connection, NAMED))).reshape(-1, 3)
    voices = fetched(connection, "SELECT claim, kind FROM claim_voice")
    return Columns(
        numbers=numbers,
        row_of=row_of,
        documents=documents,
        document=ints(position[number] for number in values[1]),
        start=ints(values[11]),
        words={
            name: coded(values[at])
            for name, at in (("type", 2), ("polarity", 3), ("reality", 4), ("certainty", 5), ("review", 10))
        },
        voiced=ints(values[6]).astype(np.bool_),
        earliest=earliest,
        latest=latest,
        dated=(earliest != OPEN) | (latest != OPEN),
        confidence=np.fromiter(values[9], dtype=np.float64),
        entities=entities,
        by_id={one.id: at for at, one in enumerate(entities)},
        named_row=row_of[named[:, 0]],
        named_entity=owner[named[:, 1]],
        named_part=named[:, 2],
        said_in=said_in,
        voice_row=row_of[ints(claim for claim, _ in voices)],
        voice_kind=coded([kind for _, kind in voices]),
    )


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


def day(iso: str | None) -> int:
    """An ISO date as a number of days; OPEN where there is none."""
    return date.fromisoformat(iso).toordinal() if iso else OPEN


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
