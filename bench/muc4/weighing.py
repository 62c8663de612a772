"""`python -m bench.muc4.weighing --data DIR [--cache DIR]`: weigh the traits of incidents on DEV, write weights.yaml.

An incident is one that is asked for where its template pairs with one of the key. The weights are those of a logistic
regression with a ridge; they are written in tenths, and what rounds to nothing is left out. First the parts of DEV are
each judged by weights from the others: F of all templates at several thresholds, from which `ENOUGH` was chosen.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml
from numpy.typing import NDArray

from bench.muc4.filling import Filler
from bench.muc4.gazetteer import Gazetteer, read_gazetteer
from bench.muc4.measure import official, read_keys, read_messages
from bench.muc4.pairing import pair_up
from bench.muc4.parties import Parties
from bench.muc4.relevance import WEIGHTS, possible, traits
from bench.muc4.scene import Scene
from bench.muc4.templates import Template
from bench.reading import document, engine, readings
from bench.settings import Settings
from whosays.model import Reading
from whosays.views.incidents import incidents

FOLDS = 5
SEEN = 8  # incidents that a trait must have to be weighed
RIDGE = {"word": 20.0, "": 5.0}  # how strongly a weight is held to 0: of words, of all else
THRESHOLDS = (-1.0, -0.9, -0.8, -0.7, -0.6, -0.5, -0.4)

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """One incident: the template that would be made of it, its traits, and whether the key has it."""

    template: Template
    traits: frozenset[str]
    asked: bool


def cases(reading: Reading, name: str, key: Sequence[Template], places: Gazetteer) -> list[Case]:
    """The incidents of one message."""
    told = [(Parties(one, reading, places), Scene(one, reading, places)) for one in incidents(reading)]
    told = [one for one in told if possible(*one)]
    made = [Template(name, str(n), False, Filler(*one).fills()) for n, one in enumerate(told)]
    asked = {pair.response.number for pair in pair_up(key, made) if pair.key and pair.response}
    return [
        Case(template, frozenset(traits(*one)), template.number in asked)
        for one, template in zip(told, made, strict=True)
    ]


def fitted(found: Sequence[Case]) -> dict[str, float]:
    """Trait → weight, `always` for what holds of every incident: Newton's method on the log loss with a ridge."""
    seen = Counter(trait for case in found for trait in case.traits)
    known = [trait for trait, number in sorted(seen.items()) if number >= SEEN]
    x, y = table(found, known), np.array([case.asked for case in found], dtype=float)
    ridge = np.array([RIDGE.get(trait.partition(":")[0], RIDGE[""]) for trait in known] + [0.0])
    weights = np.zeros(len(known) + 1)
    for _ in range(12):
        likely = 1 / (1 + np.exp(-x @ weights))
        steepness = (x.T * (likely * (1 - likely))) @ x + np.diag(ridge)
        weights -= np.linalg.solve(steepness, x.T @ (likely - y) + ridge * weights)
    return {trait: round(float(weight), 1) for trait, weight in zip([*known, "always"], weights, strict=True)}


def table(found: Sequence[Case], known: Sequence[str]) -> Floats:
    """A row for every incident: 1 where it has the trait; the last column is 1."""
    column = {trait: at for at, trait in enumerate(known)}
    out = np.zeros((len(found), len(known) + 1))
    out[:, -1] = 1
    for row, case in enumerate(found):
        out[row, [column[trait] for trait in case.traits if trait in column]] = 1
    return out


def judged(found: Sequence[Case], weights: dict[str, float]) -> list[float]:
    """The log odds of every incident."""
    return [weights["always"] + sum(weights.get(trait, 0.0) for trait in case.traits) for case in found]


def trial(by_message: dict[str, list[Case]], key: dict[str, list[Template]]) -> None:
    """Print F of counts for every threshold, each part judged by the others."""
    parts = [list(by_message)[start::FOLDS] for start in range(FOLDS)]
    likely: dict[str, list[float]] = {}
    for part in parts:
        others = fitted([case for name, some in by_message.items() if name not in part for case in some])
        likely |= {name: judged(by_message[name], others) for name in part}
    for least in THRESHOLDS:
        ours = {
            name: [case.template for case, odds in zip(some, likely[name], strict=True) if odds > least]
            for name, some in by_message.items()
        }
        figures = official(key, ours)
        print(f"{least:5.1f}  F of counts {figures['ALL TEMPLATES F of counts']:.2f}")


def written(weights: dict[str, float]) -> str:
    """The file: tenths → traits, so that one line holds what weighs the same."""
    by_weight: dict[int, list[str]] = defaultdict(list)
    for trait, weight in sorted(weights.items()):
        if weight or trait == "always":
            by_weight[round(10 * weight)].append(trait)
    head = "# Written by `python -m bench.muc4.weighing`: weight in tenths of log odds → traits (relevance.py).\n"
    return head + yaml.safe_dump({tenths: " ".join(by_weight[tenths]) for tenths in sorted(by_weight)}, width=118)


def main(arguments: Iterable[str] | None = None) -> None:
    """Read DEV, try, weigh, write."""
    options = argparse.ArgumentParser(prog="python -m bench.muc4.weighing")
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--cache", type=Path)
    settings = Settings(**vars(options.parse_args(list(arguments) if arguments is not None else None)), threads=1)
    places = read_gazetteer(settings.needed("muc4", "task-documentation", "templ-doc-more"))
    folder = settings.needed("muc4", "dev")
    key, messages = read_keys(folder), read_messages(folder)
    read = readings(engine(settings), [document(name.lower(), text) for name, text in messages.items()])
    found = {
        name: cases(reading, name, key.get(name, []), places) for name, reading in zip(messages, read, strict=True)
    }
    trial(found, {name: key[name] for name in found if name in key})
    WEIGHTS.write_text(written(fitted([case for some in found.values() for case in some])), encoding="utf-8")


if __name__ == "__main__":
    main()
