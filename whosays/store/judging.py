"""The log of judgements: what is written when a reviewer decides, and how it is read.

Every row of the log stays; what follows from it (a claim's review, who is one entity) is computed anew after each.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import Connection, Row, Select, func, insert, or_, select

from whosays.case.judging.records import edit_of, edit_record, subject_record, subjects_of
from whosays.errors import BadJudgement, NotInCase
from whosays.model import Edit, JudgedKind, Judgement, Undoing
from whosays.store import reviews, tables
from whosays.store.judged import subjects_of_targets
from whosays.store.numbering import next_number
from whosays.store.writing import as_json

_log, _target, _undoing = tables.judgement.c, tables.judgement_target.c, tables.undoing.c
HOW_MANY = {"claim": 1, "entity-pair": 2, "link": 1}
ON = {"claim": "one claim", "entity-pair": "two entities", "link": "one link"}
ANSWERS = ("positive", "negative", "unsure")


def now() -> str:
    """The present second as a judgement notes it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def judge(connection: Connection, given: Judgement) -> Judgement:
    """Note a decision and what follows from it. Its subjects are looked up where they are not given (an import)."""
    check(given)
    if given.id and (known := next(read(connection, id_=given.id), None)):
        return undo(connection, known.id, given.undone) if given.undone and not known.undone else known
    edit = reviews.own_edit(connection, given)
    subjects = given.subjects or subjects_of_targets(connection, given.kind, given.targets)
    number = next_number(connection, tables.judgement)
    whole = replace(given, subjects=subjects, edit=edit, when=given.when or now(), undone=None)
    whole = replace(whole, id=given.id or identity(number, whole))
    connection.execute(insert(tables.judgement).values(row_of(number, whole)))
    if given.undone:
        connection.execute(insert(tables.undoing).values(undoing_row(number, given.undone)))
    reviews.attach(connection, number, whole)
    reviews.settle(connection, [number])
    return next(read(connection, numbered=number))


def check(given: Judgement) -> None:
    """Refuse a decision that says nothing. Raises BadJudgement."""
    if given.kind not in HOW_MANY or given.answer not in ANSWERS:
        raise BadJudgement(f"a judgement is on a {', '.join(HOW_MANY)}, and its answer is {', '.join(ANSWERS)}")
    if len(set(given.targets)) != HOW_MANY[given.kind]:
        raise BadJudgement(f"this judgement has to be on {ON[given.kind]}")
    if not given.who.strip():
        raise BadJudgement("a judgement needs somebody who gives it (--who)")
    if given.edit and given.kind != "claim":
        raise BadJudgement("only a claim can be corrected")


def identity(number: int, judgement: Judgement) -> str:
    """A hash of the decision and of its place in the log."""
    parts = (number, judgement.kind, judgement.targets, judgement.answer, judgement.who, judgement.when)
    return "judgement:" + hashlib.sha256(repr(parts).encode()).hexdigest()[:24]


def undo(connection: Connection, id_: str, undoing: Undoing) -> Judgement:
    """Take a decision back. Raises NotInCase, or BadJudgement where it has been taken back before."""
    number = connection.scalar(select(_log.number).where(_log.id == id_))
    if number is None:
        raise NotInCase(f"the case has no judgement {id_}")
    if connection.scalar(select(_undoing.judgement).where(_undoing.judgement == number)) is not None:
        raise BadJudgement(f"{id_} has been taken back already")
    connection.execute(insert(tables.undoing).values(undoing_row(number, undoing)))
    reviews.settle(connection, [number])
    return next(read(connection, numbered=number))


def row_of(number: int, judgement: Judgement) -> dict[str, object]:
    """A judgement as the log keeps it."""
    return {
        "number": number,
        **{name: getattr(judgement, name) for name in ("id", "kind", "answer", "who", "reason")},
        "at": judgement.when,
        "edit": as_json(edit_record(judgement.edit)) if judgement.edit else None,
        "targets": as_json(judgement.targets),
        "subjects": as_json(list(map(subject_record, judgement.subjects))),
    }


def undoing_row(number: int, undoing: Undoing) -> dict[str, object]:
    """That the judgement of this number was taken back."""
    return {"judgement": number, "who": undoing.who, "at": undoing.when or now(), "reason": undoing.reason}


def read(
    connection: Connection,
    kind: JudgedKind | None = None,
    of: Sequence[str] | None = None,
    standing: bool = False,
    numbered: int | None = None,
    id_: str | None = None,
) -> Iterator[Judgement]:
    """Judgements in the order in which they were given."""
    query = whole_judgements().order_by(_log.number)
    if kind is not None:
        query = query.where(_log.kind == kind)
    if of is not None:
        about = select(_target.judgement).where(or_(_target.target.in_(of), _target.now.in_(of)))
        query = query.where(_log.number.in_(about))
    if standing:
        query = query.where(_undoing.judgement.is_(None))
    if numbered is not None:
        query = query.where(_log.number == numbered)
    if id_ is not None:
        query = query.where(_log.id == id_)
    yield from map(judgement_from, connection.execute(query))


def apart(connection: Connection) -> list[str]:
    """The claims (ids as they were judged) to which several people gave different answers that stand."""
    joined = tables.judgement_target.join(tables.judgement, _target.judgement == _log.number)
    joined = joined.outerjoin(tables.undoing, _undoing.judgement == _log.number)
    query = select(_target.target).select_from(joined).where(_log.kind == "claim", _undoing.judgement.is_(None))
    several = (func.count(_log.who.distinct()) > 1, func.count(_log.answer.distinct()) > 1)
    return list(connection.scalars(query.group_by(_target.target).having(*several).order_by(_target.target)))


def also_known_as(connection: Connection, id_: str) -> list[str]:
    """An id, and for an entity of the case the ids of its members, of which judgements speak."""
    joined = tables.entity.join(tables.case_entity, tables.entity.c.case_entity == tables.case_entity.c.number)
    query = select(tables.entity.c.id).select_from(joined).where(tables.case_entity.c.id == id_)
    return [id_, *connection.scalars(query)]


def whole_judgements() -> Select[tuple[object, ...]]:
    """Judgements with their undoing, where there is one."""
    joined = tables.judgement.outerjoin(tables.undoing, _undoing.judgement == _log.number)
    undone = (_undoing.who.label("undone_who"), _undoing.at.label("undone_at"), _undoing.reason.label("undone_reason"))
    return select(tables.judgement, *undone).select_from(joined)


def judgement_from(row: Row[tuple[object, ...]]) -> Judgement:
    """The judgement of one row of `whole_judgements`."""
    return Judgement(
        id=row.id,
        kind=row.kind,
        targets=tuple(json.loads(row.targets)),
        answer=row.answer,
        who=row.who,
        when=row.at,
        reason=row.reason,
        edit=edit_from(row.edit),
        subjects=tuple(subjects_of(json.loads(row.subjects))),
        undone=None if row.undone_at is None else Undoing(row.undone_who, row.undone_at, row.undone_reason),
    )


def edit_from(text: str | None) -> Edit | None:
    """A correction as the log keeps it."""
    return edit_of(json.loads(text)) if text else None
