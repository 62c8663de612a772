"""Make the PDF and DOCX documents of the sample case from the texts in tools/demo/.

    python tools/build_demo.py [--check]

The same texts give the same bytes (dates and ids come from the text's own head), so that a changed file in git
means a changed text. `--check` writes nothing and exits 1 when a committed file differs from what would be written.
Needs the development extras (reportlab, python-docx); the program itself never imports this.
"""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

SOURCES = Path(__file__).parent / "demo"
OUTPUT = Path(__file__).parent.parent / "whosays" / "demo" / "files"
SOFT_HYPHEN = "\\-"  # in the sources: where a word may be broken at the end of a line
SIZES = {"title": 15.0, "heading": 12.0, "body": 11.0}
WIDTH, HEIGHT, MARGIN = 595.28, 841.89, 92.0  # A4 in points


@dataclass(frozen=True, slots=True)
class Source:
    """A text of tools/demo/: `head` holds its "key: value" lines, `blocks` its paragraphs as (style, text)."""

    head: dict[str, str]
    blocks: tuple[tuple[str, str], ...]


def read_source(path: Path) -> Source:
    """Split a source into its head (up to the first empty line) and its paragraphs."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    pairs = (line.partition(": ") for line in head.splitlines())
    blocks = tuple(styled(block) for block in body.strip().split("\n\n"))
    return Source({key: value for key, _, value in pairs}, blocks)


def styled(block: str) -> tuple[str, str]:
    """A paragraph with its style: "# " is the title, "## " a heading."""
    for mark, style in (("## ", "heading"), ("# ", "title")):
        if block.startswith(mark):
            return style, block.removeprefix(mark)
    return "body", block


def broken(text: str, room: Callable[[str], float], width: float) -> Iterator[str]:
    """Fill lines greedily; a word with soft hyphens is broken where its first part still fits."""
    line = ""
    for word in text.split(" "):
        whole = word.replace(SOFT_HYPHEN, "")
        if room(f"{line} {whole}".strip()) <= width:
            line = f"{line} {whole}".strip()
            continue
        fitting, rest = hyphenated(line, word.split(SOFT_HYPHEN), room, width)
        yield fitting
        line = rest
    yield line


def hyphenated(line: str, parts: list[str], room: Callable[[str], float], width: float) -> tuple[str, str]:
    """The line with as many parts of a word as fit and a hyphen, and what is left for the next line."""
    for cut in range(len(parts) - 1, 0, -1):
        trial = f"{line} {''.join(parts[:cut])}-"
        if room(trial) <= width:
            return trial, "".join(parts[cut:])
    return line, "".join(parts)


def set_lines(source: Source) -> list[list[tuple[str, float, float, str]]]:
    """The pages of a PDF, each a list of (font, size, y, text)."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    pages: list[list[tuple[str, float, float, str]]] = [[]]
    y = HEIGHT - MARGIN - 20
    for style, text in source.blocks:
        font, size = ("Text" if style == "body" else "Bold"), SIZES[style]
        for line in broken(text, lambda s, f=font, z=size: stringWidth(s, f, z), WIDTH - 2 * MARGIN):  # type: ignore[misc]
            if y < MARGIN + 20:
                pages.append([])
                y = HEIGHT - MARGIN - 20
            pages[-1].append((font, size, y, line))
            y -= size * 1.55
        y -= size * 0.7
    return pages


def to_pdf(source: Source) -> bytes:
    """A PDF with a running header and page numbers; paragraphs flow over pages."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    for name, file in (("Text", "Vera.ttf"), ("Bold", "VeraBd.ttf")):  # both come with reportlab and know Turkish
        pdfmetrics.registerFont(TTFont(name, file))
    out, pages = io.BytesIO(), set_lines(source)
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1)
    canvas.setTitle(source.head["title"])
    canvas.setAuthor(source.head["author"])
    canvas.setSubject("Sample case of whosays: everything in it is invented")
    canvas.setCreator("tools/build_demo.py")
    for number, lines in enumerate(pages, 1):
        header = ("Text", 8.0, HEIGHT - 50, source.head["header"])
        footer = ("Text", 8.0, 45.0, source.head["footer"].format(page=number, pages=len(pages)))
        for font, size, y, text in [header, *lines, footer]:
            canvas.setFont(font, size)
            canvas.drawString(MARGIN, y, text)
        canvas.showPage()
    canvas.save()
    return dated(out.getvalue(), source.head["date"])


def dated(pdf: bytes, date: str) -> bytes:
    """The PDF with the text's own date for the fixed date that reportlab's invariant mode writes (same length)."""
    return pdf.replace(b"(D:20000101000000", f"(D:{date.replace('-', '')}120000".encode())


def to_docx(source: Source) -> bytes:
    """A DOCX with real headings; the archive is packed anew without the time of packing."""
    from docx import Document

    document = Document()
    properties = document.core_properties
    properties.title, properties.author = source.head["title"], source.head["author"]
    properties.created = properties.modified = datetime.fromisoformat(source.head["date"])
    styles = {"title": "Title", "heading": "Heading 1", "body": "Normal"}
    for style, text in source.blocks:
        document.add_paragraph(text.replace(SOFT_HYPHEN, ""), style=styles[style])
    out = io.BytesIO()
    document.save(out)
    return repacked(out.getvalue())


def repacked(archive: bytes) -> bytes:
    """The same files in a zip whose members are in a fixed order and carry a fixed date."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w") as new:
        for name in sorted(old.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            info = zipfile.ZipInfo(name, date_time=(2024, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(name))
    return out.getvalue()


BUILT = {
    "01-indictment-extract": ("pdf", to_pdf),
    "05-police-statement": ("docx", to_docx),
    "07-court-decision": ("docx", to_docx),
    "08-ek-iddianame": ("pdf", to_pdf),
}


def main(check: bool) -> int:
    """Write what has changed, or with `check` only say so."""
    different = 0
    for name, (suffix, make) in BUILT.items():
        path, data = OUTPUT / f"{name}.{suffix}", make(read_source(SOURCES / f"{name}.txt"))
        if path.exists() and path.read_bytes() == data:
            continue
        different += 1
        sys.stderr.write(f"{path.name}: {'differs' if check else 'written'}\n")
        if not check:
            path.write_bytes(data)
    return 1 if check and different else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
