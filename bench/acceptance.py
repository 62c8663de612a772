"""The acceptance scorer over a case made of its own text, where both are on this machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench.settings import Settings, present, row


def export(text: Path, engine: str, folder: Path) -> Path:
    """Read the text into a new case and export it, through the command line as a user would."""
    case, out = str(folder / "case"), folder / "export.jsonl"
    environment = {**os.environ, "WHOSAYS_ENGINE": engine}
    for verb in (["add", case, str(text)], ["export", case, "--to", "jsonl", "-o", str(out)]):
        subprocess.run([sys.executable, "-m", "whosays", *verb], check=True, env=environment, stdout=sys.stderr)
    return out


def run(settings: Settings) -> dict[str, Any]:
    """Acceptance: found, status, attribution and quotes of every key beside the scorer."""
    scorer = present(settings.acceptance / "score.py")
    figures: dict[str, Any] = {}
    for key in sorted(settings.acceptance.glob("*.toml")):
        text = present(key.with_suffix(".txt"))
        with tempfile.TemporaryDirectory() as folder:
            out = export(text, settings.engine, Path(folder))
            command = [sys.executable, str(scorer), str(key), str(text), str(out)]
            printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        figures[key.stem] = json.loads(printed.strip().splitlines()[-1])
        row(key.stem, {name: 100 * cell["share"] for name, cell in figures[key.stem].items()})
    return figures
