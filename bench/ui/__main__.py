"""How quick the case in the browser is, on a synthetic case of 2,000 documents and 100,000 claims.

    python -m bench.ui [--case FOLDER] [--json FILE]

One command: makes the case (once, where FOLDER is given), serves it as a user does, opens it in Chromium at once, asks
over HTTP, prints each figure beside its bar, and ends with 1 where a bar is missed. Some minutes on two quiet cores.

How figures are taken. The first screen is timed from opening the printed address, before the server has read anything.
Requests of a kind (120 of each; filters drawn at random with a fixed seed, nearly each for the first time) are timed
from sending to the last byte, one at a time, over HTTP, in a connection each. The 95th percentile is the nearest rank:
of 120 values in order the 114th; no value is left out and none is made up between two. Screens are opened three times
each, and the worst counts. Memory is the greatest that the server had, VmHWM, after all of it; the process that makes
routes is told apart. The processor's time is that of the server, user and system, a mean: it hardly depends on what
else the machine does.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.ui.answers import background, measured
from bench.ui.case import build
from bench.ui.screens import browsing, first_screen, screens
from bench.ui.server import serving

# Figure → what it may be at most: milliseconds, but for the memory in MB.
BARS = {
    "first screen": 1500.0,
    "facets, 95th percentile": 200.0,
    "search, 95th percentile": 200.0,
    "page of 100 claims, 95th percentile": 200.0,
    "graph of 5,000 nodes on the screen, worst": 3000.0,
    "timeline of 20,618 items on the screen, worst": 2000.0,
    "server memory, MB": 500.0,
}


def percentile(values: Sequence[float], share: float = 0.95) -> float:
    """The smallest value that at least so large a share of the values does not exceed (nearest rank)."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


def figures(case: Path) -> dict[str, float]:
    """All figures, in the order in which they are measured."""
    found: dict[str, float] = {}
    with browsing() as context, serving(case) as server:
        if context:
            found["first screen"] = first_screen(context, server)
        times = measured(server)
        for name, values in times.seen.items():
            found[f"{name}, median"] = percentile(values, 0.5)
            found[f"{name}, 95th percentile"] = percentile(values)
            found[f"{name}, processor, mean"] = sum(times.worked[name]) / len(values)
        found |= background(server)
        for name, values in screens(context, server).items() if context else ():
            found[f"{name} on the screen, median"] = percentile(values, 0.5)
            found[f"{name} on the screen, worst"] = max(values)
        found["server memory, MB"] = server.memory()
    return found


def table(found: Mapping[str, float]) -> str:
    """The figures with their bars, a line each."""
    lines = ["| figure | measured | bar | |", "|---|---|---|---|"]
    for name, value in found.items():
        bar = BARS.get(name)
        told = f"{bar:,.0f} | {'met' if value <= bar else 'MISSED'}" if bar else " | "
        lines.append(f"| {name} | {value:,.0f} | {told} |")
    return "\n".join(lines)


def record(found: Mapping[str, float]) -> dict[str, Any]:
    """The figures as they are kept, with the machine's load, which says what they are worth."""
    missed = [name for name, bar in BARS.items() if found.get(name, math.inf) > bar]
    load = os.getloadavg()[0]
    rounded = {name: round(value, 1) if math.isfinite(value) else None for name, value in found.items()}
    return {"figures": rounded, "bars": BARS, "missed": missed, "cores": os.cpu_count(), "load": round(load, 1)}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and write; 1 if a bar is missed or could not be measured."""
    options = argparse.ArgumentParser(prog="python -m bench.ui", description=(__doc__ or "").splitlines()[0])
    options.add_argument("--case", type=Path, help="the folder of the case; used again where it is there")
    options.add_argument("--json", type=Path, help="write the figures there as well")
    given = options.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="bench-ui-") as folder:
        case = given.case or Path(folder) / "case"
        build(case)
        found = figures(case)
    told = record(found)
    print(table(found))
    print(f"\nload of the machine {told['load']} on {told['cores']} cores", file=sys.stderr)
    if given.json:
        given.json.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return 1 if told["missed"] else 0


if __name__ == "__main__":
    sys.exit(main())
