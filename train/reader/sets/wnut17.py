"""WNUT 2017 (social media, CC BY 4.0): rare names in careless spelling."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from train.reader.entity_text import NAMES, EntityText
from train.reader.sets.conll import converted

TYPES = {
    "person": "person", "location": "place", "corporation": "organisation", "group": "organisation",
    "creative-work": "other", "product": "other",
}  # fmt: skip


def read(folder: Path, split: str) -> Iterator[EntityText]:
    """Tweets and comments; hyphens stay as they were spaced, for here they are dashes."""
    name = "wnut17train.conll" if split == "train" else "emerging.dev.conll"
    return converted("wnut17", "en", [folder / name], TYPES, NAMES, hyphens=False)
