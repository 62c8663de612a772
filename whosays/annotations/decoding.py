"""From the network's numbers to sentences with trees, and to mentions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from whosays.annotations import clitics, english_lemmas, turkish_features, turkish_lemmas
from whosays.annotations.arcs import heads_of
from whosays.annotations.atoms import clean
from whosays.annotations.lemmas import apply_script
from whosays.annotations.network import Floats, Labels, Network
from whosays.annotations.spans import spans_of_each
from whosays.annotations.windows import Window
from whosays.model import Mention, Sentence, Word
from whosays.text.letters import lower

TOGETHER = 80  # words whose relations are found at once: what lies between two products then fits the cache of a core
REMEMBERED = 1 << 16  # forms whose lemma is kept: the words of a language come again and again


@dataclass(frozen=True, slots=True)
class Plan:
    """A window to read, and the text that it belongs to."""

    text_number: int
    text: str
    language: str
    window: Window


@dataclass(slots=True)
class Units:
    """The words of a batch before they have a reading; one entry a word, `sentences` as (first, last + 1, plan)."""

    spans: list[tuple[int, int]] = field(default_factory=list)
    first: list[tuple[int, int]] = field(default_factory=list)
    last: list[tuple[int, int]] = field(default_factory=list)
    part: list[int] = field(default_factory=list)
    sentences: list[tuple[int, int, int]] = field(default_factory=list)


class Decoder:
    """Reads batches; holds the label names and a memory of feature combinations seen."""

    def __init__(self, network: Network, labels: Labels) -> None:
        self.network, self.labels = network, labels
        self._feats: dict[bytes, dict[str, str]] = {}

    def decode(self, plans: Sequence[Plan], states: Floats, token: Floats) -> list[list[Sentence]]:
        """The sentences of each window of a batch."""
        units = Units()
        for row, plan in enumerate(plans):
            place_words(units, row, plan.text, plan.window, token[row], plan.language != "tr")
        sentences: list[list[Sentence]] = [[] for _ in plans]
        for row, sentence in self._sentences(units, plans, states):
            sentences[row].append(sentence)
        return sentences

    def _sentences(self, units: Units, plans: Sequence[Plan], states: Floats) -> list[tuple[int, Sentence]]:
        if not units.spans:
            return []
        first, last = np.array(units.first), np.array(units.last)
        upos, lemma, feats, arc, heads, rel, governors = self.network.words(
            states[first[:, 0], first[:, 1]], states[last[:, 0], last[:, 1]], np.array(units.part, np.int64)
        )
        tree = self._trees(units, arc, heads)
        relation = self._relations(np.asarray(rel, np.float32), np.asarray(governors, np.float32), tree)
        classes = list(zip(upos.tolist(), lemma.tolist(), relation, strict=True))
        known = self._features(feats.astype(np.int16))
        out = []
        for start, end, row in units.sentences:
            words = tuple(
                self._word(plans[row], units.spans[i], classes[i], known[i], tree[i] - start) for i in range(start, end)
            )
            if plans[row].language == "tr":
                words = clitics.cut(words)
            out.append((row, Sentence(words[0].start, words[-1].end, words)))
        return out

    def _trees(self, units: Units, arc: NDArray[np.generic], heads: NDArray[np.generic]) -> list[int]:
        """The governor of each word as a row of the batch, -1 for roots."""
        out: list[int] = []
        for start, end, _ in units.sentences:
            candidates = np.concatenate([self.network.root[None], heads[start:end]])
            scores = np.asarray(arc[start:end] @ candidates.T, np.float32)
            out += [start + head - 1 if head else -1 for head in heads_of(scores)]
        return out

    def _relations(self, rel: Floats, governors: Floats, tree: list[int]) -> list[int]:
        """The relation of each word to the governor that `tree` gives it."""
        governing = np.concatenate([governors, self.network.root_rel[None]])[tree]
        out: list[int] = []
        for start in range(0, len(tree), TOGETHER):
            some = slice(start, start + TOGETHER)
            out += self.network.relations(rel[some], governing[some]).tolist()
        return out

    def _word(
        self, plan: Plan, span: tuple[int, int], classes: tuple[int, int, int], feats: dict[str, str], head: int
    ) -> Word:
        upos, lemma, relation = classes
        start, end = span
        text, tag = plan.text[start:end], self.labels.upos[upos]
        form, base = _lemma(text, plan.window.lowered, self.labels.lemmas[lemma], plan.language)
        if plan.language == "tr":
            base = turkish_lemmas.mended(form, base, tag, feats)
            base, feats = turkish_features.mended(form, base, tag, feats)
        elif plan.language == "en":
            base = english_lemmas.mended(form, base, tag, feats)
        return Word(start, end, text, base, tag, feats, max(head, -1), self.labels.relations[relation])

    def _features(self, rows: NDArray[np.int16]) -> list[dict[str, str]]:
        """The features of each word. Equal combinations share one dict, which nobody changes."""
        raw, width = rows.tobytes(), rows.shape[1] * rows.itemsize
        keys = [raw[at : at + width] for at in range(0, len(raw), width)]
        for key in set(keys) - self._feats.keys():
            pairs = zip(self.labels.feats, np.frombuffer(key, np.int16).tolist(), strict=True)
            self._feats[key] = {name: values[k] for (name, values), k in pairs if k}
        return [self._feats[key] for key in keys]


@lru_cache(REMEMBERED)
def _lemma(text: str, lowered: bool, script: str, language: str) -> tuple[str, str]:
    """A word's form as the model was shown it, and what a script makes of it."""
    form = clean(lower(text, language) if lowered else text)
    return form, apply_script(form, script, language)


def place_words(units: Units, row: int, text: str, window: Window, token: Floats, suffixed: bool = True) -> None:
    """Cut a window's atoms into words and sentences as the token logits say.

    Where words are not `suffixed`, what the logits say of suffixes is passed over: the Turkish treebanks do not agree
    on which of them are words, and `clitics` cuts them better once the tree is known.
    """
    at = np.array([first for first, _ in window.pieces])
    logits = token[at]
    begins = (logits[:, 1] > logits[:, 0]).tolist()
    opens = (logits[:, 3] > logits[:, 2]).tolist()
    suffixes = logits[:, 4:].argmax(1).tolist() if suffixed else [0] * len(at)
    start = len(units.spans)
    for i, (a, b) in enumerate(window.spans):
        spaced = i == 0 or window.spans[i - 1][1] < a
        said = opens[i] and (spaced or begins[i])
        new_sentence = i > 0 and (said or (spaced and _after_quotation(text, window.spans, i)))
        if new_sentence:
            units.sentences.append((start, len(units.spans), row))
            start = len(units.spans)
        cut = _cut(text, a, b, suffixes[i])
        _place_atom(units, row, window.pieces[i], (a, cut, b), spaced or begins[i] or new_sentence)
    if len(units.spans) > start:
        units.sentences.append((start, len(units.spans), row))


def _after_quotation(text: str, spans: list[tuple[int, int]], i: int) -> bool:
    """Whether a quotation has ended with its own full stop before atom `i`: a report of it would follow a comma."""
    if i < 2 or not text[spans[i][0]].isupper():
        return False
    (a, b), (c, d) = spans[i - 2], spans[i - 1]
    return text[a:b] == "." and b == c and text[c:d] in ('"', "”", "»")


def _cut(text: str, a: int, b: int, suffix: int) -> int:
    """Where a suffix of so many visible characters begins; the atom's end where there is none or nothing else."""
    at = b
    while suffix and at > a:
        at -= 1
        suffix -= clean(text[at]) != ""
    return at if at > a else b


def _place_atom(units: Units, row: int, pieces: tuple[int, int], span: tuple[int, int, int], begins: bool) -> None:
    """Add an atom to the words: as a new word, to the word before it, and with its suffix as a word of its own."""
    a, cut, b = span
    first, last = (row, pieces[0]), (row, pieces[1])
    if begins:
        units.spans.append((a, cut))
        units.first.append(first)
        units.last.append(last)
        units.part.append(0)
    else:
        units.spans[-1] = (units.spans[-1][0], cut)
        units.last[-1] = last
    if cut < b:
        units.spans.append((cut, b))
        units.first.append(first)
        units.last.append(last)
        units.part.append(1)


def mentions_of(plans: Sequence[Plan], entity: Sequence[Floats], classes: list[str]) -> list[list[Mention]]:
    """The mentions of each window, from its entity logits: from the start of an atom to the end of an atom."""
    firsts = [np.array([first for first, _ in plan.window.pieces], np.intp) for plan in plans]
    spans = spans_of_each([scores[at] for scores, at in zip(entity, firsts, strict=True)], classes)
    return [[_mention(plan, *span) for span in found] for plan, found in zip(plans, spans, strict=True)]


def _mention(plan: Plan, first: int, last: int, label: str) -> Mention:
    start, end = plan.window.spans[first][0], plan.window.spans[last - 1][1]
    return Mention(start, end, plan.text[start:end], label)
