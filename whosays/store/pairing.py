"""Pairs of entities in the case: what keeps two apart, and what reviewers have said of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import Connection, select

from whosays.model import Answer
from whosays.store import tables

_entity, _case, _fact = tables.entity.c, tables.case_entity.c, tables.entity_fact.c
_log, _target, _undoing = tables.judgement.c, tables.judgement_target.c, tables.undoing.c


def facts(connection: Connection) -> dict[str, frozenset[str]]:
    """Entity of the case → the facts that its documents state of it, where they state any."""
    joined = tables.entity_fact.join(tables.entity, _fact.entity == _entity.number)
    joined = joined.join(tables.case_entity, _entity.case_entity == _case.number)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for id_, fact in connection.execute(select(_case.id, _fact.fact).select_from(joined).distinct()):
        found[id_].add(fact)
    return {id_: frozenset(own) for id_, own in found.items()}


def judged(connection: Connection) -> dict[frozenset[str], Answer]:
    """Two entities of the case → the newest answer that stands on any of their members."""
    joined = tables.judgement_target.join(tables.judgement, _target.judgement == _log.number)
    joined = joined.outerjoin(tables.undoing, _undoing.judgement == _log.number)
    joined = joined.join(tables.entity, _target.now == _entity.id)
    joined = joined.join(tables.case_entity, _entity.case_entity == _case.number)
    query = select(_log.number, _log.answer, _case.id).select_from(joined)
    query = query.where(_log.kind == "entity-pair", _undoing.judgement.is_(None))
    sides: defaultdict[tuple[int, Answer], set[str]] = defaultdict(set)
    for number, answer, id_ in connection.execute(query.order_by(_log.number)):
        sides[number, answer].add(id_)
    return dict(two_sided(sides))


def two_sided(sides: dict[tuple[int, Answer], set[str]]) -> Iterator[tuple[frozenset[str], Answer]]:
    """Judgements whose two sides are two entities of the case, in the order in which they were given."""
    for (_, answer), ids in sides.items():
        if len(ids) == 2:
            yield frozenset(ids), answer
