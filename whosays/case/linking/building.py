"""Compared tellings → links, each with its reason in words."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from whosays.case.linking.comparing import compare, stage_of
from whosays.case.linking.dismissing import SURE, dismissals
from whosays.case.linking.grouping import Edge, likely
from whosays.case.linking.pairing import Dispute, Paired
from whosays.case.linking.telling import Telling
from whosays.case.linking.updating import update
from whosays.case.linking.voicing import called, same_speaker
from whosays.case.linking.weighing import chance
from whosays.model import Link

REASONS = 4  # of what the claims of a happening share, how much a link tells
LOOKED_AT = 100  # pairs of a happening that are asked what they share
APART_YET = 0.6  # log-odds of all else from which two claims that differ in a slot are one happening


def happening_links(found: Paired) -> Iterator[Link]:
    """A `same` link for each group; what is told as planned stands apart from what is told as done."""
    told = list(by_stage(found))
    inside = edges_by(found.edges, {one: number for number, group in enumerate(told) for one in group})
    for number, group in enumerate(told):
        ordered = sorted((found.tellings[one] for one in group), key=Telling.order)
        sure = likely([edge.odds for edge in inside[number]])
        yield link("same", [one.id for one in ordered], why(found, inside[number]), sure)


def by_stage(found: Paired) -> Iterator[list[str]]:
    """Each group in parts: what is told as done, as planned, as a mere case ("if he paid")."""
    for group in found.groups:
        parts: dict[str, list[str]] = {}
        for one in group:
            parts.setdefault(stage_of(found.tellings[one]), []).append(one)
        yield from (part for stage, part in sorted(parts.items()) if len(part) > 1 and stage != "if")


def edges_by(edges: Iterable[Edge], number_of: Mapping[str, int]) -> Mapping[int, list[Edge]]:
    """The edges inside each group, surest first."""
    found: defaultdict[int, list[Edge]] = defaultdict(list)
    for edge in edges:
        number = number_of.get(edge.a)
        if number is not None and number == number_of.get(edge.b):
            found[number].append(edge)
    for inside in found.values():
        inside.sort(key=lambda edge: (-edge.odds, edge.a, edge.b))
    return found


def why(found: Paired, inside: Iterable[Edge]) -> str:
    """What most pairs of a happening share, in words."""
    count: Counter[str] = Counter()
    for edge in islice(inside, LOOKED_AT):
        one, other = sorted((found.tellings[edge.a], found.tellings[edge.b]), key=Telling.order)
        comparison = compare(one, other)
        same = [f"told with “{one.lemma.replace('_', ' ')}”"] if comparison.has("lemma") else []
        count.update(set(comparison.shared) | set(same))
    ranked = sorted(count, key=lambda reason: (-count[reason], reason))
    return "; ".join(ranked[:REASONS]) or "one kind of act in one document"


def stages(found: Paired) -> Iterator[Link]:
    """For each plan that a happening holds the claim that tells of it as done, the likeliest of those compared."""
    best: dict[str, Edge] = {}
    for inside in edges_by(found.edges, found.group_of()).values():
        for edge in inside:
            plan = edge.a if stage_of(found.tellings[edge.a]) == "planned" else edge.b
            deed = edge.b if plan == edge.a else edge.a
            if (stage_of(found.tellings[plan]), stage_of(found.tellings[deed])) == ("planned", "done"):
                best.setdefault(plan, edge)
    for plan, edge in sorted(best.items()):
        deed = edge.b if plan == edge.a else edge.a
        said = [called(found.tellings[one]) for one in (plan, deed)]
        shared = why(found, [edge])
        yield link("stage", (plan, deed), f"planned says {said[0]}, done says {said[1]}; {shared}", chance(edge.odds))


def contradictions(found: Paired) -> Iterator[Link]:
    """Every pair of one happening that cannot both be as told, and every number that one voice says anew."""
    group_of = found.group_of()
    for dispute in found.disputes:
        together = group_of.get(dispute.one.id, -1) == group_of.get(dispute.other.id, -2)
        if together or dispute.odds > APART_YET:
            yield from disputed(dispute)


def groundless(found: Paired) -> Iterator[Link]:
    """A danger that one voice calls groundless against the tellings of it."""
    for one in dismissals(found.tellings.values()):
        first, second = sorted((one.objection, one.danger), key=Telling.order)
        values = (one.word, one.aim) if first is one.objection else (one.aim, one.word)
        made = link("contradicts", (first.id, second.id), one.why, SURE, "danger")
        yield replace(made, slot="danger", values=values)


def disputed(dispute: Dispute) -> Iterator[Link]:
    """The link of one dispute; one voice that tells two things on one day tells of two things."""
    difference = dispute.difference
    again = update(dispute.one, dispute.other, difference)
    one, other = again or sorted((dispute.one, dispute.other), key=Telling.order)
    if again is None and same_speaker(one, other):
        return
    values = difference.values if one is dispute.one else difference.values[::-1]
    said = f"{called(one)} and {called(other)} differ in the {difference.slot}"
    reason = f"“{one.lemma.replace('_', ' ')}”: {said}: “{values[0]}” and “{values[1]}”"
    made = link(
        "updates" if again else "contradicts", (one.id, other.id), reason, chance(dispute.odds), difference.slot
    )
    yield replace(made, slot=difference.slot, values=values)


def link(type_: str, claims: Sequence[str], reason: str, confidence: float, slot: str = "") -> Link:
    """A link; its id hashes its type and claims, whatever their order, and the slot where there is one."""
    made = hashlib.sha256("\0".join([type_, slot, *sorted(claims)]).encode()).hexdigest()[:24]
    return Link(f"link:{made}", type_, tuple(claims), reason, round(confidence, 3))  # type: ignore[arg-type]
