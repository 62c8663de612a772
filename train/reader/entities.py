"""All entity sets as one stream of texts with labelled spans; see `EntityText` for what a set promises.

Left out on purpose: CrossRE and the geoparsing sets (GPL), GUM's non-commercial genres, UNER (kept to
choose by), ECB+ (marks only what takes part in an event).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from train.reader.entity_text import UNKNOWN, EntityText
from train.reader.sets import crossner, dwie, gum, meantime, redocred, tempeval, turkish_wiki, wikievents, wnut17
from train.reader.sets.words import with_word_labels

__all__ = ["SETS", "UNKNOWN", "EntityText", "read_entities"]

SETS: dict[str, Callable[[Path, str], Iterator[EntityText]]] = {
    "turkish-ner": turkish_wiki.read,
    "redocred": redocred.read,
    "crossner": crossner.read,
    "dwie": dwie.read,
    "gum": gum.read,
    "wnut17": wnut17.read,
    "meantime": meantime.read,
    "wikievents": wikievents.read,
    "tempeval3": tempeval.read,
}


def read_entities(root: Path, split: str) -> Iterator[EntityText]:
    """Every text of every set that lies under `root`; `split` is "train" or "dev"."""
    for name, read in SETS.items():
        if (root / name).is_dir():
            yield from map(with_word_labels, read(root / name, split))
