"""Rows of the columns in the order that a query asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from whosays.errors import WhosaysError
from whosays.store.base import SORTS
from whosays.store.columns import OPEN, Columns, Ints, Mask, Rows


def sorted_rows(columns: Columns, left: Mask, sort: str) -> Rows:
    """The rows that are left; rows that are level stand in the store's order, and what has no date stands last."""
    name = sort.removeprefix("-")
    rows = np.flatnonzero(left)
    if name not in SORTS:
        raise WhosaysError(f"claims cannot be sorted by “{name}”; use one of {', '.join(SORTS)}")
    down = -1 if sort.startswith("-") else 1
    keys = [down * key[rows] for key in reversed(KEYS[name](columns))]
    if name == "time":
        keys.append((begins(columns)[rows] == OPEN).astype(np.int64))
    return rows[np.lexsort(keys)] if keys else rows


def begins(columns: Columns) -> Ints:
    """The first day of each claim's time; its last where the first is open."""
    return np.where(columns.earliest == OPEN, columns.latest, columns.earliest)


KEYS: dict[str, Callable[[Columns], tuple[NDArray[Any], ...]]] = {
    "document": lambda c: (c.document, c.start),
    "time": lambda c: (begins(c), c.latest),
    "type": lambda c: (c.words["type"].codes,),
    "confidence": lambda c: (c.confidence,),
    "review": lambda c: (c.words["review"].codes,),
}
