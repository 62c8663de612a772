"""One module a file format; READERS is the order in which they are asked, the surest signs first."""

from __future__ import annotations

from whosays.documents.content import Reader
from whosays.documents.readers import docx, html, markdown, pdf, text

READERS: tuple[Reader, ...] = (
    pdf,
    docx,
    html,
    markdown,
    text,  # takes what is left
)
