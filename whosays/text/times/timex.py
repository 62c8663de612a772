"""An expression as TIMEX3 writes it: type, value and mod, after the TimeML 1.2.1 guidelines and TimeBank's habits."""

from __future__ import annotations

import re
from dataclasses import replace

from whosays.text.times.resolving import SHORTER, granule_of
from whosays.text.times.values import (
    Anchor,
    At,
    Every,
    Expression,
    Granule,
    Length,
    Mod,
    Named,
    Shift,
    Timex,
    Unit,
    Vague,
)

LETTER: dict[Unit, str] = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "weekend": "WE", "week": "W", "month": "M", "season": "S",
    "quarter": "Q", "half": "H", "year": "Y", "decade": "E", "century": "C", "millennium": "L",
}  # fmt: skip
HALF = 0.5
WHOLE = ("quarter", "half", "year")  # one of these that is past or coming is marked as that of the calendar
REFERENCE = {"past": "PAST_REF", "present": "PRESENT_REF", "future": "FUTURE_REF"}
SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
ZULU = re.compile(r"\d(?:\s?[ap]\.?m\.?)? (?:GMT|UTC)(?!\s?[+)])")  # and no "(0735 GMT)" beside the hour of a place
HALVES: dict[Mod | None, Mod] = {"FIRST_HALF": "START", "SECOND_HALF": "END"}


def timex(one: Expression, anchor: Anchor) -> Timex:
    """The TIMEX3 of an expression; what is not resolved has X for what is not known."""
    one = replace(one, mod=HALVES.get(one.mod, one.mod))  # TIMEX3 has no halves of months
    meaning = one.meaning
    if isinstance(meaning, Every):
        return Timex("SET", set_value(meaning), one.mod)
    if isinstance(meaning, Length):
        if meaning.amount == 1 and meaning.side and meaning.unit in WHOLE and meaning.base == "document":
            return timex(replace(one, meaning=Shift(meaning.side, meaning.unit)), anchor)  # a habit: "the past year"
        if meaning.amount is None and meaning.side and meaning.unit in ("year", "day") and meaning.side < 0:
            return Timex("DATE", "PAST_REF", one.mod)  # TimeBank's habit: "recent years"
        return Timex("DURATION", length_value(meaning.amount, meaning.unit), one.mod)
    if isinstance(meaning, Vague):
        return Timex("DATE", REFERENCE[meaning.when], one.mod)
    if isinstance(meaning, Shift) and meaning.unit in SHORTER:
        return Timex("DURATION", length_value(abs(meaning.amount), meaning.unit), one.mod)  # "twenty minutes later"
    granule = granule_of(meaning if meaning is not None else Shift(0, "day", "reference"), anchor)
    value = value_of(granule) if granule else unknown(one)
    if one.clock:
        return Timex("TIME", f"{value}T{one.clock}", one.mod)
    return Timex("DATE", value, one.mod)


def zoned(view: Timex, words: str) -> Timex:
    """The view of words that say the hour in the world's own time: "18:00 UTC" is T18:00Z."""
    universal = view.type == "TIME" and ":" in view.value and ZULU.search(words) is not None
    return replace(view, value=view.value + "Z") if universal else view


def value_of(granule: Granule) -> str:
    """The value of a granule: 1998-08-07, 1998-W32, 1998-Q3; 199 is a decade, 19 a century."""
    first = granule.first
    year = f"{first.year:04}"
    if granule.unit in ("week", "weekend"):
        iso = first.isocalendar()
        return f"{iso.year:04}-W{iso.week:02}" + ("-WE" if granule.unit == "weekend" else "")
    values = {
        "month": f"{year}-{first.month:02}", "quarter": f"{year}-Q{(first.month + 2) // 3}",
        "half": f"{year}-H{1 if first.month < 7 else 2}", "season": f"{year}-{SEASONS.get(first.month, 'XX')}",
        "year": year, "decade": year[:3], "century": year[:2], "millennium": f"{year[:1]}XXX",
    }  # fmt: skip
    return values.get(granule.unit, first.isoformat())


def unknown(one: Expression) -> str:
    """The value of a time whose year or day is not known."""
    meaning = one.meaning
    if isinstance(meaning, Named):
        forms = {"weekday": f"XXXX-WXX-{meaning.number + 1}", "month": f"XXXX-{meaning.number:02}",
                 "day": f"XXXX-{meaning.number:02}-{meaning.day:02}", "quarter": f"XXXX-Q{meaning.number}",
                 "half": f"XXXX-H{meaning.number}", "season": f"XXXX-{SEASONS.get(meaning.number, 'XX')}"}  # fmt: skip
        return forms.get(meaning.kind, "XXXX-XX-XX")
    if isinstance(meaning, Shift):
        forms = {"week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX", "weekend": "XXXX-WXX-WE", "quarter": "XXXX-QX"}
        return forms.get(meaning.unit, "XXXX-XX-XX")
    assert not isinstance(meaning, At)
    return "XXXX-XX-XX"


def length_value(amount: float | None, unit: Unit) -> str:
    """P2Y, PXM, PT3H; decades and numbered centuries are counted in years, half a year is P6M."""
    if amount is None and unit == "decade":
        unit = "year"
    if amount is not None and unit in ("decade", "century", "millennium"):
        amount, unit = amount * {"decade": 10, "century": 100, "millennium": 1000}[unit], "year"
    if amount is not None and amount != int(amount) and unit == "year":
        months = round(amount * 12)
        return f"P{months // 12}Y{months % 12}M" if months > 12 else f"P{months}M"
    if amount is not None and amount > 1 and amount % 1 not in (0, HALF) and unit == "hour":
        return f"PT{int(amount)}H{round(amount % 1 * 60)}M"
    if amount == HALF and unit == "day":
        return "PT12H"
    if amount is not None and amount % 1 == HALF and unit in ("hour", "minute"):
        whole, rest = LETTER[unit], "30M" if unit == "hour" else "30S"
        return f"PT{int(amount)}{whole}{rest}" if amount > 1 else f"PT{rest}"
    shown = "X" if amount is None else f"{amount:g}"
    return ("PT" if unit in ("second", "minute", "hour") else "P") + shown + LETTER[unit]


def set_value(every: Every) -> str:
    """P1D, XXXX-WXX-2, XXXX-WXX-2TNI, XXXX-WXX-WE; a night is P1D."""
    if every.unit == "weekend":
        return "XXXX-WXX-WE"
    if every.weekday is not None:
        return f"XXXX-WXX-{every.weekday + 1}" + (f"T{every.part}" if every.part else "")
    return length_value(every.amount, every.unit)
