"""The rules of the languages: the letters that are looked for before a pattern is tried."""

from whosays.text.times.rules import rules_of
from whosays.text.times.tagging import find_times

SAID = (
    "in the late 1990s, the '80's and the nineteenth century, march of last year, 5 march last year, march 5 "
    "last year, the last quarter of 2012, last half of 2012, the quarter ended march 31, the latest quarter, "
    "nineteen eighty-four, the year two thousand and five, a year earlier, the year before. the day before. "
    "the day after. two years ago, years ago, a year and a half ago, a year and a half, three days earlier, "
    "three days later, two weeks from now, two days hence, the prior-year quarter, the weekend, the year-end, "
    "the week ahead, day-long, 0900 gmt, 9 in the morning, 5 p.m. est, 17:30, the third of october, the last week of "
    "march, the 2021 fiscal year, fiscal '98, fy 98, the fall of last year, year-end 1988, 1988 year-end, the month's "
    "end, the september quarter, the same month last year, the year-ago month, the past year and a half, the month, "
    "the week ended oct. 21, weekends, 9 o'clock, nine o'clock, from 8 to 10 p.m., 1975-81, the 2021 period, the "
    "same period of 2021, a year or two ago, a month or more, "
    "the first half of march, the first half of march 2012, the second half of the 1990s, the first half of the 19th "
    "century, the 18th and 19th centuries, the week before last, the night before last, two weeks from today, "
    "nine p.m., the year-earlier third quarter, the year-before quarter, "
    "the first monday of every month, the week of march 6, another week, it is the second day of, one recent day, "
    "one recent morning, the 3rd day of may 2021, three years ago today, (1890 - 91), "
    "in two weeks' time, the full year, 8-may-2006, seven years after 9/11, but the very next year, "
    "the last quarter of the year, the last half of last year"
)


def test_the_sign_of_a_rule_lies_in_all_that_its_pattern_matches() -> None:
    signed = [rule for rule in rules_of("en").rules if rule.sign]
    for rule in signed:
        found = [match[0] for match in rule.pattern.finditer(SAID)]
        assert found, rule.pattern.pattern
        assert all(rule.sign and rule.sign.search(said) for said in found)


def test_a_pattern_is_not_tried_without_its_sign() -> None:
    (decade,) = (rule for rule in rules_of("en").rules if rule.sign and rule.sign.pattern == "0'?s")
    low = "in the 1990s and in 2001"
    assert [match["decade"] for match in decade.matches(low, 0, len(low))] == ["1990"]
    assert not list(decade.matches(low, 13, len(low)))
    assert [low[one.start : one.end] for one in find_times(low, "en")] == ["the 1990s", "2001"]
