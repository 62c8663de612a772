"""Entities of an engine on raw text: exact span and label, English web text and Turkish Wikipedia."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.settings import MissingData, Settings, row
from bench.spans import TokenText, micro, on_tokens, placed, runs, score
from train.reader.entity_text import Speller
from train.reader.sets.conll import read_columns
from train.reader.sets.turkish_wiki import TYPES
from whosays.annotations.atoms import upper
from whosays.annotations.engines import Engine, load

NAMES = ("person", "organisation", "place")
# UNER's guidelines: buildings, hotels and restaurants are LOC; public bodies are ORG; no titles, no demonyms.
UNER_TYPES = {"PER": "person", "ORG": "organisation", "LOC": "place"}
UNER_LABELS = {**{name: name for name in NAMES}, "public_body": "organisation", "facility": "place"}
WIKI_LABELS = {**{label: label for label in TYPES.values()}, "public_body": "organisation"}


@dataclass(frozen=True, slots=True)
class EntitySet:
    """A set to read: its language, how to read it, and what the engine's labels are called in it."""

    language: str
    read: Callable[[Settings], Iterator[TokenText]]
    labels: Mapping[str, str]


def read_uner(settings: Settings) -> Iterator[TokenText]:
    """UNER English EWT dev, a document at a time: its sentences' own texts with a space between."""
    documents = settings.needed("uner", "en_ewt-ud-dev.iob2").read_text(encoding="utf-8").split("# newdoc")
    for document in documents[1:]:
        yield joined(document.split("\n\n"))


def joined(blocks: Sequence[str]) -> TokenText:
    """One document from its blocks of lines."""
    text, tokens, tags = "", list[tuple[int, int]](), list[str]()
    for lines in (block.splitlines() for block in blocks if "# text = " in block):
        own = next(line.removeprefix("# text = ") for line in lines if line.startswith("# text = "))
        cells = [line.split("\t") for line in lines if line[:1].isdigit()]
        start = len(text) + bool(text)
        text = f"{text} {own}" if text else own
        tokens += placed(text, [cell[1] for cell in cells], start)
        tags += [cell[2] for cell in cells]
    return TokenText(text, tokens, frozenset((a, b, UNER_TYPES[t]) for a, b, t in runs(tags) if t in UNER_TYPES))


def read_turkish(settings: Settings) -> Iterator[TokenText]:
    """Turkish Wikipedia dev, a sentence at a time, spaced as a writer would."""
    path: Path = settings.needed("turkish-ner", "dev.conll")
    for sentence in read_columns(path):
        speller = Speller()
        tokens = speller.sentence([token for token, _ in sentence])
        entities = ((a, b, TYPES[t]) for a, b, t in runs([tag for _, tag in sentence]) if t in TYPES)
        yield TokenText(speller.text, tokens, frozenset(entities))


SETS = {
    "UNER EWT dev": EntitySet("en", read_uner, UNER_LABELS),
    "Turkish-Wiki-NER dev": EntitySet("tr", read_turkish, WIKI_LABELS),
}


def measure(engine: Engine, entity_set: EntitySet, texts: Sequence[TokenText], capitals: bool) -> dict[str, Any]:
    """F1 by label, of the names together and of all labels together; with `capitals` in upper case."""
    language = entity_set.language
    shown = [upper(item.text, language) if capitals else item.text for item in texts]
    annotations = engine.annotate(shown, [language] * len(shown))
    pairs = zip(annotations, texts, strict=True)
    found = [on_tokens(a.mentions, item.tokens, entity_set.labels) for a, item in pairs]
    counts = score((item.entities for item in texts), found)
    names, everything = micro(counts, NAMES), micro(counts, set(entity_set.labels.values()))
    figures = {
        "names F1": names.f1, "precision": names.precision, "recall": names.recall, "all F1": everything.f1,
    }  # fmt: skip
    figures |= {label: counts[label].f1 for label in sorted(counts)}
    return {name: round(100 * value, 2) for name, value in figures.items()}


def run(settings: Settings) -> dict[str, Any]:
    """Entities: exact span and label on UNER English EWT dev and Turkish-Wiki-NER dev."""
    engine = load(settings.engine, settings.threads)
    figures: dict[str, Any] = {}
    for name, entity_set in SETS.items():
        if settings.only.lower() not in name.lower():
            continue
        try:
            texts = list(entity_set.read(settings))
        except MissingData as missing:
            print(f"  {name}: left out: {missing}", file=sys.stderr)
            continue
        for capitals in (False, True):
            label = name + (" UPPER" if capitals else "")
            figures[label] = measure(engine, entity_set, texts, capitals)
            row(label, figures[label])
    return figures
