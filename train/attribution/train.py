"""Train the attribution head on the kept states of PolNeAR.

    WHOSAYS_DATA=… python -m train.attribution.train --kept FOLDER --out FILE [--config FILE]

Processor time is the budget: the rate rises and then falls to nothing over `minutes`, whatever else the machine does.
"""

from __future__ import annotations

import argparse
import os
import random
import time
import tomllib
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from train.attribution.batches import Batch, batches
from train.attribution.corpus import Window, read
from train.attribution.model import Attribution
from train.frozen.keep import WEIGHTS, Kept
from whosays.annotations.network import Labels
from whosays.annotations.reports.features import Inventory

CONFIG = Path(__file__).with_name("config") / "default.toml"
RISE = 0.03  # share of the time in which the rate rises


def inventory() -> Inventory:
    """The numbers of tags: those of the shipped reader."""
    labels = Labels.load(WEIGHTS / "labels.json")
    return Inventory.of(labels.upos, labels.relations)


def build(known: Inventory, config: dict) -> Attribution:
    return Attribution(
        len(known.upos), len(known.relations), known.ways, config["width"], config["dropout"], config["layers"]
    )


def loss_of(model: Attribution, batch: Batch, cue_share: float) -> Tensor:
    """Cross-entropy of the cues of all words, and of the roles beside each cue of the corpus."""
    words, tags = model.read(batch.states, batch.features, batch.mask)
    loss = cue_share * F.cross_entropy(tags.flatten(0, 1), batch.tags.flatten())
    if len(batch.window):
        roles = model.beside(words[batch.window], batch.pairs, batch.mask[batch.window])
        loss = loss + F.cross_entropy(roles.flatten(0, 1), batch.roles.flatten())
    return loss


def fit(model: Attribution, windows: list[Window], config: dict) -> None:
    """Train until the time is up."""
    optimiser = torch.optim.AdamW(model.parameters(), config["rate"], betas=(0.9, 0.98), weight_decay=0.02)
    chance, start = random.Random(config["seed"]), time.process_time()
    model.train()
    while True:
        total = steps = 0
        for batch in batches(windows, config["words"], chance):
            gone = (time.process_time() - start) / 60 / config["minutes"]
            if gone >= 1:
                return
            for group in optimiser.param_groups:
                group["lr"] = config["rate"] * min(1, gone / RISE + 0.01) * (1 - gone)
            loss = loss_of(model, batch, config["cue_share"])
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            total, steps = total + loss.item(), steps + 1
        print(f"{gone:.0%} of the time, mean loss of the pass {total / steps:.3f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kept", type=Path, required=True, help="where the states are kept")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--config", type=Path, default=CONFIG)
    options = parser.parse_args()
    config = tomllib.loads(options.config.read_text(encoding="utf-8"))
    torch.set_num_threads(config["threads"])
    torch.manual_seed(config["seed"])
    known = inventory()
    windows, _ = read(Path(os.environ["WHOSAYS_DATA"]), "train", Kept(options.kept), known)
    model = build(known, config)
    fit(model, windows, config)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), options.out)


if __name__ == "__main__":
    main()
