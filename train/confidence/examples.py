"""Judged claims → what the confidence of each part is a logistic sum of: signs, and the state of one word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bench.reading import document
from train.confidence.judged import Judged, apart, hashed, record
from train.frozen.documents import Frozen, Listener
from whosays.claims import read_claims
from whosays.claims.attaching import attached
from whosays.claims.confidence.hints import FILLER, WHOLE
from whosays.claims.confidence.signs import argument_signs, claim_signs, head_of, headed
from whosays.claims.fillers import Labels
from whosays.claims.languages import load_language
from whosays.claims.mending import mended, mended_mentions
from whosays.claims.tree import Tree
from whosays.model import Document

AT_ONCE = 16  # documents read side by side
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Example:
    """One part of one claim (`claim` is its number): its signs, the states of its word (768), whether it was right.

    What fills a role in another sentence has no state.
    """

    part: str
    claim: int
    document: str
    signs: tuple[str, ...]
    state: Floats | None
    right: bool | None


def examples(judged: Sequence[Judged], texts: Mapping[str, tuple[str, str]]) -> Iterator[Example]:
    """The parts of all claims whose documents are there; one with another text than was judged is left out.

    So are claims that today's rules no longer make, but for fresh ones, which count as they were read.
    """
    of: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(judged):
        if one.document in texts and hashed(texts[one.document][0]) == one.hash:
            of[one.document].append(number)
    names, listener = list(of), Listener()
    for at in range(0, len(names), AT_ONCE):
        some = names[at : at + AT_ONCE]
        for name, frozen in zip(some, listener.freeze(*zip(*(texts[name] for name in some), strict=True)), strict=True):
            read = Read(frozen, texts[name][1])
            made = still_made(document(name, *texts[name]), frozen)
            for number in of[name]:
                if judged[number].fresh or judged[number].told_as in made:
                    yield from read.parts(number, judged[number])


def still_made(whole: Document, frozen: Frozen) -> set[str]:
    """The claims that today's rules make of a document; what others were judged to be says nothing about these."""
    return {record(apart(whole, claim)).told_as for claim in read_claims(whole, frozen.annotation).claims}


class Read:
    """One document as the rules see it, with the states of its words."""

    def __init__(self, frozen: Frozen, code: str) -> None:
        annotation, language = frozen.annotation, load_language(code)
        whole = enumerate(mended(sentence, language) for sentence in annotation.sentences)
        self.trees = [attached(Tree(sentence, language.code, n), language) for n, sentence in whole]
        self.labels = Labels(self.trees, mended_mentions(annotation.mentions, frozen.text, language))
        self.frozen = frozen

    def parts(self, number: int, one: Judged) -> Iterator[Example]:
        tree = next((t for t in self.trees if t.sentence.start <= one.predicate[0] < t.sentence.end), None)
        word = head_of(tree, *one.predicate) if tree is not None else None
        if tree is None or word is None:
            return
        filled = headed(tree, one.found())
        told = claim_signs(tree, self.labels, word, one.type, filled, one.chain(), one.told())
        signs = tuple(dict.fromkeys(told))
        for part in WHOLE:
            yield Example(part, number, one.document, signs, self.state(tree, word), one.right.get(part))
        for (argument, filler), right in zip(filled, one.fillers, strict=True):
            own = tuple(argument_signs(tree, self.labels, word, one.type, argument, filler))
            state = None if filler is None else self.state(tree, filler)
            yield Example(FILLER, number, one.document, own, state, right)

    def state(self, tree: Tree, word: int) -> Floats:
        """What the encoder saw of the word's first and last piece."""
        first, last = self.frozen.rows[self.frozen.sentences[tree.number][0] + word]
        return np.concatenate([self.frozen.states[first], self.frozen.states[last]]).astype(np.float32)
