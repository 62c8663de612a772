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
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from bench.settings import in_groups
from whosays.annotations.decoding import Plan
from whosays.annotations.engines.reader import AHEAD, Reader, _batches

FILES = 32  # documents read together, as `add` does by default


engines: list[Reader] = []  # this process's engine, once it is loaded


def begin() -> None:
    """Load the engine of this worker."""
    engines.append(Reader(threads=1))


def encode(texts: list[str]) -> tuple[float, int]:
    """Seconds in the encoder for some texts, and their pieces."""
    [engine] = engines
    plans = list(engine._plans(texts, ["en"] * len(texts)))
    seconds = sum(clocked(engine, batch) for batch in in_batches(plans))
    return seconds, sum(len(plan.window.ids) for plan in plans)


def in_batches(plans: list[Plan]) -> Iterator[list[Plan]]:
    """The windows in the batches in which `add` reads them."""
    for some in in_groups(plans, AHEAD):
        by_length = sorted(some, key=lambda plan: len(plan.window.ids))
        for batch in _batches(list(range(len(some))), by_length):
            yield [by_length[i] for i in batch]


def clocked(engine: Reader, batch: list[Plan]) -> float:
    """Seconds that the encoder takes for a batch."""
    start = time.perf_counter()
    engine.encode(batch)
    return time.perf_counter() - start


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
