"""Universal Dependencies: sentences, words, tags and trees of an engine on raw text."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.conll18 import METRICS, Count, Side, evaluate, side
from bench.settings import MissingData, Settings, present, row
from train.reader.conllu import Block, blocks, read_conllu
from whosays.annotations.atoms import upper
from whosays.annotations.engines import Engine, load
from whosays.model import Sentence


@dataclass(frozen=True, slots=True)
class Treebank:
    """A set to read: its language and its files, given by pattern under the data folder."""

    language: str
    pattern: str


# PUD is for testing and IMST may not be trained on; GUM's news documents are those of its dev part.
TREEBANKS = {
    "EWT dev": Treebank("en", "ud/UD_English-EWT/en_ewt-ud-dev.conllu"),
    "GUM news dev": Treebank("en", "gum/dep/GUM_news_*.conllu"),
    "PUD English": Treebank("en", "ud/UD_English-PUD/en_pud-ud-test.conllu"),
    "IMST dev": Treebank("tr", "ud/UD_Turkish-IMST/tr_imst-ud-dev.conllu"),
    "BOUN dev": Treebank("tr", "ud/UD_Turkish-BOUN/tr_boun-ud-dev.conllu"),
    "PUD Turkish": Treebank("tr", "ud/UD_Turkish-PUD/tr_pud-ud-test.conllu"),
}
UPPER = ("EWT dev", "PUD English", "IMST dev")


def files(data: Path, bank: Treebank) -> list[Path]:
    """The files of a treebank; of GUM only what its list of splits calls dev."""
    paths = sorted(data.glob(bank.pattern))
    if "gum/" in bank.pattern and paths:
        part = re.split(r"^## ", present(data / "gum/splits.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1]
        dev = set(re.findall(r"GUM_\w+", part))
        paths = [path for path in paths if path.stem in dev]
    if not paths:
        raise MissingData(f"no file matches {data / bank.pattern}")
    return paths


def multiword_tokens(sentences: Sequence[Sentence], rows: Iterable[Block]) -> Iterator[tuple[int, int]]:
    """The stretches of the multiword tokens, by the ranges (3-4) in the file."""
    for sentence, block in zip(sentences, rows, strict=True):
        for cells in block.rows:
            if "-" in cells[0]:
                first, last = map(int, cells[0].split("-"))
                words = sentence.words[first - 1 : last]
                yield min(w.start for w in words), max(w.end for w in words)


def gold(path: Path) -> Iterator[tuple[str, Side]]:
    """The documents of a file with their gold reading."""
    rows = blocks(path)
    for text, sentences in read_conllu(path):
        own = [next(rows) for _ in sentences]
        yield text, side(text, sentences, multiword_tokens(sentences, own))


def measure(engine: Engine, documents: Sequence[tuple[str, Side]], language: str, capitals: bool) -> dict[str, Count]:
    """All counts over the documents; with `capitals` the engine reads them in upper case."""
    texts = [upper(text, language) if capitals else text for text, _ in documents]
    total = dict.fromkeys(METRICS, Count())
    annotations = engine.annotate(texts, [language] * len(texts))
    for (text, wanted), annotation in zip(documents, annotations, strict=True):
        found = evaluate(wanted, side(text, annotation.sentences))
        total = {name: total[name] + found[name] for name in METRICS}
    return total


def run(settings: Settings) -> dict[str, Any]:
    """UD: sentences, words, tags and trees on raw text (CoNLL 2018's F1)."""
    engine = load(settings.engine, settings.threads)
    figures: dict[str, Any] = {}
    for name, bank in TREEBANKS.items():
        if settings.only.lower() not in name.lower():
            continue
        try:
            documents = [item for path in files(settings.data, bank) for item in gold(path)]
        except MissingData as missing:
            print(f"  {name}: left out: {missing}", file=sys.stderr)
            continue
        for capitals in (False, True) if name in UPPER else (False,):
            counts = measure(engine, documents, bank.language, capitals)
            label = name + (" UPPER" if capitals else "")
            figures[label] = {metric: round(100 * count.f1, 2) for metric, count in counts.items()}
            row(label, figures[label])
    return figures
