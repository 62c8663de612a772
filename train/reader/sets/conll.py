"""Sentences of token and BIO tag, a token a line: how the smaller sets are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from train.reader.entity_text import UNKNOWN, EntityText, Speller, settled
from train.reader.sets.demonyms import is_demonym


def read_columns(path: Path) -> Iterator[list[tuple[str, str]]]:
    """The sentences of a file as (token, tag) pairs."""
    sentence: list[tuple[str, str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if len(cells) >= 2 and cells[0].strip():
            sentence.append((cells[0].strip(), cells[1].strip()))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def runs(tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """BIO tags → (first token, past last token, type). An I- that continues nothing begins an entity."""
    start, kind = 0, ""
    for number, tag in enumerate([*tags, "O"]):
        if kind and tag != f"I-{kind}":
            yield start, number, kind
            kind = ""
        if tag != "O" and not kind:
            start, kind = number, tag[2:]


def converted(
    name: str,
    language: str,
    paths: Iterable[Path],
    types: Mapping[str, str],
    labels: frozenset[str],
    hyphens: bool = True,
) -> Iterator[EntityText]:
    """The sentences of the files, with those types that `types` maps to a label."""
    for path in paths:
        for sentence in read_columns(path):
            speller = Speller(hyphens)
            where = speller.sentence([token for token, _ in sentence])
            entities = [(a, b, types[kind]) for a, b, kind in runs([tag for _, tag in sentence]) if kind in types]
            found = [(where[a][0], where[b - 1][1], label) for a, b, label in entities]
            text = speller.text
            found = [(a, b, "group" if c == UNKNOWN and is_demonym(text[a:b]) else c) for a, b, c in found]
            yield EntityText(name, language, text, settled(text, found), labels)
