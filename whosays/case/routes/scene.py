"""What all of the routes view looks at: entities, places, documents, and what is known to come before what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from whosays.case.routes.descriptions import named
from whosays.case.routes.pieces import Piece
from whosays.case.routes.places import Atlas
from whosays.case.routes.settings import Setting
from whosays.model import Argument, Entity


@dataclass(frozen=True, slots=True)
class Scene:
    """Entities by id, settings by document, and pairs of claims of which a link puts one before the other."""

    entities: Mapping[str, Entity]
    settings: Mapping[str, Setting]
    atlas: Atlas
    before: frozenset[tuple[str, str]] = frozenset()

    def language(self, document: str) -> str | None:
        """The language of a document."""
        return self.settings[document].language if document in self.settings else None

    def paragraph(self, piece: Piece) -> tuple[str, int]:
        """The document and paragraph in which a piece is told."""
        document, start = piece.at
        return document, self.settings[document].paragraph(start) if document in self.settings else 0

    def named(self, one: Argument, document: str) -> bool:
        """Whether an argument means somebody or something with a name."""
        return named(self.entities.get(one.entity or ""), self.language(document))
