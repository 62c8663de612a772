"""Antecedents → chains: which words a reader takes for one thing, as coreference is measured."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from whosays.model import Antecedent

SHARE = 0.3  # how likely a word must go back to a chain to join it; chosen on GUM dev


def chained(antecedents: Iterable[Antecedent], share: float = SHARE) -> dict[int, int]:
    """The chain of every word that is in one: word and chain by the character at which they, or it, begin.

    A word joins the chain that it is likeliest to go back to: the chances of a chain's words add up.
    """
    chances: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    chain: dict[int, int] = {}
    settled = -1
    for one in sorted(antecedents, key=lambda one: (one.start, one.back_to)):
        if one.start != settled:
            join(chain, settled, chances.pop(settled, {}), share)
            settled = one.start
        chances[one.start][chain.get(one.back_to, one.back_to)] += one.likely
    join(chain, settled, chances.pop(settled, {}), share)
    return chain


def join(chain: dict[int, int], word: int, chances: dict[int, float], share: float) -> None:
    """Settle one word."""
    best = max(chances, key=chances.__getitem__, default=word)
    if chances.get(best, 0.0) >= share:
        chain[word] = chain.setdefault(best, best)
