"""One table of all figures beside what is published, and the page docs/benchmarks.md.

Figures are kept in docs/benchmarks.json, benchmark by benchmark, each with the weights, the version and the commit that
it was measured with, so that measuring one again leaves the others as they are. published.yaml names the rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bench.audit import ASPECTS
from bench.reading import last_commit, weights
from bench.settings import shown
from whosays import __version__

ROOT = Path(__file__).parents[1]
FIGURES, PAGE = ROOT / "docs" / "benchmarks.json", ROOT / "docs" / "benchmarks.md"
NOT_IN_TABLE = ("status", "acceptance", "sentences", "throughput", "audit")
NONE = "none known"
AUDITED = {"type and args": "type and arguments", "type": "type", "args": "arguments", "voices": "attribution",
           "status": "status", "everything": "all of these"}  # fmt: skip
assert set(ASPECTS) <= set(AUDITED)

HEAD = """# Benchmarks

What the shipped reader reads, measured against public gold. `make bench` writes this page; `bench/README.md` says how
to run one set, and the head of `bench/NAME.py` defines its metric to the letter.

Version {version}; last commit {commit} of {date}; weights {weights}.

These are development figures: the sets lack the parts that are kept for an independent test, so most were measured on
dev parts while published figures are on test parts. A figure stands beside another, not above or below it.
"""


@dataclass(frozen=True, slots=True)
class Line:
    """One row: the metric's name, what was read, our figure, what is published."""

    name: str
    split: str
    ours: str
    published: str


@cache
def published() -> dict[str, Any]:
    """published.yaml."""
    loaded: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "published.yaml").read_text(encoding="utf-8"))
    return loaded


def keep(figures: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Put new figures (flat, by benchmark) to those that were measured before."""
    kept: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    made = {"weights": weights(), "version": __version__, "commit": last_commit("%h"), "date": last_commit("%cs")}
    kept |= {name: {**made, "figures": dict(found)} for name, found in figures.items() if found}
    kept = dict(sorted(kept.items()))
    FIGURES.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return kept


def lines(kept: Mapping[str, Any], names: Sequence[str]) -> Iterator[Line]:
    """The rows of all benchmarks, in the order of the page."""
    known = published()["rows"]
    for name in names:
        figures = kept.get(name, {}).get("figures", {})
        for given in known.get(name) or ({"metric": key, "name": f"{name}: {key}"} for key in numbers(figures)):
            ours = figures.get(given["metric"])
            yield Line(given["name"], str(given.get("split", "")), number(ours), anchors(given, figures))


def numbers(figures: Mapping[str, Any]) -> list[str]:
    return [key for key, value in figures.items() if isinstance(value, int | float)]


def number(value: Any) -> str:
    """A figure as it is printed; "–" where there is none."""
    return "–" if value is None else shown(float(value))


def anchors(given: Mapping[str, Any], figures: Mapping[str, Any]) -> str:
    """What others have reached, each with the mark of its source."""
    numbered = {name: number for number, name in enumerate(published()["sources"], 1)}
    found = [f"{who} {value} [{numbered[source]}]" for who, value, source in given.get("anchors", ())]
    found += [f"{who} {number(figures.get(metric))}" for who, metric in given.get("versus", ())]
    return ", ".join(found) or NONE


def shown_table(rows: Sequence[Line]) -> str:
    """The table for a terminal."""
    wide = max((len(line.name) for line in rows), default=0)
    return "\n".join(f"{one.name:{wide}}  {one.ours:>7}  {one.published}  ({one.split})" for one in rows)


def page(kept: Mapping[str, Any], names: Sequence[str]) -> str:
    """docs/benchmarks.md."""
    rows = list(lines(kept, [name for name in names if name not in NOT_IN_TABLE]))
    made = {"commit": last_commit("%h"), "date": last_commit("%cs"), "weights": f"`{weights()}`"}
    parts = [HEAD.format(version=__version__, **made)]
    parts += ["## Figures\n", markdown(rows), *older(kept, names), *missing(kept, names)]
    if "audit" in kept:
        parts += ["\n## Audit of claims\n", audit(kept["audit"])]
    listed = (f"{number}. {text}" for number, text in enumerate(published()["sources"].values(), 1))
    return "\n".join([*parts, "\n## Sources of published figures\n", *listed]) + "\n"


def markdown(rows: Sequence[Line]) -> str:
    cells = [f"| {one.name} | {one.split} | {one.ours} | {one.published} |" for one in rows]
    return "\n".join(["| metric | read | whosays | published |", "|---|---|---|---|", *cells])


def older(kept: Mapping[str, Any], names: Sequence[str]) -> Iterator[str]:
    """Which figures are not of the weights that ship now."""
    stale = [name for name in names if name in kept and name != "audit" and kept[name]["weights"] != weights()]
    if stale:
        yield f"\nMeasured with earlier weights: {', '.join(stale)}."


def missing(kept: Mapping[str, Any], names: Sequence[str]) -> Iterator[str]:
    """What is not in the table, and why."""
    absent = [name for name in names if name not in kept and name not in NOT_IN_TABLE]
    if absent:
        yield f"\nNot measured, for its data was not at hand or nobody has run it yet: {', '.join(absent)}."


def audit(kept: Mapping[str, Any]) -> str:
    """The shares with their intervals, and the kinds of error."""
    figures = kept["figures"]
    sets = [key.removesuffix(" claims") for key in figures if key.endswith(" claims")]
    weighed, commit = (figures.get(f"drawn {key}", kept[key]) for key in ("weights", "commit"))
    intro = (
        f"Typed claims drawn at random and judged by hand against their texts (weights `{weighed}`, rules of commit "
        f"{commit}): the share that is right, in percent, with its 95 % interval (Wilson).\n"
    )
    claims = {name: round(figures[f"{name} claims"]) for name in sets}
    head = f"| | {' | '.join(f'{name} ({of})' for name, of in claims.items())} |"
    body = [f"| {words} | {' | '.join(share(figures, name, key) for name in sets)} |" for key, words in AUDITED.items()]
    kinds = [(key.removeprefix("errors "), value) for key, value in figures.items() if key.startswith("errors ")]
    listed = [f"| {kind} | {times} |" for kind, times in kinds]
    errors = ["\n| kind of error | claims |", "|---|---|", *listed] if kinds else []
    return "\n".join([intro, head, "|---" * (len(sets) + 1) + "|", *body, *errors])


def share(figures: Mapping[str, float], name: str, key: str) -> str:
    low, high = figures[f"{name} {key} low"], figures[f"{name} {key} high"]
    return f"{figures[f'{name} {key}']:.0f} ({low:.0f}–{high:.0f})"
