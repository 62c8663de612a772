"""GUM's coreference as written in the `Entity=` column of its trees: which phrase belongs to which entity."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from train.reader.conllu import Block, blocks, read_conllu
from whosays.model import Mention, Sentence

PIECE = re.compile(r"\((?P<open>[^()]+)(?P<whole>\))?|(?P<close>[^()\-]+)\)")
LABELS = {
    "person": "person", "organization": "organisation", "place": "place", "event": "event", "object": "other",
    "time": "time", "abstract": "other",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gold:
    """One phrase: its entity, its type, its words in the sentence (inclusive) and its head."""

    entity: str
    sort: str
    sentence: int
    first: int
    last: int
    head: int
    link: str


@dataclass(frozen=True, slots=True)
class GoldDocument:
    name: str
    text: str
    sentences: list[Sentence]
    phrases: list[Gold]


def phrases_of(block: Block, sentence: int) -> Iterator[Gold]:
    """The phrases of one sentence; discontinuous ones are taken by their first piece."""
    waiting: dict[str, tuple[int, list[str]]] = {}
    rows = [row for row in block.rows if row[0].isdigit()]
    for i, row in enumerate(rows):
        column = next((part[7:] for part in row[9].split("|") if part.startswith("Entity=")), "")
        for piece in PIECE.finditer(column):
            opened = piece.group("open")
            if opened:
                fields = opened.split("-")
                if piece.group("whole"):
                    yield phrase(fields, sentence, i, i)
                else:
                    waiting[fields[0]] = (i, fields)
            elif piece.group("close") in waiting:
                first, fields = waiting.pop(piece.group("close"))
                yield phrase(fields, sentence, first, i)


def phrase(fields: Sequence[str], sentence: int, first: int, last: int) -> Gold:
    """GRP-etype-infstat-salience-centering-minspan-link-identity."""
    return Gold(fields[0], fields[1], sentence, first, last, first, fields[6] if len(fields) > 6 else "")


def headed(gold: Gold, sentence: Sentence) -> Gold:
    """With the word of the tree that the others hang on as its head."""
    for i in range(gold.first, gold.last + 1):
        word = sentence.words[i]
        if not gold.first <= word.head <= gold.last and word.upos not in ("PUNCT", "ADP", "DET"):
            return replace(gold, head=i)
    return gold


def read_document(path: Path) -> GoldDocument:
    """A file of GUM is one document."""
    text, sentences = next(read_conllu(path))
    phrases = [headed(gold, sentences[n]) for n, block in enumerate(blocks(path)) for gold in phrases_of(block, n)]
    return GoldDocument(path.stem, text, sentences, phrases)


def named_mentions(document: GoldDocument) -> list[Mention]:
    """What a good reader would mark: the name in every phrase that is headed by a proper noun, and the times."""
    found = []
    for gold in document.phrases:
        words = document.sentences[gold.sentence].words
        if gold.sort not in LABELS or (words[gold.head].upos != "PROPN" and gold.sort != "time"):
            continue
        first, last = name_in(document.sentences[gold.sentence], gold)
        start, end = words[first].start, words[last].end
        found.append(Mention(start, end, document.text[start:end], LABELS[gold.sort]))
    return sorted(found, key=lambda m: (m.start, m.end))


def name_in(sentence: Sentence, gold: Gold) -> tuple[int, int]:
    """The run of capitalised words around the head of a phrase."""
    first = last = gold.head
    words = sentence.words
    while (
        first > gold.first and words[first - 1].text[:1].isupper() and words[first - 1].upos in ("PROPN", "NOUN", "ADJ")
    ):
        first -= 1
    while last < gold.last and words[last + 1].upos == "PROPN":
        last += 1
    of = last + 1 < gold.last and words[last + 1].lemma == "of" and gold.sort in ("organization", "abstract", "event")
    if of and words[last + 2].upos == "PROPN":
        last += 2
        while last < gold.last and words[last + 1].upos == "PROPN":
            last += 1
    return first, last
