"""Which words are quoted, and whose they are: who speaks is "I" in a quotation, and never "he" or "they"."""

from __future__ import annotations

from collections.abc import Sequence

from whosays.claims.attribution import Voices
from whosays.claims.attribution.quotations import Quotation, quotations
from whosays.claims.referring.himself import teller_himself
from whosays.claims.tree import Tree

Place = tuple[int, int]  # tree, word
BEFORE = frozenset({":", ","})  # what stands before a quotation of whole sentences


class Quoted:
    """The quotations of a document. `said` tells whose they are; without it nobody's are known."""

    def __init__(self, trees: Sequence[Tree], text: str, said: Voices | None) -> None:
        found = quotations(trees, text)
        self.trees, self.said = trees, said
        self.places = {tree.number: n for n, tree in enumerate(trees)}
        self.words = frozenset(place for one in found for place in self.inside(one))
        self.speech = frozenset(place for one in found if whole(one) for place in self.inside(one))

    def __contains__(self, place: Place) -> bool:
        return place in self.words

    def inside(self, one: Quotation) -> list[Place]:
        """The words of a quotation."""
        return [(self.places[tree], i) for tree, here in one.words.items() for i in here]

    def speaker(self, place: Place) -> Place | None:
        """The word that heads whoever speaks the quotation in which a word stands, where it quotes whole sentences."""
        if self.said is None or place not in self.speech:
            return None
        voices = self.said.of(self.trees[place[0]].number, place[1])
        heads = ((self.places[voice.tree], voice.head) for voice in reversed(voices) if voice.kind != "anonymous")
        return next((head for head in heads if head not in self.words), None)

    def himself(self, place: Place) -> Place | None:
        """The word that heads whoever a Turkish "kendisi" is in the report in which it stands; quoted, "I" is not."""
        if place in self.words:
            return None
        found = teller_himself(self.trees[place[0]], place[1], self.said)
        return None if found is None else (self.places[found[0]], found[1])


def whole(quotation: Quotation) -> bool:
    """Whether whole sentences are quoted, and not the last words of one: Kaya said she had "sold her car"."""
    tree, mark = quotation.tree, quotation.mark
    return mark == 0 or quotation.goes_on or tree.words[mark - 1].text in BEFORE
