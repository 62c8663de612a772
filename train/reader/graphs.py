"""The trained reader as three ONNX graphs, written node by node so that every matrix gets the precision it bears.

`Precision` decides matrix by matrix: "float" (fp32), "weight8" (int8 weights a column, computed in fp32) or "static8"
(that, and activations int8 by a range measured beforehand, see `calibrate`, so that the product is of integers). All
three give a row the same result whatever stands beside it in the batch, as ranges taken from the whole batch would not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from train.reader.calibrate import LEVELS, Range

Array = NDArray[np.float32]
Precision = Callable[[str], str]
MS = "com.microsoft"
HEADS = 12


@dataclass
class Graph:
    """Nodes and constants under construction; every method returns the name of what it adds."""

    precision: Precision
    ranges: Mapping[str, Range] = field(default_factory=dict)
    nodes: list[onnx.NodeProto] = field(default_factory=list)
    constants: dict[str, onnx.TensorProto] = field(default_factory=dict)

    def const(self, name: str, value: NDArray[np.generic]) -> str:
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def add(self, op: str, *inputs: str, domain: str = "", outputs: int = 1, **attributes: object) -> str:
        names = [f"{op}_{len(self.nodes)}_{k}" for k in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else ",".join(names)

    def linear(self, x: str, name: str, weight: Array, bias: Array | None) -> str:
        """x · weightᵀ + bias, weight in PyTorch's out × in order."""
        kind = self.kind(name)
        if kind == "static8":
            even = self.add("Mul", x, self.const(name + ".factor", 1 / self.ranges[name].factor))
            return self.static8(even, name, weight, bias)
        product = self.add("MatMul", x, self.weight(name, weight))
        return product if bias is None else self.add("Add", product, self.const(name + ".bias", bias))

    def weight(self, name: str, weight: Array) -> str:
        """A matrix that is computed in fp32, as in × out."""
        if self.kind(name) == "weight8":
            return self._weight8(name, weight)
        return self.const(name + ".weight", weight.T)

    def kind(self, name: str) -> str:
        """The precision of a matrix."""
        kind = self.precision(name)
        if kind not in ("float", "weight8", "static8"):
            raise ValueError(f"{name}: there is no precision {kind!r}")
        return kind

    def static8(self, even: str, name: str, weight: Array, bias: Array | None) -> str:
        """Quantise by the measured range what its channels' factors have divided, multiply in integers."""
        known = self.ranges[name]
        folded = weight * known.factor
        scale = np.maximum(np.abs(folded).max(1), 1e-8).astype(np.float32) / LEVELS
        step = np.float32((known.high - known.low) / 255)
        zero = np.uint8(round(-known.low / float(step)))
        known_step, level = self.const(name + ".step", np.array(step)), self.const(name + ".level", np.array(zero))
        quantised = self.add("QuantizeLinear", even, known_step, level)
        inputs = [quantised, self.const(name + ".q", np.rint(folded / scale[:, None]).astype(np.int8).T),
                  name + ".step", self.const(name + ".scale", scale), name + ".level",
                  self.const(name + ".zero", np.zeros(len(scale), np.int8))]  # fmt: skip
        if bias is not None:
            inputs.append(self.const(name + ".bias", bias))
        return self.add("MatMulIntegerToFloat", *inputs, domain=MS)

    def _weight8(self, name: str, weight: Array) -> str:
        """A matrix kept as int8 a column; the runtime makes fp32 of it once, when it loads the graph."""
        scale = np.maximum(np.abs(weight).max(1), 1e-8).astype(np.float32) / 127
        quantised = self.const(name + ".q", np.rint(weight / scale[:, None]).astype(np.int8).T)
        return self.add("Mul", self.add("Cast", quantised, to=TensorProto.FLOAT), self.const(name + ".scale", scale))

    def model(self, inputs: list[onnx.ValueInfoProto], outputs: list[onnx.ValueInfoProto]) -> onnx.ModelProto:
        graph = helper.make_graph(self.nodes, "reader", inputs, outputs, list(self.constants.values()))
        sets = [helper.make_opsetid("", 23), helper.make_opsetid(MS, 1)]  # 23 brings Attention
        return helper.make_model(graph, opset_imports=sets, ir_version=10, producer_name="whosays")


def encoder_graph(
    state: dict[str, Array], layers: int, precision: Precision, ranges: Mapping[str, Range]
) -> onnx.ModelProto:
    """ids (B × L, windows of one length: no padding), style (B) → states with their style, token, entity."""
    g = Graph(precision, ranges)
    x = embeddings(g, state)
    seen = []
    for i in range(layers):
        x = layer(g, x, state, f"encoder.layers.{i}")
        seen.append(x)
    weights = np.exp(state["encoder.mix"]) / np.exp(state["encoder.mix"]).sum()
    parts = [g.add("Mul", s, g.const(f"mix{k}", w)) for k, (s, w) in enumerate(zip(seen[-4:], weights, strict=True))]
    plain = g.add("Sum", *parts)
    style = g.add("Gather", g.const("style.weight", state["style.weight"]), "style")
    rename(g, g.add("Add", plain, g.add("Unsqueeze", style, g.const("axis1", np.array([1])))), "states")
    rename(g, token_head(g, "states", state), "token")
    rename(g, entity_head(g, plain, state), "entity")
    shapes = {"ids": ["B", "L"], "style": ["B"]}
    ints = [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name, shape in shapes.items()]
    names = ("states", "token", "entity")
    floats = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["B", "L", None]) for n in names]
    return g.model(ints, floats)


def rename(g: Graph, name: str, to: str) -> None:
    g.nodes.append(helper.make_node("Identity", [name], [to]))


def embeddings(g: Graph, state: dict[str, Array]) -> str:
    """int8 word rows with a scale each, plus positions, normalised."""
    words = state["encoder.words.weight"]
    scale = np.maximum(np.abs(words).max(1, keepdims=True), 1e-8) / 127
    rows = g.add("Gather", g.const("words.q", np.rint(words / scale).astype(np.int8)), "ids")
    scales = g.add("Gather", g.const("words.scale", scale.astype(np.float32)), "ids")
    x = g.add("Mul", g.add("Cast", rows, to=TensorProto.FLOAT), scales)
    length = g.add("Slice", g.add("Shape", "ids"), g.const("one", np.array([1])), g.const("two", np.array([2])))
    table = g.const("positions", state["encoder.positions.weight"])
    places = g.add("Slice", table, g.const("nought", np.array([0])), length)
    return norm(g, g.add("Add", x, places), state, "encoder.norm")


def norm(g: Graph, x: str, state: dict[str, Array], name: str) -> str:
    weight, bias = (g.const(f"{name}.{part}", state[f"{name}.{part}"]) for part in ("weight", "bias"))
    return g.add("LayerNormalization", x, weight, bias, epsilon=1e-12)


def linear(g: Graph, x: str, state: dict[str, Array], name: str) -> str:
    return g.linear(x, name, state[name + ".weight"], state[name + ".bias"])


def layer(g: Graph, x: str, state: dict[str, Array], name: str) -> str:
    qkv = g.add("Split", linear(g, x, state, name + ".qkv"), outputs=3, axis=-1, num_outputs=3).split(",")
    seen = g.add("Attention", *qkv, q_num_heads=HEADS, kv_num_heads=HEADS)
    x = norm(g, g.add("Add", x, linear(g, seen, state, name + ".out")), state, name + ".norm1")
    return norm(g, g.add("Add", x, feed_forward(g, x, state, name)), state, name + ".norm2")


def feed_forward(g: Graph, x: str, state: dict[str, Array], name: str) -> str:
    """down(ReLU(up(x))).

    In integers the factors of what goes in cost nothing, as ReLU(h / factor) = ReLU(h) / factor lets the first matrix
    take them up, and nor does ReLU, as a range that begins at nought cuts off all below it.
    """
    up, down = name + ".up", name + ".down"
    if g.kind(down) != "static8":
        return linear(g, g.add("Relu", linear(g, x, state, up)), state, down)
    known = g.ranges[down]
    if known.low != 0:
        raise ValueError(f"{down}: what ReLU gives begins at nought, not at {known.low}")
    weight, bias = state[up + ".weight"] / known.factor[:, None], state[up + ".bias"] / known.factor
    return g.static8(g.linear(x, up, weight, bias), down, state[down + ".weight"], state[down + ".bias"])


def token_head(g: Graph, styled: str, state: dict[str, Array]) -> str:
    return linear(g, styled, state, "boundaries.token")


def entity_head(g: Graph, plain: str, state: dict[str, Array]) -> str:
    inner = g.add("Gelu", linear(g, plain, state, "boundaries.entity.0"), domain=MS)
    return linear(g, inner, state, "boundaries.entity.3")


def words_graph(
    state: dict[str, Array], sizes: dict[str, object], precision: Precision, ranges: Mapping[str, Range]
) -> onnx.ModelProto:
    """first, last (N × D), part (N) → upos, lemma, feats, arc, heads, rel, governors."""
    g = Graph(precision, ranges)
    joined = linear(g, g.add("Concat", "first", "last", axis=-1), state, "words.join")
    part = g.add("Gather", g.const("part.weight", state["words.part.weight"]), "part")
    x = g.add("Gelu", g.add("Add", joined, part), domain=MS)
    tags = linear(g, x, state, "words.tags")
    feats: list[int] = sizes["feats"]  # type: ignore[assignment]
    widths = np.array([sizes["upos"], *feats, sizes["lemmas"]], np.int64)
    parts = g.add("Split", tags, g.const("widths", widths), axis=-1, outputs=len(widths)).split(",")
    best = [g.add("ArgMax", part, axis=-1, keepdims=1) for part in parts]
    g.nodes.append(helper.make_node("Squeeze", [best[0], g.const("tail", np.array([-1]))], ["upos"]))
    g.nodes.append(helper.make_node("Squeeze", [best[-1], "tail"], ["lemma"]))
    g.nodes.append(helper.make_node("Concat", best[1:-1], ["feats"], axis=-1))
    arc = g.add("Gelu", linear(g, x, state, "words.arc"), domain=MS)
    rel = g.add("Gelu", linear(g, x, state, "words.rel"), domain=MS)
    dep, _ = halves(g, arc, "heads")
    weight, offset = state["parser.arc"][:-1], state["parser.arc"][-1]
    rename(g, g.linear(dep, "parser.arc", weight.T, offset), "arc")
    first, _ = halves(g, rel, "governors")
    rename(g, first, "rel")
    inputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["N", 384]) for n in ("first", "last_state")]
    inputs[1].name = "last"
    inputs.append(helper.make_tensor_value_info("part", TensorProto.INT64, ["N"]))
    outputs = [helper.make_tensor_value_info(n, TensorProto.INT64, None) for n in ("upos", "lemma", "feats")]
    outputs += [helper.make_tensor_value_info(n, TensorProto.FLOAT, None) for n in ("arc", "heads", "rel", "governors")]
    return g.model(inputs, outputs)


def halves(g: Graph, x: str, second: str) -> tuple[str, str]:
    """Split the last axis in two; the second half becomes an output of the graph."""
    first = f"{x}_dependent"
    g.nodes.append(helper.make_node("Split", [x], [first, second], axis=-1, num_outputs=2))
    return first, second


def labels_graph(state: dict[str, Array], precision: Precision, ranges: Mapping[str, Range]) -> onnx.ModelProto:
    """rel, governors (N × R: each word and the word that governs it) → the best relation of each word."""
    g = Graph(precision, ranges)
    weight = state["parser.rel"]  # (R + 1) × relations × (R + 1): word, relation, governor
    r, relations = weight.shape[0] - 1, weight.shape[1]
    half = g.linear("rel", "parser.rel", weight[:-1].reshape(r, -1).T, weight[-1].reshape(-1))
    half = g.add("Reshape", half, g.const("shape", np.array([-1, relations, r + 1])))
    rows = g.add("Shape", "rel", start=0, end=1)
    ones = g.add("Expand", g.const("unit", np.ones((1, 1), np.float32)),
                 g.add("Concat", rows, g.const("one", np.array([1])), axis=0))  # fmt: skip
    column = g.add("Unsqueeze", g.add("Concat", "governors", ones, axis=-1), g.const("axis2", np.array([2])))
    scores = g.add("Squeeze", g.add("MatMul", half, column), "axis2")
    g.nodes.append(helper.make_node("ArgMax", [scores], ["relation"], axis=-1, keepdims=0))
    inputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", r]) for name in ("rel", "governors")]
    return g.model(inputs, [helper.make_tensor_value_info("relation", TensorProto.INT64, ["N"])])
