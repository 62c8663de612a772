"""The best one-to-one assignment of rows to columns (Kuhn 1955; shortest paths with potentials, O(n³))."""

from __future__ import annotations

from collections.abc import Sequence

ENDLESS = float("inf")


def assign(scores: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Pairs (row, column) of the greatest sum, each row and each column once; pairs worth nothing are left out."""
    if not scores or not scores[0]:
        return []
    size = max(len(scores), len(scores[0]))
    padded = [[*(-worth for worth in row), *[0.0] * (size - len(row))] for row in scores]
    padded += [[0.0] * size for _ in range(size - len(scores))]
    pairs = [(row, column) for column, row in enumerate(_cheapest(padded))]
    known = [(row, column) for row, column in pairs if row < len(scores) and column < len(scores[0])]
    return sorted((row, column) for row, column in known if scores[row][column] > 0)


def _cheapest(costs: list[list[float]]) -> list[int]:
    """The row of every column in the cheapest assignment of a square matrix, O(n³)."""
    size = len(costs)
    of_row, of_column = [0.0] * (size + 1), [0.0] * (size + 1)
    owner = [size] * (size + 1)  # the row that holds each column; the column `size` is the way in
    for row in range(size):
        owner[size] = row
        _augment(costs, of_row, of_column, owner)
    return owner[:size]


def _augment(costs: list[list[float]], of_row: list[float], of_column: list[float], owner: list[int]) -> None:
    """Give the row at the way in a column, moving others along the shortest path."""
    size = len(costs)
    least, came, done, at = [ENDLESS] * size, [size] * size, [False] * (size + 1), size
    while owner[at] != size or at == size:
        done[at], row = True, owner[at]
        for column in (column for column in range(size) if not done[column]):
            reduced = costs[row][column] - of_row[row] - of_column[column]
            if reduced < least[column]:
                least[column], came[column] = reduced, at
        after = min((column for column in range(size) if not done[column]), key=least.__getitem__)
        step = least[after]
        for column in range(size + 1):
            if done[column]:
                of_row[owner[column]] += step
                of_column[column] -= step
            elif column < size:
                least[column] -= step
        at = after
    while at != size:
        owner[at], at = owner[came[at]], came[at]
