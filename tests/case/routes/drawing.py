"""Drawings of routes: reading them from TOML, and comparing what the view gives with them. See golden/README.md."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from whosays.case.routes import Views
from whosays.case.routes.values import Leg, Stage, Telling
from whosays.demo import sample_files
from whosays.documents import read_document
from whosays.model import Document

FOLDER = Path(__file__).parent / "golden"
WORDS = {"negated": "polarity", "probable": "certainty", "possible": "certainty"}


@dataclass(frozen=True, slots=True)
class Drawing:
    """One file: its documents with their bytes, and the legs and stages that must come out."""

    name: str
    of: str
    documents: tuple[tuple[Document, bytes], ...]
    legs: tuple[dict[str, Any], ...]
    stages: tuple[dict[str, Any], ...]
    least: int


def drawings() -> Iterator[Drawing]:
    for path in sorted(FOLDER.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        documents = sample() if table.get("sample") else tuple(map(as_document, table["document"]))
        counted = [tuple(w for w in table.get(kind, []) if "misses" not in w) for kind in ("leg", "stage")]
        yield Drawing(path.stem, table["of"], documents, *counted, table["least"])


def sample() -> tuple[tuple[Document, bytes], ...]:
    return tuple((read_document(path.read_bytes(), path.name), path.read_bytes()) for path in sample_files())


def as_document(table: dict[str, Any]) -> tuple[Document, bytes]:
    text = table["text"].strip() + "\n"
    digest, raw = sha256(text.encode()).hexdigest(), text.encode()
    language, published = table.get("language", "en"), table.get("published")
    return Document(f"sha256:{digest}", table["name"], "text/plain", text, None, language, published), raw


def found(drawing: Drawing, views: Views) -> tuple[list[str], list[str]]:
    """What is found of a drawing and what is not, a line each."""
    legs = [leg for route in views.routes if fits(drawing.of, [t.text for t in route.travellers]) for leg in route.legs]
    stages = [s for p in views.processes if fits(drawing.of, [t.text for t in p.travellers]) for s in p.stages]
    hits = [*in_order(drawing.legs, legs, leg_fits), *in_order(drawing.stages, stages, stage_fits)]
    wanted = [*drawing.legs, *drawing.stages]
    lines = [str(want) for want in wanted]
    return [x for x, hit in zip(lines, hits, strict=True) if hit], [
        x for x, hit in zip(lines, hits, strict=True) if not hit
    ]


def in_order(wanted: Sequence[dict[str, Any]], given: Sequence[Any], test: Any) -> Iterator[bool]:
    """For each that is wanted whether it is there, and not before what was found last."""
    at = 0
    for want in wanted:
        start = 0 if want.get("branch") else at
        k = next((k for k in range(start, len(given)) if test(want, given[k])), None)
        yield k is not None
        if k is not None and not want.get("branch"):
            at = k


def leg_fits(want: dict[str, Any], leg: Leg) -> bool:
    return (
        fits(want.get("from"), [stop.text for stop in leg.origin])
        and fits(want.get("via"), [stop.text for stop in leg.via])
        and fits(want.get("to"), [stop.text for stop in leg.destination])
        and fits(want.get("by"), leg.means)
        and fits(want.get("with"), leg.papers)
        and fits(want.get("carrier"), [one.text for one in leg.carriers])
        and leg.back == want.get("back", False)
        and told(want, leg.status, leg.tellings)
    )


def stage_fits(want: dict[str, Any], stage: Stage) -> bool:
    return (
        stage.kind == want["kind"]
        and fits(want.get("who"), [one.text for one in stage.actors])
        and fits(want.get("at"), [stop.text for stop in stage.places])
        and fits(want.get("what"), stage.things)
        and told(want, stage.status, stage.tellings)
    )


def told(want: dict[str, Any], status: Any, tellings: Sequence[Telling]) -> bool:
    """Whether status, voice and quote are those that are wanted."""
    word = want.get("status")
    plain = status.polarity == "affirmed" and status.reality in {"actual", "habitual"} and status.certainty == "certain"
    right = getattr(status, WORDS.get(word, "reality")) == word if word else plain
    voices = [voice.text for one in tellings for voice in one.attribution]
    return (
        right and fits(want.get("voice"), voices) and fits(want.get("quote"), [one.evidence.quote for one in tellings])
    )


def fits(want: str | None, given: Sequence[str]) -> bool:
    return want is None or any(want.casefold() in text.casefold() for text in given)
