"""Who is one, after keys, facts and reviewers; and that the order in which they come does not show."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whosays.case.judging.parting import Member, Verdict, part


def member(id_: str, keys: str = "", *facts: str) -> Member:
    return Member(id_, frozenset(keys), frozenset(facts))


def told(members: list[Member], *verdicts: tuple[str, str, bool]) -> list[str]:
    return sorted("".join(piece.ids) for piece in part(members, [Verdict(*v) for v in verdicts]))


NAMESAKES = [member("1", "a"), member("2", "a"), member("3", "a"), member("4")]


def test_what_shares_a_key_is_one() -> None:
    assert told([member("1", "a"), member("2", "ab"), member("3", "b"), member("4", "c"), member("5")]) == [
        "123", "4", "5",
    ]  # fmt: skip


def test_a_reviewer_joins_what_shares_nothing() -> None:
    assert told(NAMESAKES, ("1", "4", True)) == ["1234"]


def test_who_is_parted_goes_alone_and_the_others_stay_with_the_first() -> None:
    assert told(NAMESAKES, ("1", "2", False)) == ["13", "2", "4"]
    assert told(NAMESAKES, ("2", "1", False)) == ["1", "23", "4"]
    assert [p.ids for p in part(NAMESAKES, [Verdict("2", "1", False)]) if p.kin and p.first] == [("2", "3")]


def test_two_who_were_parted_from_one_are_not_joined_by_that() -> None:
    assert told(NAMESAKES, ("1", "2", False), ("1", "3", False)) == ["1", "2", "3", "4"]
    assert told(NAMESAKES, ("1", "2", False), ("1", "3", False), ("2", "3", True)) == ["1", "23", "4"]


def test_the_newer_of_two_verdicts_holds() -> None:
    assert told(NAMESAKES, ("1", "4", True), ("1", "4", False)) == ["123", "4"]
    assert told(NAMESAKES, ("1", "4", False), ("4", "1", True)) == ["1234"]
    assert told(NAMESAKES, ("1", "4", True), ("4", "3", False), ("1", "3", True)) == ["123", "4"]


def test_two_entities_that_are_not_one_are_kept_apart_when_a_third_has_both_names() -> None:
    both = [member("1", "a"), member("2", "a"), member("3", "b"), member("4", "b"), member("5", "ab")]
    assert told(both) == ["12345"]
    assert told(both, ("1", "3", False)) == ["125", "34"]


def test_a_fact_parts_two_bearers_of_a_name_and_nobody_else_goes_to_either() -> None:
    people = [member("1", "a", "sex:m"), member("2", "a", "sex:f"), member("3", "a", "sex:m"), member("4", "a")]
    assert told(people) == ["13", "2", "4"]
    assert told(people, ("4", "2", True)) == ["13", "24"]
    assert told(people, ("1", "2", True)) == ["1234"]


def test_a_reviewer_who_joins_two_people_of_different_sex_joins_all_of_both() -> None:
    people = [member("1", "a", "sex:m"), member("2", "a"), member("3", "a", "sex:m")]
    others = [member("4", "b", "sex:f"), member("5", "b"), member("6", "b", "sex:f")]
    assert told([*people, *others], ("1", "4", True)) == ["123456"]


def test_what_a_reviewer_reconciled_parts_others_as_before() -> None:
    people = [member("1", "a", "born:1980"), member("2", "b", "born:1985"), member("3", "a", "born:1990")]
    assert told(people, ("1", "2", True)) == ["12", "3"]
    days = [member("1", "a", "born:1980"), member("2", "b", "born:1980-05-01"), member("3", "a", "born:1980-06-02")]
    assert told(days, ("1", "2", True)) == ["12", "3"]


def test_a_year_agrees_with_a_day_in_it() -> None:
    assert told([member("1", "a", "born:1980"), member("2", "a", "born:1980-05-03")]) == ["12"]
    assert told([member("1", "a", "born:1980-05-04"), member("2", "a", "born:1980-05-03")]) == ["1", "2"]


MEMBERS = st.lists(
    st.builds(
        Member,
        st.sampled_from("123456789"),
        st.frozensets(st.sampled_from("abcd"), max_size=2),
        st.frozensets(st.sampled_from(["sex:m", "sex:f", "born:1980", "born:1981-02-03"]), max_size=1),
    ),
    min_size=1,
    unique_by=lambda m: m.id,
)
VERDICTS = st.lists(
    st.tuples(st.sampled_from("123456789"), st.sampled_from("123456789"), st.booleans()).filter(lambda v: v[0] != v[1]),
    max_size=5,
)


@given(members=MEMBERS, verdicts=VERDICTS, chance=st.randoms())
def test_the_order_of_members_does_not_show(members, verdicts, chance) -> None:
    shuffled = list(members)
    chance.shuffle(shuffled)
    assert told(members, *verdicts) == told(shuffled, *verdicts)


@given(members=MEMBERS, verdicts=VERDICTS)
def test_everybody_is_in_one_piece_and_the_newest_verdict_holds(members, verdicts) -> None:
    pieces = part(members, [Verdict(*v) for v in verdicts])
    assert sorted(id_ for piece in pieces for id_ in piece.ids) == sorted(m.id for m in members)
    held = {m.id for m in members}
    if verdicts and held.issuperset(verdicts[-1][:2]):
        first, second, positive = verdicts[-1]
        assert any({first, second} <= set(piece.ids) for piece in pieces) is positive


@given(members=MEMBERS)
def test_nobody_is_in_a_piece_with_two_values_of_a_fact(members) -> None:
    facts = {m.id: m.facts for m in members}
    for piece in part(members):
        assert not {"sex:m", "sex:f"} <= frozenset().union(*(facts[id_] for id_ in piece.ids))
