"""What every benchmark is told, and how it says that it cannot run here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")


class MissingData(Exception):
    """What the benchmark reads is not on this machine; the message says what and where it was looked for."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The command line as values; see `python -m bench --help`."""

    data: Path
    engine: str = "reader"
    threads: int = 2
    only: str = ""
    acceptance: Path = Path("../shared/acceptance")
    spacy_python: Path | None = None
    documents: int = 200
    claims: int = 100
    seed: int = 1
    sheet: Path = Path("audit.md")
    split: str = ""
    file: Path | None = None
    cache: Path | None = None
    folder: Path | None = None
    marked: Path | None = None

    def needed(self, *parts: str) -> Path:
        """A path under the data folder that has to be there; the data folder may also be the set's own."""
        own = self.data.joinpath(*parts[1:])
        whole = self.data.joinpath(*parts)
        return own if len(parts) > 1 and own.exists() and not whole.exists() else present(whole)

    def wants(self, name: str) -> bool:
        """Whether a set of this name is to be measured (`--only`)."""
        return self.only.lower() in name.lower()


def present(path: Path) -> Path:
    """The path itself, if it is there."""
    if not path.exists():
        raise MissingData(f"{path} is not there (unpack the public sets and set WHOSAYS_DATA or --data)")
    return path


Benchmark = Callable[[Settings], dict[str, Any]]


def row(name: str, cells: Mapping[str, float | str]) -> None:
    """One line of a table on stdout."""
    print(f"  {name:26}" + "  ".join(f"{key} {shown(value):>5}" for key, value in cells.items()), flush=True)


def shown(value: float | str) -> str:
    """Figures with one or two decimals, words as they are."""
    if isinstance(value, str):
        return value
    return f"{value:.1f}" if abs(value) < 1000 else f"{value:,.0f}"


def in_groups(items: list[T], size: int) -> list[list[T]]:
    """The items in order, so many at a time."""
    return [items[start : start + size] for start in range(0, len(items), size)]
