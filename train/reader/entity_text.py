"""The one shape that every entity set is converted to, and natural spacing for sets that only give tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Span = tuple[int, int, str]

# A stretch whose label the set leaves open (a demonym in a set without demonyms): no loss is taken on its characters.
UNKNOWN = "unknown"

NAMES = frozenset({"person", "organisation", "place"})

_PENN = {
    "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}",
    "``": '"', "''": '"', "\\/": "/", "\\*": "*",
}  # fmt: skip
_NO_SPACE_BEFORE = frozenset({".", ",", ";", ":", "!", "?", ")", "]", "}", "…", "...", "”", "’", "»", "%", "°"})
_NO_SPACE_AFTER = frozenset({"(", "[", "{", "$", "£", "€", "“", "‘", "«"})
_CLITIC_TAILS = frozenset({"s", "t", "re", "ve", "ll", "d", "m"})
_CLITICS = frozenset({"'s", "n't", "'ll", "'re", "'ve", "'d", "'m", "’s", "n’t", "’ll", "’re", "’ve", "’d", "’m"})


@dataclass(frozen=True, slots=True)
class EntityText:
    """One sentence, paragraph or document with its entity spans as (start, end, label), sorted, never overlapping.

    `labels` are the labels that the set annotates wherever they occur; a stretch outside all spans may still be an
    instance of any other label. Spans may carry labels beyond `labels`, and `UNKNOWN`.
    """

    set: str
    language: str
    text: str
    spans: list[Span]
    labels: frozenset[str]


class Speller:
    """Lays tokens into text as a writer would space them and remembers where each came to lie."""

    def __init__(self, join_hyphens: bool = True) -> None:
        self.text = ""
        self.spans: list[tuple[int, int]] = []
        self.join_hyphens = join_hyphens

    def sentence(self, tokens: Sequence[str]) -> list[tuple[int, int]]:
        """Append one sentence; the offsets of its tokens."""
        first = len(self.spans)
        open_quotes: set[str] = set()
        glue = not self.text
        for number, raw in enumerate(tokens):
            if not raw.strip():
                self.spans.append((len(self.text), len(self.text)))
                continue
            token = _PENN.get(raw, raw).strip()
            before = tokens[number - 1] if number else ""
            after = tokens[number + 1] if number + 1 < len(tokens) else ""
            left, right = self.glued(token, before, after, open_quotes)
            if not (glue or (left and number)):
                self.text += " "
            self.spans.append((len(self.text), len(self.text) + len(token)))
            self.text += token
            glue = right
        return self.spans[first:]

    def glued(self, token: str, before: str, after: str, open_quotes: set[str]) -> tuple[bool, bool]:
        """Whether the token clings to what stands before it, and to what follows."""
        if token == "'" and after in _CLITIC_TAILS:
            return True, True
        if token in {'"', "'"}:
            return self.quote(token, before, open_quotes)
        if token in _CLITICS or token in _NO_SPACE_BEFORE:
            return self.leans_left(token, before, after)
        if token in _NO_SPACE_AFTER or (token.endswith("$") and after[:1].isdigit()):
            return False, True
        inside = bool(before) and bool(after) and before[-1].isalnum() and after[0].isalnum()
        joined = inside and (token == "/" or (token == "-" and self.join_hyphens))
        joined = joined or (token == "–" and before[-1:].isdigit() and after[:1].isdigit())
        return joined, joined

    @staticmethod
    def leans_left(token: str, before: str, after: str) -> tuple[bool, bool]:
        """Closing marks; a colon between figures (10:30) clings on both sides, as does Turkish %5 to its figure."""
        if token == "%" and not before[-1:].isdigit() and after[:1].isdigit():
            return False, True
        return True, token == ":" and before.isdigit() and after.isdigit() and len(after) == 2

    @staticmethod
    def quote(token: str, before: str, open_quotes: set[str]) -> tuple[bool, bool]:
        """Straight quotes open and close by turns; an apostrophe after a plural is a genitive."""
        if token in open_quotes:
            open_quotes.discard(token)
            return True, False
        if token == "'" and before.endswith("s"):
            return True, False
        open_quotes.add(token)
        return False, True


def outermost(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, each nested or overlapping one dropped in favour of the longer."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s[0] - s[1], s)):
        if all(span[1] <= other[0] or span[0] >= other[1] for other in kept):
            kept.append(span)
    return sorted(kept)


def trimmed(text: str, span: Span) -> Span:
    """The span without a leading "the", a trailing possessive or stray white space."""
    start, end, label = span
    if text[start:end].startswith("the ") and label not in {"time", "quantity"}:
        start += 4
    for clitic in ("'s", "’s"):
        if text[start:end].endswith(clitic) and label != "other":
            end -= 2
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end, label


def settled(text: str, spans: Iterable[Span]) -> list[Span]:
    """Trimmed, non-empty, non-overlapping spans in order."""
    return outermost(span for span in (trimmed(text, s) for s in spans) if span[0] < span[1])
