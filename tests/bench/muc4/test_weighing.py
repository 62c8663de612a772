"""Weights of traits: learned from made-up incidents, written and read back."""

import yaml

from bench.muc4.relevance import odds, weights
from bench.muc4.templates import Template
from bench.muc4.weighing import Case, fitted, judged, written


def case(asked, *traits):
    return Case(Template("X", "1"), frozenset(traits), asked)


CASES = [case(True, "named", "placed"), case(True, "named"), case(False, "vague", "placed"), case(False, "vague")] * 10


def test_what_is_asked_for_weighs_more():
    found = fitted([*CASES, case(True, "seldom")])
    assert found["named"] > 0.5
    assert found["vague"] < -0.5
    assert abs(found["placed"]) <= 0.1
    assert "seldom" not in found
    assert judged(CASES[:1], found)[0] > 0 > judged(CASES[2:3], found)[0]


def test_weights_are_written_in_tenths_and_nothing_is_left_out():
    by_weight = yaml.safe_load(written({"always": 0.0, "named": 1.2, "placed": 1.2, "vague": -0.4, "dull": 0.0}))
    assert by_weight == {-4: "vague", 0: "always", 12: "named placed"}


def test_odds_add_up():
    known = weights()
    assert odds(set()) == known["always"] / 10
    assert odds({"named", "never heard of"}) == (known["always"] + known["named"]) / 10
