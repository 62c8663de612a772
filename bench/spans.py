"""Entity spans of an engine against spans of tokens: F1 by label, exact ends and label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bench.conll18 import Count
from whosays.model import Mention

TokenSpan = tuple[int, int, str]  # first token, last token (inclusive), label


@dataclass(frozen=True, slots=True)
class TokenText:
    """A text with the offsets of its tokens and the gold entities over them."""

    text: str
    tokens: Sequence[tuple[int, int]]
    entities: frozenset[TokenSpan]


def placed(text: str, tokens: Iterable[str], start: int = 0) -> list[tuple[int, int]]:
    """Where the tokens lie in the text, in order; a token that is not there is an error in the data."""
    out = []
    for token in tokens:
        start = text.index(token, start)
        out.append((start, start + len(token)))
        start += len(token)
    return out


def runs(tags: Sequence[str]) -> Iterable[TokenSpan]:
    """IOB2 tags → entities. An I- that continues nothing begins an entity."""
    start, kind = 0, ""
    for number, tag in enumerate([*tags, "O"]):
        if kind and tag != f"I-{kind}":
            yield start, number - 1, kind
            kind = ""
        if tag != "O" and not kind:
            start, kind = number, tag.partition("-")[2]


def on_tokens(
    mentions: Iterable[Mention], tokens: Sequence[tuple[int, int]], labels: Mapping[str, str]
) -> frozenset[TokenSpan]:
    """Mentions as entities over the tokens that they touch; labels that `labels` does not know are left out."""
    found = set()
    for mention in mentions:
        touched = [n for n, (start, end) in enumerate(tokens) if start < mention.end and mention.start < end]
        if touched and mention.label in labels:
            found.add((touched[0], touched[-1], labels[mention.label]))
    return frozenset(found)


def score(gold: Iterable[frozenset[TokenSpan]], system: Iterable[frozenset[TokenSpan]]) -> dict[str, Count]:
    """Counts by label over parallel texts."""
    counts: dict[str, Count] = {}
    for wanted, found in zip(gold, system, strict=True):
        for label in {span[2] for span in wanted | found}:
            mine, theirs = ({span for span in spans if span[2] == label} for spans in (found, wanted))
            counts[label] = counts.get(label, Count()) + Count(len(mine & theirs), len(mine), len(theirs))
    return counts


def micro(counts: Mapping[str, Count], labels: Iterable[str]) -> Count:
    """The counts of several labels as one."""
    total = Count()
    for label in labels:
        total += counts.get(label, Count())
    return total
