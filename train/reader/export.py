"""Write a checkpoint as the files that the package carries.

    python -m train.reader.export --prepared FOLDER --checkpoint FILE --out FOLDER [--precision block8] [--name reader@1]
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from train.reader.graphs import Precision, encoder_graph, labels_graph, words_graph
from train.reader.train import sizes_of

# Which annotation style each language is read in; chosen on dev data.
LANGUAGE_STYLES = {"en": 1, "tr": 2}
SMALL = ("boundaries.token", "boundaries.entity.3", "parser.arc")  # stay in fp32: tiny, and every error tells


def precision_of(kind: str) -> Precision:
    return lambda name: "float" if name in SMALL or kind == "float" else kind


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--prepared", "--checkpoint", "--out"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--precision", default="block8", choices=["float", "tensor8", "block8", "block4"])
    parser.add_argument("--name", default="reader@1")
    options = parser.parse_args()
    labels = json.loads((options.prepared / "labels.json").read_text(encoding="utf-8"))
    saved = torch.load(options.checkpoint, weights_only=False, map_location="cpu")
    state = {name: value.numpy().astype(np.float32) for name, value in saved["model"].items()}
    export(state, saved["config"]["layers"], labels, options)


def export(state: dict[str, np.ndarray], layers: int, labels: dict, options: argparse.Namespace) -> None:
    options.out.mkdir(parents=True, exist_ok=True)
    precision = precision_of(options.precision)
    graphs = {
        "encoder": encoder_graph(state, layers, precision),
        "words": words_graph(state, sizes_of(labels), precision),
        "labels": labels_graph(state, precision),
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
