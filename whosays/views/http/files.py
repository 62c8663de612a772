"""Files on their way into the case: what waits, what is being read, what became of each. One thread reads."""

from __future__ import annotations

import hashlib
import logging
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from threading import Lock, Thread
from typing import BinaryIO, Literal, Protocol

from whosays.errors import WhosaysError

MOST_BYTES = 512 * 1024 * 1024  # of one file
PIECE = 1 << 20  # bytes that are copied at a time
KEPT = 2000  # files whose fate is remembered
FAILED = "whosays failed on it, please report this with what the terminal says"


class Outcome(Protocol):
    """What became of one file; `result` is read, skipped (the case has it) or failed, `reason` says why it failed."""

    @property
    def result(self) -> Literal["read", "skipped", "failed"]: ...
    @property
    def reason(self) -> str: ...
    @property
    def problems(self) -> tuple[str, ...]: ...
    @property
    def words(self) -> int: ...
    @property
    def claims(self) -> int: ...


# Reads files into the case and tells of each. Given by the command line: views know nothing of the pipeline.
Adder = Callable[[Sequence[Path]], Iterator[tuple[Path, Outcome]]]


@dataclass(frozen=True, slots=True)
class FileState:
    """One file; `document` is the id that it has, or will have, in the case."""

    name: str
    size: int
    document: str
    state: Literal["waiting", "reading", "read", "skipped", "failed"]
    reason: str = ""
    problems: tuple[str, ...] = ()
    words: int = 0
    claims: int = 0


@dataclass(frozen=True, slots=True)
class AddingState:
    """All files of this session, in the order in which they came."""

    running: bool
    files: tuple[FileState, ...]


class TooLarge(WhosaysError):
    """A file that is larger than one file may be."""


class Adding:
    """The queue. A file is copied out of the upload at once and read when its turn comes."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.files: list[FileState] = []
        self.paths: list[Path] = []
        self.running = False

    def state(self) -> AddingState:
        """How it stands."""
        with self.lock:
            return AddingState(self.running, tuple(self.files[-KEPT:]))

    def take(self, name: str, data: BinaryIO) -> None:
        """Put one uploaded file into the queue. Raises TooLarge."""
        folder = Path(tempfile.mkdtemp(prefix="whosays-"))
        path = folder / harmless(name)
        try:
            size, digest = copied(data, path)
        except (TooLarge, OSError):
            shutil.rmtree(folder, ignore_errors=True)
            raise
        document = f"sha256:{digest}"
        with self.lock:
            twice = any(one.document == document and one.state in ("waiting", "reading") for one in self.files)
            self.files.append(FileState(path.name, size, document, "skipped" if twice else "waiting"))
            self.paths.append(path)
        if twice:
            shutil.rmtree(folder, ignore_errors=True)

    def begin(self, add: Adder) -> None:
        """Read what waits, unless somebody is at it."""
        with self.lock:
            if self.running:
                return
            self.running = True
        Thread(target=self.work, args=(add,), name="adding", daemon=True).start()

    def work(self, add: Adder) -> None:
        """Read until nothing waits, all that waits at a time."""
        while batch := self.batch():
            try:
                for path, outcome in add(list(batch)):
                    self.tell(batch.pop(path), outcome)
            except WhosaysError as error:
                self.fail(batch.values(), str(error))
            except Exception:
                logging.getLogger("whosays").exception("adding failed")
            finally:
                self.fail(batch.values(), FAILED)

    def batch(self) -> dict[Path, int]:
        """The files that wait now, by path; `running` ends with the last, in one step."""
        with self.lock:
            waiting = [at for at, one in enumerate(self.files) if one.state == "waiting"]
            self.running = bool(waiting)
            for at in waiting:
                self.files[at] = replace(self.files[at], state="reading")
            return {self.paths[at]: at for at in waiting}

    def tell(self, at: int, outcome: Outcome) -> None:
        """What became of a file."""
        one = outcome
        with self.lock:
            self.files[at] = replace(
                self.files[at],
                state=one.result,
                reason=one.reason,
                problems=one.problems,
                words=one.words,
                claims=one.claims,
            )
        shutil.rmtree(self.paths[at].parent, ignore_errors=True)

    def fail(self, files: Iterable[int], reason: str) -> None:
        """That files could not be read; what has been told of already stays as it is."""
        for at in files:
            with self.lock:
                if self.files[at].state == "reading":
                    self.files[at] = replace(self.files[at], state="failed", reason=reason)
            shutil.rmtree(self.paths[at].parent, ignore_errors=True)


def harmless(name: str) -> str:
    """The last part of a name, whatever system it comes from; never a path."""
    last = PureWindowsPath(PurePosixPath(name.replace("\0", "")).name).name
    return last[-200:] if last not in ("", ".", "..") else "file"


def copied(data: BinaryIO, path: Path) -> tuple[int, str]:
    """Copy an upload to a path; gives its size and SHA-256."""
    size, digest = 0, hashlib.sha256()
    with path.open("wb") as file:
        while piece := data.read(PIECE):
            size += len(piece)
            if size > MOST_BYTES:
                raise TooLarge(f"{path.name}: is larger than {MOST_BYTES >> 20} MB; add it with “whosays add”")
            digest.update(piece)
            file.write(piece)
    return size, digest.hexdigest()
