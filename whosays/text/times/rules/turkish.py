"""How Turkish words make times: stems with case endings, and what follows them ("-den beri", "ayının başında")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from whosays.text.times.rules.form import Found, Keyed, Reading, Rule, compiled, group, word_before
from whosays.text.times.rules.readings import Readings
from whosays.text.times.values import Base, Length, Named, Shift
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


class Turkish(Readings):
    """What only Turkish says in this way."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__(vocabulary)
        names, several = ("|".join(sorted(vocabulary.groups[g], key=len, reverse=True)) for g in ("number", "several"))
        one = rf"(?:\d+(?:[.,]\d+)*|(?:{names})(?: ?(?:{names}))*)"
        two = rf"(?:\d+|{names})(?: ila |-|–)(?:\d+|{names})"
        self.number = rf"(?P<amount>{two}|{one}(?: buçuk)?|(?:{several}))"

    def part_of_year(self, found: Found) -> Reading | None:
        """As in "2022'nin ilk çeyreği", "geçen yılın son yarısı"."""
        half = found["kind"].startswith("yarı")
        which = 2 if half and found["ordinal"] == "son" else self.of(found, "ordinal")
        return self.year_part(found, "half" if half else "quarter", which)

    def holiday(self, found: Found) -> Reading:
        month, day = self.of(found, "holiday")
        return Reading(Named("day", month, day))

    def new_year(self, found: Found) -> Reading:
        """As in "yılbaşından beri": "yılbaşı gecesi" is the night before."""
        month, day = self.of(found, "new_year")
        return Reading(Named("day", month, day))

    def near(self, found: Found) -> Reading:
        """As in "dün akşam", "evvelsi gün"; "ertesi gün" counts from the day spoken of."""
        base: Base = "reference" if found["near"].startswith("ertesi") else "document"
        return Reading(Shift(self.of(found, "near"), "day", base), self.part(found))

    def unit_shift(self, found: Found) -> Reading | None:
        """As in "geçen yıl", "önümüzdeki ay", "aynı hafta"."""
        unit, way = self.of(found, "unit"), self.of(found, "way")
        if unit in ("second", "minute", "hour"):
            return None
        if unit == "weekend":
            return Reading(Named("weekend", 5, way=way))
        if unit == "day" and self.base(found) == "document":
            return None  # "geçen gün" is some day, "bu gün" and "önceki gün" have rules of their own
        return Reading(Shift(way, unit, self.base(found)), mod=self.mod(found))

    def weekday(self, found: Found) -> Reading | None:
        """As in "cuma günü"; "bir cuma günü" is no day that could be told, "Kara Cuma" a name."""
        before, reading = word_before(found), super().weekday(found)
        if reading is None or self.words.has("named_days", before):
            return None
        if before != "bir" or group(found, "way"):
            return reading
        return replace(reading, meaning=Named("weekday", self.of(found, "weekday"), base="none"))

    def part_shift(self, found: Found) -> Reading:
        """As in "bu sabah", "o gece"."""
        return Reading(Shift(self.of(found, "way"), "day", self.base(found)), self.part(found))

    def of_deed(self, found: Found) -> Reading:
        """As in "suç tarihinde", "olay gecesi": on the day of the deed."""
        return Reading(Shift(0, "day", "event"), self.part(found))

    def lately(self, found: Found) -> Reading:
        """As in "son beş yılda", "son günlerde", "önümüzdeki üç ay"."""
        side: Literal[-1, 1] = 1 if found["side"] in ("önümüzdeki", "gelecek") else -1
        amount = self.amount(found) if group(found, "amount") else None
        return Reading(Length(amount, self.of(found, "unit"), side))


def rules(vocabulary: Vocabulary) -> Iterator[Rule]:
    """The rules of Turkish."""
    t = Turkish(vocabulary)
    return compiled(vocabulary, (*parts_of_years(t), *dates(t), *relative(t), *lengths(t), *clocks(t)))


def dates(t: Turkish) -> Iterator[Keyed]:
    """Dates with a day, a month or a year."""
    day, year = r"(?P<day>\d{1,2})", r"(?P<year>YEAR)"
    dash = r" ?[-–—] ?"
    days = r"(?: günleri| tarihleri)?"
    yield "month", rf"(?P<first>\d{{1,2}}){dash}{day} {{month}}(?: {year}{YEAR_OF}|{CASE}){DATED}{days}", t.days_between
    yield "figures", rf"{year}{dash}(?P<last>YEAR){YEAR_OF}(?: (?:(?:yıl|sene)lar|dönem)\w*)?", t.years_between
    tail = rf"(?:'[a-zçğıöşü]{{1,5}})?{DATED}{ON_DAY}"
    yield "month", rf"{day} {{month}},? {year}{tail}{PART}", t.full_date
    yield "figures", rf"{day}[./](?P<number>\d{{1,2}})[./](?P<year>YEAR|\d\d){tail}", t.figures
    yield "figures", rf"{year}-(?P<number>\d\d)-{day}", t.figures
    feast = rf"(?: [a-zçğıöşü ]{{3,30}} (?:bayramı|günü){CASE}n?[dt]?[ae]?n?)?"
    yield "month", rf"{day} {{month}}{CASE}(?: günü{CASE})?{ON_DAY}{feast}{PART}", t.day_and_month
    yield "month", rf"{{month}}(?: ayı)? {year}(?:'[a-zçğıöşü]{{1,5}})?{DATED}{MOD}", t.month_and_year
    yield "month", rf"{year}{YEAR_OF} {{month}}{CASE}{MONTH_OF}{MOD}", t.month_and_year
    yield "month", rf"(?:{{way}} )?{{month}}{CASE} ay(?:ı|lar[ıi])(?:nda|ndan|na|nın|ndaki|n)?{MOD}", t.month
    yield "month", rf"{{way}} {{month}}{CASE}{MOD}", t.month
    yield "month", rf"{{way}} (?:yıl|sene)(?:ın|nin)? {day} {{month}}{CASE}(?: günü{CASE})?", t.day_of_year
    yield "month", rf"{{way}} {day} {{month}}{CASE}{ON_DAY}", t.day_of_way
    yield "month", rf"{{way}} (?:yıl|sene)(?:ın|nin)? {{month}}{CASE}{MONTH_OF}{MOD}", t.month_of
    yield "month", r"{month}(?:'[a-zçğıöşü]{1,5}|[dt]a(?:n|ki)?|[dt]e(?:n|ki)?|[ıiuü]n)? ?{mod}", t.month
    yield "month", rf"{{month}}(?= (?:ve|ile|ila|veya) {{month2}}{CASE}(?: ay(?:ı|lar[ıi]))? {year})", t.month
    yield "month", rf"{{month}}(?=(?: (?:ve|ile|ila|veya) |{dash}){{month2}}{CASE} (?:ay|dönem))", t.month
    yield "month", r"{month}(?= dönemi)", t.month
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
    endings = rf"(?:{CASE}|[ıiu]n[dt][ae]n?)(?: ay{PLURAL})?"
    yield "season", rf"{{way}} (?:yıl|sene)(?:ın|nin) {{season}}{endings}{MOD}", t.season_of
    yield "season", rf"{{season}} ay{PLURAL}", t.season
    yield "new_year", r"{new_year}(?:ndan?|na)", t.new_year
    yield "holiday", r"{holiday}(?:'?n?[dt]?[ae]n?)?", t.holiday


def relative(t: Turkish) -> Iterator[Keyed]:
    """What hangs on the document's date or on the time spoken of last."""
    part = r"{part}(?:ı|i|[ıi]nda|leyin|sinde|si|ki|e|a|ya|ye)?"
    on_day = rf"(?:günü?(?:nden|ne|nün|ndeki)?(?: {part})?|{part.replace('part', 'part2')})"
    yield "weekday", rf"(?:{{way}} )?{{weekday}} {on_day}", t.weekday
    yield "weekday", rf"{{way}} {{weekday}}{CASE}", t.weekday
    yield "weekday", rf"{{way}} hafta(?:nın)? {{weekday}}(?: günü?(?:nden|ne|nün|ndeki)?)?(?: {part})?", t.weekday_of
    yield "weekday", r"(?P<weekday>pazartesi|perşembe|cumartesi)", t.weekday
    yield (
        "deed",
        r"{deed} (?:tarihinde(?:n|ki)?|günü(?:nde|nden)?|{part}(?:i|s[ıi])?(?:nde|nda)?)(?! ?:| olan )",
        t.of_deed,
    )
    yield "near", rf"{{near}}(?:kü|ki|den|dan|e)?(?: {part}(?: saatlerinde| saatleri)?)?", t.near
    yield "part", rf"{{way}} {part}", t.part_shift
    yield "unit", rf"{{way}} {{unit}}{CASE}{MOD}", t.unit_shift
    yield "unit", r"hafta ?sonu(?:nda|ndan|na)?", t.weekend
    yield "unit", r"(?P<unit>yıl|ay)(?:ın)? {mod}", t.this_unit
    yield "unit", r"(?P<unit>yıl|ay)ın(?= (?:ilk|son) )", t.this_unit
    much = rf"{QUANTITY}(?:bundan )?{t.number}(?: kadar)? {{unit}}"
    yield "unit", rf"{much} (?:kadar )?(?:önce|evvel)(?:ki|sine|sinde)?", t.distance(-1, "document")
    yield "unit", rf"{much} (?:kadar )?sonra(?:ki|sına|sında)?", t.distance(1, "reference")
    side = r"(?P<side>son|önümüzdeki|gelecek|geçtiğimiz)"
    yield "recent", rf"{side} {t.number} {{unit}}{CASE}(?: içinde(?:ki)?| boyunca)?", t.lately
    yield "recent", rf"{side} {{unit}}{PLURAL}", t.lately


def lengths(t: Turkish) -> Iterator[Keyed]:
    """How long, and how often."""
    ending = r"(?:l[ıiuü]k|d[ıiuü]r|dan|den|da|de|[ıi]n|ü|un|i|yi)?"
    ending += r"(?: (?:boyunca|süreyle|süre|süren|süredir|içinde))?"
    yield "unit", rf"ilk {t.number} {{unit}}{CASE}", t.length
    yield "every", rf"her (?:{{month}}(?: ayı?)?|{{season}}){CASE}", t.every
    yield "unit", rf"{QUANTITY}(?:tam |tam olarak )?{t.number} {{unit}}{ending}", t.length
    yield "unit", r"{unit}l[ae]r(?:ca|ce|d[ıi]r| boyunca| süren)", t.bare_length
    part = r"{part2}(?:ı|i|leyin|ki)?"
    what = rf"(?:{{weekday}}(?: günü| {{part}}(?:ı|i|si)?)?|{part}|{{unit}}(?:de|da)?(?: bir)?)"
    yield "every", rf"her (?:{t.number} )?{what}", t.every
    yield "every", rf"{t.number} {{unit}}(?:de|da) bire?", t.every
    yield "unit", r"{unit}(?:de|da) bire?", t.every
    yield "unit", r"{unit}(?:de|da)(?= [^\W_]+ (?:kez|kere|defa)(?!\w))", t.every
    for when in ("past", "present", "future"):
        yield when, f"{{{when}}}", t.vague(when)


def clocks(t: Turkish) -> Iterator[Keyed]:
    """Times of day."""
    tail = r"(?:'[a-zçğıöşü]{1,5})?(?: (?:sıralarında|sularında|civarında))?"
    yield "figures", rf"saat (?P<hour>\d{{1,2}})(?:[.:](?P<minute>\d\d))?{tail}", t.clock
    yield "figures", r"(?P<hour>\d{1,2})[.:](?P<minute>\d\d)'[dt][ea](?:n|ki)?", t.clock
    about = r"(?:sıralarında|sularında|civarında)"
    yield "figures", rf"(?P<hour>\d{{1,2}})[.:](?P<minute>\d\d)(?:'[a-zçğıöşü]{{1,5}})? {about}(?:ki)?", t.clock
    yield "part", r"{part}(?:leyin|üstü)?(?= (?:saat \d|\d{1,2}(?:[.:]\d\d)?(?:'| sıra| su| civar)))", t.part_alone
    yield "part", r"(?P<part>sabah|akşam|gece|öğle) (?:saatlerinde|saatleri|vakti|vakitlerinde)", t.part_alone
