"""From a stretch of a document's text back to its place on a page."""

from __future__ import annotations

from bisect import bisect_right

from whosays.model import Box, Document, Line


def boxes(document: Document, start: int, end: int) -> tuple[int | None, tuple[Box, ...]]:
    """The page on which `text[start:end]` begins, and a box a line of print; (None, ()) without pages.

    Where the stretch covers part of a line, the box is cut in proportion to the characters: right to within the width
    of a few letters, which is what a highlight needs.
    """
    first = bisect_right(document.lines, start, key=lambda line: line.end)
    past = first
    while past < len(document.lines) and document.lines[past].start < end:
        past += 1
    found = tuple(_cut(line, start, end) for line in document.lines[first:past])
    return (found[0].page if found else None), found


def _cut(line: Line, start: int, end: int) -> Box:
    width = (line.x1 - line.x0) / max(1, line.end - line.start)
    x0 = line.x0 + width * (max(start, line.start) - line.start)
    x1 = line.x1 - width * (line.end - min(end, line.end))
    return Box(line.page, round(x0, 2), line.y0, round(x1, 2), line.y1)
