"""`verify`: whether everything in the case is as it was when it was read."""

from __future__ import annotations

from pathlib import Path

import typer

from whosays.case.verify import verify
from whosays.store import open_case
from whosays.views.printable import counted, printable

WRONG = 1


def verify_case(case: Path) -> int:
    """Name all that is wrong on stdout; the exit code is 1 if anything is."""
    with open_case(case) as store:
        wrong = 0
        for problem in verify(store):
            typer.echo(printable(str(problem)))
            wrong += 1
        typer.echo(
            f"{case}: {counted(store.document_count(), 'document')} checked, {counted(wrong, 'thing')} wrong", err=True
        )
    return WRONG if wrong else 0
