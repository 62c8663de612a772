"""Names: which pairs of names of people and organisations the case would hold to be one, beside logic-v2's run.

`the case`: two entities of the pair's schema, each with one of the names, share a strong key (case/identity.py):
the operating point at which whosays merges by machine. `same key`: the names are equal as they are compared, without
the conditions on what is a full name. `logic-v2`: what the set's frozen run of nomenklatura predicted at its own
threshold. Precision and recall are over pairs that are a match. The pairs differ in spelling, script and legal form on
purpose; a machine that must never merge two people finds few of them.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bench.conll18 import Count
from bench.settings import Settings, row
from whosays.case.identity import keys_of
from whosays.case.names import key, tokens
from whosays.model import Document, Entity

Pair = dict[str, str]
NOWHERE = Document("sha256:0", "pair", "text/plain", "")


def run(settings: Settings) -> dict[str, Any]:
    """Names: precision and recall of what the case merges, beside logic-v2's frozen run."""
    pairs = read(settings.needed("names", "name_bench", "cases.csv"))
    frozen = read(settings.needed("names", "name_bench", "run_data", "logicv2-frozen.csv"))
    figures = {
        "the case": scores(pairs, merged),
        "same key": scores(pairs, same_key),
        "logic-v2": scores(frozen, lambda pair: pair["predicted_match"] == "true"),
    }
    people = [pair for pair in pairs if pair["schema"] == "Person"]
    figures["the case, people"] = scores(people, merged)
    figures["the case, others"] = scores([pair for pair in pairs if pair not in people], merged)
    for name, cells in figures.items():
        row(name, cells)
    return figures


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


def merged(pair: Pair) -> bool:
    """Whether the case would make one entity of the two."""
    first, second = (keys_of(Entity(name, pair["schema"], pair[name]), NOWHERE, False) for name in ("name1", "name2"))
    return bool(first & second)


def same_key(pair: Pair) -> bool:
    """Whether the names are equal as they are compared."""
    return key(tokens(pair["name1"])) == key(tokens(pair["name2"]))
