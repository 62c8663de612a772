"""News to measure on: Wikinews articles of MEANTIME and the terrorism reports of MUC-4's first two test parts.

MUC-4 is upper case with hard line breaks, as a telex is; both are kept.
"""

from __future__ import annotations

import random
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.settings import Settings, present
from train.reader.entity_text import Speller


@dataclass(frozen=True, slots=True)
class News:
    """A report's name, and its text as it would stand in a plain text file."""

    name: str
    text: str


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
    for part in ("tst1/tst1-muc3", "tst2/tst2-muc4"):
        text = present(settings.data / "muc4" / part).read_text(encoding="latin-1")
        pieces = re.split(r"^(TST\d-MUC\d-\d+).*$", text, flags=re.MULTILINE)
        for name, body in zip(pieces[1::2], pieces[2::2], strict=True):
            yield News(name.lower(), body.strip("\n") + "\n")


def news(settings: Settings, shuffled: bool = False) -> list[News]:
    """So many documents as the settings say, of both kinds; in a seeded random order if `shuffled`."""
    wiki, wire = list(meantime(settings)), list(muc4(settings))
    if shuffled:
        both = [*wiki, *wire]
        random.Random(settings.seed).shuffle(both)
        return both[: settings.documents]
    return [*wiki[: settings.documents // 2], *wire][: settings.documents]


def write(folder: Path, documents: list[News]) -> Path:
    """The documents as plain text files in a new folder."""
    folder.mkdir(parents=True)
    for one in documents:
        (folder / f"{one.name}.txt").write_text(one.text, encoding="utf-8")
    return folder
