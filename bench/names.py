"""Names: which pairs of names of people and organisations are held to be one, beside logic-v2's frozen run.

- `merged`: two entities of the pair's schema, each with one of the names, share a strong key (case/identity.py): the
  point at which whosays merges by machine.
- `suggested`: the points of the two names (case/suggesting/comparing.py) reach the line from which a pair is shown to a
  reviewer. A case has company, places and facts besides; here there are names only.
- `at P 95`: the most recall that some line gives with a precision of 0.95, for our points and for logic-v2's scores.
- `logic-v2`: what the set's frozen run of nomenklatura predicted at its own threshold.

The points were made on one half of the pairs (`developed on`, by a hash of the two names); `held back` is the other.
Precision and recall are over pairs that are a match.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.conll18 import Count
from bench.settings import Settings, row
from whosays.case.identity import FAMILIES, keys_of
from whosays.case.suggesting.comparing import compare
from whosays.case.suggesting.signs import score
from whosays.case.suggesting.suggest import WORTH_A_LOOK
from whosays.model import Document, Entity

Pair = dict[str, str]
NOWHERE = Document("sha256:0", "pair", "text/plain", "")
FLOOR = 0.95  # the precision at which recalls are compared


def run(settings: Settings) -> dict[str, Any]:
    """Names: what is merged and suggested, and recall at 0.95 precision, beside logic-v2's frozen run."""
    pairs = read(settings.needed("names", "name_bench", "cases.csv"))
    frozen = read(settings.needed("names", "name_bench", "run_data", "logicv2-frozen.csv"))
    figures: dict[str, dict[str, float]] = {}
    for name, ours, theirs in parts(pairs, frozen):
        figures[f"merged{name}"] = scores(ours, merged)
        figures[f"suggested{name}"] = scores(ours, lambda pair: points(pair) >= WORTH_A_LOOK)
        figures[f"at P 95{name}"] = at_precision(ours, points)
        figures[f"logic-v2{name}"] = scores(theirs, lambda pair: pair["predicted_match"] == "true")
        figures[f"logic-v2 at P 95{name}"] = at_precision(theirs, lambda pair: float(pair["score"]))
    for name, cells in figures.items():
        row(name, cells)
    return figures


def parts(pairs: Sequence[Pair], frozen: Sequence[Pair]) -> Iterable[tuple[str, list[Pair], list[Pair]]]:
    """The whole set, its halves, and the half that was held back by kind of name; ours and those of the frozen run."""
    chosen: Mapping[str, Callable[[Pair], bool]] = {
        "": bool,
        ", developed on": lambda pair: not held_back(pair),
        ", held back": held_back,
        ", held back, people": lambda pair: held_back(pair) and pair["schema"] == "Person",
        ", held back, others": lambda pair: held_back(pair) and pair["schema"] != "Person",
    }
    for name, wanted in chosen.items():
        yield name, [pair for pair in pairs if wanted(pair)], [pair for pair in frozen if wanted(pair)]


def held_back(pair: Pair) -> bool:
    """Whether a pair is in the half that nothing was developed on."""
    return int(hashlib.sha256(f"{pair['name1']}\n{pair['name2']}".encode()).hexdigest(), 16) % 2 == 1


def read(path: Path) -> list[Pair]:
    """The rows of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def scores(pairs: Sequence[Pair], same: Callable[[Pair], bool]) -> dict[str, float]:
    """Precision, recall and F1 of a judgement, in percent, and how many pairs there are."""
    ours = [same(pair) for pair in pairs]
    gold = [pair["is_match"] == "true" for pair in pairs]
    count = Count(sum(a and b for a, b in zip(ours, gold, strict=True)), sum(ours), sum(gold))
    return {
        "P": 100 * count.precision,
        "R": 100 * count.recall,
        "F1": 100 * count.f1,
        "pairs": float(len(pairs)),
    }


def at_precision(pairs: Sequence[Pair], scored: Callable[[Pair], float]) -> dict[str, float]:
    """Of all lines that could be drawn the one with most recall at FLOOR precision; 0 where none has it."""
    ranked = sorted(((scored(pair), pair["is_match"] == "true") for pair in pairs), reverse=True)
    best, right = {"P": 0.0, "R": 0.0, "line": 0.0}, 0
    for at, (value, match) in enumerate(ranked, 1):
        right += match
        level = at < len(ranked) and ranked[at][0] == value
        if not level and right / at >= FLOOR:
            matches = sum(gold for _, gold in ranked)
            best = {"P": 100 * right / at, "R": 100 * right / max(1, matches), "line": value}
    return best


def points(pair: Pair) -> float:
    """The points of the two names."""
    return float(score(compare(FAMILIES.get(pair["schema"], pair["schema"]), pair["name1"], pair["name2"])))


def merged(pair: Pair) -> bool:
    """Whether the case would make one entity of the two."""
    first, second = (keys_of(Entity(name, pair["schema"], pair[name]), NOWHERE, False) for name in ("name1", "name2"))
    return bool(first & second)
