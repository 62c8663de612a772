"""The case that is measured: 2,000 synthetic documents and 100,000 claims with dates, places and kinds of voices."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from bench.case_growth import synthetic
from whosays.model import Claim, Entity, EntityMention, Place, Reading, VoiceKind, When, Where
from whosays.store import open_case

DOCUMENTS, CLAIMS = 2000, 50
KINDS: tuple[VoiceKind, ...] = ("court", "police", "prosecutor", "witness", "defendant", "lawyer", "media")
TOWNS = (
    ("Ankara", 39.92, 32.85), ("Bursa", 40.19, 29.06), ("Edirne", 41.68, 26.56), ("Izmir", 38.42, 27.13),
    ("Mersin", 36.81, 34.64), ("Samsun", 41.29, 36.33), ("Trabzon", 41.0, 39.72), ("Van", 38.49, 43.38),
)  # fmt: skip


def told(number: int) -> tuple[Reading, bytes]:
    """A synthetic document whose claims have dates, places and voices of several kinds."""
    reading, data = synthetic(number)
    chance = random.Random(f"ui {number}")
    document = reading.document
    places = tuple(
        Entity(
            f"entity:{name.lower()}:{number}", "Address", name, place=Place(lat, lon, "TR", "PPL", "bench"),
            mentions=(EntityMention(document.id, 0, 4, "File"),),
        )
        for name, lat, lon in chance.sample(TOWNS, 3)
    )  # fmt: skip
    people = [one.id for one in reading.entities]
    claims = tuple(detailed(joined(claim, people, chance), places, chance) for claim in reading.claims[:CLAIMS])
    return replace(reading, claims=claims, entities=(*reading.entities, *places)), data


def joined(claim: Claim, people: list[str], chance: random.Random) -> Claim:
    """A claim with two named ends (six of ten): its thing means somebody too, so that it is a line of the graph."""
    first, *rest = claim.arguments
    other = chance.choice(people)
    if chance.random() > 0.6 or other == first.entity:
        return claim
    return replace(claim, arguments=(first, *(replace(one, entity=other) for one in rest)))


def detailed(claim: Claim, places: tuple[Entity, ...], chance: random.Random) -> Claim:
    """A claim with a day (six of ten), a place (three of ten) and a kind of voice; one in five without a voice."""
    at = claim.evidence.start
    day = (date(2015, 1, 1) + timedelta(days=chance.randrange(3600))).isoformat()
    here = chance.choice(places)
    return replace(
        claim,
        when=When("File", at, at + 4, day, day, day) if chance.random() < 0.6 else None,
        where=(Where("File", at, at + 4, here.id),) if chance.random() < 0.3 else (),
        attribution=tuple(replace(one, kind=chance.choice(KINDS)) for one in claim.attribution)
        if chance.random() < 0.8
        else (),
    )


def build(case: Path) -> None:
    """The case, unless it is there."""
    with open_case(case, create=True) as store:
        for number in range(store.document_count(), DOCUMENTS):
            store.save(*told(number))
            if number % 200 == 199:
                print(f"{number + 1} documents", file=sys.stderr, flush=True)
