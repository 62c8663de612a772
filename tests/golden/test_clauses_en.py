"""One event told in many clauses in English, in invented sentences read by the real engine.

A row: the sentence, the type that it must give, its arguments (words of each, `role=words_joined`), and in what its
status departs from what is plainly so.
"""

from __future__ import annotations

import pytest

from tests.golden.rows import document
from whosays.annotations.engines import load
from whosays.claims import read_claims
from whosays.model import Claim, Reading

OTHERS_DEEDS = [
    ("A clerk helped the agency trace the payments.", "investigation", "authority=the_agency", ""),
    ("A guard saw the cook hide the cash under the floor.", "concealment", "agent=the_cook thing=the_cash", ""),
    ("The widow got the militia to shell the market.", "attack", "attacker=the_militia target=the_market", ""),
    ("The widow forced the engineer to sell the drones to the junta.", "trade", "seller=the_engineer", ""),
    ("The clan arranged for the judge to be stabbed outside the court.", "attack", "victim=the_judge", "planned"),
    ("The year ended with two gunmen ambushing the convoy.", "attack", "attacker=two_gunmen", ""),
    ("In order to shell the market, the militia hired a lawyer.", "attack", "attacker=the_militia", "planned"),
    ("The army used planes to bomb the villages.", "attack", "attacker=The_army target=the_villages", ""),
]
TURNED = [
    (
        "A businessman accused of financing a militia was arrested at Istanbul airport on Tuesday, police said.",
        "detention",
        "person=A_businessman place=Istanbul_airport",
        "",
    ),
    ("It was in Hamburg that the students joined the Red Column.", "affiliation", "member=the_students", ""),
    ("What the militia did was to shell the market.", "attack", "attacker=the_militia target=the_market", ""),
    ("What they wanted was to overthrow the king.", "aim", "agent=they goal=overthrow_the_king", ""),
    ("Omer Tal was the first to shell the market.", "attack", "attacker=Omer_Tal target=the_market", ""),
    ("The militia was the only one which shelled the market.", "attack", "target=the_market", ""),
    ("Haris Kolm was among those arrested in the raid.", "detention", "person=Haris_Kolm", ""),
    ("Among those killed in the bombing were two tourists.", "casualty", "victim=two_tourists number=two", ""),
    ("Among the wounded were two police officers.", "casualty", "victim=two_police_officers", ""),
    ("The engineer turned out to have sold the drones to the junta.", "trade", "seller=The_engineer", ""),
]
RELATIVES = [
    ("The flat he lived in was rented by the network.", "presence", "subject=he place=The_flat", ""),
    ("The group she belonged to was banned in 2014.", "affiliation", "member=she organization=The_group", ""),
    ("The man she sent the money to was arrested.", "finance", "payer=she payee=The_man amount=the_money", ""),
    ("The dealer he bought the pistol from was a spy.", "trade", "seller=The_dealer goods=the_pistol", ""),
    ("The house the hostages were held in burned down.", "detention", "person=the_hostages place=The_house", ""),
    ("Four prisoners the guards killed were buried there.", "casualty", "agent=the_guards victim=Four_prisoners", ""),
    ("The judge stabbed outside the court by Anton Reis later became famous.", "attack", "attacker=Anton_Reis", ""),
]
VERBS = [
    ("Two gunmen denied having ambushed the convoy near Dask.", "attack", "attacker=Two_gunmen", "negated"),
    ("The gunmen admitted firing on a bus in Tarsin.", "attack", "attacker=The_gunmen", ""),
    ("The bank denied funding the campaign.", "finance", "payer=The_bank payee=the_campaign", "negated"),
    ("He admitted receiving 600,000 euros from the clan.", "finance", "payer=the_clan payee=He", ""),
    ("Having hidden two fugitives in the mosque, the imam left.", "harbouring", "host=the_imam", ""),
    ("The imam appeared to have hidden two fugitives.", "harbouring", "host=The_imam", "probable"),
    ("The general was ordered to found the movement.", "founding", "founder=The_general", "planned"),
    ("Two Belgians did not take part in the attack on the consulate.", "attack", "attacker=Two_Belgians", "negated"),
    ("The dealer, with the help of a cousin, supplied grenades to the rebels.", "supply", "recipient=the_rebels", ""),
    ("The general stood trial for murder in Vienna.", "trial", "defendant=The_general", ""),
    ("The journalist has been monitored for months.", "reconnaissance", "target=The_journalist", ""),
]
PARTS = [
    ("The ministry is due to deport eleven students to Sovia.", "deportation", "authority=The_ministry", "planned"),
    ("He is due to appear before the High Court.", "trial", "defendant=He court=the_High_Court", "planned"),
    ("The old man ordered the court to convict the officers.", "trial", "court=the_court", "planned"),
    ("A storm prevented the ministry from deporting the men.", "deportation", "authority=the_ministry", "cancelled"),
    ("A teacher gave the two gunmen shelter.", "harbouring", "host=A_teacher guest=the_two_gunmen", ""),
    ("The villagers gave the fighters food and money.", "supply", "recipient=the_fighters thing=food", ""),
    ("There has been no attack on the embassy since 2016.", "attack", "target=the_embassy", "negated"),
    ("The van, bought from a dealer by a man from Lorne, was found.", "trade", "seller=a_dealer goods=The_van", ""),
    ("The villagers were forced from their homes in May.", "movement", "traveller=The_villagers", ""),
    ("The town fell under the control of the separatists.", "territory", "agent=the_separatists", ""),
    ("The colonel handed over the plans to a spy.", "supply", "thing=the_plans recipient=a_spy", ""),
    ("Sara Lind led the northern branch of the party.", "affiliation", "member=Sara_Lind", ""),
    ("The camp was run by Colonel Aziz Dury.", "affiliation", "organization=The_camp", ""),
    ("The colonel gave the order to burn the village.", "instruction", "content=burn_the_village", ""),
]
OTHERWISE = [  # what tells of no such thing
    ("The clan arranged for the judge to be stabbed.", "attack", "victim=The_clan"),
    ("It was the treasurer's brother to whom the money was paid.", "association", "party=It"),
    ("Four prisoners the guards killed were buried there.", "casualty", "victim=the_guards"),
    ("The old man ordered the court to convict the officers.", "trial", "court=The_old_man"),
    ("Sami Oren is believed to have financed the cell from Doha.", "finance", "amount=Doha"),
]
ROWS = [*OTHERS_DEEDS, *TURNED, *RELATIVES, *VERBS, *PARTS]


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    """Each sentence as a document of its own, read with the first-party model."""
    texts = sorted({row[0] for row in (*ROWS, *OTHERWISE)})
    annotations = load("reader").annotate(texts, ["en"] * len(texts))
    return {text: read_claims(document(text, "en"), found) for text, found in zip(texts, annotations, strict=True)}


def said(claim: Claim, roles: str) -> bool:
    """Whether a claim has all those arguments."""
    return set(roles.split()) <= {f"{a.role}={a.text.replace(' ', '_')}" for a in claim.arguments}


def status(claim: Claim) -> str:
    """In what a claim departs from what is plainly so."""
    axes = (claim.status.polarity, claim.status.reality, claim.status.certainty)
    return " ".join(axis for axis in axes if axis not in ("affirmed", "actual", "certain"))


@pytest.mark.parametrize(("text", "kind", "roles", "departs"), ROWS)
def test_clause(text: str, kind: str, roles: str, departs: str, readings: dict[str, Reading]) -> None:
    claims = readings[text].claims
    assert departs in [status(c) for c in claims if c.type == kind and said(c, roles)], [
        (c.type, [(a.role, a.text) for a in c.arguments], status(c)) for c in claims
    ]


@pytest.mark.parametrize(("text", "kind", "roles"), OTHERWISE)
def test_otherwise(text: str, kind: str, roles: str, readings: dict[str, Reading]) -> None:
    assert not any(c.type == kind and said(c, roles) for c in readings[text].claims)
