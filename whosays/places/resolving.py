"""Which place each name of a document means: readable features, one table of weights, names that decide together.

Every candidate of a name gets the sum of its features' weights. What it gets from context depends on what the other
names mean, so that all are asked a few times over, each time with the others' shares of belief from the time before.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

import yaml

from whosays.places.gazetteer import ALTERNATE, DEMONYM, MOST, NAME, Candidate
from whosays.places.names import fold
from whosays.places.toponyms import Toponym

ROUNDS = 3
LIKELY = 8  # candidates of a name that are looked at again in the rounds behind the first
SEAT = 0.2  # share of a unit's people
SPOT = 0.5  # degrees: a town and the district that is called after it
Features = dict[str, float]
Weights = Mapping[str, float]

_GROUPS = {
    "ADM1": ("ADM1", "ADM0", "PCL", "RGN"), "ADM2": ("ADM2", "ADM3", "ADM1"), "PPL": ("PPL",), "BDRP": ("BDRP",),
    "STM": ("STM",), "CMP": ("CMP",), "PRN": ("PRN",), "AIRP": ("AIR",), "LK": ("LK",), "SEA": ("SEA", "OCN", "GULF"),
    "MTS": ("MTS",), "DSRT": ("DSRT", "RGN"), "ISL": ("ISL", "PCL", "ADM"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a name means, its features (why), and the share of belief that its spot has."""

    candidate: Candidate
    features: Features
    share: float


@dataclass
class Masses:
    """How much of a document speaks of each country, unit and part of the map; `named` counts the units themselves."""

    lies: defaultdict[int | str, float] = field(default_factory=lambda: defaultdict(float))
    named: defaultdict[int | str, float] = field(default_factory=lambda: defaultdict(float))
    cells: defaultdict[tuple[int, int], float] = field(default_factory=lambda: defaultdict(float))

    def add(self, one: Candidate, share: float) -> None:
        """Count a candidate by its share, or take it out again (negative)."""
        if one.country:
            if one.feature.startswith("PCL"):
                self.named[one.country] += share
            else:
                self.lies[one.country] += share
        if one.is_unit:
            self.named[one.id] += share
        for unit in (one.first, one.second):
            if unit is not None:
                self.lies[unit] += share
        if one.cell is not None:
            self.cells[one.cell] += share

    def near(self, one: Candidate) -> float:
        """What lies in the cells around a place."""
        if one.cell is None or not self.cells:
            return 0.0
        (y, x), at = one.cell, self.cells.get
        rows = (y - 1, y, y + 1)
        return sum([at((row, x - 1), 0.0) + at((row, x), 0.0) + at((row, x + 1), 0.0) for row in rows])


@lru_cache(maxsize=1)
def load_weights() -> dict[str, float]:
    """The table of the package."""
    return dict(
        yaml.load((files("whosays.places") / "weights.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    )


def resolve(toponyms: Sequence[Toponym], origin: Iterable[Candidate], weights: Weights) -> list[Resolution | None]:
    """What each name means, None where the gazetteer has no such name; `origin`: where the document comes from."""
    source = Masses()
    for place in origin:
        source.add(place, 1.0)
    own = [[fixed(toponym, one, source) for one in toponym.candidates] for toponym in toponyms]
    base = [[total(features, weights) for features in table] for table in own]
    shares = [softmax(scores) for scores in base]
    contexts: list[list[Features]] = [[{} for _ in table] for table in own]
    for number in range(ROUNDS):
        masses = gathered(toponyms, shares)
        for n, toponym in enumerate(toponyms):
            if len(toponym.candidates) > 1:
                contexts[n] = without_itself(toponym, shares[n], masses, LIKELY if number else MOST)
        shares = [
            softmax([b + total(features, weights) for b, features in zip(row, context, strict=True)])
            for row, context in zip(base, contexts, strict=True)
        ]
    return [
        best(toponym, table, context, share)
        for toponym, table, context, share in zip(toponyms, own, contexts, shares, strict=True)
    ]


def best(toponym: Toponym, own: list[Features], context: list[Features], shares: list[float]) -> Resolution | None:
    """The candidate of the greatest share; the first, which is the biggest, where two are level."""
    if not shares:
        return None
    at = max(range(len(shares)), key=lambda i: (shares[i], -i))
    one = toponym.candidates[at]
    spot = sum(share for other, share in zip(toponym.candidates, shares, strict=True) if same_spot(one, other))
    return Resolution(one, {**own[at], **context[at]}, spot)


def same_spot(one: Candidate, other: Candidate) -> bool:
    """Whether two places are so near, or one so surely in the other, that it does not matter which is meant."""
    if one is other:
        return True
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return False
    return abs(one.lat - other.lat) < SPOT and abs(one.lon - other.lon) < SPOT


def total(features: Features, weights: Weights) -> float:
    """The score of a candidate's features."""
    return sum(weights[name] * value for name, value in features.items())


def softmax(scores: list[float]) -> list[float]:
    """Scores as shares of belief that sum to one."""
    if not scores:
        return []
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]


# --- features -----------------------------------------------------------------------------------------------------


def fixed(toponym: Toponym, one: Candidate, source: Masses) -> Features:
    """The features that do not depend on other names."""
    found: Features = {"population": math.log10(one.population + 1) / 7}
    level = LEVELS.get(one.feature[:4] if one.feature.startswith("ADM") else one.feature)
    if level and not is_nickname(one, toponym):
        found[level] = 1.0
    elif one.is_region:
        found["region"] = 1.0
    elif one.population == 0:
        found["nobody"] = 1.0
    if is_seat(one, toponym.candidates):
        found["seat"] = 1.0
    if one.kind == ALTERNATE and not fold(one.name).startswith(fold(toponym.name)):
        found["alternate"] = 1.0  # "Newcastle" is Newcastle upon Tyne's own name, only shorter
    if one.kind == DEMONYM:
        found["demonym"] = 1.0
    if one.name.casefold() == toponym.name.casefold():
        found["spelt"] = 1.0
    found |= said(toponym, one)
    return found | from_source(one, source)


LEVELS = {
    "PCLI": "country",
    "ADM0": "country",
    "ADM1": "province",
    "ADM2": "district",
    "ADM3": "district",
    "PPLC": "capital",
}


def is_seat(one: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether it is the town that a unit of its name is called after, and a good part of it: Van, not Quebec."""
    if one.first is None or one.kind != NAME or not one.feature.startswith("PPL"):
        return False
    units = [unit for unit in others if unit.id == one.first and unit.kind == NAME]
    return any(one.population > SEAT * unit.population for unit in units)


def is_nickname(one: Candidate, toponym: Toponym) -> bool:
    """Whether a unit only borrows the name of a town in it: "Odesa" is the city, not Odeska oblast."""
    return one.kind == ALTERNATE and any(
        other.first == one.id
        and other.kind == NAME
        and other.name.casefold() == toponym.name.casefold()
        and other.population > SEAT * one.population
        for other in toponym.candidates
    )


def said(toponym: Toponym, one: Candidate) -> Features:
    """What the words beside the name say of the candidate."""
    found: Features = {}
    if toponym.containers:
        holds = [any(one.within(place) for place in places[:5]) for places in toponym.containers]
        found["inside" if any(holds) else "outside"] = 1.0
    if toponym.types:
        fits = any(one.feature.startswith(_GROUPS[kind]) for kind in toponym.types)
        found["type" if fits else "other_type"] = 1.0
    return found


def from_source(one: Candidate, source: Masses) -> Features:
    """Where the document comes from."""
    found: Features = {}
    if source.lies or source.named:
        if one.country and (source.lies[one.country] or source.named[one.country]):
            found["source_country"] = 1.0
        if source.lies[one.id] or (one.first and source.lies[one.first]):
            found["source_first"] = 1.0
        if source.near(one):
            found["source_near"] = 1.0
    return found


def gathered(toponyms: Sequence[Toponym], shares: list[list[float]]) -> Masses:
    """All names of the document together."""
    masses = Masses()
    for toponym, row in zip(toponyms, shares, strict=True):
        for one, share in zip(toponym.candidates, row, strict=True):
            if share > 0.02:
                masses.add(one, share)
    return masses


def without_itself(toponym: Toponym, shares: list[float], masses: Masses, most: int) -> list[Features]:
    """What the other names say of each candidate of one name; nothing of those that are not among the likeliest."""
    counted = [(one, share) for one, share in zip(toponym.candidates, shares, strict=True) if share > 0.02]
    for one, share in counted:
        masses.add(one, -share)
    least = sorted(shares, reverse=True)[:most][-1]
    likely = zip(toponym.candidates, shares, strict=True)
    found = [context(one, masses) if share >= least else {} for one, share in likely]
    for one, share in counted:
        masses.add(one, share)
    return found


def context(one: Candidate, masses: Masses) -> Features:
    """The document's other places, seen from one candidate; each between 0 and 1."""
    named, lies = masses.named, masses.lies
    found: Features = {}
    if one.country:
        found["named_country"] = saturated(named.get(one.country, 0.0))
        found["with_country"] = saturated(lies.get(one.country, 0.0), 2.0)
    if one.first is not None:
        found["named_first"] = saturated(named.get(one.first, 0.0))
        found["with_first"] = saturated(lies.get(one.first, 0.0))
    elif one.feature == "ADM1":
        found["with_first"] = saturated(lies.get(one.id, 0.0))
    if one.second is not None:
        found["named_second"] = saturated(named.get(one.second, 0.0))
        found["with_second"] = saturated(lies.get(one.second, 0.0))
    if one.cell is not None:
        found["near"] = saturated(masses.near(one))
    return {name: value for name, value in found.items() if value > 0.01}


def saturated(mass: float, half: float = 0.5) -> float:
    """0 for nothing, ½ at `half`, towards 1 for ever more."""
    return mass / (mass + half) if mass > 0 else 0.0
