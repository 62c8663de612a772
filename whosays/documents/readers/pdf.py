"""PDF with a text layer. Page and box of every line are kept; see documents/pages for how lines become sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from statistics import median
from typing import TYPE_CHECKING

from whosays.documents.content import Content
from whosays.documents.names import written_by_hand
from whosays.documents.pages import Flow, Fragment, Sheet, flow, without_running_lines
from whosays.errors import BrokenFile, EmptyFile, EncryptedFile, ScannedFile

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MEDIA_TYPE = "application/pdf"
PASSWORD_ERROR = 4  # FPDF_ERR_PASSWORD
LINE_HYPHEN = "\x02"  # PDFium's sign for a hyphen at the end of a line; no line end follows it
LONGEST_TITLE = 200
MANY_UNMAPPED = 0.05  # characters that the fonts give no letter for

SCAN = "the PDF is a scan, pictures of text without text: run OCR on it (ocrmypdf, for one) and add the result"
ENCRYPTED = "the PDF needs a password: save a copy without one and add that"
BROKEN = "the PDF is damaged or cut short: get a fresh copy, or open it in a viewer and save it again"
BLANK = "the PDF has only blank pages: nothing to read"


def accepts(data: bytes, _name: str) -> bool:
    """The mark may stand a little way in: mail gateways and web servers put lines before it."""
    return b"%PDF-" in data[:1024]


def read(data: bytes) -> Content:
    """Text, pages and lines of the PDF; raises EncryptedFile, BrokenFile, ScannedFile or EmptyFile."""
    with closing(_open(data)) as pdf:
        sheets, problems = _sheets(pdf)
        written = flow(without_running_lines(sheets))
        if not written.text:
            raise _without_text(pdf, problems)
        problems += _pages_without_text(pdf, sheets) + _unmapped(written.text)
        known = pdf.get_metadata_dict()
    return Content(
        text=written.text,
        title=written_by_hand(known.get("Title")) or _first_heading(written, sheets),
        source=written_by_hand(known.get("Author")),
        # The creation date is that of the file, which may be an export years later: no publication date.
        pages=written.pages,
        lines=written.lines,
        problems=tuple(problems),
    )


def _open(data: bytes) -> PdfDocument:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        return PdfDocument(data)
    except PdfiumError as error:
        if getattr(error, "err_code", None) == PASSWORD_ERROR:
            raise EncryptedFile(ENCRYPTED) from error
        raise BrokenFile(BROKEN) from error


def _sheets(pdf: PdfDocument) -> tuple[list[Sheet], list[str]]:
    """All pages; one that cannot be opened is an empty sheet and a problem."""
    from pypdfium2 import PdfiumError

    sheets, problems = [], []
    for number in range(1, len(pdf) + 1):
        try:
            sheets.append(_sheet(pdf[number - 1], number))
        except PdfiumError:
            sheets.append(Sheet(number, 0.0, 0.0, ()))
            problems.append(f"Page {number} is damaged and was left out.")
    return sheets, problems


def _sheet(page: PdfPage, number: int) -> Sheet:
    with closing(page):
        width, height = page.get_size()
        return Sheet(number, width, height, tuple(_fragments(page)))


def _fragments(page: PdfPage) -> Iterator[Fragment]:
    """The lines of a page in the order of PDFium, which is that of the file, mostly that of reading."""
    from pypdfium2 import raw

    with closing(page.get_textpage()) as text:
        line: list[tuple[str, tuple[float, float, float, float]]] = []
        for index in range(text.count_chars()):
            char = chr(raw.FPDFText_GetUnicode(text, index))
            if char in "\r\n":
                yield from _fragment(line)
                line = []
                continue
            line.append(("-" if char == LINE_HYPHEN else char, text.get_charbox(index, loose=True)))
            if char == LINE_HYPHEN:
                yield from _fragment(line)
                line = []
        yield from _fragment(line)


def _fragment(line: list[tuple[str, tuple[float, float, float, float]]]) -> Iterator[Fragment]:
    """One fragment, or none of a line without characters. Boxes of spaces do not count: PDFium makes spaces up."""
    text = _clean("".join(char for char, _ in line))
    if not text:
        return
    boxes = [box for char, box in line if not char.isspace() and box[2] > box[0]] or [box for _, box in line]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    height = median(top - bottom for _, bottom, _, top in boxes)
    yield Fragment(text, min(lefts), min(bottoms), max(rights), max(tops), height)


def _clean(text: str) -> str:
    """Ligatures and split accents as letters; surrogate pairs as one character; control characters out."""
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = "".join(unicodedata.normalize("NFKC", char) if "ﬀ" <= char <= "ﬆ" else char for char in text)
    text = "".join(" " if char.isspace() else char for char in text if char.isspace() or char >= " ")
    return unicodedata.normalize("NFC", re.sub(" +", " ", text)).strip()


def _without_text(pdf: PdfDocument, problems: list[str]) -> Exception:
    if len(problems) == len(pdf):
        return BrokenFile(BROKEN)
    return ScannedFile(SCAN) if any(_has_marks(pdf, index) for index in range(len(pdf))) else EmptyFile(BLANK)


def _has_marks(pdf: PdfDocument, index: int) -> bool:
    """Whether anything at all is drawn on the page."""
    from pypdfium2 import PdfiumError

    try:
        with closing(pdf[index]) as page:
            return next(iter(page.get_objects()), None) is not None
    except PdfiumError:
        return False


def _pages_without_text(pdf: PdfDocument, sheets: list[Sheet]) -> list[str]:
    silent = [sheet.number for sheet in sheets if not sheet.fragments and _has_marks(pdf, sheet.number - 1)]
    if not silent:
        return []
    listed = ", ".join(map(str, silent[:20])) + (" and more" if len(silent) > 20 else "")
    return [f"No text on page{'s' if len(silent) > 1 else ''} {listed}: scanned perhaps; OCR would bring it in."]


def _unmapped(text: str) -> list[str]:
    unmapped = sum(char == "\ufffd" or "\ue000" <= char <= "\uf8ff" for char in text)
    if unmapped <= MANY_UNMAPPED * len(text):
        return []
    return ["Fonts of the PDF do not say which letters they show, so its text is garbled: run OCR and add the result."]


def _first_heading(written: Flow, sheets: list[Sheet]) -> str | None:
    """The first paragraph, if it is short, no sentence, and not the whole text."""
    first, _, rest = written.text.partition("\n\n")
    is_heading = rest and len(first) <= LONGEST_TITLE and not first.endswith((".", ":", ";", ","))
    return first if is_heading and sheets[0].fragments else None
