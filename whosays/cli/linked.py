"""`claims --disputed` and `--single-voice`: claims with what their links say of them.

After a disputed claim stands the slot in which another differs and what that one says; after one that rests on a single
voice, where that voice stands in the case. Nothing is ranked and nobody is said to be right.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping

import typer
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from whosays.case.voices.standing import standing_words
from whosays.cli.show import INDENT, claim_row, draw_claim, names_of
from whosays.model import Claim, Link
from whosays.pipeline.corroborating import Speakers
from whosays.store import ClaimQuery, Store
from whosays.views.claim_line import as_text, claim_line
from whosays.views.happenings import linked
from whosays.views.printable import counted

Notes = Callable[[Claim], list[str]]


def show_linked(store: Store, query: ClaimQuery) -> None:
    """The claims of a query, each with its notes: lines below on a terminal, a last field of the row in a pipe."""
    with store.snapshot():
        entities, documents = names_of(store)
        notes = opposing(store, entities, documents) if "disputed" in str(query.link) else resting(store, entities)
        if sys.stdout.isatty():
            draw(store, query, entities, documents, notes)
            return
        for claim in store.claims(query):
            typer.echo("\t".join((*claim_row(claim, entities, documents), "; ".join(notes(claim)))))


def draw(
    store: Store, query: ClaimQuery, entities: Mapping[str, str], documents: Mapping[str, str], notes: Notes
) -> None:
    """Claims laid out for a reader."""
    console, count = Console(highlight=False), 0
    for claim in store.claims(query):
        count += 1
        draw_claim(console, claim, entities, documents)
        draw_notes(console, notes(claim))
        console.print()
    typer.echo(counted(count, "claim"), err=True)


def draw_notes(console: Console, notes: Iterable[str]) -> None:
    """Notes under the words of their claim."""
    for note in notes:
        console.print(Padding(Text(note, "yellow"), (0, 0, 0, INDENT)))


def opposing(store: Store, entities: Mapping[str, str], documents: Mapping[str, str]) -> Notes:
    """What says otherwise, by claim."""
    against = linked(store.links()).against
    others = store.claims_by_id(other for pairs in against.values() for other, _ in pairs)

    def of(claim: Claim) -> list[str]:
        pairs = ((others[other], link) for other, link in against.get(claim.id, ()) if other in others)
        return [f"{differing(claim.id, link)} ≠ {line(other)}" for other, link in pairs]

    def line(other: Claim) -> str:
        return f"{as_text(claim_line(other, entities))} ({documents.get(other.evidence.document, '')})"

    return of


def differing(claim: str, link: Link) -> str:
    """The slot in which two claims differ, with what this one says there: "number 12"."""
    at = link.claims.index(claim)
    return f"{link.slot or 'account'} {link.values[at] if at < len(link.values) else ''}".strip()


def resting(store: Store, entities: Mapping[str, str]) -> Notes:
    """On what a claim's single voice stands."""
    speakers = Speakers.of(store)
    speakers.names.update(entities)

    def of(claim: Claim) -> list[str]:
        return [f"rests on {standing_words(speakers.speaker(claim), claim)}"]

    return of
