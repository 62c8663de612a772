"""How English words make times: dates, relative dates, lengths, sets, times of day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, cast

from whosays.text.times.numbers import number
from whosays.text.times.rules.form import (
    Found,
    Reading,
    Rule,
    at,
    clock_of,
    day_of,
    days_between,
    group,
    whole_year,
)
from whosays.text.times.values import At, Base, Every, Length, Meaning, Mod, Named, Shift, Unit, Vague
from whosays.text.times.vocabulary import Vocabulary

MOD = r"(?:(?:the )?(?:very )?{mod}[- ])?"
DAY = r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?"
OWNER = r"(?:'s?)?"
QUANTITY = r"(?:{quantity} )?"
RATE = re.compile(r"(?:\d|\b(?:once|twice|times|share|percent|euros?|dollars?|cents?|liras?|pounds?|hours|days))\s+$")
ADDED = r"(?:more |full |consecutive |straight |additional |trading |business |working |calendar |long |other )?"


class English:
    """The readings of the rules; each takes a match and gives what it means."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.words = vocabulary
        names, several = ("|".join(sorted(vocabulary.groups[g], key=len, reverse=True)) for g in ("number", "several"))
        self.number = _filled(names, several)

    # --- small parts

    def of(self, found: Found, name: str) -> Any:
        """What the word of a group means; None where the group matched nothing."""
        word = next((found[n] for n in (name, name + "2", name + "3") if group(found, n)), None)
        return None if word is None else self.words.value(name, word)

    def mod(self, found: Found) -> Mod | None:
        return cast("Mod | None", self.of(found, "mod") or self.of(found, "quantity"))

    def base(self, found: Found) -> Base:
        """ "the following week" counts from the time spoken of, "next week" from the document's date."""
        word = " ".join((group(found, "way") or "").split())
        return "reference" if any(word.endswith(one) for one in self.words.groups["referring"]) else "document"

    def amount(self, found: Found) -> float | None:
        return number(found["amount"], self.words)

    # --- dates

    def full_date(self, found: Found) -> Reading | None:
        day = day_of(whole_year(found["year"]), self.of(found, "month"), int(found["day"]))
        return Reading(At(day), mod=self.mod(found)) if day else None

    def days_between(self, found: Found) -> Reading | None:
        """As in "9 to 16 March", "May 3-7, 2022"."""
        ends = days_between(self.of(found, "month"), found["first"], found["day"], group(found, "year"))
        return Reading(ends) if ends else None

    def iso(self, found: Found) -> Reading | None:
        day = day_of(int(found["year"]), int(found["number"]), int(found["day"]))
        return Reading(At(day)) if day else None

    def slashes(self, found: Found) -> Reading | None:
        """As in 10/25/89. Which is the month shows only where one of them cannot be one."""
        one, two = int(found["one"]), int(found["two"])
        if one <= 12 and two <= 12 and one != two:
            return None
        month, day = (one, two) if one <= 12 else (two, one)
        granule = day_of(whole_year(found["year"]), month, day)
        return Reading(At(granule)) if granule else None

    def day_and_month(self, found: Found) -> Reading | None:
        day, month = int(found["day"]), self.of(found, "month")
        if not day_of(2000, month, day):
            return None
        return Reading(Named("day", month, day), mod=self.mod(found))

    def month_and_year(self, found: Found) -> Reading | None:
        meaning = at("month", int(found["year"]), self.of(found, "month"))
        return Reading(meaning, mod=self.mod(found)) if meaning else None

    def month(self, found: Found) -> Reading | None:
        meaning = Named("month", self.of(found, "month"), way=self.of(found, "way"), base=self.base(found))
        return Reading(meaning, mod=self.mod(found))

    def month_of(self, found: Found) -> Reading:
        """As in "July last year"."""
        return Reading(Named("month", self.of(found, "month"), way=0, moved=self.of(found, "way")), mod=self.mod(found))

    def weekday_of(self, found: Found) -> Reading:
        """As in "Wednesday of last week"."""
        meaning = Named("weekday", self.of(found, "weekday"), way=0, moved=self.of(found, "way"))
        return Reading(meaning, self.of(found, "part") or "")

    def year(self, found: Found) -> Reading | None:
        meaning = at("year", int(found["year"]))
        return Reading(meaning, mod=self.mod(found)) if meaning else None

    def decade(self, found: Found) -> Reading | None:
        figures = found["decade"]
        year = int(figures) if len(figures) == 4 else 1900 + int(figures)
        meaning = at("decade", year)
        return Reading(meaning, mod=self.mod(found)) if meaning else None

    def decade_word(self, found: Found) -> Reading | None:
        meaning = at("decade", 1900 + self.of(found, "tens"))
        return Reading(meaning, mod=self.mod(found)) if meaning else None

    def century(self, found: Found) -> Reading | None:
        which = self.of(found, "ordinal") or int(found["number"])
        meaning = at("century", max(1, (which - 1) * 100)) if 0 < which < 30 else None
        return Reading(meaning, mod=self.mod(found)) if meaning else None

    def part_of_year(self, found: Found) -> Reading | None:
        """A quarter or half, of a year that is told or not: "the third quarter", "last year's second half"."""
        which = self.of(found, "ordinal")
        kind = "half" if found["kind"].startswith("half") else "quarter"
        if which is None or which > (2 if kind == "half" else 4):
            return None
        if group(found, "year"):
            meaning: Meaning | None = at(cast("Unit", kind), int(found["year"]), (which - 1) * (6 if kind == "half" else 3) + 1)
        elif (owner := self.of(found, "way")) is not None:
            meaning = Named(cast("Any", kind), which, way=0, moved=owner)
        else:
            meaning = Named(cast("Any", kind), which)
        return Reading(meaning, mod=self.mod(found)) if meaning else None

    def quarter(self, found: Found) -> Reading:
        """In reports of business "the quarter" is the one spoken of, else the last one that has ended."""
        return Reading(Shift(-1, "quarter", same=True))

    def year_ago(self, found: Found) -> Reading:
        """ "a year earlier": next to a quarter the same quarter of the year before."""
        return Reading(Shift(-1, "year", same=True))

    def spelled_year(self, found: Found) -> Reading | None:
        """As a broadcaster's text has it: "nineteen ninety-six"."""
        last = number(found["rest"], self.words) or 0
        meaning = at("year", 1900 + int(last)) if 9 < last < 100 else None
        return Reading(meaning) if meaning else None

    def year_end(self, found: Found) -> Reading:
        return Reading(Shift(0, "year"), mod="END")

    def weekend(self, found: Found) -> Reading:
        return Reading(Named("weekend", 5, way=self.of(found, "way")))

    def the_unit(self, found: Found) -> Reading:
        """ "the year", "the week": in a report, the one in which it was written."""
        return Reading(Shift(0, self.of(found, "unit")))

    def season(self, found: Found) -> Reading | None:
        month = self.of(found, "season")
        if group(found, "year"):
            meaning: Meaning | None = at("season", int(found["year"]), month)
        else:
            meaning = Named("season", month, way=self.of(found, "way"), base=self.base(found))
        return Reading(meaning, mod=self.mod(found)) if meaning else None

    def weekday(self, found: Found) -> Reading:
        meaning = Named("weekday", self.of(found, "weekday"), way=self.of(found, "way"), base=self.base(found))
        return Reading(meaning, self.of(found, "part") or "", self.mod(found))

    def holiday(self, found: Found) -> Reading | None:
        month, day = self.of(found, "holiday")
        if group(found, "year"):
            granule = day_of(int(found["year"]), month, day)
            return Reading(At(granule)) if granule else None
        return Reading(Named("day", month, day, way=self.of(found, "way")))

    def thanksgiving(self, found: Found) -> Reading:
        return Reading(Named("thanksgiving", 11, way=self.of(found, "way")))

    # --- relative

    def day_shift(self, amount: int, clock: str = "") -> Callable[[Found], Reading]:
        def read(found: Found) -> Reading:
            part = self.of(found, "part") if group(found, "part") else clock
            return Reading(Shift(amount, "day"), part, self.mod(found))

        return read

    def beside_event(self, found: Found) -> Reading:
        """ "the day after the trial opened"."""
        unit, part = (self.of(found, "unit"), "") if group(found, "unit") else ("day", self.of(found, "part"))
        before = found.string.startswith("before", found.end() + 1)
        return Reading(Shift(-1 if before else 1, unit, "event"), part)

    def unit_shift(self, found: Found) -> Reading | None:
        """ "last year", "early next month", "the following week", "this decade"."""
        unit, way = self.of(found, "unit"), self.of(found, "way")
        base = self.base(found)
        if unit in ("second", "minute", "hour") or found["unit"].endswith("s"):
            return None
        if unit == "weekend":
            return Reading(Named("weekend", 5, way=way), mod=self.mod(found))
        if unit == "day" and base == "document" and group(found, "way") not in ("this", "next"):
            return None
        base = "reference" if unit == "day" and way == 1 else base
        return Reading(Shift(way, unit, base), mod=self.mod(found))

    def part_shift(self, found: Found) -> Reading:
        """ "this morning", "last night", "the next afternoon"."""
        way = self.of(found, "way")
        base: Base = "reference" if way == 1 or self.base(found) == "reference" else "document"
        return Reading(Shift(way, "day", base), self.of(found, "part"), self.mod(found))

    def ago(self, found: Found) -> Reading:
        return self.distance(found, -1, "document")

    def before(self, found: Found) -> Reading:
        return self.distance(found, -1, "reference")

    def after(self, found: Found) -> Reading:
        return self.distance(found, 1, "reference")

    def hence(self, found: Found) -> Reading:
        return self.distance(found, 1, "document")

    def distance(self, found: Found, way: int, base: Base) -> Reading:
        """So many units before or after; of what is no whole number, only the direction is known."""
        amount, unit = self.amount(found), self.of(found, "unit")
        if amount is None or amount != int(amount) or unit in ("second", "minute", "hour"):
            return Reading(Vague("past" if way < 0 else "future"))
        return Reading(Shift(way * int(amount), unit, base), mod=self.of(found, "quantity"))

    def lately(self, found: Found) -> Reading | None:
        """ "the last five years", "recent weeks", "the next few days"."""
        if found["unit"] in ("minute", "second", "hour"):
            return None  # "at the last minute"
        amount = self.amount(found) if group(found, "amount") else None
        if group(found, "amount") is None and not found["unit"].endswith("s") and found["unit"] not in ("millennia",):
            amount = 1
        word = " ".join(found["side"].split())
        side = 1 if re.match(r"(?:the |in )?(?:next|coming|following)|ahead", word) else -1
        base: Base = "reference" if "following" in word or "preceding" in word or "previous" in word else "document"
        return Reading(Length(amount, self.of(found, "unit"), cast("Any", side), base), mod=self.of(found, "quantity"))

    # --- lengths, sets, times of day

    def length(self, found: Found) -> Reading | None:
        rate = RATE.search(found.string, max(0, found.start() - 30), found.start())
        if found[0].startswith(("a ", "an ")) and found["amount"] in ("a", "an") and rate:
            return Reading(Every(1, self.of(found, "unit")))  # "900 euros a month", "twice a week"
        return Reading(Length(self.amount(found), self.of(found, "unit")), mod=self.of(found, "quantity"))

    def bare_length(self, found: Found) -> Reading:
        return Reading(Length(None, self.of(found, "unit")))

    def every(self, found: Found) -> Reading:
        amount = int(self.amount(found) or 1) if group(found, "amount") else 1
        if group(found, "other"):
            amount = 2
        if group(found, "weekday"):
            return Reading(Every(amount, "week", self.of(found, "weekday"), self.of(found, "part") or ""))
        if self.of(found, "part"):
            return Reading(Every(amount, "day", part=self.of(found, "part")))
        return Reading(Every(amount, self.of(found, "unit")))

    def weekdays(self, found: Found) -> Reading:
        return Reading(Every(1, "week", self.of(found, "weekday"), self.of(found, "part") or ""))

    def daily(self, found: Found) -> Reading:
        amount, unit = self.of(found, "daily")
        return Reading(Every(amount, unit))

    def clock(self, found: Found) -> Reading | None:
        time = clock_of(found["hour"], group(found, "minute"), group(found, "half"))
        return Reading(None, time, self.mod(found)) if time else None

    def word_clock(self, time: str) -> Callable[[Found], Reading]:
        return lambda found: Reading(None, time, self.mod(found))

    def part_alone(self, found: Found) -> Reading:
        return Reading(None, self.of(found, "part"), self.mod(found))

    def vague(self, when: str) -> Callable[[Found], Reading]:
        return lambda found: Reading(Vague(cast("Any", when)))


def _filled(names: str, several: str) -> str:
    """The pattern of a number, with the words for numbers and for "several"."""
    words = rf"(?:{names})(?:[- ](?:{names}))*"
    return rf"(?P<amount>(?:\d+(?:[.,]\d+)*(?:[- ]\d/\d)?|{words})(?: and a half| ½)?|(?:{several}))"


def rules(vocabulary: Vocabulary) -> Iterator[Rule]:
    """The rules of English."""
    e = English(vocabulary)
    for key, source, read in (*dates(e), *relative(e), *lengths(e), *clocks(e)):
        yield Rule(vocabulary.pattern(source), read, key)


# The group of words that the pattern cannot do without, the pattern, its reading.
Keyed = tuple[str, str, Callable[[Found], "Reading | None"]]


def dates(e: English) -> Iterator[Keyed]:
    """Dates, and what comes again every year or week."""
    weekday = r"(?:(?:{weekday},? )|)"
    to = r"(?: to | until | and |-|–)"
    yield "month", rf"(?P<first>\d{{1,2}}){to}{DAY}(?: of)? {{month}}(?:,? (?P<year>YEAR))?", e.days_between
    yield "month", rf"{{month}} (?P<first>\d{{1,2}}){to}{DAY}(?:,? (?P<year>YEAR))?", e.days_between
    yield "month", rf"{weekday}{MOD}{DAY}(?: of|-)? ?{{month}},? (?P<year>YEAR|'\d\d(?!\d))", e.full_date
    yield "month", rf"{weekday}{MOD}{{month}} {DAY}, ?(?P<year>YEAR)", e.full_date
    yield "month", rf"{weekday}{MOD}{{month}} {DAY} (?P<year>YEAR)", e.full_date
    yield "month", r"(?P<day>\d{1,2}) {month} (?P<year>\d\d)", e.full_date
    yield "figures", r"(?P<year>YEAR)-(?P<number>\d\d)-(?P<day>\d\d)", e.iso
    yield "figures", r"(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>YEAR|\d\d)", e.slashes
    yield "month", rf"{weekday}{MOD}{DAY}(?: of)? {{month}}", e.day_and_month
    yield "month", rf"{weekday}{MOD}{{month}} {DAY}", e.day_and_month
    yield "month", rf"{MOD}{{month}}(?: of|,)? (?P<year>YEAR)", e.month_and_year
    yield "month", rf"(?:{{way}} )?{MOD}{{month}}{OWNER}", e.month
    yield "month", rf"{MOD}{{month}}(?: of)? {{way}} year", e.month_of
    yield "weekday", r"{weekday}(?: {part})?(?: of)? {way} week", e.weekday_of
    yield "figures", rf"{MOD}(?:the )?(?:fiscal |calendar )?(?:years? )?(?P<year>YEAR)", e.year
    yield "figures", rf"{MOD}(?:the )?{MOD.replace('mod', 'mod2')}'?(?P<decade>1[5-9]\d0|20\d0|(?<=')\d0)'?s", e.decade
    yield "tens", rf"{MOD}(?:the )?{MOD.replace('mod', 'mod2')}(?:nineteen-?)?{{tens}}", e.decade_word
    century = r"(?:(?P<number>\d{1,2})(?:st|nd|rd|th)|{ordinal})[- ]century"
    yield "unit", rf"{MOD}(?:the )?{MOD.replace('mod', 'mod2')}{century}", e.century
    which = r"(?:fiscal |full )?{ordinal}[- ](?P<kind>quarter|half)s?"
    yield "unit", rf"(?:the )?{which}(?: (?:of )?(?:fiscal )?(?P<year>YEAR)| of (?:the|this) (?:fiscal )?year)?", e.part_of_year
    yield "unit", rf"(?:{{way}} (?:fiscal )?years?'s?) {which}", e.part_of_year
    yield "unit", r"(?:the |this )(?:(?:latest|current|most recent|just-ended) )?quarter", e.quarter
    yield "unit", r"the latest period", e.quarter
    yield "number", r"nineteen[- ](?P<rest>{number}(?:[- ]{number2})?)", e.spelled_year
    yield "season", rf"{MOD}(?:the )?{{season}}(?: of|,)? (?P<year>YEAR)", e.season
    yield "season", rf"{MOD}{{way}} {{season}}", e.season
    yield "season", rf"{MOD}the {{season}}", e.season
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
    yield "unit", r"(?:(?:the|a) )?year[- ](?:ago|earlier)(?: (?:third |second |first |fourth )?quarter| period)?", e.year_ago
    much = rf"{QUANTITY}{e.number}[- ]{ADDED}{{unit}}"
    yield "unit", rf"{much}[- ](?:ago|back)", e.ago
    yield "unit", rf"{much} (?:earlier|before|previously|prior)", e.before
    yield "unit", r"the (?:prior|previous)[- ]year(?: quarter| period)", e.year_ago
    yield "unit", r"the (?:latest |full |whole |fiscal |full fiscal |latest fiscal )?(?P<unit>year|week)", e.the_unit
    yield "unit", r"the weekend", e.weekend
    yield "unit", r"(?:the )?year(?:'s)?[- ]end", e.year_end
    yield "unit", rf"{much} (?:later|afterwards?|after that)", e.after
    yield "unit", rf"{much} (?:from now|hence)", e.hence
    side = r"(?P<side>(?:the |in )?(?:last|past|next|coming|recent|latest|previous|preceding|following|first))"
    yield "unit", rf"{QUANTITY}{side} {e.number} {ADDED}{{unit}}", e.lately
    yield "unit", r"(?P<side>the (?:last|past|next|coming)) {unit}", e.lately
    yield "unit", r"(?P<side>(?:the )?(?:recent|past|coming)) {unit}(?: and (?:weeks|months|years))?", e.lately
    yield "unit", r"(?:the )?{unit} (?P<side>ahead)", e.lately


def lengths(e: English) -> Iterator[Keyed]:
    """How long, and how often."""
    yield "unit", rf"{QUANTITY}(?:the )?(?:entire |whole |full |latest |first |other )?{e.number}[- ]{ADDED}{{unit}}{OWNER}(?: or so)?", e.length
    yield "unit", r"(?P<unit>minutes|hours|days|weeks|months|years|decades|centuries)", e.bare_length
    yield "every", rf"(?:every|each|per) (?:(?P<other>other) )?(?:{e.number} )?(?:{{weekday}}(?: {{part}})?|{{part2}}|{{unit}})", e.every
    yield "weekday", r"{weekday}(?: {part})?s", e.weekdays
    yield "daily", r"{daily}", e.daily
    for when in ("past", "present", "future"):
        yield when, f"{{{when}}}", e.vague(when)


def clocks(e: English) -> Iterator[Keyed]:
    """Times of day."""
    zone = r"(?: (?:gmt|utc|est|edt|cst|pst|pdt|cet|local time|o'clock))?"
    yield "figures", rf"{QUANTITY}(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])\.?m\.?{zone}", e.clock
    yield "figures", rf"{QUANTITY}(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?::\d\d)?{zone}", e.clock
    yield "figures", r"(?P<hour>\d\d)(?P<minute>\d\d) (?:gmt|utc|hours)", e.clock
    yield "figures", r"(?<=at\x20)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?! people)", e.clock
    yield "noon", r"noon", e.word_clock("12:00")
    yield "noon", r"midday", e.word_clock("12:00")
    yield "noon", r"midnight", e.word_clock("24:00")
    yield "part", rf"{MOD}(?:the )?{{part}}", e.part_alone
