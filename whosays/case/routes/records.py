"""Routes and processes as the JSON objects of the export, keys in the order of the nouns."""

from __future__ import annotations

from whosays.case.records import Record, evidence_record, flat, voice_record, when_record
from whosays.case.routes.values import Leg, Process, Route, Stage, Telling


def route_record(route: Route) -> Record:
    """A route with its legs."""
    return {
        "kind": "route",
        "id": route.id,
        "travellers": [flat(one) for one in route.travellers],
        "legs": [leg_record(leg) for leg in route.legs],
        "why": list(route.why),
    }


def leg_record(leg: Leg) -> Record:
    """One leg; `documents` tells at a glance how many sources it has."""
    return {
        "id": leg.id,
        "step": leg.step,
        "back": leg.back,
        "origin": [flat(stop) for stop in leg.origin],
        "via": [flat(stop) for stop in leg.via],
        "destination": [flat(stop) for stop in leg.destination],
        "means": list(leg.means),
        "papers": list(leg.papers),
        "carriers": [flat(one) for one in leg.carriers],
        "when": when_record(leg.when) if leg.when else None,
        "status": flat(leg.status),
        "follows": leg.follows,
        "documents": sources(leg.tellings),
        "tellings": [telling_record(one) for one in leg.tellings],
    }


def process_record(process: Process) -> Record:
    """A process with its stages."""
    return {
        "kind": "process",
        "id": process.id,
        "travellers": [flat(one) for one in process.travellers],
        "stages": [stage_record(stage) for stage in process.stages],
        "why": list(process.why),
    }


def stage_record(stage: Stage) -> Record:
    """One stage."""
    return {
        "id": stage.id,
        "stage": stage.kind,
        "actors": [flat(one) for one in stage.actors],
        "places": [flat(stop) for stop in stage.places],
        "things": list(stage.things),
        "status": flat(stage.status),
        "documents": sources(stage.tellings),
        "tellings": [telling_record(one) for one in stage.tellings],
    }


def telling_record(telling: Telling) -> Record:
    """Who says it, of which status, in which words."""
    return {
        "claim": telling.claim,
        "status": flat(telling.status),
        "attribution": [voice_record(voice) for voice in telling.attribution],
        "evidence": evidence_record(telling.evidence),
    }


def sources(tellings: tuple[Telling, ...]) -> list[str]:
    """The ids of the documents that tell it, each once."""
    return list(dict.fromkeys(telling.evidence.document for telling in tellings))
