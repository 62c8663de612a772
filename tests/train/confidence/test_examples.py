"""Judged claims and their documents → what each part of a claim is learnt from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bench.reading import document
from train.confidence.examples import examples
from train.confidence.judged import Judged, apart, record
from whosays.annotations.engines import load
from whosays.claims import read_claims
from whosays.claims.confidence.hints import FILLER, WHOLE

TEXT = "Police arrested Ana Robles in Van on Tuesday.\n"
TEXTS = {"note": (TEXT, "en")}


@pytest.fixture(scope="module")
def made() -> Judged:
    whole = document("note", TEXT, "en")
    (annotation,) = load("reader", 1).annotate([TEXT], ["en"])
    claim = next(one for one in read_claims(whole, annotation).claims if one.type == "detention")
    right = {"type": True, "args": True, "complete": True, "voices": True, "status": False}
    return record({**apart(whole, claim), "fillers": [True for _ in claim.arguments], "right": right})


def test_a_claim_gives_an_example_for_each_part_and_each_argument(made: Judged) -> None:
    found = list(examples([made], TEXTS))
    assert [one.part for one in found] == [*WHOLE, *(FILLER for _ in made.arguments)]
    assert {one.part: one.right for one in found}["status"] is False
    assert "detention=arrest" in found[0].signs
    assert all(one.state is not None and one.state.shape == (768,) for one in found)


def test_claims_that_the_rules_no_longer_make_teach_nothing_unless_they_are_fresh(made: Judged) -> None:
    other = replace(made, type="attack")
    assert list(examples([other], TEXTS)) == []
    assert list(examples([replace(other, fresh=True)], TEXTS)) != []


def test_offsets_are_never_laid_over_another_text(made: Judged) -> None:
    assert list(examples([made], {"note": (TEXT + "More.\n", "en")})) == []
