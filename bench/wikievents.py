"""WikiEvents dev: arguments of events (Arg-C F1), with gold triggers and end to end.

The arguments of an event are (event type, role, stretch of the mention). "Arg-C": all three are equal (Li et al. 2021,
Ma et al. 2022); "Head-C": the head words are the same and role and type are equal; a head is the word of a stretch that
hangs outside it in our own tree, for ours and gold alike. wikievents.yaml says which of our roles is which of theirs;
what our types do not cover (diseases, crimes, demonstrations …) stays unfound and counts as missed. The set marks names
whole and of other phrases the head noun alone ("general" of "a major general"), so ours are cut to that beforehand.

`gold triggers`: the claims on the trigger's words are taken as that event, so its type is given as well. `end to end`:
every claim of a mapped type is an event of ours; triggers are not compared, as usual for arguments.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bench.conll18 import Count
from bench.reading import document, engine, readings, trees_of
from bench.settings import Settings, row
from whosays.claims.tree import Tree
from whosays.model import Annotation, Claim, Reading

Span = tuple[int, int]
Fill = tuple[str, str, Span]  # event type, role, stretch


@dataclass(frozen=True, slots=True)
class Event:
    """A gold event: its type, its trigger's offsets, and the roles with the offsets of their mentions."""

    type: str
    trigger: Span
    arguments: tuple[tuple[str, Span], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A document, its sentences on lines of their own, with its events."""

    name: str
    text: str
    events: tuple[Event, ...]


def run(settings: Settings) -> dict[str, Any]:
    """Arguments of events: WikiEvents dev, with gold triggers and end to end."""
    found = list(told(settings.needed("wikievents", f"{settings.split or 'dev'}.jsonl")))
    reader = engine(settings)
    annotations = reader.annotate([one.text for one in found], ["en"] * len(found))
    read = readings(reader, [document(one.name, one.text, "en") for one in found])
    counts: dict[str, Count] = {}
    for one, annotation, reading in zip(found, annotations, read, strict=True):
        for name, count in measured(one, Heads(annotation), reading).items():
            counts[name] = counts.get(name, Count()) + count
    figures = {f"{name} F1": 100 * count.f1 for name, count in counts.items()}
    for name, count in counts.items():
        figures |= {f"{name} P": 100 * count.precision, f"{name} R": 100 * count.recall}
    figures["events"] = float(sum(len(one.events) for one in found))
    row("WikiEvents dev", figures)
    return figures


# --- the corpus -----------------------------------------------------------------------------------------------------


def told(path: Path) -> Iterator[Told]:
    """The documents of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text, tokens = laid(record["sentences"])
        mentions = {one["id"]: span_of(one, tokens) for one in record["entity_mentions"]}
        yield Told(record["doc_id"], text, tuple(event(one, mentions, tokens) for one in record["event_mentions"]))


def laid(sentences: Iterable[tuple[Sequence[tuple[str, int, int]], str]]) -> tuple[str, list[Span]]:
    """The sentences one a line, and where their tokens lie; the set's own text has nothing between sentences."""
    text, tokens = "", list[Span]()
    for own, written in sentences:
        at = len(text) - own[0][1] if own else 0
        tokens += [(at + start, at + end) for _, start, end in own]
        text += written + "\n"
    return text, tokens


def span_of(cell: Mapping[str, Any], tokens: Sequence[Span]) -> Span:
    """Offsets of tokens start to end, exclusive."""
    return tokens[cell["start"]][0], tokens[cell["end"] - 1][1]


def event(cell: Mapping[str, Any], mentions: Mapping[str, Span], tokens: Sequence[Span]) -> Event:
    named = ((one["role"], mentions.get(one["entity_id"])) for one in cell["arguments"])
    found = tuple((role, span) for role, span in named if span is not None)
    return Event(cell["event_type"], span_of(cell["trigger"], tokens), found)


# --- our reading ----------------------------------------------------------------------------------------------------


@cache
def mapping() -> dict[str, Any]:
    """wikievents.yaml."""
    loaded: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    return loaded


def roles_of(event_type: str) -> dict[str, dict[str, str]]:
    """The roles under the longest beginning of an event type."""
    known: dict[str, dict[str, dict[str, str]]] = mapping()["roles"]
    fitting = [start for start in known if event_type == start or event_type.startswith(f"{start}.")]
    return known[max(fitting, key=len)] if fitting else {}


def type_of(claim: Claim) -> str | None:
    """The event type of a claim whose trigger is not given."""
    found = mapping()["events"].get(claim.type)
    if found is None:
        return None
    chosen = (kind for kind, lemmas in found.get("lemmas", {}).items() if claim.predicate.lemma in lemmas)
    return str(next(chosen, found["type"]))


def fills(claim: Claim, event_type: str) -> Iterator[Fill]:
    """The arguments of a claim in the words of an event type."""
    names = roles_of(event_type).get(claim.type, {})
    for argument in claim.arguments:
        if argument.role in names:
            yield event_type, names[argument.role], (argument.start, argument.end)
    if "where" in names:
        yield from ((event_type, names["where"], (place.start, place.end)) for place in claim.where)


def on_trigger(one: Event, claims: Sequence[Claim]) -> set[Fill]:
    """The arguments of the claims on a trigger: of typed ones where they have any."""
    start, end = one.trigger
    here = [claim for claim in claims if claim.predicate.start < end and start < claim.predicate.end]
    typed = {fill for claim in here if claim.type != "open" for fill in fills(claim, one.type)}
    return typed or {fill for claim in here for fill in fills(claim, one.type)}


class Heads:
    """The head word of any stretch of a document."""

    def __init__(self, annotation: Annotation) -> None:
        self.trees = trees_of(annotation)

    def of(self, span: Span) -> Span:
        """The first word that hangs outside the stretch; the stretch itself where no word of ours lies in it."""
        tree, head = self.find(span)
        return span if tree is None else (tree.words[head].start, tree.words[head].end)

    def cut(self, span: Span) -> Span:
        """A name whole, of any other phrase the head."""
        tree, head = self.find(span)
        if tree is None:
            return span
        first = last = head
        while tree.words[head].upos == "PROPN" and first > 0 and self.names(tree, first - 1, span):
            first -= 1
        while tree.words[head].upos == "PROPN" and last + 1 < len(tree) and self.names(tree, last + 1, span):
            last += 1
        return tree.words[first].start, tree.words[last].end

    @staticmethod
    def names(tree: Tree, word: int, span: Span) -> bool:
        """Whether a word of the stretch is part of a name."""
        return tree.words[word].upos == "PROPN" and span[0] <= tree.words[word].start < span[1]

    def find(self, span: Span) -> tuple[Tree | None, int]:
        """The tree in which the stretch begins, and its head."""
        tree = next((t for t in self.trees if t.sentence.start <= span[0] < t.sentence.end), None)
        words = [] if tree is None else tree.words
        inside = [i for i, word in enumerate(words) if word.start < span[1] and span[0] < word.end]
        head = next((i for i in inside if words[i].head not in inside), None)
        return (None, 0) if head is None else (tree, head)


# --- scores ---------------------------------------------------------------------------------------------------------


def measured(one: Told, heads: Heads, reading: Reading) -> dict[str, Count]:
    """The counts of one document."""
    given, given_heads = Count(), Count()
    for gold in one.events:
        wanted = {(gold.type, role, span) for role, span in gold.arguments}
        ours = cut(on_trigger(gold, reading.claims), heads)
        given += compared(ours, wanted)
        given_heads += compared(headed(ours, heads), headed(wanted, heads))
    wanted = {(gold.type, role, span) for gold in one.events for role, span in gold.arguments}
    ours = cut({fill for claim in reading.claims if (kind := type_of(claim)) for fill in fills(claim, kind)}, heads)
    return {
        "Arg-C, gold triggers": given,
        "Head-C, gold triggers": given_heads,
        "Arg-C, end to end": compared(ours, wanted),
        "Head-C, end to end": compared(headed(ours, heads), headed(wanted, heads)),
    }


def compared(ours: set[Fill], gold: set[Fill]) -> Count:
    return Count(len(ours & gold), len(ours), len(gold))


def headed(found: set[Fill], heads: Heads) -> set[Fill]:
    """With head words for stretches."""
    return {(kind, role, heads.of(span)) for kind, role, span in found}


def cut(found: set[Fill], heads: Heads) -> set[Fill]:
    """With stretches as the set marks them."""
    return {(kind, role, heads.cut(span)) for kind, role, span in found}
