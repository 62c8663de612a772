"""The words around place names, one YAML a language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

import yaml

from whosays.places.names import fold


@dataclass(frozen=True, slots=True)
class Words:
    """Folded words of one language, or of all of them."""

    types: dict[str, str]
    of: frozenset[str]
    within: frozenset[str]
    articles: frozenset[str]
    directions: frozenset[str]
    shortened: dict[str, str]
    facilities: frozenset[str]
    named_after: frozenset[str]
    speaking: frozenset[str]
    press: tuple[str, ...]
    befalls: frozenset[str]


@lru_cache(maxsize=1)
def load_words() -> Words:
    """Of every language together: a Turkish document names American counties too, and the words do not clash."""
    tables = [yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) for path in sorted_tables()]
    return Words(
        types={fold(word): feature for t in tables for feature, words in t["types"].items() for word in words},
        shortened={fold(short): fold(full) for t in tables for short, full in t["shortened"].items()},
        of=_set(tables, "of"),
        within=_set(tables, "in"),
        articles=_set(tables, "articles"),
        directions=_set(tables, "directions"),
        facilities=_set(tables, "facilities"),
        named_after=_set(tables, "named_after"),
        speaking=_set(tables, "speaking"),
        befalls=_set(tables, "befalls"),
        press=tuple(sorted(_set(tables, "press"))),
    )


def sorted_tables() -> list[Traversable]:
    """The YAML files, by name."""
    return sorted((p for p in files(__package__).iterdir() if p.name.endswith(".yaml")), key=lambda p: p.name)


def _set(tables: list[dict[str, list[str]]], key: str) -> frozenset[str]:
    return frozenset(fold(str(word)) for table in tables for word in table[key])
