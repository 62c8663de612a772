"""What an engine is, and which engines there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from whosays.model import Annotation


class Engine(Protocol):
    """Reads texts. `name` is "reader@1": what wrote the annotation, with its version."""

    name: str

    def annotate(self, texts: Sequence[str], languages: Sequence[str | None]) -> list[Annotation]:
        """One annotation for each text, in order; texts are batched across documents by length."""
        ...
