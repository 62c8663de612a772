"""`timeline`: a case in order of time, on stdout; what bears no date is counted on stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from whosays.case.records import claim_record
from whosays.cli.show import names_of, place_of, styled
from whosays.store import ClaimQuery, open_case
from whosays.views.claim_line import as_text, claim_line
from whosays.views.happenings import linked
from whosays.views.printable import counted
from whosays.views.telling_times import Chronicle, Moment, chronicle

Names = Mapping[str, str]


def show_timeline(case: Path, query: ClaimQuery, as_json: bool) -> None:
    """Dated claims by their first possible day; a happening that several tell for one time stands once."""
    with open_case(case) as store, store.snapshot():
        found = chronicle(store.claims(query), linked(store.links()))
        entities, documents = names_of(store)
    if as_json:
        for moment in found.moments:
            typer.echo(json.dumps(record(moment), ensure_ascii=False))
    elif sys.stdout.isatty():
        draw(found, entities, documents)
    else:
        for moment in found.moments:
            line = as_text(claim_line(moment.claim, entities))
            typer.echo("\t".join((moment.when, line, str(len(moment.tellings)), place_of(moment.claim, documents))))
    typer.echo(f"{counted(len(found.moments), 'moment')}; {counted(found.undated, 'claim')} without a date", err=True)


def record(moment: Moment) -> dict[str, object]:
    """A moment as JSON: the words for its time, its tellings, and the claim that is shown."""
    told = {"when": moment.when, "tellings": list(moment.tellings)}
    return {"kind": "moment", **told, "claim": claim_record(moment.claim)}


def draw(found: Chronicle, entities: Names, documents: Names) -> None:
    """Times at the left, claims beside them; a time that stays the same is written once."""
    table, last = Table.grid(padding=(0, 2)), ""
    table.add_column(width=26)
    table.add_column(ratio=1)
    for moment in found.moments:
        line = styled(claim_line(moment.claim, entities))
        more = f" and {counted(len(moment.tellings) - 1, 'more telling')}" if len(moment.tellings) > 1 else ""
        line.append(f" ({place_of(moment.claim, documents)}{more})", "dim")
        table.add_row(Text(moment.when if moment.when != last else "", "cyan"), line)
        last = moment.when
    Console(highlight=False).print(table)
