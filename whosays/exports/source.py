"""What an exporter asks of a case. Every store has it; so has a fake in a test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Protocol

from whosays.model import Claim, Document, Entity, Judgement, Link


class Source(Protocol):
    """A case's values, each kind in its order (store/base.py), a few in memory at a time."""

    def snapshot(self) -> AbstractContextManager[object]:
        """While it is open, all that is read is of one moment, though somebody may be adding."""

    def documents(self) -> Iterator[Document]:
        """By name, then id."""

    def entities(self) -> Iterator[Entity]:
        """By id."""

    def claims(self) -> Iterator[Claim]:
        """By document, start, type and id."""

    def links(self) -> Iterator[Link]:
        """By id."""

    def judgements(self) -> Iterator[Judgement]:
        """In the order in which they were given."""
