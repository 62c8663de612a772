"""What a case holds, on stdout: laid out for reading on a terminal, one record a line for programs elsewhere.

In a pipe the fields are parted by tabs, and a claim still reads as prose with its marks and voices.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from whosays.case.records import claim_record, document_record, entity_record
from whosays.errors import WhosaysError
from whosays.model import Claim, Document, Entity
from whosays.store import ClaimQuery, Store
from whosays.store.base import Values
from whosays.text.shortening import shortened
from whosays.views.claim_line import Piece, as_text, claim_line, speakers, status_marks
from whosays.views.place_line import place_line
from whosays.views.printable import counted, printable

STYLES = {
    "argument": "italic",
    "predicate": "underline",
    "place": "cyan",
    "time": "cyan",
    "mark": "bold yellow",
    "voice": "dim",
}
LONGEST_QUOTE = 320  # characters of a quote on a terminal; a pipe and --json get all of it
ALIASES = 5
LABEL, GAP = 14, 2  # columns of a claim's type, and between it and the words
INDENT = LABEL + GAP

Row = tuple[str, ...]


def show_claims(store: Store, query: ClaimQuery, as_json: bool) -> None:
    """The claims that a query asks for, as they come out of the store."""
    _check_type(query.type)
    if isinstance(query.document, str):
        documents_called(store, query.document)
    if as_json:
        print_json(store.claims(query), claim_record)
        return
    if query.link:
        from whosays.cli.linked import show_linked

        show_linked(store, query)
        return
    entities, documents = names_of(store)
    if sys.stdout.isatty():
        _draw_claims(store.claims(query), entities, documents)
        return
    for claim in store.claims(query):
        typer.echo("\t".join(claim_row(claim, entities, documents)))


def show_entities(store: Store, as_json: bool) -> None:
    """Entities, those with most mentions first."""
    found = sorted(store.entities(), key=lambda entity: (-len(entity.mentions), entity.name, entity.id))
    if as_json:
        print_json(found, entity_record)
    else:
        show_table(("name", "schema", "mentions", "documents", "place", "also called"), map(entity_row, found))


def show_documents(store: Store, as_json: bool) -> None:
    """Documents by name, with how many claims each gave."""
    if as_json:
        print_json(store.documents(), document_record)
        return
    counts = store.claim_counts()
    rows = (document_row(document, counts[document.id]) for document in store.documents())
    show_table(("name", "language", "published", "pages", "claims", "title", "notes"), rows)


def claim_row(claim: Claim, entities: Mapping[str, str], documents: Mapping[str, str]) -> Row:
    """Type, the claim as prose, status (and what a reviewer said) and voices as words, the quote, where it stands."""
    marks = status_marks(claim.status, claim.attribution, entities) or ["said to be so"]
    status = ", ".join(filter(None, (*marks, reviewed(claim))))
    line, voices = as_text(claim_line(claim, entities)), speakers(claim.attribution, entities)
    return (claim.type, line, status, voices, printable(claim.evidence.quote), place_of(claim, documents))


def reviewed(claim: Claim) -> str:
    """What a reviewer said of the claim; empty where nobody has judged it."""
    return "" if claim.review == "unreviewed" else claim.review


def place_of(claim: Claim, documents: Mapping[str, str]) -> str:
    """The document and page that a claim stands on."""
    name = printable(documents.get(claim.evidence.document, claim.evidence.document))
    return name if claim.evidence.page is None else f"{name}, p. {claim.evidence.page}"


def entity_row(entity: Entity) -> Row:
    """An entity on one line; initials and code names are marked as withheld."""
    withheld = " (name withheld in the source)" if entity.anonymised else ""
    documents = len({mention.document for mention in entity.mentions})
    more = f" and {len(entity.aliases) - ALIASES} more" if len(entity.aliases) > ALIASES else ""
    aliases = "; ".join(printable(alias) for alias in entity.aliases[:ALIASES]) + more
    counts = (str(len(entity.mentions)), str(documents))
    return (printable(entity.name) + withheld, entity.schema, *counts, place_line(entity.place), aliases)


def document_row(document: Document, claims: int) -> Row:
    """A document on one line."""
    title = shortened(printable(document.title or ""), 60)
    notes = printable(" ".join(document.problems))
    known = (document.language or "?", document.published or "?", str(max(1, len(document.pages))), str(claims))
    return (printable(document.name), *known, title, notes)


def draw_claim(console: Console, claim: Claim, entities: Mapping[str, str], documents: Mapping[str, str]) -> None:
    """One claim for a reader: its type, the line, the quote and its place."""
    grid = Table.grid(padding=(0, GAP))
    grid.add_column(width=LABEL)
    grid.add_column(ratio=1)
    grid.add_row(Text(claim.type, "green"), styled(claim_line(claim, entities)))
    quote = shortened(printable(claim.evidence.quote), LONGEST_QUOTE)
    grid.add_row(Text(reviewed(claim), "bold"), Text(f"“{quote}” — {place_of(claim, documents)}", "dim"))
    console.print(grid)


def styled(pieces: Iterable[Piece]) -> Text:
    """The line as rich draws it."""
    return Text.assemble(*((piece.text, style(piece)) for piece in pieces))


def style(piece: Piece) -> str:
    """How a piece is drawn: the doer and the innermost voice in bold."""
    return f"{'bold ' if piece.strong else ''}{STYLES.get(piece.kind, '')}".strip()


def names_of(store: Store) -> tuple[dict[str, str], dict[str, str]]:
    """The names of the case's entities and documents, by id."""
    return store.entity_names(), store.document_names()


def _check_type(names: Values) -> None:
    """A type that is misspelt must not look like a case without such claims."""
    if names is None:
        return
    from whosays.claims.types import claim_types

    for name in {names} - set(claim_types()) if isinstance(names, str) else set(names) - set(claim_types()):
        raise WhosaysError(f"There is no claim type “{name}”; there are: {', '.join(claim_types())}.")


def documents_called(store: Store, beginning: str) -> dict[str, str]:
    """Names of the documents whose name or id begins so, by id; raises WhosaysError where none does.

    A document that is misspelt must not look like one without claims.
    """
    id_ = beginning if beginning.startswith("sha256:") else f"sha256:{beginning}"
    found = {
        of: name for of, name in store.document_names().items() if name.startswith(beginning) or of.startswith(id_)
    }
    if not found:
        raise WhosaysError(f"the case has no document “{beginning}”; `whosays documents` lists them")
    return found


def _draw_claims(claims: Iterable[Claim], entities: Mapping[str, str], documents: Mapping[str, str]) -> None:
    console, count = Console(highlight=False), 0
    for claim in claims:
        count += 1
        draw_claim(console, claim, entities, documents)
        console.print()
    typer.echo(counted(count, "claim"), err=True)


def show_table(titles: Row, rows: Iterable[Row]) -> None:
    """Rows under their titles on a terminal; fields parted by tabs, without titles, in a pipe."""
    if not sys.stdout.isatty():
        for row in rows:
            typer.echo("\t".join(row))
        return
    table = Table(box=None, header_style="dim", pad_edge=False)
    for title in titles:
        table.add_column(
            title, overflow="fold", no_wrap=title in {"published", "pages", "claims", "schema", "mentions"}
        )
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console(highlight=False).print(table)


def print_json(values: Iterable[Any], record: Callable[[Any], Mapping[str, Any]]) -> None:
    """One JSON object per line."""
    for value in values:
        typer.echo(json.dumps(record(value), ensure_ascii=False))
