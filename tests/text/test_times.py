from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosays.text.times import normalise


@pytest.mark.parametrize(
    ("text", "language", "normal"),
    [
        ("5 November 2023", "en", ("2023-11-05", "2023-11-05", "2023-11-05")),
        ("on the 5th of November, 2023", "en", ("2023-11-05", "2023-11-05", "2023-11-05")),
        ("on Sunday, 5 Nov. 2023", "en", ("2023-11-05", "2023-11-05", "2023-11-05")),
        ("November 5, 2023", "en", ("2023-11-05", "2023-11-05", "2023-11-05")),
        ("2023-11-05", "en", ("2023-11-05", "2023-11-05", "2023-11-05")),
        ("5.11.2023", "tr", ("2023-11-05", "2023-11-05", "2023-11-05")),
        ("05.11.2023'te", "tr", ("2023-11-05", "2023-11-05", "2023-11-05")),
        ("5 KASIM 2023", "tr", ("2023-11-05", "2023-11-05", "2023-11-05")),
        ("5 Kasım 2023'te", "tr", ("2023-11-05", "2023-11-05", "2023-11-05")),
        ("5 Kasım 2023 Pazar", "tr", None),
        ("29 February 2024", "en", ("2024-02-29", "2024-02-29", "2024-02-29")),
        ("in March 2023", "en", ("2023-03", "2023-03-01", "2023-03-31")),
        ("February 2024", "en", ("2024-02", "2024-02-01", "2024-02-29")),
        ("Haziran 2023'te", "tr", ("2023-06", "2023-06-01", "2023-06-30")),
        ("2019", "en", ("2019", "2019-01-01", "2019-12-31")),
        ("in 2019", "en", ("2019", "2019-01-01", "2019-12-31")),
        ("2019’da", "tr", ("2019", "2019-01-01", "2019-12-31")),
        ("2019 yılında", "tr", ("2019", "2019-01-01", "2019-12-31")),
        ("2019'dan", "tr", ("2019", "2019-01-01", "2019-12-31")),
    ],
)
def test_absolute_dates(text: str, language: str, normal: tuple[str, str, str] | None) -> None:
    assert normalise(text, language) == normal


@pytest.mark.parametrize(
    "text",
    [
        "", "last January", "in recent days", "yesterday", "the 1990s", "1990's", "by 2023", "by 5 May 2023", "20235",
        "150000", "2019 2020", "2019 left", "31 February 2023", "5 Smarch 2023", "0 May 2023", "32.01.2023",
        "1.13.2023", "0000-01-01", "2023-00-10", "5 May", "1066", "early 2023",
    ],
)  # fmt: skip
def test_what_is_no_absolute_date_gives_nothing(text: str) -> None:
    assert normalise(text, "en") is None


@given(st.dates(date(1500, 1, 1), date(2099, 12, 31)), st.sampled_from(["{0.day}.{0.month}.{0.year}", "{0:%d %B %Y}"]))
def test_every_day_of_the_calendar(day: date, form: str) -> None:
    iso = day.isoformat()
    assert normalise(form.format(day), "en") == (iso, iso, iso)


@given(st.one_of(st.text(max_size=20), st.from_regex(r"\d{1,4}[-. ](?:May|Mart|\d\d)[-. ]\d{1,6}", fullmatch=True)))
def test_bounds_are_days_of_the_calendar_and_in_order(text: str) -> None:
    found = normalise(text, "tr")
    if found:
        edtf, earliest, latest = found
        assert date.fromisoformat(earliest) <= date.fromisoformat(latest)
        assert earliest.startswith(edtf)
        assert latest.startswith(edtf)
