"""A checkpoint → the matrices that the package carries (`whosays/annotations/weights/coreference.npz`)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from whosays.annotations.coreference.candidates import TRAITS
from whosays.annotations.coreference.weights import Weights

Array = NDArray[np.float32]
LAYER = "context."


def weights(state: dict[str, Array]) -> Weights:
    """PyTorch keeps a matrix as outputs × inputs; a shift that holds for every candidate goes into a trait's rows."""
    traits = [state[f"traits.{number}.weight"] for number in range(len(TRAITS))]
    traits[0] = traits[0] + state["condense.bias"]

    def matrix(name: str) -> Array:
        return np.ascontiguousarray(state[name].T)

    def norm(name: str) -> Array:
        return np.stack([state[f"{name}.weight"], state[f"{name}.bias"]])

    return Weights(
        condense=matrix("condense.weight"),
        traits=np.concatenate(traits),
        norm=norm("norm"),
        places=state["places"],
        query_key_value=matrix(LAYER + "self_attn.in_proj_weight"),
        query_key_value_bias=state[LAYER + "self_attn.in_proj_bias"],
        attended=matrix(LAYER + "self_attn.out_proj.weight"),
        attended_bias=state[LAYER + "self_attn.out_proj.bias"],
        before_attention=norm(LAYER + "norm1"),
        before_wide=norm(LAYER + "norm2"),
        wide=matrix(LAYER + "linear1.weight"),
        wide_bias=state[LAYER + "linear1.bias"],
        narrow=matrix(LAYER + "linear2.weight"),
        narrow_bias=state[LAYER + "linear2.bias"],
        later=matrix("later.weight"),
        later_bias=state["later.bias"],
        earlier=matrix("earlier.weight"),
        both=matrix("both.weight"),
        features=matrix("features.weight"),
        chosen=matrix("chosen.weight"),
        direct=matrix("direct.weight"),
        none=matrix("none.weight"),
        none_bias=state["none.bias"],
    )


def export(checkpoint: Path, folder: Path) -> None:
    """Write the matrices of a checkpoint."""
    state = torch.load(checkpoint, weights_only=True)
    weights({name: value.numpy() for name, value in state.items()}).save(folder)
