"""Where paragraphs begin, told from the print alone: gaps, indents, type size, and lines that stop short.

The surest sign needs no spacing: if the first word of a line would have fitted on the line before, the writer broke
the line on purpose. It needs the width of the column, which is why a sheet is taken apart into columns first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from whosays.documents.pages.fragment import Fragment, Sheet
from whosays.documents.pages.hyphens import breaks_word

ENDS = (".", "!", "?", ":", "…", ";", '."', ".”", ".’", ".)", "?”", "!”", '?"', '!"')
WIDE_GAP = 1.4  # times the usual distance of two lines
OTHER_SIZE = 1.18  # the ratio of two line heights that tells a heading from the body
INDENT = 0.8  # of the line's height
INDENTED = 0.25  # of the column's width; a line that begins further in (a date, a cell) says nothing of its right edge
FEWEST_SIDE_BY_SIDE = 4  # lines of a second column; fewer are cells of a table


_BULLET = re.compile(r"[•●▪■◦‣]\s")
_NUMBERED = re.compile(r"\(?(?:\d{1,3}|[^\W\d_])[.)]\s")


@dataclass(frozen=True, slots=True)
class Column:
    """Lines that share a right edge, in reading order, and the usual distance from one to the next."""

    fragments: tuple[Fragment, ...]
    left: float
    right: float
    pitch: float


def right_edge(sheets: Iterable[Sheet]) -> float:
    """How far the lines of a usual sheet reach to the right; 0.0 if there are no lines at all."""
    edges = [max(line.x1 for line in sheet.fragments) for sheet in sheets if sheet.fragments]
    return median(edges) if edges else 0.0


def columns(fragments: tuple[Fragment, ...], edge: float) -> list[Column]:
    """The lines of a sheet in reading order, cut where the column changes. `edge` is the document's right edge."""
    gutter = find_gutter(fragments)
    runs: list[list[Fragment]] = []
    sides: list[str] = []
    for fragment in fragments:
        side = _side(fragment, gutter)
        if not sides or sides[-1] != side:
            runs.append([])
            sides.append(side)
        runs[-1].append(fragment)
    alike = [[line for line in fragments if _side(line, gutter) == side] for side in sides]
    return [_column(run, own, 0.0 if gutter else edge) for run, own in zip(runs, alike, strict=True)]


def find_gutter(fragments: tuple[Fragment, ...]) -> float | None:
    """The left edge of a second column: where several lines start that have another line to their left."""
    rows = sorted(fragments, key=lambda line: line.y0)
    starts = []
    for position, line in enumerate(rows):
        near = rows[max(0, position - 6) : position + 7]
        if any(other.x1 < line.x0 and other.beside(line) for other in near):
            starts.append(line.x0)
    if len(starts) < FEWEST_SIDE_BY_SIDE:
        return None
    gutter = median(starts)
    close = [start for start in starts if abs(start - gutter) < 20]
    return min(close) if len(close) >= FEWEST_SIDE_BY_SIDE else None


def _side(fragment: Fragment, gutter: float | None) -> str:
    if gutter is None:
        return "only"
    if fragment.x0 >= gutter - 1:
        return "right"
    return "left" if fragment.x1 <= gutter + 1 else "across"


def _column(run: list[Fragment], alike: list[Fragment], edge: float) -> Column:
    steps = [upper.y0 - lower.y0 for upper, lower in pairwise(alike) if 0 < upper.y0 - lower.y0 < 4 * upper.height]
    pitch = median(steps) if steps else 0.0
    left, right = min(line.x0 for line in alike), max(line.x1 for line in alike)
    body = [line for line in alike if line.x0 < left + INDENTED * (right - left)]
    return Column(tuple(run), left, max(edge, *(line.x1 for line in body)), pitch)


def starts_paragraph(before: Fragment, line: Fragment, column: Column | None) -> bool:
    """Whether a paragraph begins with `line`; `column` is None where `line` begins a new column or page."""
    if max(before.height, line.height) > OTHER_SIZE * min(before.height, line.height):
        return True
    if column is None:  # over a page break only the end of a sentence counts
        return before.text.endswith(ENDS) and not line.text[:1].islower()
    if before.beside(line):  # cells of one row
        return False
    gap = before.y0 - line.y0
    if gap > WIDE_GAP * column.pitch or gap < -line.height:
        return True
    if breaks_word(before.text, line.text):
        return False
    if _BULLET.match(line.text) or (_NUMBERED.match(line.text) and before.text.endswith((*ENDS, ","))):
        return True
    return _indented(before, line, column) or _broken_on_purpose(before, line, column)


def _indented(before: Fragment, line: Fragment, column: Column) -> bool:
    indent = INDENT * line.height
    at_left = before.x0 < column.left + indent
    return at_left and line.x0 > before.x0 + indent and before.text.endswith(ENDS)


def _broken_on_purpose(before: Fragment, line: Fragment, column: Column) -> bool:
    """Whether the first word of the line would have fitted on the line before, with room to spare."""
    word = line.text.split(maxsplit=1)[0]
    width = (line.x1 - line.x0) / len(line.text)
    return before.x1 + (len(word) + 2) * width < column.right
