"""What judgements change in the columns, so that an answer on one claim does not read all of them again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from whosays.store.columns import Coded, Columns, Mask, Named, Pairs, Rows, coded, totals
from whosays.store.loading import ARGUMENT, VOICE, WHERE
from whosays.store.rows import fetched

CLAIMS = """
SELECT c.number, c.type, c.polarity, c.reality, c.certainty, coalesce(r.review, 'unreviewed'), c.voiced, c.denied
FROM claim c LEFT JOIN claim_review r ON r.claim = c.number
WHERE c.id IN (SELECT value FROM json_each(:values))
"""
WORDS = ("type", "polarity", "reality", "certainty", "review")
NAMED = """
SELECT n.claim, k.id, CASE n.part WHEN 'argument' THEN 0 WHEN 'where' THEN 1 ELSE 2 END
FROM claim_entity n JOIN entity e ON n.entity = e.number JOIN case_entity k ON e.case_entity = k.number
WHERE n.claim IN (SELECT value FROM json_each(:values))
"""
KINDS = "SELECT claim, kind FROM claim_voice WHERE claim IN (SELECT value FROM json_each(:values))"


def patched(connection: Connection, columns: Columns, claims: Collection[str]) -> Columns:
    """The columns with these claims (ids) as they are now; the claims' times and the entities are as before."""
    found = list(zip(*fetched(connection, CLAIMS, sorted(claims)), strict=True))
    if not found:
        return columns
    numbers, *words, voiced, denied = found
    rows = columns.row_of[list(numbers)]
    kept = np.ones(len(columns.numbers), dtype=np.bool_)
    kept[rows] = False
    named = names_again(connection, columns, kept, numbers)
    kinds, kind_words = kinds_again(connection, columns, kept, numbers)
    return replace(
        columns,
        words={name: coded_again(columns.words[name], rows, now) for name, now in zip(WORDS, words, strict=True)},
        voiced=put(columns.voiced, rows, voiced),
        denied=put(columns.denied, rows, denied),
        named=named,
        kinds=kinds,
        kind_words=kind_words,
        everything=totals(named, len(columns.entities)),
    )


def put(column: Mask, rows: Rows, values: Sequence[int]) -> Mask:
    """A column with other values in some rows."""
    found = column.copy()
    found[rows] = values
    return found


def coded_again(column: Coded, rows: Rows, values: Sequence[str]) -> Coded:
    """A column of words with other values in some rows; a word that no row had before gives all words new codes."""
    words = coded([*column.words, *values])
    codes = words.codes[: len(column.words)][column.codes]
    codes[rows] = words.codes[len(column.words) :]
    return Coded(codes, words.words)


def names_again(connection: Connection, columns: Columns, kept: Mask, numbers: Sequence[int]) -> Named:
    """Which entities claims name, read anew for the claims of these numbers."""
    found = fetched(connection, NAMED, numbers)
    row = columns.row_of[[claim for claim, _, _ in found]] if found else np.zeros(0, dtype=np.intp)
    one = np.array([columns.by_id[id_] for _, id_, _ in found], dtype=np.int64)
    part = np.array([code for _, _, code in found], dtype=np.int64)
    before = columns.named
    return Named(
        joined(before.anywhere, kept, row, one),
        joined(before.voices, kept, row[part == VOICE], one[part == VOICE]),
        joined(before.about, kept, row[part != VOICE], one[part != VOICE]),
        joined(before.where, kept, row[part == WHERE], one[part == WHERE]),
        joined(before.arguments, kept, row[part == ARGUMENT], one[part == ARGUMENT]),
    )


def kinds_again(
    connection: Connection, columns: Columns, kept: Mask, numbers: Sequence[int]
) -> tuple[Pairs, tuple[str, ...]]:
    """Of which kinds the voices are, read anew for the claims of these numbers; new kinds come behind those known."""
    found = fetched(connection, KINDS, numbers)
    words = tuple(dict.fromkeys([*columns.kind_words, *(kind for _, kind in found)]))
    row = columns.row_of[[claim for claim, _ in found]] if found else np.zeros(0, dtype=np.intp)
    value = np.array([words.index(kind) for _, kind in found], dtype=np.int64)
    return joined(columns.kinds, kept, row, value), words


def joined(pairs: Pairs, kept: Mask, row: Rows, value: NDArray[Any]) -> Pairs:
    """The pairs of the rows that are kept, and those that come (each once)."""
    stay = kept[pairs.row]
    both = np.unique(np.stack((row, value)), axis=1)
    return Pairs(np.concatenate((pairs.row[stay], both[0])), np.concatenate((pairs.value[stay], both[1])))
