"""Turkish Wikipedia NER (CC BY-SA 4.0): 19 types; case suffixes after the apostrophe are no part of the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from train.reader.entity_text import EntityText, Span
from train.reader.sets.conll import converted

TYPES = {
    "PERSON": "person", "GPE": "place", "LOC": "place", "ORG": "organisation", "FAC": "facility", "NORP": "group",
    "TITLE": "position", "LAW": "document", "DATE": "time", "TIME": "time", "CARDINAL": "quantity",
    "PERCENT": "quantity", "QUANTITY": "quantity", "MONEY": "money", "EVENT": "event", "LANGUAGE": "other",
    "PRODUCT": "other", "WORK_OF_ART": "other",
}  # fmt: skip
# Bare ordinals ("ilk", "ikinci") are left out: they count nothing and name nothing.
LABELS = frozenset(TYPES.values())
_SUFFIX = re.compile(r"(?<=\w)['’´`][a-zçğıöşüâîû]{1,12}$")
_WHOLE = re.compile(r"(?:Kur['’]an|Ma['’]arif|Mes['’]ud|San['’]a|Xi['’]an)$")


def without_suffix(text: str, span: Span) -> Span:
    """Cut "First'ün" to "First"."""
    start, end, label = span
    found = None if _WHOLE.search(text[start:end]) else _SUFFIX.search(text, start, end)
    return start, found.start() if found else end, label


def read(folder: Path, split: str) -> Iterator[EntityText]:
    """One sentence each."""
    for item in converted("turkish-ner", "tr", [folder / f"{split}.conll"], TYPES, LABELS):
        yield replace(item, spans=[without_suffix(item.text, span) for span in item.spans])
