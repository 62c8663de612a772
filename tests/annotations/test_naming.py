"""One name bears one label in a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whosays.annotations.naming import NAMED, agreed, parted
from whosays.model import Mention


def mentions(*pairs: tuple[str, str]) -> list[Mention]:
    return [Mention(i * 20, i * 20 + len(text), text, label) for i, (text, label) in enumerate(pairs)]


def labels(*pairs: tuple[str, str]) -> list[str]:
    return [mention.label for mention in agreed(mentions(*pairs))]


def test_most_mentions_decide() -> None:
    found = labels(("Amara", "organisation"), ("Amara", "place"), ("Van", "place"), ("Amara", "organisation"))
    assert found == ["organisation", "organisation", "place", "organisation"]


def test_a_tie_changes_nothing() -> None:
    assert labels(("Amara", "organisation"), ("Amara", "place")) == ["organisation", "place"]


def test_only_names_vote() -> None:
    assert labels(("May", "time"), ("May", "time"), ("May", "person")) == ["time", "time", "person"]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(sorted(NAMED | {"time", "money"})))))
def test_nothing_but_labels_of_names_changes(pairs: list[tuple[str, str]]) -> None:
    before = mentions(*pairs)
    after = agreed(before)
    assert [(one.start, one.end, one.text) for one in after] == [(one.start, one.end, one.text) for one in before]
    assert all(b.label == a.label or {a.label, b.label} <= NAMED for a, b in zip(after, before, strict=True))
    assert agreed(after) == after


def test_two_places_in_one_mention_are_two() -> None:
    found = list(parted([Mention(10, 22, "Van and Ağrı", "place"), Mention(30, 43, "Health and Co", "organisation")]))
    assert [(one.start, one.end, one.text) for one in found] == [
        (10, 13, "Van"), (18, 22, "Ağrı"), (30, 43, "Health and Co"),
    ]  # fmt: skip


def test_a_name_that_holds_an_and_stays_whole() -> None:
    whole = [Mention(0, 22, "BOSNIA AND HERZEGOVINA", "place"), Mention(30, 41, "and Herat's", "place")]
    assert list(parted(whole)) == whole
    assert [one.text for one in parted([Mention(0, 15, "A and B and C d", "place")])] == ["A", "B", "C d"]
