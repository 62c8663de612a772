"""A number that a sentence gives for what another of its clauses tells: "the number of those killed rose to nine"."""

from __future__ import annotations

import re
from functools import lru_cache

from whosays.case.linking.lexicon import words
from whosays.case.linking.numbers import Bounds, amount


@lru_cache(maxsize=65536)
def restated(quote: str, at: int, language: str) -> tuple[str, Bounds] | None:
    """The words of the new number and its bounds, where the predicate at `at` stands in what is counted."""
    for pattern in words(language)["restating"]:
        found = re.search(pattern, quote, re.IGNORECASE | re.DOTALL)
        if found and found.start() <= at < found.end():
            bounds = amount(found["number"], language)
            return (found["number"], bounds) if bounds else None
    return None
