"""Who is one, as reviewers decide it: honoured whatever is added, in whatever order, and undone at will."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.readings import Told, claim, document, entity, told
from whosays.errors import BadJudgement
from whosays.exports import EXPORTERS
from whosays.model import Answer, Judgement
from whosays.store import ClaimQuery, Store

Cases = Callable[[], Store]


ALSO = {"Zeynep Ay": ("Jale Demir", "Zehra Demir")}  # somebody known by two names that others bear


def one(name: str, *people: str, withheld: bool = False) -> Told:
    """A document that names people."""
    of = document(name, f"{name}: " + " met ".join(people) + " talked.")
    found = [entity(of, "Person", person, *ALSO.get(person, ()), anonymised=withheld) for person in people]
    return told(of, [claim(of, "meeting", "talked", found, roles={"host": people[0]})], found)


JALES = [one(name, "Jale Demir", "Ali Kaya") for name in "abc"]
OTHERS = [one("d", "Zehra Demir"), one("e", "J.D.", withheld=True)]


def filled(store: Store, *all_told: Told) -> Store:
    for reading, data in all_told:
        store.save(reading, data)
    return store


def own(told_: Told, name: str) -> str:
    """The id of an entity of a document."""
    return next(e.id for e in told_[0].entities if e.name == name)


def pair(store: Store, first: str, second: str, answer: Answer, when: str = "") -> Judgement:
    return store.judge(Judgement("", "entity-pair", (first, second), answer, "Ece", when))


def groups(store: Store) -> list[str]:
    """Who is one: the name of each entity and the first letters of the documents that name it."""
    names = {d.id: d.name for d in store.documents()}
    return sorted(f"{e.name} {''.join(sorted({names[m.document] for m in e.mentions}))}" for e in store.entities())


def jsonl(store: Store) -> str:
    out = io.StringIO()
    EXPORTERS["jsonl"](store, out)
    return out.getvalue()


def test_two_entities_of_the_case_become_one_and_two_again(store: Store) -> None:
    filled(store, *JALES, *OTHERS)
    before = jsonl(store)
    first, second = (next(e.id for e in store.entities() if e.name == name) for name in ("Jale Demir", "Zehra Demir"))
    given_ = pair(store, first, second, "positive")
    assert groups(store) == ["Ali Kaya abc", "J.D. e", "Jale Demir abcd"]
    assert len(list(store.claims(ClaimQuery(about="Zehra")))) == 4
    assert store.entity_names() == {e.id: e.name for e in store.entities()}
    assert list(store.judgements(of=next(e.id for e in store.entities() if e.name == "Jale Demir"))) == [given_]
    store.undo(given_.id, "Ece")
    assert jsonl(store).split('{"kind": "judgement"')[0] == before.split('{"kind": "route"')[0]
    assert store.entity_names() == {e.id: e.name for e in store.entities()}
    assert len(list(store.claims(ClaimQuery(about="Zehra")))) == 1


def test_a_document_is_parted_from_its_namesake(store: Store) -> None:
    filled(store, *JALES)
    given_ = pair(store, own(JALES[0], "Jale Demir"), own(JALES[1], "Jale Demir"), "negative")
    assert groups(store) == ["Ali Kaya abc", "Jale Demir ac", "Jale Demir b"]
    filled(store, one("f", "Jale Demir"))
    assert groups(store) == ["Ali Kaya abc", "Jale Demir acf", "Jale Demir b"]
    pair(store, own(JALES[1], "Jale Demir"), own(one("f", "Jale Demir"), "Jale Demir"), "positive")
    assert groups(store) == ["Ali Kaya abc", "Jale Demir ac", "Jale Demir bf"]
    store.undo(given_.id, "Ece")
    assert groups(store) == ["Ali Kaya abc", "Jale Demir abcf"]


def test_two_that_are_never_one_stay_two_when_a_document_has_both_names(store: Store) -> None:
    def union(name: str, *names: str) -> Told:
        of = document(name, f"They said {names[0]} met at {name}.")
        return told(of, [], [entity(of, "Organization", *names)])

    parts = [union("a", "Grain Office"), union("b", "Office of Corn", "GO"), union("c", "GO", "Grain Office")]
    filled(store, *parts[:2])
    ids = [e.id for e in sorted(store.entities(), key=lambda e: e.name)]
    pair(store, ids[0], ids[1], "negative")
    filled(store, union("d", "Grain Office"), union("e", "GO"), parts[2])
    assert sorted("".join(g.split()[-1]) for g in groups(store)) == ["acd", "be"]


def test_initials_are_merged_by_a_reviewer_only_and_unsure_changes_nothing(store: Store) -> None:
    filled(store, JALES[0], OTHERS[1])
    pair(store, own(JALES[0], "Jale Demir"), own(OTHERS[1], "J.D."), "unsure")
    assert len(list(store.entities())) == 3
    pair(store, own(JALES[0], "Jale Demir"), own(OTHERS[1], "J.D."), "positive")
    assert groups(store) == ["Ali Kaya a", "Jale Demir ae"]


def test_an_entity_cannot_be_judged_beside_itself(store: Store) -> None:
    filled(store, *JALES)
    jale = next(e.id for e in store.entities() if e.name == "Jale Demir")
    with pytest.raises(BadJudgement):
        pair(store, jale, jale, "negative")


PEOPLE = st.lists(
    st.sampled_from(["Jale Demir", "Zehra Demir", "Zeynep Ay", "Ali Kaya", "Demir"]),
    min_size=1,
    max_size=2,
    unique=True,
)
DECISIONS = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 3), st.sampled_from(["positive", "negative", "unsure"])), max_size=4
)


@given(
    all_people=st.lists(PEOPLE, min_size=2, max_size=4), decisions=DECISIONS, chance=st.randoms(), cut=st.integers(0, 4)
)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_order_of_adding_and_the_moment_of_deciding_do_not_show(
    new_case: Cases, all_people: list[list[str]], decisions: list[tuple[int, int, Answer]], chance: object, cut: int
) -> None:
    parts = [one("abcd"[at], *people) for at, people in enumerate(all_people)]
    shuffled = list(parts)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    with new_case() as first, new_case() as other:
        filled(first, *parts)
        for at, (one_, two, answer) in enumerate(decisions):
            ids = [parts[n % len(parts)][0].entities[0].id for n in (one_, two)]
            if ids[0] != ids[1]:
                pair(first, ids[0], ids[1], answer, f"2026-01-01T00:00:0{at}Z")
        filled(other, *shuffled[:cut])
        for judgement in first.judgements():
            other.judge(judgement)
        filled(other, *shuffled[cut:])
        assert jsonl(first) == jsonl(other)
        assert other.entity_names() == {e.id: e.name for e in other.entities()} == first.entity_names()
        for judgement in list(other.judgements()):
            other.undo(judgement.id, "Ece")
        bare = filled(new_case(), *parts)
        assert list(other.entities()) == list(bare.entities())
        assert list(other.claims()) == list(bare.claims())
        assert other.entity_names() == bare.entity_names()
