"""HTML: the article without the page around it, by trafilatura; its title, date, and site or author.

Paragraphs, headings, list items and table rows are set apart by blank lines. Where no article is found, the whole
page is read, less its menus and scripts.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from whosays.documents.content import Content
from whosays.documents.decoding import Decoded, decode
from whosays.documents.names import written_by_hand
from whosays.documents.unreadable import is_binary

if TYPE_CHECKING:
    from lxml.etree import _Element
    from trafilatura.settings import Document as Known

MEDIA_TYPE = "text/html"
ENDINGS = (".html", ".htm", ".xhtml", ".shtml")
LONGEST_ARTICLE = 1_000_000  # characters; trafilatura takes four times as long for twice as much, and it is no article
SHORTEST_ARTICLE = 250  # characters; the size below which trafilatura begins to guess
HEAD = 4096  # bytes that show what the file is

# No guessing from the running text, which names other dates too; and no "today", which would differ tomorrow.
DATES = {"original_date": True, "extensive_search": False, "max_date": "2099-12-31"}

BLOCKS = {
    "p", "head", "item", "quote", "row", "code", "list", "table", "graphic",  # as trafilatura names them
    "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "tr", "pre",
    "section", "article", "main", "figure", "figcaption", "address", "hr", "title", "body", "html",
}  # fmt: skip
BREAKS = {"br", "lb"}
CELLS = {"cell", "td", "th"}
SILENT = {"head", "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "svg"}

_OPENING = re.compile(r"\s*(?:<!--.*?-->\s*|<\?xml[^>]*\?>\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_ANY_TAG = re.compile(r"<(?:p|div|h[1-6]|article|section|span|table|br|a|ul|title|meta)\b[^>]*>", re.I)
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_PARAGRAPH_END = re.compile(r"(?:[.!?…][\"'”’»)]*|\n)\s*$")  # a break after a sentence, or a second break
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")


def accepts(data: bytes, name: str) -> bool:
    """By a doctype or an `html` tag at the top; by any usual tag where the name says HTML."""
    head = decode(data[:HEAD]).text
    named = name.lower().endswith(ENDINGS)
    return bool(_OPENING.match(head) or (named and _ANY_TAG.search(head))) and not is_binary(data)


def read(data: bytes) -> Content:
    """The article, or the page where there is none."""
    decoded = _decode(data)
    tree, known = _tree(decoded.text), _metadata(decoded.text[:LONGEST_ARTICLE])
    title = written_by_hand(known.title)
    return Content(
        text="\n\n".join(_with_headline(_article(decoded.text) or _page(tree), tree, title)),
        title=title,
        source=written_by_hand(known.sitename) or written_by_hand(known.author),
        published=known.date,
        problems=decoded.problems,
    )


def blocks(tree: _Element, silent: set[str]) -> list[str]:
    """The text of each block under `tree`; a row of a table is one block, its cells parted by bars."""
    from lxml.etree import iterwalk

    found, walk = [""], iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        tag = element.tag
        if event in ("comment", "pi"):
            found[-1] += element.tail or ""
        elif event == "start" and tag in silent:
            walk.skip_subtree()
        elif event == "start":
            _open(found, tag, element.text or "")
        else:
            found += [""] if tag in BLOCKS else []
            found[-1] += element.tail or ""
    return [block for block in (" ".join(raw.split()) for raw in found) if block]


def _open(found: list[str], tag: str, text: str) -> None:
    if tag in BLOCKS or (tag in BREAKS and _PARAGRAPH_END.search(found[-1])):
        found.append("")
    elif tag in BREAKS:
        found[-1] += "\n"
    elif tag in CELLS and found[-1].strip():
        found[-1] += " | "
    found[-1] += text


def _decode(data: bytes) -> Decoded:
    declared = _CHARSET.search(data[:HEAD])
    decoded = decode(data, declared[1].decode("ascii") if declared else None)
    text = _XML_DECLARATION.sub("", decoded.text).replace("\0", "")
    return Decoded(text, decoded.encoding, decoded.problems)


def _metadata(text: str) -> Known:
    """Title, site, author and date, from the meta tags, JSON-LD and the usual places on a page."""
    from trafilatura import extract_metadata

    _keep_quiet()
    return extract_metadata(text, date_config=dict(DATES), extensive=False)


def _article(text: str) -> list[str]:
    """What trafilatura takes for the article; nothing where that is so short that it has taken what it could get."""
    from trafilatura import bare_extraction

    if len(text) > LONGEST_ARTICLE:
        return []
    _keep_quiet()
    found = bare_extraction(text, include_comments=False, favor_recall=True)
    paragraphs = [] if found is None or isinstance(found, dict) else blocks(found.body, silent=set())
    return paragraphs if sum(map(len, paragraphs)) >= SHORTEST_ARTICLE else []


def _page(tree: _Element | None) -> list[str]:
    return [] if tree is None else blocks(tree, silent=SILENT)


def _keep_quiet() -> None:
    """The complaints of these libraries are for developers, and would go to the user's screen."""
    for name in ("trafilatura", "htmldate", "courlan"):
        if not logging.getLogger(name).handlers:
            logging.getLogger(name).addHandler(logging.NullHandler())


def _tree(text: str) -> _Element | None:
    from lxml.etree import HTMLParser, ParserError, XMLSyntaxError, fromstring

    try:
        return fromstring(text, HTMLParser(huge_tree=True))
    except (ParserError, XMLSyntaxError, ValueError):  # nothing but comments, or characters that XML cannot hold
        return None


def _with_headline(paragraphs: list[str], tree: _Element | None, title: str | None) -> list[str]:
    """The headline is part of what an article says, but extraction takes it for a part of the page around it."""
    headings = [] if tree is None else [" ".join("".join(h1.itertext()).split()) for h1 in tree.iter("h1")]
    if title in headings and title not in paragraphs[:3]:
        return [title, *paragraphs]
    return paragraphs
