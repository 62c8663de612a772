"""Lines of print → running text: words joined over hyphens, lines over spaces, paragraphs over blank lines.

Every line of print that gives characters to the text leaves a model.Line, so any stretch of the text can be found
again on its page. A sentence that runs over a page break runs on in the text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from whosays.documents.pages.fragment import Fragment, Sheet
from whosays.documents.pages.hyphens import Hyphens, breaks_word
from whosays.documents.pages.paragraphs import Column, columns, right_edge, starts_paragraph
from whosays.model import Line, Page


@dataclass(frozen=True, slots=True)
class Flow:
    """Running text and its way back: lines in order of `start`, and pages."""

    text: str
    lines: tuple[Line, ...]
    pages: tuple[Page, ...]


def flow(sheets: list[Sheet]) -> Flow:
    """The text of all sheets as one."""
    hyphens = Hyphens([fragment.text for sheet in sheets for fragment in sheet.fragments])
    writer, edge = _Writer(hyphens), right_edge(sheets)
    pages = tuple(_write_sheet(writer, sheet, edge) for sheet in sheets)
    return Flow("".join(writer.parts), tuple(writer.lines), pages)


def _write_sheet(writer: _Writer, sheet: Sheet, edge: float) -> Page:
    written = len(writer.lines)
    for column in columns(sheet.fragments, edge):
        writer.write(column, sheet.number)
    own = writer.lines[written:]
    start, end = (own[0].start, own[-1].end) if own else (writer.length, writer.length)
    return Page(sheet.number, start, end, sheet.width, sheet.height)


@dataclass(slots=True)
class _Writer:
    """The text as it grows, and the line that it ends with."""

    hyphens: Hyphens
    parts: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    length: int = 0
    before: Fragment | None = None

    def write(self, column: Column, page: int) -> None:
        for position, fragment in enumerate(column.fragments):
            self._join(fragment, column if position else None)
            start = self.length
            self._append(fragment.text)
            box = (fragment.x0, fragment.y0, fragment.x1, fragment.y1)
            self.lines.append(Line(start, self.length, page, *box))
            self.before = fragment

    def _join(self, fragment: Fragment, column: Column | None) -> None:
        """What stands between the line before and this one; `column` is None where a new column or page begins."""
        if self.before is None:
            return
        if starts_paragraph(self.before, fragment, column):
            self._append("\n\n")
        elif not breaks_word(self.before.text, fragment.text):
            self._append(" ")
        elif self.hyphens.is_soft(self.before.text, fragment.text):
            self._drop_hyphen()

    def _append(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _drop_hyphen(self) -> None:
        """Take the hyphen off the end of the line before; it is the last part written."""
        self.parts[-1] = self.parts[-1][:-1]
        self.length -= 1
        last = self.lines[-1]
        self.lines[-1] = Line(last.start, last.end - 1, last.page, last.x0, last.y0, last.x1, last.y1)
