"""The crew: worker processes that read batches, each with an engine of its own that uses one thread.

Results come back in the order of the batches. A worker that dies (a file that crashes a library, no memory left) costs
the one file that killed it; workers end when the command does, however it ends.

Where the system can fork, one process imports all that reading needs and loads its word lists, and the workers are
forked from it: they load once, share the memory of it, and `get_ready` lets it begin while the case is opened.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import cache
from multiprocessing import forkserver
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess

from whosays.annotations.engines import Engine, load
from whosays.errors import WhosaysError
from whosays.model import Reading
from whosays.pipeline.files import Failure, Source
from whosays.pipeline.sending import send_nouns_as_calls

Batch = Sequence[Source]
Result = Reading | Failure

CRASHED = "reading it ended the worker process (a damaged file, or too little memory): convert it, or read it alone"


def get_ready(engine: str) -> None:
    """Begin to import what workers need, in the background; reading is the same without it, but starts later."""
    context = _context(engine)
    if context.get_start_method() == "forkserver":
        forkserver.ensure_running()


def read_in_processes(batches: Iterable[Batch], engine: str, workers: int) -> Iterator[tuple[Source, Result]]:
    """Every source with its result, in order. Few batches are under way at a time, so memory stays bounded."""
    todo = deque(batches)
    while todo:
        flying: deque[tuple[Batch, Future[list[Result]]]] = deque()
        try:
            with _pool(engine, workers) as pool:
                while todo or flying:
                    while todo and len(flying) < 2 * workers:
                        flying.append((todo[0], pool.submit(read_here, todo[0], engine)))
                        todo.popleft()
                    batch, future = flying[0]
                    results = future.result()
                    flying.popleft()
                    yield from zip(batch, results, strict=True)
        except BrokenProcessPool:
            yield from _one_by_one([source for batch, _ in flying for source in batch], engine)


def read_here(batch: Batch, engine: str, threads: int = 1) -> list[Result]:
    """Read a batch in this process. What fails in a way that nobody foresaw fails alone."""
    from whosays.pipeline.stages import read_batch  # not by the process that only stores

    reader = engine_of(engine, threads)
    try:
        return read_batch(batch, reader)
    except WhosaysError:
        raise
    except Exception:  # noqa: BLE001  a bulk boundary: one document that trips the reader must not cost the batch
        return [_read_alone(source, reader) for source in batch]


def _read_alone(source: Source, reader: Engine) -> Result:
    from whosays.pipeline.stages import read_batch

    try:
        return read_batch([source], reader)[0]
    except WhosaysError:
        raise
    except Exception as error:  # noqa: BLE001  as above: the reason is kept, and shown with the file's name
        return Failure(source.name, f"whosays failed on it, please report this ({type(error).__name__}: {error})")


def _one_by_one(sources: Batch, engine: str) -> Iterator[tuple[Source, Result]]:
    """Read file by file in one worker, a new one after each that dies: so the file that kills is known."""
    todo = deque(sources)
    while todo:
        try:
            with _pool(engine, 1) as pool:
                while todo:
                    [result] = pool.submit(read_here, [todo[0]], engine).result()
                    yield todo.popleft(), result
        except BrokenProcessPool:
            killer = todo.popleft()
            yield killer, Failure(killer.name, CRASHED)


@contextmanager
def _pool(engine: str, workers: int) -> Iterator[ProcessPoolExecutor]:
    """So many workers; on any error nobody waits for them."""
    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(workers, mp_context=_context(engine), initializer=_begin)
    try:
        yield pool
        pool.shutdown()
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for worker in set(multiprocessing.active_children()) - others:
            worker.terminate()
        raise


def _context(engine: str) -> BaseContext:
    """Forked from a process that has only imported (a fork of this one would share its threads and the open case)."""
    _one_thread()
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    reader = ["whosays.pipeline.warming"] if engine == "reader" else []
    context.set_forkserver_preload(["__main__", "whosays.pipeline.stages", *reader])
    return context


def _one_thread() -> None:
    """Keep NumPy's products, which are small here, to one thread: more would only wait for each other."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def _begin() -> None:
    """Leave Ctrl-C to the parent, and end when the parent has ended, even if it was killed."""
    send_nouns_as_calls()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


@cache
def engine_of(name: str, threads: int) -> Engine:
    """The engine of this process, loaded once."""
    _one_thread()
    engine = load(name, threads)
    collect_seldom()
    return engine


def collect_seldom() -> None:
    """Let the garbage collector rest: of many small values without cycles, it would take a tenth of the time."""
    gc.freeze()
    gc.set_threshold(500_000, 20, 20)
