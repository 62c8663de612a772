"""The words of order and aspect of a language, from words.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import yaml


@cache
def words(code: str) -> Mapping[str, frozenset[str]]:
    """Group → words of a language; the English ones for a language that has none."""
    text = files("whosays.claims.timing").joinpath("words.yaml").read_text(encoding="utf-8")
    table = yaml.load(text, Loader=yaml.CSafeLoader)
    return {group: frozenset(found) for group, found in table.get(code, table["en"]).items()}
