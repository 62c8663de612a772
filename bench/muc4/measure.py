"""`python -m bench muc4`: our reader's incidents as templates, by the official scorer and by the five-role metrics."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.muc4.five_roles import ROLES, Event, event, normal
from bench.muc4.five_roles import measure as measure_roles
from bench.muc4.gazetteer import read_gazetteer
from bench.muc4.incidents import templates
from bench.muc4.report import by_slot, score, summary, templates_found
from bench.muc4.templates import Template, read_templates
from bench.reading import document, engine, readings
from bench.settings import MissingData, Settings, row

# A message opens with its name on a line of its own.
MESSAGE = re.compile(r"^((?:DEV|TST\d)-MUC\d-\d+).*$", re.MULTILINE)
PARTS = ("tst1", "tst2")  # what is measured without `--split`: the parts to choose on
SLOT_OF = {"PerpInd": 9, "PerpOrg": 10, "Target": 12, "Victim": 18, "Weapon": 6}


def read_messages(folder: Path) -> dict[str, str]:
    """Name → text of every message of a part, a folder of the archive."""
    out: dict[str, str] = {}
    for path in sorted(path for path in folder.iterdir() if not path.name.startswith("key-")):
        pieces = MESSAGE.split(path.read_text(encoding="latin-1"))
        out |= {name: body.strip("\n") + "\n" for name, body in zip(pieces[1::2], pieces[2::2], strict=True)}
    return out


def read_keys(folder: Path) -> dict[str, list[Template]]:
    """The answer keys of a part."""
    out: dict[str, list[Template]] = {}
    for path in sorted(folder.glob("key-*")):
        out |= read_templates(path)
    return out


def read_part(settings: Settings, part: str) -> dict[str, list[Template]]:
    """Our templates for every message of a part."""
    places = read_gazetteer(settings.needed("muc4", "task-documentation", "templ-doc-more"))
    messages = read_messages(settings.needed("muc4", part))
    documents = [document(name.lower(), text) for name, text in messages.items()]
    found = readings(engine(settings), documents)
    return {name: templates(reading, name, places) for name, reading in zip(messages, found, strict=True)}


def official(key: Mapping[str, Sequence[Template]], ours: Mapping[str, Sequence[Template]]) -> dict[str, float]:
    """The official figures, in per cent; F as in the reports of 1992, from whole per cent of P and R."""
    pairs = score(key, ours)
    figures: dict[str, float] = {}
    for name, tally in summary(pairs).items():
        figures |= {f"{name} P": tally.precision, f"{name} R": tally.recall, f"{name} F": tally.f_measure()}
    found = templates_found(pairs)
    figures |= {"templates P": found.precision, "templates R": found.recall}
    every = summary(pairs)["ALL TEMPLATES"]
    figures["overgeneration"] = every.overgeneration
    # The F of 1992 jumps by up to a point with the rounding of P and R; to choose by, take this one.
    figures["ALL TEMPLATES F of counts"] = harmonic(every.precision, every.recall)
    return figures | {f"{name} F": tally.f_measure() for name, tally in by_slot(pairs).items()}


def harmonic(precision: float, recall: float) -> float:
    """F without rounding."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def as_event(template: Template) -> Event:
    """A template of ours with its five roles; Victim is the slot of names alone, as in GTT's keys."""
    roles = {role: [[v] for v in dict.fromkeys(map(normal, template.values(n)))] for role, n in SLOT_OF.items()}
    return event(template.values(4)[0], roles)


def read_events(path: Path) -> dict[str, list[Event]]:
    """The five-role gold, a message a line; templates that are alike count once, as in GTT's evaluation."""
    out: dict[str, list[Event]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)
        events: list[Event] = []
        for one in raw["templates"]:
            roles = {role: [[m[0] for m in entity] for entity in one[role]] for role in ROLES}
            found = event(one["incident_type"], roles)
            events += [found] if found not in events else []
        out[raw["docid"]] = events
    return out


def five_roles(settings: Settings, ours: Mapping[str, Sequence[Template]]) -> dict[str, float]:
    """The five-role figures on the messages read, where the set has them."""
    gold: dict[str, list[Event]] = {}
    for name in ("train.json", "dev.json"):
        try:
            gold |= read_events(settings.needed("muc4", "five-roles", name))
        except MissingData:
            continue
    gold = {name: events for name, events in gold.items() if name in ours}
    if not gold:
        return {}
    counts = measure_roles(gold, {name: [as_event(one) for one in found] for name, found in ours.items()})
    figures: dict[str, float] = {}
    for name, count in counts.items():
        figures |= {f"{name} P": count.precision, f"{name} R": count.recall, f"{name} F1": count.f1}
    return figures


def run(settings: Settings) -> dict[str, Any]:
    """MUC-4: 24 slots by the official scorer, five roles by GTT's, GRIT's and IterX's metrics."""
    parts = [settings.split] if settings.split else list(PARTS)
    ours: dict[str, list[Template]] = {}
    key: dict[str, list[Template]] = {}
    for part in parts:
        ours |= read_part(settings, part)
        key |= read_keys(settings.needed("muc4", part))
    key = {name: found for name, found in key.items() if name in ours}
    figures = official(key, ours) | five_roles(settings, ours)
    for name in ("ALL TEMPLATES", "MATCHED ONLY", "templates"):
        row(name, {cell: figures[f"{name} {cell}"] for cell in "PRF" if f"{name} {cell}" in figures})
    for name in ("GTT alignment", "CEAF-REE", "CEAF-RME φ3", "CEAF-RME φ⊆"):
        if f"{name} F1" in figures:
            row(name, {cell: figures[f"{name} {cell}"] for cell in ("P", "R", "F1")})
    return {name: round(value, 2) for name, value in figures.items()}
