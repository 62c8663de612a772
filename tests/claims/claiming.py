"""What the tests of claims share: read small trees into claims, and look at a claim by its type."""

from __future__ import annotations

from whosays.claims import read_claims
from whosays.model import Annotation, Claim, Document, Mention

from .trees import read_trees


def claims_of(source: str, *mentions: str, language: str = "en") -> list[Claim]:
    """The claims of small trees. `mentions` are "label: words", each marked wherever the words occur."""
    trees, text = read_trees(source, language)
    found = [mark for entry in mentions for mark in marked(text, *entry.split(": ", 1))]
    sentences = tuple(tree.sentence for tree in trees)
    annotation = Annotation(language, "test", sentences, tuple(sorted(found, key=lambda m: m.start)))
    return list(read_claims(Document("sha256:0", "test.txt", "text/plain", text, language=language), annotation).claims)


def marked(text: str, label: str, words: str) -> list[Mention]:
    """A mention wherever the words occur."""
    starts = [i for i in range(len(text)) if text.startswith(words, i)]
    return [Mention(i, i + len(words), words, label) for i in starts]


def of_type(claims: list[Claim], kind: str) -> list[Claim]:
    """The claims of one type, in the order of the text."""
    return [claim for claim in claims if claim.type == kind]


def said(claim: Claim) -> dict[str, list[str]]:
    """The arguments of a claim by role."""
    out: dict[str, list[str]] = {}
    for argument in claim.arguments:
        out.setdefault(argument.role, []).append(argument.text)
    return out
