from bench.chains import chained
from whosays.model import Antecedent


def test_a_word_joins_the_chain_that_its_chances_add_up_to() -> None:
    told = [
        Antecedent(10, 0, 0.9),
        Antecedent(20, 10, 0.2), Antecedent(20, 0, 0.2), Antecedent(20, 5, 0.35),
    ]  # fmt: skip
    assert chained(told, 0.3) == {0: 0, 10: 0, 20: 0}


def test_a_word_that_goes_back_to_nothing_likely_stays_alone() -> None:
    assert chained([Antecedent(10, 0, 0.2), Antecedent(20, 10, 0.6)], 0.3) == {10: 10, 20: 10}
    assert chained([]) == {}
