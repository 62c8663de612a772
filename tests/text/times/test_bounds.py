"""Bounds: days of the calendar, in order, as wide as the words allow; and offsets that are the text's own."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whosays.text.times import find_phrases, find_times, phrase_times
from whosays.text.times.values import Time

TODAY = date(2023, 11, 5)
WORDS = (
    "in May 2021 last year on Tuesday until 2020 since March from 3 to 7 July two days after the raid early 1990s "
    "every night 5.11.2023 geçen ocak ayında 2015'ten beri iki gün önce yüzyılın başında Mayıs İ ’ 31 February 2023"
)


def time_of(text: str, language: str = "en", document: date | None = TODAY) -> Time | None:
    [(_, time)] = phrase_times(text, language, document)
    return time


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("He came in 2019.", "2019-01-01", "2019-12-31"),
        ("He came in February 2024.", "2024-02-01", "2024-02-29"),
        ("He came around 2015.", "2014-01-01", "2016-12-31"),
        ("He came in early July.", "2023-07-01", "2023-07-15"),
        ("He has been here since 2015.", "2015-01-01", "2023-11-05"),
        ("He stayed until 2020.", None, "2020-12-31"),
        ("He left after 7 May 2022.", "2022-05-07", None),
        ("He came in the summer of 2022.", "2022-06-01", "2022-09-23"),
        ("It was built in the 19th century.", "1800-01-01", "1899-12-31"),
        ("He called over the last two weeks.", "2023-10-22", "2023-11-05"),
        ("He stayed for two years.", None, None),
    ],
)
def test_first_and_last_day(text: str, earliest: str | None, latest: str | None) -> None:
    time = time_of(text)
    assert time is not None
    assert (time.earliest, time.latest) == (earliest, latest)


@pytest.mark.parametrize(
    "text", ["He came last year.", "He came on Tuesday.", "He came in May.", "He came 3 days ago."]
)
def test_without_the_documents_date_relative_times_stay_words(text: str) -> None:
    assert time_of(text, document=None) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He may come.", "en"), ("They march on.", "en"), ("A 34-year-old man", "en"), ("He counted 2000 coins.", "en"),
        ("It cost $1998.", "en"), ("Jan Novak came.", "en"), ("as soon as he came", "en"), ("on 11/5/2023", "en"),
        ("built in the 1st century", "en"),
        ("Two bombs went off minutes apart.", "en"), ("He read USA Today.", "en"),
        ("31 February 2023 x", "tr"), ("Ocak sıcaktı.", "tr"), ("a quarter of the voters", "en"),
    ],
)  # fmt: skip
def test_what_is_no_time(text: str, language: str) -> None:
    assert [t for _, t in phrase_times(text, language, TODAY) if t and "2023-02-31" in t.edtf] == []
    assert language == "tr" or find_times(text, language) == ()


def test_the_hour_of_a_telex_is_no_year() -> None:
    assert time_of("They saw him at 2030.") is None


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("He was there in January and February 2023.", "{2023-01,2023-02}"),
        ("He was there in 2019 or 2020.", "[2019,2020]"),
        ("He was there around the summer of 2022.", "2022-06~/2022-08~"),
        ("He was there in the week of 6 March 2023.", "2023-03-06~"),
        ("The court will meet in two weeks.", "2023-11-13/2023-11-19"),
        ("He wrote it in two weeks.", "P2W"),
        ("He was there on the night of 14 March 2023.", "2023-03-14"),
        ("He earned 900 euros a month.", "R/P1M"),
        ("The 26 July Movement won.", None),
        ("He gave up after thirty minutes.", None),
        ("He left about a week before the raids.", None),
        ("He left four hours after the raid.", None),
    ],
)
def test_constructions(text: str, edtf: str | None) -> None:
    found = [time.edtf for _, time in phrase_times(text, "en", TODAY) if time]
    assert found == ([edtf] if edtf else [])


@given(st.dates(date(1500, 1, 1), date(2099, 12, 31)), st.sampled_from(["{0.day}.{0.month}.{0.year}", "{0:%d %B %Y}"]))
@settings(deadline=None)
def test_every_day_of_the_calendar(day: date, form: str) -> None:
    language = "en" if "%B" in form else "tr"
    assert time_of(form.format(day), language) == Time(day.isoformat(), day.isoformat(), day.isoformat())


@given(st.lists(st.sampled_from(WORDS.split()), max_size=12), st.sampled_from(["en", "tr"]), st.dates())
@settings(deadline=None)
def test_bounds_are_in_order_and_phrases_apart(words: list[str], language: str, document: date) -> None:
    text = " ".join(words)
    found = phrase_times(text, language, document)
    ends = [0]
    for phrase, time in found:
        assert ends[-1] <= phrase.start < phrase.end <= len(text)
        ends.append(phrase.end)
        if time and time.earliest and time.latest:
            assert date.fromisoformat(time.earliest) <= date.fromisoformat(time.latest)


@given(st.text(max_size=80), st.sampled_from(["en", "tr"]))
@settings(deadline=None)
def test_any_text_is_read(text: str, language: str) -> None:
    for phrase in find_phrases(text, language):
        assert 0 <= phrase.start <= phrase.first.start < phrase.first.end <= phrase.end <= len(text)
