"""How English words make times that hang on others: relative dates, lengths, sets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal

from whosays.text.times.rules.english_clocks import QUANTITY, EnglishClocks, clocks
from whosays.text.times.rules.english_dates import ALIKE, MOD, OF_NO_YEAR, OWNER, dates
from whosays.text.times.rules.form import Found, Keyed, Reading, Rule, compiled, group, word_before
from whosays.text.times.tenses import opens
from whosays.text.times.values import Base, Every, Length, Named, Shift, Unit, Vague
from whosays.text.times.vocabulary import YEAR, Vocabulary

CLAUSE_END = r"(?= ?(?:[.,;:!?)\"”]|$)| (?:and|but|that|in|at|to) )"
SOME_DAY = re.compile(r"\s+(?:last|this|next|in\s+(?:early\s+|late\s+|mid-)?(?P<when>\w+\.?))")
LASTING = ("over", "during", "within", "throughout", "for")
OF_EVENT = re.compile(r"\s+of\s+(?:the|an?|his|her|its|their|my|our|your|that)\s")
OF_ITSELF = r"(?! (?:that|when|in which|after|before|since) )"  # and not of what follows: "the month of May"
MOMENT = re.compile(r"$|\s*[.,;:!?)\"”]|\s+(?:or|and|later|ago|before|after|earlier|faster|slower|behind|ahead)\b")
EACH = re.compile(r"\s+(?:an?|per|each|every)\s+(?:day|week|month|year)\b")
MANY = r"(?:\d[\d.,]*|(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|several|many|more|of))"
COUNTED = rf"once|twice|times|share|percent|euros?|dollars?|cents?|liras?|pounds?|[mb]illion|{MANY}\s+[a-z]+s"
RATE = re.compile(rf"(?:\d|\b(?:{COUNTED}))\s+$")
KIND_OF_YEAR = "fiscal |financial |calendar |school |academic |tax "
ADDED = (
    r"(?:more |further |full |consecutive |straight |additional |trading |business |working |calendar |long |other )?"
)


class English(EnglishClocks):
    """What only English says in this way."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__(vocabulary)
        names, several = ("|".join(sorted(vocabulary.groups[g], key=len, reverse=True)) for g in ("number", "several"))
        counting = "|".join(name for name in names.split("|") if name.split()[0] not in ("a", "an", "half"))
        more = rf"(?:(?:[- ]|(?<=hundred) and |(?<=thousand) and )(?:{counting}))*"
        one = rf"(?:\d+(?:[.,]\d+)*|(?:{counting}){more}|a (?:hundred|thousand){more})"
        words = rf"(?:\d+(?:[.,]\d+)*[- ]\d/\d|{one}|{names})"
        two = rf"{one}(?:-? to | or |-|–){one}|between {one} and {one}"
        self.number = rf"(?P<amount>{two}|{words}(?:[- ]and[- ]a[- ]half| ½)?|(?:{several}))"

    # --- relative, lengths

    def day_shift(self, amount: int, clock: str = "") -> Callable[[Found], Reading]:
        """As in "yesterday evening": so many days from the document's."""
        return lambda found: Reading(Shift(amount, "day"), self.part(found) or clock, self.mod(found))

    def next_to(self, way: int) -> Callable[[Found], Reading]:
        """As in "the day before", "the week after", "the night before": beside the day that the text spoke of."""
        return lambda found: Reading(Shift(way, self.of(found, "unit") or "day", "reference"), self.part(found))

    def beside_event(self, found: Found) -> Reading:
        """As in "the day after the trial opened", "the morning before the raid"."""
        unit: Unit = self.of(found, "unit") if group(found, "unit") else "day"
        before = found.string.startswith("before", found.end() + 1)
        return Reading(Shift(-1 if before else 1, unit, "event"), self.part(found))

    def of_deed(self, found: Found) -> Reading:
        """As in "on the day of the offence", "on the night in question"."""
        return Reading(Shift(0, "day", "event"), self.part(found))

    def unit_shift(self, found: Found) -> Reading | None:
        """As in "last year", "early next month", "the following week", "this decade"."""
        unit, way, base = self.of(found, "unit"), self.of(found, "way"), self.base(found)
        if unit in ("second", "minute", "hour") or found["unit"].endswith("s"):
            return None
        if unit == "weekend":
            return Reading(Named("weekend", 5, way=way), mod=self.mod(found))
        if unit == "quarter" and OF_NO_YEAR.match(found.string, found.end()):
            return None  # "the last quarter of the match"
        if unit == "day" and base == "document" and found["way"].removeprefix("the ") not in ("this", "next"):
            return None
        if unit == "day" and found["way"] == "this" and word_before(found) == "to":
            return Reading(Vague("present"))  # "to this day"
        if found["way"].startswith("the ") and way == 1 and word_before(found) in LASTING and unit != "day":
            return Reading(Length(1, unit, 1))  # "over the next year"
        told = found["way"] == "the next" and opens(found.string, found.start(), found.end(), self.words)
        following = way == 1 and (unit == "day" or told)  # "he fled; the next year he was caught"
        return Reading(Shift(way, unit, "reference" if following else base), mod=self.mod(found))

    def before_last(self, found: Found) -> Reading:
        """As in "the week before last", "the night before last"."""
        return Reading(Shift(-2, self.of(found, "unit") or "day"), self.part(found))

    def from_day(self, found: Found) -> Reading | None:
        """As in "two weeks from today", "a week from Tuesday"; weeks from a day end on a day."""
        amount, unit = self.amount(found), self.of(found, "unit")
        if amount is None or amount != int(amount):
            return Reading(Vague("future"))
        if group(found, "weekday"):
            weeks = int(amount) if unit == "week" else 0
            return Reading(Named("weekday", self.of(found, "weekday"), way=1, moved=weeks)) if weeks else None
        days = unit == "week" and not found[0].endswith("now")
        return Reading(Shift(int(amount) * (7 if days else 1), "day" if days else unit))

    def ago_of(self, found: Found) -> Reading | None:
        """As in "three years ago today", "a year ago this month", "a week ago Tuesday"."""
        amount, unit = self.amount(found), self.of(found, "unit")
        if not amount or amount % 1:
            return None
        if group(found, "weekday"):
            week = Named("weekday", self.of(found, "weekday"), way=-1, moved=-int(amount))
            return Reading(week) if unit == "week" else None
        if not group(found, "unit2"):
            return Reading(Shift(-int(amount), unit, exact=True))
        way = self.of(found, "way")
        month = unit == "year" and self.words.value("unit", found["unit2"]) == "month"
        return Reading(Shift(way - 12 * int(amount), "month")) if month else None

    def lately(self, found: Found) -> Reading | None:
        """As in "the last five years", "recent weeks", "the next few days", "the past year"."""
        if found["unit"] in ("minute", "second", "hour"):
            return None  # "at the last minute"
        if found["unit"] == "quarter" and OF_NO_YEAR.match(found.string, found.end()):
            return None
        one = group(found, "amount") is None and not found["unit"].endswith("s")
        amount = 1 if one else self.amount(found) if group(found, "amount") else None
        word = " ".join(found["side"].split())
        side: Literal[-1, 0, 1] = 1 if word.split()[-1] in ("next", "coming", "following", "ahead") else -1
        if word.endswith("first") or (word.endswith(("last", "next")) and OF_EVENT.match(found.string, found.end())):
            side = 0  # they hang on what follows: "the first six months of 2021", "the last days of the campaign"
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

    def some_day(self, found: Found) -> Reading | None:
        """As in "will one day return", "left one day in May"; None where a day is how long a thing lasts."""
        if self.words.has("modal", word_before(found)):
            return Reading(Vague("future"))
        told = SOME_DAY.match(found.string, found.end())
        if told is None or word_before(found) in ("for", "in", "by", "within"):
            return None
        when = told["when"]
        return Reading(Vague("past")) if when is None or when.isdigit() or self.words.has("month", when) else None

    def soon(self, found: Found) -> Reading | None:
        """As in "will soon be tried", "soon may fall"; "would soon" and what "soon" happened are behind."""
        following = next(iter(found.string[found.end() : found.end() + 20].split()), "")
        beside = {word_before(found), following} - {"would", "could"}
        return Reading(Vague("future")) if any(self.words.has("modal", word) for word in beside) else None

    def one_or_more(self, way: int) -> Callable[[Found], Reading]:
        """As in "a month or two", "a year or more ago": not so many that they could be told."""
        return lambda found: Reading(Vague("past") if way else Length(None, self.of(found, "unit")))

    def rate(self, found: Found) -> Reading | None:
        """As in "55 euros a night"; "a night" in May is no rate."""
        rated = RATE.search(found.string, max(0, found.start() - 30), found.start())
        return Reading(Every(1, "day", part=self.part(found))) if rated else None

    def bare_length(self, found: Found) -> Reading | None:
        """As in "for weeks"; "the early hours" are no length."""
        part = found["unit"] == "hours" and self.words.has("some_hours", word_before(found))
        return None if part or EACH.match(found.string, found.end()) else super().bare_length(found)

    def lasting(self, found: Found) -> Reading:
        """As in "yearlong"."""
        return Reading(Length(1, self.of(found, "lasting")))

    def length(self, found: Found) -> Reading | None:
        if re.fullmatch(YEAR, found["amount"]) or is_ordinal(found):
            return None  # "the 2019 season", "a second home"
        if EACH.match(found.string, found.end()):
            return None  # "24 hours a day"
        rate = RATE.search(found.string, max(0, found.start() - 30), found.start())
        if found[0].startswith(("a ", "an ")) and found["amount"] in ("a", "an") and rate:
            return Reading(Every(1, self.of(found, "unit")))  # "900 euros a month", "twice a week", "two trips a day"
        if " ".join(found[0].split()) == "one day" and (some_day := self.some_day(found)):
            return some_day
        if found["unit"] == "quarter" and found["amount"] == "a":
            return None  # "about a quarter of its dealers", "a quarter-century"
        return super().length(found)

    def that_month(self, found: Found) -> Reading:
        """As in "by the end of the month": the one spoken of."""
        return Reading(Shift(0, "month", "reference"), mod=self.mod(found))

    def bare_unit(self, found: Found) -> Reading:
        """As in "the week ended Oct. 21": a length, as no week of the calendar is meant."""
        return Reading(Length(1, self.of(found, "unit")))

    def weekends(self, _: Found) -> Reading:
        return Reading(Every(1, "weekend"))

    def daily(self, found: Found) -> Reading:
        amount, unit = self.of(found, "daily")
        return Reading(Every(amount, unit))


def is_ordinal(found: Found) -> bool:
    """As in "a second home", "two second-degree counts": no second of time."""
    if found["unit"] != "second":
        return False
    if found["amount"] in ("a", "one"):
        return MOMENT.match(found.string, found.end()) is None
    return found.string.startswith("-", found.end())


def rules(vocabulary: Vocabulary) -> Iterator[Rule]:
    """The rules of English."""
    e = English(vocabulary)
    return compiled(vocabulary, (*dates(e), *relative(e), *lengths(e), *clocks(e)))


def relative(e: English) -> Iterator[Keyed]:
    """What hangs on the document's date or on the time spoken of last."""
    yield "near", rf"{MOD}today", e.day_shift(0)
    yield "near", rf"(?:{MOD}yesterday(?: {{part}})?|{{part2}} yesterday)", e.day_shift(-1)
    yield "near", rf"{MOD}tomorrow(?: {{part}})?", e.day_shift(1)
    yield "near", r"tonight", e.day_shift(0, "NI")
    here = r"(?:(?<=it's\x20)|(?<=it\x20is\x20)|(?<=today\x20is\x20)|(?<=this\x20is\x20))"
    yield "unit with day", rf"{here}the {{ordinal}} day(?= of)", e.day_shift(0)
    yield "near", r"overnight", e.day_shift(-1, "NI")
    yield "near", r"the day before yesterday", e.day_shift(-2)
    yield "near", r"the day after tomorrow", e.day_shift(2)
    beside = r"(?= (?:after|before) (?!that|then))"
    yield "unit", rf"the (?P<unit>day|week|month|year){beside}", e.beside_event
    when = r"(?:day|date|{part})"
    yield "deed", rf"the {when} (?:of the (?:alleged )?{{deed}}|in question)", e.of_deed
    yield "part", rf"the {{part}}{beside}", e.beside_event
    yield "unit with before", r"the (?P<unit>week|month|year|weekend) before last", e.before_last
    yield "part with before", r"the {part} before last", e.before_last
    yield (
        "unit with from",
        rf"{e.number} (?P<unit>days?|weeks?|months?|years?) from (?:today|now|{{weekday}})",
        e.from_day,
    )
    once = r"(?:(?:(?:one|some) (?:day|night|morning|afternoon|evening)|some ?time) )?"
    yield "unit", rf"{once}{MOD}{{way}} (?:{KIND_OF_YEAR}|whole )?{{unit}}", e.unit_shift
    yield "unit with very", r"the very next (?P<unit>day|week|month|year)", e.next_to(1)
    yield "part", rf"{MOD}{{way}} {{part}}", e.part_shift
    yield "unit with recent", r"(?:one|a) recent day", e.vague("past")
    yield "part with recent", r"(?:one|a) recent {part}", e.vague("past")
    compared = r"(?: (?:third |second |first |fourth )?quarter| period)?"
    last_year = r"(?: (?:of )?last year| a year (?:ago|earlier|before))"
    kind = r"{ordinal}[- ](?P<kind>quarter|half)"
    yield "ordinal with year", rf"(?:(?:the|a) )?year[- ](?:ago|earlier|before) {kind}", e.part_a_year_ago
    yield "unit with year", rf"(?:(?:the|a) )?(?:{ALIKE} )?year[- ]ago{compared}", e.year_ago
    yield "unit with year", rf"(?:(?:the|a) )?(?:{ALIKE} )?year(?:[- ]earlier|-before){compared}", e.year_earlier
    yield "unit", rf"(?:the )?{ALIKE} (?:quarter|period){last_year}", e.year_ago
    yield "unit with month", rf"(?:the )?{ALIKE} month{last_year}", e.month_a_year_ago
    yield "unit with month", r"(?:the )?year[- ](?:ago|earlier) month", e.month_a_year_ago
    yield "unit", r"(?:the quarter a year (?:ago|earlier)|last year's (?:quarter|period))", e.year_ago
    yield "unit with half", r"an? {unit} and a half(?: ago| earlier)", e.and_a_half(-1)
    yield "unit with ago", r"{unit}(?<=s) ago", e.vague("past")
    yield "unit with year", rf"the year (?:before|previous|earlier){CLAUSE_END}", e.year_earlier
    yield "unit", rf"the (?P<unit>day|week|month) (?:before|earlier|previous){CLAUSE_END}", e.next_to(-1)
    yield "unit", rf"the (?P<unit>day|week|month) after{CLAUSE_END}", e.next_to(1)
    yield "part", rf"the {{part}} before{CLAUSE_END}", e.next_to(-1)
    yield "unit", r"{mod} in the {unit}", e.this_unit
    much = rf"{QUANTITY}{e.number}[- ]{ADDED}{{unit}}(?: or so)?"
    same = r"(?:today|to the day|{way} {unit2}|{weekday})"
    yield "unit with ago", rf"{much} ago {same}", e.ago_of
    yield "unit with ago|back", rf"{much}[- ](?:ago|back)", e.distance(-1, "document")
    before = rf"(?:earlier(?! than)|previously|prior|before{CLAUSE_END})"
    yield "unit with earlier|previously|prior|before", rf"{much} {before}", e.distance(-1, "reference")
    yield "unit with year", r"the (?:prior|previous)[- ]year(?: quarter| period)", e.year_earlier
    whole = r"(?:(?:latest |full )?(?:fiscal |financial )?|whole |entire )"
    limits = r"(?= (?:that )?(?:end(?:ed|ing|s)|beg[ai]n(?:ning|s)?|start(?:ed|ing|s)))"
    yield "unit", rf"the (?:latest )?(?P<unit>week|month){limits}", e.bare_unit
    yield "unit", r"{mod} (?:the )(?P<unit>decade|century)(?! of )", e.this_unit
    yield "unit with year", rf"the (?:full|whole|entire) (?:fiscal )?year{OF_ITSELF}(?! of )", e.full_year
    yield "unit", rf"{MOD}the {whole}(?P<unit>year|week){OF_ITSELF}(?! \d| of (?:the|our) )", e.this_unit
    yield "unit with month", rf"{MOD}the (?:latest |full |whole )?month(?! of ){OF_ITSELF}", e.that_month
    yield "unit with weekend", r"the weekend(?! of )", e.weekend
    yield "unit with later|after", rf"{much} (?:later(?! than)|afterwards?|after that)", e.distance(1, "reference")
    yield "unit with now|hence|time", rf"{much}(?: from now| hence|'s? time)", e.distance(1, "document")
    side = r"(?P<side>(?:the |in )?(?:last|past|next|coming|recent|latest|previous|preceding|following|first))"
    yield "unit", rf"(?!over ){QUANTITY}{side} {e.number} {ADDED}{{unit}}", e.lately
    yield "unit", r"(?P<side>the (?:last|past|next|coming)) {unit}", e.lately
    yield "unit", r"(?P<side>(?:the )?(?:recent|past|coming)) {unit}(?: and (?:weeks|months|years))?", e.lately
    yield "unit with ahead", r"(?:the )?{unit} (?P<side>ahead)(?! of )", e.lately


def lengths(e: English) -> Iterator[Keyed]:
    """How long, and how often."""
    whole = r"(?:entire |whole |full |latest |first |final |other )?"
    yield "unit", rf"{QUANTITY}{whole}{e.number}[- ]{ADDED}{{unit}}{OWNER}(?: or so)?", e.length
    yield "unit", rf"{QUANTITY}the {whole}{e.number} {ADDED}{{unit}}(?<=s){OWNER}(?: or so)?", e.length
    many = "minutes|hours|days|weeks|months|years|decades|centuries"
    yield "unit", rf"(?P<unit>{many})(?: or (?:{many}))?(?! apart)", e.bare_length
    yield "unit with another", r"another (?P<unit>day|week|month|year|decade)(?! of )", e.bare_unit
    yield "unit with half", r"an? {unit} and a half", e.and_a_half(0)
    yield "unit with or", r"an? {unit} or (?:two|more) ago", e.one_or_more(-1)
    yield "unit with or", r"an? {unit} or (?:two|more)", e.one_or_more(0)
    yield "part", r"an? {part}", e.rate
    yield "unit with half", r"the (?:last|past) {unit} and a half", e.and_a_half(0)
    yield "unit with -long", r"{unit}-long", e.long
    yield "lasting", r"{lasting}", e.lasting
    what = r"(?:{weekday}(?: {part})?|{part2}|{unit}|{month}|{season})"
    yield "every", rf"(?:every|each|per) (?!second|minute|hour)(?:(?P<other>other) )?(?:{e.number} )?{what}", e.every
    yield "weekday", r"{weekday}(?: {part})?s", e.every
    yield "unit with weekends", r"weekends", e.weekends
    yield "daily", r"{daily}", e.daily
    yield "soon", r"(?<!too\x20)(?<!as\x20)soon", e.soon
    for when in ("past", "present", "future"):
        yield when, f"{{{when}}}", e.vague(when)
