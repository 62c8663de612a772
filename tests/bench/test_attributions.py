"""The definition of attributions.py, worked by hand."""

import pytest

from bench.attributions import Said, Tally, count, in_words

TEXT = "The mayor said that the bridge, closed in May, is safe. “Nobody fell,” a guard told us."


def said(source, cue, content):
    def at(text):
        return ((TEXT.index(text), TEXT.index(text) + len(text)),) if text else ()

    return Said(at(source), at(cue), at(content))


GOLD = [said("The mayor", "said", "that the bridge, closed in May, is safe"), said("a guard", "told", "Nobody fell")]


def figures(system, gold=GOLD):
    tally = Tally()
    count(tally, TEXT, system, gold)
    return tally.figures()


def test_the_same_is_all_right():
    found = figures(GOLD)
    assert {found[key] for key in ("exact F1", "overlap F1", "touch F1", "attribution F1")} == {100}


def test_marks_decide_nothing():
    """The quotation marks and the comma are in no word."""
    other = [GOLD[0], said("a guard", "told", "“Nobody fell,”")]
    assert figures(other)["exact F1"] == 100


def test_a_longer_content_by_hand():
    """Ours has 7 words, the gold one 8 with "that": overlap P 1, R 7/8; one attribution is missing altogether."""
    found = figures([said("The mayor", "said", "the bridge, closed in May, is safe")])
    assert found["content exact F1"] == 0
    assert found["content overlap F1"] == pytest.approx(100 * 2 * 1 * (7 / 8 / 2) / (1 + 7 / 8 / 2))
    assert found["source exact F1"] == pytest.approx(100 * 2 / 3)
    assert found["touch F1"] == pytest.approx(100 * 2 / 3)
    assert found["attribution F1"] == 0


def test_a_source_too_many_costs_precision():
    gold = [said("", "said", "is safe")]
    found = figures([said("The mayor", "said", "is safe")], gold)
    assert found["cue exact F1"] == found["content exact F1"] == 100
    assert found["source exact F1"] == 0
    assert found["exact F1"] == pytest.approx(100 * 2 * (2 / 3) / (2 / 3 + 1))


def test_nested_attributions_count_each():
    inner = said("", "closed", "in May")
    found = figures([GOLD[0], inner], [GOLD[0], inner])
    assert (found["exact F1"], found["attributions"], found["found"]) == (100, 2, 2)


def test_one_gold_attribution_is_matched_once():
    found = figures([GOLD[1], GOLD[1]], [GOLD[1]])
    assert found["exact F1"] == pytest.approx(100 * 2 * 0.5 / 1.5)


def test_words_of_several_stretches():
    places = [(0, 3), (4, 9), (10, 14)]
    assert in_words(Said(((0, 2), (12, 13)), (), ((3, 4),)), places) == ({0, 2}, set(), set())
