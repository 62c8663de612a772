"""How English words make dates: of the calendar, of years of books, of feasts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.text.times.numbers import number
from whosays.text.times.rules.form import Found, Keyed, Reading, at, day_of, group, whole_year
from whosays.text.times.rules.readings import Readings
from whosays.text.times.values import At, Length, Named, Shift

MOD = r"(?:(?:the )?(?:very )?{mod}[- ])?"
DAY = r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?"
OWNER = r"(?:'s?)?"


class EnglishDates(Readings):
    """What only English says in this way of the calendar."""

    def slashes(self, found: Found) -> Reading | None:
        """As in 10/25/89. Which is the month shows only where one of them cannot be one."""
        one, two = int(found["one"]), int(found["two"])
        if one <= 12 and two <= 12 and one != two:
            return None
        month, day = (one, two) if one <= 12 else (two, one)
        granule = day_of(whole_year(found["year"]), month, day)
        return Reading(At(granule)) if granule else None

    def decade_word(self, found: Found) -> Reading | None:
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
        """As in "the third quarter", "last year's second half"."""
        return self.year_part(found, "half" if found["kind"] == "half" else "quarter", self.of(found, "ordinal"))

    def that_quarter(self, found: Found) -> Reading | None:
        """As in "the 2021 period": next to a quarter that quarter of the year."""
        year = at("year", int(found["year"]))
        return Reading(replace(year, same=True)) if year else None

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
        """As in "a year earlier": next to a quarter the same quarter of the year before."""
        return Reading(Shift(-1, "year", same=True))

    def year_end(self, found: Found) -> Reading:
        """As in "by year-end", the term of books and contracts; "year's end" is no day."""
        return Reading(Named("day", 12, 31)) if "-" in found[0] else Reading(Shift(0, "year"), mod="END")

    def holiday(self, found: Found) -> Reading | None:
        month, day = self.of(found, "holiday")
        if group(found, "year"):
            granule = day_of(int(found["year"]), month, day)
            return Reading(At(granule)) if granule else None
        return Reading(Named("day", month, day, way=self.of(found, "way")))

    def thanksgiving(self, found: Found) -> Reading:
        return Reading(Named("thanksgiving", 11, way=self.of(found, "way")))


def dates(e: EnglishDates) -> Iterator[Keyed]:
    """Dates, and what comes again every year or week."""
    weekday = r"(?:(?:{weekday},? )|)"
    to = r"(?: to | until | and |-|–)"
    yield "month", rf"(?P<first>\d{{1,2}}){to}{DAY}(?: of)? {{month}}(?:,? (?P<year>YEAR))?", e.days_between
    yield "month", rf"{{month}} (?P<first>\d{{1,2}}){to}{DAY}(?:,? (?P<year>YEAR))?", e.days_between
    yield "month", rf"{weekday}{MOD}{DAY}(?: of|-)? ?{{month}},? (?P<year>YEAR|'\d\d(?!\d))", e.full_date
    yield "month", rf"{weekday}{MOD}{{month}} {DAY} ?, ?(?P<year>YEAR)", e.full_date
    yield "month", rf"{weekday}{MOD}{{month}} {DAY} (?P<year>YEAR)", e.full_date
    yield "month", r"(?P<day>\d{1,2}) {month} (?P<year>\d\d)", e.full_date
    yield "figures", r"(?P<year>YEAR)-(?P<number>\d\d)-(?P<day>\d\d)", e.figures
    yield "figures", r"(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>YEAR|\d\d)", e.slashes
    yield "month", rf"{weekday}{MOD}{DAY}(?: of)? {{month}}", e.day_and_month
    yield "month", rf"{weekday}{MOD}{{month}} {DAY}", e.day_and_month
    yield "month", rf"{MOD}{{month}}(?: of|,)? (?P<year>YEAR)", e.month_and_year
    yield "month", rf"(?:{{way}} )?{MOD}{{month}}{OWNER}", e.month
    yield "month with year", rf"{MOD}{{month}}(?: of)? {{way}} year", e.month_of
    yield "month with year", rf"{DAY}(?: of)? {{month}}(?: of)? {{way}} year", e.day_of_year
    yield "month with year", rf"{{month}} {DAY}(?: of)? {{way}} year", e.day_of_year
    yield "month", rf"{{way}} (?:{{month}} {DAY}|{DAY.replace('day', 'day2')} {{month2}})", e.day_of_way
    yield "weekday", r"{weekday}(?: {part})?(?: of)? {way} week", e.weekday_of
    of_calendar = r"(?:(?:the )?(?:fiscal |calendar )?years? |(?:the )?fiscal |calendar )?"
    yield "figures", rf"{MOD}{of_calendar}(?P<year>YEAR)", e.year
    yield "figures", r"the (?P<year>YEAR) (?:quarter|period)", e.that_quarter
    tens = r"(?P<decade>1[5-9]\d0|20\d0|(?<=['-])\d0|(?<=the\x20|and\x20)\d0)"
    yield "figures with 0'?s", rf"(?<!\w-){MOD}(?:the )?{MOD.replace('mod', 'mod2')}'?{tens}'?s", e.decade
    yield "tens", rf"{MOD}(?:the )?{MOD.replace('mod', 'mod2')}(?:nineteen-?)?{{tens}}", e.decade_word
    century = r"(?:(?P<number>\d{1,2})(?:st|nd|rd|th)|{ordinal})[- ]century"
    yield "unit with century", rf"{MOD}(?:the )?{MOD.replace('mod', 'mod2')}{century}", e.century
    which = r"(?:fiscal |full )?{ordinal}[- ](?P<kind>quarter|half)s?"
    of_year = r"(?: (?:of )?(?:fiscal )?(?P<year>YEAR)| of (?:the|this) (?:fiscal )?year)?"
    yield "ordinal", rf"(?:the )?{which}{of_year}", e.part_of_year
    yield "ordinal", rf"(?:the )?{which} of {{way}} (?:fiscal )?year", e.part_of_year
    yield "figures with quarter", r"(?:the )?(?:last|final) quarter of (?P<year>YEAR)", e.last_quarter
    yield "ordinal", rf"(?:the |fiscal )?(?P<year>YEAR)(?:'s)? {which}", e.part_of_year
    yield "figures with half", r"(?:the )?last half of (?P<year>YEAR)", e.last_half
    yield "unit", r"the (?:fiscal |full )?year(?= (?:that )?end(?:ed|ing|s))", e.year_that_ends
    yield "unit with quarter", r"(?:the )?quarter(?= (?:that )?end(?:ed|ing|s) {month} \d)", e.quarter_that_ends
    yield "ordinal", rf"(?:{{way}} (?:fiscal )?years?'s?) {which}", e.part_of_year
    yield "unit with quarter", r"(?:the |this )(?:(?:latest|current|most recent|just-ended) )?quarter", e.quarter
    yield "period", r"the latest {period}", e.quarter
    yield "number with nineteen", r"nineteen[- ](?P<rest>{number}(?:[- ]{number2})?)", e.spelled_year
    yield "number with thousand", r"(?:the )?year two thousand(?:(?: and)? (?P<rest>{number}))?", e.millennium
    yield "season", rf"{MOD}(?:the )?{{season}}(?: of|,)? (?P<year>YEAR)", e.season
    yield "season", rf"{MOD}{{way}} {{season}}", e.season
    yield "season", rf"{MOD}the {{season}}", e.season
    yield "season", r"(?:the )?{mod} {season}", e.season
    yield "weekday", r"(?:{way} )?{weekday}(?: {part})?", e.weekday
    yield "weekday", r"{way} {weekday} {part}", e.weekday
    yield "holiday", r"(?:{way} )?{holiday}(?:,? (?P<year>YEAR))?", e.holiday
    yield "thanksgiving", r"(?:{way} )?thanksgiving(?: day)?", e.thanksgiving
