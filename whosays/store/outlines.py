"""Outlines of claims: what a graph needs of each, without the words that it rests on.

A picture asks for tens of thousands. SQLite takes the few fields out of each record (`json_extract`), so that Python
parses a third of the text and builds none of the values that nobody looks at.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from sqlalchemy import Connection

from whosays.case.records import Record
from whosays.model import Status
from whosays.store.figures import Outline
from whosays.store.rows import chunks, fetched, reviewed

OUTLINES = """
SELECT c.number, json_object(
    'id', c.id, 'type', json_extract(c.body, '$.type'), 'status', json_extract(c.body, '$.status'),
    'arguments', json_extract(c.body, '$.arguments'), 'attribution', json_extract(c.body, '$.attribution'),
    'evidence', json_object('document', json_extract(c.body, '$.evidence.document'))), r.review, j.edit
FROM claim c
LEFT JOIN claim_review r ON r.claim = c.number LEFT JOIN judgement j ON j.number = r.judgement
WHERE c.number IN (SELECT value FROM json_each(:values))
"""


def outlines_from(connection: Connection, numbers: Sequence[int], members: Mapping[str, str]) -> Iterator[Outline]:
    """The outlines of the claims with these numbers, in this order, naming the entities of the case (`members`)."""
    for chunk in chunks(numbers):
        records = reviewed(fetched(connection, OUTLINES, chunk))
        yield from (outline_of(records[number], members) for number in chunk)


def outline_of(record: Record, members: Mapping[str, str]) -> Outline:
    """The outline that a record tells."""
    arguments = [(one["role"], one["entity"]) for one in record["arguments"] if one["entity"]]
    said = record["attribution"][-1] if record["attribution"] else None
    return Outline(
        record["id"],
        record["type"],
        status(**record["status"]),
        tuple((role, members.get(entity, entity)) for role, entity in arguments),
        speaker(said, members) if said else record["evidence"]["document"],
    )


def speaker(said: Record, members: Mapping[str, str]) -> str:
    """Who states it in the end, as far as its own words tell: an entity, or a kind of voice with its words."""
    entity = said["entity"]
    return members.get(entity, entity) if entity else f"{said['kind']}:{said['text'].casefold()}"


@lru_cache(256)
def status(**fields: str) -> Status:
    """A status; there are few different ones."""
    return Status(**fields)  # type: ignore[arg-type]
