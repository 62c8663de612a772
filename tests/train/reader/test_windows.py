from hypothesis import given
from hypothesis import strategies as st

from train.reader.entity_text import UNKNOWN
from train.reader.labels import ENTITY_LABELS, IGNORE, Labels, count_labels
from train.reader.windows import LONGEST_NAMED, continues, cut_point, entity_windows, surface, tree_window, tree_windows
from whosays.annotations.lemmas import apply_script
from whosays.model import Sentence, Word

ENTITIES = {label: i for i, label in enumerate(["O", *(f"{mark}-{name}" for name in ENTITY_LABELS for mark in "BI")])}


def sentence(*rows: tuple[int, int, str, str, int]) -> Sentence:
    words = tuple(
        Word(a, b, form, lemma, "NOUN", {"Number": "Sing"}, head, "dep:x") for a, b, form, lemma, head in rows
    )
    return Sentence(words[0].start, words[-1].end, words)


TEXT = "He can't. Go\n\nNo"
FIRST = sentence((0, 2, "He", "he", 1), (3, 5, "ca", "can", -1), (5, 8, "n't", "not", 1), (8, 9, ".", ".", 1))
SECOND = sentence((10, 12, "Go", "go", -1))
THIRD = sentence((14, 16, "No", "no", -1))


def labels() -> Labels:
    return count_labels([("en", FIRST)] * 60)


def test_inventories_are_counted_and_rare_labels_fall_back() -> None:
    found = labels()
    assert found.relations == {"dep:x": 0}
    assert found.relation("dep:x") == 0
    assert found.relation("dep:rare") == IGNORE
    assert Labels({}, {}, {}, {"dep": 4}, {}).relation("dep:rare") == 4
    assert found.feats == {"Number": {"Sing": 1}}
    assert found.entities == ENTITIES
    assert apply_script("Boys", next(s for s in found.lemmas if s == "l0:"), "en") == "boys"


def test_windows_end_at_paragraphs() -> None:
    found = list(tree_windows(TEXT, [FIRST, SECOND, THIRD], "en", "en", labels()))
    assert [window.atoms for window in found] == [["He", "can", "'", "t", ".", "Go"], ["No"]]


def test_words_are_placed_on_atoms() -> None:
    window = tree_window(TEXT, [FIRST, SECOND], "en", "en", labels())
    assert window is not None
    assert window.a_begin == [1, 1, 0, 0, 1, 1]
    assert window.a_suffix == [0, 1, 0, 0, 0, 0]  # the n of "can" begins the word "n't"
    assert window.a_sentence == [1, 0, 0, 0, 0, 1]
    assert (window.w_first, window.w_last) == ([0, 1, 1, 4, 5], [0, 1, 3, 4, 5])
    assert window.w_part == [0, 0, 1, 0, 0]
    assert window.w_head == [1, -1, 1, 1, -1]
    assert window.w_sentence == [0, 0, 0, 0, 1]


def test_a_word_that_cannot_be_told_from_the_atoms_leaves_its_window_out() -> None:
    long_suffix = sentence((0, 2, "ab", "ab", -1), (2, 12, "cdefghijkl", "c", 0))
    assert tree_window("abcdefghijkl", [long_suffix], "en", "en", labels()) is None


def test_spacing_is_what_the_engine_will_see() -> None:
    _, forms, spaced = surface("a \u200eb.c", 0, 6)
    assert (forms, spaced) == (["a", "b", ".", "c"], [True, True, False, False])


def test_entities_become_classes() -> None:
    text = "Ali Kaya of Brit Co"
    (window,) = entity_windows(text, [(0, 8, "person"), (12, 16, UNKNOWN)], "en", "gum", labels())
    assert window.a_entity == [ENTITIES["B-person"], ENTITIES["I-person"], 0, IGNORE, 0]
    assert (window.entity_set, window.style) == ("gum", "none")


@given(st.lists(st.sampled_from([0, 0, 1, 2, 2, 4, IGNORE]), min_size=1, max_size=300), st.data())
def test_no_cut_goes_through_an_entity_unless_it_fills_the_window(classes: list[int], data: st.DataObject) -> None:
    forms = [data.draw(st.sampled_from(["a", "."])) for _ in classes]
    at = 0
    while at < len(forms):
        stop = cut_point(forms, classes, at)
        assert at < stop <= at + LONGEST_NAMED
        whole = all(continues(k) for k in classes[at + 1 : stop + 1])
        assert stop == len(forms) or whole or not continues(classes[stop])
        at = stop
