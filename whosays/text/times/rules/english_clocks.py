"""How English words make times of day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from whosays.text.times.numbers import number
from whosays.text.times.rules.english_dates import MOD, EnglishDates
from whosays.text.times.rules.form import Found, Keyed, Reading, clock_of, group, word_before
from whosays.text.times.tenses import ARTICLES
from whosays.text.times.values import Base, Shift, Vague

OF_DEED = re.compile(r" of (?:the|his|her|their|that) (?!\d|first|second|third|\w+th\b|same|previous|next|following)")
DAWN = 5  # the hour up to which a night belongs to the day behind it
BEFORE_PART = re.compile(
    r"\b(?:at|by|in|until|till|since|from|to|through|during|before|after|towards?|and|or|an?(?:\s+\w+)?)\s+$"
)
QUANTITY = r"(?:{quantity} )?"


class EnglishClocks(EnglishDates):
    """What only English says in this way of the day."""

    def part_shift(self, found: Found) -> Reading:
        """As in "this morning", "last night", "the next afternoon"; "the last night of the fair" is none we know."""
        way = self.of(found, "way")
        if found["way"] == "last" and word_before(found) in ARTICLES:
            return Reading(Vague("past"))
        base: Base = "reference" if way == 1 else self.base(found)
        return Reading(Shift(way, "day", base), self.part(found), self.mod(found))

    def clock_in_part(self, found: Found) -> Reading | None:
        """As in "9 in the morning", "10 at night", "2 at night"."""
        early = self.part(found) == "MO" or (self.part(found) == "NI" and int(found["hour"]) < DAWN)
        time = clock_of(found["hour"], found["minute"], "a" if early else "p")
        return Reading(None, time) if time else None

    def clock_of_part(self, found: Found) -> Reading | None:
        """As in "at 4 this afternoon"."""
        time = self.clock_in_part(found)
        return replace(self.part_shift(found), clock=time.clock) if time else None

    def clock_in_words(self, found: Found) -> Reading | None:
        """As in "nine o'clock", "nine o'clock in the evening"."""
        half = self.part(found) and ("a" if self.part(found) == "MO" else "p")
        time = clock_of(str(int(self.of(found, "number"))), None, half)
        return Reading(None, time) if time else None

    def spoken_clock(self, found: Found) -> Reading | None:
        """As a broadcaster's text has it: "six-thirty this morning", "nine p.m.", "at seven tonight"."""
        half = group(found, "half") or ("a" if self.part(found) == "MO" else "p")
        minute = number(found["minute"], self.words) if group(found, "minute") else None
        time = clock_of(str(self.of(found, "hour_word")), str(int(minute or 0)), half)
        if time is None:
            return None
        if found[0].endswith("tonight"):
            return Reading(Shift(0, "day"), time)
        return replace(self.part_shift(found), clock=time) if group(found, "way") else Reading(None, time)

    def earlier_clock(self, found: Found) -> Reading | None:
        """As in "from 8 to 10 p.m.", "from 11 to 1 p.m."."""
        turned = int(found["hour"]) % 12 > int(found["other"]) % 12
        half = found["half"] if not turned else "a" if found["half"] == "p" else "p"
        time = clock_of(found["hour"], found["minute"], half)
        return Reading(None, time) if time else None

    def part_alone(self, found: Found) -> Reading | None:
        """As in "in the evening"; "the night of the murder" is that of the murder, whatever day was spoken of."""
        bare = found[0] == found["part"]
        if bare and BEFORE_PART.search(found.string, max(0, found.start() - 20), found.start()) is None:
            return None  # "on opening night"
        return Reading(Vague("past")) if OF_DEED.match(found.string, found.end()) else super().part_alone(found)

    def word_clock(self, time: str) -> Callable[[Found], Reading]:
        """As in "noon", "midnight"."""
        return lambda found: Reading(None, time, self.mod(found))


def clocks(e: EnglishClocks) -> Iterator[Keyed]:
    """Times of day."""
    zone = r"(?: (?:gmt|utc|est|edt|cst|pst|pdt|cet|local time|o'clock))?"
    yield (
        r"figures with [ap]\.?m",
        rf"{QUANTITY}(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])\.?m\.?{zone}",
        e.clock,
    )
    yield "figures with :", rf"{QUANTITY}(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?::\d\d)?{zone}", e.clock
    yield "figures with gmt|utc|hours", r"(?P<hour>\d\d)(?P<minute>\d\d) (?:gmt|utc|hours)", e.clock
    hour = r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?"
    yield "figures with in|at", rf"{hour} (?:o'clock )?(?:in the|at) {{part}}", e.clock_in_part
    yield "figures with o'clock", rf"{hour} o'clock", e.clock
    yield "number with o'clock", r"{number} o'clock(?: in the {part})?", e.clock_in_words
    half = r"{hour_word}(?:-| )(?P<minute>thirty|fifteen|forty-five)"
    behind = r"(?:(?<=at\x20)|(?<=by\x20)|(?<=until\x20))"
    yield r"hour_word with [ap]\.?m", rf"(?:{half}|{{hour_word2}}) (?P<half>[ap])\.?m\.?{zone}", e.spoken_clock
    when = r"(?:in the {part}|{way} {part2}|tonight)"
    yield "hour_word", rf"(?:{half}|{behind}{{hour_word2}}) {when}", e.spoken_clock
    yield "part", rf"{behind}{hour} (?:o'clock )?{{way}} {{part}}", e.clock_of_part
    later = r"(?=(?: to | and | until |-|–)(?P<other>\d{1,2})(?:[:.]\d\d)? ?(?P<half>[ap])\.?m)"
    yield "figures", rf"{hour}{later}", e.earlier_clock
    yield "figures", r"(?<=at\x20)(?P<hour>[01]\d|2[0-3])\.(?P<minute>[0-5]\d)(?= (?:on|hours|that|local) )", e.clock
    yield "figures", r"(?<=at\x20)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?! people)", e.clock
    yield "noon", rf"noon{zone}", e.word_clock("12:00")
    yield "noon", r"midday", e.word_clock("12:00")
    yield "noon", rf"midnight{zone}", e.word_clock("24:00")
    yield "part", rf"{MOD}(?:the )?{{part}}(?: hours)?", e.part_alone
