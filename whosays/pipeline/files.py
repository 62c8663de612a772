"""Paths → sources: which files there are to read, under which names, whatever lies in the way."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

CASE_FILE = "case.db"


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read. `name` is what the case calls it: relative to the folder that was given, with "/" between parts.

    What came through a pipe has its bytes in `data` and no path.
    """

    name: str
    size: int
    path: Path | None = None
    data: bytes | None = None

    def read(self) -> bytes:
        return self.path.read_bytes() if self.path is not None else self.data or b""

    def id(self) -> str:
        """The id of the document that it holds: the SHA-256 of its bytes, read piece by piece."""
        if self.path is None:
            return document_id(self.data or b"")
        with self.path.open("rb") as file:
            return "sha256:" + hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and why. In bulk work this is data: the rest goes on."""

    name: str
    reason: str


def document_id(data: bytes) -> str:
    """The id of the document with these bytes."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def find(paths: Sequence[Path]) -> Iterator[Source | Failure]:
    """Every file under these paths, in an order that depends on names alone; what is not there is a failure.

    Hidden files and folders that hold a case are left out, unless they are named themselves.
    """
    for path in paths:
        if path.is_dir():
            yield from _folder(path)
        elif path.is_file():
            yield _source(path, path.name)
        elif path.exists():
            yield Failure(str(path), "it is neither a file nor a folder")
        else:
            yield Failure(str(path), "there is no such file or folder: check the path")


def from_pipe(data: bytes) -> Source:
    """What was piped in, under the name "stdin"."""
    return Source("stdin", len(data), data=data)


def _folder(folder: Path) -> Iterator[Source | Failure]:
    unreadable: list[Failure] = []
    found: list[Path] = []

    def remember(error: OSError) -> None:
        unreadable.append(Failure(str(error.filename), reason_of(error)))

    for here, folders, files in os.walk(folder, onerror=remember):
        if CASE_FILE in files:
            folders.clear()
            continue
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(here, name) for name in files if not name.startswith(".")]
    named = sorted((path.relative_to(folder).as_posix(), path) for path in found if path.is_file())
    yield from (_source(path, name) for name, path in named)
    yield from sorted(unreadable, key=lambda failure: failure.name)


def _source(path: Path, name: str) -> Source | Failure:
    """Names are put into one Unicode form, so that two machines give one name."""
    clear = os.fsencode(name).decode("utf-8", "replace")
    try:
        size = path.stat().st_size
    except OSError as error:
        return Failure(clear, reason_of(error))
    return Source(unicodedata.normalize("NFC", clear), size, path)


def reason_of(error: OSError) -> str:
    """The system's reason as words, without its number and without the path."""
    reason = error.strerror or type(error).__name__
    return f"{reason[0].lower()}{reason[1:]}: check that you may read it"
