"""`compare`: two documents side by side, on stdout: what both say, where they differ, what only one says."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

import typer
from rich.console import Console
from rich.text import Text

from whosays.case.records import claim_record, link_record
from whosays.cli.show import documents_called
from whosays.errors import WhosaysError
from whosays.model import Argument, Claim, Voice
from whosays.store import ClaimQuery, Store, open_case
from whosays.views.claim_line import as_text, claim_line
from whosays.views.comparing import Comparison, compared
from whosays.views.happenings import linked
from whosays.views.printable import counted, printable

Names = Mapping[str, str]
HEADS = {"both": "Both say", "differ": "They differ", "first": "Only {first} says", "second": "Only {second} says"}
Row = tuple[str, str, str, str]  # part, slot, claim of the first document, claim of the second


def show_comparison(case: Path, first: str, second: str, as_json: bool) -> None:
    """What two documents have to do with each other."""
    with open_case(case) as store, store.snapshot():
        one, other = document(store, first), document(store, second)
        if one == other:
            raise WhosaysError(f"“{first}” and “{second}” are one document; name two")
        told = [list(store.claims(ClaimQuery(document=id_))) for id_ in (one, other)]
        found = compared(told[0], told[1], linked(store.links()))
        names = store.names_of(part.entity for claim in chain(*told) for part in parts(claim) if part.entity)
        called = {part: printable(store.document_names()[id_]) for part, id_ in (("first", one), ("second", other))}
    if as_json:
        for record in records(found):
            typer.echo(json.dumps(record, ensure_ascii=False))
    elif sys.stdout.isatty():
        draw(found, names, called)
    else:
        for row in rows(found, names):
            typer.echo("\t".join(row))


def document(store: Store, beginning: str) -> str:
    """The id of the one document whose name or id begins so; raises WhosaysError for none and for several."""
    begun = documents_called(store, beginning)
    found = {id_: name for id_, name in begun.items() if beginning in (name, id_)} or begun
    if len(found) > 1:
        raise WhosaysError(f"several documents begin with “{beginning}”: {', '.join(sorted(found.values())[:5])}")
    return next(iter(found))


def parts(claim: Claim) -> Iterator[Argument | Voice]:
    """What of a claim may mean an entity."""
    yield from claim.arguments
    yield from claim.attribution


def rows(found: Comparison, names: Names) -> Iterator[Row]:
    """A row for each thing that both tell, each difference, and each claim of one document alone."""
    for both in found.both:
        yield "both", "", lines(both.first, names), lines(both.second, names)
    for pair in found.differ:
        said = [lines((claim,), names) for claim in (pair.first, pair.second)]
        yield "differ", pair.link.slot or "account", said[0], said[1]
    yield from (("first", "", line(claim, names), "") for claim in found.first_only)
    yield from (("second", "", "", line(claim, names)) for claim in found.second_only)


def lines(claims: tuple[Claim, ...], names: Names) -> str:
    """Several tellings of one thing in one field."""
    return " | ".join(line(claim, names) for claim in claims)


def line(claim: Claim, names: Names) -> str:
    """A claim as prose with its marks and voices."""
    return as_text(claim_line(claim, names))


def draw(found: Comparison, names: Names, called: Mapping[str, str]) -> None:
    """The four parts under their heads; each document's words after its name."""
    console, last = Console(highlight=False), ""
    for part, slot, first, second in rows(found, names):
        if part != last:
            console.print(Text(("\n" if last else "") + HEADS[part].format(**called), "bold"))
            last = part
        if slot:
            console.print(Text(f"  {slot}", "yellow"))
        for whose, said in (("first", first), ("second", second)):
            for one in filter(None, said.split(" | ")):
                console.print(
                    Text.assemble("  ", (f"{called[whose]}: " if part in ("both", "differ") else "", "dim"), one)
                )
    shared, apart = counted(len(found.both), "thing"), counted(len(found.differ), "difference")
    typer.echo(f"both tell {shared}; {apart}", err=True)


def records(found: Comparison) -> Iterator[dict[str, object]]:
    """One object per row: `part` is both, differ, first or second; claims as in the jsonl export."""
    for both in found.both:
        told = {"first": list(map(claim_record, both.first)), "second": list(map(claim_record, both.second))}
        yield {"kind": "comparison", "part": "both", **told}
    for pair in found.differ:
        told = {"first": [claim_record(pair.first)], "second": [claim_record(pair.second)]}
        yield {"kind": "comparison", "part": "differ", **told, "link": link_record(pair.link)}
    for part, claims in (("first", found.first_only), ("second", found.second_only)):
        for claim in claims:
            yield {"kind": "comparison", "part": part, part: [claim_record(claim)]}
