"""Golden rows: a sentence, a claim's type, and a string that occurs in each argument by role; none: no such claim.

A row of allegations is a sentence with the word of what is alleged in brackets: "They are accused of [hiding] pistols."
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256

from whosays.annotations.engines import load
from whosays.claims import read_claims
from whosays.model import Claim, Document, Reading, Status

Row = tuple[str, str, Mapping[str, str] | None]


def document(text: str, language: str = "tr") -> Document:
    """A sentence as a document of its own."""
    digest = sha256(text.encode()).hexdigest()
    return Document(f"sha256:{digest}", "sentence.txt", "text/plain", text, language=language)


def read(texts: Iterable[str], language: str = "tr") -> dict[str, Reading]:
    """What the real engine and the rules make of each text."""
    known = list(dict.fromkeys(texts))
    annotations = load("reader", threads=2).annotate(known, [language] * len(known))
    return {t: read_claims(document(t, language), a) for t, a in zip(known, annotations, strict=True)}


def check(row: Row, reading: Reading) -> None:
    """Stops where the claim of a row is missing, or is there and must not be."""
    _, kind, roles = row
    claims = [claim for claim in reading.claims if claim.type == kind]
    said = [[(argument.role, argument.text) for argument in claim.arguments] for claim in claims]
    if roles is None:
        assert not said
    else:
        fits = [all(any(r == role and words in t for r, t in one) for role, words in roles.items()) for one in said]
        assert any(fits), said


def unbracketed(text: str) -> str:
    """A row of allegations as the sentence that is read."""
    return text.replace("[", "").replace("]", "")


def bracketed(text: str, reading: Reading) -> list[Claim]:
    """The claims of the words in brackets. That somebody says so is a claim of its own, and no part of it."""
    start, end = text.index("["), text.index("]") - 1
    claims = (claim for claim in reading.claims if claim.type != "statement")
    return [claim for claim in claims if claim.predicate.start < end and claim.predicate.end > start]


def is_fact(claim: Claim) -> bool:
    """Told as having happened, in the document's own voice."""
    return not claim.attribution and claim.status == Status()


def check_alleged(text: str, reading: Reading) -> None:
    """Stops where what is alleged, doubted or denied comes out as a fact, or does not come out at all."""
    claims = bracketed(text, reading)
    assert claims, "nothing is read here"
    facts = [f"{claim.type} {claim.predicate.text}" for claim in claims if is_fact(claim)]
    assert not facts, facts
