"""Datelines are told from the sentence that follows them."""

from __future__ import annotations

import pytest

from whosays.text.datelines import after_dateline

DATELINES = [
    "VARENA CITY, 4 FEB 90 (NORTH PRESS-NP) -- [TEXT] POLICE REPORTED",
    "VARENA (LETTA), 11 DEC 89 (RADIO TWO) -- [REPORT] [ANA LIND] POLICE REPORTED",
    "VARENA, 3 FEB 89 -- [TEXT] POLICE REPORTED",
    "VARENA (Nordpress) - POLICE REPORTED",
    "Varena, Jan. 3 (NP) — POLICE REPORTED",
    "Port Varena, Letta, 3 March 2021 – POLICE REPORTED",
]
PLAIN = [
    "A REPORT PUBLISHED BY THE \"NORTH\" NEWS AGENCY -- MOUTHPIECE OF THE UNION -- WAS DENIED.",
    "The minister (left) - a lawyer - spoke on Monday.",
    "On 3 May the police searched the house - and found nothing.",
    "Police arrested two men in Varena on 4 February.",
    "VARENA, 3 FEB 89 -- ",
]  # fmt: skip


@pytest.mark.parametrize("text", DATELINES)
def test_a_report_begins_behind_its_dateline(text: str) -> None:
    assert text[after_dateline(text, 0, len(text)) :] == "POLICE REPORTED"


@pytest.mark.parametrize("text", PLAIN)
def test_a_sentence_is_no_dateline(text: str) -> None:
    assert after_dateline(text, 0, len(text)) == 0
