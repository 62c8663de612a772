"""The timeline: the dated, the undated, the documents' dates."""

from __future__ import annotations

from tests.views.told import PLANNED, on, told
from whosays.model import Document
from whosays.views.timeline import timeline

NAMES = {"Ada": "Ada Kaya", "Bora": "Bora Demir"}
DOCUMENT = Document("sha256:a", "a.txt", "text/plain", "", published="2024-03-05")


def test_what_has_no_date_is_counted_and_named() -> None:
    claims = [told(1, when=on(None, None)), told(2), told(3, when=on("2023-01-01", "2023-01-31"))]
    made = timeline(claims, [DOCUMENT], NAMES)
    assert [one.id for one in made.items] == ["claim:3"]
    assert (made.undated.total, made.undated.claims) == (2, ("claim:1", "claim:2"))


def test_of_many_undated_claims_all_are_counted_and_some_named() -> None:
    undated = timeline([told(n) for n in range(9)], [], NAMES, most_undated=4).undated
    assert (undated.total, len(undated.claims)) == (9, 4)


def test_items_come_by_time_and_keep_their_open_ends() -> None:
    claims = [
        told(1, when=on("2023-05-01", None, "2023-05-01/..")),
        told(2, when=on(None, "2022-01-01", "../2022-01-01")),
        told(3, when=on("2021-01-01", "2021-12-31", "2021~"), status=PLANNED),
    ]
    items = timeline(claims, [], NAMES).items
    assert [(one.id, one.earliest, one.latest) for one in items] == [
        ("claim:3", "2021-01-01", "2021-12-31"),
        ("claim:2", None, "2022-01-01"),
        ("claim:1", "2023-05-01", None),
    ]
    assert items[0].mark == "planned"


def test_lanes_are_the_entities_that_take_part_most() -> None:
    both = (("host", "Ada"), ("guest", "Bora"))
    claims = [
        told(1, roles=both, when=on("2023-01-01", "2023-01-01")),
        told(2, roles=(("host", "Bora"),), when=on("2023-01-02", "2023-01-02")),
    ]
    assert [(one.label, one.items) for one in timeline(claims, [], NAMES).lanes] == [("Bora Demir", 2), ("Ada Kaya", 1)]


def test_a_document_without_a_date_has_no_tick() -> None:
    other = Document("sha256:b", "b.txt", "text/plain", "")
    assert [one.id for one in timeline([], [other, DOCUMENT], NAMES).documents] == ["sha256:a"]


def test_the_label_has_neither_marks_nor_voices() -> None:
    claim = told(1, when=on("2023-01-01", "2023-01-01"), status=PLANNED)
    assert "planned" not in timeline([claim], [], NAMES).items[0].label
