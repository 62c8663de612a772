"""Values → rows: all that one reading adds to a case, inside one transaction."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Dialect, Table, bindparam, insert, select, update

from whosays.case.denying import denier
from whosays.case.facts import facts_of
from whosays.case.identity import strong_keys, weight_of
from whosays.case.records import claim_record, entity_record
from whosays.model import Claim, Document, Entity, Link, Reading
from whosays.store import clusters, due, tables
from whosays.store.fulltext import FullText, claim_columns
from whosays.store.numbering import next_number
from whosays.store.regrouping import disputed, regroup
from whosays.store.rekeying import note
from whosays.store.rows import fetched

# Statements are built once: building one costs more than running it.
_names = tables.case_entity_name.c
NAMES = """
SELECT number, case_entity, name FROM case_entity_name WHERE case_entity IN (SELECT value FROM json_each(:values))
"""
HEAVIER = (
    update(tables.case_entity_name)
    .where(_names.number == bindparam("n"))
    .values(weight=_names.weight + bindparam("more"))
)
HELD = select(tables.document.c.number, tables.document.c.name).where(tables.document.c.id == bindparam("id_"))

Rows = list[dict[str, Any]]
Named = TypeVar("Named", Claim, Entity, Link)


def also_named(connection: Connection, document: Document) -> bool:
    """Whether the case holds the document.

    Of several names for the same bytes it keeps the first by alphabet, so that the order of adding does not show.
    """
    table = tables.document
    row = connection.execute(HELD, {"id_": document.id}).first()
    if row and document.name < row.name:
        connection.execute(update(table).where(table.c.number == row.number).values(name=document.name))
        due.documents_changed(connection, [row.number])
    return row is not None


def save(connection: Connection, reading: Reading, words: FullText) -> None:
    """All rows of one document that the case does not hold yet."""
    document = next_number(connection, tables.document)
    add(connection, tables.document, [document_row(document, reading.document)])
    add(connection, tables.content, [content_row(document, reading.document)])
    fill(connection, document, reading, words)


def fill(connection: Connection, document: int, reading: Reading, words: FullText) -> None:
    """What was read in a document: its entities, its claims and their links."""
    entities = save_entities(connection, document, reading, words)
    save_claims(connection, document, reading, entities, words)
    links = unique(reading.links)
    add(connection, tables.link, [link_row(link) for link in links])
    add(connection, tables.link_claim, [row for link in links for row in link_claims(link)])
    due.document_came(connection, document)


def add(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert rows, of which there may be none: they go to the driver as they are, named as the columns."""
    if rows:
        connection.exec_driver_sql(insertion(table, connection.dialect), rows)


@cache
def insertion(table: Table, dialect: Dialect) -> str:
    """The statement that inserts whole rows of a table."""
    return str(insert(table).compile(dialect=dialect))


def document_row(number: int, document: Document) -> dict[str, Any]:
    """A document without its text."""
    names = ("id", "name", "media_type", "title", "language", "published", "source")
    return {
        "number": number,
        **{name: getattr(document, name) for name in names},
        "problems": as_json(document.problems),
    }


def content_row(number: int, document: Document) -> dict[str, Any]:
    """A document's text with its map back to pages."""
    return {
        "document": number,
        "text": document.text,
        "pages": as_json([astuple(page) for page in document.pages]),
        "lines": as_json([astuple(line) for line in document.lines]),
    }


def save_entities(connection: Connection, document: int, reading: Reading, words: FullText) -> dict[str, int]:
    """The document's entities, each under its entity of the case; gives their numbers by id."""
    entities = unique(reading.entities)
    keys, facts = strong_keys(reading.document, entities), facts_of(reading.document, entities)
    joined: set[int] = set()
    placed = clusters.place(connection, keys, [entity.id for entity in entities], joined)
    first = next_number(connection, tables.entity)
    rows: Rows = [
        {"number": number, "id": entity.id, "document": document, "case_entity": case, "body": body(entity)}
        for number, (entity, case) in enumerate(zip(entities, placed, strict=True), first)
    ]
    add(connection, tables.entity, rows)
    save_names(connection, entities, placed, words)
    note(connection, [row["number"] for row in rows], keys, facts)
    clusters.add_facts(connection, {(case, fact) for case, own in zip(placed, facts, strict=True) for fact in own})
    regroup(connection, disputed(connection, set(placed), joined))
    return {row["id"]: row["number"] for row in rows}


def body(entity: Entity) -> str:
    """An entity's record in JSON."""
    return as_json(entity_record(entity))


def save_names(connection: Connection, entities: Sequence[Entity], placed: Sequence[int], words: FullText) -> None:
    """The names by which entities of the case can be found: new ones, and more weight for those that they have."""
    table = tables.case_entity_name
    weights = weights_of(entities, placed)
    known = {(case, name): number for number, case, name in fetched(connection, NAMES, sorted(set(placed)))}
    heavier = [{"n": known[name], "more": weight} for name, weight in weights.items() if name in known and weight]
    if heavier:
        connection.execute(HEAVIER, heavier)
    fresh = sorted(weights.keys() - known.keys())
    rows: Rows = [
        {"number": number, "case_entity": case, "name": name, "weight": weights[case, name]}
        for number, (case, name) in enumerate(fresh, next_number(connection, table))
    ]
    add(connection, table, rows)
    words.add_names(connection, rows)


def weights_of(entities: Sequence[Entity], placed: Sequence[int]) -> Counter[tuple[int, str]]:
    """(Entity of the case, name) → how many mentions go by it; aliases stand there with 0."""
    weights: Counter[tuple[int, str]] = Counter()
    for entity, case in zip(entities, placed, strict=True):
        weights[case, entity.name] += weight_of(entity)
        weights.update({(case, alias): 0 for alias in entity.aliases})
    return weights


def save_claims(
    connection: Connection, document: int, reading: Reading, entities: Mapping[str, int], words: FullText
) -> None:
    """The document's claims, what they name, and their words."""
    by_id = {entity.id: entity for entity in reading.entities}
    numbered = list(enumerate(unique(reading.claims), next_number(connection, tables.claim)))
    add(connection, tables.claim, [claim_row(number, document, claim) for number, claim in numbered])
    add(connection, tables.claim_measure, [measure_row(number, claim) for number, claim in numbered])
    add(connection, tables.claim_voice, [row for number, claim in numbered for row in voice_rows(number, claim)])
    named = {
        (entities[id_], part, number) for number, claim in numbered for part, id_ in parts(claim) if id_ in entities
    }
    add(connection, tables.claim_entity, [{"entity": e, "part": p, "claim": c} for e, p, c in sorted(named)])
    words.add_claims(
        connection,
        [
            {"number": number, **claim_columns(claim, [by_id[a.entity] for a in claim.arguments if a.entity in by_id])}
            for number, claim in numbered
        ],
    )


def claim_row(number: int, document: int, claim: Claim) -> dict[str, Any]:
    """A claim's record and what is searched of it."""
    return {
        "number": number,
        "id": claim.id,
        "document": document,
        "start": claim.predicate.start,
        "body": as_json(claim_record(claim)),
        **asked_columns(claim),
    }


def asked_columns(claim: Claim) -> dict[str, Any]:
    """What is asked of a claim, beside its words and entities; a correction changes it."""
    status = claim.status
    return {
        "type": claim.type,
        "polarity": status.polarity,
        "reality": status.reality,
        "certainty": status.certainty,
        "voiced": bool(claim.attribution),
        "denied": denier(status, claim.attribution) is not None,
    }


def measure_row(number: int, claim: Claim) -> dict[str, Any]:
    """What a claim is sorted by, and the bounds of its time."""
    earliest, latest = (claim.when.earliest, claim.when.latest) if claim.when else (None, None)
    return {"claim": number, "earliest": earliest, "latest": latest, "confidence": claim.confidence}


def voice_rows(number: int, claim: Claim) -> Rows:
    """The kinds of a claim's voices, each once."""
    return [{"kind": kind, "claim": number} for kind in sorted({voice.kind for voice in claim.attribution})]


def parts(claim: Claim) -> Iterator[tuple[str, str]]:
    """The entities that a claim names, and as what."""
    for part, spans in (("argument", claim.arguments), ("where", claim.where), ("voice", claim.attribution)):
        for span in spans:
            if span.entity:
                yield part, span.entity


def unique(values: Iterable[Named]) -> list[Named]:
    """Values with different ids; of two with one id, which is a hash of what they are, the first."""
    found: dict[str, Named] = {}
    for value in values:
        found.setdefault(value.id, value)
    return list(found.values())


def link_row(link: Link) -> dict[str, Any]:
    """A link between claims."""
    names = ("id", "type", "why", "confidence", "review", "slot")
    lists = {"claims": as_json(link.claims), "differing": as_json(link.values)}
    return {**{name: getattr(link, name) for name in names}, **lists}


def link_claims(link: Link) -> Rows:
    """Which claims a link joins."""
    return [{"claim": claim, "link": link.id} for claim in sorted(set(link.claims))]


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def as_json(value: object) -> str:
    """JSON as it is kept: short, and readable in any language."""
    return _ENCODER.encode(value)
