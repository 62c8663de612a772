"""The files as they were added: `originals/<sha256>`, whole or not there."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path


def keep(folder: Path, data: bytes) -> str:
    """Put the bytes on disk under their SHA-256, which is returned, and come back only when they will survive a crash.

    A file that is there already is left alone: it came there by the same rename. Raises OSError.
    """
    digest = hashlib.sha256(data).hexdigest()
    path = folder / digest
    if not path.exists():
        folder.mkdir(exist_ok=True)
        write(folder / f".{digest}.{os.getpid()}", path, data)
        settle(folder)
    return digest


def write(draft: Path, path: Path, data: bytes) -> None:
    """Write a draft beside the file and rename it; a draft that could not be finished is taken away."""
    try:
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise


def settle(folder: Path) -> None:
    """Make the folder's list of names durable too. Windows has no handles on folders and does it by itself."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
