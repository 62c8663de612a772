"""Dated claims for a picture, out of the columns: tens of thousands, of which no record is parsed whole."""

from __future__ import annotations

import json
from collections.abc import Iterator

import numpy as np
from sqlalchemy import Connection

from whosays.model import Status
from whosays.store.columns import Columns, Ints, Mask, Rows, iso, tally
from whosays.store.figures import Dated, Look, Partaker, Time
from whosays.store.loading import ints
from whosays.store.sorting import sorted_rows

EDTF = """
SELECT group_concat(number), json_group_array(coalesce(json_extract(body, '$.when.edtf'), '-'))
FROM claim WHERE number IN (SELECT value FROM json_each(:values))
"""
LOOK = ("type", "polarity", "reality", "certainty")


def dated(connection: Connection, columns: Columns, left: Mask, most: int, most_partakers: int) -> Dated:
    """The first `most` of the claims left that have a date, and the entities that take part in most of them."""
    known = left & columns.dated
    known[np.flatnonzero(known)[most:]] = False
    rows = sorted_rows(columns, known, "time")
    looks, look = alike(np.stack([columns.words[name].codes[rows] for name in LOOK], axis=1))
    documents, document = alike(columns.document[rows, None])
    times, time = times_of(connection, columns, rows)
    return Dated(
        ids=tuple(id_.decode() for id_ in columns.ids[rows].tolist()),
        looks=tuple(look_of(columns, *codes) for codes in looks),
        look=look,
        times=times,
        time=time,
        documents=tuple(columns.documents[at][0] for (at,) in documents),
        document=document,
        partakers=tuple(partakers(columns, rows, most_partakers)),
    )


def alike(table: Ints) -> tuple[list[list[int]], tuple[int, ...]]:
    """The different lines of a table, in order, and which of them each line is."""
    different, which = np.unique(table, axis=0, return_inverse=True)
    return different.tolist(), tuple(which.ravel().tolist())


def look_of(columns: Columns, *codes: int) -> Look:
    """The words for codes of the columns LOOK."""
    type_, *status = (columns.words[name].words[code] for name, code in zip(LOOK, codes, strict=True))
    return Look(type_, Status(*status))  # type: ignore[arg-type]


def times_of(connection: Connection, columns: Columns, rows: Rows) -> tuple[tuple[Time, ...], tuple[int, ...]]:
    """The different times of rows, and which of them each row has."""
    numbers = columns.numbers[rows]
    values = {"values": json.dumps(numbers.tolist())}
    found, words = connection.exec_driver_sql(EDTF, values).one()
    edtf = dict(zip(ints(found or "").tolist(), json.loads(words), strict=True))
    known: dict[tuple[str, int, int], int] = {}
    told = zip(map(edtf.__getitem__, numbers.tolist()), columns.earliest[rows], columns.latest[rows], strict=True)
    time = tuple(known.setdefault((words, int(first), int(last)), len(known)) for words, first, last in told)
    return tuple(Time(None if words == "-" else words, iso(first), iso(last)) for words, first, last in known), time


def partakers(columns: Columns, rows: Rows, most: int) -> Iterator[Partaker]:
    """The entities that are arguments of most of these rows, each with where among the rows it is."""
    position = np.full(len(columns.numbers), -1, dtype=np.intp)
    position[rows] = np.arange(len(rows))
    pairs = columns.named.arguments
    count = tally(pairs, len(columns.entities), position >= 0)
    some = np.flatnonzero(count).tolist()
    entities = columns.entities
    for at in sorted(some, key=lambda at: (-count[at], entities[at].name, entities[at].id))[:most]:
        claims = position[pairs.row[pairs.value == at]]
        yield Partaker(entities[at].id, entities[at].name, tuple(np.sort(claims[claims >= 0]).tolist()))
