"""Who condemns, uncovers or foils a plan does not have it."""

from __future__ import annotations

import pytest

from tests.golden.rows import read

OTHERS = (
    "The minister condemned a plan to bomb the station.",
    "Police uncovered a plot to bomb the station.",
    "The army foiled an attempt to bomb the station.",
    "The general criticised the operation to bomb the station.",
)


@pytest.mark.parametrize("text", OTHERS)
def test_nobody_is_told_to_have_the_plan(text: str) -> None:
    assert doers(text) == [[]]


@pytest.mark.parametrize("verb", ["hatched", "had", "drew up", "abandoned"])
def test_who_makes_a_plan_has_it(verb: str) -> None:
    assert doers(f"Lang {verb} a plot to bomb the station.") == [["Lang"]]


def doers(text: str) -> list[list[str]]:
    claims = [claim for claim in read([text], "en")[text].claims if claim.type == "attack"]
    return [[one.text for one in claim.arguments if one.role == "attacker"] for claim in claims]
