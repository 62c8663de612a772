"""The TIMEX3 view: type, value and mod as TimeML writes them."""

from __future__ import annotations

from datetime import date

import pytest

from whosays.text.times import Timex, find_times, timexes

FRIDAY = date(1998, 8, 7)


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("The dam broke on Friday.", "Friday", Timex("DATE", "1998-08-07")),
        ("The dam broke last Friday.", "last Friday", Timex("DATE", "1998-07-31")),
        ("The dam broke early this month.", "early this month", Timex("DATE", "1998-08", "START")),
        ("He met them Friday night.", "Friday night", Timex("TIME", "1998-08-07TNI")),
        ("It closed at 5 p.m. EST, Aug. 6.", "5 p.m. EST, Aug. 6", Timex("TIME", "1998-08-06T17:00")),
        ("They waited for more than two years.", "more than two years", Timex("DURATION", "P2Y", "MORE_THAN")),
        ("They waited for several months.", "several months", Timex("DURATION", "PXM")),
        ("They waited for two and a half years.", "two and a half years", Timex("DURATION", "P2Y6M")),
        ("It grew over the past five years.", "the past five years", Timex("DURATION", "P5Y")),
        ("They meet every Tuesday.", "every Tuesday", Timex("SET", "XXXX-WXX-2")),
        ("They meet every two weeks.", "every two weeks", Timex("SET", "P2W")),
        ("They are here now.", "now", Timex("DATE", "PRESENT_REF")),
        ("They came recently.", "recently", Timex("DATE", "PAST_REF")),
        ("Profit fell in the third quarter of 1997.", "the third quarter of 1997", Timex("DATE", "1997-Q3")),
        ("It rose in the 1990s.", "the 1990s", Timex("DATE", "199")),
        ("It rose last fall.", "last fall", Timex("DATE", "1997-FA")),
        ("He came last week.", "last week", Timex("DATE", "1998-W31")),
    ],
)
def test_type_value_and_mod(text: str, words: str, timex: Timex) -> None:
    found = find_times(text, "en")
    assert [text[one.start : one.end] for one in found] == [words]
    assert timexes(text, found, FRIDAY, "en") == [timex]


def test_what_is_not_known_is_written_x() -> None:
    text = "He came on Tuesday, in May and last year."
    values = [one.value for one in timexes(text, find_times(text, "en"), None, "en")]
    assert values == ["XXXX-WXX-2", "XXXX-05", "XXXX"]


def test_a_year_ago_beside_a_quarter_is_that_quarter() -> None:
    text = "Profit rose in the second quarter from a year ago."
    values = [one.value for one in timexes(text, find_times(text, "en"), FRIDAY, "en")]
    assert values == ["1998-Q2", "1997-Q2"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Profit rose in the second quarter. In the 1996 period it fell.", ["1998-Q2", "1996-Q2"]),
        ("In the 1996 period it fell.", ["1996"]),
        ("In 1994 he was held. A year earlier he had fled.", ["1994", "1993"]),
        ("In 1994 he was held. A year ago he was freed.", ["1994", "1997"]),
        ("Costs fell last year from the year before.", ["1997", "1996"]),
        ("Costs fell from a year earlier.", ["1997"]),
        ("He was hired in the autumn of 1990 and left the next spring.", ["1990-FA", "1991-SP"]),
        ("They met on Tuesday in the evening.", ["1998-08-04TEV"]),
        ("They met at 17.30 on Tuesday.", ["1998-08-04T17:30"]),
        ("In 1994 the mill closed. But the very next year it opened again.", ["1994", "1995"]),
        ("Sales rose in June compared with the same period last year.", ["1998-06", "1997-06"]),
        ("Sales rose in June. Profit in the same period last year was small.", ["1998-06", "1997"]),
        ("It started at 18:00 UTC on Tuesday.", ["1998-08-04T18:00Z"]),
        ("It started at 6:40 p.m. (1040 GMT) on Tuesday.", ["1998-08-04T18:40"]),
        ("Somebody rang at 3 a.m. last night.", ["1998-08-07T03:00"]),
        ("Somebody rang at 11 p.m. last night.", ["1998-08-06T23:00"]),
        ("The letter is of 8-May-1996.", ["1996-05-08"]),
        ("He made the guards leave on Tuesday.", ["1998-08-04"]),
        ("Kaya and Demir meet separately on Tuesday.", ["1998-08-11"]),
        ("They were likely to sell as soon as trading opened on Tuesday.", ["1998-08-11"]),
        ("Seven years after 9/11 it was rebuilt.", ["P7Y", "2001-09-11"]),
        ("The goals of 2010's plan are those of the 1960's.", ["2010", "196"]),
        ("Profit fell in the second quarter. For the nine months it rose from a year ago.", ["1998-Q2", "P9M", "1997"]),
        ("It may fall in the first quarter of 1999. Prices were lower a year ago.", ["1999-Q1", "1997"]),
        ("A few days later he left. Several months earlier he had come.", ["PXD", "PXM"]),
        ("It rang at 6 a.m. ten days before the raid.", ["1998-08-07T06:00", "P10D"]),
        ("He slept for a minute and a half.", ["PT1M30S"]),
        ("He fled on Dec. 20, 1995. On Jan. 5 he was caught.", ["1995-12-20", "1996-01-05"]),
        (
            "He fled in May 1995. In June of last year he was caught. In March he died.",
            ["1995-05", "1997-06", "1998-03"],
        ),
        ("He left in 1995. She had gone that day.", ["1995", "1998-08-07"]),
        ("Cars of the 70s and 80s were sold.", ["197", "198"]),
        ("Sales fell in the final quarter of 1996.", ["1996-Q4"]),
        ("Sales fell in the first quarter of last year.", ["1997-Q1"]),
        ("They met on May 1 and 2.", ["1998-05-01", "1998-05-02"]),
        ("He came on Tuesday. At 9 a.m. he left.", ["1998-08-04", "1998-08-04T09:00"]),
        ("He left twenty minutes later.", ["PT20M"]),
        ("He spoke on a recent Friday.", ["XXXX-WXX-5"]),
        ("He opens on weekends.", ["XXXX-WXX-WE"]),
        ("He changes it every few days.", ["PXD"]),
        ("The trip took half a day.", ["PT12H"]),
        ("They fought for decades.", ["PXY"]),
        ("They fought between May 3 and June 2.", ["1998-05-03", "1998-06-02"]),
        ("They will fight from December to February.", ["1998-12", "1999-02"]),
        ("It may fall over the next year.", ["1999"]),
        ("It fell over the past year.", ["1997"]),
        ("It fell over the past month.", ["P1M"]),
        ("It cut its forecast for next year.", ["1999"]),
        ("The raid was on May 3. The day after the raid he left.", ["1998-05-03", "1998-05-04"]),
        ("He came at 7:30 Tuesday night.", ["1998-08-04T19:30"]),
        ("He came at 2 Tuesday night.", ["1998-08-04TNI"]),
        ("He left half an hour later.", ["PT30M"]),
        ("She will one day return.", ["FUTURE_REF"]),
        ("He will soon be tried, and prices soon may fall.", ["FUTURE_REF", "FUTURE_REF"]),
        ("He soon fled. It would soon end, as soon as he came. It is too soon to tell.", []),
        ("The change is since year-end.", ["1997-12-31"]),
        (
            "In the fiscal first quarter it rose. For the quarter ended June 30 sales rose from a year ago.",
            ["1998-Q1", "1998-Q2", "1998-06-30", "1997-Q1"],
        ),
        ("For the quarter ended June 30 sales rose from a year ago.", ["1998-Q2", "1998-06-30", "1997-Q2"]),
        ("She was there for one day.", ["P1D"]),
        ("The council meets on Tuesday in Varna.", ["1998-08-11"]),
        ("He sold half in May. By the end of the month he had left.", ["1998-05", "1998-05"]),
        ("Sales fell in the second and third quarters of 1997.", ["1997-Q2", "1997-Q3"]),
    ],
)
def test_values_in_their_surroundings(text: str, values: list[str]) -> None:
    assert [one.value for one in timexes(text, find_times(text, "en"), FRIDAY, "en")] == values


def test_an_hour_far_behind_a_day_is_one_of_the_documents_day() -> None:
    text = f"He came on Tuesday. {'The harbour lay still and nobody spoke of it. ' * 9}At 9 a.m. he left."
    values = [one.value for one in timexes(text, find_times(text, "en"), FRIDAY, "en")]
    assert values == ["1998-08-04", "1998-08-07T09:00"]
