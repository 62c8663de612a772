"""All claims of a case → happenings and links. A pure function: the order in which claims come does not matter."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from whosays.case.linking.blocking import pairs
from whosays.case.linking.comparing import Comparison, comparable, compare, stage_of
from whosays.case.linking.differing import differences
from whosays.case.linking.grouping import Edge, edge_of, grouped, likely
from whosays.case.linking.telling import Setting, Telling, tellings
from whosays.case.linking.updating import update
from whosays.case.linking.voicing import called, same_speaker
from whosays.case.linking.weighing import all_else, chance
from whosays.model import Claim, Entity, Link

REASONS = 4  # of what the claims of a happening share, how much a link tells
APART_YET = 0.6  # log-odds of all else from which two claims that differ in a slot are one happening


@dataclass(frozen=True, slots=True)
class Happening:
    """Claims that tell of one happening, in the case's order; `why` names what most of them share."""

    claims: tuple[str, ...]
    why: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Compared:
    """All tellings of a case by id, the pairs that were compared, and the groups that they make."""

    tellings: Mapping[str, Telling]
    pairs: Mapping[tuple[str, str], Comparison]
    edges: Mapping[tuple[str, str], Edge]
    groups: Sequence[Sequence[str]]


def happenings(
    claims: Iterable[Claim], entities: Mapping[str, Entity], settings: Mapping[str, Setting]
) -> list[Happening]:
    """Groups of two and more claims that tell of one happening, as told or not: contradicting accounts are in it.

    Claims name entities of the case; `settings` by document id.
    """
    return happenings_of(compared(claims, entities, settings))


def links(claims: Iterable[Claim], entities: Mapping[str, Entity], settings: Mapping[str, Setting]) -> list[Link]:
    """Every link between claims of a case that linking finds, by id."""
    found = compared(claims, entities, settings)
    return links_of(found, settings)


def links_of(found: Compared, settings: Mapping[str, Setting]) -> list[Link]:
    """The links that compared tellings make, by id."""
    same = [link("same", one.claims, one.why, one.confidence) for one in happenings_of(found)]
    return sorted([*same, *stages(found, settings), *contradictions(found, settings)], key=lambda one: one.id)


def compared(claims: Iterable[Claim], entities: Mapping[str, Entity], settings: Mapping[str, Setting]) -> Compared:
    """Every claim compared with those of its blocks."""
    known = {one.id: one for one in tellings(claims, entities, settings)}
    found: dict[tuple[str, str], Comparison] = {}
    edges: dict[tuple[str, str], Edge] = {}
    for a, b in pairs(known.values()):
        if comparable(a, b) and not one_word(a, b):
            comparison = compare(a, b)
            edge = edge_of(comparison)
            found[edge.a, edge.b], edges[edge.a, edge.b] = comparison, edge
    return Compared(known, found, edges, grouped(edges.values()))


def stages(found: Compared, settings: Mapping[str, Setting]) -> list[Link]:
    """For each plan that a happening holds the claim that tells of it as done, the likeliest of those compared."""
    group_of = {one: number for number, group in enumerate(found.groups) for one in group}
    best: dict[str, tuple[float, str]] = {}
    for (a, b), edge in sorted(found.edges.items()):
        if a not in group_of or group_of[a] != group_of.get(b):
            continue
        plan, deed = (a, b) if stage_of(found.tellings[a]) == "planned" else (b, a)
        if (stage_of(found.tellings[plan]), stage_of(found.tellings[deed])) == ("planned", "done"):
            best[plan] = max(best.get(plan, (-9.0, "")), (edge.odds, deed))
    return [_stage(found, plan, deed, log_odds, settings) for plan, (log_odds, deed) in sorted(best.items())]


def _stage(found: Compared, plan: str, deed: str, log_odds: float, settings: Mapping[str, Setting]) -> Link:
    one, other = found.tellings[plan], found.tellings[deed]
    said = f"planned says {voice_of(one, settings)}, done says {voice_of(other, settings)}"
    shared = why(found, [(min(plan, deed), max(plan, deed))])
    return link("stage", (plan, deed), f"{said}; {shared}", round(chance(log_odds), 3))


def contradictions(found: Compared, settings: Mapping[str, Setting]) -> Iterator[Link]:
    """Every pair of one happening that cannot both be as told, and every number that one voice says anew."""
    group_of = {one: number for number, group in enumerate(found.groups) for one in group}
    for pair, comparison in sorted(found.pairs.items()):
        together = pair[0] in group_of and group_of[pair[0]] == group_of.get(pair[1])
        yield from _of_pair(comparison, together, settings)


def _of_pair(comparison: Comparison, together: bool, settings: Mapping[str, Setting]) -> Iterator[Link]:
    for difference in differences(comparison):
        log_odds = all_else(comparison.features, difference.slot)
        if log_odds < APART_YET and not together:
            continue
        sure = round(chance(log_odds), 3)
        again = update(comparison, difference)
        one, other = again or sorted((comparison.one, comparison.other), key=Telling.order)
        values = difference.values if one is comparison.one else difference.values[::-1]
        if again is None and difference.slot == "number" and same_speaker(one, other):
            continue  # one voice, one day: another count of something else rather than of this
        says = (voice_of(one, settings), voice_of(other, settings))
        told = f"“{one.lemma.replace('_', ' ')}”: {says[0]} and {says[1]} differ in the {difference.slot}"
        reason = f"{told}: “{values[0]}” and “{values[1]}”"
        made = link("updates" if again else "contradicts", (one.id, other.id), reason, sure, difference.slot)
        yield replace(made, slot=difference.slot, values=values)


def voice_of(one: Telling, settings: Mapping[str, Setting]) -> str:
    """The voice of a telling and the document that it stands in."""
    return called(one, settings[one.document].name if one.document in settings else one.document)


def one_word(a: Telling, b: Telling) -> bool:
    """Whether two claims stand on one word: its several senses are no second telling."""
    return a.document == b.document and a.start == b.start


def happenings_of(found: Compared) -> list[Happening]:
    """The groups with their reasons."""
    told = list(by_stage(found))
    by_group: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    group_of = {one: number for number, group in enumerate(told) for one in group}
    for a, b in found.pairs:
        if a in group_of and group_of[a] == group_of.get(b):
            by_group[group_of[a]].append((a, b))
    return [_happening(found, group, by_group[number]) for number, group in enumerate(told)]


def by_stage(found: Compared) -> Iterator[list[str]]:
    """Each group in parts: what is told as done, as planned, as a mere case ("if he paid")."""
    for group in found.groups:
        parts: dict[str, list[str]] = {}
        for one in group:
            parts.setdefault(stage_of(found.tellings[one]), []).append(one)
        yield from (part for stage, part in sorted(parts.items()) if len(part) > 1 and stage != "if")


def _happening(found: Compared, group: Sequence[str], inside: Sequence[tuple[str, str]]) -> Happening:
    ordered = sorted((found.tellings[one] for one in group), key=Telling.order)
    confidence = likely([found.edges[pair].odds for pair in inside])
    return Happening(tuple(one.id for one in ordered), why(found, inside), round(confidence, 3))


def why(found: Compared, inside: Sequence[tuple[str, str]]) -> str:
    """What most pairs of a happening share, in words."""
    count: defaultdict[str, int] = defaultdict(int)
    for pair in inside:
        comparison = found.pairs[pair]
        lemma = comparison.one.lemma.replace("_", " ")
        said = [f"told with “{lemma}”"] if comparison.has("lemma") else []
        for reason in [*comparison.shared, *said]:
            count[reason] += 1
    ranked = sorted(count, key=lambda reason: (-count[reason], reason))
    return "; ".join(ranked[:REASONS]) or "one kind of act in one document"


def link(type_: str, claims: Sequence[str], reason: str, confidence: float, slot: str = "") -> Link:
    """A link; its id hashes its type and claims, whatever their order, and the slot where there is one."""
    made = hashlib.sha256("\0".join([type_, slot, *sorted(claims)]).encode()).hexdigest()[:24]
    return Link(f"link:{made}", type_, tuple(claims), reason, confidence)  # type: ignore[arg-type]
