import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.printing import drawn
from whosays.documents import read_document
from whosays.documents.evidence import boxes

DOCUMENT = read_document(drawn(["The man was ar-", "rested at home and"], ["denied it."]), "x.pdf")


def found(words: str):
    start = DOCUMENT.text.index(words)
    return boxes(DOCUMENT, start, start + len(words))


def test_a_line_gives_its_whole_box() -> None:
    page, (box,) = found("rested at home and")
    line = DOCUMENT.lines[1]
    assert page == 1
    assert (box.x0, box.y0, box.x1, box.y1) == pytest.approx((line.x0, line.y0, line.x1, line.y1), abs=0.01)


def test_a_hyphenated_word_has_a_box_on_both_lines() -> None:
    page, (end, start) = found("arrested")
    assert page == 1
    assert end.x0 > 120
    assert start.x0 == 72
    assert end.y0 > start.y1 - 3


def test_over_a_page_break_the_page_is_where_it_begins() -> None:
    page, parts = found("home and denied")
    assert page == 1
    assert [box.page for box in parts] == [1, 2]


def test_a_word_in_the_middle() -> None:
    (box,) = found("man")[1]
    line = DOCUMENT.lines[0]
    assert line.x0 < box.x0 < box.x1 < line.x1
    assert box.x1 - box.x0 == pytest.approx((line.x1 - line.x0) * 3 / (line.end - line.start), abs=0.02)


def test_without_pages_there_is_no_place() -> None:
    assert boxes(read_document(b"The man was arrested.", "x.txt"), 0, 7) == (None, ())


@settings(deadline=None)
@given(st.data())
def test_any_stretch_lies_inside_the_lines_it_touches(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(DOCUMENT.text) - 1))
    end = data.draw(st.integers(start + 1, len(DOCUMENT.text)))
    touched = [line for line in DOCUMENT.lines if line.start < end and line.end > start]
    parts = boxes(DOCUMENT, start, end)[1]
    assert len(parts) == len(touched)
    for box, line in zip(parts, touched, strict=True):
        assert line.x0 - 0.01 <= box.x0 <= box.x1 <= line.x1 + 0.01
