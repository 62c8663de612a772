"""CrossNER (Wikipedia sentences of five domains, MIT): the train and dev parts to learn from, the test parts as dev."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from train.reader.entity_text import NAMES, UNKNOWN, EntityText
from train.reader.sets.conll import converted

TYPES = {
    "person": "person", "politician": "person", "researcher": "person", "scientist": "person", "writer": "person",
    "musicalartist": "person", "organisation": "organisation", "politicalparty": "organisation",
    "university": "organisation", "band": "organisation", "location": "place", "country": "place",
    "event": "event", "election": "event", "conference": "event", "misc": UNKNOWN, "book": "other", "poem": "other",
    "magazine": "other", "academicjournal": "other", "album": "other", "song": "other", "award": "other",
    "astronomicalobject": "other", "product": "other",
}  # fmt: skip
DOMAINS = ("politics", "literature", "music", "science", "ai")


def read(folder: Path, split: str) -> Iterator[EntityText]:
    """The sentences; what the set calls misc (nationalities, titles, laws) is left open."""
    parts = ("train", "dev") if split == "train" else ("test",)
    paths = [folder / "ner_data" / domain / f"{part}.txt" for domain in DOMAINS for part in parts]
    return converted("crossner", "en", paths, TYPES, NAMES)
