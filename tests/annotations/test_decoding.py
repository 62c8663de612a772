import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from whosays.annotations.atoms import atoms, clean
from whosays.annotations.decoding import Plan, Units, mentions_of, place_words
from whosays.annotations.windows import Window


def window_of(text: str) -> Window:
    """One piece an atom."""
    spans = atoms(text)
    return Window(spans, [(i + 1, i + 1) for i in range(len(spans))], [0] * (len(spans) + 2), False)


def logits(window: Window, begins: set[int], opens: set[int], suffixes: dict[int, int]) -> np.ndarray:
    """Token logits that say: these atoms begin a word, these a sentence, these split off so many characters."""
    out = np.zeros((len(window.ids), 12), np.float32)
    for i in range(len(window.spans)):
        out[i + 1, int(i in begins)] = 1
        out[i + 1, 2 + int(i in opens)] = 1
        out[i + 1, 4 + suffixes.get(i, 0)] = 1
    return out


def place(text: str, begins: set[int], opens: set[int], suffixes: dict[int, int]) -> list[list[str]]:
    window, units = window_of(text), Units()
    place_words(units, 0, text, window, logits(window, begins, opens, suffixes))
    return [[text[a:b] for a, b in units.spans[first:last]] for first, last, _ in units.sentences]


def test_atoms_become_words_and_sentences() -> None:
    assert place("A.C. left. He", {0, 5}, {6}, {}) == [["A.C.", "left", "."], ["He"]]


def test_a_quotation_that_ends_with_its_full_stop_ends_the_sentence() -> None:
    words = set(range(8))
    assert len(place('"WE WIN." HE LEFT', words, set(), {})) == 2
    assert len(place('"We win," he said', words, set(), {})) == 1
    assert len(place('"We win." he said', words, set(), {})) == 1


def test_a_suffix_becomes_a_word_of_its_own() -> None:
    assert place("cannot go", set(), set(), {0: 3}) == [["can", "not", "go"]]
    assert place("go", set(), set(), {0: 2}) == [["go"]]  # nothing would be left of the word
    assert place("evde\u200bki\u200b go", set(), set(), {0: 2}) == [["evde\u200b", "ki\u200b", "go"]]


def test_a_language_may_leave_its_suffixes_to_rules() -> None:
    window, units = window_of("gitmişti"), Units()
    place_words(units, 0, "gitmişti", window, logits(window, set(), set(), {0: 2}), suffixed=False)
    assert units.spans == [(0, 8)]


def test_white_space_always_begins_a_word_and_a_sentence_never_begins_inside_one() -> None:
    assert place("a b,c", set(), {3}, {}) == [["a", "b,c"]]
    assert place("a b,c", {3}, {3}, {}) == [["a", "b,"], ["c"]]


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="ab1. '\u200b\n", max_size=20).filter(atoms), st.data())
def test_whatever_the_model_says_words_cover_the_atoms(text: str, data: st.DataObject) -> None:
    window = window_of(text)
    numbers = st.sets(st.integers(0, 20))
    suffixes = data.draw(st.dictionaries(st.integers(0, 20), st.integers(1, 7)))
    units = Units()
    place_words(units, 0, text, window, logits(window, data.draw(numbers), data.draw(numbers), suffixes))
    covered = [i for a, b in units.spans for i in range(a, b)]
    assert covered == [i for a, b in window.spans for i in range(a, b)]
    assert [k for first, last, _ in units.sentences for k in range(first, last)] == list(range(len(units.spans)))
    assert all(clean(text[a:b]) for a, b in units.spans)
    assert len(units.spans) == len(units.first) == len(units.last) == len(units.part)


def test_mentions_begin_and_end_with_atoms() -> None:
    text = "Ali Kaya went"
    window = window_of(text)
    scores = np.zeros((len(window.ids), 3), np.float32)
    scores[[1, 2], [1, 2]] = 5
    scores[3, 0] = 5
    [[mention]] = mentions_of([Plan(0, text, "en", window)], scores[None], ["O", "B-person", "I-person"])
    assert (mention.start, mention.end, mention.text, mention.label) == (0, 8, "Ali Kaya", "person")
