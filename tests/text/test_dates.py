from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whosays.text import publication_date
from whosays.text.dates import iso_date

FIFTH_OF_NOVEMBER = [
    "ANKARA, 5 November 2023 – The police said",
    "ANKARA, November 5, 2023 (Agency) - The police said",
    "İSTANBUL (Ajans) – 5 Kasım 2023\nPolis",
    "A headline\n\nPublished: 5 November 2023\n\nThe police said",
    "A headline\n\nPublished on Sunday, 5th November 2023, 14:22",
    "A headline\n\nBy Jane Roe | 5 November 2023 | 14:22\n\nThe police",
    "Başlık\n\nYayın tarihi: 05.11.2023 14:20\n\nPolis",
    "Karar\n\nTarih: 5 KASIM 2023",
    "A headline\n\n2023-11-05\n\nThe police said",
    "Başlık\n\n5 Kasım 2023 Pazar\n\nPolis",
    "Date: 5\N{NO-BREAK SPACE}Nov. 2023",
    "For immediate release: 5 November 2023\n\nThe prosecutor",
    "DISTRICT COURT\nMinutes of the public hearing of 5 November 2023\nCase 22/117",
    "Judgment dated November 5, 2023",
    "https://example.org/2023/11/05/a-raid\n\nThe police said",
    "Source: https://example.org/news/2023-11-5-a-raid.html\n\nThe police said",
]


@pytest.mark.parametrize("text", FIFTH_OF_NOVEMBER)
def test_the_head_gives_the_date(text: str) -> None:
    assert publication_date(text) == "2023-11-05"


@pytest.mark.parametrize(
    "text",
    [
        "On 5 November 2023 the police detained five people.",
        "The attack of 5 November 2023 – the worst of the year – was planned in May.",
        "Ankara, 5 November 2023 was a bad day for both.",
        "Published: 31 February 2023",
        "In his order of 5 November 2023\nthe judge freed both men.",
        "The hearing on 5 November 2023",
        "Published: 5 Smarch 2023",
        "https://example.org/2023/13/05/a-raid",
        "https://example.org/20231105/a-raid",
        "x" * 5000 + "\nPublished: 5 November 2023",
        "",
    ],
)
def test_a_date_that_is_not_the_documents_own(text: str) -> None:
    assert publication_date(text) is None


def test_a_label_is_surer_than_a_dateline() -> None:
    assert publication_date("ANKARA, 4 May 2023 – x\nPublished: 5 November 2023") == "2023-11-05"


def test_two_figures_for_the_year_of_an_old_dateline() -> None:
    assert publication_date("SAN PEDRO, 3 JAN 90 (AGENCY) -- [TEXT] THE ARMY") == "1990-01-03"


@settings(deadline=None)
@given(st.dates(min_value=date(1000, 1, 1)))
def test_iso_dates_stay_what_they_are(day: date) -> None:
    assert iso_date(day.isoformat() + "T10:00:00") == day.isoformat()


@settings(deadline=None)
@given(st.text())
def test_any_text_has_a_real_date_or_none(text: str) -> None:
    found = publication_date(text)
    assert found is None or date.fromisoformat(found)
