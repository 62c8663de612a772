"""One sentence as a tree that rules can walk: children, subtrees, phrases and case markers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from whosays.claims.languages import lower
from whosays.model import Sentence, Word

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM", "X"})
CLAUSAL = frozenset({"csubj", "ccomp", "xcomp", "advcl", "acl", "parataxis"})
NOTHING: dict[str, list[int]] = {}  # what stands below a word without children


class Tree:
    """A sentence with its children indexed; every method takes and gives word indices, in the order of the text.

    `base(i)` is the relation without its subtype: `nsubj:pass` → `nsubj`. `forms` and `lemmas` are in lower case by the
    rules of the language. `below[i]` holds the children of `i` by relation, each under its base and its whole label:
    rules ask for relations some eight times a word, and most words have none of those asked for.
    """

    __slots__ = (
        "_markers", "_named", "_tagged", "bases", "below", "children", "entries", "forms", "language", "lemmas",
        "marks", "number", "sentence", "words",
    )  # fmt: skip

    def __init__(self, sentence: Sentence, language: str, number: int = 0) -> None:
        self.sentence = sentence
        self.words = sentence.words
        self.language = language
        self.number = number
        self.entries: dict[int, list[str]] = {}  # what `lexicon.keys` found: asked again and again
        self.marks: dict[int, list[str]] = {}  # and what `lexicon.adpositions` found
        self._markers: dict[int, tuple[str, ...]] = {}
        self._named: dict[str, list[int]] = {}
        self._tagged: dict[str, list[int]] = {}
        self.forms = [lower(word.text, language) for word in sentence.words]
        self.lemmas = [lower(word.lemma, language) for word in sentence.words]
        self.bases = [word.deprel.partition(":")[0] for word in sentence.words]
        self.children: list[list[int]] = [[] for _ in sentence.words]
        for i, word in enumerate(sentence.words):
            if word.head >= 0:
                self.children[word.head].append(i)
        self.below = [self.by_relation(children) if children else NOTHING for children in self.children]

    def by_relation(self, some: Iterable[int]) -> dict[str, list[int]]:
        """Words under their relation, with and without its subtype."""
        found: dict[str, list[int]] = {}
        for i in some:
            base, relation = self.bases[i], self.words[i].deprel
            found.setdefault(base, []).append(i)
            if relation != base:
                found.setdefault(relation, []).append(i)
        return found

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
        """Children of `i` by relation; a relation without a subtype takes all of its subtypes. Not to be changed."""
        below = self.below[i]
        if len(relations) == 1:
            return below.get(relations[0], [])
        return [] if not below or below.keys().isdisjoint(relations) else among(below, relations)

    def first(self, i: int, *relations: str) -> int | None:
        """The first child of `i` with one of these relations."""
        below = self.below[i]
        if not below or below.keys().isdisjoint(relations):
            return None
        return min([below[relation][0] for relation in relations if relation in below])

    def named(self, *relations: str) -> list[int]:
        """The words of the sentence with one of these relations: where a rule about relations has to look at all."""
        if not self._named:
            self._named = self.by_relation(range(len(self.words)))
        return among(self._named, relations)

    def tagged(self, *tags: str) -> list[int]:
        """The words of the sentence of one of these classes (UPOS)."""
        if not self._tagged:
            for i, word in enumerate(self.words):
                self._tagged.setdefault(word.upos, []).append(i)
        return among(self._tagged, tags)

    def governing(self, relation: str) -> list[int]:
        """The words of the sentence below which a word stands in this relation."""
        return sorted({head for i in self.named(relation) if (head := self.words[i].head) >= 0})

    def ancestors(self, i: int) -> Iterator[int]:
        """Governors of `i`, nearest first, the root last."""
        seen = 0
        head = self.words[i].head
        while head >= 0 and seen < len(self.words):
            yield head
            head, seen = self.words[head].head, seen + 1

    def subtree(self, i: int) -> list[int]:
        """`i` and everything below it, in the order of the text."""
        out = [i]
        for at in out:
            out += self.children[at]
        return sorted(out)

    def head_ending(self, i: int, before: int, *inner: str) -> int:
        """The head of the phrase whose last word is `i`: up through inner relations, as long as it stands before."""
        while self.bases[i] in inner and 0 <= self.words[i].head < before:
            i = self.words[i].head
        return i

    def markers(self, i: int) -> tuple[str, ...]:
        """What relates a nominal to its governor: lemmas of its adpositions, then its UD case in `<…>`.

        English "through Van" gives ("through",); Turkish "Van'a doğru" gives ("doğru", "<Dat>").
        """
        known = self._markers.get(i)
        if known is None:
            known = self._markers[i] = tuple(self._find_markers(i))
        return known

    def _find_markers(self, i: int) -> Iterator[str]:
        yield from (self.words[c].lemma.lower() for c in self.having(i, "case") if self.bases[c] == "case")
        if case := self.words[i].feats.get("Case"):
            yield f"<{case}>"

    def is_marked(self, i: int, *forms: str) -> bool:
        """Whether a clause is introduced by one of these words (UD `mark`): "to leave", "that he left"."""
        return any(self.forms[m] in forms for m in self.having(i, "mark"))

    def tenses(self, i: int) -> set[str | None]:
        """The tenses that a predicate and its helpers have (UD `Tense`); None for each without one."""
        return {self.words[w].feats.get("Tense") for w in (i, *self.having(i, "aux", "cop"))}

    def conjuncts(self, i: int) -> list[int]:
        """`i` and the words coordinated with it, when `i` is their head."""
        return [i, *self.having(i, "conj")]

    def coordination_head(self, i: int) -> int:
        """The first conjunct of the coordination in which `i` stands, `i` itself where there is none."""
        while self.base(i) == "conj":
            i = self.words[i].head
        return i


def among(index: dict[str, list[int]], names: tuple[str, ...]) -> list[int]:
    """The words that an index holds under any of these names, in the order of the text."""
    if len(names) == 1:
        return index.get(names[0], [])
    found = [index[name] for name in names if name in index]
    return found[0] if len(found) == 1 else sorted(set().union(*found))
