"""The three graphs of the reader model, run by onnxruntime, and the label names they speak in.

encoder: ids, style → states (B × L × D), token logits (B × L × 12), entity logits (B × L × classes)
words:   first, last (N × D), part (N) → upos, lemma (N), feats (N × features),
         arc, heads (N × A), rel, governors (N × R)
labels:  rel, governors (N × R: each word, and its governor) → relation (N)
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from whosays.errors import ModelError

KEYS = ("upos", "lemmas", "relations", "entities")
SLOWER = ["SkipLayerNormFusion"]  # a sum and a norm in one operator take longer than in two: an eighth of a whole head
Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Labels:
    """Class names by number, head by head; `feats` holds (feature, values) with value 0 = absent."""

    upos: list[str]
    lemmas: list[str]
    relations: list[str]
    entities: list[str]
    feats: list[tuple[str, list[str]]]
    styles: dict[str, int]
    name: str

    @classmethod
    def load(cls, path: Path) -> Labels:
        data = json.loads(path.read_text(encoding="utf-8"))
        feats = [(name, ["", *_by_number(values)]) for name, values in data["feats"].items()]
        upos, lemmas, relations, entities = map(_by_number, (data[key] for key in KEYS))
        return cls(upos, lemmas, relations, entities, feats, data["styles"], data["name"])


def _by_number(classes: dict[str, int]) -> list[str]:
    return sorted(classes, key=classes.__getitem__)


class Network:
    """The sessions of one process; `threads` cores for each operator."""

    def __init__(self, folder: Path, threads: int) -> None:
        self._sessions = {name: session(folder / f"{name}.onnx", threads) for name in ("encoder", "words", "labels")}
        self.root: Floats = np.load(folder / "root.npy")
        self.root_rel: Floats = np.load(folder / "root_rel.npy")

    def encode(self, ids: Ints, style: Ints) -> tuple[Floats, Floats, Floats]:
        """Windows of one length, B × L, and the style that each is read in."""
        states, token, entity = self._sessions["encoder"].run(None, {"ids": ids, "style": style})
        return states, token, entity

    def words(self, first: Floats, last: Floats, part: Ints) -> list[NDArray[np.generic]]:
        found: list[NDArray[np.generic]] = self._sessions["words"].run(
            None, {"first": first, "last": last, "part": part}
        )
        return found

    def relations(self, rel: Floats, governors: Floats) -> Ints:
        """The relation of each word to the word in the same row of `governors`."""
        found: Ints = self._sessions["labels"].run(None, {"rel": rel, "governors": governors})[0]
        return found


def session(path: Path, threads: int) -> ort.InferenceSession:
    """One graph, ready to run on so many cores."""
    if not path.is_file():
        raise ModelError(f"the reader model is missing: {path} — install whosays again, or run `make train-reader`")
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.enable_cpu_mem_arena = False  # windows vary in size: an arena would keep the largest of everything
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER)
