"""What the tests of reference share: read small trees, give mentions by their words, ask by form."""

from __future__ import annotations

from whosays.claims.attribution import voices
from whosays.claims.languages import load_language
from whosays.claims.referents import Referents, resolve
from whosays.claims.tree import Tree
from whosays.model import Document, Entity, Mention

from .trees import index, read_trees


class Read:
    """One resolved text. `mentions` are "label: words", each marked wherever the words occur."""

    def __init__(self, source: str, *mentions: str, language: str = "en") -> None:
        self.trees, self.text = read_trees(source, language)
        document = Document("sha256:0", "test.txt", "text/plain", self.text)
        found = [m for entry in mentions for m in self.marked(*entry.split(": ", 1))]
        mentions, said = sorted(found, key=lambda m: m.start), voices(self.trees, load_language(language), self.text)
        self.found: Referents = resolve(document, self.trees, mentions, language, said=said)

    def marked(self, label: str, words: str) -> list[Mention]:
        starts = [i for i in range(len(self.text)) if self.text.startswith(words, i)]
        return [Mention(i, i + len(words), words, label) for i in starts]

    def tree(self, sentence: int) -> Tree:
        return self.trees[sentence]

    def of(self, form: str, sentence: int = 0) -> Entity | None:
        """The entity that a word refers to."""
        identity = self.found.entity_of(sentence, index(self.trees[sentence], form))
        return next((e for e in self.found.entities if e.id == identity), None)

    def name(self, form: str, sentence: int = 0) -> str | None:
        """The name of that entity."""
        entity = self.of(form, sentence)
        return entity.name if entity else None

    def dropped(self, form: str, sentence: int) -> str | None:
        identity = self.found.dropped_subject(sentence, index(self.trees[sentence], form))
        return next((e.name for e in self.found.entities if e.id == identity), None)

    def names(self) -> set[str]:
        return {entity.name for entity in self.found.entities}
