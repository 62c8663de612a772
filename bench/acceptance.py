"""The acceptance scorer over cases made of one text each, where the scorer is on this machine.

Without `--split` the keys beside the scorer are asked; `--split development`, `mending`, `held` or `fresh` asks those
of `bench/articles`, which were written for it (their README says who may read which part). Misses are printed of the
first two.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from bench.settings import Settings, present, row

ARTICLES = Path(__file__).parent / "articles"
OPEN_PARTS = ("development", "mending")  # the parts whose misses may be read


def run(settings: Settings) -> dict[str, Any]:
    """Acceptance: found, status, attribution and quotes of each key; `--split` of articles."""
    present(settings.acceptance / "score.py")
    folder = present(ARTICLES / settings.split) if settings.split else settings.acceptance
    keys = [key for key in sorted(folder.glob("*.toml")) if settings.wants(key.stem)]
    figures: dict[str, Any] = {}
    for key in keys:
        *misses, last = score(settings, key)
        figures[key.stem] = json.loads(last)
        show(key.stem, figures[key.stem])
        if settings.split in OPEN_PARTS:
            print("\n".join(f"    {line}" for line in misses if line.startswith("missed")), flush=True)
    if settings.split:
        figures[settings.split] = total(figures.values())
        show(settings.split, figures[settings.split])
    return figures


def score(settings: Settings, key: Path) -> list[str]:
    """What the scorer prints of a new case that holds the key's text: misses, a table, one JSON object."""
    text = present(key.with_suffix(".txt"))
    with tempfile.TemporaryDirectory() as folder:
        out = export(text, settings.engine, Path(folder))
        command = [sys.executable, str(settings.acceptance / "score.py"), str(key), str(text), str(out), "--misses"]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip().splitlines()


def export(text: Path, engine: str, folder: Path) -> Path:
    """Read the text into a new case and export it, through the command line as a user would."""
    case, out = str(folder / "case"), folder / "export.jsonl"
    environment = {**os.environ, "WHOSAYS_ENGINE": engine}
    for verb in (["add", case, str(text)], ["export", case, "--to", "jsonl", "-o", str(out)]):
        subprocess.run([sys.executable, "-m", "whosays", *verb], check=True, env=environment, stdout=sys.stderr)
    return out


def total(scored: Iterable[Mapping[str, Mapping[str, float]]]) -> dict[str, dict[str, float]]:
    """The rows of several keys as one: every item counts once, however many its article has."""
    done, of = Counter[str](), Counter[str]()
    for rows in scored:
        for name, cell in rows.items():
            done[name] += int(cell["done"])
            of[name] += int(cell["of"])
    return {name: {"done": done[name], "of": of[name], "share": round(done[name] / of[name], 3)} for name in of}


def show(name: str, rows: Mapping[str, Mapping[str, float]]) -> None:
    row(name, {metric: 100 * cell["share"] for metric, cell in rows.items()})
