"""The words that may refer to something, and what the tree says of each: rows that the head and its pairs are made of.

A word stands for the phrase that it heads. Everything here is written in Universal Dependencies, so that what is learnt
of one language holds, as far as it goes, in another.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from whosays.model import Mention, Sentence, Word

NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
STANDING = {"NUM": "nummod", "DET": "det"}  # a mention only where they modify nothing: "in 2019", "both left"
INSIDE = frozenset({"flat", "fixed", "goeswith", "expl"})  # parts of a name or of nothing
OPEN = frozenset({"Rel", "Int"})  # pronouns that refer inside their own clause, or ask
CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
PARTS = frozenset({"flat", "compound", "amod", "nmod", "nummod"})
UPOS = ("NOUN", "PROPN", "PRON", "NUM", "DET", "ADV")
RELATIONS = (
    "nsubj", "obj", "iobj", "obl", "nmod", "appos", "conj", "compound", "root", "nmod:poss", "nsubj:pass", "vocative",
    "dislocated", "ccomp", "xcomp", "advcl", "acl", "parataxis", "obl:agent", "nmod:desc", "nsubj:outer", "list",
)  # fmt: skip
LABELS = (
    "person", "organisation", "public_body", "place", "facility", "group", "position", "weapon", "document", "money",
    "quantity", "time", "event", "other",
)  # fmt: skip
FEATURES = {
    "Number": ("Sing", "Plur"), "Gender": ("Masc", "Fem", "Neut"), "Person": ("1", "2", "3"),
    "PronType": ("Prs", "Dem", "Ind", "Tot", "Neg", "Rcp"), "Poss": ("Yes",), "Reflex": ("Yes",),
}  # fmt: skip
ARTICLES = ("Def", "Ind", "Dem", "Poss", "Other")
QUOTES = {"“": 1, "«": 1, "”": 0, "»": 0}
DEEP = 6  # governors above a word that are known
LIKE = 6  # earlier words with the same noun or name that are known, however far back
Ints = NDArray[np.int64]


def numbers(names: Sequence[str]) -> dict[str, int]:
    """Names by number from 1; 0 is none of them."""
    return {name: number for number, name in enumerate(names, 1)}


UPOS_NUMBER, RELATION_NUMBER, LABEL_NUMBER, ARTICLE_NUMBER = map(numbers, (UPOS, RELATIONS, LABELS, ARTICLES))
FEATURE_NUMBER = {name: numbers(values) for name, values in FEATURES.items()}
TRAITS = {
    "upos": len(UPOS), "relation": len(RELATIONS), "label": len(LABELS), "article": len(ARTICLES), "quoted": 1,
    "coordinated": 1, "clause": 1, "modified": 1, **{name: len(values) for name, values in FEATURES.items()},
}  # fmt: skip
COLUMN = {name: number for number, name in enumerate(TRAITS)}


@dataclass(frozen=True, slots=True)
class Candidates:
    """The rows of one document, one a candidate, in the order of the text.

    word: its number in the document. start: the character at which it begins. sentence, governor (-1: none): likewise
    numbers in the document. above: its governors from the nearest, rows × DEEP. traits: rows × TRAITS, what the tree
    says of it alone. lemma: a hash. letters: 64 bits, one for the lemma of each content word of the phrase, and `own`
    that of the head alone. like: rows × LIKE, earlier candidates that share a noun or a name, -1 where there are fewer.
    times: how often the lemma stood before. quote: which quotation it stands in, 0 for none.
    """

    word: Ints
    start: Ints
    sentence: Ints
    governor: Ints
    above: Ints
    traits: Ints
    lemma: Ints
    own: NDArray[np.uint64]
    letters: NDArray[np.uint64]
    like: Ints
    times: Ints
    quote: Ints

    def __len__(self) -> int:
        return len(self.word)


def candidates(sentences: Sequence[Sentence], mentions: Iterable[Mention]) -> Candidates:
    """The candidates of a document."""
    return Rows(mentions).read(sentences)


class Rows:
    """Reads the sentences of one document in order."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.labels = sorted(((m.start, m.end, LABEL_NUMBER.get(m.label, 0)) for m in mentions), reverse=True)
        self.rows: list[tuple[int, ...]] = []
        self.above: list[list[int]] = []
        self.traits: list[list[int]] = []
        self.bits: list[tuple[int, int]] = []
        self.like: list[list[int]] = []
        self.holders: dict[str, deque[int]] = {}
        self.times: dict[str, int] = {}
        self.first = 0
        self.quotation = self.quotations = self.end = 0

    def read(self, sentences: Sequence[Sentence]) -> Candidates:
        for number, sentence in enumerate(sentences):
            if sentence.start > self.end + 1:  # a new paragraph: what was left open is closed
                self.quotation = 0
            self.end = sentence.end
            self.sentence(number, sentence.words)
            self.first += len(sentence.words)
        columns = np.array(self.rows, np.int64).reshape(-1, 7).T
        word, start, sentence_, governor, lemma, times, quote = columns
        own, letters = np.array(self.bits, np.uint64).reshape(-1, 2).T
        above = np.array(self.above, np.int64).reshape(-1, DEEP)
        traits = np.array(self.traits, np.int64).reshape(-1, len(TRAITS))
        like = np.array(self.like, np.int64).reshape(-1, LIKE)
        return Candidates(word, start, sentence_, governor, above, traits, lemma, own, letters, like, times, quote)

    def sentence(self, number: int, words: Sequence[Word]) -> None:
        """The candidates of one sentence."""
        dependents = Dependents(words)
        for i, word in enumerate(words):
            self.quotes(word.text)
            if may_refer(word):
                lemma = word.lemma.casefold()
                known = self.times.get(lemma, 0)
                self.times[lemma] = known + 1
                governor = self.first + word.head if word.head >= 0 else -1
                hashed, place = crc32(lemma.encode()), self.first + i
                self.rows.append((place, word.start, number, governor, hashed, known, self.quotation))
                self.bits.append((dependents.own[i], dependents.letters[i]))
                self.above.append(self.governors(words, i))
                self.like.append(self.alike([lemma, *dependents.parts[i]]))
                self.traits.append(traits(word, self.label(word), self.quotation > 0, dependents.said(i)))

    def governors(self, words: Sequence[Word], i: int) -> list[int]:
        """The words above one, from its governor towards the root, -1 where there are no more."""
        above: list[int] = []
        while len(above) < DEEP and (i := words[i].head) >= 0:
            above.append(self.first + i)
        return above + [-1] * (DEEP - len(above))

    def quotes(self, text: str) -> None:
        """Open or close a quotation."""
        opens = QUOTES.get(text, 1 - (self.quotation > 0) if text == '"' else -1)
        if opens == 1:
            self.quotations += 1
            self.quotation = self.quotations
        elif opens == 0:
            self.quotation = 0

    def label(self, word: Word) -> int:
        """The number of the label of the mention that holds a word."""
        while self.labels and self.labels[-1][1] <= word.start:
            self.labels.pop()
        held = self.labels and self.labels[-1][0] < word.end
        return self.labels[-1][2] if held else 0

    def alike(self, names: Sequence[str]) -> list[int]:
        """The latest candidates with one of these nouns or names, the nearest first; and this one is entered."""
        here = len(self.like)
        found: set[int] = set()
        for name in names:
            held = self.holders.setdefault(name, deque(maxlen=LIKE))
            found.update(held)
            held.append(here)
        latest = sorted(found, reverse=True)[:LIKE]
        return latest + [-1] * (LIKE - len(latest))


class Dependents:
    """What the words below each word of a sentence say of it: `own` and `letters` are bits as of Candidates."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.own = [bit(word.lemma.casefold()) for word in words]
        self.letters = list(self.own)
        self.articles = [0] * len(words)
        self.parts: list[list[str]] = [[] for _ in words]
        self.coordinated, self.clause, self.modified = ([0] * len(words) for _ in range(3))
        for i, word in enumerate(words):
            if word.head >= 0:
                self.enter(i, word, word.deprel.partition(":")[0])

    def enter(self, i: int, word: Word, relation: str) -> None:
        """Note one dependent with its governor."""
        above = word.head
        self.articles[above] = article(word, relation) or self.articles[above]
        self.coordinated[above] |= relation == "conj"
        self.clause[above] |= relation == "acl"
        if relation in PARTS and word.upos in CONTENT:
            self.letters[above] |= self.own[i]
            self.modified[above] = 1
            if word.upos == "PROPN" and relation in ("flat", "compound"):
                self.parts[above].append(word.lemma.casefold())

    def said(self, i: int) -> tuple[int, int, int, int]:
        """Article, whether others are coordinated with it, a clause and words that modify it."""
        return self.articles[i], int(self.coordinated[i]), int(self.clause[i]), self.modified[i]


def may_refer(word: Word) -> bool:
    """Whether a word may head a phrase that refers to something."""
    relation = word.deprel.partition(":")[0]
    kind = word.feats.get("PronType", "")
    if word.upos in NOMINAL:
        return relation not in INSIDE and kind not in OPEN
    if word.upos in STANDING:
        return relation != STANDING[word.upos] and relation not in INSIDE
    return word.upos == "ADV" and kind == "Dem"


def article(word: Word, relation: str) -> int:
    """What a dependent makes of its noun: definite, indefinite, pointed at, somebody's; 0 where it says nothing."""
    if word.deprel == "nmod:poss":
        return ARTICLE_NUMBER["Poss"]
    if relation != "det":
        return 0
    definite = word.feats.get("Definite", "Dem" if word.feats.get("PronType") == "Dem" else "Other")
    return ARTICLE_NUMBER.get(definite, 0)


def traits(word: Word, label: int, quoted: bool, said: Sequence[int]) -> list[int]:
    """One row, in the order of TRAITS; `said` is what the dependents say."""
    relation = RELATION_NUMBER.get(word.deprel) or RELATION_NUMBER.get(word.deprel.partition(":")[0], 0)
    feats = [FEATURE_NUMBER[name].get(word.feats.get(name, ""), 0) for name in FEATURES]
    article_, *others = said
    return [UPOS_NUMBER.get(word.upos, 0), relation, label, article_, int(quoted), *others, *feats]


def bit(lemma: str) -> int:
    """One of 64 bits: two lemmas seldom share it."""
    return 1 << (crc32(lemma.encode()) % 64)
