"""Frozen documents on disk, one file each, found again by the weights, the language and the text.

    for document in Kept(FOLDER).documents(texts, languages): …

What is kept belongs to the weights whose hash is in its name; code that decodes them is not in the hash: empty the
folder when that changes.
"""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Iterator, Sequence
from pathlib import Path

import whosays.annotations
from train.frozen.documents import Frozen, Listener

WEIGHTS = Path(whosays.annotations.__file__).parent / "weights"
AT_ONCE = 16  # documents read side by side


class Kept:
    """A folder of frozen documents; what is missing is read and added."""

    def __init__(self, folder: Path, weights: Path = WEIGHTS, threads: int = 1) -> None:
        self.folder, self.weights, self.threads = folder, weights, threads
        self._reader: Listener | None = None
        self._hash = hashlib.sha256((weights / "encoder.onnx").read_bytes()).hexdigest()
        folder.mkdir(parents=True, exist_ok=True)

    def documents(self, texts: Sequence[str], languages: Sequence[str | None]) -> Iterator[Frozen]:
        """One document for each text, in order."""
        for at in range(0, len(texts), AT_ONCE):
            group = list(zip(texts[at : at + AT_ONCE], languages[at : at + AT_ONCE], strict=True))
            self._read([one for one in group if not self._path(*one).exists()])
            for one in group:
                yield pickle.loads(self._path(*one).read_bytes())

    def _read(self, missing: list[tuple[str, str | None]]) -> None:
        if not missing:
            return
        self._reader = self._reader or Listener(self.weights, self.threads)
        texts, languages = zip(*missing, strict=True)
        for one, document in zip(missing, self._reader.freeze(texts, languages), strict=True):
            part = self._path(*one).with_suffix(".part")
            part.write_bytes(pickle.dumps(document, pickle.HIGHEST_PROTOCOL))
            part.replace(self._path(*one))

    def _path(self, text: str, language: str | None) -> Path:
        key = "\0".join((self._hash, language or "", text))
        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()}.frozen"
