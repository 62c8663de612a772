"""Absolute dates in running text → EDTF (ISO 8601-2) with bounds: years, months and days.

Relative and vague expressions ("last January", "in recent days", "by 2023", "the 1990s") are not resolved here: they
give nothing, never a guess.
"""

from __future__ import annotations

import re
from calendar import monthrange

from whosays.text.dates import MONTHS

Normal = tuple[str, str, str]  # EDTF, earliest, latest

# Turkish case endings, with the apostrophe ("2023’te") or without ("2023te").
_CASE = r"(?:[dt][ea](?:n|ki)?|[yn]?[ea]|[yn]?[ıiuü]n?)"
_YEAR = rf"(?P<year>1[5-9]\d\d|20\d\d)(?:\s?[’']\s?{_CASE}|{_CASE})?"
_NAME = r"(?P<month>[^\W\d_]+?)(?:[’'][^\W\d_]+)?\.?"
_ORDINAL = r"(?:st|nd|rd|th)?"
_LEAD = r"(?:(?:on|in|dated|of|the)\s+)*(?:[^\W\d_]+day,?\s+)?"
_PATTERNS = [
    re.compile(rf"{_LEAD}(?P<day>\d{{1,2}}){_ORDINAL}\s+(?:of\s+)?{_NAME},?\s+{_YEAR}(?:\s+\w+day)?", re.IGNORECASE),
    re.compile(rf"{_LEAD}{_NAME}\s+(?P<day>\d{{1,2}}){_ORDINAL},?\s+{_YEAR}", re.IGNORECASE),
    re.compile(rf"{_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)"),
    re.compile(rf"(?P<day>\d{{1,2}})\.(?P<number>\d{{1,2}})\.{_YEAR}"),
    re.compile(rf"{_LEAD}{_NAME}\s+(?:of\s+)?{_YEAR}(?:\s+ayında)?", re.IGNORECASE),
    re.compile(rf"{_LEAD}{_YEAR}(?:\s+yılı\w*)?", re.IGNORECASE),
]


def normalise(text: str, language: str) -> Normal | None:
    """EDTF, earliest and latest day of an absolute date that is the whole expression; None for anything else.

    `language` decides how capitals fold: Turkish "KASIM" is "kasım".
    """
    folded = text.strip()
    for pattern in _PATTERNS:
        found = pattern.fullmatch(folded)
        normal = _normal(found.groupdict(), language) if found else None
        if normal:  # else a later pattern may fit: "in 2019" looks like a month and a year at first
            return normal
    return None


def _normal(parts: dict[str, str | None], language: str) -> Normal | None:
    year = int(parts["year"] or 0)
    name = parts.get("month")
    number = parts.get("number")
    month = int(number) if number else _month(name, language) if name else None
    if name and month is None:
        return None
    if month is None:
        return f"{year:04}", f"{year:04}-01-01", f"{year:04}-12-31"
    if not 1 <= month <= 12:
        return None
    last = monthrange(year, month)[1]
    if parts.get("day") is None:
        return f"{year:04}-{month:02}", f"{year:04}-{month:02}-01", f"{year:04}-{month:02}-{last:02}"
    day = int(parts["day"] or 0)
    if not 1 <= day <= last:
        return None
    iso = f"{year:04}-{month:02}-{day:02}"
    return iso, iso, iso


def _month(name: str, language: str) -> int | None:
    """The number of a month's name, with a Turkish case ending or without."""
    if language == "tr":
        name = name.replace("İ", "i").replace("I", "ı")
    name = name.lower()
    return MONTHS.get(name) or next((MONTHS[m] for m in MONTHS if len(m) > 3 and name.startswith(m)), None)
