"""Whether a case still holds what it says: every original has its hash, every quote stands in its text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from whosays.model import Argument, Claim, Document, Entity, Voice, Where
from whosays.text.shortening import shortened

MOST_QUOTED = 60  # characters of words that a complaint quotes


class Held(Protocol):
    """What verifying asks of a case."""

    def snapshot(self) -> AbstractContextManager[object]: ...
    def documents(self) -> Iterator[Document]: ...
    def entities(self) -> Iterator[Entity]: ...
    def claims(self) -> Iterator[Claim]: ...
    def original(self, document_id: str) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be: in which document (its name), in which claim (its id), and what."""

    document: str
    claim: str | None
    what: str

    def __str__(self) -> str:
        return f"{self.document}: {f'{self.claim}: ' if self.claim else ''}{self.what}"


def verify(case: Held) -> Iterator[Problem]:
    """All that is wrong, one document after the other; nothing where all is well.

    Reads documents and claims side by side (both come in the order of documents), one text in memory at a time.
    """
    with case.snapshot():
        yield from problems(case)


def problems(case: Held) -> Iterator[Problem]:
    """The work of `verify`, on a case that stands still."""
    entities = {entity.id for entity in case.entities()}
    claims = case.claims()
    claim = next(claims, None)
    for document in case.documents():
        yield from original_problems(document, case)
        while claim and claim.evidence.document == document.id:
            for what in claim_problems(claim, document.text, entities):
                yield Problem(document.name, claim.id, what)
            claim = next(claims, None)
    while claim:
        yield Problem(claim.evidence.document, claim.id, "its document is not in the case")
        claim = next(claims, None)


def original_problems(document: Document, case: Held) -> Iterator[Problem]:
    """A file that is gone, cannot be read or has other bytes than when it was added."""
    try:
        data = case.original(document.id)
    except OSError as error:
        yield Problem(document.name, None, f"its original cannot be read ({error.strerror or error})")
        return
    if f"sha256:{hashlib.sha256(data).hexdigest()}" != document.id:
        yield Problem(document.name, None, "its original has been changed since it was added")


def claim_problems(claim: Claim, text: str, entities: set[str]) -> Iterator[str]:
    """Words of a claim that do not stand in the text where the claim says, and entities that nobody knows."""
    for what, start, end, words in stretches(claim):
        if text[start:end] != words:
            yield f"its {what} “{on_one_line(words)}” does not stand at {start}–{end} of the text"
    parts: tuple[Argument | Where | Voice, ...] = (*claim.arguments, *claim.where, *claim.attribution)
    for part in parts:
        if part.entity is not None and part.entity not in entities:
            yield f"“{on_one_line(part.text)}” means {part.entity}, which is not in the case"


def stretches(claim: Claim) -> Iterator[tuple[str, int, int, str]]:
    """All that a claim says to be words of its document."""
    evidence, predicate = claim.evidence, claim.predicate
    yield "quote", evidence.start, evidence.end, evidence.quote
    yield "predicate", predicate.start, predicate.end, predicate.text
    if claim.when:
        yield "time", claim.when.start, claim.when.end, claim.when.text
    for argument in claim.arguments:
        yield argument.role, argument.start, argument.end, argument.text
    for where in claim.where:
        yield "place", where.start, where.end, where.text
    for voice in claim.attribution:
        yield "voice", voice.start, voice.end, voice.text


def on_one_line(words: str) -> str:
    """Words as a complaint can quote them."""
    return shortened(" ".join(words.split()), MOST_QUOTED)
