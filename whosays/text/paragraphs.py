"""Where paragraphs begin and end: a break that no sentence crosses.

A blank line always breaks. A single line break breaks only where lines are not wrapped at a margin: a text whose lines
end at about one width (typewriter layout, e-mail, agency wires) is read as running text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# "\r\n" is one break and never two: the group is atomic.
_BLANK = re.compile(r"(?>\r\n?|\n)(?:[^\S\r\n]*(?>\r\n?|\n))+\s*|[\f\u2029]\s*")
_BREAK = re.compile(r"\r\n?|\n")
NARROW = 110  # characters; a longer line was not wrapped by a typewriter margin


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Stretches between breaks, without the white space around them, in order."""
    at = 0
    for match in _BLANK.finditer(text):
        yield from _lines(text, at, match.start())
        at = match.end()
    yield from _lines(text, at, len(text))


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A block between blank lines: whole where its lines are wrapped, line by line where they are not."""
    block = text[start:end]
    spans, at = [], 0
    for match in _BREAK.finditer(block):
        spans.append((at, match.start()))
        at = match.end()
    spans.append((at, len(block)))
    joined: list[tuple[int, int]] = []
    width = max(b - a for a, b in spans)
    for k, (a, b) in enumerate(spans):
        if k and _continues(block, spans[k - 1], width):
            joined[-1] = (joined[-1][0], b)
        else:
            joined.append((a, b))
    for a, b in joined:
        piece = block[a:b]
        left, right = len(piece) - len(piece.lstrip()), len(piece.rstrip())
        if right > left:
            yield start + a + left, start + a + right


def _continues(block: str, before: tuple[int, int], width: int) -> bool:
    """Whether the line after `before` goes on with the same paragraph."""
    line = block[before[0] : before[1]].rstrip()
    if width > NARROW or not line:
        return False
    full = len(line) >= 0.7 * width
    return full and width >= 40
