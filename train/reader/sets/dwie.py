"""DWIE (Deutsche Welle news, no licence stated): persons, organisations and places. Its only part here trains."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from train.reader.entity_text import NAMES, UNKNOWN, EntityText, Speller, settled
from train.reader.sets.demonyms import is_demonym

TYPES = {"type_person": "person", "type_organization": "organisation", "type_location": "place"}
LONGEST = 120  # tokens: what is longer is a list of agencies or programme times, not a sentence


def label_of(name: str, kind: str, places: set[str]) -> str:
    """The reader's label. A country's team or government is tagged an organisation here, and a place elsewhere."""
    if is_demonym(name):
        return "group"
    if kind == "type_organization" and name in places:
        return UNKNOWN
    return TYPES.get(kind, UNKNOWN)


def convert(item: dict[str, Any], places: set[str]) -> EntityText:
    """One article."""
    speller = Speller()
    where = [speller.sentence(sentence) for sentence in item["sents"]]
    found = []
    for mention in (mention for entity in item["vertexSet"] for mention in entity):
        first, last = mention["pos"]
        tokens = where[mention["sent_id"]]
        if first < last <= len(tokens) <= LONGEST:
            found.append((tokens[first][0], tokens[last - 1][1], label_of(mention["name"], mention["type"], places)))
    return EntityText("dwie", "en", speller.text, settled(speller.text, found), NAMES)


def read(folder: Path, split: str) -> Iterator[EntityText]:
    """The articles of the one part that is here, for training."""
    if split == "train":
        items = json.loads((folder / "dev.json").read_text(encoding="utf-8"))
        mentions = [mention for item in items for entity in item["vertexSet"] for mention in entity]
        places = {mention["name"] for mention in mentions if mention["type"] == "type_location"}
        yield from (convert(item, places) for item in items)
