"""Write a checkpoint as the files that the package carries.

python -m train.reader.export --prepared FOLDER --checkpoint FILE --out FOLDER [--precision float] [--name reader@1]
"""

from __future__ import annotations

import argparse
import json
import pickle
from pathlib import Path

import numpy as np
import torch

from train.reader.batches import Batcher
from train.reader.calibrate import Range, calibrate
from train.reader.graphs import Precision, encoder_graph, labels_graph, words_graph
from train.reader.train import build, sizes_of
from whosays.annotations.pieces import Pieces

# Which annotation style each language is read in; chosen on dev data.
LANGUAGE_STYLES = {"en": 1, "tr": 2}
# Added to the score of "no mention". Sets that leave labels open teach too little of it; chosen on UNER and
# Turkish-Wiki-NER dev, where it raises precision and recall, and confirmed on CrossNER's and WNUT's.
NOTHING = 1.4
SMALL = ("boundaries.token", "boundaries.entity.3", "parser.arc")  # stay in fp32: tiny, and every error tells


def precision_of(kind: str) -> Precision:
    """What each matrix bears: the few rows of the boundaries' heads keep fp32 activations."""

    def choose(name: str) -> str:
        if kind == "float" or name in SMALL:
            return "float"
        return "static8" if name.startswith(("encoder.layers", "words", "parser")) else "weight8"

    return choose


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--prepared", "--checkpoint", "--out"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--precision", default="int8", choices=["float", "int8"])
    parser.add_argument("--name", default="reader@1")
    options = parser.parse_args()
    labels = json.loads((options.prepared / "labels.json").read_text(encoding="utf-8"))
    saved = torch.load(options.checkpoint, weights_only=False, map_location="cpu")
    ranges = measured(saved, labels, options.prepared) if options.precision == "int8" else {}
    export(saved, ranges, labels, options)


def measured(saved: dict, labels: dict, prepared: Path) -> dict[str, Range]:
    """The ranges of the encoder's matrices on training windows."""
    config = saved["config"]
    with (prepared / "windows.pickle").open("rb") as file:
        data = pickle.load(file)
    model = build(len(data["keep"]), labels, config)
    model.load_state_dict(saved["model"])
    batcher = Batcher(Pieces.load(prepared / "pieces.json"), list(data["sets"]), config["pieces"], config["lowered"], 3)
    return calibrate(model, batcher, [window for _, window in data["trees"]] + data["entities"])


def export(saved: dict, ranges: dict[str, Range], labels: dict, options: argparse.Namespace) -> None:
    state = {name: value.numpy().astype(np.float32) for name, value in saved["model"].items()}
    state["boundaries.entity.3.bias"][labels["entities"]["O"]] += NOTHING
    options.out.mkdir(parents=True, exist_ok=True)
    precision = precision_of(options.precision)
    graphs = {
        "encoder": encoder_graph(state, saved["config"]["layers"], precision, ranges),
        "words": words_graph(state, sizes_of(labels), precision, ranges),
        "labels": labels_graph(state, precision, ranges),
    }
    for name, model in graphs.items():
        (options.out / f"{name}.onnx").write_bytes(model.SerializeToString(deterministic=True))
    np.save(options.out / "root.npy", state["parser.root"])
    np.save(options.out / "root_rel.npy", state["parser.root_rel"])
    shipped = labels | {"styles": LANGUAGE_STYLES, "name": options.name}
    (options.out / "labels.json").write_text(json.dumps(shipped, ensure_ascii=False, indent=1), encoding="utf-8")
    pieces = json.loads((options.prepared / "pieces.json").read_text(encoding="utf-8"))
    pieces["scores"] = [round(score, 4) for score in pieces["scores"]]
    (options.out / "pieces.json").write_text(json.dumps(pieces, ensure_ascii=False), encoding="utf-8")
    total = sum(path.stat().st_size for path in options.out.iterdir())
    print(f"{total / 1e6:.1f} MB in {options.out}")


if __name__ == "__main__":
    main()
