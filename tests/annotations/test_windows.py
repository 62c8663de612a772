import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whosays.annotations.atoms import atoms
from whosays.annotations.pieces import END, MOST, START, UNKNOWN, Pieces
from whosays.annotations.windows import MOST as MOST_PIECES
from whosays.annotations.windows import Window, shouted, windows
from whosays.text.paragraphs import paragraphs

LETTERS = "abcçdefgğhıijklmnoöprsştuüvyzwqxABCİIT"
VOCABULARY = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -3.0), ("▁the", -2.0), ("the", -4.0)]
ALL = VOCABULARY + [(letter, -5.0) for letter in LETTERS + ".,!?0123456789"]
PIECES = Pieces(ALL)
WORDS = st.sampled_from(
    ["the", "İl", "a.", "END.", "b!", "42", "\n", "\n\n", "\u200b", "\x00", "中", "x" * 70, '."', "😀"]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=400).map(" ".join))


def read(text: str, language: str | None = "en") -> list[Window]:
    return list(windows(text, language, PIECES))


@settings(deadline=None, max_examples=60)
@given(TEXTS)
def test_windows_hold_every_atom_once_and_in_order(text: str) -> None:
    held = [span for window in read(text) for span in window.spans]
    assert held == [span for start, end in paragraphs(text) for span in atoms(text, start, end)]


@settings(deadline=None, max_examples=60)
@given(TEXTS)
def test_windows_are_bounded_and_stay_in_their_paragraph(text: str) -> None:
    breaks = list(paragraphs(text))
    for window in read(text):
        assert 0 < len(window.ids) <= MOST_PIECES + 2
        first, last = window.spans[0][0], window.spans[-1][1]
        assert any(start <= first and last <= end for start, end in breaks)


@settings(deadline=None, max_examples=60)
@given(TEXTS)
def test_pieces_lie_end_to_end(text: str) -> None:
    for window in read(text):
        assert (window.ids[0], window.ids[-1]) == (START, END)
        places = [place for first, last in window.pieces for place in range(first, last + 1)]
        assert places == list(range(1, len(window.ids) - 1))


def test_a_long_paragraph_is_cut_after_a_sentence() -> None:
    text = "The the the the the the word. " * 60
    found = read(text)
    assert len(found) > 2
    assert all(text[window.spans[-1][0]] == "." for window in found)


def test_a_long_sentence_is_a_window_and_short_ones_are_read_together() -> None:
    long, short = "The words are in the other letters, and nobody has read these words or any others. ", "He did. "
    text = long + short + short + long + long
    assert [text[w.spans[0][0] : w.spans[-1][1]] for w in read(text)] == [
        part.strip() for part in (long, short + short + long, long)
    ]


@pytest.mark.parametrize("title", ["Prof.", "Capt.", "Sept."])
def test_a_shortened_word_ends_no_sentence(title: str) -> None:
    assert len(read(f"The others in the room have heard {title} Yalman and the others there.")) == 1


def test_a_sentence_without_end_is_cut_at_white_space() -> None:
    text = "the,the " * 2000
    found = read(text)
    assert len(found) > 10
    assert all(text[window.spans[0][0] - 1] == " " for window in found[1:])


def test_a_run_without_white_space_is_cut_all_the_same() -> None:
    assert sum(len(window.spans) for window in read("." * 5000)) == 5000


@pytest.mark.parametrize("odd", ["\u200e", "\u200b", "\ufeff", "\x00", "\u00a0"])
def test_a_format_character_beside_a_word_counts_as_white_space(odd: str) -> None:
    plain, other = read("the the . the"), read(f"{odd}the {odd}the .{odd}the")
    assert other[0].ids == plain[0].ids


@pytest.mark.parametrize("odd", ["\u200d", "\u00ad", "\u200f"])
def test_a_format_character_inside_a_word_changes_nothing(odd: str) -> None:
    assert read(f"t{odd}he{odd}. the")[0].ids == read("the. the")[0].ids


def test_capitals_are_shown_in_lower_case() -> None:
    shown = read("THE THE THE THE")[0]
    assert shown.lowered
    assert shown.ids == read("the the the the")[0].ids
    assert read("IĞDIR VE İZMİR", "tr")[0].ids == read("ığdır ve izmir", "tr")[0].ids


@pytest.mark.parametrize(
    ("text", "all_capitals"),
    [("THE POLICE HELD 5 MEN", True), ("The police held five men", False), ("ISIS", False), ("", False)],
)
def test_what_counts_as_capitals(text: str, all_capitals: bool) -> None:
    assert shouted(text) == all_capitals


@given(st.text(max_size=30), st.booleans())
def test_an_atom_has_at_least_one_piece_and_not_many(atom: str, spaced: bool) -> None:
    assert 1 <= len(PIECES.ids(atom, spaced)) <= MOST
    assert PIECES.ids(atom, spaced) == Pieces(ALL).ids(atom, spaced)  # whatever was seen before


def test_what_the_vocabulary_lacks_is_unknown() -> None:
    assert PIECES.ids("中", spaced=False) == [UNKNOWN]
    assert PIECES.ids("\u200b", spaced=False) == [UNKNOWN]
