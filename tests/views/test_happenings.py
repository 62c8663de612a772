from whosays.model import Link
from whosays.views.happenings import linked


def link(id_: str, type_: str, *claims: str, review: str = "unreviewed", values: tuple[str, ...] = ()) -> Link:
    return Link(id_, type_, claims, "", 0.9, review, values=values)  # type: ignore[arg-type]


def test_happenings_disputes_and_voices_by_claim() -> None:
    found = linked([
        link("1", "same", "a", "b", "c"),
        link("2", "contradicts", "a", "c"),
        link("3", "corroborates", "a", "b", values=("the police", "the union")),
    ])  # fmt: skip
    assert found.happening["a"] == found.happening["b"] == found.happening["c"]
    assert [other for other, _ in found.against["c"]] == ["a"]
    assert "b" not in found.against
    assert (found.voices("a"), found.voices("c"), found.voices("elsewhere")) == (2, 1, 1)


def test_what_a_reviewer_rejected_links_nothing() -> None:
    found = linked([
        link("1", "same", "a", "b", review="rejected"),
        link("2", "contradicts", "a", "b", review="rejected"),
        link("3", "corroborates", "a", "b", review="rejected", values=("x", "y")),
    ])  # fmt: skip
    assert not found.happening
    assert not found.against
    assert found.voices("a") == 1


def test_of_two_sides_the_one_with_fewer_voices_counts() -> None:
    sides = [
        link("1", "corroborates", "a", "b", "c", values=("x", "y", "z")),
        link("2", "corroborates", "a", "b", values=("x", "y")),
    ]
    assert linked(sides).voices("a") == linked(reversed(sides)).voices("a") == 2
    assert linked(sides).voices("c") == 3
