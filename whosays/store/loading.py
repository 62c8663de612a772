"""The columns of a case, read in one go.

A column comes as one text that the database has put together (`group_concat`) and NumPy takes apart: a tenth of the
time and none of the objects that a row for each claim would take. Columns of one statement are parallel.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy import Connection

from whosays.case.identity import heaviest, most_common
from whosays.case.records import place_of
from whosays.model import Place
from whosays.store.columns import (
    OPEN,
    CaseEntity,
    Coded,
    Columns,
    Ints,
    Named,
    Pairs,
    Places,
    Rows,
    coded,
    day,
    once,
    totals,
    years,
)

BAR = "\x1f"  # between words: no name, id or record has it
WORDS = ("type", "polarity", "reality", "certainty")
CLAIMS = """
SELECT group_concat(c.number), group_concat(c.document), group_concat(c.start), group_concat(c.voiced),
       group_concat(c.denied), group_concat(m.confidence), group_concat(coalesce(m.earliest, '-')),
       group_concat(coalesce(m.latest, '-')), group_concat(c.id, char(31)), group_concat(c.type, char(31)),
       group_concat(c.polarity, char(31)), group_concat(c.reality, char(31)), group_concat(c.certainty, char(31))
FROM claim c JOIN claim_measure m ON m.claim = c.number
"""
REVIEWS = "SELECT group_concat(claim), group_concat(review, char(31)) FROM claim_review"
NAMED = """
SELECT group_concat(claim), group_concat(entity),
       group_concat(CASE part WHEN 'argument' THEN 0 WHEN 'where' THEN 1 ELSE 2 END)
FROM claim_entity
"""
ARGUMENT, WHERE, VOICE = 0, 1, 2  # codes of what a claim names an entity as
KINDS = "SELECT group_concat(claim), group_concat(kind, char(31)) FROM claim_voice"
ENTITIES = """
SELECT group_concat(number), group_concat(case_entity), group_concat(document), group_concat(id, char(31)),
       group_concat(json_extract(body, '$.schema'), char(31)), group_concat(json_extract(body, '$.anonymised')),
       group_concat(coalesce(json_extract(body, '$.place'), 'null'), char(31))
FROM entity
"""
NAMES = "SELECT case_entity, name, weight FROM case_entity_name WHERE weight > 0"


def load(connection: Connection) -> Columns:
    """All of it."""
    number, document, start, voiced, denied, confidence, earliest, latest, ids, *words = texts(connection, CLAIMS)
    documents, position = listed(connection)
    own, kind = np.array(split(ids), dtype=np.bytes_), [coded(split(one)) for one in words]
    place, begins = position[ints(document)], ints(start)
    order = np.lexsort((own, kind[0].codes, begins, place))
    numbers, first, last = ints(number)[order], days(earliest)[order], days(latest)[order]
    row_of = np.full(int(numbers.max(initial=0)) + 1, -1, dtype=np.intp)
    row_of[numbers] = np.arange(len(numbers))
    cast = cast_of(connection)
    named = names_in(connection, row_of, cast.owner)
    kinds, kind_words = kinds_in(connection, row_of)
    return Columns(
        numbers=numbers,
        ids=own[order],
        row_of=row_of,
        documents=documents,
        document=place[order],
        start=begins[order],
        words={
            "review": reviews(connection, row_of, len(numbers)),
            **{name: Coded(one.codes[order], one.words) for name, one in zip(WORDS, kind, strict=True)},
        },
        voiced=ints(voiced)[order].astype(np.bool_),
        denied=ints(denied)[order].astype(np.bool_),
        earliest=first,
        latest=last,
        year=years(np.where(first == OPEN, last, first)),
        dated=(first != OPEN) | (last != OPEN),
        confidence=np.fromstring(confidence, dtype=np.float64, sep=",")[order],
        entities=cast.entities,
        is_place=np.fromiter((bool(one.place) or one.schema == "Address" for one in cast.entities), dtype=np.bool_),
        by_id={one.id: at for at, one in enumerate(cast.entities)},
        members=cast.members,
        places=cast.places,
        named=named,
        said_in=cast.said_in,
        kinds=kinds,
        kind_words=kind_words,
        everything=totals(named, len(cast.entities)),
    )


def texts(connection: Connection, statement: str) -> list[str]:
    """The columns of a statement, each as one text; empty where there are no rows."""
    return [value or "" for value in connection.exec_driver_sql(statement).one()]


def ints(text: str) -> Ints:
    """A column of whole numbers."""
    return np.fromstring(text, dtype=np.int64, sep=",")


def split(text: str) -> list[str]:
    """A column of words."""
    return text.split(BAR) if text else []


def days(text: str) -> Ints:
    """A column of ISO dates ("-": none) as numbers of days."""
    dates = text.split(",") if text else []
    return np.fromiter((OPEN if one == "-" else day(one) for one in dates), dtype=np.int64)


def listed(connection: Connection) -> tuple[tuple[tuple[str, str], ...], Ints]:
    """Id and name of the documents in their order, and document number → position among them."""
    rows = connection.exec_driver_sql("SELECT number, id, name FROM document ORDER BY name, id").cursor.fetchall()
    return tuple((id_, name) for _, id_, name in rows), positions([row[0] for row in rows])


def reviews(connection: Connection, row_of: Rows, size: int) -> Coded:
    """What reviewers said of each claim."""
    claims, said = texts(connection, REVIEWS)
    answers = coded(["unreviewed", *split(said)])
    codes = np.full(size, answers.codes[0])
    codes[row_of[ints(claims)]] = answers.codes[1:]
    return Coded(codes, answers.words)


def names_in(connection: Connection, row_of: Rows, owner: Ints) -> Named:
    """Which entities of the case claims name; `owner`: entity number → position of its entity of the case."""
    claim, entity, part = map(ints, texts(connection, NAMED))
    row, one = row_of[claim], owner[entity]
    chosen = (part >= 0, part == VOICE, part != VOICE, part == WHERE, part == ARGUMENT)
    return Named(*(once(row[those], one[those]) for those in chosen))


def kinds_in(connection: Connection, row_of: Rows) -> tuple[Pairs, tuple[str, ...]]:
    """Of which kinds the voices of claims are."""
    claims, kinds = texts(connection, KINDS)
    found = coded(split(kinds))
    return Pairs(row_of[ints(claims)], found.codes), found.words


@dataclass(frozen=True, slots=True)
class Cast:
    """The entities of the case, and how those of documents belong to them.

    `owner`: number of an entity of a document → position of its entity of the case; `members` says so by ids;
    `said_in`: how many documents name each.
    """

    entities: tuple[CaseEntity, ...]
    owner: Ints
    said_in: Ints
    members: dict[str, str]
    places: Places


def cast_of(connection: Connection) -> Cast:
    """Who is in the case. The rules by which members make one are those of `case.identity.merged`."""
    number, case, document, ids, schemas, withheld, places = texts(connection, ENTITIES)
    rows = connection.exec_driver_sql("SELECT number, id FROM case_entity ORDER BY id").cursor.fetchall()
    owner, numbers = positions([row[0] for row in rows])[ints(case)], ints(number)
    owners = np.full(int(numbers.max(initial=0)) + 1, -1, dtype=np.int64)
    owners[numbers] = owner
    names = usual_names(connection)
    members = list(zip(split(ids), split(schemas), ints(withheld).tolist(), map(place, split(places)), strict=True))
    return Cast(
        entities=tuple(
            case_entity(id_, names.get(key, id_), [members[at] for at in own])
            for (key, id_), own in zip(rows, grouped(owner, len(rows)), strict=True)
        ),
        owner=owners,
        said_in=np.bincount(once(ints(document), owner).value, minlength=len(rows)),
        members={one[0]: rows[at][1] for one, at in zip(members, owner.tolist(), strict=True)},
        places=places_of([(at, one[3]) for one, at in zip(members, owner.tolist(), strict=True) if one[3]]),
    )


def positions(numbers: Sequence[int]) -> Ints:
    """Number → position among the numbers."""
    found = np.zeros(max(numbers, default=0) + 1, dtype=np.int64)
    found[list(numbers)] = np.arange(len(numbers))
    return found


def place(text: str) -> Place | None:
    """A place of an entity's record."""
    return None if text == "null" else place_of(json.loads(text))


def places_of(found: Sequence[tuple[int, Place]]) -> Places:
    """The places of entities (positions) in columns."""
    return Places(
        np.array([at for at, _ in found], dtype=np.int64),
        tuple(one for _, one in found),
        np.array([one.country or "" for _, one in found], dtype=np.str_),
        np.array([one.lat for _, one in found], dtype=np.float64),
        np.array([one.lon for _, one in found], dtype=np.float64),
    )


def grouped(owner: Ints, size: int) -> Iterable[list[int]]:
    """The positions that belong to each of `size` owners."""
    order = np.argsort(owner, kind="stable")
    ends = np.searchsorted(owner[order], np.arange(1, size))
    return (part.tolist() for part in np.split(order, ends)) if size else ()


def case_entity(id_: str, name: str, members: Sequence[tuple[str, str, int, Place | None]]) -> CaseEntity:
    """One entity of the case from id, schema, whether its name is withheld, and place of each member."""
    known = next((one[3] for one in sorted(members, key=lambda one: one[0]) if one[3]), None)
    schema = most_common([one[1] for one in members]) if members else ""
    return CaseEntity(id_, name, schema, all(one[2] for one in members), known)


def usual_names(connection: Connection) -> dict[int, str]:
    """Number of an entity of the case → its name."""
    weights: dict[int, dict[str, int]] = {}
    for number, name, weight in connection.exec_driver_sql(NAMES).cursor.fetchall():
        weights.setdefault(number, {})[name] = weight
    return {number: heaviest(by_name) for number, by_name in weights.items()}
