"""Train the reader again, from the data sets to the files in the package: `make train-reader`.

    WHOSAYS_DATA=FOLDER python -m train.reader [--work FOLDER] [--minutes N]

Fetches the base encoder, prepares the data, trains, and exports into `whosays/annotations/weights`. Then measure with
`python -m bench ud` and `python -m bench ner`, and write the figures into the model card (README.md beside this file).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

WEIGHTS = Path(__file__).parents[2] / "whosays/annotations/weights"


def step(module: str, *arguments: object) -> None:
    """Run one step in a process of its own, so that its memory is free again."""
    subprocess.run([sys.executable, "-m", f"train.reader.{module}", *map(str, arguments)], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, default=Path("build/reader"), help="where intermediate files go")
    parser.add_argument("--minutes", type=float, help="training time; the config's where not given")
    options = parser.parse_args()
    if not Path(os.environ.get("WHOSAYS_DATA", "")).is_dir():
        raise SystemExit("set WHOSAYS_DATA to the folder of the unpacked data sets (see train/reader/README.md)")
    base, prepared, run = (options.work / name for name in ("base", "prepared", "run"))
    if not (base / "model.safetensors").is_file():
        step("base", base)
    step("prepare", "--base", base, "--out", prepared)
    limit = ["--minutes", options.minutes] if options.minutes else []
    step("train", "--prepared", prepared, "--base", base, "--out", run, *limit)
    step("export", "--prepared", prepared, "--checkpoint", run / "last.pt", "--out", WEIGHTS)


if __name__ == "__main__":
    main()
