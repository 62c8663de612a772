"""Train the attribution head again, from PolNeAR to the files in the package: `make train-attribution`.

    WHOSAYS_DATA=FOLDER python -m train.attribution [--work FOLDER]

Reads the corpus once with the shipped reader and keeps its states, trains on them, and exports into
`whosays/annotations/weights`. Then measure with `python -m bench polnear`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from train.frozen.keep import WEIGHTS


def step(module: str, *arguments: object) -> None:
    """Run one step in a process of its own, so that its memory is free again."""
    subprocess.run([sys.executable, "-m", f"train.attribution.{module}", *map(str, arguments)], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, default=Path("build/attribution"), help="where intermediate files go")
    options = parser.parse_args()
    if not (Path(os.environ.get("WHOSAYS_DATA", "")) / "polnear").is_dir():
        raise SystemExit("set WHOSAYS_DATA to a folder that holds `polnear` (see train/attribution/README.md)")
    step("train", "--kept", options.work / "kept", "--out", options.work / "head.pt")
    step("export", "--checkpoint", options.work / "head.pt", "--out", WEIGHTS)


if __name__ == "__main__":
    main()
