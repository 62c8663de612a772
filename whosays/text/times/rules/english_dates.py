"""How English words make dates: of the calendar, of years of books, of feasts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from whosays.text.times.numbers import number
from whosays.text.times.resolving import LEAP, nth_in_month
from whosays.text.times.rules.form import Found, Keyed, Reading, at, day_of, group, whole_year, word_before
from whosays.text.times.rules.readings import Readings
from whosays.text.times.values import At, Every, Length, Named, Shift
from whosays.text.times.vocabulary import Vocabulary

MOD = r"(?:(?:the )?(?:very )?{mod}(?:[- ]| in ))?"
HALF_OF = r"(?:the )?{half_of} "
# "the second half of the match", "the last quarter of the century": no part of a year
WHOSE = r"(?:the|an?|this|that|last|next|his|her|its|our|their)"
OF_NO_YEAR = re.compile(rf"\s+of\s+{WHOSE}\s+(?![^.;,]{{0,25}}\b(?:year|1[5-9]\d\d|20\d\d)\b)")
DAY = r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?"
OWNED_YEAR = re.compile(r"\d{4}'s")
NO_FIGURE = ("a", "an", "couple", "dozen")
OWNER = r"(?:'s?)?"
ATTACKS = re.compile(r",?\s+(?:terror\w*\s+)?(?:attack|hijack|commission|plot)")
ENDS = re.compile(r"\s*(?:[.,;:!?)\"”]|$)|\s+(?:in|at|of|and|but|that|when|before|after)\s")
EVERY = re.compile(r"\b(?:every|each)\s+\w+day,?\s+(?:and|or)\s+$")
NO_NOUN = r"(?=[.,;:!?)\"]|$| (?:and|at|when|where|after|before|he|she|it|they|we|that|with|to) )"  # "June third"
ALIKE = r"(?:corresponding|comparable|equivalent|same|like|similar)"


class EnglishDates(Readings):
    """What only English says in this way of the calendar."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__(vocabulary)
        values = vocabulary.groups["number"].items()
        tens, teens, ones = (
            "|".join(
                word for word, value in values if value and value in kind and word.isalpha() and word not in NO_FIGURE
            )
            for kind in (range(20, 100, 10), range(10, 20), range(1, 10))
        )
        self.spelled = rf"nineteen(?:-| )(?:(?:{tens})(?:(?:-| )(?:{ones}))?|{teens})"

    def slashes(self, found: Found) -> Reading | None:
        """As in 10/25/89. Which is the month shows only where one of them cannot be one."""
        one, two = int(found["one"]), int(found["two"])
        if one <= 12 and two <= 12 and one != two:
            return None
        month, day = (one, two) if one <= 12 else (two, one)
        granule = day_of(whole_year(found["year"]), month, day)
        return Reading(At(granule)) if granule else None

    def decade_word(self, found: Found) -> Reading | None:
        """As in "the sixties"; "his twenties" are an age."""
        if self.words.has("possessive", word_before(found)):
            return None
        return self.dated(at("decade", 1900 + self.of(found, "tens")), found)

    def spelled_year(self, found: Found) -> Reading | None:
        """As a broadcaster's text has it: "nineteen ninety-six"."""
        last = number(found["rest"], self.words) or 0
        return self.dated(at("year", 1900 + int(last)), found) if 9 < last < 100 else None

    def millennium(self, found: Found) -> Reading | None:
        """As in "the year two thousand", "the year two thousand and five"."""
        last = number(group(found, "rest") or "", self.words) or 0
        return self.dated(at("year", 2000 + int(last)), found) if last < 100 else None

    def part_of_year(self, found: Found) -> Reading | None:
        """As in "the third quarter", "last year's second half"; "the second half of the match" is none."""
        if OF_NO_YEAR.match(found.string, found.end()):
            return None
        return self.year_part(found, "half" if found["kind"] == "half" else "quarter", self.of(found, "ordinal"))

    def that_quarter(self, found: Found) -> Reading | None:
        """As in "the 2021 period": next to a quarter that quarter of the year."""
        year = at("year", int(found["year"]))
        return Reading(replace(year, same=True)) if year else None

    def coded(self, found: Found) -> Reading | None:
        """As in "Q3 2022", "in H1"."""
        half = self.of(found, "half_code")
        return self.year_part(found, "half" if half else "quarter", half or self.of(found, "quarter_code"))

    def last_half(self, found: Found) -> Reading | None:
        """As in "the last half of 2021"."""
        return self.year_part(found, "half", 2)

    def last_quarter(self, found: Found) -> Reading | None:
        """As in "the final quarter of 2021"."""
        return self.year_part(found, "quarter", 4)

    def year_that_ends(self, _: Found) -> Reading:
        """As in "the year ended March 31": a length, as no calendar year is meant."""
        return Reading(Length(1, "year"))

    def quarter_that_ends(self, found: Found) -> Reading:
        """As in "the quarter ended Sept. 30": one of the calendar's where it ends with one, else three months."""
        month = self.of(found, "month")
        return Reading(Named("quarter", month // 3) if month % 3 == 0 else Length(3, "month"))

    def quarter(self, _: Found) -> Reading:
        """In reports of business "the quarter" is the one spoken of, else the last one that has ended."""
        return Reading(Shift(-1, "quarter", same=True))

    def year_ago(self, _: Found) -> Reading:
        """As in "a year ago": next to a quarter the same quarter of the year before."""
        return Reading(Shift(-1, "year", same=True))

    def year_earlier(self, _: Found) -> Reading:
        """As in "a year earlier", "the year before": than the year that the text spoke of."""
        return Reading(Shift(-1, "year", "reference", same=True))

    def full_year(self, _: Found) -> Reading:
        """As in "a loss for the entire year": next to a quarter the year that it is of."""
        return Reading(Shift(0, "year", same=True))

    def part_a_year_ago(self, found: Found) -> Reading | None:
        """As in "the year-earlier first half"."""
        kind: Literal["half", "quarter"] = "half" if found["kind"] == "half" else "quarter"
        which = self.of(found, "ordinal")
        return Reading(Named(kind, which, way=0, moved=-1)) if which <= (2 if kind == "half" else 4) else None

    def year_end(self, found: Found) -> Reading | None:
        """As in "by year-end", the term of books and contracts; "year's end" is no day."""
        told = at("year", whole_year(found["year"])) if group(found, "year") else None
        if "-" not in found[0]:
            return Reading(told or Shift(0, "year"), mod="END")
        last = day_of(told.granule.first.year, 12, 31) if told else None
        return Reading(At(last) if last else Named("day", 12, 31))

    def unit_end(self, found: Found) -> Reading:
        """As in "by month's end", "by week's end"."""
        unit = self.of(found, "unit")
        return Reading(Shift(0, unit, "reference" if unit == "month" else "document"), mod="END")

    def middle(self, found: Found) -> Reading:
        """As in "midyear", "mid-month"."""
        unit = self.of(found, "middle")
        return Reading(Shift(0, unit, "reference" if unit == "month" else "document"), mod="MID")

    def month_a_year_ago(self, _: Found) -> Reading:
        """As in "the same month last year": that of the month spoken of."""
        return Reading(Shift(-12, "month", "reference"))

    def season(self, found: Found) -> Reading | None:
        """As in "this summer"; "the next spring" is that behind the time told."""
        reading = super().season(found)
        if reading is None or group(found, "way") != "the next" or not isinstance(reading.meaning, Named):
            return reading
        return replace(reading, meaning=replace(reading.meaning, base="reference"))

    def season_of(self, found: Found) -> Reading | None:
        """As in "the fall of last year"."""
        way = self.of(found, "way")
        return self.dated(Named("season", self.of(found, "season"), way=0, moved=way, base=self.base(found)), found)

    def nth_of_month(self, found: Found) -> Reading | None:
        """As in "the third of October"."""
        month, day = self.of(found, "month"), self.of(found, "ordinal")
        granule = day_of(self.year_of(found) if group(found, "year") else 2000, month, day)
        if granule is None:
            return None
        return Reading(At(granule) if group(found, "year") else Named("day", month, day))

    def week_of_month(self, found: Found) -> Reading | None:
        """As in "the second week of March", "the last week of October 1989"."""
        month, which = self.of(found, "month"), self.of(found, "ordinal") or -1
        if which > 5:
            return None
        week = Named("week", month, nth=which)
        year = group(found, "year")
        return Reading(At(nth_in_month(week, whole_year(year))) if year else week)

    def nth_weekday(self, found: Found) -> Reading | None:
        """As in "the first Monday in October", "the last Thursday of November 1998"."""
        which = self.of(found, "ordinal") or -1
        if which > 4:
            return None
        named = Named("feast", self.of(found, "month"), self.of(found, "weekday"), nth=which)
        return Reading(At(nth_in_month(named, self.year_of(found))) if group(found, "year") else named)

    def every_nth_weekday(self, _: Found) -> Reading:
        """As in "the first Monday of every month"."""
        return Reading(Every(1, "month"))

    def week_of_day(self, found: Found) -> Reading | None:
        """As in "the week of March 6": the one in which that day lies."""
        month, day = self.of(found, "month"), int(found["day"])
        if day_of(2000, month, day) is None or (month, day) == LEAP:
            return None
        week = Named("week", month, day)
        return Reading(At(nth_in_month(week, self.year_of(found))) if group(found, "year") else week)

    def day_and_month(self, found: Found) -> Reading | None:
        """As in "May 5"; "the Sept. 11 attacks" are those of 2001 in whatever year."""
        reading = super().day_and_month(found)
        year = self.words.groups["historic"].get(f"{self.of(found, 'month')}-{int(found['day'])}")
        if reading is None or year is None or not ATTACKS.match(found.string, found.end()):
            return reading
        granule = day_of(year, self.of(found, "month"), int(found["day"]))
        return replace(reading, meaning=At(granule)) if granule else None

    def historic(self, found: Found) -> Reading | None:
        """As in "9/11": the day of 2001."""
        year, month = self.words.groups["historic"].get(found[0].replace("/", "-")), int(found["number"])
        granule = day_of(year, month, int(found["day"])) if year else None
        return Reading(At(granule)) if granule else None

    def decade(self, found: Found) -> Reading | None:
        """As in "the 1960's"; but "2030's budget" is that of a year."""
        if not OWNED_YEAR.fullmatch(found[0]) or word_before(found) in ("the", "early", "late", "mid"):
            return super().decade(found)
        return self.dated(at("year", int(found["decade"])), found)

    def weekday(self, found: Found) -> Reading | None:
        """As in "on Friday"; of "on a recent Friday", "Oct. 13, a Friday" no day can be told."""
        before, reading = word_before(found), super().weekday(found)
        if reading is not None and EVERY.search(found.string, max(0, found.start() - 30), found.start()):
            return Reading(Every(1, "week", self.of(found, "weekday"), self.part(found)))
        one = self.words.has("some_day", before) and ENDS.match(found.string, found.end())
        if reading is None or not (one or before == "recent"):
            return reading
        return replace(reading, meaning=Named("weekday", self.of(found, "weekday"), base="none"))

    def holiday(self, found: Found) -> Reading | None:
        month, day = self.of(found, "holiday")
        if group(found, "year"):
            granule = day_of(int(found["year"]), month, day)
            return Reading(At(granule)) if granule else None
        return Reading(Named("day", month, day, way=self.of(found, "way")))

    def feast(self, found: Found) -> Reading:
        """As in "Thanksgiving", the fourth Thursday of November."""
        month, weekday, nth = self.of(found, "feast")
        named = Named("feast", month, weekday, self.of(found, "way"), nth=nth)
        return Reading(At(nth_in_month(named, int(found["year"]))) if group(found, "year") else named)


def dates(e: EnglishDates) -> Iterator[Keyed]:
    """Dates, and what comes again every year or week."""
    weekday = r"(?:(?:{weekday}(?: {part})?,? )|)"
    to = r"(?: to | until | and |-|–|/)"
    year = rf"(?P<year>YEAR|'\d\d(?!\d)|{e.spelled})"
    yield "month", rf"(?P<first>\d{{1,2}}){to}{DAY}(?: of)? {{month}}(?:,? (?P<year>YEAR))?", e.days_between
    yield "month", rf"{{month}} (?P<first>\d{{1,2}}){to}{DAY}(?:,? (?P<year>YEAR))?", e.days_between
    yield "month", rf"{weekday}{MOD}{DAY}(?: of|-)? ?{{month}},? {year}", e.full_date
    yield "month", rf"{weekday}{MOD}{{month}} {DAY} ?, ?(?P<year>YEAR)", e.full_date
    yield "month", rf"{weekday}{MOD}{{month}} {DAY} (?P<year>YEAR)", e.full_date
    yield "month", r"(?P<day>\d{1,2}) {month} (?P<year>\d\d)", e.full_date
    yield "month with -", r"(?P<day>\d{1,2})-{month}-(?P<year>YEAR|\d\d)", e.full_date
    yield "figures with /", r"(?P<number>9)/(?P<day>11)(?! (?:commission|memorial|museum))", e.historic
    yield "figures", r"(?P<year>YEAR)-(?P<number>\d\d)-(?P<day>\d\d)", e.figures
    yield "figures", r"(?P<day>\d{1,2})\.(?P<number>\d{1,2})\.(?P<year>YEAR)", e.figures
    yield "figures", r"(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>YEAR|\d\d)", e.slashes
    yield "month", rf"{weekday}{MOD}{DAY}(?: of)? {{month}}", e.day_and_month
    yield "month", rf"{weekday}{MOD}{{month}} {DAY}", e.day_and_month
    yield "month", rf"{MOD}{{month}}(?: of|,)? {year}", e.month_and_year
    yield "month with of", rf"the {{ordinal}} of {{month}}(?:,? {year})?", e.nth_of_month
    yield "month with day", rf"(?:the |this )?{DAY} day of {{month}},? {year}", e.full_date
    yield "month", rf"{{month}} the {{ordinal}}(?!-)(?:,? {year})?", e.nth_of_month
    yield "month", rf"{{month}} {{ordinal}}(?:,? {year}|{NO_NOUN})", e.nth_of_month
    yield "month with half", rf"{HALF_OF}{{month}}(?:(?: of|,)? {year})", e.month_and_year
    yield "month with half", rf"{HALF_OF}(?:{{way}} )?{{month}}", e.month
    nth_week = r"(?:the )?(?:{ordinal}|last|final)(?: full)? week"
    nth_day = r"the (?:{ordinal}|last|final) {weekday}"
    yield "weekday with every|each", rf"{nth_day} (?:of|in) (?:every|each) month", e.every_nth_weekday
    yield "month", rf"{nth_day} (?:of|in) {{month}}(?:,? {year})?", e.nth_weekday
    yield "month with week", rf"the week of {{month}} {DAY}(?:,? {year})?", e.week_of_day
    yield "month with week", rf"{nth_week} (?:of|in) {{month}}(?:,? {year})?", e.week_of_month
    yield "month", rf"(?:{{way}} )?{MOD}{{month}}{OWNER}", e.month
    yield "month with year", rf"{MOD}{{month}}(?: of)? {{way}} year", e.month_of
    yield "month with year", rf"{DAY}(?: of)? {{month}}(?: of)? {{way}} year", e.day_of_year
    yield "month with year", rf"{{month}} {DAY}(?: of)? {{way}} year", e.day_of_year
    yield "month", rf"{{way}} (?:{{month}} {DAY}|{DAY.replace('day', 'day2')} {{month2}})", e.day_of_way
    yield "weekday", r"{weekday}(?: {part})?(?: of)? {way} week", e.weekday_of
    of_calendar = r"(?:(?:the )?(?:fiscal |calendar )?years? |(?:the )?fiscal |calendar )?"
    yield "figures", rf"{MOD}{of_calendar}(?P<year>YEAR)", e.year
    kind_of_year = r"(?:fiscal|model|calendar|school|academic|financial|tax) year"
    yield "figures with year", rf"(?:the )?(?P<year>YEAR) {kind_of_year}", e.year
    behind = r"(?:fiscal (?:year )?|(?<=in\x20)|(?<=of\x20)|(?<=since\x20))"
    yield "figures with '", rf"{MOD}{behind}(?P<year>'\d\d)(?!\d)", e.year
    yield "figures with fy", r"fy ?(?P<year>YEAR|'?\d\d)", e.year
    yield "figures with [-–/]", r"(?P<year>YEAR)(?:-|–|/)(?P<last>(?:\d\d)?\d\d)", e.years_between
    yield "figures with [-–—]", r"(?P<year>YEAR) [-–—] (?P<last>\d\d)(?=[).,;]|$)", e.years_between
    period = "quarter|period"
    yield f"figures with {period}", rf"(?:the )?(?:{ALIKE} )?(?P<year>YEAR) (?:{period})", e.that_quarter
    yield f"figures with {period}", rf"(?:the )?{ALIKE} (?:{period}) (?:of|in) (?P<year>YEAR)", e.that_quarter
    tens = r"(?P<decade>1[5-9]\d0|20\d0|(?<=')\d0|(?<=-)[5-9]0|(?<=the\x20|and\x20)[5-9]0)"
    yield "figures with 0'?s", rf"(?<!\w-){MOD}(?:the )?{MOD.replace('mod', 'mod2')}'?{tens}'?s", e.decade
    yield "tens", rf"{MOD}(?:the )?{MOD.replace('mod', 'mod2')}(?:nineteen(?:-| )?)?{{tens}}", e.decade_word
    yield "figures with half", rf"{HALF_OF}the '?(?P<decade>1[5-9]\d0|20\d0|[5-9]0)'?s", e.decade
    century = r"(?:(?P<number>\d{1,2})(?:st|nd|rd|th)|{ordinal})"
    joined = r"(?= (?:and|or|to|through) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)|\w+)[- ]centur)"
    yield "unit with centur", rf"{MOD}(?:the )?{MOD.replace('mod', 'mod2')}{century}[- ]centur(?:y|ies)", e.century
    yield "unit", rf"(?:the )?{century}{joined}", e.century
    yield "unit with half", rf"{HALF_OF}the {century}[- ]century", e.century
    which = r"(?:fiscal |full )?{ordinal}[- ](?:fiscal )?(?P<kind>quarter|half)s?"
    of_year = r"(?: (?:of )?(?:fiscal )?(?P<year>YEAR)| of (?:the|this) (?:fiscal )?year)?"
    yield "ordinal", rf"(?:the )?{which}{of_year}", e.part_of_year
    yield "ordinal", rf"(?:the )?{which} (?:of )?{{way}} (?:fiscal )?year", e.part_of_year
    yield "figures with quarter", r"(?:the )?(?:last|final) quarter of (?P<year>YEAR)", e.last_quarter
    yield "unit with quarter", r"(?:the )?(?:last|final) quarter of (?:the|{way}) year", e.last_quarter
    yield "unit with half", r"(?:the )?(?:last|latter) half of (?:the|{way}) year", e.last_half
    for code in ("quarter_code", "half_code"):
        yield code, rf"{{{code}}}(?: of|,)? (?P<year>YEAR)", e.coded
        yield code, rf"(?:(?<=in\x20)|(?<=for\x20)){{{code}}}", e.coded
        yield code, rf"(?P<year>YEAR)[- ]{{{code}}}", e.coded
    yield "ordinal", rf"(?:the |fiscal )?(?P<year>YEAR)(?:'s)? {which}", e.part_of_year
    yield "figures with half", r"(?:the )?(?:last|latter) half of (?P<year>YEAR)", e.last_half
    yield "unit", r"the (?:fiscal |full )?year(?= (?:that )?end(?:ed|ing|s))", e.year_that_ends
    yield "unit with quarter", r"(?:the )?quarter(?= (?:that )?end(?:ed|ing|s) {month} \d)", e.quarter_that_ends
    yield "ordinal", rf"(?:(?:{{way}}|the) (?:fiscal )?years?'s?) {which}", e.part_of_year
    joined = r"(?= (?:and|or|to|through) (?:the )?{ordinal2} (?P<kind>quarter)s?(?: of (?P<year>YEAR))?)"
    yield "ordinal", rf"(?:the )?{{ordinal}}{joined}", e.part_of_year
    yield "month with quarter", r"(?:the )?{month} quarter", e.quarter_that_ends
    yield "unit with quarter", r"(?:the |this )(?:(?:latest|most recent|just-ended) )?quarter", e.quarter
    yield "period", r"the latest {period}", e.quarter
    yield "number with nineteen", r"nineteen[- ](?P<rest>{number}(?:[- ]{number2})?)", e.spelled_year
    yield "number with thousand", r"(?:the )?year two thousand(?:(?: and)? (?P<rest>{number}))?", e.millennium
    yield "season", rf"{MOD}(?:the )?{{season}}(?: of|,)? {year}(?:[-–]\d\d)?", e.season
    yield "season with year", rf"{MOD}(?:the )?{{season}} of {{way}} year", e.season_of
    yield "season", rf"{MOD}{{way}} {{season}}", e.season
    yield "season", rf"{MOD}the {{season}}", e.season
    yield "season", r"(?:(?<=by\x20)|(?<=since\x20)|(?<=until\x20)){season}", e.season
    yield "season", r"(?:the )?{mod} {season}", e.season
    yield "weekday", r"{weekday}(?= (?:and|or) {weekday2}(?: {part})?s(?!\w))", e.every
    yield "weekday", r"(?:{way} )?{weekday}(?: {part})?", e.weekday
    yield "weekday", r"{way} {weekday} {part}", e.weekday
    yield "holiday", r"(?:{way} )?{holiday}(?:,? (?P<year>YEAR))?", e.holiday
    yield "feast", r"(?:{way} )?{feast}(?:,? (?P<year>YEAR))?", e.feast
    yield "unit with end", r"(?:the )?year(?:'s)?[- ]end(?: (?P<year>YEAR))?", e.year_end
    yield "figures with end", r"(?P<year>YEAR)(?:'s|[- ]year)[- ]end", e.year_end
    yield "unit with end", r"(?:the )?(?:(?P<unit>month|week)'s end|(?P<unit2>month)[- ]end)", e.unit_end
    yield "middle", r"{middle}", e.middle
