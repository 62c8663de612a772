"""Routes and processes for the screen: the views of the case, with the names of what they refer to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from whosays.case.routes import Views
from whosays.case.routes.values import Process, Route, Telling
from whosays.views.families import Family, family_of


@dataclass(frozen=True, slots=True)
class Ways:
    """Routes and processes, the longest first; `documents` names ids, `families` colours claims.

    `making`: they are being worked out anew, which takes seconds in a large case; ask again.
    """

    routes: tuple[Route, ...]
    processes: tuple[Process, ...]
    documents: Mapping[str, str]
    families: Mapping[str, Family]
    making: bool = False


def ways(views: Views, documents: Mapping[str, str], types: Mapping[str, str], only: frozenset[str] | None) -> Ways:
    """The routes and processes that rest on at least one of the claims `only` (None: all).

    `documents` names documents by id, `types` gives the type of a claim by its id.
    """
    routes = tuple(one for one in views.routes if rests_on(told_of(one), only))
    processes = tuple(one for one in views.processes if rests_on(told_in(one), only))
    tellings = [told for one in routes for told in told_of(one)] + [told for one in processes for told in told_in(one)]
    names = {told.evidence.document: documents.get(told.evidence.document, "") for told in tellings}
    return Ways(routes, processes, names, {told.claim: family_of(types.get(told.claim, "")) for told in tellings})


def told_of(route: Route) -> list[Telling]:
    """The claims behind a route."""
    return [told for leg in route.legs for told in leg.tellings]


def told_in(process: Process) -> list[Telling]:
    """The claims behind a process."""
    return [told for stage in process.stages for told in stage.tellings]


def rests_on(tellings: Iterable[Telling], only: frozenset[str] | None) -> bool:
    """Whether one of the tellings is among the claims that were asked for."""
    return only is None or any(told.claim in only for told in tellings)
