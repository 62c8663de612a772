"""Running headers, footers and page numbers: what repeats in the margins, sheet after sheet, is not what a page says.

A line is dropped if it is among the outermost of its sheet, lies in the margin, and comes back, figures aside, on
enough other sheets; or if it is nothing but a page number.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from whosays.documents.pages.fragment import Fragment, Sheet

MARGIN = 0.12  # of the sheet's height, at the top and at the bottom
OUTERMOST = 3  # lines from each edge that may be running lines
FEW_SHEETS = 4  # up to here twice is enough; beyond it, three times

_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|sayfa|sf|s|p)\b[.:]?\s*)?(?:no\s*[.:]?\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of|-)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)


def without_running_lines(sheets: list[Sheet]) -> list[Sheet]:
    """The sheets without their running lines."""
    candidates = [margin_lines(sheet) for sheet in sheets]
    seen = Counter(key for found in candidates for key in {_key(fragment) for fragment in found})
    least = 2 if len(sheets) <= FEW_SHEETS else 3
    return [_without(sheet, found, seen, least) for sheet, found in zip(sheets, candidates, strict=True)]


def margin_lines(sheet: Sheet) -> list[Fragment]:
    """The lines that may be running lines: the outermost ones, where they lie in the margin."""
    by_height = sorted(sheet.fragments, key=lambda fragment: fragment.y0)
    low = [fragment for fragment in by_height[:OUTERMOST] if fragment.y1 < MARGIN * sheet.height]
    high = [fragment for fragment in by_height[-OUTERMOST:] if fragment.y0 > (1 - MARGIN) * sheet.height]
    return low + high


def _key(fragment: Fragment) -> str:
    """The line without its figures, which change from page to page."""
    return _FIGURES.sub("#", fragment.text).casefold().strip()


def _without(sheet: Sheet, found: list[Fragment], seen: Counter[str], least: int) -> Sheet:
    running = {fragment for fragment in found if seen[_key(fragment)] >= least or _PAGE_NUMBER.fullmatch(fragment.text)}
    return replace(sheet, fragments=tuple(line for line in sheet.fragments if line not in running))
