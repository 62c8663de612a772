"""Claims for the tests of voices: a sentence, who says it, and in which document."""

from __future__ import annotations

import hashlib

from whosays.case.voices.counting import Telling
from whosays.case.voices.speakers import Source, speaker_of
from whosays.model import Argument, Claim, Evidence, Predicate, Status, Voice

Said = tuple[str, str]  # words and kind of a voice


def source(name: str, text: str = "", outlet: str | None = None, agency: str | None = None) -> Source:
    return Source(name, name, text or name, outlet, agency)


def claim(
    document: str, quote: str = "", *voices: Said, entity: str | None = None, cue: str = "said", **more: object
) -> Claim:
    """A claim whose innermost voice is the last of `voices`; `entity` is whom it means."""
    made = hashlib.sha256(repr((document, quote, voices, entity, more)).encode()).hexdigest()[:12]
    last = len(voices) - 1
    chain = tuple(
        Voice(text, 0, len(text), kind, cue, entity if at == last else None)  # type: ignore[arg-type]
        for at, (text, kind) in enumerate(voices)
    )
    return Claim(
        id=f"claim:{made}",
        type="attack",
        predicate=Predicate("killed", "kill", 0, 6),
        arguments=tuple(more.pop("arguments", ())),  # type: ignore[arg-type]
        evidence=Evidence(document, 0, len(quote), quote),
        attribution=chain,
        status=more.pop("status", Status()),  # type: ignore[arg-type]
    )


def told(by: Claim, where: Source | None = None, names: dict[str, str] | None = None) -> Telling:
    """The claim as counting sees it."""
    speaker = speaker_of(by, where or source(by.evidence.document), names or {})
    return Telling(speaker, by.evidence.quote, (by.status.polarity, by.status.reality))


def argument(entity: str) -> Argument:
    return Argument("agent", "he", 0, 2, entity)
