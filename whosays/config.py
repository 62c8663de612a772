"""The settings of whosays: one value, read once from the environment by the command line, each with its help text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from whosays.errors import WhosaysError

PREFIX = "WHOSAYS_"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may set. The variable for `workers` is WHOSAYS_WORKERS, and so on."""

    engine: str = field(default="reader", metadata={"help": "the engine that reads texts"})
    workers: int = field(default=0, metadata={"help": "processes that read at once; 0 = one for each processor core"})
    batch_files: int = field(default=32, metadata={"help": "most files that one process reads in one go"})
    batch_kilobytes: int = field(default=512, metadata={"help": "most kilobytes that one process reads in one go"})

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Settings:
        """The settings that `environ` gives; what it does not name keeps its default."""
        given = {f.name: environ[PREFIX + f.name.upper()] for f in fields(cls) if environ.get(PREFIX + f.name.upper())}
        return cls(**{name: _value(name, text) for name, text in given.items()})  # type: ignore[arg-type]


def _value(name: str, text: str) -> str | int:
    if name == "engine":
        return text
    if text.isdecimal() and (int(text) > 0 or name == "workers"):
        return int(text)
    raise WhosaysError(f"{PREFIX}{name.upper()} is “{text}”, but must be a whole number: set it right, or unset it.")
