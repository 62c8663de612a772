"""Golden rows: a sentence, a claim's type, and a string that occurs in each argument by role; none: no such claim."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256

from whosays.annotations.engines import load
from whosays.claims import read_claims
from whosays.model import Document, Reading

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
