"""Whether the task asks for an incident: section 1.0 of its documentation.

A relevant incident is a specific, recent act against somebody or something not military, in one of nine countries.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bench.muc4.gazetteer import OF_INTEREST
from bench.muc4.parties import Parties
from bench.muc4.scene import Scene
from bench.muc4.wording import count, has, typed
from whosays.model import Argument

HUNDREDS = 300  # victims from which on a number sums up a war rather than counts an incident's
LEAD = 500  # characters from the top of a message to where its first sentences end
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
    return scene.country() in OF_INTEREST and specificity(parties, scene) > 0


def specificity(parties: Parties, scene: Scene) -> int:
    """Points for what single incidents have, less points for what summaries and battles have.

    A logistic regression over 40 features of the 546 incidents of 500 messages of DEV (five parts), its larger weights
    in tenths and rounded.
    """
    dated = DATED * any(map(scene.day, parties.incident.claims))
    return dated + sum(points for points, holds in TRAITS if holds(parties))


def _quotes(words: str) -> Callable[[Parties], bool]:
    """Whether a sentence of the claims has one of the words."""
    pattern = re.compile(rf"(?i)\b(?:{words})")
    return lambda parties: any(pattern.search(claim.evidence.quote) for claim in parties.incident.claims)


def _numbers(parties: Parties) -> list[str]:
    return [count(one.text) for one in (*parties.humans, *parties.things)]


PUBLIC = ("POLITICAL FIGURE", "LEGAL OR JUDICIAL", "GOVERNMENT OFFICIAL", "DIPLOMAT")
DATED = 4  # points for a day that the text tells
MANY = 60  # victims from which on a number rather sums up
TRAITS: tuple[tuple[int, Callable[[Parties], bool]], ...] = (
    (5, lambda p: any(map(p.victim_name, p.humans))),
    (3, lambda p: bool(p.means)),
    (3, lambda p: any(typed("human", p.described(one)) in PUBLIC for one in p.humans)),
    (3, lambda p: any(typed("physical", p.words(one)) for one in p.things)),
    (3, _quotes("today|yesterday|last night|this morning|tonight")),
    (2, _quotes("report|according|sources|police said")),
    (2, _quotes("unidentified|unknown|armed men|gunmen|hooded")),
    (2, lambda p: len(p.incident.claims) > 1),
    (2, lambda p: p.incident.claims[0].predicate.start < LEAD),
    (-3, _quotes("clash|combat|battle|fighting|offensive|troops|battalion|brigade")),
    (-2, lambda p: any(number.isdigit() and int(number) > MANY for number in _numbers(p))),
    (-2, lambda p: all(number == "PLURAL" for number in _numbers(p))),
    (-2, lambda p: all(has("vague", p.words(one)) for one in (*p.humans, *p.things))),
)


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
