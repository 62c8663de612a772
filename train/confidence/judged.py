"""Claims that were judged against their texts, kept apart from the texts: where their words stand, and what was right.

A record names its document and the hash of its text, so that offsets are never laid over another text.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from whosays.model import Argument, Claim, Document, Status, Voice

JUDGED = Path(__file__).with_name("judged.jsonl")
CLAIM = re.compile(r"<!-- claim (\{.*?\}) -->")
BOXES = re.compile(r"^- \[(.)\] type - \[(.)\] args - \[(.)\] voices - \[(.)\] status", re.MULTILINE)
LONGEST = 30  # letters of a cue that are kept: it is a word or two


@dataclass(frozen=True, slots=True)
class Judged:
    """One claim. `fillers` says of each argument whether it is right, None where that was not judged by itself;
    `right` of type, args, complete (no role is missing), voices and status. `fresh`: judged as it was read, on a text
    that no rule had been written on; of others the wrong ones have been mended one by one, so that they say how claims
    differ and not how many are right.
    """

    document: str
    hash: str
    type: str
    predicate: tuple[int, int]
    arguments: tuple[tuple[str, int, int, bool], ...]
    voices: tuple[tuple[str, str, int, int], ...]
    status: tuple[str, str, str]
    right: dict[str, bool] = field(default_factory=dict)
    fillers: tuple[bool | None, ...] = ()
    fresh: bool = False

    @property
    def told_as(self) -> str:
        """All that makes it the claim that it is."""
        voices = [(a, b) for _, _, a, b in self.voices]
        return repr((self.type, self.predicate, [one[:3] for one in self.arguments], voices, self.status))

    @property
    def whole(self) -> bool:
        return all(self.right.values())

    def found(self) -> tuple[Argument, ...]:
        """The arguments as the model has them, without their words."""
        return tuple(Argument(role, "", a, b, "known" if known else None) for role, a, b, known in self.arguments)

    def chain(self) -> tuple[Voice, ...]:
        return tuple(Voice("", a, b, kind, cue) for kind, cue, a, b in self.voices)  # type: ignore[arg-type]

    def told(self) -> Status:
        return Status(*self.status)  # type: ignore[arg-type]


def apart(document: Document, claim: Claim) -> dict[str, Any]:
    """A claim without its words, as a sheet carries it."""
    return {
        "document": document.name,
        "hash": hashed(document.text),
        "type": claim.type,
        "predicate": (claim.predicate.start, claim.predicate.end),
        "arguments": [(a.role, a.start, a.end, a.entity is not None) for a in claim.arguments],
        "voices": [(v.kind, v.cue[:LONGEST], v.start, v.end) for v in claim.attribution],
        "status": (claim.status.polarity, claim.status.reality, claim.status.certainty),
    }


def hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def on_sheet(sheet: str) -> Iterator[Judged]:
    """The claims of a ticked sheet of `python -m bench audit`; where arguments are wrong, it does not say which."""
    for part in sheet.split("\n## ")[1:]:
        claim, boxes = CLAIM.search(part), BOXES.search(part)
        if claim and boxes and " " not in boxes.groups():
            kind, args, voices, status = (box in "x~" for box in boxes.groups())
            kept = json.loads(claim[1])
            fillers = [True if args else None for _ in kept["arguments"]]
            right = {"type": kind, "args": args, "voices": voices, "status": status}
            yield record({**kept, "fillers": fillers, "right": right, "fresh": True})


def record(kept: dict[str, Any]) -> Judged:
    """What JSON has as lists is tuples in the record."""
    lists = {name: tuple(tuple(one) for one in kept[name]) for name in ("arguments", "voices")}
    flat = {name: tuple(kept.get(name, ())) for name in ("predicate", "status", "fillers")}
    return Judged(**{**kept, **lists, **flat})


def load(path: Path = JUDGED) -> list[Judged]:
    return [record(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def add(judged: list[Judged], path: Path = JUDGED) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.writelines(json.dumps(asdict(one), ensure_ascii=False, separators=(",", ":")) + "\n" for one in judged)
