"""The date that the head of a text gives as its own: a dateline, a 'Published:' line, or a line that is only a date.

A date inside a sentence is not taken: it says when something happened, not when the document was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

HEAD = 2000  # characters in which a document names its own date
LONGEST_HEAD_LINE = 160  # a longer line is a paragraph; only its dateline counts
CENTURY_TURN = 70  # "3 JAN 90" is 1990, "3 JAN 12" is 2012

_MONTHS = (
    "january jan ocak", "february feb şubat", "march mar mart", "april apr nisan", "may mayıs",
    "june jun haziran", "july jul temmuz", "august aug ağustos", "september sep sept eylül",
    "october oct ekim", "november nov kasım", "december dec aralık",
)  # fmt: skip
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}

_MONTH = "(?P<month>[^\\W\\d_]{3,9})\\.?"
_DATE = "|".join(
    (
        r"(?P<iso>\d{4}-\d{2}-\d{2})",
        r"(?P<numbers>\d{1,2}[./]\d{1,2}[./]\d{4})",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s{_MONTH},?\s(?P<year>\d{{4}}|\d{{2}}(?!\d))",
        rf"{_MONTH.replace('month', 'month2')}\s(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<year2>\d{{4}})",
    )
)
_WEEKDAY = r"(?:[^\W\d_]{3,10},?\s)?"
_LABEL = (
    r"(?:first\s)?(?:published|posted|issued|date|dated|filed|release date|publication date|date of issue"
    r"|for immediate release|for release|embargoed until|handed down|delivered|date of (?:judge?ment|hearing|statement)"
    r"|(?:judge?ment|hearing) date"
    r"|yayın tarihi|yayınlanma tarihi|yayınlanma|yayımlanma tarihi|yayımlanma|karar tarihi|tarih|giriş)"
)
LABELLED = re.compile(rf"^\W{{0,4}}{_LABEL}(?:\son)?\s?[:\-–]?\s*{_WEEKDAY}(?:{_DATE})", re.IGNORECASE)
# "Minutes of the public hearing of 6 March 2024", "Judgment of 3 May 2021": a heading that ends with its own day
_PAPER = r"(?:minutes|record|transcript|protocol|judge?ment|ruling|decision|verdict|order|hearing|session|sitting)"
_OPENS = r"(?!(?:in|by|to|of|on|at|the|an?|his|her|its|their|this|that|after|before|since|under|from|with)\s)"
HEADED = re.compile(
    rf"^\W{{0,4}}{_OPENS}(?:[\w’']+\s){{0,3}}{_PAPER}\b(?:[\s,][\w’'/-]+){{0,6}}?\s?,?\s(?:of|on|dated|–|-)\s"
    rf"{_WEEKDAY}(?:{_DATE})\W{{0,4}}$",
    re.IGNORECASE,
)
ALONE = re.compile(
    rf"^\W{{0,4}}{_WEEKDAY}(?:{_DATE})(?:\s[^\W\d_]{{3,10}})?(?:[\s,T|–-]+\d{{1,2}}[:.]\d{{2}}.{{0,12}})?\W{{0,4}}$"
)
# ANKARA, 5 November 2023 – …   /   Ankara (AA) – 5 Kasım 2023   /   SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- …
_NAME = r"\(?[A-ZÇĞİÖŞÜ][\w'’./-]*\)?"
_TOWN = rf"{_NAME}(?:[\s,]+{_NAME}){{0,4}}"
DATELINE = re.compile(rf"^\W{{0,2}}{_TOWN}[\s,–—-]+(?:{_DATE})(?=\W*(?:$|[(–—\[-]|\s-))")


# A date in a web address is the day of publication; news sites build their addresses so.
ADDRESS = re.compile(r"https?://\S*?[/_-](19\d\d|20\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|\s|$)")


def publication_date(text: str) -> str | None:
    """The ISO date that the head of the text states as its own, or None."""
    lines = [part.strip() for part in re.split(r"[\n\r|·•]", text[:HEAD].replace("\N{NO-BREAK SPACE}", " "))]
    for pattern in (LABELLED, ALONE, HEADED, DATELINE):
        for found in _matches(pattern, lines):
            if iso := _iso(found):
                return iso
    return next((iso for line in lines if (iso := address_date(line))), None)


def address_date(address: str) -> str | None:
    """The ISO date in a web address: "https://example.org/2023/11/05/raid", ".../2023-11-05-raid.html"."""
    found = ADDRESS.search(address)
    try:
        return date(*map(int, found.groups())).isoformat() if found else None
    except ValueError:
        return None


def iso_date(value: str) -> str | None:
    """The ISO date that a string consists of or begins with, such as a front matter's `date:`; None if it is none."""
    found = re.match(rf"\s*(?:{_DATE})", value)
    return _iso(found) if found else None


def _matches(pattern: re.Pattern[str], lines: list[str]) -> Iterator[re.Match[str]]:
    for line in lines:
        short = len(line) <= LONGEST_HEAD_LINE
        if (short or pattern is DATELINE) and (found := pattern.match(line)):
            yield found


def _iso(found: re.Match[str]) -> str | None:
    if iso := found["iso"]:
        year, month, day = map(int, iso.split("-"))
    elif numbers := found["numbers"]:  # the order of Turkish and European papers
        day, month, year = map(int, re.split(r"[./]", numbers))
    else:
        month = MONTHS.get(_lower(found["month"] or found["month2"]), 0)
        day, year = int(found["day"] or found["day2"]), _year(found["year"] or found["year2"])
    try:
        return date(year, month, day).isoformat()
    except ValueError:  # the thirteenth month, the thirtieth of February
        return None


def _year(digits: str) -> int:
    year = int(digits)
    return year if len(digits) == 4 else year + (1900 if year >= CENTURY_TURN else 2000)


def _lower(month: str) -> str:
    """Lower case for both languages: KASIM and Kasım, MAYIS and MAY, APRIL and NİSAN."""
    lowered = month.replace("İ", "i").lower()
    return lowered if lowered in MONTHS else month.replace("I", "ı").replace("İ", "i").lower()
