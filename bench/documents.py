"""Documents to measure on, laid out as plain texts: from public sets, or from a folder.

MUC-4 is upper case with hard line breaks, as a telex is; both are kept. Of GUM and PUD only news are taken.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.muc4.measure import PARTS, read_messages
from bench.settings import Settings, present
from train.reader.conllu import blocks, read_conllu
from train.reader.entity_text import Speller


@dataclass(frozen=True, slots=True)
class News:
    """A report's name, and its text as it would stand in a plain text file."""

    name: str
    text: str
    language: str | None = None


def meantime(settings: Settings) -> Iterator[News]:
    """The English articles, a sentence a line after the title and the date."""
    folder = settings.needed("meantime", "intra_cross-doc_annotation")
    for path in sorted(folder.rglob("*.xml")):
        sentences: dict[str, list[str]] = {}
        for token in ET.parse(path).getroot().iter("token"):
            sentences.setdefault(token.get("sentence", ""), []).append(token.text or "")
        lines = []
        for number, tokens in enumerate(sentences.values()):
            speller = Speller()
            speller.sentence(tokens)
            lines.append(speller.text + ("\n" if number < 2 else ""))
        yield News(f"meantime-{path.stem.split('_')[0]}", "\n".join(lines) + "\n")


def muc4(settings: Settings) -> Iterator[News]:
    """The reports of TST1 and TST2, in order."""
    for part in PARTS:
        for name, text in read_messages(present(settings.data / "muc4" / part)).items():
            yield News(name.lower(), text)


def gum_news(settings: Settings) -> Iterator[News]:
    """The news of GUM."""
    for path in sorted(settings.needed("gum", "dep").glob("GUM_news_*.conllu")):
        for text, _ in read_conllu(path):
            yield News(path.stem.lower(), text, "en")


def turkish_pud(settings: Settings) -> Iterator[News]:
    """The news of the Turkish PUD treebank: the first sentences of each article, as the set has them."""
    path = settings.needed("ud", "UD_Turkish-PUD", "tr_pud-ud-test.conllu")
    names = [line.split("=")[1].strip() for block in blocks(path) for line in block.comments if "newdoc id" in line]
    for name, (text, _) in zip(names, read_conllu(path), strict=True):
        if name.startswith("n"):
            yield News(f"pud-{name}", text, "tr")


SETS = {"meantime": meantime, "muc4": muc4, "gum": gum_news, "turkish-pud": turkish_pud}


def news(settings: Settings) -> dict[str, list[News]]:
    """The documents of every set."""
    return {name: list(read(settings)) for name, read in SETS.items()}


def wire(settings: Settings) -> list[News]:
    """So many English reports as the settings say: half from MEANTIME, the rest from MUC-4."""
    wiki = list(meantime(settings))
    return [*wiki[: settings.documents // 2], *muc4(settings)][: settings.documents]


def in_folder(folder: Path) -> dict[str, list[News]]:
    """The plain texts under a folder, by its subfolders; those in the folder itself stand under its own name."""
    found: dict[str, list[News]] = {}
    for path in sorted(folder.rglob("*.txt")):
        parts = path.relative_to(folder).parts
        name = parts[0] if len(parts) > 1 else folder.name
        found.setdefault(name, []).append(News(path.stem, path.read_text(encoding="utf-8")))
    return found


def write(folder: Path, documents: list[News]) -> Path:
    """The documents as plain text files in a new folder."""
    folder.mkdir(parents=True)
    for one in documents:
        (folder / f"{one.name}.txt").write_text(one.text, encoding="utf-8")
    return folder
