"""When and where a predicate's dependents place it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from whosays.claims.arguments import Source
from whosays.claims.fillers import Labels
from whosays.claims.frames.values import Frame
from whosays.claims.phrases import noun_phrase
from whosays.model import When, Where
from whosays.text.times import normalise

PLACES = frozenset({"place", "facility"})
# What relates an event to the place in which it happens; directions are arguments of movements, not places of events.
LOCATIVE = frozenset({
    "in", "at", "near", "on", "outside", "inside", "around", "throughout", "off", "within", "across", "beside", "above",
    "<Loc>", "yakın", "iç", "dış", "civar",
})  # fmt: skip


def when_of(source: Source, labels: Labels, frame: Frame, used: frozenset[int]) -> When | None:
    """The first time expression among the adjuncts of a predicate."""
    tree = source.tree
    for c in sorted(frame.adjuncts):
        if c in used:
            continue
        words = [w for w in [c, *tree.children[c]] if labels.of(tree.number, w) == "time"]
        if words and labels.of(tree.number, c) == "time":
            start, end = _time_span(source, labels, c)
            text = source.text[start:end]
            edtf, earliest, latest = normalise(text, tree.language) or (None, None, None)
            return When(text, start, end, edtf, earliest, latest)
    return None


def _time_span(source: Source, labels: Labels, head: int) -> tuple[int, int]:
    """The labelled words around the head, with the preposition before them."""
    tree = source.tree
    first = last = head
    while first > 0 and labels.of(tree.number, first - 1) == "time":
        first -= 1
    while last + 1 < len(tree) and labels.of(tree.number, last + 1) == "time":
        last += 1
    if first > 0 and first - 1 in tree.having(head, "case"):
        first -= 1
    return tree.words[first].start, tree.words[last].end


def where_of(source: Source, labels: Labels, frame: Frame, used: frozenset[int]) -> tuple[Where, ...]:
    """The places in which the claimed thing happened, each conjunct one."""
    return tuple(_wheres(source, labels, (c for c in sorted(frame.adjuncts) if c not in used)))


def _wheres(source: Source, labels: Labels, adjuncts: Iterable[int]) -> Iterator[Where]:
    tree = source.tree
    for c in adjuncts:
        if labels.of(tree.number, c) not in PLACES or not LOCATIVE.intersection(tree.markers(c)):
            continue
        for place in tree.conjuncts(c):
            start, end = noun_phrase(tree, place)
            entity = source.referents.entity_of(tree.number, place)
            yield Where(source.text[start:end], start, end, entity)
