"""Polarity, reality and certainty of events against the attributes of MEANTIME's event mentions, as the rules see them.

meantime.py has the measure of record (macro-F1). Here is what helps to mend the rules: every word is asked for its
status whether a claim stands on it or not, values that are not the plain one are counted alone, and errors are kept.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from bench.cat_files import CatFile, Mark
from bench.meantime import VALUES, Words, articles, values_of
from bench.reading import engine
from bench.settings import Settings, row
from whosays.model import Annotation, Status

RARE = {"polarity": ("NEG",), "certainty": ("PROBABLE", "POSSIBLE"), "time": ("FUTURE",)}


@dataclass(slots=True)
class Tally:
    """Triples of (attribute, wanted, found), and the cases in which the two differ."""

    pairs: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    events: int = 0
    unread: int = 0  # events on no word of ours
    wrong: list[str] = field(default_factory=list)


def run(settings: Settings) -> dict[str, Any]:
    """Event status: polarity, certainty and time of MEANTIME, word by word."""
    found, tally = list(articles(settings)), Tally()
    annotations = engine(settings).annotate([one.text for one in found], ["en"] * len(found))
    for article, annotation in zip(found, annotations, strict=True):
        measure(tally, article, annotation)
    figures = {key: scores(tally, key) for key in VALUES}
    for key, cells in figures.items():
        row(f"MEANTIME {key}", cells)
    return figures


def measure(tally: Tally, article: CatFile, annotation: Annotation) -> None:
    """Counts one document; generic events are left out."""
    words = Words(annotation)
    for mark in article.marks.values():
        if mark.tag != "EVENT_MENTION" or not mark.attributes.get("time"):
            continue
        status = words.status(mark.last)
        tally.events += 1
        tally.unread += status is None
        if status is not None and mark.attributes.get("special_cases") != "GEN":
            compare(tally, article, mark, status)


def compare(tally: Tally, article: CatFile, mark: Mark, status: Status) -> None:
    """Counts one event."""
    for key, ours in values_of(status).items():
        wanted = mark.attributes.get(key, "")
        if wanted not in VALUES[key]:
            continue
        tally.pairs[key, wanted, ours] += 1
        if wanted != ours:
            text, (start, end) = article.text, mark.last
            line = f"{text[max(0, start - 120) : start]}[{text[start:end]}]{text[end : end + 80]}"
            tally.wrong.append(f"{wanted} read {ours} ({status.reality}) :: " + " ".join(line.split()))


def scores(tally: Tally, key: str) -> dict[str, float]:
    """Accuracy, and precision, recall and F1 of the values that are not the plain one."""
    pairs = {(wanted, ours): n for (k, wanted, ours), n in tally.pairs.items() if k == key}
    right = sum(n for (wanted, ours), n in pairs.items() if wanted == ours)
    hits = sum(n for (wanted, ours), n in pairs.items() if wanted == ours and wanted in RARE[key])
    found = sum(n for (_, ours), n in pairs.items() if ours in RARE[key])
    gold = sum(n for (wanted, _), n in pairs.items() if wanted in RARE[key])
    p, r = 100 * hits / max(found, 1), 100 * hits / max(gold, 1)
    return {
        "accuracy": 100 * right / max(sum(pairs.values()), 1),
        "P": p,
        "R": r,
        "F1": 2 * p * r / max(p + r, 1e-9),
        "marked": float(gold),
        "events": float(sum(pairs.values())),
    }
