"""Whether the task asks for an incident: section 1.0 of its documentation.

A relevant incident is a specific, recent act against somebody or something not military, in one of nine countries.
"""

from __future__ import annotations

from bench.muc4.gazetteer import OF_INTEREST
from bench.muc4.parties import Parties
from bench.muc4.scene import Scene
from bench.muc4.wording import count, has, typed
from whosays.model import Argument

HUNDREDS = 300  # victims from which on a number sums up a war rather than counts an incident's
ARMED = ("ACTIVE MILITARY", "LAW ENFORCEMENT")


def relevant(parties: Parties, scene: Scene) -> bool:
    """Whether a template is made of it."""
    incident = parties.incident
    if incident.kind == "military" or not (parties.humans or parties.things):
        return False
    if is_summary(parties) or is_accident(parties) or only_forces(parties) or is_raid(parties) or scene.old():
        return False
    if incident.stage == "threatened" and not any(claim.type == "threat" for claim in incident.claims):
        return False
    return scene.country() in OF_INTEREST


def is_summary(parties: Parties) -> bool:
    """Hundreds of victims: a war summed up, not an incident."""
    numbers = [int(number) for a in parties.humans if (number := count(a.text)).isdigit()]
    return any(number >= HUNDREDS for number in numbers) and not any(map(parties.victim_name, parties.humans))


def is_accident(parties: Parties) -> bool:
    """Killed in a crash, by an earthquake or a disease."""
    return not parties.doers and any(has("accidents", claim.evidence.quote) for claim in parties.incident.claims)


def only_forces(parties: Parties) -> bool:
    """Soldiers, policemen, guerrillas and traffickers: an act against them alone is war, not terrorism."""
    return all(is_force(parties, one) for one in (*parties.humans, *parties.things))


def is_force(parties: Parties, one: Argument) -> bool:
    """Somebody or something armed, on either side."""
    words = parties.described(one) if one in parties.humans else parties.words(one)
    if has("fighters", words) or has("forces", words):
        return True
    return one in parties.humans and typed("human", words) in ARMED


def is_raid(parties: Parties) -> bool:
    """A search by the police or the army."""
    return parties.lemmas() == {"raid"} and parties.category() == "STATE-SPONSORED VIOLENCE"
