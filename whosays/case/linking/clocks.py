"""At what time of day something is told to have been: "at 10.40 p.m.", "23:40", "saat 22.15'te"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from whosays.model import When

FIGURES = re.compile(r"(?<![\d.:])(\d{1,2})[.:](\d{2})(?![\d.:/]*\d)(?:\s*([ap])\.?\s?m\b)?", re.IGNORECASE)
HOUR = re.compile(r"(?<![\d.:])(\d{1,2})(?:\s*([ap])\.?\s?m\b|\s*o['’]clock)", re.IGNORECASE)
DAY, HALF = 24 * 60, 12 * 60  # minutes
NEAR = 10  # minutes within which two may be one, each as near as it was told


@dataclass(frozen=True, slots=True)
class Clock:
    """Minutes since midnight; `half` where nobody says whether before or after noon."""

    minutes: int
    half: bool = False


def clock(when: When | None) -> Clock | None:
    """The time of day in the words of a claim's time."""
    if when is None:
        return None
    found = FIGURES.search(when.text)
    if found:
        return _clock(int(found[1]), int(found[2]), found[3])
    found = HOUR.search(when.text)
    return _clock(int(found[1]), 0, found[2] or "?") if found else None


def _clock(hours: int, minutes: int, noon: str | None) -> Clock | None:
    if hours >= 24 or minutes >= 60:
        return None
    if noon in ("a", "A", "p", "P"):
        return Clock((hours % 12 + 12 * (noon in "pP")) * 60 + minutes)
    return Clock(hours * 60 + minutes, half=noon == "?" and hours <= 12)


def apart(one: Clock, other: Clock) -> bool:
    """Whether two times of day are two."""
    round_ = HALF if one.half or other.half else DAY
    away = abs(one.minutes - other.minutes) % round_
    return min(away, round_ - away) > NEAR
