"""From arc scores to a tree: every word one governor, one root, no cycle (Chu and Liu 1965, Edmonds 1967)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]


def heads_of(scores: Scores) -> list[int]:
    """Governors of n words from n × (n + 1) scores, column 0 being the root: 0 = root, k = the k-th word."""
    scores = scores.copy()
    np.fill_diagonal(scores[:, 1:], -1e9)
    greedy: list[int] = scores.argmax(1).tolist()
    if greedy.count(0) == 1 and not _cycle(greedy):
        return greedy
    return _single_rooted(scores)


def _single_rooted(scores: Scores) -> list[int]:
    """The best tree with one root: every arc from the root costs so much that the best tree has only one of them."""
    n = len(scores)
    full = np.full((n + 1, n + 1), -1e12, np.float64)
    full[1:] = scores
    full[1:, 0] -= 1e6
    return [int(head) for head in _edmonds(full)[1:]]


def _cycle(heads: list[int]) -> list[int]:
    """Words (from 1) on some cycle, or nothing. `heads[k]` governs word k + 1."""
    state = [0] * (len(heads) + 1)
    for start in range(1, len(heads) + 1):
        path = []
        at = start
        while at and not state[at]:
            state[at] = start
            path.append(at)
            at = heads[at - 1]
        if at and state[at] == start and at in path:
            return path[path.index(at) :]
    return []


def _edmonds(scores: NDArray[np.float64]) -> NDArray[np.int64]:
    """Best heads of the nodes 1…n, node 0 being the root; `scores[dependent, head]`."""
    scores = scores.copy()
    np.fill_diagonal(scores, -1e12)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle([int(h) for h in heads[1:]])
    return heads if not cycle else _contract(scores, heads, np.array(cycle))


def _contract(scores: NDArray[np.float64], heads: NDArray[np.int64], cycle: NDArray[np.int64]) -> NDArray[np.int64]:
    """Make one node of a cycle, solve the smaller problem, and break the cycle where it is entered."""
    n = len(scores)
    rest = np.array([i for i in range(n) if i not in set(cycle.tolist())])
    inside = scores[cycle, heads[cycle]]
    small = np.full((len(rest) + 1, len(rest) + 1), -1e12)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    leaving = scores[np.ix_(rest, cycle)]
    entering = scores[np.ix_(cycle, rest)] - inside[:, None]
    small[:-1, -1] = leaving.max(1)
    small[-1, :-1] = entering.max(0)
    solved = _edmonds(small)
    out = heads.copy()
    for k in range(1, len(rest)):
        head = int(solved[k])
        out[rest[k]] = cycle[leaving[k].argmax()] if head == len(rest) else rest[head]
    entry = int(solved[-1])
    out[cycle[entering[:, entry].argmax()]] = rest[entry]
    return out
