"""TempEval-3's figures for time expressions on a fifth of TimeBank and AQUAINT that was held back.

The fifth: files whose name's SHA-256, as a number, is divisible by 5 (`held_back`). The rules were written on the other
four fifths. Figures: an extent is found strictly where it is the same, relaxed where at least one character is shared;
value and type are those of TIMEX3, compared as strings on relaxed matches. As in the task, the document creation time
is given and is not scored. The task's toolkit compares tokens where this compares characters.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

from bench.settings import Settings, row
from whosays.text.times import Every, Expression, Named, Timex, find_times, timexes

PARTS = 5
TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
PARTS_OF_DAY = ("MO", "NI")
RATE = re.compile(r"an?\s|annually", re.IGNORECASE)
# "$500 million a year", "rise 8.5% annually"; but "twice a year" and "held annually" tell how often a thing happens
AMOUNT = re.compile(r"\d(?!.*\b(?:once|twice|times)\s*$)[^.;]{0,40}$", re.DOTALL)
THE_WEEK = re.compile(r"the\s+week$", re.IGNORECASE)
PREPOSITION = re.compile(r"\b(?:on|of|until|in)\s+$", re.IGNORECASE)
CREATED = re.compile(r'<DCT>.*?value="([^"]*)"', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mark:
    """A TIMEX3: its stretch of the text, type and value."""

    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A document: what stands between <TEXT> and </TEXT>, its creation time, and its TIMEX3s."""

    name: str
    text: str
    created: date | None
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """What the figures are made of, for one document or for many."""

    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed_gold: int = 0
    relaxed_found: int = 0
    value: int = 0
    type: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


def read_timeml(path: Path) -> Marked:
    """One TimeML file. TIMEX3s without words (ends of durations that the text does not name) are left out."""
    source = path.read_text(encoding="utf-8")
    created = CREATED.search(source)
    body = source[source.index("<TEXT>") + 6 : source.index("</TEXT>")]
    text, at, marks, opened = "", 0, list[Mark](), list[tuple[int, dict[str, str]]]()
    for tag in TAG.finditer(body):
        text, at = text + unescape(body[at : tag.start()]), tag.end()
        if tag[2] != "TIMEX3" or tag[3].endswith("/"):
            continue
        if not tag[1]:
            opened.append((len(text), dict(ATTRIBUTE.findall(tag[3]))))
        else:
            start, about = opened.pop()
            if text[start:].strip():
                marks.append(Mark(start, len(text), about["type"], about.get("value", "")))
    marks.sort(key=lambda mark: mark.start)
    return Marked(path.name, text + unescape(body[at:]), day(created[1]) if created else None, tuple(marks))


def day(value: str) -> date | None:
    """The day of a TIMEX3 value such as 1998-03-06T20:00."""
    found = re.match(r"(\d{4})-?(\d\d)-?(\d\d)", value)
    return date(*map(int, found.groups())) if found else None


def held_back(name: str) -> bool:
    """Whether a file is in the fifth that was held back: the SHA-256 of its name, modulo 5, is 0."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % PARTS == 0


def documents(settings: Settings) -> Iterator[Marked]:
    """TimeBank and AQUAINT as TempEval-3 gave them out; `split` is held (default), development or all."""
    folder = settings.needed("tempeval3", "Training", "TBAQ-cleaned")
    for path in sorted([*folder.glob("TimeBank/*.tml"), *folder.glob("AQUAINT/*.tml")], key=lambda p: p.name):
        if settings.split == "all" or held_back(path.name) == (settings.split != "development"):
            yield read_timeml(path)


def tagged(document: Marked, habits: bool = True) -> list[Mark]:
    """What whosays finds, as TIMEX3; the creation time is given, as in the task. `habits`: as TimeBank marks it."""
    found = find_times(document.text, "en")
    views = timexes(document.text, found, document.created, "en")
    told = list(zip(found, views, strict=True))
    if habits:
        told = [(one, as_marked(one, view, document.text)) for one, view in told if not is_rate(one, document.text)]
    return [Mark(one.start, one.end, view.type, view.value) for one, view in told]


def is_rate(one: Expression, text: str) -> bool:
    """As in "$500 million a year", "20% annually": TimeBank leaves rates unmarked (10 of 13 of the four fifths)."""
    before = text[max(0, one.start - 45) : one.start]
    rate = isinstance(one.meaning, Every) and RATE.match(text, one.start) is not None
    return rate and AMOUNT.search(before) is not None


def as_marked(one: Expression, view: Timex, text: str) -> Timex:
    """An expression as TimeBank marks it where it has a habit of its own.

    "on Friday night" is the day alone, or has no more than its date (7 of 7 behind such a word); a night without one
    tells its part of the day (10 of 14), but is a date. "the week" is no week that is told (4 of 4).
    """
    if THE_WEEK.match(text, one.start, one.end) and view.type == "DATE":
        return replace(view, value=f"{view.value[:4]}-WXX")
    if (
        one.clock not in PARTS_OF_DAY
        or not isinstance(one.meaning, Named)
        or one.meaning.kind not in ("weekday", "day")
    ):
        return view
    alone = PREPOSITION.search(text, max(0, one.start - 12), one.start) is not None
    return replace(view, type="DATE", value=view.value.partition("T")[0] if alone else view.value)


def compare(gold: Sequence[Mark], found: Sequence[Mark]) -> Counts:
    """One document. Relaxed: at least one character in common; strict: the same stretch, white space aside.

    Attributes are compared on the first mark found that overlaps a gold one, as strings.
    """
    pairs = [(g, next((f for f in found if f.start < g.end and g.start < f.end), None)) for g in gold]
    matched = [(g, f) for g, f in pairs if f is not None]
    return Counts(
        gold=len(gold),
        found=len(found),
        strict=sum((g.start, g.end) == (f.start, f.end) for g, f in matched),
        relaxed_gold=len(matched),
        relaxed_found=sum(any(f.start < g.end and g.start < f.end for g in gold) for f in found),
        value=sum(g.value == f.value for g, f in matched),
        type=sum(g.type == f.type for g, f in matched),
    )


def harmonic(one: float, other: float) -> float:
    return 2 * one * other / (one + other) if one + other else 0.0


def ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def figures(counts: Counts) -> dict[str, float]:
    """TempEval-3's figures in percent (UzZaman et al. 2013, section 4.1).

    An attribute's precision and recall count the matches whose attribute is right over all found and all gold.
    """
    precision, recall = ratio(counts.relaxed_found, counts.found), ratio(counts.relaxed_gold, counts.gold)
    return {
        "relaxed F1": 100 * harmonic(precision, recall),
        "precision": 100 * precision,
        "recall": 100 * recall,
        **{
            f"{name} F1": 100 * harmonic(ratio(right, counts.found), ratio(right, counts.gold))
            for name, right in (("strict", counts.strict), ("value", counts.value), ("type", counts.type))
        },
    }


def run(settings: Settings) -> dict[str, Any]:
    """Times: TempEval-3's F1 of extents, values and types on the held-back fifth of TimeBank and AQUAINT (--split).

    Twice: as TimeBank marks what whosays finds (the figures), and with nothing left out ("plain").
    """
    marked, plain, number = Counts(), Counts(), 0
    for document in documents(settings):
        marked, number = marked + compare(document.marks, tagged(document)), number + 1
        plain += compare(document.marks, tagged(document, habits=False))
    measured, told = ({name: round(value, 2) for name, value in figures(one).items()} for one in (marked, plain))
    row(f"{number} documents", measured)
    row("nothing left out", told)
    return {"documents": number, "split": settings.split, "expressions": marked.gold, **measured, "plain": told}
