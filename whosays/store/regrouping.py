"""Who is one in the case where keys alone do not say it: judgements of reviewers, and facts that are at odds.

Entities of the case that keys alone make are kept by clusters.py, one document at a time. Where somebody objects, or
joins what shares no key, the entities that keys make are **watched**: whenever they change, who is one among their
members is defined anew (case/judging/parting.py). One of them, the main one, owns the keys of all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from sqlalchemy import Connection, Table, delete, insert, select, update

from whosays.case.identity import case_id
from whosays.case.judging.parting import Member, Piece, Verdict, conflicts, part
from whosays.store import due, tables
from whosays.store.clusters import FACTS
from whosays.store.naming import rename_all
from whosays.store.numbering import next_number
from whosays.store.rows import chunks, fetched

_entity, _case, _watch = tables.entity.c, tables.case_entity.c, tables.case_entity_watch.c
_log, _target, _undoing = tables.judgement.c, tables.judgement_target.c, tables.undoing.c
# Asked for every document that is added.
WATCHED = """
SELECT w.case_entity, w.main, (SELECT count(*) FROM case_entity_watch kin WHERE kin.main = w.main)
FROM case_entity_watch w WHERE w.case_entity IN (SELECT value FROM json_each(:values))
"""


@dataclass(frozen=True, slots=True)
class Held:
    """An entity of a document: the number of its row, and of its entity of the case."""

    number: int
    case: int


def disputed(connection: Connection, cases: Collection[int], joined: Set[int]) -> set[int]:
    """Of entities of the case to which something came, the main ones of those whose members must be looked at again.

    Those are in several pieces already, or their facts are at odds by now, or they are watched and were `joined`: for
    what shares a key with one of them only, a judgement on it and another changes nothing.
    """
    found: set[int] = set()
    facts: defaultdict[int, set[str]] = defaultdict(set)
    for case, main, pieces in fetched(connection, WATCHED, sorted(cases)):
        found |= {main} if pieces > 1 or case in joined else set()
    for case, fact in fetched(connection, FACTS, sorted(cases)):
        facts[case].add(fact)
    return found | {case for case, own_ in facts.items() if conflicts([Member("", facts=frozenset(own_))])}


def mains_of(connection: Connection, ids: Iterable[str]) -> set[int]:
    """The main entities of the case behind entities of documents."""
    numbers: set[int] = set()
    for chunk in chunks(sorted(ids)):
        numbers.update(connection.scalars(select(_entity.case_entity).where(_entity.id.in_(chunk))))
    return mains_now(connection, numbers)


def mains_now(connection: Connection, numbers: Collection[int]) -> set[int]:
    """The main ones of entities of the case."""
    watched = select(_watch.case_entity, _watch.main).where(_watch.case_entity.in_(numbers))
    main = {row.case_entity: row.main for row in connection.execute(watched)}
    return {main.get(number, number) for number in numbers}


def regroup(connection: Connection, mains: Collection[int], lost: bool = False) -> None:
    """Define anew who is one among all the members of these main entities of the case.

    `lost`: some of their members have gone from the case, and their names with them.
    """
    if not mains:
        return
    old = set(connection.scalars(select(_watch.case_entity).where(_watch.main.in_(mains)))) | set(mains)
    held, members = read_members(connection, old)
    verdicts, judged = read_verdicts(connection, {member.id for member in members})
    pieces = part(members, verdicts)
    numbers = numbered(connection, pieces, held)
    moved = move(connection, pieces, numbers, held)
    forget(connection, old | set(numbers))
    own_keys(connection, pieces, numbers, members)
    watch(connection, pieces, numbers, judged)
    drop(connection, old - set(numbers))
    give_ids(connection, pieces, numbers)
    due.mark(connection, due.ENTITIES, old | set(numbers))
    rename_all(connection, set(numbers) if lost else moved & set(numbers))


def read_members(connection: Connection, cases: Collection[int]) -> tuple[dict[str, Held], list[Member]]:
    """All entities of documents in these entities of the case, with their keys and facts."""
    held: dict[str, Held] = {}
    for chunk in chunks(sorted(cases)):
        query = select(_entity.id, _entity.number, _entity.case_entity).where(_entity.case_entity.in_(chunk))
        held.update((row.id, Held(row.number, row.case_entity)) for row in connection.execute(query))
    keys, facts = values_of(connection, tables.entity_key, held), values_of(connection, tables.entity_fact, held)
    return held, [Member(id_, frozenset(keys[row.number]), frozenset(facts[row.number])) for id_, row in held.items()]


def values_of(connection: Connection, table: Table, held: Mapping[str, Held]) -> defaultdict[int, set[str]]:
    """Number of an entity → its keys, or its facts."""
    found: defaultdict[int, set[str]] = defaultdict(set)
    for chunk in chunks(sorted(row.number for row in held.values())):
        for number, value in connection.execute(select(table).where(table.c.entity.in_(chunk))):
            found[number].add(value)
    return found


def read_verdicts(connection: Connection, ids: Set[str]) -> tuple[list[Verdict], set[str]]:
    """Judgements that stand and say yes or no on pairs of these entities, in the order in which they were given.

    And those of the entities on which there is any, though the other side is not among them.
    """
    joined = tables.judgement.join(tables.judgement_target, _target.judgement == _log.number)
    joined = joined.outerjoin(tables.undoing, _undoing.judgement == _log.number)
    query = select(_log.number, _log.answer, _target.now).select_from(joined)
    query = query.where(_log.kind == "entity-pair", _log.answer != "unsure", _undoing.judgement.is_(None))
    pairs: defaultdict[tuple[int, str], list[str | None]] = defaultdict(list)
    for number, answer, now in connection.execute(query.order_by(_log.number, _target.position)):
        pairs[number, answer].append(now)
    judged = {id_ for sides in pairs.values() for id_ in sides if id_ is not None and id_ in ids}
    verdicts = [
        Verdict(first, second, answer == "positive")
        for (_, answer), (first, second) in pairs.items()
        if first is not None and second is not None and first != second and ids >= {first, second}
    ]
    return verdicts, judged


def numbered(connection: Connection, pieces: Sequence[Piece], held: Mapping[str, Held]) -> list[int]:
    """A number for each piece: one that its members have already, as far as that is not taken."""
    fresh, taken = next_number(connection, tables.case_entity), set[int]()
    numbers: list[int] = []
    for piece in pieces:
        had = sorted({held[id_].case for id_ in piece.ids} - taken)
        numbers.append(had[0] if had else fresh)
        fresh += not had
        taken.add(numbers[-1])
    return numbers


def move(connection: Connection, pieces: Sequence[Piece], numbers: Sequence[int], held: Mapping[str, Held]) -> set[int]:
    """Put every member under the number of its piece; gives the entities of the case that won or lost somebody."""
    known = {row.case for row in held.values()}
    fresh = [{"number": number, "id": f"new:{number}"} for number in numbers if number not in known]
    if fresh:
        connection.execute(insert(tables.case_entity), fresh)
    moved: set[int] = set()
    for piece, number in zip(pieces, numbers, strict=True):
        going = [held[id_] for id_ in piece.ids if held[id_].case != number]
        moved |= {number, *(row.case for row in going)} if going else set()
        due.moved(connection, (row.number for row in going), ())
        for chunk in chunks(sorted(row.number for row in going)):
            connection.execute(update(tables.entity).where(_entity.number.in_(chunk)).values(case_entity=number))
    return moved


def forget(connection: Connection, cases: Collection[int]) -> None:
    """What was known of these entities of the case beside their members."""
    for table in (tables.case_entity_watch, tables.case_entity_fact, tables.case_entity_key):
        connection.execute(delete(table).where(table.c.case_entity.in_(cases)))


def own_keys(
    connection: Connection, pieces: Sequence[Piece], numbers: Sequence[int], members: Sequence[Member]
) -> None:
    """The main piece owns the keys of all its kin, and knows their facts."""
    facts = {member.id: member.facts for member in members}
    main = mains(pieces, numbers)
    owned = {key: main[at] for at, piece in enumerate(pieces) for key in piece.kin}
    if owned:
        rows = [{"key": key, "case_entity": number} for key, number in sorted(owned.items())]
        connection.execute(insert(tables.case_entity_key), rows)
    known = {(main[at], fact) for at, piece in enumerate(pieces) for id_ in piece.ids for fact in facts[id_]}
    if known:
        rows = [{"case_entity": number, "fact": fact} for number, fact in sorted(known)]
        connection.execute(insert(tables.case_entity_fact), rows)


def mains(pieces: Sequence[Piece], numbers: Sequence[int]) -> list[int]:
    """For each piece the number of the first of its kin: they stand side by side, the first before the others."""
    found: list[int] = []
    for piece, number in zip(pieces, numbers, strict=True):
        found.append(number if piece.first else found[-1])
    return found


def watch(connection: Connection, pieces: Sequence[Piece], numbers: Sequence[int], judged: Set[str]) -> None:
    """Note which entities of the case must be looked at again whenever something comes to them."""
    main = mains(pieces, numbers)
    several = {number for piece, number in zip(pieces, main, strict=True) if not piece.first}
    several |= {number for piece, number in zip(pieces, main, strict=True) if not judged.isdisjoint(piece.ids)}
    rows = [{"case_entity": n, "main": m} for n, m in zip(numbers, main, strict=True) if m in several]
    if rows:
        connection.execute(insert(tables.case_entity_watch), rows)


def drop(connection: Connection, gone: Collection[int]) -> None:
    """Take entities of the case away that have no member any more."""
    rename_all(connection, gone)
    connection.execute(delete(tables.case_entity).where(_case.number.in_(gone)))


def give_ids(connection: Connection, pieces: Sequence[Piece], numbers: Sequence[int]) -> None:
    """The ids that follow from who is one: first all out of the way, for two may change places."""
    for number in numbers:
        connection.execute(update(tables.case_entity).where(_case.number == number).values(id=f"moving:{number}"))
    for piece, number in zip(pieces, numbers, strict=True):
        connection.execute(update(tables.case_entity).where(_case.number == number).values(id=id_of(piece)))


def id_of(piece: Piece) -> str:
    """The id of an entity of the case: of its least key; what was parted from it has one of its own."""
    if not piece.kin:
        return piece.ids[0]
    return case_id(min(piece.kin) if piece.first else f"{min(piece.kin)}\n{piece.ids[0]}")
