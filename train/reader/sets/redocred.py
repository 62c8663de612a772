"""Re-DocRED (Wikipedia paragraphs, MIT): the mentions of its entities. Its only part here serves for training."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from train.reader.entity_text import NAMES, UNKNOWN, EntityText, Speller, settled
from train.reader.sets.demonyms import is_demonym

TYPES = {"PER": "person", "ORG": "organisation", "LOC": "place", "TIME": "time", "NUM": "quantity", "MISC": UNKNOWN}
ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"})


def label_of(name: str, kind: str) -> str | None:
    """The reader's label; ordinals are no quantities, demonyms are groups and not places."""
    if kind == "NUM" and (name.lower() in ORDINALS or name.endswith(("st", "nd", "rd", "th"))):
        return None
    if kind == "NUM" and name.startswith(("$", "£", "€", "US$")):
        return "money"
    return "group" if kind in {"LOC", "MISC"} and is_demonym(name) else TYPES[kind]


def convert(item: dict[str, Any]) -> EntityText:
    """One paragraph."""
    speller = Speller()
    where = [speller.sentence(sentence) for sentence in item["sents"]]
    found = []
    for mention in (mention for entity in item["vertexSet"] for mention in entity):
        first, last = mention["pos"]
        label = label_of(mention["name"], mention["type"])
        if label and first < last:
            tokens = where[mention["sent_id"]]
            found.append((tokens[first][0], tokens[last - 1][1], label))
    return EntityText("redocred", "en", speller.text, settled(speller.text, found), NAMES | {"time"})


def read(folder: Path, split: str) -> Iterator[EntityText]:
    """The paragraphs of the dev part, for training; there is no further part."""
    if split == "train":
        yield from map(convert, json.loads((folder / "dev_revised.json").read_text(encoding="utf-8")))
