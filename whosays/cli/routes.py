"""`routes`: the ways that a case tells of, and how the systems work, on stdout.

An arrow tells at a glance how a leg is told: "→" it happens or happened, "⇢" it is planned, tried, possible or only
thought of, "↛" it is denied or was called off. The words say the same, and every telling stands with its voice.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from whosays.case.routes import Views, routes_and_processes
from whosays.case.routes.records import process_record, route_record
from whosays.case.routes.values import Actor, Leg, Process, Route, Stage, Stop, Telling
from whosays.model import Status
from whosays.store import open_case
from whosays.text.shortening import shortened
from whosays.views.claim_line import speakers, status_marks
from whosays.views.printable import counted, printable

LONGEST_QUOTE = 160  # characters of a quote on a terminal; a pipe and --json get all of it
OFF = {"cancelled"}

Names = Mapping[str, str]


def show_routes(case: Path, as_json: bool) -> None:
    """Routes, then processes: laid out on a terminal, one row per telling in a pipe, one JSON object per line."""
    with open_case(case) as store, store.snapshot():
        views = routes_and_processes(store.claims(), store.entities(), store.documents(), store.links())
        names = store.document_names()
    if as_json:
        for record in (*map(route_record, views.routes), *map(process_record, views.processes)):
            typer.echo(json.dumps(record, ensure_ascii=False))
    elif sys.stdout.isatty():
        _draw(views, names)
    else:
        for row in rows(views, names):
            typer.echo("\t".join(row))


def rows(views: Views, names: Names) -> Iterator[tuple[str, ...]]:
    """For each telling: route or process, whose, step or stage, what, status, voices, quote, document."""
    for route in views.routes:
        for leg in route.legs:
            step = f"{leg.step}{' back' if leg.back else ''}"
            yield from _rows("route", route.travellers, step, way(leg), leg.tellings, names)
    for process in views.processes:
        for stage in process.stages:
            yield from _rows("process", process.travellers, stage.kind, doing(stage), stage.tellings, names)


def _rows(
    kind: str, whose: Sequence[Actor], step: str, what: str, tellings: Iterable[Telling], names: Names
) -> Iterator[tuple[str, ...]]:
    for one in tellings:
        status = ", ".join(status_marks(one.status, one.attribution)) or "said to be so"
        place = names.get(one.evidence.document, one.evidence.document)
        told = (speakers(one.attribution), printable(one.evidence.quote), printable(place))
        yield kind, printable(whose[0].text if whose else ""), step, what, status, *told


def way(leg: Leg) -> str:
    """A leg in words: "Tekirdağ → over Edirne → Trieste, by truck, with false papers"."""
    arrow = arrow_of(leg.status)
    start = places(leg.origin) or ("from there" if leg.follows else "…")
    over = f" over {places(leg.via)} {arrow}" if leg.via else ""
    told = [f"{start} {arrow}{over} {places(leg.destination) or '…'}"]
    told += [f"by {text}" for text in map(printable, leg.means)]
    told += [f"with {text}" for text in map(printable, leg.papers)]
    told += [f"{one.role} {printable(one.text)}" for one in leg.carriers]
    return ", ".join([*told, *([printable(leg.when.text)] if leg.when else [])])


def doing(stage: Stage) -> str:
    """A stage in words: who, where, with what."""
    who = "; ".join(f"{one.role} {printable(one.text)}" for one in stage.actors)
    where = "; ".join(printable(stop.text) for stop in stage.places)
    what = "; ".join(map(printable, stage.things))
    return " · ".join(filter(None, (who, f"at {where}" if where else "", what))) or "…"


def arrow_of(status: Status) -> str:
    """How a leg is drawn."""
    if status.polarity == "negated" or status.reality in OFF:
        return "↛"
    happens = status.reality in {"actual", "habitual"} and status.certainty == "certain"
    return "→" if happens else "⇢"


def places(stops: Iterable[Stop]) -> str:
    """The names of stops."""
    return ", ".join(printable(stop.text) for stop in stops)


def _draw(views: Views, names: Names) -> None:
    console = Console(highlight=False)
    for route in views.routes:
        _heading(console, "route", route)
        for leg in route.legs:
            label = f"{'↩ ' if leg.back else ''}{leg.step}"
            console.print(_item(label, way(leg), leg.status, leg.tellings, names))
        _reasons(console, route.why)
    for process in views.processes:
        _heading(console, "how it works", process)
        for stage in process.stages:
            console.print(_item(stage.kind, doing(stage), stage.status, stage.tellings, names))
        _reasons(console, process.why)
    typer.echo(f"{counted(len(views.routes), 'route')}, {counted(len(views.processes), 'description')}", err=True)


def _heading(console: Console, what: str, view: Route | Process) -> None:
    whose = ", ".join(printable(one.text) for one in view.travellers)
    console.print(Text.assemble((f"{what}: ", "green"), (whose, "bold")))


def _item(label: str, words: str, status: Status, tellings: Sequence[Telling], names: Names) -> Table:
    """One leg or stage: its label, what it is, then a line for each voice that tells it."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(width=14, justify="right")
    grid.add_column(ratio=1)
    marks = "".join(f" · {mark}" for mark in status_marks(status, tellings[0].attribution))
    grid.add_row(Text(label, "cyan"), Text.assemble(words, (marks, "bold yellow")))
    documents = {one.evidence.document for one in tellings}
    if len(documents) > 1:
        grid.add_row("", Text(f"told by {counted(len(documents), 'document')}", "bold"))
    for one in tellings:
        quote = shortened(printable(one.evidence.quote), LONGEST_QUOTE)
        place = printable(names.get(one.evidence.document, one.evidence.document))
        grid.add_row("", Text(f"says {speakers(one.attribution)}: “{quote}” — {place}", "dim"))
    return grid


def _reasons(console: Console, why: Iterable[str]) -> None:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(width=14, justify="right")
    grid.add_column(ratio=1)
    for reason in why:
        grid.add_row(Text("joined", "dim"), Text(printable(reason), "dim italic"))
    console.print(grid)
    console.print()
