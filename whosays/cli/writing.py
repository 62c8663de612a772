"""`export`: the whole case into a file or a pipe."""

from __future__ import annotations

import sys
from pathlib import Path

from whosays.errors import StorageFull, WhosaysError
from whosays.exports import EXPORTERS
from whosays.store import Store, open_case


def export_case(case: Path, to: str, output: Path) -> None:
    """Write the case in the form `to`; a file appears under its name only when it is whole."""
    if to not in EXPORTERS:
        raise WhosaysError(f"There is no export “{to}”: choose one of {', '.join(EXPORTERS)}.")
    with open_case(case) as store:
        if str(output) == "-":
            EXPORTERS[to](store, sys.stdout)
        else:
            _to_file(store, to, output)


def _to_file(store: Store, to: str, output: Path) -> None:
    unfinished = output.with_name(output.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as file:
            EXPORTERS[to](store, file)
        unfinished.replace(output)
    except (OSError, StorageFull) as error:
        unfinished.unlink(missing_ok=True)
        reason = error.strerror if isinstance(error, OSError) else "the disk is full"
        raise WhosaysError(f"{output} could not be written ({reason}): choose another place with -o.") from error
