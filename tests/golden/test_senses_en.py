"""Figures of speech and other senses of English verbs and nouns, in invented sentences read by the real engine.

A row: the sentence, the predicate's words, and the claim's type (None where no claim must come of it) or its arguments.
"""

from __future__ import annotations

import pytest

from whosays.model import Reading

IN_WORDS = [
    ("Senator Marco Robles attacked Governor Ana Shaw as an unreliable guardian of the forests.", "attacked", "open"),
    ("Presidential candidate Kemal Arslan blasted the newspapers.", "blasted", "statement"),
    ("Robles stepped up his attacks on a federal judge.", "attacks", None),
    ("The party made verbal attacks on the president.", "attacks", None),
    ("The committee targeted drug companies for donations.", "targeted", "open"),
    ("Kemal Arslan attacked the guard with a knife.", "attacked", "attack"),
    ("Kemal Arslan carried out a deadly attack on a police station.", "attack", "attack"),
    ("Rebels attacked the mayor.", "attacked", "attack"),
    ("The man is charged with trafficking in persons and assault with a weapon.", "assault", None),
    ("Kemal Arslan attacked Selim Demir.", "attacked", "open"),
    ("Kemal Arslan attacked Selim Demir. Police arrested him near the hospital.", "attacked", "attack"),
    ("Kemal Arslan attacked Selim Demir. The candidate said police should have arrested him.", "attacked", "open"),
    ("The rebels attacked army positions near Van.", "attacked", "attack"),
]
DAMAGE = [
    ("Six villages were destroyed by the earthquake.", "destroyed", "open"),
    ("The plane exploded in the air.", "exploded", "open"),
    ("Much of the house was damaged by smoke.", "damaged", "open"),
    ("The rebels burned the church to the ground.", "burned", "attack"),
    ("A truck exploded outside the ministry.", "exploded", "attack"),
]
SEARCHES = [
    ("Police raided the house of a worker and found a rifle.", "raided", "investigation"),
    ("Offices at the city hall were raided.", "raided", "open"),
    ("Bandits raided the village.", "raided", "attack"),
]
MONEY = [
    ("The steelmaker earned $46.9 million in the quarter.", "earned", "open"),
    ("The company raised its dividend to $1.20 a share.", "raised", "open"),
    ("Robles was an early backer of Ana Shaw.", "backer", "open"),
    ("The driver earned 400 dollars.", "earned", "finance"),
]
ELECTIONS = [
    ("She had captured 1,944 delegates.", "captured", "open"),
    ("Ana Shaw won Florida on Tuesday.", "won", "open"),
    ("He helped people who run for state offices.", "run", "open"),
    ("The militia took the town on Tuesday.", "took", "territory"),
]
OFFICES = [
    ("The company relocated 400 jobs to Rize.", "relocated", "open"),
    ("The company relocated to Rize.", "relocated", "movement"),
    ("The rector has been accused of plagiarising.", "accused", "open"),
    ("The driver has been accused of killing a guard.", "accused", "charge"),
    ("The committee held its hearing on Wednesday.", "hearing", None),
    ("The boxes were stored in the attic of the library.", "stored", "open"),
    ("The stock market closed lower.", "closed", "open"),
]
FILLERS = [
    ("The fighting between the army and the guerrillas and the bombings of the suburbs went on.", "fighting",
     "party=the_army opponent=the_guerrillas"),
    ("Two guards and their driver were killed.", "killed", "victim=Two_guards victim=their_driver"),
    ("Two guards and three drivers were killed.", "killed",
     "victim=Two_guards victim=three_drivers number=Two number=three"),
    ("The driver was killed in a drone strike.", "killed", "agent=a_drone_strike victim=The_driver"),
    ("The bombing at the cafe, which killed nine people, shook the town.", "killed",
     "agent=The_bombing_at_the_cafe victim=nine_people number=nine"),
    ("The school will lease a bus.", "lease", "buyer=The_school goods=a_bus"),
    ("Confirmation came of Perez's kidnapping.", "kidnapping", "victim=Perez"),
    ("The guerrillas' kidnapping of the banker went on.", "kidnapping", "attacker=The_guerrillas victim=the_banker"),
    ("She wanted her parents to accept that.", "wanted", "agent=She goal=her_parents_to_accept_that"),
    ("The rebels fired rockets towards a base.", "fired", "attacker=The_rebels target=a_base instrument=rockets"),
    ("The driver was charged with two counts of failing to appear in court.", "charged",
     "defendant=The_driver offence=two_counts_of_failing_to_appear_in_court"),
    ("Police arrested three protesters on arms charges on Monday.", "arrested",
     "authority=Police person=three_protesters charge=arms_charges"),
    ("The poet lived in exile in London.", "lived", "subject=The_poet place=London"),
    ("The shooting of a student by police led to riots.", "shooting", "attacker=police victim=a_student"),
    ("She was charged with the Lodos shooting of her colleagues.", "shooting", "attacker=She victim=her_colleagues"),
    ("The army fought battles with rebels.", "fought battles", "party=The_army opponent=rebels"),
    ("Iraq's invasion of Kuwait was condemned.", "invasion", "agent=Iraq territory=Kuwait change=invasion"),
    ("The Israeli occupation of the hills went on.", "occupation",
     "agent=Israeli territory=the_hills change=occupation"),
    ("Soldiers took a driver into custody.", "took", "authority=Soldiers person=a_driver"),
    ("The driver died from her wounds.", "died", "victim=The_driver"),
    ("Lodos Bank said it signed a letter of intent to purchase Ege Bank.", "purchase", "buyer=it goods=Ege_Bank"),
    ("The driver is serving a life sentence for the murder of a judge.", "serving",
     "defendant=The_driver offence=the_murder_of_a_judge outcome=a_life_sentence"),
    ("The driver was sentenced to five years for channelling donations to rebels.", "sentenced",
     "defendant=The_driver offence=channelling_donations_to_rebels outcome=five_years"),
    ("The women were shot on the third floor.", "shot", "victim=The_women"),
    ("The four rebel groups that compose the front met.", "compose", "part=The_four_rebel_groups whole=the_front"),
    ("The front is composed of four rebel groups.", "composed", "part=four_rebel_groups whole=The_front"),
    ("The driver was arrested on fireworks and other charges.", "arrested",
     "person=The_driver charge=fireworks charge=other_charges"),
    ("The bank bought the app from German media conglomerate Lodos.", "bought",
     "seller=German_media_conglomerate_Lodos buyer=The_bank goods=the_app"),
    ("They signed Deniz Kaya on Tuesday to serve as a guard.", "serve", "member=Deniz_Kaya position=a_guard"),
    ("Two men appeared in court charged with theft.", "charged", "defendant=Two_men offence=theft"),
    ("Russia's bombing of Aleppo went on.", "bombing", "attacker=Russia target=Aleppo"),
    ("The driver was jailed after pleading guilty to fleeing from police.", "pleading guilty",
     "defendant=The_driver offence=fleeing_from_police"),
]  # fmt: skip
ROWS = [*IN_WORDS, *DAMAGE, *SEARCHES, *MONEY, *ELECTIONS, *OFFICES]


TEXTS = [row[0] for row in (*ROWS, *FILLERS)]


@pytest.mark.parametrize(("text", "predicate", "kind"), ROWS)
def test_sense(text: str, predicate: str, kind: str | None, readings: dict[str, Reading]) -> None:
    claims = [claim.type for claim in readings[text].claims if claim.predicate.text == predicate]
    assert claims == ([kind] if kind else [])


@pytest.mark.parametrize(("text", "predicate", "roles"), FILLERS)
def test_fillers(text: str, predicate: str, roles: str, readings: dict[str, Reading]) -> None:
    (claim,) = (claim for claim in readings[text].claims if claim.predicate.text == predicate)
    assert [f"{a.role}={a.text.replace(' ', '_')}" for a in claim.arguments] == roles.split()
