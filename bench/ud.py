"""Universal Dependencies: sentences, words, tags and trees of an engine on raw text (conll18.py has the metric).

With `--file X.conllu` one file is read instead; its language is the beginning of its name (`tr_imst-ud-test`), else
that of its text. BOUN dev is trained on, for no other part of it is at hand: its figure says what was learnt, not what
would be read. GUM leaves out reddit, whose words the corpus does not carry.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.conll18 import METRICS, Count, Side, evaluate, side
from bench.reading import engine
from bench.settings import MissingData, Settings, present, row
from train.reader.conllu import Block, blocks, read_conllu
from train.reader.treebanks import gum_parts
from whosays.annotations.engines import Engine
from whosays.model import Sentence
from whosays.text import detect_language
from whosays.text.letters import upper


@dataclass(frozen=True, slots=True)
class Treebank:
    """A set to read: its language and its files, given by pattern under the data folder."""

    language: str | None
    pattern: str


# PUD is for testing and IMST may not be trained on; GUM's documents are those of its dev part.
TREEBANKS = {
    "EWT dev": Treebank("en", "ud/UD_English-EWT/en_ewt-ud-dev.conllu"),
    "GUM dev": Treebank("en", "gum/dep/GUM_*.conllu"),
    "GUM news dev": Treebank("en", "gum/dep/GUM_news_*.conllu"),
    "PUD English": Treebank("en", "ud/UD_English-PUD/en_pud-ud-test.conllu"),
    "IMST dev": Treebank("tr", "ud/UD_Turkish-IMST/tr_imst-ud-dev.conllu"),
    "BOUN dev (trained on)": Treebank("tr", "ud/UD_Turkish-BOUN/tr_boun-ud-dev.conllu"),
    "PUD Turkish": Treebank("tr", "ud/UD_Turkish-PUD/tr_pud-ud-test.conllu"),
}
UPPER = ("EWT dev", "PUD English", "IMST dev")


def files(data: Path, bank: Treebank) -> list[Path]:
    """The files of a treebank; of GUM only what its list of splits calls dev."""
    paths = sorted(data.glob(bank.pattern))
    if "gum/" in bank.pattern and paths:
        dev = gum_parts(data)["dev"]
        paths = [path for path in paths if path.stem in dev and "_reddit_" not in path.stem]
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


def measure(
    reader: Engine, documents: Sequence[tuple[str, Side]], language: str | None, capitals: bool
) -> dict[str, Count]:
    """All counts over the documents; with `capitals` the reader reads them in upper case."""
    texts = [upper(text, language or "en") if capitals else text for text, _ in documents]
    total = dict.fromkeys(METRICS, Count())
    annotations = reader.annotate(texts, [language] * len(texts))
    for (text, wanted), annotation in zip(documents, annotations, strict=True):
        found = evaluate(wanted, side(text, annotation.sentences))
        total = {name: total[name] + found[name] for name in METRICS}
    return total


def run(settings: Settings) -> dict[str, Any]:
    """UD: sentences, words, tags and trees on raw text (CoNLL 2018's F1)."""
    reader = engine(settings)
    if settings.file:
        documents = list(gold(present(settings.file)))
        figures = shown(measure(reader, documents, language_of(settings.file, documents), False))
        row(settings.file.stem, figures)
        return figures
    figures_of: dict[str, Any] = {}
    for name, bank in TREEBANKS.items():
        if not settings.wants(name):
            continue
        try:
            documents = [item for path in files(settings.data, bank) for item in gold(path)]
        except MissingData as missing:
            print(f"  {name}: left out: {missing}", file=sys.stderr)
            continue
        for capitals in (False, True) if name in UPPER else (False,):
            label = name + (" UPPER" if capitals else "")
            figures_of[label] = shown(measure(reader, documents, bank.language, capitals))
            row(label, figures_of[label])
    return figures_of


def language_of(path: Path, documents: Sequence[tuple[str, Side]]) -> str | None:
    """By the name that the UD project gives its files, else by the text."""
    code, _, rest = path.name.partition("_")
    return code if "-ud-" in rest else detect_language("\n".join(text for text, _ in documents[:20]))


def shown(counts: dict[str, Count]) -> dict[str, float]:
    """F1 in percent."""
    return {metric: round(100 * count.f1, 2) for metric, count in counts.items()}
