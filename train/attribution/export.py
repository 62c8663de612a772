"""Write a checkpoint of the attribution head as the graphs that the package carries: `cues.onnx` and `roles.onnx`.

python -m train.attribution.export --checkpoint FILE --out FOLDER
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper

from train.attribution.model import HEADS
from train.reader.graphs import Array, Graph, linear, rename
from whosays.annotations.reports.head import GRAPHS

State = dict[str, Array]
SMALL = ("tags", "roles")  # stay in fp32: tiny, and every error tells


def precision(name: str) -> str:
    """Matrices are kept in 8 bits and computed in fp32."""
    return "float" if name in SMALL else "weight8"


def norm(g: Graph, x: str, state: State, name: str) -> str:
    weight, bias = (g.const(f"{name}.{part}", state[f"{name}.{part}"]) for part in ("weight", "bias"))
    return g.add("LayerNormalization", x, weight, bias, epsilon=1e-5)


def layer(g: Graph, x: str, state: State, name: str) -> str:
    qkv = linear(g, norm(g, x, state, f"{name}.norm1"), state, f"{name}.qkv")
    parts = g.add("Split", qkv, outputs=3, axis=-1, num_outputs=3).split(",")
    seen = g.add("Attention", *parts, q_num_heads=HEADS, kv_num_heads=HEADS)
    x = g.add("Add", x, linear(g, seen, state, f"{name}.out"))
    inner = g.add("Gelu", linear(g, norm(g, x, state, f"{name}.norm2"), state, f"{name}.up"), domain="com.microsoft")
    return g.add("Add", x, linear(g, inner, state, f"{name}.down"))


def numbers(g: Graph, features: str, count: int) -> list[str]:
    """The columns of a table of numbers, … × count."""
    columns = g.add("Split", features, outputs=count, axis=-1, num_outputs=count).split(",")
    return [g.add("Squeeze", column, g.const("tail", np.array([-1]))) for column in columns]


def embedded(g: Graph, x: str, columns: list[str], state: State, name: str) -> str:
    """What each column's table says of its numbers, added to x."""
    tables = [g.const(f"{name}.{k}", state[f"{name}.{k}.weight"]) for k in range(len(columns))]
    return g.add("Sum", x, *(g.add("Gather", *pair) for pair in zip(tables, columns, strict=True)))


def cues_graph(state: State) -> onnx.ModelProto:
    """first, last, features → words, tags as log-probabilities."""
    g = Graph(precision)
    x = linear(g, g.add("Concat", "first", "last", axis=-1), state, "states")
    x = embedded(g, x, numbers(g, "features", 3), state, "words")
    rename(g, norm(g, layer(g, x, state, "trunk"), state, "norm"), "words")
    rename(g, g.add("LogSoftmax", linear(g, "words", state, "tags"), axis=-1), "tags")
    width = state["states.weight"].shape[1] // 2
    inputs = [floats(name, ["B", "N", width]) for name in ("first", "last")]
    inputs.append(helper.make_tensor_value_info("features", TensorProto.INT64, ["B", "N", 3]))
    return g.model(inputs, [floats("words", ["B", "N", None]), floats("tags", ["B", "N", 3])])


def roles_graph(state: State) -> onnx.ModelProto:
    """words, pairs → roles."""
    g = Graph(precision)
    columns = numbers(g, "pairs", 3)
    own = g.add("Unsqueeze", g.add("Cast", columns[2], to=TensorProto.FLOAT), g.const("axis1", np.array([1])))
    size = g.add("ReduceSum", own, g.const("axis2", np.array([2])), keepdims=1)
    cue = g.add("Div", g.add("MatMul", own, "words"), size)
    x = g.add("Add", "words", linear(g, cue, state, "cue"))
    x = embedded(g, x, columns, state, "pairs")
    for k in range(depth(state)):
        x = layer(g, x, state, f"layers.{k}")
    rename(g, linear(g, norm(g, x, state, "last"), state, "roles"), "roles")
    width = state["cue.weight"].shape[0]
    ints = helper.make_tensor_value_info("pairs", TensorProto.INT64, ["C", "N", 3])
    return g.model([floats("words", ["C", "N", width]), ints], [floats("roles", ["C", "N", 3])])


def floats(name: str, shape: list) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)


def depth(state: State) -> int:
    return len({name.split(".")[1] for name in state if name.startswith("layers.")})


def export(state: State, out: Path) -> None:
    """Both graphs."""
    out.mkdir(parents=True, exist_ok=True)
    for name, graph in zip(GRAPHS, (cues_graph(state), roles_graph(state)), strict=True):
        onnx.checker.check_model(graph)
        onnx.save(graph, str(out / f"{name}.onnx"))


def arrays(checkpoint: Path) -> dict[str, NDArray[np.float32]]:
    return {name: value.numpy() for name, value in torch.load(checkpoint, weights_only=True).items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    export(arrays(options.checkpoint), options.out)


if __name__ == "__main__":
    main()
