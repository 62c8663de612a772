"""How English words make times: dates, relative dates, lengths, sets, times of day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Literal

from whosays.text.times.numbers import number
from whosays.text.times.rules.form import Found, Keyed, Reading, Rule, at, clock_of, compiled, day_of, group, whole_year
from whosays.text.times.rules.readings import Readings
from whosays.text.times.values import At, Base, Every, Length, Named, Shift, Unit, Vague
from whosays.text.times.vocabulary import YEAR, Vocabulary

MOD = r"(?:(?:the )?(?:very )?{mod}[- ])?"
DAY = r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?"
OWNER = r"(?:'s?)?"
CLAUSE_END = r"(?= ?(?:[.,;:!?)\"”]|$)| (?:and|but|that|in|at|to) )"
QUANTITY = r"(?:{quantity} )?"
MANY = r"(?:\d[\d.,]*|(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|several|many|more|of))"
COUNTED = rf"once|twice|times|share|percent|euros?|dollars?|cents?|liras?|pounds?|[mb]illion|{MANY}\s+[a-z]+s"
RATE = re.compile(rf"(?:\d|\b(?:{COUNTED}))\s+$")
ADDED = r"(?:more |full |consecutive |straight |additional |trading |business |working |calendar |long |other )?"


class English(Readings):
    """What only English says in this way."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__(vocabulary)
        names, several = ("|".join(sorted(vocabulary.groups[g], key=len, reverse=True)) for g in ("number", "several"))
        counting = "|".join(name for name in names.split("|") if name.split()[0] not in ("a", "an", "half"))
        one = rf"(?:\d+(?:[.,]\d+)*|(?:{counting})(?:[- ](?:{counting}))*)"
        words = rf"(?:\d+(?:[.,]\d+)*[- ]\d/\d|{one}|{names})"
        self.number = rf"(?P<amount>{one}(?: to | or |-|–){one}|{words}(?: and a half| ½)?|(?:{several}))"

    # --- dates

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

    # --- relative, lengths

    def day_shift(self, amount: int, clock: str = "") -> Callable[[Found], Reading]:
        """As in "yesterday evening": so many days from the document's."""
        return lambda found: Reading(Shift(amount, "day"), self.part(found) or clock, self.mod(found))

    def next_day(self, way: int) -> Callable[[Found], Reading]:
        """As in "the day before": beside the day that the text spoke of."""
        return lambda _: Reading(Shift(way, "day", "reference"))

    def beside_event(self, found: Found) -> Reading:
        """As in "the day after the trial opened", "the morning before the raid"."""
        unit: Unit = self.of(found, "unit") if group(found, "unit") else "day"
        before = found.string.startswith("before", found.end() + 1)
        return Reading(Shift(-1 if before else 1, unit, "event"), self.part(found))

    def unit_shift(self, found: Found) -> Reading | None:
        """As in "last year", "early next month", "the following week", "this decade"."""
        unit, way, base = self.of(found, "unit"), self.of(found, "way"), self.base(found)
        if unit in ("second", "minute", "hour") or found["unit"].endswith("s"):
            return None
        if unit == "weekend":
            return Reading(Named("weekend", 5, way=way), mod=self.mod(found))
        if unit == "day" and base == "document" and found["way"].removeprefix("the ") not in ("this", "next"):
            return None
        return Reading(Shift(way, unit, "reference" if unit == "day" and way == 1 else base), mod=self.mod(found))

    def part_shift(self, found: Found) -> Reading:
        """As in "this morning", "last night", "the next afternoon"."""
        way = self.of(found, "way")
        base: Base = "reference" if way == 1 else self.base(found)
        return Reading(Shift(way, "day", base), self.part(found), self.mod(found))

    def lately(self, found: Found) -> Reading | None:
        """As in "the last five years", "recent weeks", "the next few days", "the past year"."""
        if found["unit"] in ("minute", "second", "hour"):
            return None  # "at the last minute"
        one = group(found, "amount") is None and not found["unit"].endswith("s")
        amount = 1 if one else self.amount(found) if group(found, "amount") else None
        word = " ".join(found["side"].split())
        side: Literal[-1, 1] = 1 if word.split()[-1] in ("next", "coming", "following", "ahead") else -1
        if one and self.of(found, "unit") == "weekend":
            return Reading(Named("weekend", 5, way=side))
        base: Base = "reference" if word.split()[-1] in ("following", "preceding", "previous") else "document"
        return Reading(Length(amount, self.of(found, "unit"), side, base), mod=self.of(found, "quantity"))

    def and_a_half(self, way: int) -> Callable[[Found], Reading]:
        """As in "a year and a half"; "a year and a half ago" is no day, month or year that could be told."""
        return lambda found: Reading(Vague("past") if way else Length(1.5, self.of(found, "unit")))

    def long(self, found: Found) -> Reading:
        """As in "day-long", "decades-long"."""
        return Reading(Length(None if found["unit"].endswith("s") else 1, self.of(found, "unit")))

    def length(self, found: Found) -> Reading | None:
        if re.fullmatch(YEAR, found["amount"]):
            return None  # "the 2019 season"
        rate = RATE.search(found.string, max(0, found.start() - 30), found.start())
        if found[0].startswith(("a ", "an ")) and found["amount"] in ("a", "an") and rate:
            return Reading(Every(1, self.of(found, "unit")))  # "900 euros a month", "twice a week", "two trips a day"
        return super().length(found)

    def daily(self, found: Found) -> Reading:
        amount, unit = self.of(found, "daily")
        return Reading(Every(amount, unit))

    def clock_in_part(self, found: Found) -> Reading | None:
        """As in "9 in the morning"."""
        time = clock_of(found["hour"], None, "a" if found[0].endswith("morning") else "p")
        return Reading(None, time) if time else None

    def word_clock(self, time: str) -> Callable[[Found], Reading]:
        """As in "noon", "midnight"."""
        return lambda found: Reading(None, time, self.mod(found))


def rules(vocabulary: Vocabulary) -> Iterator[Rule]:
    """The rules of English."""
    e = English(vocabulary)
    return compiled(vocabulary, (*dates(e), *relative(e), *lengths(e), *clocks(e)))


def dates(e: English) -> Iterator[Keyed]:
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


def relative(e: English) -> Iterator[Keyed]:
    """What hangs on the document's date or on the time spoken of last."""
    yield "near", rf"{MOD}today", e.day_shift(0)
    yield "near", rf"(?:{MOD}yesterday(?: {{part}})?|{{part2}} yesterday)", e.day_shift(-1)
    yield "near", rf"{MOD}tomorrow(?: {{part}})?", e.day_shift(1)
    yield "near", r"tonight", e.day_shift(0, "NI")
    yield "near", r"overnight", e.day_shift(-1, "NI")
    yield "near", r"the day before yesterday", e.day_shift(-2)
    yield "near", r"the day after tomorrow", e.day_shift(2)
    beside = r"(?= (?:after|before) (?!that|then))"
    yield "unit", rf"the (?P<unit>day|week|month|year){beside}", e.beside_event
    yield "part", rf"the {{part}}{beside}", e.beside_event
    yield "unit", rf"{MOD}{{way}} (?:fiscal |calendar |school |whole )?{{unit}}", e.unit_shift
    yield "part", rf"{MOD}{{way}} {{part}}", e.part_shift
    compared = r"(?: (?:third |second |first |fourth )?quarter| period)?"
    alike = r"(?:corresponding|comparable|same|like|similar)"
    yield "unit with year", rf"(?:(?:the|a) )?(?:{alike} )?year[- ](?:ago|earlier){compared}", e.year_ago
    yield "unit", rf"(?:the )?{alike} (?:quarter|period)(?: (?:of )?last year| a year (?:ago|earlier))", e.year_ago
    yield "unit", r"(?:the quarter a year (?:ago|earlier)|last year's (?:quarter|period))", e.year_ago
    yield "unit with half", r"a {unit} and a half(?: ago| earlier)", e.and_a_half(-1)
    yield "unit with ago", r"{unit}(?<=s) ago", e.vague("past")
    yield "unit with year", rf"the year (?:before|previous|earlier){CLAUSE_END}", e.year_ago
    yield "unit with day", rf"the day (?:before|earlier){CLAUSE_END}", e.next_day(-1)
    yield "unit with day", rf"the day after{CLAUSE_END}", e.next_day(1)
    yield "unit", r"{mod} in the {unit}", e.this_unit
    much = rf"{QUANTITY}{e.number}[- ]{ADDED}{{unit}}(?: or so)?"
    yield "unit with ago|back", rf"{much}[- ](?:ago|back)", e.distance(-1, "document")
    before = rf"(?:earlier|previously|prior|before{CLAUSE_END})"
    yield "unit with earlier|previously|prior|before", rf"{much} {before}", e.distance(-1, "reference")
    yield "unit with year", r"the (?:prior|previous)[- ]year(?: quarter| period)", e.year_ago
    whole = r"(?:latest |full |whole |fiscal |full fiscal |latest fiscal )?"
    yield "unit", rf"{MOD}the {whole}(?P<unit>year|week)", e.this_unit
    yield "unit with weekend", r"the weekend", e.weekend
    yield "unit with end", r"(?:the )?year(?:'s)?[- ]end", e.year_end
    yield "unit with later|after", rf"{much} (?:later|afterwards?|after that)", e.distance(1, "reference")
    yield "unit with now|hence", rf"{much} (?:from now|hence)", e.distance(1, "document")
    side = r"(?P<side>(?:the |in )?(?:last|past|next|coming|recent|latest|previous|preceding|following|first))"
    yield "unit", rf"(?!over ){QUANTITY}{side} {e.number} {ADDED}{{unit}}", e.lately
    yield "unit", r"(?P<side>the (?:last|past|next|coming)) {unit}", e.lately
    yield "unit", r"(?P<side>(?:the )?(?:recent|past|coming)) {unit}(?: and (?:weeks|months|years))?", e.lately
    yield "unit with ahead", r"(?:the )?{unit} (?P<side>ahead)", e.lately


def lengths(e: English) -> Iterator[Keyed]:
    """How long, and how often."""
    whole = r"(?:entire |whole |full |latest |first |other )?"
    yield "unit", rf"{QUANTITY}{whole}{e.number}[- ]{ADDED}{{unit}}{OWNER}(?: or so)?", e.length
    yield "unit", rf"{QUANTITY}the {whole}{e.number} {ADDED}{{unit}}(?<=s){OWNER}(?: or so)?", e.length
    many = "minutes|hours|days|weeks|months|years|decades|centuries"
    yield "unit", rf"(?P<unit>{many})(?: or (?:{many}))?", e.bare_length
    yield "unit with half", r"a {unit} and a half", e.and_a_half(0)
    yield "unit with -long", r"{unit}-long", e.long
    what = r"(?:{weekday}(?: {part})?|{part2}|{unit})"
    yield "every", rf"(?:every|each|per) (?!second|minute|hour)(?:(?P<other>other) )?(?:{e.number} )?{what}", e.every
    yield "weekday", r"{weekday}(?: {part})?s", e.every
    yield "daily", r"{daily}", e.daily
    for when in ("past", "present", "future"):
        yield when, f"{{{when}}}", e.vague(when)


def clocks(e: English) -> Iterator[Keyed]:
    """Times of day."""
    zone = r"(?: (?:gmt|utc|est|edt|cst|pst|pdt|cet|local time|o'clock))?"
    yield (
        r"figures with [ap]\.?m",
        rf"{QUANTITY}(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])\.?m\.?{zone}",
        e.clock,
    )
    yield "figures with :", rf"{QUANTITY}(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?::\d\d)?{zone}", e.clock
    yield "figures with gmt|utc|hours", r"(?P<hour>\d\d)(?P<minute>\d\d) (?:gmt|utc|hours)", e.clock
    yield "figures with in", r"(?P<hour>\d{1,2}) (?:o'clock )?in the (?:morning|afternoon|evening)", e.clock_in_part
    yield "figures", r"(?<=at\x20)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?! people)", e.clock
    yield "noon", r"noon", e.word_clock("12:00")
    yield "noon", r"midday", e.word_clock("12:00")
    yield "noon", r"midnight", e.word_clock("24:00")
    yield "part", rf"{MOD}(?:the )?{{part}}", e.part_alone
