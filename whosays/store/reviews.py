"""What follows from the log: which claim each judgement is about now, and how it stands with that claim or link."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from whosays.case.judging.records import edit_of
from whosays.case.judging.reviewing import REVIEWS, edited, misquoted
from whosays.case.records import Record, claim_of
from whosays.errors import BadJudgement, NotInCase
from whosays.model import Answer, Argument, Claim, Edit, Judgement, Voice
from whosays.store import due, tables
from whosays.store.judged import claim_read, ids_now
from whosays.store.regrouping import mains_of, regroup
from whosays.store.rows import records_of
from whosays.store.writing import asked_columns

_log, _target, _undoing = tables.judgement.c, tables.judgement_target.c, tables.undoing.c
_claim, _entity, _case, _document, _link = (
    table.c for table in (tables.claim, tables.entity, tables.case_entity, tables.document, tables.link)
)
Said = TypeVar("Said", Argument, Voice)
ABOUT = select(_target.judgement).where(_target.document == bindparam("about")).limit(1)  # built once: asked often


@dataclass(frozen=True, slots=True)
class Standing:
    """The judgement that counts: the newest that was not taken back."""

    number: int
    answer: Answer
    edit: Edit | None


def attach(connection: Connection, number: int, judgement: Judgement) -> None:
    """Note what a judgement is about now; done again when a document is read again."""
    connection.execute(delete(tables.judgement_target).where(_target.judgement == number))
    rows = [
        {"judgement": number, "position": at, "target": target, "document": subject.document, "now": id_}
        for at, (target, subject, id_) in enumerate(
            zip(judgement.targets, judgement.subjects, ids_now(connection, judgement), strict=False)
        )
    ]
    connection.execute(insert(tables.judgement_target), rows)


def settle(connection: Connection, numbers: Iterable[int]) -> None:
    """Let the judgements of these numbers, given or taken back just now, take effect."""
    query = select(_log.kind, _target.now).join(tables.judgement_target, _target.judgement == _log.number)
    pairs: set[str] = set()
    for kind, id_ in connection.execute(query.where(_log.number.in_(list(numbers)))).all():
        if kind == "claim" and id_ is not None:
            settle_claim(connection, id_)
        if kind == "link" and id_ is not None:
            settle_link(connection, id_)
        if kind == "entity-pair" and id_ is not None:
            pairs.add(id_)
    regroup(connection, mains_of(connection, pairs))


def standing(connection: Connection, kind: str, id_: str) -> Standing | None:
    """The newest judgement on a thing that was not taken back: its number, its answer and its correction."""
    joined = tables.judgement.join(tables.judgement_target, _target.judgement == _log.number)
    joined = joined.outerjoin(tables.undoing, _undoing.judgement == _log.number)
    query = select(_log.number, _log.answer, _log.edit).select_from(joined)
    query = query.where(_log.kind == kind, _target.now == id_, _undoing.judgement.is_(None))
    row = connection.execute(query.order_by(_log.number.desc()).limit(1)).first()
    return Standing(row.number, row.answer, edit_of(json.loads(row.edit)) if row.edit else None) if row else None


def settle_claim(connection: Connection, id_: str) -> None:
    """A claim's review and what is searched of it, after the newest judgement that stands."""
    row = connection.execute(select(_claim.number, _claim.body).where(_claim.id == id_)).one()
    found = standing(connection, "claim", id_)
    read, before = claim_of(json.loads(row.body)), as_linked(connection, row.number)
    connection.execute(delete(tables.claim_review).where(tables.claim_review.c.claim == row.number))
    if found:
        values = {"claim": row.number, "review": REVIEWS[found.answer], "judgement": found.number}
        connection.execute(insert(tables.claim_review).values(values))
    now = edited(read, found.edit) if found and found.edit else read
    if as_linked(connection, row.number) != before:
        due.mark(connection, due.CLAIMS, [row.number])
    connection.execute(update(tables.claim).where(_claim.number == row.number).values(asked_columns(now)))
    name_entities(connection, row.number, now)
    connection.execute(delete(tables.claim_voice).where(tables.claim_voice.c.claim == row.number))
    if kinds := sorted({voice.kind for voice in now.attribution}):
        connection.execute(insert(tables.claim_voice), [{"kind": kind, "claim": row.number} for kind in kinds])


def as_linked(connection: Connection, number: int) -> Record:
    """What linking knows of a claim: what it says, and whether it was rejected. To accept it changes no link."""
    record = records_of(connection, [number])[number]
    return {**record, "review": record["review"] == "rejected"}


def name_entities(connection: Connection, number: int, claim: Claim) -> None:
    """Which entities the claim names, as it is after a correction."""
    named = tables.claim_entity
    connection.execute(delete(named).where(named.c.claim == number))
    pairs = {("argument", a.entity) for a in claim.arguments} | {("where", w.entity) for w in claim.where}
    pairs |= {("voice", v.entity) for v in claim.attribution}
    ids = [id_ for _, id_ in pairs if id_]
    known = {
        row.id: row.number for row in connection.execute(select(_entity.id, _entity.number).where(_entity.id.in_(ids)))
    }
    rows = sorted((known[id_], part) for part, id_ in pairs if id_ in known)
    if rows:
        connection.execute(insert(named), [{"entity": entity, "part": part, "claim": number} for entity, part in rows])


def settle_link(connection: Connection, id_: str) -> None:
    """A link's review."""
    found = standing(connection, "link", id_)
    review = REVIEWS[found.answer] if found else "unreviewed"
    before = connection.scalar(select(_link.review).where(_link.id == id_))
    if "rejected" in (before, review) and before != review:
        due.claims_of_link(connection, id_)
    connection.execute(update(tables.link).where(_link.id == id_).values(review=review))


# --- when something new comes


def document_came(connection: Connection, document: str) -> None:
    """A document was read, perhaps again: find what was judged in it."""
    from whosays.store.judging import judgement_from, whole_judgements

    if connection.execute(ABOUT, {"about": document}).first() is None:
        return  # as for nearly every document that is added
    about = select(_target.judgement).where(_target.document == document)
    query = whole_judgements().where(_log.number.in_(about)).order_by(_log.number)
    found = connection.execute(query).all()
    for row in found:
        attach(connection, row.number, judgement_from(row))
    settle(connection, [row.number for row in found])


def links_came(connection: Connection) -> None:
    """Links were drawn anew: find those that were judged."""
    from whosays.store.judging import judgement_from, whole_judgements

    for row in connection.execute(whole_judgements().where(_log.kind == "link").order_by(_log.number)).all():
        attach(connection, row.number, judgement_from(row))
        settle(connection, [row.number])


# --- corrections


def own_edit(connection: Connection, judgement: Judgement) -> Edit | None:
    """The correction with its words checked and its entities as the claim's document has them.

    Raises BadJudgement where a word does not stand in the text, NotInCase for an entity that nobody knows.
    """
    edit = judgement.edit
    if edit is None or judgement.subjects:  # what was imported was checked where it was given
        return edit
    document = claim_read(connection, judgement.targets[0]).evidence.document
    check_words(connection, edit, document)
    return replace(
        edit,
        arguments=edit.arguments and own(connection, edit.arguments, document),
        attribution=edit.attribution and own(connection, edit.attribution, document),
    )


def check_words(connection: Connection, edit: Edit, document: str) -> None:
    """A claim is pinned to words of its document; so is a correction."""
    content = tables.content.c
    joined = tables.content.join(tables.document, content.document == _document.number)
    text = connection.scalar(select(content.text).select_from(joined).where(_document.id == document))
    wrong = misquoted(edit, text or "")
    if wrong:
        raise BadJudgement(f"“{wrong[0]}” does not stand in the document where the correction says")


def own(connection: Connection, said: Sequence[Said], document: str) -> tuple[Said, ...]:
    """Words of a correction, each meaning an entity of a document where they mean one of the case."""
    return tuple(replace(s, entity=member(connection, s.entity, document) if s.entity else None) for s in said)


def member(connection: Connection, id_: str, document: str) -> str:
    """An entity of a document as it is; for one of the case a member, of this document where there is one."""
    if connection.scalar(select(_entity.id).where(_entity.id == id_)) is not None:
        return id_
    joined = tables.entity.join(tables.case_entity, _entity.case_entity == _case.number)
    joined = joined.join(tables.document, _entity.document == _document.number)
    query = select(_entity.id).select_from(joined).where(_case.id == id_)
    found: str | None = connection.scalar(query.order_by(_document.id != document, _entity.id).limit(1))
    if found is None:
        raise NotInCase(f"the case has no entity {id_}")
    return found
