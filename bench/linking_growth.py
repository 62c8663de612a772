"""How linking grows with a case: the time and memory to link it, and to add one more document to it.

    python -m bench.linking_growth [DOCUMENTS …] [--folder FOLDER]

Synthetic claims, because what is measured is linking (bench/synthetic_case.py). Linking is all that `add` does when the
documents are stored: who is who is settled while they are stored, then texts are compared, claims linked and voices
counted. One more document is stored and linked in a process that has just opened the case; the median of a few, and the
slowest. Times are those of the processor and of the clock; memory is the peak of each process. Each size runs in
processes of its own, so that peaks do not mix.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from statistics import median

from bench.synthetic_case import CLAIMS, synthetic
from whosays.pipeline.linking import link_case
from whosays.store import Store, open_case

SIZES = (1000, 3000, 10000)
MORE = 5  # documents that are added one by one

Figures = Mapping[str, float]


def measured(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds of the processor and of the clock."""
    busy, clock = time.process_time(), time.perf_counter()
    work()
    return time.process_time() - busy, time.perf_counter() - clock


def peak() -> float:
    """Megabytes that this process had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def fill(size: int, folder: Path) -> Figures:
    """Store so many documents in a new case."""
    with open_case(folder / f"case-{size}", create=True) as store:
        busy, clock = measured(lambda: store_all(store, size))
    return {"storing processor s": busy, "storing s": clock}


def store_all(store: Store, size: int) -> None:
    """So many documents, one after the other."""
    for number in range(size):
        store.save(*synthetic(number))


def link(size: int, folder: Path) -> Figures:
    """Link the whole of it."""
    case = folder / f"case-{size}"
    with open_case(case, write=True) as store:
        busy, clock = measured(lambda: link_case(store))
        most = peak()
        kinds = [one.type for one in store.links()]
    found = {f"links {kind}": float(kinds.count(kind)) for kind in sorted(set(kinds))}
    size_mb = (case / "case.db").stat().st_size / 1e6
    return {"linking processor s": busy, "linking s": clock, "linking peak MB": most, "case.db MB": size_mb, **found}


def more(size: int, folder: Path) -> Figures:
    """Add one more document, and again: of a story that the case knows, each time another."""
    with open_case(folder / f"case-{size}", write=True) as store:
        times = [measured(partial(add_one, store, number)) for number in range(size, size + MORE)]
    busy, clock = zip(*times, strict=True)
    return {
        "one more processor s": median(busy), "one more s": median(clock), "slowest one more s": max(clock),
        "one more peak MB": peak(),
    }  # fmt: skip


def add_one(store: Store, number: int) -> None:
    """All that adding a document costs beside reading it."""
    store.save(*synthetic(number))
    link_case(store)


STEPS: dict[str, Callable[[int, Path], Figures]] = {"fill": fill, "link": link, "more": more}


def grow(size: int, folder: Path) -> dict[str, float]:
    """Every step on a case of this size, each in a process of its own."""
    found: dict[str, float] = {"documents": size, "claims": size * CLAIMS}
    for step in STEPS:
        command = [sys.executable, "-m", "bench.linking_growth", str(size), "--folder", str(folder), "--step", step]
        found |= json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--folder", type=Path, help="where the cases are made and left")
    parser.add_argument("--step", choices=list(STEPS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step:
        print(json.dumps(STEPS[options.step](options.documents[0], options.folder)))
        return
    with tempfile.TemporaryDirectory() as folder:
        for size in options.documents:
            figures = grow(size, options.folder or Path(folder))
            print(json.dumps({name: round(value, 2) for name, value in figures.items()}), flush=True)


if __name__ == "__main__":
    main()
