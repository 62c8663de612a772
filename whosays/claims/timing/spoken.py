"""The day that an account speaks of: of a night, of an hour that is told without its day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from whosays.text.times import Phrase, Shift, Time, day_named

CLOSE = 400  # characters: how far from its day an hour stands
TOLD = ("at", "in", "about")


def day_spoken(phrase: Phrase, time: Time | None) -> date | None:
    """The one day that a time names; of "in the night of 5 to 6 June" the first."""
    if time is None or time.earliest is None or time.latest is None:
        return None
    first, last = date.fromisoformat(time.earliest), date.fromisoformat(time.latest)
    night = phrase.relation == "between" and (last - first).days == 1
    return first if night else day_named(time)


def on_day_spoken(phrase: Phrase) -> Phrase:
    """As in "at 3.40 a.m. a guard called": on the day told before; other phrases as they are."""
    if phrase.first.meaning is not None or not phrase.first.clock or phrase.relation not in TOLD:
        return phrase
    return replace(phrase, first=replace(phrase.first, meaning=Shift(0, "day", "reference")))


def close_by(text: str, told: int, start: int) -> bool:
    """Whether a place of a text lies near one before it, in the same paragraph."""
    return 0 <= start - told <= CLOSE and "\n\n" not in text[told:start]
