"""From arc scores to a tree: every word one governor, one root, no cycle (Chu and Liu 1965, Edmonds 1967).

In most sentences the best governors of all words make a tree. Where they do not, cycles are contracted in place, so
that a contraction costs a row and a column and not a matrix (after Tarjan 1977).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
NEVER = -1e12  # the score of an arc that there is not


def heads_of(scores: Scores) -> list[int]:
    """Governors of n words from n × (n + 1) scores, column 0 being the root: 0 = root, k = the k-th word."""
    scores = scores.copy()
    np.fill_diagonal(scores[:, 1:], -1e9)
    greedy: list[int] = scores.argmax(1).tolist()
    if greedy.count(0) == 1 and _all_reach_the_root(greedy):
        return greedy
    best = _edmonds(_framed(scores))[1:]
    return best if best.count(0) == 1 else _single_rooted(scores)


def _all_reach_the_root(heads: list[int]) -> bool:
    """Whether there is no cycle. `heads[k]` governs word k + 1."""
    seen = [0] * (len(heads) + 1)  # from which start a word was passed
    for start in range(1, len(heads) + 1):
        at = start
        while at and not seen[at]:
            seen[at] = start
            at = heads[at - 1]
        if at and seen[at] == start:
            return False
    return True


def _single_rooted(scores: Scores) -> list[int]:
    """The best tree with one root: every arc from the root costs so much that the best tree has only one of them.

    So dear a root is come by last, and nearly all words are contracted before.
    """
    full = _framed(scores)
    full[1:, 0] -= 1e6
    return _edmonds(full)[1:]


def _framed(scores: Scores) -> NDArray[np.float64]:
    """The scores with a row for the root, which nothing governs."""
    n = len(scores)
    full = np.full((n + 1, n + 1), NEVER, np.float64)
    full[1:] = scores
    return full


@dataclass(frozen=True, slots=True)
class _Cycle:
    """A cycle made into one node: its members, and for each the words inside it and the arc that it had chosen."""

    members: list[int]
    words: list[list[int]]
    arcs: list[tuple[int, int]]


class _Graph:
    """Arcs between nodes: words, and cycles of them that have become one node under the number of their first member.

    `scores[dependent, head]` is the best arc between two nodes, `ends` the two words that this arc joins.
    """

    def __init__(self, scores: NDArray[np.float64]) -> None:
        n = len(scores)
        self.scores = scores
        self.ends = np.stack(np.meshgrid(np.arange(n), np.arange(n), indexing="ij"), -1)
        self.words: list[list[int]] = [[i] for i in range(n)]
        self.cycles: list[_Cycle] = []
        np.fill_diagonal(scores, NEVER)
        self.heads: list[int] = scores.argmax(1).tolist()

    def arc(self, node: int) -> tuple[int, int]:
        """The dependent and the head, as words, of the arc that a node has chosen."""
        dependent, head = self.ends[node, self.heads[node]].tolist()
        return dependent, head

    def contract(self, cycle: list[int]) -> int:
        """Make one node of a cycle, and let it choose a governor: to be entered, the cycle gives up one of its arcs."""
        node, members, every = cycle[0], np.array(cycle), np.arange(len(self.scores))
        self.cycles.append(_Cycle(cycle, [self.words[k] for k in cycle], [self.arc(k) for k in cycle]))
        entering = self.scores[members] - self.scores[members, [self.heads[k] for k in cycle]][:, None]
        best = entering.argmax(0)
        self.scores[node], self.ends[node] = entering[best, every], self.ends[members[best], every]
        left = members[self.scores[:, members].argmax(1)]
        self.scores[:, node], self.ends[:, node] = self.scores[every, left], self.ends[every, left]
        self.scores[:, members[1:]] = NEVER
        self.scores[node, node] = NEVER
        self.words[node] = [word for k in cycle for word in self.words[k]]
        self.heads = [node if head in cycle else head for head in self.heads]
        self.heads[node] = int(self.scores[node].argmax())
        return node


def _edmonds(scores: NDArray[np.float64]) -> list[int]:
    """Best heads of the nodes 0…n, node 0 being the root without one; `scores` (dependent × head) are used up."""
    graph = _Graph(scores)
    settled = {0}
    for start in range(1, len(scores)):
        path, at = list[int](), start
        while at not in settled:
            if at in path:
                path, cycle = path[: path.index(at)], path[path.index(at) :]
                at = graph.contract(cycle)
                settled.update(cycle[1:])
            path.append(at)
            at = graph.heads[at]
        settled.update(path)
    return _opened(graph)


def _opened(graph: _Graph) -> list[int]:
    """The heads of all words: the cycles, the last one first, give up the arc of the member that is entered."""
    heads = [-1] * len(graph.words)
    merged = {k for cycle in graph.cycles for k in cycle.members[1:]}
    for dependent, head in (graph.arc(node) for node in range(1, len(heads)) if node not in merged):
        heads[dependent] = head
    for cycle in reversed(graph.cycles):
        for words, (dependent, head) in zip(cycle.words, cycle.arcs, strict=True):
            if all(heads[word] < 0 for word in words):
                heads[dependent] = head
    return heads
