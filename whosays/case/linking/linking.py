"""All claims of a case → happenings and links. A pure function: the order in which claims come does not matter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from whosays.case.linking.building import contradictions, groundless, happening_links, stages
from whosays.case.linking.pairing import Paired, paired
from whosays.case.linking.telling import Setting, tellings
from whosays.model import Claim, Entity, Link


def links(claims: Iterable[Claim], entities: Mapping[str, Entity], settings: Mapping[str, Setting]) -> list[Link]:
    """Every link between claims of a case that linking finds, by id.

    Claims name entities of the case; `settings` by document id.
    """
    return links_of(paired(tellings(claims, entities, settings)))


def links_of(found: Paired) -> list[Link]:
    """The links that compared tellings make, by id."""
    made = [*happening_links(found), *stages(found), *contradictions(found), *groundless(found)]
    return sorted(made, key=lambda one: one.id)
