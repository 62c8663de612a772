"""Cases written for this set: happenings, contradictions and voices, end to end and counting alone."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from bench import reading
from bench.cases.gold import Count, GoldCase, cases
from bench.cases.scoring import Score, Told, compare, told
from bench.settings import Settings, row
from whosays.case.voices import count_voices
from whosays.model import Link, Reading
from whosays.pipeline.corroborating import Speakers
from whosays.pipeline.linking import link_case
from whosays.places import place, shipped
from whosays.store import Store, open_case

PARTS = ("development", "mending", "checking", "held", "fresh", "unseen")
UNREAD = ("held", "fresh", "unseen")  # measured, and what is wrong in them not shown
TYPES = ("same", "contradicts", "updates")


def run(settings: Settings) -> dict[str, Any]:
    """Links of the cases written for this set; `--split held` and the like reads one part."""
    reader = reading.engine(settings)
    out: dict[str, Any] = {}
    for part in [settings.split] if settings.split else PARTS:
        totals = Totals()
        for case in cases(part):
            if settings.wants(case.name):
                totals.add(case, [place(one, shipped()) for one in reading.readings(reader, case.documents)])
        out[part] = totals.shown(part)
    return out


class Totals:
    """What was found in the cases of one part."""

    def __init__(self) -> None:
        self.scores = {name: Score() for name in TYPES}
        self.voices = {"end to end": [0, 0], "counting alone": [0, 0]}
        self.lines: list[str] = []

    def add(self, case: GoldCase, readings: Sequence[Reading]) -> None:
        """Build one case, link it, compare it with its gold."""
        with tempfile.TemporaryDirectory() as folder, open_case(Path(folder) / "case", create=True) as store:
            for one in readings:
                store.save(one, one.document.text.encode())
            link_case(store)
            found = list(store.links())
            seen = told(case, list(store.claims()))
            self.count_pairs(case, seen, found)
            for gold in case.voices:
                self.count("end to end", case, gold, said_by_links(seen, gold, found))
                self.count("counting alone", case, gold, counted(store, seen, gold))

    def count_pairs(self, case: GoldCase, seen: Told, found: Sequence[Link]) -> None:
        gold = {"same": case.same, "contradicts": case.contradicts, "updates": {frozenset(two) for two in case.updates}}
        free = {"same": case.free, "contradicts": case.undecided, "updates": case.undecided}
        for name, score in self.scores.items():
            pairs = seen.pairs(link.claims for link in found if link.type == name)
            compare(score, pairs, gold[name], free[name], seen, case)

    def count(self, how: str, case: GoldCase, gold: Count, voices: int) -> None:
        self.voices[how][0] += voices == gold.voices
        self.voices[how][1] += 1
        if voices != gold.voices:
            told_by = ", ".join(f"{mark.key}:{mark.happening}" for mark in gold.marks)
            self.lines.append(f"{case.name} VOICES {how}: {voices} for {gold.voices}: {told_by}")

    def shown(self, part: str) -> dict[str, Any]:
        """The figures; what is wrong or missed goes to stdout as well where a case was named."""
        out: dict[str, Any] = {}
        for name, score in self.scores.items():
            out[name] = score.figures()
            row(f"{part} {name}", out[name])
            self.lines += [f"{name} {line}" for line in score.errors]
        for how, (right, asked) in self.voices.items():
            out[f"voices {how}"] = {"exact": 100 * right / max(asked, 1), "gold": float(asked)}
            row(f"{part} voices {how}", out[f"voices {how}"])
        if part not in UNREAD:
            print("\n".join(f"    {line}" for line in self.lines))
        return out


def said_by_links(seen: Told, gold: Count, found: Iterable[Link]) -> int:
    """The number of the link with most of these tellings; 1 without any, 0 where they were not read."""
    asked = {claim.id for claim in seen.of(gold.marks)}
    near = [link for link in found if link.type == "corroborates" and asked & set(link.claims)]
    best = max(near, key=lambda link: (len(asked & set(link.claims)), -len(link.claims)), default=None)
    return len(best.values) if best else min(len(asked), 1)


def counted(store: Store, seen: Told, gold: Count) -> int:
    """The number that counting gives where the gold says which claims tell of the happening."""
    speakers, claims = Speakers.of(store), seen.of(gold.marks)
    speakers.learn(claims)
    return count_voices([speakers.telling(claim) for claim in claims]).voices
