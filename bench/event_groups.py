"""Which claims tell of one event: a first, readable baseline for the benchmarks of event coreference.

Two claims may be one if they are of one typed kind or have one lemma, no role names two different fillers, neither
polarity differs nor do their dates exclude each other, and they share a filler. In one document a claim without fillers
("the attack") joins the nearest earlier one that fits. Statements and instructions are never joined: each saying is an
event of its own. Whoever groups claims better, in the case for instance, takes this file's place.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field

from whosays.case.names import key, tokens
from whosays.model import Claim, Entity, Reading

SAYINGS = frozenset({"statement", "instruction"})


@dataclass(slots=True)
class Happening:
    """One event as far as it is known: the claims that tell of it, and what is said of it."""

    kinds: set[str]
    polarity: str
    fillers: dict[str, set[str]] = field(default_factory=dict)
    dates: tuple[str, str] | None = None
    claims: list[Hashable] = field(default_factory=list)

    def join(self, other: Happening) -> None:
        """Take in what another claim says of it."""
        self.kinds |= other.kinds
        self.claims += other.claims
        self.dates = self.dates or other.dates
        for role, names in other.fillers.items():
            self.fillers.setdefault(role, set()).update(names)


def grouped(readings: Iterable[Reading], across: bool) -> list[list[Hashable]]:
    """The claims of some documents, as (document id, claim id), by event; `across` joins documents too."""
    everything: list[Happening] = []
    for reading in readings:
        own: list[Happening] = []
        entities = {entity.id: entity for entity in reading.entities}
        for claim in reading.claims:
            place(own, happening(reading, claim, entities), within=True)
        for one in own:
            place(everything, one, within=False) if across else everything.append(one)
    return [one.claims for one in everything]


def place(known: list[Happening], new: Happening, within: bool) -> None:
    """Join the nearest earlier event that fits, or be one of its own."""
    fitting = (old for old in reversed(known) if may_be_one(old, new, within))
    old = next(fitting, None)
    if old is None:
        known.append(new)
    else:
        old.join(new)


def happening(reading: Reading, claim: Claim, entities: dict[str, Entity]) -> Happening:
    """A claim as an event."""
    kinds = {claim.predicate.lemma} if claim.type == "open" else {claim.predicate.lemma, f"={claim.type}"}
    when = claim.when
    found = Happening(kinds if claim.type not in SAYINGS else set(), claim.status.polarity)
    found.claims.append((reading.document.id, claim.id))
    found.dates = (when.earliest, when.latest) if when and when.earliest and when.latest else None
    for role, text, entity in parts(claim):
        name = key(tokens(entities[entity].name if entity in entities else text, reading.document.language))
        if name:
            found.fillers.setdefault(role, set()).add(name)
    return found


def parts(claim: Claim) -> list[tuple[str, str, str]]:
    """Role, words and entity of everything that fills a role."""
    arguments = [(argument.role, argument.text, argument.entity or "") for argument in claim.arguments]
    return arguments + [("where", place.text, place.entity or "") for place in claim.where]


def may_be_one(old: Happening, new: Happening, within: bool) -> bool:
    """Whether nothing speaks against it, and enough for it."""
    if not old.kinds & new.kinds or old.polarity != new.polarity or exclude(old.dates, new.dates):
        return False
    roles = (old.fillers.keys() & new.fillers.keys()) - {"where"}
    if any(not old.fillers[role] & new.fillers[role] for role in roles):
        return False
    shared = names_of(old.fillers) & names_of(new.fillers)
    return bool(shared) or (within and not new.fillers)


def names_of(fillers: dict[str, set[str]]) -> set[str]:
    return {name for names in fillers.values() for name in names}


def exclude(one: tuple[str, str] | None, other: tuple[str, str] | None) -> bool:
    """Whether two stretches of days do not touch."""
    return one is not None and other is not None and (one[1] < other[0] or other[1] < one[0])


def mention_groups(groups: Iterable[Sequence[Hashable]], place_of: dict[Hashable, Hashable]) -> dict[Hashable, str]:
    """The event of each place in the text; a place with several claims takes the event of the first."""
    events: dict[Hashable, str] = {}
    for number, group in enumerate(groups):
        for claim in group:
            if claim in place_of:
                events.setdefault(place_of[claim], str(number))
    return events
