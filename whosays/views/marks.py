"""The one mark that a claim bears in every picture: that it is denied, or in which way it is said to have happened."""

from __future__ import annotations

from typing import Literal

from whosays.model import Status

Mark = Literal["affirmed", "habitual", "planned", "attempted", "cancelled", "hypothetical", "negated"]


def mark_of(status: Status) -> Mark:
    """That something is denied matters most, then in which way it is said to have happened."""
    if status.polarity == "negated":
        return "negated"
    return "affirmed" if status.reality == "actual" else status.reality
