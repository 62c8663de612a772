"""Fit the confidence of claims to judged ones, and say how well it is calibrated.

    python -m train.confidence.fit SHEET.md…   adds judged sheets of `python -m bench audit` to judged.jsonl, then fits
    python -m train.confidence.fit             fits what judged.jsonl holds

A claim counts as right when all four boxes of its sheet are ticked. Only its features are kept, never its text. The
figures are those of claims held back: each fifth is predicted by weights fitted on the other four.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import numpy as np

JUDGED = Path(__file__).with_name("judged.jsonl")
FEATURES = re.compile(r"<!-- features (\{.*?\}) -->")
BOXES = re.compile(r"^- \[(.)\] type - \[(.)\] args - \[(.)\] voices - \[(.)\] status", re.MULTILINE)
RIDGE = 1.0  # pulls weights towards nothing: two hundred judgements are few


def judged(sheet: str) -> list[dict]:
    """The claims of a sheet: features, and which of type, args, voices and status are right."""
    rows = []
    for part in sheet.split("\n## ")[1:]:
        features, boxes = FEATURES.search(part), BOXES.search(part)
        if features and boxes:
            names = ("type", "args", "voices", "status")
            ticks = {name: box.lower() in ("x", "~") for name, box in zip(names, boxes.groups(), strict=True)}
            rows.append({"features": json.loads(features[1]), "right": ticks})
    return rows


def fit(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Ridge-penalised logistic regression by Newton's method; column 0 is the bias and is not penalised."""
    weights, penalty = np.zeros(x.shape[1]), RIDGE * np.eye(x.shape[1])
    penalty[0, 0] = 0.0
    for _ in range(50):
        p = predict(x, weights)
        slope = x.T @ (y - p) - penalty @ weights
        bend = (x * (p * (1 - p))[:, None]).T @ x + penalty + 1e-6 * np.eye(len(weights))
        weights = weights + np.linalg.solve(bend, slope)
    return weights


def predict(x: np.ndarray, weights: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-(x @ weights)))


def held_back(x: np.ndarray, y: np.ndarray, parts: int = 5) -> np.ndarray:
    """The prediction for each claim by weights that never saw it."""
    out = np.zeros(len(y))
    for k in range(parts):
        held = np.arange(len(y)) % parts == k
        out[held] = predict(x[held], fit(x[~held], y[~held]))
    return out


def report(names: list[str], x: np.ndarray, y: np.ndarray) -> None:
    """Weights, and said against found in thirds of the held-back predictions."""
    for name, weight in zip(["bias", *names], fit(x, y), strict=True):
        print(f"{name:16} {weight:+.2f}")
    predicted = held_back(x, y)
    print(f"{len(y)} claims, {y.mean():.0%} right; Brier {np.mean((predicted - y) ** 2):.3f} "
          f"(always saying {y.mean():.2f}: {np.mean((y.mean() - y) ** 2):.3f})")  # fmt: skip
    for third in np.array_split(np.argsort(predicted), 3):
        print(f"  said {predicted[third].mean():.2f}   found {y[third].mean():.2f}   ({len(third)} claims)")


def main(sheets: list[str]) -> None:
    with JUDGED.open("a", encoding="utf-8") as file:
        for sheet in sheets:
            for row in judged(Path(sheet).read_text(encoding="utf-8")):
                file.write(json.dumps(row) + "\n")
    rows = [json.loads(line) for line in JUDGED.read_text(encoding="utf-8").splitlines()]
    if not rows:
        raise SystemExit("nothing is judged yet: make a sheet with `python -m bench audit`, tick it, and name it here")
    names = list(rows[0]["features"])
    x = np.array([[1.0, *(row["features"][name] for name in names)] for row in rows])
    y = np.array([float(all(row["right"].values())) for row in rows])
    for box in rows[0]["right"]:
        print(f"{box:16} {np.mean([row['right'][box] for row in rows]):.0%} right")
    report(names, x, y)


if __name__ == "__main__":
    main(sys.argv[1:])
