"""Conditions that the columns answer, as the database would (queries.py) and some hundred times quicker.

What is left to the database: words, names, links, and whatever makes no sense, of which it tells.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np

from whosays.store.base import STATUS_WORDS
from whosays.store.columns import OPEN, Columns, Mask, Pairs, day
from whosays.store.queries import several, words_of

ISO = re.compile(r"\d{4}-\d\d-\d\d")
OF_CASE = "entity:"  # as ids of entities begin; anything else is a name


def held(columns: Columns, field: str, value: str | tuple[str, ...]) -> Mask | None:
    """The rows for which one of the values holds; None where the database must be asked."""
    answer = ANSWERS.get(field)
    masks = [answer(columns, one) for one in several(value)] if answer else [None]
    found = [mask for mask in masks if mask is not None]
    return any_of(found) if len(found) == len(masks) else None


def any_of(masks: Sequence[Mask]) -> Mask:
    """The rows of one mask at least."""
    found: Mask = np.logical_or.reduce(masks)
    return found


def is_word(columns: Columns, name: str, word: str) -> Mask:
    """The rows with this word in a column."""
    column = columns.words[name]
    found: Mask = column.codes == (column.words.index(word) if word in column.words else -1)
    return found


def having(columns: Columns, pairs: Pairs, value: int | None) -> Mask:
    """The rows that have a value among theirs."""
    found = np.zeros(len(columns.numbers), dtype=np.bool_)
    if value is not None:
        found[pairs.row[pairs.value == value]] = True
    return found


def in_family(columns: Columns, family: str) -> Mask:
    """Of a type of this family; "other" also holds what this whosays has no type for."""
    from whosays.claims.types import claim_types  # reads the vocabulary

    types = claim_types()
    of_family = [
        code
        for code, word in enumerate(columns.words["type"].words)
        if (types[word].family if word in types else "other") == family
    ]
    return np.isin(columns.words["type"].codes, of_family)


def with_status(columns: Columns, value: str) -> Mask | None:
    """Words of STATUS_WORDS, all of which must hold."""
    asked = words_of(value)
    if not asked or not STATUS_WORDS.keys() >= set(asked):
        return None
    return ~any_of([~with_word(columns, word) for word in asked])


def with_word(columns: Columns, word: str) -> Mask:
    """One word of STATUS_WORDS."""
    field, value = STATUS_WORDS[word]
    return columns.denied if field == "denied" else is_word(columns, field, str(value))


def voiced_by(columns: Columns, voice: str) -> Mask | None:
    """A voice that means this entity, or of this kind; "kind:own" is what no voice states."""
    if not voice.startswith("kind:"):
        return of_entity(columns, columns.named.voices, voice)
    kind = voice.removeprefix("kind:")
    if kind == "own":
        return ~columns.voiced
    return having(columns, columns.kinds, columns.kind_words.index(kind) if kind in columns.kind_words else None)


def of_entity(columns: Columns, pairs: Pairs, id_: str) -> Mask | None:
    """The rows that name an entity of the case by this id."""
    return having(columns, pairs, columns.by_id.get(id_)) if id_.startswith(OF_CASE) else None


def at_place(columns: Columns, id_: str) -> Mask | None:
    """The claim names this place, or one inside it: of a country what lies in it, of an area what its extent holds."""
    at = columns.by_id.get(id_)
    if at is None:
        return of_entity(columns, columns.named.about, id_)
    places = np.unique([at, *columns.places.inside(at)])
    found = np.zeros(len(columns.numbers), dtype=np.bool_)
    found[columns.named.about.row[np.isin(columns.named.about.value, places)]] = True
    return found


def from_document(columns: Columns, beginning: str) -> Mask:
    """By the beginning of a document's name or id."""
    of_id = beginning if beginning.startswith("sha256:") else f"sha256:{beginning}"
    wanted = [
        at for at, (id_, name) in enumerate(columns.documents) if name.startswith(beginning) or id_.startswith(of_id)
    ]
    return np.isin(columns.document, wanted)


def not_before(columns: Columns, iso: str) -> Mask | None:
    """The claimed thing may have happened on this day or later; what is undated may not be said to."""
    first = a_day(iso)
    if first is None:
        return None
    found: Mask = (columns.latest >= first) | (columns.dated & (columns.latest == OPEN))
    return found


def not_after(columns: Columns, iso: str) -> Mask | None:
    """The claimed thing may have happened on this day or earlier."""
    last = a_day(iso)
    return None if last is None else columns.dated & np.less_equal(columns.earliest, last)  # OPEN is before every day


def a_day(iso: str) -> int | None:
    """A day as the columns count them; None for what is none, which the database compares letter by letter."""
    try:
        return day(iso) if ISO.fullmatch(iso) else None
    except ValueError:
        return None


ANSWERS: dict[str, Callable[[Columns, str], Mask | None]] = {
    "type": lambda columns, value: is_word(columns, "type", value),
    "family": in_family,
    "status": with_status,
    "document": from_document,
    "about": lambda columns, value: of_entity(columns, columns.named.anywhere, value),
    "voice": voiced_by,
    "subject": lambda columns, value: of_entity(columns, columns.named.about, value),
    "place": at_place,
    "after": not_before,
    "before": not_after,
    "review": lambda columns, value: is_word(columns, "review", value),
}
