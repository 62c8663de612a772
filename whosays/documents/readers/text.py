"""Plain text: stored as decoded, unchanged, so that offsets mean the same here and in any editor."""

from __future__ import annotations

from whosays.documents.content import Content
from whosays.documents.decoding import decode
from whosays.documents.unreadable import is_binary

MEDIA_TYPE = "text/plain"
HEAD = 2000  # characters in which a title stands
LONGEST_TITLE = 200


def accepts(data: bytes, _name: str) -> bool:
    """Anything but binary junk: this reader is asked last."""
    return not is_binary(data)


def read(data: bytes) -> Content:
    """The decoded text, its title if the first line is one, and what went wrong in decoding."""
    decoded = decode(data)
    return Content(text=decoded.text, title=title_of(decoded.text), problems=decoded.problems)


def title_of(text: str) -> str | None:
    """The first line with words, if it stands alone and does not read like a sentence of the body."""
    lines = [line.strip("\ufeff\u200b\u200e\u200f \t#=*") for line in text[:HEAD].split("\n")]
    filled = [number for number, line in enumerate(lines) if line.strip()]
    if len(filled) < 2 or filled[1] - filled[0] < 2:  # a blank line sets a title off
        return None
    first = lines[filled[0]].strip()
    return first if len(first) <= LONGEST_TITLE and not first.endswith((".", ":", ";", ",")) else None
