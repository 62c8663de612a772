"""One line of print, and one sheet of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fragment:
    """A line as it stands on a page: its characters and its box in points, origin bottom left."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    height: float  # of most of its letters, descender to ascender: stands in for the size of the type

    def beside(self, other: Fragment) -> bool:
        """Whether both lie in one row: two cells of a table, or lines of two columns."""
        return min(self.y1, other.y1) - max(self.y0, other.y0) > 0.5 * min(self.height, other.height)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its number from 1, its size in points, and its lines in reading order."""

    number: int
    width: float
    height: float
    fragments: tuple[Fragment, ...]
