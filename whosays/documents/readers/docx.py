"""DOCX: paragraphs, headings, tables, text boxes and notes in order, read from the XML itself.

python-docx opens the package and knows the properties, but its `paragraph.text` leaves out what stands in tracked
insertions, content controls and text boxes. Deleted text is left out; headers and footers are too.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from whosays.documents.content import Content
from whosays.documents.names import written_by_hand
from whosays.documents.readers.text import title_of
from whosays.errors import BrokenFile, EncryptedFile

if TYPE_CHECKING:
    from docx.document import Document as Package
    from lxml.etree import _Element

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LARGEST = 1_000_000_000  # bytes unpacked; beyond it the file is a bomb, not a document

BROKEN = "the DOCX is damaged: open it in a word processor and save it again, or save it as PDF"
ENCRYPTED = "the DOCX needs a password: save a copy without one and add that"

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # the text box again, for old Word
NOTES = ("/footnotes", "/endnotes")  # how the types of their relationships end
GONE = {W + "del", W + "moveFrom", W + "pPr", W + "rPr", W + "instrText", FALLBACK}
SIGNS = {W + "tab": " ", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
TITLE_STYLES = {"Title", "Heading 1"}


def accepts(data: bytes, _name: str) -> bool:
    """A zip; those that are no DOCX have been refused before."""
    return data.startswith(b"PK\x03\x04")


def read(data: bytes) -> Content:
    """Text and properties; raises BrokenFile or EncryptedFile."""
    from docx.exceptions import PythonDocxError
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    _check_size(data)
    try:
        return _content(_open(data))
    except RuntimeError as error:  # zipfile: "is encrypted, password required"
        raise EncryptedFile(ENCRYPTED) from error
    except (PythonDocxError, OpcError, LxmlError, zipfile.BadZipFile, zlib.error) as error:
        raise BrokenFile(BROKEN) from error
    except (KeyError, ValueError, AttributeError, TypeError, IndexError, EOFError, OSError) as error:
        # python-docx trusts a package's parts: a missing or a wrong one shows as any of these
        raise BrokenFile(BROKEN) from error


def _check_size(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if sum(part.file_size for part in package.infolist()) > LARGEST:
            raise BrokenFile("the DOCX unpacks to more than a gigabyte: save its text as plain text and add that")


def _open(data: bytes) -> Package:
    from docx import Document

    return Document(io.BytesIO(data))


def _content(package: Package) -> Content:
    paragraphs = list(blocks(package.element.body))
    for notes in _notes(package):
        paragraphs += blocks(notes)
    text = "\n\n".join(paragraphs)
    known = package.core_properties
    return Content(
        text=text,
        title=written_by_hand(known.title) or _heading(package) or title_of(text),
        source=written_by_hand(known.author),
        # `created` is that of the file, or of the template that it was made from: no publication date.
    )


def blocks(element: _Element) -> Iterator[str]:
    """Paragraphs and table rows under an element, in order; a text box follows the paragraph that it hangs on."""
    for child in element:
        if child.tag == W + "p":
            yield from filter(None, [_paragraph(child)])
            yield from _text_boxes(child)
        elif child.tag == W + "tbl":
            yield from _rows(child)
        elif child.tag not in GONE:
            yield from blocks(child)


def _paragraph(paragraph: _Element) -> str:
    """Lines that the writer broke inside a paragraph are joined: the model reads sentences."""
    return " ".join("".join(_pieces(paragraph)).split())


def _pieces(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag == W + "t":
            yield child.text or ""
        elif child.tag in SIGNS:
            yield SIGNS[child.tag]
        elif child.tag not in GONE and child.tag != W + "txbxContent":
            yield from _pieces(child)


def _text_boxes(paragraph: _Element) -> Iterator[str]:
    for box in paragraph.iter(W + "txbxContent"):
        if not any(above.tag == FALLBACK for above in box.iterancestors()):
            yield from blocks(box)


def _rows(table: _Element) -> Iterator[str]:
    for row in table.iter(W + "tr"):
        if row.getparent() is table:
            cells = [" ".join(blocks(cell)) for cell in row.iter(W + "tc") if cell.getparent() is row]
            yield from filter(None, [" | ".join(filter(None, cells))])


def _notes(package: Package) -> Iterator[_Element]:
    """The trees of footnotes and endnotes."""
    from lxml.etree import XMLParser, fromstring

    for relation in package.part.rels.values():
        if relation.reltype.endswith(NOTES) and not relation.is_external:
            yield fromstring(relation.target_part.blob, XMLParser(resolve_entities=False))


def _heading(package: Package) -> str | None:
    for paragraph in package.paragraphs[:30]:
        if paragraph.style is not None and paragraph.style.name in TITLE_STYLES and paragraph.text.strip():
            return written_by_hand(paragraph.text)
    return None
