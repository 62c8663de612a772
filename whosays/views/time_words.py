"""A time in words: EDTF is for programs, "around January 2023" is for readers."""

from __future__ import annotations

import re
from datetime import date

from whosays.model import When
from whosays.views.printable import printable

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
PARTS = {
    21: "spring", 22: "summer", 23: "autumn", 24: "winter",
    33: "first quarter of", 34: "second quarter of", 35: "third quarter of", 36: "fourth quarter of",
    40: "first half of", 41: "second half of",
}  # fmt: skip
SETS = {"[": "or", "{": "and"}  # one of the times, all of them
POINT = re.compile(r"(\d{3}X|\d{2}XX|\d{1}XXX|\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:]+Z?)?([~?%]?)")
QUALIFIED = {"~": "around ", "?": "perhaps ", "%": "perhaps around ", "": ""}


def time_words(when: When | None) -> str:
    """The words for a claim's time; the document's own words where it could not be normalised."""
    if when is None:
        return ""
    return edtf_words(when.edtf) if when.edtf else printable(when.text)


def edtf_words(edtf: str) -> str:
    """The words for an EDTF form; the form itself where it is none that is written here."""
    if edtf[0] in SETS:
        return set_words(edtf) or edtf
    if "/" not in edtf:
        return point(edtf) or edtf
    first, last = edtf.split("/", 1)
    start, end = point(first), point(last)
    if first in ("", "..") and end:
        return f"until {end}"
    if last in ("", "..") and start:
        return f"from {start} on"
    return f"{start} to {end}" if start and end else edtf


def set_words(edtf: str) -> str:
    """Several times, "2019 or 2020"; empty where one of them is not understood."""
    *before, last = map(point, edtf[1:-1].split(","))
    return f"{', '.join(before)} {SETS[edtf[0]]} {last}" if last and before and all(before) else ""


def point(edtf: str) -> str:
    """One side of an interval, or a time that is none; empty for what is not understood."""
    found = POINT.fullmatch(edtf)
    if not found:
        return ""
    year, month, day, mark = found.groups()
    return QUALIFIED[mark] + (day_words(year, month, day) if day else month_words(year, month))


def day_words(year: str, month: str, day: str) -> str:
    """A day, "5 November 2023"; the digits where there is no such day."""
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return f"{year}-{month}-{day}"
    return f"{found.day} {MONTHS[found.month - 1]} {found.year}"


def month_words(year: str, month: str | None) -> str:
    """A month, a part of a year, a year or more."""
    if month is None:
        return year_words(year)
    number = int(month)
    return f"{MONTHS[number - 1] if 1 <= number <= 12 else PARTS.get(number, month)} {year}"


def year_words(year: str) -> str:
    """A year, a decade "the 1990s", a century "the 1900s"."""
    return f"the {year.replace('X', '0')}s" if "X" in year else year
