"""Entities of an engine on raw text: F1 over exact span and label, as in CoNLL 2003.

The engine's labels are wider or narrower than each set's; what is compared is stated here, set by set:

UNER EWT dev: PER, ORG, LOC, all that the set marks.
Turkish-Wiki-NER dev: "names F1" over people, organisations and places, "all F1" over the labels that both sides know.
CrossNER politics test, WNUT 2017 dev: people, organisations and places, the set's finer types put under them
(politician → person, politicalparty → organisation, country → place, corporation and group → organisation); elections,
events, products and works are left out on both sides, so the published figures over all types are no like measure.

`--split dev` or `test` chooses another part of a set whose archive holds it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.reading import engine
from bench.settings import MissingData, Settings, row
from bench.spans import TokenText, micro, on_tokens, placed, runs, score
from train.reader.entity_text import Speller
from train.reader.sets import crossner, turkish_wiki, wnut17
from train.reader.sets.conll import read_columns
from whosays.annotations.engines import Engine
from whosays.text.letters import upper

NAMES = ("person", "organisation", "place")
# UNER's guidelines: buildings, hotels and restaurants are LOC; public bodies are ORG; no titles, no demonyms.
UNER_TYPES = {"PER": "person", "ORG": "organisation", "LOC": "place"}
UNER_LABELS = {**{name: name for name in NAMES}, "public_body": "organisation", "facility": "place"}
WIKI_LABELS = {**{label: label for label in turkish_wiki.TYPES.values()}, "public_body": "organisation"}


@dataclass(frozen=True, slots=True)
class EntitySet:
    """A set to read: its language, how to read it, and what the engine's labels are called in it."""

    language: str
    read: Callable[[Settings], Iterator[TokenText]]
    labels: Mapping[str, str]


def read_uner(settings: Settings) -> Iterator[TokenText]:
    """UNER English EWT, a document at a time: its sentences' own texts with a space between."""
    path = settings.needed("uner", f"en_ewt-ud-{settings.split or 'dev'}.iob2")
    documents = path.read_text(encoding="utf-8").split("# newdoc")
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
    """Turkish Wikipedia, a sentence at a time."""
    path = settings.needed("turkish-ner", f"{settings.split or 'dev'}.conll")
    return columns(path, turkish_wiki.TYPES)


def read_politics(settings: Settings) -> Iterator[TokenText]:
    """CrossNER's politics, a sentence at a time. Its train and dev parts are trained on."""
    path = settings.needed("crossner", "ner_data", "politics", f"{settings.split or 'test'}.txt")
    return columns(path, names_of(crossner.TYPES))


def read_emerging(settings: Settings) -> Iterator[TokenText]:
    """WNUT 2017, a comment at a time; hyphens stay as they were spaced, for here they are dashes."""
    part = {"test": "emerging.test.annotated"}.get(settings.split, "emerging.dev.conll")
    return columns(settings.needed("wnut17", part), names_of(wnut17.TYPES), hyphens=False)


def names_of(types: Mapping[str, str]) -> dict[str, str]:
    """Those types of a set that are people, organisations or places."""
    return {kind: label for kind, label in types.items() if label in NAMES}


def columns(path: Path, types: Mapping[str, str], hyphens: bool = True) -> Iterator[TokenText]:
    """The sentences of a file of tokens and tags, spaced as a writer would."""
    for sentence in read_columns(path):
        speller = Speller(hyphens)
        tokens = speller.sentence([token for token, _ in sentence])
        entities = ((a, b, types[t]) for a, b, t in runs([tag for _, tag in sentence]) if t in types)
        yield TokenText(speller.text, tokens, frozenset(entities))


SETS = {
    "UNER EWT": EntitySet("en", read_uner, UNER_LABELS),
    "Turkish-Wiki-NER": EntitySet("tr", read_turkish, WIKI_LABELS),
    "CrossNER politics": EntitySet("en", read_politics, UNER_LABELS),
    "WNUT17": EntitySet("en", read_emerging, UNER_LABELS),
}
UPPER = ("UNER EWT", "Turkish-Wiki-NER")


def measure(reader: Engine, entity_set: EntitySet, texts: Sequence[TokenText], capitals: bool) -> dict[str, Any]:
    """F1 by label, of the names together and of all labels together; with `capitals` in upper case."""
    language = entity_set.language
    shown = [upper(item.text, language) if capitals else item.text for item in texts]
    annotations = reader.annotate(shown, [language] * len(shown))
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
    """Entities: exact span and label on UNER EWT, Turkish-Wiki-NER, CrossNER politics and WNUT 2017."""
    reader = engine(settings)
    figures: dict[str, Any] = {}
    for name, entity_set in SETS.items():
        if not settings.wants(name):
            continue
        try:
            texts = list(entity_set.read(settings))
        except MissingData as missing:
            print(f"  {name}: left out: {missing}", file=sys.stderr)
            continue
        for capitals in (False, True) if name in UPPER else (False,):
            label = name + (" UPPER" if capitals else "")
            figures[label] = measure(reader, entity_set, texts, capitals)
            row(label, figures[label])
    return figures
