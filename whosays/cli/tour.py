"""`demo`: the sample case, and a short tour of what its documents claim."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console

from whosays.cli.adding import add_to_case
from whosays.cli.linked import draw_notes, opposing
from whosays.cli.show import draw_claim, names_of
from whosays.config import Settings
from whosays.demo import sample_files
from whosays.model import Claim
from whosays.store import ClaimQuery, Store, open_case

# What a visitor should see first: a heading, and the query whose first claims stand under it.
STOPS = (
    ("Who went where", ClaimQuery(type="movement", status="actual")),
    ("Who paid whom", ClaimQuery(type="finance")),
    ("Accounts that differ are kept side by side: how many were held", ClaimQuery(type="detention", link="disputed")),
    ("Planned, and called off", ClaimQuery(status="cancelled")),
    ("Denied: kept, and never shown as done", ClaimQuery(status="denied")),
    ("Not sure: “may have”, “is suspected of”", ClaimQuery(status="possible")),
    ("In Turkish, by the same rules", ClaimQuery(document="09-")),
)
AT_A_STOP = 3
NEXT = ("serve {}", "claims {} --who K.T.", "claims {} --disputed", "entities {}", "export {} --to jsonl", "verify {}")


def give_tour(case: Path, settings: Settings) -> int:
    """Read the sample documents into a case and show some claims."""
    code = add_to_case(case, sample_files(), settings)
    if code:
        return code
    console = Console(highlight=False)
    with open_case(case) as store:
        shown: set[str] = set()
        for heading, query in STOPS:
            _stop(console, store, heading, query, list(_choice(store, query, shown)))
    console.print(f"The case lies in {case.resolve()}. Go on with:", markup=False, soft_wrap=True)
    for words in NEXT:
        console.print(f"  {_command()} {words.format(case)}", markup=False, soft_wrap=True)
    return 0


def _command() -> str:
    """How to call whosays from here: `make demo` has it in an environment that is not on the path."""
    if shutil.which("whosays"):
        return "whosays"
    return "python -m whosays" if sys.argv[0].endswith("__main__.py") else sys.argv[0]


def _stop(console: Console, store: Store, heading: str, query: ClaimQuery, claims: list[Claim]) -> None:
    if not claims:
        return
    console.rule(heading, align="left", style="dim")
    entities, documents = names_of(store)
    notes = opposing(store, entities, documents) if query.link else None
    for claim in claims:
        draw_claim(console, claim, entities, documents)
        draw_notes(console, notes(claim) if notes else ())
    console.print()


def _choice(store: Store, query: ClaimQuery, shown: set[str]) -> Iterator[Claim]:
    """Claims of a query, each shown once: those with a voice first, then the surest."""
    typed = (claim for claim in store.claims(query) if claim.type not in ("open", "statement"))
    fresh = [claim for claim in typed if claim.id not in shown]
    for claim in sorted(fresh, key=lambda claim: (not claim.attribution, -claim.confidence))[:AT_A_STOP]:
        shown.add(claim.id)
        yield claim
