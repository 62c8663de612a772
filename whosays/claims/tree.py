"""One sentence as a tree that rules can walk: children, subtrees, phrases and case markers."""

from __future__ import annotations

from collections.abc import Iterator

from whosays.model import Sentence, Word

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM", "X"})
CLAUSAL = frozenset({"csubj", "ccomp", "xcomp", "advcl", "acl", "parataxis"})


class Tree:
    """A sentence with its children indexed; every method takes and gives word indices.

    `base(i)` is the relation without its subtype: `nsubj:pass` → `nsubj`.
    """

    __slots__ = ("bases", "children", "entries", "language", "marks", "number", "sentence", "words")

    def __init__(self, sentence: Sentence, language: str, number: int = 0) -> None:
        self.sentence = sentence
        self.words = sentence.words
        self.language = language
        self.number = number
        self.entries: dict[int, list[str]] = {}  # what `lexicon.keys` found: asked again and again
        self.marks: dict[int, list[str]] = {}  # and what `lexicon.adpositions` found
        self.bases = [word.deprel.partition(":")[0] for word in sentence.words]
        self.children: list[list[int]] = [[] for _ in sentence.words]
        for i, word in enumerate(sentence.words):
            if word.head >= 0:
                self.children[word.head].append(i)

    def __len__(self) -> int:
        return len(self.words)

    def word(self, i: int) -> Word:
        return self.words[i]

    def base(self, i: int) -> str:
        return self.bases[i]

    @property
    def root(self) -> int:
        return next((i for i, word in enumerate(self.words) if word.head < 0), 0)

    def having(self, i: int, *relations: str) -> list[int]:
        """Children of `i` by relation; a relation without a subtype takes all of its subtypes."""
        below = self.children[i]
        if not below:
            return []
        words, bases = self.words, self.bases
        return [c for c in below if bases[c] in relations or words[c].deprel in relations]

    def first(self, i: int, *relations: str) -> int | None:
        """The first child of `i` with one of these relations."""
        words, bases = self.words, self.bases
        for c in self.children[i]:
            if bases[c] in relations or words[c].deprel in relations:
                return c
        return None

    def ancestors(self, i: int) -> Iterator[int]:
        """Governors of `i`, nearest first, the root last."""
        seen = 0
        head = self.words[i].head
        while head >= 0 and seen < len(self.words):
            yield head
            head, seen = self.words[head].head, seen + 1

    def subtree(self, i: int) -> list[int]:
        """`i` and everything below it, in the order of the text."""
        out, queue = [], [i]
        while queue:
            at = queue.pop()
            out.append(at)
            queue.extend(self.children[at])
        return sorted(out)

    def markers(self, i: int) -> tuple[str, ...]:
        """What relates a nominal to its governor: lemmas of its adpositions, then its UD case in `<…>`.

        English "through Van" gives ("through",); Turkish "Van'a doğru" gives ("doğru", "<Dat>").
        """
        words = self.words
        found = [words[c].lemma.lower() for c in self.children[i] if self.bases[c] == "case"]
        case = words[i].feats.get("Case")
        return (*found, f"<{case}>") if case else tuple(found)

    def conjuncts(self, i: int) -> list[int]:
        """`i` and the words coordinated with it, when `i` is their head."""
        return [i, *self.having(i, "conj")]

    def coordination_head(self, i: int) -> int:
        """The first conjunct of the coordination in which `i` stands, `i` itself where there is none."""
        while self.base(i) == "conj":
            i = self.words[i].head
        return i
