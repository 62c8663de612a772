"""What the routes view knows of the documents: their order, languages and paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from whosays.model import Document
from whosays.text.paragraphs import paragraphs


@dataclass(frozen=True, slots=True)
class Setting:
    """One document: its place among the others, its language, and where its paragraphs begin."""

    order: int
    name: str
    language: str | None
    starts: tuple[int, ...]

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph at an offset."""
        return bisect_right(self.starts, offset)


def settings(documents: Iterable[Document]) -> Mapping[str, Setting]:
    """Document id → its setting; documents in order of publication, undated ones last. Texts are let go."""
    known = [
        ((one.published or "9999", one.name, one.id), one.language, tuple(start for start, _ in paragraphs(one.text)))
        for one in documents
    ]
    return {
        key[2]: Setting(order, key[1], language, starts)
        for order, (key, language, starts) in enumerate(sorted(known, key=lambda one: one[0]))
    }
