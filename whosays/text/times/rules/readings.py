"""What the rules of every language read alike: dates in figures and names, parts of years, sets, times of day."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from whosays.text.times.numbers import number
from whosays.text.times.rules.form import Found, Reading, at, clock_of, day_of, group, whole_year
from whosays.text.times.values import At, Base, Every, Length, Meaning, Mod, Named, Shift, Unit, Vague
from whosays.text.times.vocabulary import Vocabulary

HALF = 0.5
MANY_YEARS = {"decade": 10, "century": 100}


class Readings:
    """The readings of a language's rules; each takes a match and gives what it means, None where it means no time."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.words = vocabulary

    # --- parts of a match

    def of(self, found: Found, name: str) -> Any:
        """What the word of a group means, be it the pattern's first or a further one; None where none matched."""
        word = next((found[n] for n in (name, name + "2", name + "3") if group(found, n)), None)
        return None if word is None else self.words.value(name, word)

    def part(self, found: Found) -> str:
        """The part of the day as TIMEX3 writes it, "" where there is none."""
        return str(self.of(found, "part") or "")

    def mod(self, found: Found) -> Mod | None:
        said = (self.of(found, name) for name in ("mod", "quantity", "half_of"))
        return cast("Mod | None", next(filter(None, said), None))

    def base(self, found: Found) -> Base:
        """What a match counts from: for "next week" the document, for "the following week" the day spoken of."""
        word = " ".join((group(found, "way") or "").split())
        return "reference" if word.removeprefix("the ") in self.words.groups["referring"] else "document"

    def amount(self, found: Found) -> float | None:
        return number(found["amount"], self.words)

    def dated(self, meaning: Meaning | None, found: Found) -> Reading | None:
        """A reading with the match's mod and part of the day; None where there is no such date."""
        return Reading(meaning, self.part(found), self.mod(found)) if meaning else None

    def year_of(self, found: Found) -> int:
        """The year of a match, in figures or, as a broadcaster's text has it, in words: "nineteen ninety-four"."""
        said = found["year"]
        if any(letter.isdigit() for letter in said):
            return whole_year(said)
        century, _, rest = said.replace("-", " ").partition(" ")
        return int(self.words.value("number", century) * 100 + (number(rest, self.words) or 0))

    # --- dates

    def full_date(self, found: Found) -> Reading | None:
        day = day_of(self.year_of(found), self.of(found, "month"), int(found["day"]))
        return self.dated(At(day), found) if day else None

    def figures(self, found: Found) -> Reading | None:
        day = day_of(whole_year(found["year"]), int(found["number"]), int(found["day"]))
        return self.dated(At(day), found) if day else None

    def days_between(self, found: Found) -> Reading | None:
        """As in "9 to 16 March", "3-7 Mayıs 2022"; None where there are no such days in this order."""
        month, year, days = self.of(found, "month"), group(found, "year"), (int(found["first"]), int(found["day"]))
        ends = [one for day in days if (one := day_of(int(year or 2000), month, day))]
        if days[0] >= days[1] or len(ends) < 2:
            return None
        start, end = [At(one) for one in ends] if year else [Named("day", month, day) for day in days]
        return Reading(start, last=end, until=found.end("first"), since=found.start("day"))

    def years_between(self, found: Found) -> Reading | None:
        """As in "2014-2016", "1998-99"."""
        first, last = found["year"], found["last"]
        start, end = at("year", int(first)), at("year", int(first[: 4 - len(last)] + last))
        if start is None or end is None or start.granule.first >= end.granule.first:
            return None
        return Reading(start, last=end, until=found.end("year"), since=found.start("last"))

    def day_and_month(self, found: Found) -> Reading | None:
        month, day = self.of(found, "month"), int(found["day"])
        return self.dated(Named("day", month, day), found) if day_of(2000, month, day) else None

    def day_of_year(self, found: Found) -> Reading | None:
        """As in "24 June this year", "geçen yıl 5 Mayıs'ta"."""
        month, day, moved = self.of(found, "month"), int(found["day"]), self.of(found, "way")
        meaning = Named("day", month, day, way=0, moved=moved, base=self.base(found))
        return self.dated(meaning, found) if day_of(2000, month, day) else None

    def day_of_way(self, found: Found) -> Reading | None:
        """As in "last Oct. 23", "geçen 5 Mayıs'ta"."""
        month, day = self.of(found, "month"), int(group(found, "day") or found["day2"])
        meaning = Named("day", month, day, way=self.of(found, "way"), base=self.base(found))
        return self.dated(meaning, found) if day_of(2000, month, day) else None

    def month_and_year(self, found: Found) -> Reading | None:
        return self.dated(at("month", self.year_of(found), self.of(found, "month")), found)

    def month(self, found: Found) -> Reading | None:
        meaning = Named("month", self.of(found, "month"), way=self.of(found, "way"), base=self.base(found))
        return self.dated(meaning, found)

    def month_of(self, found: Found) -> Reading | None:
        """As in "July last year", "geçen yılın mart ayında"."""
        moved, base = self.of(found, "way"), self.base(found)
        return self.dated(Named("month", self.of(found, "month"), way=0, moved=moved, base=base), found)

    def season_of(self, found: Found) -> Reading | None:
        """As in "aynı yılın sonbaharında", "geçen yılın kışında"."""
        moved, base = self.of(found, "way"), self.base(found)
        return self.dated(Named("season", self.of(found, "season"), way=0, moved=moved, base=base), found)

    def weekday(self, found: Found) -> Reading | None:
        meaning = Named("weekday", self.of(found, "weekday"), way=self.of(found, "way"), base=self.base(found))
        return self.dated(meaning, found)

    def weekday_of(self, found: Found) -> Reading | None:
        """As in "Wednesday of last week", "geçen hafta salı günü"."""
        return self.dated(Named("weekday", self.of(found, "weekday"), way=0, moved=self.of(found, "way")), found)

    def year(self, found: Found) -> Reading | None:
        return self.dated(at("year", whole_year(found["year"])), found)

    def decade(self, found: Found) -> Reading | None:
        """As in "the 1990s", "the '80s"; "the 1800s" are a century."""
        figures = found["decade"]
        unit: Unit = "century" if figures.endswith("00") and not figures.startswith("20") else "decade"
        return self.dated(at(unit, int(figures) if len(figures) == 4 else 1900 + int(figures)), found)

    def century(self, found: Found) -> Reading | None:
        which = self.of(found, "ordinal") or int(found["number"])
        known = 1 < which < 30  # the first would begin in a year 0, which no calendar has
        return self.dated(at("century", (which - 1) * 100), found) if known else None

    def year_part(self, found: Found, unit: Unit, which: int) -> Reading | None:
        """A quarter or half of a year that is told, of one like "last year", or of one that is not told."""
        if which > (2 if unit == "half" else 4):
            return None
        if group(found, "year"):
            months = 6 if unit == "half" else 3
            return self.dated(at(unit, int(found["year"]), (which - 1) * months + 1), found)
        owner = self.of(found, "way")
        way = None if owner is None else 0
        return self.dated(Named(cast("Any", unit), which, way=way, moved=owner or 0), found)

    def weekend(self, found: Found) -> Reading:
        """As in "the weekend", "last weekend", "hafta sonu"."""
        return Reading(Named("weekend", 5, way=self.of(found, "way")))

    def season(self, found: Found) -> Reading | None:
        """As in "the fall of 1989", "this summer", "the spring of last year"."""
        month = self.of(found, "season")
        if group(found, "year"):
            return self.dated(at("season", self.year_of(found), month), found)
        return self.dated(Named("season", month, way=self.of(found, "way"), base=self.base(found)), found)

    # --- relative, lengths, sets, times of day

    def distance(self, way: int, base: Base) -> Callable[[Found], Reading]:
        """So many units before or after; of what is no whole number, only the direction is known."""

        def read(found: Found) -> Reading:
            amount, unit = self.amount(found), self.of(found, "unit")
            if amount is None and base == "reference":
                return Reading(Length(None, unit))  # "a few days later" lies neither behind nor ahead of the document
            mod = self.of(found, "quantity")
            if amount is not None and unit in MANY_YEARS:  # ten years, not the 1980s
                amount, unit, mod = amount * MANY_YEARS[unit], "year", mod or "APPROX"
            if amount == HALF and unit == "hour":
                amount, unit = 30, "minute"
            if base != "document" and unit == "week":  # a week after a day is a day
                amount, unit = amount and amount * 7, "day"
            if amount is not None and amount != int(amount) and base == "reference":
                return Reading(Length(amount, unit), mod=mod)
            if amount is None or amount != int(amount):
                return Reading(Vague("past" if way < 0 else "future"))
            return Reading(Shift(way * int(amount), unit, base), mod=mod)

        return read

    def this_unit(self, found: Found) -> Reading | None:
        """As in "the year", "yıl sonunda": in a report, the one in which it was written; a day is that spoken of."""
        unit: Unit = self.of(found, "unit")
        if unit in ("second", "minute", "hour"):
            return None
        return Reading(Shift(0, unit, "reference" if unit == "day" else "document"), mod=self.mod(found))

    def length(self, found: Found) -> Reading | None:
        return Reading(Length(self.amount(found), self.of(found, "unit")), mod=self.of(found, "quantity"))

    def bare_length(self, found: Found) -> Reading | None:
        return Reading(Length(None, self.of(found, "unit")))

    def every(self, found: Found) -> Reading | None:
        """As in "every night", "her iki yılda bir", "on Mondays"."""
        amount = self.amount(found) if group(found, "amount") else 1
        if group(found, "month") or group(found, "season"):
            return Reading(Every(1, "year"))
        if group(found, "weekday"):
            return Reading(Every(1, "week", self.of(found, "weekday"), self.part(found)))
        if self.part(found):
            return Reading(Every(1, "day", part=self.part(found)))
        several = 2 if group(found, "other") else None if amount is None else int(amount)
        return Reading(Every(several, self.of(found, "unit")))

    def clock(self, found: Found) -> Reading | None:
        time = clock_of(found["hour"], group(found, "minute"), group(found, "half"))
        return Reading(None, time, self.mod(found)) if time else None

    def part_alone(self, found: Found) -> Reading | None:
        return Reading(None, self.part(found), self.mod(found))

    def vague(self, when: str) -> Callable[[Found], Reading]:
        return lambda _: Reading(Vague(cast("Any", when)))
