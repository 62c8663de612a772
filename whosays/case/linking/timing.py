"""When two tellings say that it was: days and times of day."""

from __future__ import annotations

from datetime import date

from whosays.case.linking.clocks import apart as at_other_times
from whosays.case.linking.comparison import Comparison, Difference

NEAR, FAR = 10, 60  # days between two dates up to which they may be of one act, and from which they hardly are


def compare_days(found: Comparison) -> None:
    """The stretches of days within which two are told to have been."""
    one, other = found.one.days, found.other.days
    if one and other:
        if one[0] <= other[1] and other[0] <= one[1]:
            fine = min(span(one), span(other)) <= 31
            found.features["time_same" if fine else "time_meets"] = 1.0
            if fine:
                found.shared.append(f"both at one time ({max(one[0], other[0])})")
        else:
            apart = days_between(one[1], other[0]) if one[1] < other[0] else days_between(other[1], one[0])
            found.features["time_apart" if apart > NEAR else "time_near"] = 1.0
            found.features["time_far"] = float(apart > FAR)
            found.differences.append(Difference("date", (shown_days(one), shown_days(other))))


def compare_clocks(found: Comparison) -> None:
    """Two times of day, where no two days tell the two apart."""
    one, other = found.one.clock, found.other.clock
    if one and other and not found.has("time_apart", "time_near"):
        found.features["clock_apart"] = float(at_other_times(one, other))


def span(days: tuple[str, str]) -> int:
    """Days from the earliest to the latest."""
    return days_between(*days)


def days_between(one: str, other: str) -> int:
    """Days from one ISO date to another."""
    try:
        return (date.fromisoformat(other[:10]) - date.fromisoformat(one[:10])).days
    except ValueError:
        return 10**6


def shown_days(days: tuple[str, str]) -> str:
    """A stretch of days for a reader."""
    return days[0] if days[0] == days[1] else f"{days[0]} to {days[1]}"
