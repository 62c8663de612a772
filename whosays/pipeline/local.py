"""Files into a case on this machine: what is new is read, in processes where it pays, and stored as it arrives."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from whosays.model import Reading
from whosays.pipeline.crew import Batch, Result, get_ready, read_here, read_in_processes
from whosays.pipeline.files import Failure, Source, document_id, reason_of
from whosays.store import Store

COMPARED = 20  # documents after which the texts of those that came are compared
CHANGED = "it changed while it was being read: add it again"


@dataclass(frozen=True, slots=True)
class Effort:
    """How to read: the engine, and how much at once. `workers` 0 is one for each core that this process may use.

    `apart`: a single file too is read in another process, which takes its memory and its crashes with it.
    `again`: what the case holds is read again, and the new reading put in the place of the old one.
    """

    engine: str = "reader"
    workers: int = 0
    batch_files: int = 32
    batch_bytes: int = 512 * 1024
    apart: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file; `reason` says why it failed, `problems` what could not be read well."""

    name: str
    size: int
    result: Literal["read", "skipped", "failed"]
    reason: str = ""
    problems: tuple[str, ...] = ()
    words: int = 0
    claims: int = 0


def prepare(found: Sequence[Source | Failure], effort: Effort) -> None:
    """Let the reader be loaded in the background where several files may have to be read: opening a case takes time."""
    if sum(isinstance(item, Source) for item in found) > 1:
        get_ready(effort.engine)


def add(found: Iterable[Source | Failure], store: Store, effort: Effort) -> Iterator[Outcome]:
    """Read what the case does not hold yet and store it, one transaction a document; tells of each file as it goes."""
    from whosays.pipeline.linking import (  # now, while the process that workers are forked from loads
        link_case,
        link_what_waits,
    )

    fresh: list[Source] = []
    seen: set[str] = set()
    for item in found:
        outcome = _sift(item, store, seen, effort.again)
        if outcome is None and isinstance(item, Source):
            fresh.append(item)
        elif outcome is not None:
            yield outcome
    for number, (source, result) in enumerate(read(fresh, effort), 1):
        yield _keep(store, source, result, effort.again)
        if number % COMPARED == 0:
            store.compare_texts()  # while the workers read on: once they are done, their cores are idle
    if fresh:
        link_case(store)
        link_what_waits(store)  # what was judged meanwhile


def read(sources: Sequence[Source], effort: Effort) -> Iterator[tuple[Source, Result]]:
    """Each source with what was read of it, in order: a single file in this process, more in several."""
    workers = effort.workers or cores()
    if len(sources) == 1 and not effort.apart:
        yield sources[0], read_here(sources, effort.engine, threads=workers)[0]
    elif sources:
        batches = list(into_batches(sources, effort, workers))
        yield from read_in_processes(batches, effort.engine, min(workers, len(batches)))


def into_batches(sources: Sequence[Source], effort: Effort, workers: int) -> Iterator[Batch]:
    """Batches in order, smaller towards the end, so that no worker waits long for another to finish.

    Each takes half of what would be a worker's share of the files that are left; a file over the limit stands alone.
    """
    batch: list[Source] = []
    size = 0
    for number, source in enumerate(sources):
        most = min(effort.batch_files, -(-(len(sources) - number + len(batch)) // (2 * workers)))
        if batch and (len(batch) >= most or size + source.size > effort.batch_bytes):
            yield batch
            batch, size = [], 0
        batch.append(source)
        size += source.size
    yield batch


def cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _sift(item: Source | Failure, store: Store, seen: set[str], again: bool) -> Outcome | None:
    """What is settled without reading: failures, and files whose bytes the case (or this batch) holds already."""
    if isinstance(item, Failure):
        return Outcome(item.name, 0, "failed", item.reason)
    try:
        found = item.id()
    except OSError as error:
        return Outcome(item.name, item.size, "failed", reason_of(error))
    if found in seen or (store.known(found) and not again):
        return Outcome(item.name, item.size, "skipped")
    seen.add(found)
    return None


def _keep(store: Store, source: Source, result: Reading | Failure, again: bool) -> Outcome:
    if isinstance(result, Failure):
        return Outcome(source.name, source.size, "failed", result.reason)
    try:
        original = source.read()
    except OSError as error:
        return Outcome(source.name, source.size, "failed", reason_of(error))
    document = result.document
    if document_id(original) != document.id:
        return Outcome(source.name, source.size, "failed", CHANGED)
    if again and store.known(document.id):
        store.read_again(result)
    else:
        store.save(result, original)
    words = len(document.text.split())
    return Outcome(source.name, source.size, "read", "", document.problems, words, len(result.claims))
