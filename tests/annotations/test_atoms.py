import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosays.annotations.atoms import FORMAT, LONGEST, atoms, clean

ODD = "aZğİıIß5٣.,'’-_ \n\t\r\x00\u00a0\u00ad\u200b\u200d\u200f\u202e\ufeff\u0301\u0307中م😀👩🏽‍🚒ﬁ"
TEXTS = st.one_of(st.text(), st.text(alphabet=ODD, max_size=80))
_DROPPED = re.compile(rf"[\s\x00{FORMAT}]")


@given(TEXTS)
def test_every_visible_character_lies_in_exactly_one_atom(text: str) -> None:
    found = [i for start, end in atoms(text) for i in range(start, end)]
    assert found == sorted(set(found))
    visible = {i for i, character in enumerate(text) if not _DROPPED.match(character)}
    assert visible <= set(found)


@given(TEXTS)
def test_atoms_ascend_hold_no_white_space_and_are_short(text: str) -> None:
    before = 0
    for start, end in atoms(text):
        assert before <= start < end <= start + LONGEST
        assert not re.search(r"[\s\x00]", text[start:end])
        before = end


@given(TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_a_stretch_gives_offsets_into_the_whole_text(text: str, start: int, length: int) -> None:
    end = min(start + length, len(text))
    shifted = [(start + a, start + b) for a, b in atoms(text[start:end])]
    assert atoms(text, start, end) == shifted


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ankara'da 5.5 km²", ["Ankara", "'", "da", "5", ".", "5", "km²"]),
        ("I\u0307stanbul", ["I\u0307stanbul"]),
        ("Tür\u00adki\u200bye", ["Tür\u00adki\u200bye"]),
        ("a \u200e b", ["a", "b"]),
        ("a\x00b_c", ["a", "b", "_", "c"]),
        ("", []),
    ],
)
def test_atoms_are_runs_of_letters_runs_of_digits_and_single_signs(text: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in atoms(text)] == found


def test_a_run_without_end_is_cut() -> None:
    text = "x" * (3 * LONGEST + 7)
    assert [b - a for a, b in atoms(text)] == [LONGEST, LONGEST, LONGEST, 7]


def test_the_model_is_not_shown_format_characters() -> None:
    assert clean("Tür\u00adki\u200bye\ufeff") == "Türkiye"
    assert clean("I\u0307zmir") == "İzmir"
    assert clean("\u200b") == ""
