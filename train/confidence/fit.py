"""Fit the confidence of claims to judged ones, and say how well it is calibrated on claims held back.

    python -m train.confidence.fit               fits what judged.jsonl holds, writes the weights that ship
    python -m train.confidence.fit SHEET.md…     adds ticked sheets of `python -m bench audit` to judged.jsonl first

Each part of a claim has a logistic regression of its own with a normal prior on its weights, found by L-BFGS. Then all
are moved by one number, so that of fresh claims as many are right as is said (`Judged.fresh`). The
figures are those of claims whose documents were held back: each fifth is predicted by what was fitted on the others.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

import whosays
from train.confidence.documents import texts
from train.confidence.examples import Example, examples
from train.confidence.judged import Judged, add, load, on_sheet
from whosays.claims.confidence.hints import PARTS

PACKAGE = Path(whosays.__file__).parent
SIGNS, HINTS = PACKAGE / "claims/confidence/weights.json", PACKAGE / "annotations/weights/hints.npy"
FOLDS = 5
OF_SIGNS, OF_STATES = 8.0, 1000.0  # precision of the priors; states are standardised. Chosen on the folds
LEAST = 3  # examples that a sign must stand on to have a weight
FARTHEST, HALVINGS = 3.0, 40  # of the search for the shift
Chances = dict[int, list[float]]  # of the parts of each claim, by its number
SMALL = 0.005  # a weight below is left out of the file


@dataclass(frozen=True, slots=True)
class Fitted:
    """The weights of one part: bias, signs, and the states' (768), with what these say on average."""

    bias: float
    signs: dict[str, float]
    states: np.ndarray
    average: float

    def chance(self, one: Example) -> float:
        known = sum(self.signs.get(sign, 0.0) for sign in one.signs)
        hint = 0.0 if one.state is None else one.state @ self.states - self.average
        return float(1 / (1 + np.exp(-(self.bias + known + hint))))


def fit(found: Sequence[Example]) -> Fitted:
    """The likeliest weights under the priors."""
    seen = Counter(sign for one in found for sign in one.signs)
    numbers = {sign: i for i, sign in enumerate(sorted(s for s, n in seen.items() if n >= LEAST))}
    at = [(row, numbers[s]) for row, one in enumerate(found) for s in one.signs if s in numbers]
    rows = torch.sparse_coo_tensor(torch.tensor(at).T, torch.ones(len(at)), (len(found), len(numbers))).coalesce()
    right = torch.tensor([float(bool(one.right)) for one in found])
    there = torch.tensor(np.stack([one.state for one in found if one.state is not None]))
    mean, spread = there.mean(0), there.std(0) + 1e-3
    states = torch.zeros(len(found), there.shape[1])  # nought is what states are on average
    states[torch.tensor([one.state is not None for one in found])] = (there - mean) / spread
    bias, signs, of_states = (torch.zeros(n, requires_grad=True) for n in (1, len(numbers), states.shape[1]))
    search = torch.optim.LBFGS([bias, signs, of_states], max_iter=80, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        search.zero_grad()
        told = torch.sparse.mm(rows, signs[:, None])[:, 0] + states @ of_states + bias
        lost = torch.nn.functional.binary_cross_entropy_with_logits(told, right, reduction="sum")
        lost = lost + OF_SIGNS / 2 * (signs**2).sum() + OF_STATES / 2 * (of_states**2).sum()
        lost.backward()
        return lost

    search.step(loss)
    plain = (of_states / spread).detach().numpy()
    kept = {sign: float(signs[i]) for sign, i in numbers.items() if abs(float(signs[i])) >= SMALL}
    return Fitted(float(bias), kept, plain, float(plain @ mean.numpy()))


def by_part(found: Sequence[Example]) -> dict[str, list[Example]]:
    """The examples of each part that were judged."""
    out: dict[str, list[Example]] = defaultdict(list)
    for one in found:
        if one.right is not None:
            out[one.part].append(one)
    return out


def chances(fitted: dict[str, Fitted], found: Sequence[Example]) -> Chances:
    """Of each claim the chances of its parts."""
    out: Chances = defaultdict(list)
    for one in found:
        out[one.claim].append(fitted[one.part].chance(one))
    return out


def held_back(found: Sequence[Example]) -> Chances:
    """What is said of each claim by weights that never saw its document."""
    out: Chances = {}
    for fold in range(FOLDS):
        held = [one for one in found if fold_of(one.document) == fold]
        rest = by_part([one for one in found if fold_of(one.document) != fold])
        out |= chances({part: fit(some) for part, some in rest.items()}, held)
    return out


def fold_of(document: str) -> int:
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % FOLDS


def whole(parts: Sequence[float], shift: float) -> float:
    """The chance of all parts at once, the log-odds of each moved by `shift`."""
    return math.prod(1 / (1 + (1 - p) / p * math.exp(-shift)) for p in parts)


def shift_of(said: Chances, judged: Sequence[Judged]) -> float:
    """What the log-odds of all parts are moved by so that on average as many fresh claims are right as is said."""
    fresh = [number for number in said if judged[number].fresh]
    right = sum(judged[number].whole for number in fresh)
    low, high = -FARTHEST, FARTHEST
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        more = sum(whole(said[number], middle) for number in fresh) > right
        low, high = (low, middle) if more else (middle, high)
    return (low + high) / 2


def report(parts: Chances, shift: float, judged: Sequence[Judged]) -> None:
    """Said against found in tenths of the claims, and what a floor would leave."""
    said = {number: whole(chances, shift) for number, chances in parts.items()}
    numbers = np.array(sorted(said, key=said.__getitem__))
    told, right = np.array([said[n] for n in numbers]), np.array([float(judged[n].whole) for n in numbers])
    print(f"{len(numbers)} claims, {right.mean():.1%} right; Brier {np.mean((told - right) ** 2):.3f} "
          f"(always saying {right.mean():.2f}: {np.mean((right.mean() - right) ** 2):.3f})")  # fmt: skip
    for tenth in np.array_split(np.arange(len(numbers)), 10):
        print(f"  said {told[tenth].mean():.2f}   found {right[tenth].mean():.2f}   ({len(tenth)} claims)")
    for floor in (0.3, 0.35, 0.4, 0.45, 0.5, 0.6):
        kept = told >= floor
        print(f"  from {floor:.2f} up: {kept.mean():.1%} of the claims, {right[kept].mean():.1%} right; "
              f"{right[~kept].mean() if (~kept).any() else 0:.0%} of the others")  # fmt: skip


def save(fitted: dict[str, Fitted]) -> None:
    """The weights of signs and of states, each where it is read."""
    kept = {
        part: {"bias": round(one.bias, 3), "signs": {sign: round(w, 3) for sign, w in sorted(one.signs.items())}}
        for part, one in sorted(fitted.items())
    }
    SIGNS.write_text(json.dumps(kept, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    columns = [[*fitted[part].states, fitted[part].average] for part in PARTS]
    np.save(HINTS, np.array(columns, np.float32).T)


def main(sheets: list[str]) -> None:
    for sheet in sheets:
        add(list(on_sheet(Path(sheet).read_text(encoding="utf-8"))))
    judged, data = load(), Path(os.environ["WHOSAYS_DATA"])
    torch.manual_seed(0)
    allowed = texts(data)
    measured = {name: text for name, text in texts(data, measuring=True).items() if name not in allowed}
    found = list(examples(judged, allowed))
    fitted = {part: fit(some) for part, some in by_part(found).items()}
    said, other = held_back(found), chances(fitted, list(examples(judged, measured)))
    shift = shift_of(said, judged)
    print(f"log-odds moved by {shift:+.2f}")
    for name, some in {
        "all that train, held back": said,
        "of them the fresh ones": {number: parts for number, parts in said.items() if judged[number].fresh},
        "sets that may not train": other,
        "of them the fresh ones ": {number: parts for number, parts in other.items() if judged[number].fresh},
    }.items():
        print(f"{name}:")
        report(some, shift, judged)
    save({part: replace(one, bias=one.bias + shift) for part, one in fitted.items()})


if __name__ == "__main__":
    main(sys.argv[1:])
