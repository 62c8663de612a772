"""Which claims tell of one event, as a case groups them (whosays/case/linking): for benchmarks of event coreference."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace

from whosays.case.identity import case_id, merged, strong_keys
from whosays.case.linking.linking import compared
from whosays.case.linking.telling import setting, tellings
from whosays.model import Claim, Entity, Reading


def grouped(readings: Iterable[Reading], across: bool) -> list[list[Hashable]]:
    """The claims of some documents, as (document id, claim id), by event; `across` joins documents too."""
    known = list(readings)
    parts = [known] if across else [[one] for one in known]
    return [group for part in parts for group in of_case(part)]


def of_case(readings: Sequence[Reading]) -> list[list[Hashable]]:
    """The groups of documents that make one case; a claim that stands alone is a group of one."""
    entities, ids = case_entities(readings)
    papers = [one.document for one in readings]
    settings = {one.id: setting(one.language, one.published, one.text) for one in papers}
    claims = [in_case(claim, ids) for one in readings for claim in one.claims]
    document = {claim.id: claim.evidence.document for claim in claims}
    groups = [list(group.claims) for group in compared(list(tellings(claims, entities, settings)))[1]]
    together = {one for group in groups for one in group}
    alone = [[one] for one in document if one not in together]
    return [[(document[one], one) for one in group] for group in [*groups, *alone]]


def case_entities(readings: Sequence[Reading]) -> tuple[dict[str, Entity], dict[str, str]]:
    """The entities that documents have in common, as a case joins them by strong keys; document's id → case's id."""
    above: dict[str, str] = {}

    def root(key: str) -> str:
        while above.get(key, key) != key:
            key = above[key]
        return key

    found = [
        (entity, sorted(keys))
        for one in readings
        for entity, keys in zip(one.entities, strong_keys(one.document, one.entities), strict=True)
    ]
    for _, keys in found:
        for key in keys[1:]:
            first, second = sorted((root(keys[0]), root(key)))
            above[second] = first
    ids = {entity.id: case_id(root(keys[0])) if keys else entity.id for entity, keys in found}
    members: dict[str, list[Entity]] = {}
    for entity, _ in found:
        members.setdefault(ids[entity.id], []).append(entity)
    return {id_: merged(id_, some) for id_, some in members.items()}, ids


def in_case(claim: Claim, ids: dict[str, str]) -> Claim:
    """The claim with the case's entities in the place of the document's."""
    return replace(
        claim,
        arguments=tuple(replace(one, entity=ids.get(one.entity or "")) for one in claim.arguments),
        where=tuple(replace(one, entity=ids.get(one.entity or "")) for one in claim.where),
        attribution=tuple(replace(one, entity=ids.get(one.entity or "")) for one in claim.attribution),
    )


def mention_groups(groups: Iterable[Sequence[Hashable]], place_of: dict[Hashable, Hashable]) -> dict[Hashable, str]:
    """The event of each place in the text; a place with several claims takes the event of the first."""
    events: dict[Hashable, str] = {}
    for number, group in enumerate(groups):
        for claim in group:
            if claim in place_of:
                events.setdefault(place_of[claim], str(number))
    return events
