"""The figures of the case in the browser: how the percentile is taken, what is missed, what the case is made of."""

from __future__ import annotations

import math

import pytest

from bench.ui.__main__ import BARS, percentile, record, table
from bench.ui.case import told
from whosays.claims.ends import pairs


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [
        (range(1, 121), 0.95, 114),
        (range(1, 21), 0.95, 19),
        ([5.0], 0.95, 5.0),
        ([3, 1, 2], 0.5, 2),
        ([9, 1], 0.5, 1),
    ],
)
def test_the_percentile_is_a_value_that_was_measured(values: list[float], share: float, expected: float) -> None:
    assert percentile(list(values), share) == expected


def test_a_bar_is_met_missed_or_not_measured() -> None:
    found = dict.fromkeys(BARS, 1.0) | {"first screen": 1501.0, "server memory, MB": math.inf}
    assert record(found)["missed"] == ["first screen", "server memory, MB"]
    assert record(found)["figures"]["server memory, MB"] is None
    assert record({})["missed"] == list(BARS), "what was not measured is not met"
    assert "| first screen | 1,501 | 1,500 | MISSED |" in table(found)


def test_the_case_has_lines_dates_places_and_voices() -> None:
    reading, _ = told(1)
    claims = reading.claims
    assert len(claims) == 50
    assert 15 < sum(bool(list(pairs(claim))) for claim in claims) < 45
    assert 15 < sum(claim.when is not None for claim in claims) < 45
    assert any(claim.where for claim in claims)
    assert len({voice.kind for claim in claims for voice in claim.attribution}) > 3
    assert told(1) == told(1)
