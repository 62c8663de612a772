"""One writer a case: a lock that the system lets go of when its process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from whosays.errors import BusyCase

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Locks of the system are between processes; inside this one, the paths that are held say it.
held: set[Path] = set()


class WriterLock:
    """`case.lock` in the case's folder, held from the first write until the store is closed."""

    def __init__(self, case: Path) -> None:
        self.case = case
        self.path = (case / "case.lock").resolve()
        self.file: IO[bytes] | None = None

    def take(self) -> None:
        """Become the writer, or say who is. Raises BusyCase; taking it twice is once."""
        if self.file is not None:
            return
        if self.path in held:
            raise BusyCase(busy(self.case))
        file = self.path.open("ab")
        try:
            lock(file)
        except OSError:
            file.close()
            raise BusyCase(busy(self.case)) from None
        self.file = file
        held.add(self.path)

    def release(self) -> None:
        """Let the next writer in."""
        if self.file is not None:
            held.discard(self.path)
            self.file.close()
            self.file = None


def lock(file: IO[bytes]) -> None:
    """Lock the file for this process, or raise OSError at once. Workers forked from here do not inherit it."""
    if sys.platform == "win32":
        file.seek(0, os.SEEK_END)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def busy(case: Path) -> str:
    """The one line that the second writer gets."""
    return f"{case}: another whosays is adding to this case; wait until it has finished, then run the command again"
