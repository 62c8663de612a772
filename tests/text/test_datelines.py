"""Datelines are told from the sentence that follows them."""

from __future__ import annotations

import pytest

from whosays.text.datelines import after_dateline, town_of

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


BARE = [
    ("VARENA – Polis iki kişiyi aradı.", "Polis iki kişiyi aradı.", "VARENA"),
    ("PORT VARENA, Letta — Police searched two houses.", "Police searched two houses.", "PORT VARENA"),
    ("İZMİR - “Kimse yoktu” dedi.", "“Kimse yoktu” dedi.", "İZMİR"),
    ("VARENA -- For eleven months nobody came.", "For eleven months nobody came.", "VARENA"),
]


@pytest.mark.parametrize(("text", "report", "town"), BARE)
def test_a_town_in_capitals_before_a_report_is_its_dateline(text: str, report: str, town: str) -> None:
    assert text[after_dateline(text, 0, len(text)) :] == report
    found = town_of("A headline\n\n" + text)
    assert found is not None
    assert ("A headline\n\n" + text)[slice(*found)] == town


@pytest.mark.parametrize(
    "text",
    [
        "NATO – the alliance – met.",
        "VARENA - POLICE REPORTED",
        "NATO-led troops — they were many — left.",
        "Varena — police said.",
        "A - b c d",
        "HDP – ",
    ],
)
def test_capitals_alone_make_no_dateline(text: str) -> None:
    assert after_dateline(text, 0, len(text)) == 0
    assert town_of(text) is None
