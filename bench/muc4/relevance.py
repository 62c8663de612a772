"""Whether the task asks for an incident: section 1.0 of its documentation.

A relevant incident is a specific, recent act against somebody or something not military, in one of nine countries. How
much each trait of an incident speaks for or against that is weighed on the keys of DEV (`weighing.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import yaml

from bench.muc4.gazetteer import OF_INTEREST
from bench.muc4.parties import Parties
from bench.muc4.scene import Scene
from bench.muc4.wording import count, has, tokens, typed
from whosays.model import Argument

WEIGHTS = Path(__file__).with_name("weights.yaml")
ENOUGH = -0.7  # log odds from which on an incident becomes a template: the best F on five parts of DEV, weighed on four
HUNDREDS = 300  # victims from which on a number sums up a war rather than counts an incident's
MANY = 60  # victims from which on it rather does
LEADS = (300, 600, 1200, 2500)  # characters from the top of a message
ARMED = ("ACTIVE MILITARY", "LAW ENFORCEMENT")
PUBLIC = ("POLITICAL FIGURE", "LEGAL OR JUDICIAL", "GOVERNMENT OFFICIAL", "DIPLOMAT")


def relevant(parties: Parties, scene: Scene) -> bool:
    """Whether a template is made of it."""
    return possible(parties, scene) and odds(traits(parties, scene)) > ENOUGH


def possible(parties: Parties, scene: Scene) -> bool:
    """Whether it hit somebody or something in one of the countries."""
    return bool(parties.humans or parties.things) and scene.country() in OF_INTEREST


def odds(found: set[str]) -> float:
    """The log odds that an incident with these traits is asked for."""
    known = weights()
    return (known["always"] + sum(known.get(trait, 0) for trait in found)) / 10


@cache
def weights() -> dict[str, int]:
    """Trait → weight in tenths, which add up alike in any order; the file lists the traits of each weight."""
    by_weight: dict[int, str] = yaml.safe_load(WEIGHTS.read_text(encoding="utf-8"))
    return {trait: tenths for tenths, traits in by_weight.items() for trait in traits.split()}


def traits(parties: Parties, scene: Scene) -> set[str]:
    """What may speak for or against an incident, as words without spaces."""
    found = {name for name, holds in TRAITS.items() if holds(parties)} | set(of_scene(scene))
    return {trait.replace(" ", "_") for trait in found | set(of_claims(parties)) | set(of_parties(parties))}


def of_scene(scene: Scene) -> Iterator[str]:
    """When and where."""
    start = scene.incident.claims[0].predicate.start
    yield from (f"within:{lead}" for lead in LEADS if start < lead)
    if any(map(scene.day, scene.incident.claims)):
        yield "dated"
    if scene.old():
        yield "old"
    if scene.incident.where():
        yield "placed"


def of_claims(parties: Parties) -> Iterator[str]:
    """What is told to have happened, and in which words."""
    yield f"kind:{parties.incident.kind}"
    yield f"stage:{parties.incident.stage}"
    for claim in parties.incident.claims:
        yield f"type:{claim.type}"
        yield f"predicate:{claim.predicate.lemma}"
        yield from (f"word:{word}" for word in tokens(claim.evidence.quote) if word.isalpha())


def of_parties(parties: Parties) -> Iterator[str]:
    """Whom and what it hit, by the types of the set lists."""
    yield from (f"human:{typed('human', parties.described(one))}" for one in parties.humans)
    yield from (f"thing:{typed('physical', parties.words(one))}" for one in parties.things)


def _quotes(words: str) -> Callable[[Parties], bool]:
    """Whether a sentence of the claims has one of the words."""
    pattern = re.compile(rf"(?i)\b(?:{words})")
    return lambda parties: any(pattern.search(claim.evidence.quote) for claim in parties.incident.claims)


def _numbers(parties: Parties) -> list[str]:
    return [count(one.text) for one in (*parties.humans, *parties.things)]


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


TRAITS: dict[str, Callable[[Parties], bool]] = {
    "named": lambda p: any(map(p.victim_name, p.humans)),
    "public": lambda p: any(typed("human", p.described(one)) in PUBLIC for one in p.humans),
    "nobody": lambda p: not p.humans,
    "nothing": lambda p: not p.things,
    "means": lambda p: bool(p.means),
    "doers": lambda p: bool(p.doers),
    "several": lambda p: len(p.incident.claims) > 1,
    "new": _quotes("today|yesterday|last night|this morning|tonight"),
    "reported": _quotes("report|according|sources|police said"),
    "unknown": _quotes("unidentified|unknown|armed men|gunmen|hooded"),
    "battle": _quotes("clash|combat|battle|fighting|offensive|troops|battalion|brigade"),
    "many": lambda p: any(number.isdigit() and int(number) > MANY for number in _numbers(p)),
    "uncounted": lambda p: all(number == "PLURAL" for number in _numbers(p)),
    "vague": lambda p: all(has("vague", p.words(one)) for one in (*p.humans, *p.things)),
    "summary": is_summary,
    "accident": is_accident,
    "forces": only_forces,
    "raid": is_raid,
}
