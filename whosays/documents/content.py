"""What a reader gets out of a file's bytes, before it becomes a Document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from whosays.model import Line, Page


@dataclass(frozen=True, slots=True)
class Content:
    """The text and what the file says of itself. What a reader does not know stays None and is sought in the text."""

    text: str
    title: str | None = None
    source: str | None = None
    published: str | None = None
    pages: tuple[Page, ...] = ()
    lines: tuple[Line, ...] = ()
    problems: tuple[str, ...] = ()


class Reader(Protocol):
    """One file format, as a module of `readers/`: its media type, whether the bytes are in it, and how to read them."""

    MEDIA_TYPE: str

    def accepts(self, data: bytes, name: str, /) -> bool:
        """Whether the bytes are in this format. The name is a hint, for formats that bytes alone do not give away."""
        ...

    def read(self, data: bytes) -> Content:
        """The content of the bytes; raises UnreadableFile."""
        ...
