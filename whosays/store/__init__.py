"""Where a case lives: `open_case` gives a `Store` (base.py). Importing this does not import SQLAlchemy."""

from __future__ import annotations

from pathlib import Path

from whosays.store.base import STATUS_WORDS, ClaimQuery, Store

__all__ = ["STATUS_WORDS", "ClaimQuery", "Store", "open_case"]


def open_case(path: Path | str, create: bool = False, write: bool = False) -> Store:
    """Open the case in a folder, bringing it up to date first if an older version wrote it.

    `create` makes the folder and the case where there is none yet; it implies `write`. `write` says at once that
    documents will be added, so that a second writer hears BusyCase here and not after its first document; `save` asks
    for the same on its own. Readers never wait for a writer.
    Raises NotACase, NewerCase, BusyCase, StorageFull.
    """
    from whosays.store.opening import open_sqlite

    return open_sqlite(Path(path), create=create, write=write or create)
