"""Which treebanks train the reader, in which language and annotation style, and how often.

Left out, for their licences: UD Turkish IMST (non-commercial) and GUM's essay, fiction, letter, podcast, whow and
reddit documents. Kept for testing: both PUD treebanks, EWT dev, GUM dev and test.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

STYLES = ("none", "en", "starlang", "boun", "gum")
# How often a pass shows each entity set: large ones are thinned, small ones on our kind of text repeated.
ENTITY_WEIGHTS = {
    "turkish-ner": 1.0, "crossner": 0.4, "gum": 1.0, "tempeval3": 0.5, "redocred": 0.6, "dwie": 1.2,
    "wnut17": 0.6, "wikievents": 2.0, "meantime": 3.0,
}  # fmt: skip
CLOSED_GENRES = {"essay", "fiction", "letter", "podcast", "whow", "reddit"}


@dataclass(frozen=True, slots=True)
class Treebank:
    """One set of files: `weight` is how often a pass shows it."""

    name: str
    language: str
    style: str
    weight: float
    files: tuple[Path, ...]


def ewt_train(root: Path) -> tuple[Path, ...]:
    """EWT's sources less the documents of its dev and test parts."""
    base = root / "ud/UD_English-EWT/not-to-release"
    held = {
        line.strip().split("/")[-1]
        for part in ("dev", "test")
        for line in (base / "file-lists" / f"files.{part}").read_text().splitlines()
    }
    return tuple(sorted(path for path in (base / "sources").rglob("*.conllu") if path.name not in held))


def gum_parts(root: Path) -> dict[str, set[str]]:
    """The document names of each part in GUM's splits.md."""
    parts: dict[str, set[str]] = {}
    at = ""
    for line in (root / "gum/splits.md").read_text().splitlines():
        if line.startswith("## "):
            at = line[3:].strip()
        elif match := re.search(r"\* (\S+)", line):
            parts.setdefault(at, set()).add(match[1])
    return parts


def gum_train(root: Path) -> tuple[Path, ...]:
    """GUM documents that are in no dev or test part and whose texts allow commercial use."""
    parts = gum_parts(root)
    held = parts["dev"] | parts["test"] | parts.get("test2", set())
    return tuple(path for path in gum_open(root) if path.stem not in held)


def gum_dev(root: Path) -> tuple[Path, ...]:
    """GUM's dev documents whose texts allow commercial use."""
    parts = gum_parts(root)
    return tuple(path for path in gum_open(root) if path.stem in parts["dev"])


def gum_open(root: Path) -> list[Path]:
    """All GUM documents whose texts allow commercial use."""
    files = sorted((root / "gum/dep").glob("*.conllu"))
    return [path for path in files if path.stem.split("_")[1] not in CLOSED_GENRES]


def treebanks(root: Path) -> Iterator[Treebank]:
    """Everything that trains the trees."""
    ud = root / "ud"
    yield Treebank("ewt", "en", "en", 2.2, ewt_train(root))
    yield Treebank("gum", "en", "gum", 1.3, gum_train(root))
    turkish = {"Kenet": ("dev", "test"), "Penn": ("dev", "test"), "FrameNet": ("train", "dev", "test")}
    for name, parts in turkish.items():
        folder = ud / f"UD_Turkish-{name}"
        files = tuple(folder / f"tr_{name.lower()}-ud-{part}.conllu" for part in parts)
        yield Treebank(name.lower(), "tr", "starlang", 2.5, files)
    yield Treebank("boun", "tr", "boun", 5.0, (ud / "UD_Turkish-BOUN/tr_boun-ud-dev.conllu",))
