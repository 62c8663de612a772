"""What an engine is, and which engines there are."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Protocol

from whosays.errors import ModelError
from whosays.model import Annotation


class Engine(Protocol):
    """Reads texts. `name` is "reader@1": what wrote the annotation, with its version."""

    name: str

    def annotate(self, texts: Sequence[str], languages: Sequence[str | None]) -> list[Annotation]:
        """One annotation for each text, in order; texts are batched across documents by length."""
        ...


# Named, not imported: a model runtime is loaded on use only. Each is built with `threads`.
ENGINES = {
    "reader": "whosays.annotations.engines.reader:Reader",
    "fake": "whosays.annotations.engines.fake:Fake",
}


def load(name: str = "reader", threads: int = 1) -> Engine:
    """The engine of this name, ready to read, using so many threads."""
    if name not in ENGINES:
        raise ModelError(f"There is no engine “{name}”; there are: {', '.join(ENGINES)}.")
    module, _, attribute = ENGINES[name].partition(":")
    engine: Engine = getattr(import_module(module), attribute)(threads=threads)
    return engine
