from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from bench.assignment import assign


def test_nothing_to_assign():
    assert assign([]) == []
    assert assign([[]]) == []


def test_the_best_pairs_are_not_the_best_pair_first():
    assert assign([[5, 4], [4, 1]]) == [(0, 1), (1, 0)]


def test_pairs_worth_nothing_are_left_out():
    assert assign([[0, 0, 2], [0, 0, 0]]) == [(0, 2)]


@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(st.integers(0, 9), min_size=n, max_size=n), max_size=4)))
def test_as_good_as_trying_everything(table):
    found = sum(table[row][column] for row, column in assign(table))
    rows, columns = range(len(table)), range(len(table[0]) if table else 0)
    if len(rows) > len(columns):
        table = list(zip(*table, strict=True))
        rows, columns = columns, rows
    tried = (zip(rows, order, strict=True) for order in permutations(columns, len(rows)))
    assert found == max(sum(table[row][column] for row, column in pairs) for pairs in tried)
