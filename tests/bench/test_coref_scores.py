"""The example of Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted Mentions", section 4."""

import pytest

from bench.coref_scores import Conll, Tally, b_cubed, ceaf, muc

GOLD = [frozenset("abc"), frozenset("defg")]
SYSTEM = [frozenset("ab"), frozenset("cd"), frozenset("fghi")]


@pytest.mark.parametrize(
    ("measure", "recall", "precision", "f1"), [(muc, 40, 40, 40), (b_cubed, 42, 50, 46), (ceaf, 65, 43, 52)]
)
def test_the_example_of_the_reference_scorer(measure, recall, precision, f1):
    tally = Tally()
    measure(tally, SYSTEM, GOLD)
    assert (tally.recall, tally.precision, tally.f1) == (
        pytest.approx(recall, abs=0.6),
        pytest.approx(precision, abs=0.6),
        pytest.approx(f1, abs=0.6),
    )


def test_ceaf_takes_the_best_match_and_not_the_greedy_one():
    """Best first would take 12345-12367 (0.6) and leave nothing; the other two pairs are worth 4/7 each."""
    tally = Tally()
    ceaf(tally, [frozenset("12345"), frozenset("67")], [frozenset("12367"), frozenset("45")])
    assert tally.right == [pytest.approx(8 / 7)] * 2


def test_equal_partitions_score_all():
    both = Conll()
    both.add(GOLD, GOLD)
    assert both.f1 == 100


def test_nothing_found_scores_nothing():
    both = Conll()
    both.add([], GOLD)
    assert both.figures() == {"CoNLL F1": 0, "MUC F1": 0, "B³ F1": 0, "CEAF-e F1": 0}
