"""Where one line or paragraph ends and the next begins."""

from __future__ import annotations

from whosays.claims.tree import Tree


def new_paragraph(before: Tree, after: Tree, text: str) -> bool:
    """A blank line between two sentences, or where the text is not at hand, a gap of more than one character."""
    start, end = before.sentence.end, after.sentence.start
    if text:
        return text.count("\n", start, end) > 1
    return end - start > 1


def new_line(before: Tree, after: Tree, text: str) -> bool:
    """Whether a sentence begins a line; without the text nobody knows."""
    return "\n" in text[before.sentence.end : after.sentence.start]
