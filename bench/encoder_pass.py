"""The bare encoder over a folder of text files: the same windows in the same batches, and nothing else.

    python -m bench.encoder_pass ENGINE FOLDER PROCESSES

Prints seconds as JSON: what the processes spent in the encoder, side by side. Loading, cutting into windows, trees,
entities and all rules are left out; the graph carries its two smallest heads (a linear layer over the pieces), which
cannot be taken off. Each process has one thread, as in `add`.
"""

from __future__ import annotations

import json
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from bench.settings import in_groups
from whosays.annotations.decoding import Plan
from whosays.annotations.engines import reader
from whosays.annotations.network import Floats
from whosays.model import Sentence

FILES = 16  # documents read together, as `add` does by default


class Encoder(reader.Reader):
    """The reader with its work cut short: it encodes every batch, remembers how long that took, and sees nothing."""

    seconds = 0.0
    counted = 0

    def _read_batch(self, plans: list[Plan]) -> list[tuple[list[Sentence], Floats]]:
        start = time.perf_counter()
        _, _, entity = self.encode(plans)
        self.seconds += time.perf_counter() - start
        self.counted += sum(len(plan.window.ids) for plan in plans)
        return [([], scores) for scores in entity]


engines: list[Encoder] = []  # this process's engine, once it is loaded


def begin() -> None:
    """Load the engine of this worker."""
    engines.append(Encoder(threads=1))


def encode(texts: list[str]) -> tuple[float, int]:
    """Seconds in the encoder for some texts, and their pieces."""
    [engine] = engines
    engine.seconds, engine.counted = 0.0, 0
    engine.annotate(texts, ["en"] * len(texts))
    return engine.seconds, engine.counted


def main() -> None:
    """Measure; an engine other than the reader has no encoder."""
    name, folder, processes = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if name != "reader":
        print("{}")
        return
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    with ProcessPoolExecutor(processes, get_context("spawn"), begin) as pool:
        found = list(pool.map(encode, in_groups(texts, FILES)))
    seconds = sum(spent for spent, _ in found) / processes
    print(json.dumps({"seconds": seconds, "pieces": sum(pieces for _, pieces in found)}))


if __name__ == "__main__":
    main()
