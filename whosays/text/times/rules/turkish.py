"""How Turkish words make times: stems with case endings, and what follows them ("-den beri", "ayının başında")."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast

from whosays.text.times.numbers import number
from whosays.text.times.rules.form import Found, Reading, Rule, at, clock_of, day_of, days_between, group, whole_year
from whosays.text.times.values import At, Base, Between, Every, Length, Meaning, Mod, Named, Shift, Unit, Vague
from whosays.text.times.vocabulary import Vocabulary

# Case endings of a word of time, with the apostrophe of names and figures or without.
CASE = (
    r"(?:'?(?:[dt][ae](?:n|ki(?:ler)?)?|[yn]?[ae]|n?[ıiuü]n|[yn]?[ıiuü]|(?:s[ıi]|[ıiuü])n[dt]?[ae](?:n|ki)?"
    r"|(?:s[ıi]|[ıiuü])n[ıiuü]n?|s[ıi]|ki|(?:yd|d)[ıiuü]))?"
)
MONTH_OF = rf"(?: ay{CASE}(?:nda|ndan|na|nın|ndaki)?)?"
DATED = r"(?: tarih(?:i|li)?(?:nde|nden|ne|ndeki|nin)?)?"
ON_DAY = r"(?:,? \(?{weekday}\)?(?: günü?(?:nden|ne|nün)?)?| günü?(?:nden|ne|nün|nde)?)?"
MOD = r"(?: {mod})?"
QUANTITY = r"(?:{quantity} )?"
PLURAL = r"l[ae]r(?:[dt][ae]n?|[ıi]n(?:[dt][ae]n?|[ae])?|[ae])?"
PART = r"(?: {part}(?:ı|i|si|[ıi]nda|inde|sinde)?(?: saatlerinde| saatleri)?)?"
YEAR_OF = r"(?:'[a-zçğıöşü]{1,5}| (?:yıl|sene)(?:ı|si)?(?:nda|nde|ndan|nden|na|ne|nın|nin|ndaki|ndeki)?)?"


class Turkish:
    """The readings of the rules; each takes a match and gives what it means."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.words = vocabulary
        names, several = ("|".join(sorted(vocabulary.groups[g], key=len, reverse=True)) for g in ("number", "several"))
        self.number = rf"(?P<amount>(?:\d+(?:[.,]\d+)*|(?:{names})(?: ?(?:{names}))*)(?: buçuk)?|(?:{several}))"

    def of(self, found: Found, name: str) -> Any:
        """What the word of a group means; None where the group matched nothing."""
        word = next((found[n] for n in (name, name + "2", name + "3") if group(found, n)), None)
        return None if word is None else self.words.value(name, word)

    def mod(self, found: Found) -> Mod | None:
        return cast("Mod | None", self.of(found, "mod") or self.of(found, "quantity"))

    def base(self, found: Found) -> Base:
        word = " ".join((group(found, "way") or "").split())
        return "reference" if word in self.words.groups["referring"] else "document"

    def amount(self, found: Found) -> float | None:
        return number(found["amount"], self.words)

    # --- dates

    def full_date(self, found: Found) -> Reading | None:
        day = day_of(whole_year(found["year"]), self.of(found, "month"), int(found["day"]))
        return Reading(At(day), self.of(found, "part") or "") if day else None

    def figures(self, found: Found) -> Reading | None:
        day = day_of(whole_year(found["year"]), int(found["number"]), int(found["day"]))
        return Reading(At(day)) if day else None

    def days_between(self, found: Found) -> Reading | None:
        """As in "3-7 Mayıs 2022"."""
        ends = days_between(self.of(found, "month"), found["first"], found["day"], group(found, "year"))
        return Reading(ends) if ends else None

    def years_between(self, found: Found) -> Reading | None:
        first, last = at("year", int(found["year"])), at("year", int(found["last"]))
        return Reading(Between(first, last)) if first and last and found["year"] < found["last"] else None

    def day_and_month(self, found: Found) -> Reading | None:
        month, day = self.of(found, "month"), int(found["day"])
        part = self.of(found, "part") or ""
        return Reading(Named("day", month, day), part) if day_of(2000, month, day) else None

    def month_and_year(self, found: Found) -> Reading | None:
        meaning = at("month", int(found["year"]), self.of(found, "month"))
        return Reading(meaning, mod=self.mod(found)) if meaning else None

    def month(self, found: Found) -> Reading:
        meaning = Named("month", self.of(found, "month"), way=self.of(found, "way"), base=self.base(found))
        return Reading(meaning, mod=self.mod(found))

    def month_of(self, found: Found) -> Reading:
        """As in "geçen yılın mart ayında"."""
        return Reading(Named("month", self.of(found, "month"), way=0, moved=self.of(found, "way")), mod=self.mod(found))

    def weekday_of(self, found: Found) -> Reading:
        """As in "geçen hafta salı günü"."""
        meaning = Named("weekday", self.of(found, "weekday"), way=0, moved=self.of(found, "way"))
        return Reading(meaning, self.of(found, "part") or "")

    def year(self, found: Found) -> Reading | None:
        meaning = at("year", int(found["year"]))
        return Reading(meaning, mod=self.mod(found)) if meaning else None

    def decade(self, found: Found) -> Reading | None:
        figures = found["decade"]
        meaning = at("decade", int(figures) if len(figures) == 4 else 1900 + int(figures))
        return Reading(meaning, mod=self.mod(found)) if meaning else None

    def century(self, found: Found) -> Reading | None:
        which = int(found["number"])
        meaning = at("century", max(1, (which - 1) * 100)) if 0 < which < 30 else None
        return Reading(meaning, mod=self.mod(found)) if meaning else None

    def part_of_year(self, found: Found) -> Reading | None:
        """A quarter or half of a year: "2022'nin ilk çeyreği", "geçen yılın ikinci yarısı"."""
        half = found["kind"].startswith("yarı")
        which = self.of(found, "ordinal")
        which = 2 if half and found["ordinal"] == "son" else which
        if which > (2 if half else 4):
            return None
        unit: Unit = "half" if half else "quarter"
        if group(found, "year"):
            meaning: Meaning | None = at(unit, int(found["year"]), (which - 1) * (6 if half else 3) + 1)
        else:
            owner = self.of(found, "way")
            meaning = Named(cast("Any", unit), which, way=None if owner is None else 0, moved=owner or 0)
        return Reading(meaning) if meaning else None

    def season(self, found: Found) -> Reading | None:
        month = self.of(found, "season")
        if group(found, "year"):
            meaning: Meaning | None = at("season", int(found["year"]), month)
        else:
            meaning = Named("season", month, way=self.of(found, "way"), base=self.base(found))
        return Reading(meaning, mod=self.mod(found)) if meaning else None

    def weekday(self, found: Found) -> Reading:
        meaning = Named("weekday", self.of(found, "weekday"), way=self.of(found, "way"), base=self.base(found))
        return Reading(meaning, self.of(found, "part") or "")

    def holiday(self, found: Found) -> Reading:
        month, day = self.of(found, "holiday")
        return Reading(Named("day", month, day))

    # --- relative

    def near(self, found: Found) -> Reading:
        base: Base = "reference" if found["near"].startswith("ertesi") else "document"
        return Reading(Shift(self.of(found, "near"), "day", base), self.of(found, "part") or "")

    def unit_shift(self, found: Found) -> Reading | None:
        unit, way = self.of(found, "unit"), self.of(found, "way")
        if unit in ("second", "minute", "hour"):
            return None
        if unit == "weekend":
            return Reading(Named("weekend", 5, way=way))
        if unit == "day" and self.base(found) == "document":
            return None  # "geçen gün" is some day, "bu gün" and "önceki gün" have rules of their own
        return Reading(Shift(way, unit, self.base(found)), mod=self.mod(found))

    def year_mod(self, found: Found) -> Reading:
        """ "yıl sonunda", "yılın başında": of this year."""
        return Reading(Shift(0, self.of(found, "unit")), mod=self.mod(found))

    def part_shift(self, found: Found) -> Reading:
        return Reading(Shift(self.of(found, "way"), "day", self.base(found)), self.of(found, "part"))

    def distance(self, way: int, base: Base) -> Callable[[Found], Reading]:
        def read(found: Found) -> Reading:
            amount, unit = self.amount(found), self.of(found, "unit")
            if amount is None or amount != int(amount) or unit in ("second", "minute", "hour"):
                return Reading(Vague("past" if way < 0 else "future"))
            return Reading(Shift(way * int(amount), unit, base), mod=self.of(found, "quantity"))

        return read

    def lately(self, found: Found) -> Reading:
        """ "son beş yılda", "son günlerde", "önümüzdeki üç ay"."""
        side = 1 if found["side"] in ("önümüzdeki", "gelecek") else -1
        amount = self.amount(found) if group(found, "amount") else None
        return Reading(Length(amount, self.of(found, "unit"), cast("Any", side)))

    # --- lengths, sets, times of day

    def length(self, found: Found) -> Reading:
        return Reading(Length(self.amount(found), self.of(found, "unit")), mod=self.of(found, "quantity"))

    def bare_length(self, found: Found) -> Reading:
        return Reading(Length(None, self.of(found, "unit")))

    def every(self, found: Found) -> Reading:
        amount = int(self.amount(found) or 1) if group(found, "amount") else 1
        if group(found, "weekday"):
            return Reading(Every(1, "week", self.of(found, "weekday"), self.of(found, "part") or ""))
        if self.of(found, "part"):
            return Reading(Every(1, "day", part=self.of(found, "part")))
        return Reading(Every(amount, self.of(found, "unit")))

    def clock(self, found: Found) -> Reading | None:
        time = clock_of(found["hour"], group(found, "minute"))
        return Reading(None, time) if time else None

    def part_alone(self, found: Found) -> Reading:
        return Reading(None, self.of(found, "part"))

    def vague(self, when: str) -> Callable[[Found], Reading]:
        return lambda found: Reading(Vague(cast("Any", when)))


Keyed = tuple[str, str, Callable[[Found], "Reading | None"]]


def rules(vocabulary: Vocabulary) -> Iterator[Rule]:
    """The rules of Turkish."""
    t = Turkish(vocabulary)
    for key, source, read in (*parts_of_years(t), *dates(t), *relative(t), *lengths(t), *clocks(t)):
        yield Rule(vocabulary.pattern(source), read, key)


def dates(t: Turkish) -> Iterator[Keyed]:
    """Dates with a day, a month or a year."""
    day, year = r"(?P<day>\d{1,2})", r"(?P<year>YEAR)"
    dash = r" ?[-–—] ?"
    yield "month", rf"(?P<first>\d{{1,2}}){dash}{day} {{month}}(?: {year}{YEAR_OF}|{CASE}){DATED}(?: günleri| tarihleri)?", t.days_between
    yield "figures", rf"{year}{dash}(?P<last>YEAR){YEAR_OF}(?: (?:yıl|sene)lar\w*)?", t.years_between
    yield "month", rf"{day} {{month}},? {year}(?:'[a-zçğıöşü]{{1,5}})?{DATED}{ON_DAY}{PART}", t.full_date
    yield "figures", rf"{day}[./](?P<number>\d{{1,2}})[./](?P<year>YEAR|\d\d)(?:'[a-zçğıöşü]{{1,5}})?{DATED}{ON_DAY}", t.figures
    yield "figures", rf"{year}-(?P<number>\d\d)-{day}", t.figures
    yield "month", rf"{day} {{month}}{CASE}(?: günü{CASE})?{ON_DAY}(?: [a-zçğıöşü ]{{3,30}} (?:bayramı|günü){CASE}n?[dt]?[ae]?n?)?{PART}", t.day_and_month
    yield "month", rf"{{month}}(?: ayı)? {year}(?:'[a-zçğıöşü]{{1,5}})?{DATED}{MOD}", t.month_and_year
    yield "month", rf"{year}{YEAR_OF} {{month}}{CASE}{MONTH_OF}{MOD}", t.month_and_year
    yield "month", rf"(?:{{way}} )?{{month}}{CASE} ay(?:ı|lar[ıi])(?:nda|ndan|na|nın|ndaki|n)?{MOD}", t.month
    yield "month", rf"{{way}} {{month}}{CASE}{MOD}", t.month
    yield "month", rf"{{way}} (?:yıl|sene)(?:ın|nin)? {{month}}{CASE}{MONTH_OF}{MOD}", t.month_of
    yield "month", rf"{{month}}(?:'[a-zçğıöşü]{{1,5}}|[dt]a(?:n|ki)?|[dt]e(?:n|ki)?|[ıiuü]n)? ?{{mod}}", t.month
    yield "month", r"{month}'?(?:[dt]a(?:n|ki)?|[dt]e(?:n|ki)?)", t.month
    yield "figures", rf"{year}{YEAR_OF}{MOD}", t.year


def parts_of_years(t: Turkish) -> Iterator[Keyed]:
    """Decades, centuries, quarters, seasons."""
    year = r"(?P<year>YEAR)"
    yield "figures", rf"(?P<decade>(?:1[5-9]|20)?\d0)'?l[ıiuü] yıl{PLURAL}{MOD}", t.decade
    yield "figures", rf"(?P<decade>(?:1[5-9]|20)?\d0)'?{PLURAL}{MOD}", t.decade
    yield "unit", rf"(?P<number>\d{{1,2}})(?:\.|'?[ıiuü]nc[ıiuü]) (?:yüzyıl|asır|asr){CASE}{MOD}", t.century
    kind = r"{ordinal} (?P<kind>çeyre(?:k|ğ)|yarı)[a-zçğıöşü]*"
    yield "ordinal", rf"{year}{YEAR_OF} {kind}", t.part_of_year
    yield "ordinal", rf"(?:{{way}} )?yılın {kind}", t.part_of_year
    yield "season", rf"{year}{YEAR_OF} {{season}}(?:{CASE}|[ıiu]n[dt][ae]n?)(?: ay{PLURAL})?{MOD}", t.season
    yield "season", rf"{{way}} {{season}}{CASE}{MOD}", t.season
    yield "season", rf"{{season}} ay{PLURAL}", t.season
    yield "holiday", rf"{{holiday}}(?:'?n?[dt]?[ae]n?)?", t.holiday


def relative(t: Turkish) -> Iterator[Keyed]:
    """What hangs on the document's date or on the time spoken of last."""
    part = r"{part}(?:ı|i|[ıi]nda|leyin|sinde|si|ki|e|a|ya|ye)?"
    yield "weekday", rf"(?:{{way}} )?{{weekday}} (?:günü?(?:nden|ne|nün|ndeki)?(?: {part})?|{part.replace('part', 'part2')})", t.weekday
    yield "weekday", rf"{{way}} {{weekday}}{CASE}", t.weekday
    yield "weekday", rf"{{way}} hafta(?:nın)? {{weekday}}(?: günü?(?:nden|ne|nün|ndeki)?)?(?: {part})?", t.weekday_of
    yield "weekday", r"(?P<weekday>pazartesi|perşembe|cumartesi)", t.weekday
    yield "near", rf"{{near}}(?:kü|ki|den|dan|e)?(?: {part}(?: saatlerinde| saatleri)?)?", t.near
    yield "part", rf"{{way}} {part}", t.part_shift
    yield "unit", rf"{{way}} {{unit}}{CASE}{MOD}", t.unit_shift
    yield "unit", r"(?P<unit>yıl|ay)(?:ın)? {mod}", t.year_mod
    much = rf"{QUANTITY}(?:bundan )?{t.number}(?: kadar)? {{unit}}"
    yield "unit", rf"{much} (?:kadar )?(?:önce|evvel)(?:ki|sine|sinde)?", t.distance(-1, "document")
    yield "unit", rf"{much} (?:kadar )?sonra(?:ki|sına|sında)?", t.distance(1, "reference")
    yield "recent", rf"(?P<side>son|önümüzdeki|gelecek|geçtiğimiz|geçen) {t.number} {{unit}}{CASE}(?: içinde(?:ki)?| boyunca)?", t.lately
    yield "recent", rf"(?P<side>son|önümüzdeki|gelecek|geçtiğimiz) {{unit}}{PLURAL}", t.lately


def lengths(t: Turkish) -> Iterator[Keyed]:
    """How long, and how often."""
    ending = r"(?:l[ıiuü]k|d[ıiuü]r|dan|den|da|de|[ıi]n|ın|ü|un|i|yi)?(?: (?:boyunca|süreyle|süre|süren|süredir|içinde))?"
    yield "unit", rf"{QUANTITY}(?:tam |tam olarak )?{t.number} {{unit}}{ending}", t.length
    yield "unit", r"{unit}l[ae]r(?:ca|ce|d[ıi]r| boyunca| süren)", t.bare_length
    part = r"{part2}(?:ı|i|leyin|ki)?"
    yield "every", rf"her (?:{t.number} )?(?:{{weekday}}(?: günü| {{part}}(?:ı|i|si)?)?|{part}|{{unit}}(?:de|da)?(?: bir)?)", t.every
    yield "every", rf"{t.number} {{unit}}(?:de|da) bire?", t.every
    yield "unit", r"{unit}(?:de|da) bire?", t.every
    for when in ("past", "present", "future"):
        yield when, f"{{{when}}}", t.vague(when)


def clocks(t: Turkish) -> Iterator[Keyed]:
    """Times of day."""
    tail = r"(?:'[a-zçğıöşü]{1,5})?(?: (?:sıralarında|sularında|civarında))?"
    yield "figures", rf"saat (?P<hour>\d{{1,2}})(?:[.:](?P<minute>\d\d))?{tail}", t.clock
    yield "figures", r"(?P<hour>\d{1,2})[.:](?P<minute>\d\d)'[dt][ea](?:n|ki)?", t.clock
    yield "part", r"(?P<part>sabah|akşam|gece|öğle) (?:saatlerinde|saatleri|vakti|vakitlerinde)", t.part_alone
