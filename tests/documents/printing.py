"""PDF files made on the fly: reportlab sets real paragraphs, so line breaks and hyphens come from a typesetter."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import reportlab
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph


@cache
def font() -> str:
    """A font with Turkish letters; reportlab brings it."""
    path = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"
    pdfmetrics.registerFont(TTFont("Vera", str(path)))
    return "Vera"


def printed(
    paragraphs: list[str],
    header: str = "",
    footer: str = "",
    columns: int = 1,
    size: int = 10,
    justified: bool = False,
    title: str | None = None,
) -> bytes:
    """Paragraphs set in columns on as many A4 pages as they need; `{page}` in header and footer is the number."""
    body = ParagraphStyle("body", fontName=font(), fontSize=size, leading=1.3 * size, spaceAfter=size)
    body.alignment = 4 if justified else 0
    out = io.BytesIO()

    def margins(sheet: canvas.Canvas, document: BaseDocTemplate) -> None:
        sheet.setFont(font(), 8)
        sheet.drawString(72, 800, header.format(page=document.page))
        sheet.drawCentredString(297, 30, footer.format(page=document.page))

    width = (A4[0] - 144 - 20 * (columns - 1)) / columns
    frames = [Frame(72 + n * (width + 20), 72, width, A4[1] - 144, 0, 0, 0, 0) for n in range(columns)]
    document = BaseDocTemplate(out, pagesize=A4, title=title)
    document.addPageTemplates(PageTemplate(frames=frames, onPage=margins))
    document.build([Paragraph(text, body) for text in paragraphs])
    return out.getvalue()


def drawn(*pages: list[str], password: str | None = None) -> bytes:
    """Lines as given, one below the other, a list a page."""
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=A4, encrypt=StandardEncryption(password) if password else None)
    for lines in pages:
        sheet.setFont(font(), 11)
        for number, line in enumerate(lines):
            sheet.drawString(72, 700 - 15 * number, line)
        sheet.showPage()
    sheet.save()
    return out.getvalue()


def scanned(pages: int = 1, text_on_first: str = "") -> bytes:
    """Pages that hold a picture and no text, but for the first if it is given one."""
    from PIL import Image

    picture = Image.new("L", (60, 80), 200)
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=A4)
    for number in range(pages):
        sheet.drawImage(ImageReader(picture), 0, 0, *A4)
        if number == 0 and text_on_first:
            sheet.drawString(72, 600, text_on_first)
        sheet.showPage()
    sheet.save()
    return out.getvalue()
