import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosays.text.paragraphs import paragraphs

TEXTS = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="ab. \t\r\n\f\u2029\u200b", max_size=80),
    st.lists(st.sampled_from(["x" * 60, "x" * 75, "Head", "", "  ", "end."]), max_size=12).map("\r\n".join),
)
WRAPPED = (
    "The police said on Monday that they had detained five men who\n"
    "are said to have carried weapons over the border in the night\n"
    "of the third of May."
)


def read(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs(text)]


@given(TEXTS)
def test_paragraphs_hold_all_that_is_not_white_space_in_order(text: str) -> None:
    before, held = 0, ""
    for start, end in paragraphs(text):
        assert before <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        held += text[start:end]
        before = end
    assert "".join(held.split()) == "".join(text.split())


@given(TEXTS)
def test_no_paragraph_holds_a_blank_line_or_a_page_break(text: str) -> None:
    for paragraph in read(text):
        assert not re.search(r"(?>\r\n?|\n)[^\S\r\n]*(?>\r\n?|\n)|[\f\u2029]", paragraph)


@given(TEXTS.filter(lambda text: "\r" not in text))
def test_the_kind_of_line_break_changes_nothing(text: str) -> None:
    expected = [paragraph.replace("\n", "\r\n") for paragraph in read(text)]
    assert read(text.replace("\n", "\r\n")) == expected


def test_wrapped_lines_are_one_paragraph() -> None:
    assert read(WRAPPED) == [WRAPPED]
    assert read(WRAPPED.replace("\n", "\r\n")) == [WRAPPED.replace("\n", "\r\n")]
    assert read(WRAPPED.replace("\n", "\r")) == [WRAPPED.replace("\n", "\r")]


def test_a_blank_line_always_breaks() -> None:
    assert read(f"{WRAPPED}\n \t\n{WRAPPED}") == [WRAPPED, WRAPPED]


def test_a_heading_stands_alone() -> None:
    assert read(f"FIVE MEN HELD\n{WRAPPED}") == ["FIVE MEN HELD", WRAPPED]
    assert read("Findings\nThe first finding.\nThe second finding.") == [
        "Findings",
        "The first finding.",
        "The second finding.",
    ]


def test_a_line_longer_than_any_margin_is_a_paragraph() -> None:
    lines = ["The police said that they had detained five men near the border. " * 3] * 2
    assert read("\n".join(lines)) == [line.strip() for line in lines]


@pytest.mark.parametrize("text", ["", " ", "\n", "\r\n\r\n", "\f\u2029\t"])
def test_white_space_has_no_paragraphs(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("filler", [" ", "\n", "\r", "\r\n", "\f", " \n", "\t "])
def test_long_stretches_of_white_space_take_no_time(filler: str) -> None:
    begun = time.process_time()
    assert read("a." + filler * 100_000 + "b") != []
    assert time.process_time() - begun < 3
