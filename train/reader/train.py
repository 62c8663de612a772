"""Train the reader.

    python -m train.reader.train --prepared FOLDER --base E5_FOLDER --out FOLDER [--config FILE] [--resume]

Time is the budget: the learning rate falls linearly to nothing over `minutes`, whatever the machine does meanwhile.
A checkpoint is written every ten minutes; `--resume` goes on from the last one. With `mean_from` below 1 the rate stays
level instead and `mean.pt` holds the mean of the weights since that share of the time (stochastic weight averaging,
Izmailov et al. 2018): it reads unseen text better than any single point of a training that knows its texts by heart.
"""

from __future__ import annotations

import argparse
import json
import pickle
import time
import tomllib
from pathlib import Path

import torch
from torch.optim.swa_utils import AveragedModel

from train.reader.batches import Batcher
from train.reader.losses import losses
from train.reader.model import Reader, load_base
from train.reader.treebanks import ENTITY_WEIGHTS, STYLES
from train.reader.windows import SUFFIXES
from whosays.annotations.pieces import Pieces

WORDS, LAYERS, STYLE = "encoder.words.weight", "encoder.layers.", "style.weight"
WEIGHTS = {"begin": 1.0, "sentence": 1.0, "suffix": 1.0, "entity": 1.5, "upos": 0.7, "feats": 0.4, "lemma": 0.4,
           "arc": 1.0, "rel": 1.0}  # fmt: skip


def sizes_of(labels: dict) -> dict:
    """Numbers of classes, head by head."""
    return {
        "styles": len(STYLES),
        "suffixes": SUFFIXES,
        "entities": len(labels["entities"]),
        "upos": len(labels["upos"]),
        "feats": [len(values) + 1 for values in labels["feats"].values()],
        "lemmas": len(labels["lemmas"]),
        "relations": len(labels["relations"]),
    }


def open_classes(sets: dict[str, list[str]], entities: dict[str, int]) -> torch.Tensor:
    """Sets × classes: what a set leaves open. A label that no set annotates is closed everywhere."""
    known = {label for labels in sets.values() for label in labels}
    if "organisation" in known:
        known.add("public_body")
    out = torch.zeros(len(sets), len(entities), dtype=torch.bool)
    for i, labels in enumerate(sets.values()):
        annotated = {*labels, *(["public_body"] if "organisation" in labels else [])}
        for name, k in entities.items():
            label = name.partition("-")[2]
            out[i, k] = bool(label) and label in known and label not in annotated
    return out


def optimizer_of(model: Reader, config: dict) -> torch.optim.Optimizer:
    """AdamW with a slower rate for the encoder than for the heads, no decay on vectors."""
    groups: dict[tuple[bool, bool], list] = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            groups.setdefault((name.startswith(LAYERS), parameter.dim() > 1), []).append(parameter)
    return torch.optim.AdamW(
        [
            {
                "params": parameters,
                "rate": config["encoder_rate"] if encoder else config["head_rate"],
                "weight_decay": 0.01 if matrix else 0.0,
            }
            for (encoder, matrix), parameters in groups.items()
        ],
        betas=(0.9, 0.98),
        lr=0.0,
    )


def rate_at(progress: float, level: bool) -> float:
    """The share of the full rate: up over the first 4 %, then down to nothing unless it stays level."""
    return min(progress / 0.04, 1.0) * (1.0 if level else max(0.0, 1.0 - progress))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--prepared", "--base", "--out"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--config", type=Path, default=Path(__file__).parent / "config/default.toml")
    parser.add_argument("--minutes", type=float, help="overrides the config")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--start", type=Path, help="a checkpoint to begin from instead of the base, its layers thinned")
    options = parser.parse_args()
    config = tomllib.loads(options.config.read_text())
    if options.minutes:
        config["minutes"] = options.minutes
    train(config, options.prepared, options.base, options.out, options.resume, options.start)


def build(pieces: int, labels: dict, config: dict) -> Reader:
    """An untrained reader of the configured size."""
    return Reader(pieces, config["layers"], sizes_of(labels), config["arc"], config["rel"], config["dropout"])


def thinned(checkpoint: Path, kept: list[int]) -> dict[str, torch.Tensor]:
    """The weights of an earlier training with only some of its layers, numbered anew."""
    state = torch.load(checkpoint, weights_only=False)["model"]
    out = {name: value for name, value in state.items() if not name.startswith(LAYERS)}
    for new, old in enumerate(kept):
        at = f"{LAYERS}{old}."
        out |= {f"{LAYERS}{new}.{name[len(at) :]}": value for name, value in state.items() if name.startswith(at)}
    return out


def with_styles(weights: torch.Tensor, number: int) -> torch.Tensor:
    """Style vectors with rows for styles that the checkpoint did not know: they begin as the first treebank's."""
    return torch.cat([weights, weights[1:2].expand(number - len(weights), -1)])


def train(config: dict, prepared: Path, base: Path, out: Path, resume: bool, begun_from: Path | None) -> None:
    torch.manual_seed(config["seed"])
    torch.set_num_threads(config["threads"])
    out.mkdir(parents=True, exist_ok=True)
    with (prepared / "windows.pickle").open("rb") as file:
        data = pickle.load(file)
    labels = json.loads((prepared / "labels.json").read_text(encoding="utf-8"))
    model = build(len(data["keep"]), labels, config)
    load_base(model, str(base), data["keep"])
    if begun_from:
        begun = thinned(begun_from, config["kept"]) | {WORDS: model.state_dict()[WORDS]}
        model.load_state_dict(begun | {STYLE: with_styles(begun[STYLE], len(STYLES))})
    optimizer = optimizer_of(model, config)
    start = {"step": 0, "spent": 0.0}
    if resume:
        saved = torch.load(out / "last.pt", weights_only=False)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        start = saved["at"]
    batcher = Batcher(
        Pieces.load(prepared / "pieces.json"), list(data["sets"]), config["pieces"], config["lowered"], config["seed"],
        config["hidden"],
    )  # fmt: skip
    run(model, optimizer, batcher, data, open_classes(data["sets"], labels["entities"]), config, out, start)


def run(model, optimizer, batcher, data, open_set, config, out, at) -> None:
    """Passes over the data until the time is up."""
    begun, saved = time.time() - at["spent"], time.time()
    step, pieces, shown = at["step"], 0, {}
    windows = data["trees"] + [(ENTITY_WEIGHTS[window.entity_set], window) for window in data["entities"]]
    model.train()
    mean = AveragedModel(model) if config["mean_from"] < 1 else None
    while True:
        for batch in batcher.one_pass(windows):
            spent = time.time() - begun
            progress = spent / (config["minutes"] * 60)
            if progress >= 1:
                write(model, mean, optimizer, config, out, step, spent)
                return
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * rate_at(progress, level=mean is not None)
            parts = losses(model, batch, open_set)
            sum(WEIGHTS[name] * value for name, value in parts.items()).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            step, pieces = step + 1, pieces + batch.ids.numel()
            if mean and progress >= config["mean_from"] and step % 10 == 0:
                mean.update_parameters(model)
            for name, value in parts.items():
                shown[name] = 0.97 * shown.get(name, value.item()) + 0.03 * value.item()
            if step % 25 == 0:
                line = "  ".join(f"{name} {value:.3f}" for name, value in shown.items())
                print(f"{spent / 60:6.1f} min  step {step:5}  {pieces / 1e6:.2f} M pieces  {line}", flush=True)
            if time.time() - saved > 600:
                write(model, mean, optimizer, config, out, step, spent)
                saved = time.time()


def write(model, mean, optimizer, config, out: Path, step: int, spent: float) -> None:
    """The checkpoint and, where one is kept, the mean."""
    save(model, optimizer, config, out / "last.pt", step, spent)
    if mean:
        torch.save({"model": mean.module.state_dict(), "config": config}, out / "mean.pt")


def save(model, optimizer, config, path: Path, step: int, spent: float) -> None:
    at = {"step": step, "spent": spent}
    state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "config": config, "at": at}
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").rename(path)


if __name__ == "__main__":
    main()
