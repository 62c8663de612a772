"""The engine that benchmarks read with: the shipped one; its annotations are kept between runs where a folder is given.

Annotating is nearly all of what a benchmark costs, and many read the same documents. With `--cache DIR` (or
$WHOSAYS_BENCH_CACHE) every annotation is stored under a hash of the weights, the code that reads them, the language and
the text: other weights and other code find nothing there and read anew.
"""

from __future__ import annotations

import hashlib
import pickle
import subprocess
import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from bench.settings import Settings
from whosays.annotations.engines import Engine, load
from whosays.claims import read_claims
from whosays.claims.attaching import attached
from whosays.claims.languages import load_language
from whosays.claims.mending import mended
from whosays.claims.tree import Tree
from whosays.model import Annotation, Document, Reading
from whosays.text import detect_language

WEIGHTS = Path(__file__).parents[1] / "whosays" / "annotations" / "weights"
BATCH = 16  # documents annotated, and kept, at a time


class Cached:
    """An engine that looks first whether it has read a text before."""

    def __init__(self, name: str, threads: int, folder: Path) -> None:
        self.name, self.threads, self.folder = name, threads, folder
        self._engine: Engine | None = None
        folder.mkdir(parents=True, exist_ok=True)

    def annotate(self, texts: Sequence[str], languages: Sequence[str | None]) -> list[Annotation]:
        """One annotation for each text, in order."""
        keys = [self.key(text, language) for text, language in zip(texts, languages, strict=True)]
        missing = [i for i, key in enumerate(keys) if not (self.folder / key).exists()]
        for at in range(0, len(missing), BATCH):
            group = missing[at : at + BATCH]
            found = self.engine().annotate([texts[i] for i in group], [languages[i] for i in group])
            for i, annotation in zip(group, found, strict=True):
                self.keep(keys[i], annotation)
        return [pickle.loads(zlib.decompress((self.folder / key).read_bytes())) for key in keys]

    def key(self, text: str, language: str | None) -> str:
        parts = [self.name, fingerprint(), reading_code(), language or "", text]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def keep(self, key: str, annotation: Annotation) -> None:
        """Written beside and moved into place, so that a run that is stopped leaves nothing half written."""
        part = self.folder / f"{key}.part"
        part.write_bytes(zlib.compress(pickle.dumps(annotation), 1))
        part.replace(self.folder / key)

    def engine(self) -> Engine:
        """Loaded only when something is not there yet."""
        self._engine = self._engine or load(self.name, self.threads)
        return self._engine


def engine(settings: Settings) -> Engine:
    """The engine that the settings ask for."""
    if settings.cache is None:
        return load(settings.engine, settings.threads)
    return Cached(settings.engine, settings.threads, settings.cache)


@cache
def fingerprint() -> str:
    """A hash of the weights."""
    return digest(path for path in WEIGHTS.iterdir() if path.is_file())


@cache
def reading_code() -> str:
    """A hash of the code and word lists that an annotation depends on beside the weights."""
    folders = (WEIGHTS.parent, WEIGHTS.parents[1] / "text")
    return digest(path for folder in folders for path in folder.rglob("*") if path.suffix in (".py", ".yaml"))


def digest(paths: Iterable[Path]) -> str:
    """A hash of the names and contents of files, in whatever order they come."""
    found = hashlib.sha256()
    for path in sorted(paths):
        found.update(path.name.encode())
        found.update(path.read_bytes())
    return found.hexdigest()


def weights() -> str:
    """The first letters of the hash of the weights, by which a table says what it measured."""
    return fingerprint()[:12]


def last_commit(form: str) -> str:
    """Something of the last commit, "unknown" outside a repository: dates are those of the commit, not of the clock."""
    command = ["git", "log", "-1", f"--format={form}"]
    found = subprocess.run(command, cwd=WEIGHTS, capture_output=True, text=True, check=False)
    return found.stdout.strip() or "unknown"


def trees_of(annotation: Annotation) -> list[Tree]:
    """The trees of an annotation, mended and hung as the claims' rules read them."""
    language = load_language(annotation.language)
    sentences = (mended(sentence, language) for sentence in annotation.sentences)
    return [attached(Tree(sentence, language.code, number), language) for number, sentence in enumerate(sentences)]


def document(name: str, text: str, language: str | None = None) -> Document:
    """A plain text as the reader would have it from a file."""
    found = "sha256:" + hashlib.sha256(text.encode()).hexdigest()
    return Document(found, name, "text/plain", text, language=language or detect_language(text))


def readings(reader: Engine, documents: Sequence[Document]) -> Iterator[Reading]:
    """What each document says, in order."""
    for at in range(0, len(documents), BATCH):
        group = documents[at : at + BATCH]
        annotations = reader.annotate([one.text for one in group], [one.language for one in group])
        yield from (read_claims(one, seen) for one, seen in zip(group, annotations, strict=True))
