"""Groups of tellings that tell of one happening → links, each with its reason in words."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from whosays.case.linking.comparing import compare, stage_of
from whosays.case.linking.comparison import Difference
from whosays.case.linking.dismissing import SURE, dismissals
from whosays.case.linking.grouping import Edge, likely
from whosays.case.linking.telling import Telling
from whosays.case.linking.updating import update
from whosays.case.linking.voicing import called, same_speaker
from whosays.case.linking.weighing import chance
from whosays.model import Link

REASONS = 4  # of what the claims of a happening share, how much a link tells
LOOKED_AT = 100  # pairs of a happening that are asked what they share


@dataclass(frozen=True, slots=True)
class Happening:
    """A group of tellings by id, and the pairs in it that were compared, surest first."""

    tellings: Mapping[str, Telling]
    edges: Sequence[Edge]


def links_of(one: Happening) -> Iterator[Link]:
    """What links the tellings of a happening, whether or not they exclude each other."""
    yield from same_links(one)
    yield from stage_links(one)


def same_links(one: Happening) -> Iterator[Link]:
    """A `same` link; what is told as planned stands apart from what is told as done."""
    for told in by_stage(one):
        ordered = sorted((one.tellings[id_] for id_ in told), key=Telling.order)
        inside = [edge for edge in one.edges if {edge.a, edge.b} <= told]
        sure = likely([edge.odds for edge in inside])
        yield link("same", [telling.id for telling in ordered], why(one, inside), sure)


def by_stage(one: Happening) -> Iterator[set[str]]:
    """A group in parts: what is told as done, as planned; a mere case ("if he paid") is in none."""
    parts: dict[str, set[str]] = {}
    for id_, telling in one.tellings.items():
        parts.setdefault(stage_of(telling), set()).add(id_)
    yield from (part for stage, part in sorted(parts.items()) if len(part) > 1 and stage != "if")


def why(one: Happening, inside: Sequence[Edge]) -> str:
    """What most pairs of a happening share, in words."""
    count: Counter[str] = Counter()
    for edge in inside[:LOOKED_AT]:
        first, second = sorted((one.tellings[edge.a], one.tellings[edge.b]), key=Telling.order)
        comparison = compare(first, second)
        same = [f"told with “{first.lemma.replace('_', ' ')}”"] if comparison.has("lemma") else []
        count.update(set(comparison.shared) | set(same))
    ranked = sorted(count, key=lambda reason: (-count[reason], reason))
    return "; ".join(ranked[:REASONS]) or "one kind of act in one document"


def stage_links(one: Happening) -> Iterator[Link]:
    """For each plan the claim that tells of it as done, the likeliest of those compared."""
    best: dict[str, Edge] = {}
    for edge in one.edges:
        plan = edge.a if stage_of(one.tellings[edge.a]) == "planned" else edge.b
        deed = edge.b if plan == edge.a else edge.a
        if (stage_of(one.tellings[plan]), stage_of(one.tellings[deed])) == ("planned", "done"):
            best.setdefault(plan, edge)
    for plan, edge in sorted(best.items()):
        deed = edge.b if plan == edge.a else edge.a
        said = [called(one.tellings[id_]) for id_ in (plan, deed)]
        shared = why(one, [edge])
        yield link("stage", (plan, deed), f"planned says {said[0]}, done says {said[1]}; {shared}", chance(edge.odds))


def groundless(tellings: Iterable[Telling]) -> Iterator[Link]:
    """A danger that one voice calls groundless against the tellings of it."""
    for one in dismissals(tellings):
        first, second = sorted((one.objection, one.danger), key=Telling.order)
        values = (one.word, one.aim) if first is one.objection else (one.aim, one.word)
        made = link("contradicts", (first.id, second.id), one.why, SURE, "danger")
        yield replace(made, slot="danger", values=values)


def disputed(a: Telling, b: Telling, difference: Difference, log_odds: float) -> Link | None:
    """The link where two differ; one voice that tells two things on one day tells of two things: None."""
    again = update(a, b, difference)
    if again is None and same_speaker(a, b):
        return None
    one, other = again or sorted((a, b), key=Telling.order)
    values = difference.values if one is a else difference.values[::-1]
    said = f"{called(one)} and {called(other)} differ in the {difference.slot}"
    reason = f"“{one.lemma.replace('_', ' ')}”: {said}: “{values[0]}” and “{values[1]}”"
    type_ = "updates" if again else "contradicts"
    made = link(type_, (one.id, other.id), reason, chance(log_odds), difference.slot)
    return replace(made, slot=difference.slot, values=values)


def link(type_: str, claims: Sequence[str], reason: str, confidence: float, slot: str = "") -> Link:
    """A link; its id hashes its type and claims, whatever their order, and the slot where there is one."""
    made = hashlib.sha256("\0".join([type_, slot, *sorted(claims)]).encode()).hexdigest()[:24]
    return Link(f"link:{made}", type_, tuple(claims), reason, round(confidence, 3))  # type: ignore[arg-type]
