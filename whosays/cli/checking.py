"""`verify`: whether everything in the case is as it was when it was read."""

from __future__ import annotations

from pathlib import Path

import typer

from whosays.case import verify
from whosays.store import open_case

WRONG = 1


def verify_case(case: Path) -> int:
    """Name all that is wrong on stdout; the exit code is 1 if anything is."""
    with open_case(case) as store:
        wrong = list(verify(store))
        for line in wrong:
            typer.echo(line)
        typer.echo(f"{case}: {store.document_count()} documents checked, {len(wrong)} things wrong", err=True)
    return WRONG if wrong else 0
