"""One document at a time gives the same entities as looking at the whole case at once."""

from __future__ import annotations

from collections import defaultdict

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, insert, select

from whosays.case.identity import case_id
from whosays.store import tables
from whosays.store.clusters import place

KEYS = st.frozensets(st.sampled_from("abcdefgh"), max_size=3)
DOCUMENTS = st.lists(st.lists(KEYS, min_size=1, max_size=4), min_size=1, max_size=6)


def at_once(all_keys: list[tuple[str, frozenset[str]]]) -> dict[str, str]:
    """Entity → id in the case, by the definition: components over shared keys, named by the least key."""
    groups: list[set[str]] = []
    for _, keys in all_keys:
        touched = [g for g in groups if g & keys]
        groups = [g for g in groups if not g & keys]
        if keys:
            groups.append(set(keys).union(*touched))
    owner = {key: case_id(min(group)) for group in groups for key in group}
    return {name: owner[min(keys)] if keys else name for name, keys in all_keys}


@given(documents=DOCUMENTS)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_adding_one_by_one_gives_the_components_of_the_whole(documents: list[list[frozenset[str]]]) -> None:
    engine = create_engine("sqlite://")
    tables.metadata.create_all(engine)
    told: list[tuple[str, frozenset[str]]] = []
    with engine.begin() as connection:
        for number, keys in enumerate(documents):
            ids = [f"entity:{number}-{n}" for n in range(len(keys))]
            placed = place(connection, keys, ids)
            rows = [
                {"number": 10 * number + n, "id": id_, "document": number, "case_entity": case, "body": ""}
                for n, (id_, case) in enumerate(zip(ids, placed, strict=True))
            ]
            connection.execute(insert(tables.entity), rows)
            told += zip(ids, keys, strict=True)
        joined = tables.entity.join(tables.case_entity, tables.entity.c.case_entity == tables.case_entity.c.number)
        query = select(tables.entity.c.id, tables.case_entity.c.id.label("case")).select_from(joined)
        found = {row.id: row.case for row in connection.execute(query)}
        held = connection.scalars(select(tables.case_entity.c.id)).all()
        keys_of = defaultdict(set)
        for row in connection.execute(select(tables.case_entity_key)):
            keys_of[row.case_entity].add(row.key)
    engine.dispose()
    assert found == at_once(told)
    assert sorted(held) == sorted(set(found.values()))
    assert set().union(*keys_of.values()) == frozenset().union(*(keys for _, keys in told))
