"""What a judgement is about: ids → subjects, and subjects → what they are in the case as it is now."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, func, select

from whosays.case.judging.subjects import claim_again, claim_subject, entity_again, entity_subject, link_subject
from whosays.case.records import claim_of, entity_of, link_of
from whosays.errors import BadJudgement, NotInCase
from whosays.model import Claim, Entity, Judgement, Link, Subject
from whosays.store import tables

_claim, _entity, _case, _document, _link = (
    table.c for table in (tables.claim, tables.entity, tables.case_entity, tables.document, tables.link)
)
read_as: ColumnElement[str] = func.json_extract(_claim.body, "$.type")  # the column may have been corrected


def subjects_of_targets(connection: Connection, kind: str, targets: Sequence[str]) -> tuple[Subject, ...]:
    """What the targets of a new judgement are. Raises NotInCase for an id that the case does not hold."""
    if kind == "claim":
        return (claim_subject(claim_read(connection, targets[0])),)
    if kind == "entity-pair":
        entities = [entity_read(connection, target) for target in targets]
        if entities[0].id == entities[1].id:
            raise BadJudgement(f"{targets[0]} and {targets[1]} are one entity of one document")
        return tuple(map(entity_subject, entities))
    link = link_read(connection, targets[0])
    return (link_subject(link), *(claim_subject(claim_read(connection, claim)) for claim in link.claims))


def claim_read(connection: Connection, id_: str) -> Claim:
    """A claim as its document was read, without what reviewers made of it."""
    body = connection.scalar(select(_claim.body).where(_claim.id == id_))
    if body is None:
        raise NotInCase(f"the case has no claim {id_}")
    return claim_of(json.loads(body))


def entity_read(connection: Connection, id_: str) -> Entity:
    """An entity of a document; for an entity of the case the one of its members that is mentioned most."""
    body = connection.scalar(select(_entity.body).where(_entity.id == id_))
    if body is not None:
        return entity_of(json.loads(body))
    found = members(connection, id_)
    if not found:
        raise NotInCase(f"the case has no entity {id_}")
    return found[0]


def members(connection: Connection, id_: str) -> list[Entity]:
    """The entities of documents that are one with this one, of the case or of a document; most mentioned first."""
    own = select(_entity.case_entity).where(_entity.id == id_)
    of_case = select(_case.number).where(_case.id == id_)
    query = select(_entity.body).where(_entity.case_entity.in_(own.union_all(of_case)))
    found = (entity_of(json.loads(body)) for body in connection.scalars(query))
    return sorted(found, key=lambda entity: (-len(entity.mentions), entity.id))


def link_read(connection: Connection, id_: str) -> Link:
    """A link between claims."""
    row = connection.execute(select(tables.link).where(_link.id == id_)).mappings().first()
    if row is None:
        raise NotInCase(f"the case has no link {id_}")
    return link_of({**row, "claims": json.loads(row["claims"]), "values": json.loads(row["differing"])})


# --- what they are now


def ids_now(connection: Connection, judgement: Judgement) -> list[str | None]:
    """For each subject of a judgement the id that the same thing has in the case now; for a link only its own."""
    subjects = judgement.subjects
    if judgement.kind == "entity-pair":
        return [entity_now(connection, subject) for subject in subjects]
    if judgement.kind == "link":
        return [link_now(connection, subjects[0], subjects[1:])]
    return [claim_now(connection, subjects[0], judgement.edit is not None)]


def claim_now(connection: Connection, subject: Subject, corrected: bool) -> str | None:
    """The claim by its id, or else the one that stands where the subject stood and says the same."""
    if connection.scalar(select(_claim.id).where(_claim.id == subject.id)) is not None:
        return subject.id
    joined = tables.claim.join(tables.document, _claim.document == _document.number)
    query = select(_claim.body).select_from(joined).where(_document.id == subject.document)
    claims = (claim_of(json.loads(body)) for body in connection.scalars(query.where(read_as == subject.type)))
    found = claim_again(subject, claims, corrected)
    return found.id if found else None


def entity_now(connection: Connection, subject: Subject) -> str | None:
    """The entity of the document by its id, or else by its first mention or its name."""
    if connection.scalar(select(_entity.id).where(_entity.id == subject.id)) is not None:
        return subject.id
    joined = tables.entity.join(tables.document, _entity.document == _document.number)
    bodies = connection.scalars(select(_entity.body).select_from(joined).where(_document.id == subject.document))
    found = entity_again(subject, (entity_of(json.loads(body)) for body in bodies))
    return found.id if found else None


def link_now(connection: Connection, subject: Subject, claims: Iterable[Subject]) -> str | None:
    """The link by its id, or else the one of its type between the same claims."""
    if connection.scalar(select(_link.id).where(_link.id == subject.id)) is not None:
        return subject.id
    joined = {claim_now(connection, claim, corrected=False) for claim in claims}
    rows = connection.execute(select(_link.id, _link.claims).where(_link.type == subject.type))
    return next((row.id for row in rows if set(json.loads(row.claims)) == joined), None)
