"""Train the coreference head again: `WHOSAYS_DATA=FOLDER make train-coreference`.

    WHOSAYS_DATA=FOLDER python -m train.coreference [--work FOLDER] [--passes N]

Reads GUM and LitBank with the shipped encoder (a few minutes the first time), trains the head, and writes
`whosays/annotations/weights/coreference.npz`. Then measure with `python -m bench coreference`, and write the figures
into the README beside this file.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path

from train.coreference.examples import examples
from train.coreference.export import export
from train.coreference.sets import gum, litbank
from train.coreference.train import Recipe, train
from train.frozen.keep import WEIGHTS, Kept
from train.reader.treebanks import gum_dev, gum_train


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--work", type=Path, default=Path("build/coreference"), help="where intermediate files go")
    parser.add_argument("--passes", type=int, default=Recipe().passes, help="over all documents")
    options = parser.parse_args()
    data = Path(os.environ.get("WHOSAYS_DATA", ""))
    if not (data / "gum").is_dir():
        raise SystemExit("set WHOSAYS_DATA to the folder of the unpacked data sets: gum and litbank are read")
    kept, checkpoint = Kept(options.work / "frozen"), options.work / "last.pt"
    documents = [*examples(gum(gum_train(data)), kept), *examples(litbank(data / "litbank"), kept)]
    dev = list(examples(gum(gum_dev(data)), kept))
    train(documents, dev, replace(Recipe(), passes=options.passes), checkpoint)
    export(checkpoint, WEIGHTS)


if __name__ == "__main__":
    main()
