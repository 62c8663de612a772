"""The claim record: values ↔ the JSON objects of the lossless export, keys in the order of the design.

What few documents have (boxes, a source, problems) is written only where there is any.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from whosays.model import (
    Argument,
    Box,
    Claim,
    Document,
    Entity,
    EntityMention,
    Evidence,
    Link,
    Place,
    Predicate,
    Status,
    Voice,
    When,
    Where,
)

Record = dict[str, Any]  # what JSON gives and takes
MAYBE = frozenset({"name", "geoname", "bbox", "why"})  # of a place


def flat(value: object) -> Record:
    """A value without values inside, as a dict in the order of its fields (`asdict` copies deeply: 5 times slower)."""
    return {name: getattr(value, name) for name in value.__slots__}  # type: ignore[attr-defined]


def document_record(document: Document) -> Record:
    """What a document is; its text can be read again from the original. A text without pages has one."""
    record: Record = {
        "kind": "document",
        "id": document.id,
        "name": document.name,
        "title": document.title,
        "media_type": document.media_type,
        "language": document.language,
        "published": document.published,
        "pages": max(1, len(document.pages)),
    }
    if document.source is not None:
        record["source"] = document.source
    if document.problems:
        record["problems"] = list(document.problems)
    return record


def entity_record(entity: Entity) -> Record:
    """An entity with all its mentions."""
    return {
        "kind": "entity",
        "id": entity.id,
        "schema": entity.schema,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "anonymised": entity.anonymised,
        "place": place_record(entity.place) if entity.place else None,
        "mentions": [mention_record(mention) for mention in entity.mentions],
    }


def entity_of(record: Record) -> Entity:
    """The entity again."""
    return Entity(
        id=record["id"],
        schema=record["schema"],
        name=record["name"],
        aliases=tuple(record["aliases"]),
        anonymised=record["anonymised"],
        place=place_of(record["place"]) if record["place"] else None,
        mentions=tuple(EntityMention(**mention) for mention in record["mentions"]),
    )


def place_record(place: Place) -> Record:
    """Where a place lies; names, extents and reasons only where there are any."""
    record = {**flat(place), "bbox": list(place.bbox or ()), "why": list(place.why)}
    return {name: value for name, value in record.items() if name not in MAYBE or value}


def place_of(record: Record) -> Place:
    """The place again."""
    west, south, east, north = record.get("bbox") or (0.0, 0.0, 0.0, 0.0)
    bbox = (west, south, east, north) if record.get("bbox") else None
    return Place(**{**record, "bbox": bbox, "why": tuple(record.get("why", ()))})


def mention_record(mention: EntityMention) -> Record:
    """A mention; its sense only where the name stands for something else than the place."""
    record = flat(mention)
    return record if mention.sense else {name: value for name, value in record.items() if name != "sense"}


def claim_record(claim: Claim) -> Record:
    """A claim with its evidence: the record that every other export is a view of."""
    return {
        "kind": "claim",
        "id": claim.id,
        "type": claim.type,
        "predicate": flat(claim.predicate),
        "arguments": [flat(argument) for argument in claim.arguments],
        "when": when_record(claim.when) if claim.when else None,
        "where": [flat(where) for where in claim.where],
        "status": flat(claim.status),
        "attribution": [voice_record(voice) for voice in claim.attribution],
        "evidence": evidence_record(claim.evidence),
        "confidence": claim.confidence,
        "engine": claim.engine,
        "review": claim.review,
    }


def claim_of(record: Record, entities: Mapping[str, str] | None = None) -> Claim:
    """The claim again; `entities` renames the entities that it refers to (a document's → the case's)."""
    ids = entities or {}
    return Claim(
        id=record["id"],
        type=record["type"],
        predicate=Predicate(**record["predicate"]),
        arguments=tuple(Argument(**renamed(argument, ids)) for argument in record["arguments"]),
        when=When(**record["when"]) if record["when"] else None,
        where=tuple(Where(**renamed(where, ids)) for where in record["where"]),
        status=Status(**record["status"]),
        attribution=tuple(Voice(**renamed(voice, ids)) for voice in record["attribution"]),
        evidence=evidence_of(record["evidence"]),
        confidence=record["confidence"],
        engine=record["engine"],
        review=record["review"],
    )


def renamed(record: Record, ids: Mapping[str, str]) -> Record:
    """The record with its `entity` under its new id, where it has one."""
    entity = record["entity"]
    return record if entity is None else {**record, "entity": ids.get(entity, entity)}


def when_record(when: When) -> Record:
    """A time: its words, what they mean, and where they stand; `how` only where its own clause does not state it."""
    record: Record = {
        "text": when.text,
        "edtf": when.edtf,
        "earliest": when.earliest,
        "latest": when.latest,
        "start": when.start,
        "end": when.end,
    }
    if when.how != "stated":
        record["how"] = when.how
    return record


def voice_record(voice: Voice) -> Record:
    """One link of an attribution chain."""
    return {
        "text": voice.text,
        "start": voice.start,
        "end": voice.end,
        "entity": voice.entity,
        "kind": voice.kind,
        "cue": voice.cue,
    }


def evidence_record(evidence: Evidence) -> Record:
    """The exact words; boxes only where the document has pages."""
    record: Record = {
        "document": evidence.document,
        "start": evidence.start,
        "end": evidence.end,
        "quote": evidence.quote,
        "page": evidence.page,
    }
    if evidence.boxes:
        record["boxes"] = [flat(box) for box in evidence.boxes]
    return record


def evidence_of(record: Record) -> Evidence:
    """The evidence again."""
    boxes = tuple(Box(**box) for box in record.get("boxes", ()))
    return Evidence(record["document"], record["start"], record["end"], record["quote"], record["page"], boxes)


def link_record(link: Link) -> Record:
    """A link between claims; the slot and its values only where two claims differ in one."""
    record: Record = {
        "kind": "link",
        "id": link.id,
        "type": link.type,
        "claims": list(link.claims),
        "why": link.why,
        "confidence": link.confidence,
        "review": link.review,
    }
    if link.slot:
        record |= {"slot": link.slot, "values": list(link.values)}
    return record


def link_of(record: Record) -> Link:
    """The link again."""
    values = {name: record[name] for name in ("id", "type", "why", "confidence", "review")}
    differing = record.get("slot") or "", tuple(record.get("values") or ())
    return Link(**values, claims=tuple(record["claims"]), slot=differing[0], values=differing[1])
