"""Texts with gold coreference: GUM and LitBank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.coreference import gold_heads, start_of
from bench.gum_entities import read_document
from train.frozen.documents import Frozen

CLOSING = frozenset(".,;:!?)]}%’”'")  # a token of these letters stands without a space before it
OPENING = frozenset("([{“‘$£")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marked:
    """A text and its entities. heads: GUM's own head words, by the character at which they begin.

    spans: LitBank's phrases, the heads of which our trees have yet to tell. whole: every phrase is marked that refers
    to anything, not only those to people, places, organisations and vehicles.
    """

    name: str
    text: str
    heads: dict[int, str]
    spans: dict[Span, str]
    whole: bool


def gum(paths: Iterable[Path]) -> Iterator[Marked]:
    """Files of GUM."""
    for path in paths:
        document = read_document(path)
        heads = {start_of(document, place): entity for place, entity in gold_heads(document.phrases).items()}
        yield Marked(document.name, document.text, heads, {}, whole=True)


def litbank(folder: Path) -> Iterator[Marked]:
    """LitBank's files in CoNLL form."""
    for path in sorted((folder / "coref-conll").glob("*.conll")):
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        text, places = joined([row[3] if len(row) > 3 else "" for row in rows])
        yield Marked(path.stem, text, {}, dict(phrases(rows, places)), whole=False)


def joined(tokens: Sequence[str]) -> tuple[str, list[Span]]:
    """Tokens → a text as it was printed, and where each token stands in it; "" ends a sentence."""
    text, places, glue, quoted = "", list[Span](), True, False
    for token in tokens:
        closing = (token == '"' and quoted) or bool(token and CLOSING.issuperset(token)) or token in ("n't", "'s", "’s")
        if token and not (glue or closing):
            text += " "
        places.append((len(text), len(text) + len(token)))
        text += token
        quoted ^= token == '"'
        glue = (token == '"' and quoted) or bool(token and OPENING.issuperset(token)) or (not token and glue)
    return text, places


def phrases(rows: Sequence[Sequence[str]], places: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """The phrases of a file, nested ones too: `(4`, `4)`, `(4)` in the last column, several apart by `|`."""
    waiting: dict[str, list[int]] = {}
    for row, (start, end) in zip(rows, places, strict=True):
        for mark in row[-1].split("|") if len(row) > 4 else ():
            entity = mark.strip("()")
            if mark.startswith("("):
                waiting.setdefault(entity, []).append(start)
            if mark.endswith(")"):
                yield (waiting[entity].pop(), end), entity


def entities(marked: Marked, frozen: Frozen) -> dict[int, str]:
    """The entity of every head word, by the character at which it begins; of phrases with one head the longest."""
    heads = dict(marked.heads)
    sentences = frozen.annotation.sentences
    starts = {word.start: (sentence, i) for sentence in sentences for i, word in enumerate(sentence.words)}
    for (start, end), entity in sorted(marked.spans.items(), key=lambda one: one[0][0] - one[0][1]):
        if start not in starts:
            continue
        sentence, first = starts[start]
        inside = [i for i in range(first, len(sentence.words)) if sentence.words[i].start < end]
        head = next((i for i in inside if sentence.words[i].head not in inside), first)
        heads.setdefault(sentence.words[head].start, entity)
    return heads
