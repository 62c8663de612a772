"""Running headers, footers and page numbers: what repeats in the margins, sheet after sheet, is not what a page says.

A line is dropped if it is among the outermost of its sheet, lies in the margin, and comes back on enough other sheets,
the same or with one figure that counts the sheets; or if it is nothing but a page number.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

from whosays.documents.pages.fragment import Fragment, Sheet

MARGIN = 0.12  # of the sheet's height, at the top and at the bottom
OUTERMOST = 3  # rows from each edge that may be running lines
FEW_SHEETS = 4  # up to here twice is enough; beyond it, three times

_FIGURES = re.compile(r"\d{1,6}")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|sayfa|sf|s|p)\b[.:]?\s*)?(?:no\s*[.:]?\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of|-)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)


def without_running_lines(sheets: list[Sheet]) -> list[Sheet]:
    """The sheets without their running lines."""
    candidates = [margin_lines(sheet) for sheet in sheets]
    keys = [{line: _keys(line, sheet) for line in found} for sheet, found in zip(sheets, candidates, strict=True)]
    seen = Counter(key for by_line in keys for key in set().union(*by_line.values()))
    least = 2 if len(sheets) <= FEW_SHEETS else 3
    repeated = {key for key, times in seen.items() if times >= least}
    return [_without(sheet, by_line, repeated) for sheet, by_line in zip(sheets, keys, strict=True)]


def margin_lines(sheet: Sheet) -> list[Fragment]:
    """The lines that may be running lines: the outermost ones, where they lie in the margin."""
    by_height = sorted(sheet.fragments, key=lambda fragment: fragment.y0)
    low = [line for line in by_height if line.y1 < MARGIN * sheet.height]
    high = [line for line in reversed(by_height) if line.y0 > (1 - MARGIN) * sheet.height]
    return _outermost(low) + _outermost(high)


def _outermost(lines: list[Fragment]) -> list[Fragment]:
    """The lines of the first few rows; several may lie in one row, as a date on the left and a number on the right."""
    row, kept = 0, lines[:1]
    for before, line in pairwise(lines):
        row += not line.beside(before)
        if row == OUTERMOST:
            break
        kept.append(line)
    return kept


def _keys(fragment: Fragment, sheet: Sheet) -> set[str]:
    """The line as it is, and with each figure in turn told from the sheet's number: "Page 3 of 9" counts sheets."""
    side = "top" if fragment.y0 > sheet.height / 2 else "bottom"
    text = side + " " + fragment.text.casefold()
    counting = {
        f"{text[: figure.start()]}\0{int(figure[0]) - sheet.number}\0{text[figure.end() :]}"
        for figure in _FIGURES.finditer(text)
    }
    return {text} | counting


def _without(sheet: Sheet, by_line: dict[Fragment, set[str]], repeated: set[str]) -> Sheet:
    running = {line for line, keys in by_line.items() if keys & repeated or _PAGE_NUMBER.fullmatch(line.text)}
    return replace(sheet, fragments=tuple(line for line in sheet.fragments if line not in running))
