"""An entity is taken apart just as a reviewer chose, whatever was decided before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.readings import Told, claim, document, entity, told
from whosays.errors import BadJudgement, NotInCase
from whosays.model import Judgement
from whosays.store import Store, open_case
from whosays.views.parting import members, part

NAMES = {"a": ("Jale Demir",), "b": ("Jale Demir",), "c": ("Jale Demir", "Zehra Ay"), "d": ("Zehra Ay",)}


def one(name: str, *names: str) -> Told:
    of = document(name, f"In {name} {names[0]} talked. {names[0]} left.")
    found = [entity(of, "Person", *names)]
    return told(of, [claim(of, "meeting", "talked", found, roles={"host": names[0]})], found)


TOLD = {name: one(name, *names) for name, names in NAMES.items()}
IDS = {name: reading.entities[0].id for name, (reading, _) in TOLD.items()}


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Store]:
    with open_case(tmp_path / "case", create=True) as store:
        for reading, data in TOLD.values():
            store.save(reading, data)
        yield store


def groups(case: Store) -> list[str]:
    letter = {id_: name for name, id_ in IDS.items()}
    return sorted("".join(sorted(letter[one.id] for one in case.members(whole.id))) for whole in case.entities())


def taken(case: Store, going: str) -> list[Judgement]:
    whole = next(one.id for one in case.entities())
    return part(case, whole, [IDS[name] for name in going], "Ece", "", "2026-01-01T00:00:00Z")


@pytest.mark.parametrize(("going", "left"), [("b", "acd"), ("bd", "ac"), ("a", "bcd"), ("cd", "ab"), ("c", "abd")])
def test_those_that_go_are_one_and_those_that_stay_are_one(case: Store, going: str, left: str) -> None:
    assert groups(case) == ["abcd"]
    noted = taken(case, going)
    assert groups(case) == sorted([going, left])
    for judgement in noted:
        case.undo(judgement.id, "Ece")
    assert groups(case) == ["abcd"]


@given(
    before=st.lists(
        st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd")).filter(lambda p: p[0] != p[1]), max_size=4
    ),
    going=st.sets(st.sampled_from("abcd"), min_size=1, max_size=3),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_earlier_merges_do_not_matter(case: Store, before: list[tuple[str, str]], going: set[str]) -> None:
    noted = [case.judge(Judgement("", "entity-pair", (IDS[a], IDS[b]), "positive", "Ece", "")) for a, b in before]
    chosen = "".join(sorted(going))
    noted += taken(case, chosen)
    assert groups(case) == sorted([chosen, "".join(sorted(set("abcd") - going))])
    for judgement in reversed(noted):
        case.undo(judgement.id, "Ece")


def test_every_member_shows_where_it_is_named(case: Store) -> None:
    documents = {one.id: one for one in case.documents()}
    [a, *_] = sorted(members(case.members(IDS["a"]), documents), key=lambda member: member.document_name)
    assert (a.document_name, a.names, a.mentions) == ("a", ("Jale Demir",), len(a.quotes))
    assert {quote.quote for quote in a.quotes} == {"Jale Demir"}


def test_nobody_goes_or_all_do(case: Store) -> None:
    for going in ("", "abcd"):
        with pytest.raises(BadJudgement):
            taken(case, going)
    with pytest.raises(NotInCase):
        part(case, IDS["a"], ["entity:nobody"], "Ece", "", "")
