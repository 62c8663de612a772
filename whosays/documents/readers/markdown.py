"""Markdown: stored without its markup, a paragraph a block, so that the reader model sees the sentences of a reader.

The signs of the markup would be words to it ("**Ankara**", "[court](https://…)", "## Charges"), and hard-wrapped lines
would cut sentences. The offsets of a document are those of its stored text, and the original bytes are kept, so
nothing is lost but the way from a character back to its column in the source, which nobody asks for.
Front matter gives title, date and author.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from whosays.documents.content import Content
from whosays.documents.decoding import decode
from whosays.documents.unreadable import is_binary
from whosays.text.dates import iso_date

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it.token import Token

MEDIA_TYPE = "text/markdown"
ENDINGS = (".md", ".markdown", ".mkd", ".mdown")
LARGEST = 10_000_000  # bytes; beyond it nobody writes by hand, and it is read as plain text

_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.{0,10000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(\w+)[ \t]*:[ \t]*(\S.*?)[ \t\r]*$", re.MULTILINE)
_TAG = re.compile(r"<[^>]{0,1000}>")


def accepts(data: bytes, name: str) -> bool:
    """By its name: Markdown is plain text, and plain text is to be stored unchanged."""
    return name.lower().endswith(ENDINGS) and len(data) <= LARGEST and not is_binary(data)


def read(data: bytes) -> Content:
    """The text without markup, and what the front matter says of it."""
    decoded = decode(data)
    known, body = front_matter(decoded.text)
    tokens = _parse(body)
    return Content(
        text="\n\n".join(blocks(tokens)),
        title=known.get("title") or _first_heading(tokens),
        source=known.get("source") or known.get("publisher") or known.get("author"),
        published=iso_date(known.get("published") or known.get("date") or ""),
        problems=decoded.problems,
    )


def front_matter(text: str) -> tuple[dict[str, str], str]:
    """The one-line fields between `---` lines at the top, and the rest. Whoever nests them means no title."""
    found = _FRONT_MATTER.match(text)
    if not found:
        return {}, text
    fields = {key.lower(): value.strip("\"' ") for key, value in _FIELD.findall(found[1])}
    return fields, text[found.end() :]


def blocks(tokens: Iterable[Token]) -> list[str]:
    """Paragraphs, headings, list items and table rows, in order, without markup."""
    found: list[str] = []
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            found.append(" | ".join(row or []))
            row = None
        else:
            (found if row is None else row).extend(_texts(token))
    return [block for block in found if block.strip()]


def _texts(token: Token) -> list[str]:
    if token.type == "inline":
        return ["".join(map(_inline, token.children or [])).strip()]
    if token.type in ("fence", "code_block"):
        return [token.content.strip()]
    return [_TAG.sub("", token.content).strip()] if token.type == "html_block" else []


def _inline(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return " "
    return "" if token.type == "html_inline" else token.content


def _parse(body: str) -> list[Token]:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table").parse(body)


def _first_heading(tokens: list[Token]) -> str | None:
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open" and opening.tag == "h1":
            return _texts(inline)[0] or None
    return None
