"""The timeline: the dated in columns, the undated, the documents' dates, the labels."""

from __future__ import annotations

from tests.views.told import PLANNED, on, told
from whosays.model import Document
from whosays.store.figures import Dated, Look, Partaker, Time
from whosays.views.timeline import LABEL, Bar, Lane, Undated, labels, timeline

NAMES = {"Ada": "Ada Kaya", "Bora": "Bora Demir"}
DOCUMENT = Document("sha256:a", "a.txt", "text/plain", "", published="2024-03-05")
NONE = Undated(0, ())
DATED = Dated(
    ids=("claim:1", "claim:2"),
    looks=(Look("meeting", PLANNED), Look("trade", PLANNED)),
    look=(1, 0),
    times=(Time("2021~", "2021-01-01", "2021-12-31"),),
    time=(0, 0),
    documents=("sha256:a",),
    document=(0, 0),
    partakers=(Partaker("Ada", "Ada Kaya", (0, 1)), Partaker("Bora", "Bora Demir", (1,))),
)


def test_bars_have_the_mark_and_family_of_what_they_tell() -> None:
    items = timeline(DATED, NONE, []).items
    assert items.bars[items.bar[0]] == Bar("trade", "money", "planned", "certain")
    assert items.bars[items.bar[1]].type == "meeting"
    assert items.times[items.time[0]].earliest == "2021-01-01"
    assert items.sources[items.source[0]] == "sha256:a"


def test_lanes_are_the_entities_that_take_part() -> None:
    assert timeline(DATED, NONE, []).lanes == (Lane("Ada", "Ada Kaya", (0, 1)), Lane("Bora", "Bora Demir", (1,)))


def test_a_document_without_a_date_has_no_tick() -> None:
    other = Document("sha256:b", "b.txt", "text/plain", "")
    assert [one.id for one in timeline(DATED, NONE, [other, DOCUMENT]).documents] == ["sha256:a"]


def test_the_label_has_neither_marks_nor_voices() -> None:
    claim = told(1, when=on("2023-01-01", "2023-01-01"), status=PLANNED)
    (label,) = labels([claim], NAMES).values()
    assert "drove" in label
    assert "planned" not in label
    assert len(label) <= LABEL
