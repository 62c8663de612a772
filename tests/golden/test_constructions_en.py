"""Constructions of court, police and monitors' prose, in invented sentences read by the real engine.

A row: the text, the claim's type and what it must hold as role=words, whose voices (outermost first, by >), its status
where it departs from plain, and its EDTF time where one is wanted.
"""

from __future__ import annotations

from hashlib import sha256
from typing import NamedTuple

import pytest

from tests.golden.expect import fits, holds
from whosays.annotations.engines import load
from whosays.claims import read_claims
from whosays.model import Claim, Document, Entity, Reading


class Row(NamedTuple):
    text: str
    type: str
    roles: str
    voices: str = ""
    status: str = ""
    when: str = ""


SHORTENED = [
    Row("Barbo was sentenced to six years in prison, Malin to four and Rako to a fine of 5,000 euros.",
        "trial", "defendant=Malin;outcome=four"),
    Row("Barbo was sentenced to six years in prison, Malin to four and Rako to a fine of 5,000 euros.",
        "trial", "defendant=Rako;outcome=a fine of 5,000 euros"),
    Row("The judge jailed Osman for nine years, Bruno for seven and Jonas for five.",
        "trial", "defendant=Bruno;outcome=seven"),
    Row("Hodo was found guilty of trafficking, Leka of money laundering and Priti of forging documents.",
        "trial", "defendant=Leka;offence=money laundering"),
    Row("Hodo was found guilty of trafficking, Leka of money laundering and Priti of forging documents.",
        "forgery", "maker=Priti", "any"),
    Row("He was sentenced to life, his wife, Anna, to ten years and their son Ivan (19) to two years.",
        "trial", "defendant=Anna;outcome=ten years"),
    Row("Markov was arrested in Belgrade, Ilin in Novi Sad and Perin in Vienna.",
        "detention", "person=Perin;place=Vienna"),
    Row("Barbo was extradited to Spain in 2014 and Petrov to Italy in 2016.",
        "deportation", "person=Petrov;destination=Italy", when="2016"),
    Row("The mayor was paid 40,000 dollars, the treasurer 15,000 and the secretary 5,000.",
        "finance", "payee=treasurer;amount=15,000"),
    Row("The company paid 2 million euros to the minister and 300,000 to his deputy.",
        "finance", "payee=deputy;amount=300,000"),
    Row("Vukin was charged with theft, but Ivanin was not.", "charge", "defendant=Ivanin", status="negated"),
    Row("Kovan was acquitted; his brother was not.", "trial", "defendant=his brother", status="negated"),
]  # fmt: skip
SERIES = [
    Row("Hamdo said he had been held in a cellar, interrogated by three men and threatened with rape.",
        "investigation", "authority=three men;subject=Hamdo", "Hamdo"),
    Row("She denies paying the mayor, threatening the clerk and forging the permits.",
        "threat", "agent=She;target=the clerk", "She", "negated"),
    Row("She denies paying the mayor, threatening the clerk and forging the permits.",
        "forgery", "maker=She;document=the permits", "She", "negated"),
    Row("He denied having met the colonel, paid the customs chief or known of the second container.",
        "meeting", "host=He;guest=the colonel", "He", "negated"),
    Row("He denied having met the colonel, paid the customs chief or known of the second container.",
        "open", "agent=He;other=the second container", "He", "negated"),
    Row("The group is believed to have smuggled migrants, forged papers and laundered money.",
        "forgery", "maker=The group;document=papers", "believed", "probable"),
    Row("Investigators suspect Grego of having sold weapons to the family.",
        "trade", "seller=Grego;goods=weapons", "Investigators", "possible"),
    Row("Police arrested two men on suspicion of forging permits for the family.",
        "forgery", "maker=two men;document=permits", status="possible"),
]  # fmt: skip
ROWS = [
    Row("Police arrested Salvo Grego, 54, a butcher, his son Vito, 29, and an accountant, Nino Pico, 47.",
        "detention", "person=Grego;person=Vito;person=Pico"),
    Row("The court convicted Ahmet Alaz (45), a customs officer, Mehmet Kara (38), a driver, and Elif Duman (29), "
        "a clerk, of smuggling.", "trial", "defendant=Alaz;defendant=Kara;defendant=Duman"),
    Row("Jean Mukas, the mayor, Paul Habim, a teacher, and two policemen attacked the church.",
        "attack", "attacker=Mukas;attacker=Habim;attacker=policemen"),
    Row("Charged with murder are Ali Kara (34), the driver Osman Ak, 41, and Emre Duman, 29, a student.",
        "charge", "defendant=Kara;defendant=Osman Ak;defendant=Duman"),
]  # fmt: skip
PUNISHED = [
    Row("Darno Hugo was exonerated after serving 22 years for killing a shopkeeper.",
        "casualty", "agent=Hugo;victim=shopkeeper", "serving", "possible"),
    Row("He was released after serving 22 years for killing a shopkeeper.",
        "casualty", "agent=He;victim=shopkeeper", "serving"),
    Row("Officers detained the accountant for forging invoices.",
        "forgery", "maker=the accountant;document=invoices", "Officers", "possible"),
    Row("She was jailed for six years for poisoning her husband.",
        "attack", "attacker=She;victim=her husband", "jailed"),
    Row("He was found guilty of selling arms to rebels.", "trade", "seller=He;goods=arms", "guilty"),
    Row("The court found him guilty of having supplied explosives to the cell.",
        "supply", "giver=him;thing=explosives", "The court"),
    Row("He is on trial for ordering the attack.", "instruction", "speaker=He;content=the attack", "trial"),
    Row("The clerk was dismissed for taking bribes from contractors.",
        "bribery", "payee=The clerk;payer=contractors", "dismissed"),
]  # fmt: skip
DATED = [
    Row("He was arrested a week before the elections of 7 May 2018.", "detention", "person=He", when="2018-04-30"),
    Row("In the early hours of 4 June 2017 unknown persons set fire to the printing house.",
        "attack", "target=printing house", when="2017-06-04"),
    Row("In the spring of 2014 he travelled to Syria; the following spring he returned to Belgium.",
        "movement", "destination=Belgium", when="2015-21"),
    Row("He joined the party in 1998 and left it four years later.", "affiliation", "organization=it", when="2002"),
    Row("He was arrested in June 2014. In the same month his brother fled to Syria. That summer his flat was searched.",
        "investigation", "subject=flat", when="2014-22"),
    Row("On 5 May 2020 the man was arrested. On 11 May he saw a judge. He was convicted in August.",
        "trial", "defendant=He", when="2020-08"),
]  # fmt: skip
ASKED = "Did you ever meet the colonel?\n\nYes. I met him in Aleppo in 2014.\n\nWho else was there?\n\n"
ANSWERED = [
    Row("Question: Who gave you the envelope? Answer: Mr Wess gave it to me. Question: What then? Answer: "
        "I hid the money in the garage.", "concealment", "thing=the money", "Answer"),
    Row("Q. Who gave you the list?\nA. Mr Wess did.\nQ. And then?\nA. I took it home. Wess paid me 300 euros.",
        "finance", "payer=Wess;amount=300 euros", "A"),
    Row("Interviewer: When did you join? Halil: In 2013, after my brother was killed by a sniper. Interviewer: Were "
        "you trained? Halil: Yes, a Chechen trained us.", "casualty", "agent=a sniper", "Halil"),
    Row(f"We met Halil Nasr, a former fighter, in Bonn.\n\n{ASKED}Two men. They trained the recruits. I saw it.",
        "training", "trainee=the recruits", "Halil Nasr"),
    Row(f"{ASKED}Two men. They trained the recruits. I saw it.", "training", "trainee=the recruits", "I"),
]  # fmt: skip
HELD = [
    Row("It is the defence's position that the accused never visited the depot.",
        "movement", "traveller=accused;destination=depot", "the defence", "negated"),
    Row("On the prosecution's case, the defendant sold the rifles to the gang.",
        "trade", "seller=defendant;goods=rifles", "the prosecution"),
    Row("The army said it had killed two gunmen who, it claimed, had fired at a patrol.",
        "attack", "attacker=gunmen", "The army"),
    Row("Orders were given to shell the hospital; they were not carried out.",
        "attack", "target=the hospital", status="planned"),
    Row("Far from helping the refugees, the guards robbed them.", "open", "patient=refugees", status="negated"),
    Row("The police did not rule out that the judge had been killed by his son.",
        "casualty", "agent=his son;victim=judge", "The police", "possible"),
]  # fmt: skip
ALLEGED = [
    Row("Four years after he was sentenced to death for murdering a driver, Riaz Masin was acquitted by the court.",
        "casualty", "agent=he;victim=driver", "sentenced"),
    Row("He allegedly won at least a dozen teenagers over in an online gaming forum in the winter of 2019 and taught "
        "them to make bombs.", "training", "trainer=He;subject=make bombs", "allegedly", "possible"),
    Row("The court froze the assets of Lorand Vida, a former deputy minister of agriculture accused of taking bribes.",
        "bribery", "payee=Vida;amount=bribes", "accused", "possible"),
    Row("The minister accused of taking bribes was released.", "detention", "person=The minister"),
    Row("Her claim to have been held for weeks in a cellar was supported by a doctor.",
        "open", "patient=Her", "Her"),
]  # fmt: skip
CITED = [
    Row("Fokus, citing two security sources, reported that Andor had killed a commander.",
        "casualty", "agent=Andor;victim=commander", "Fokus > sources"),
    Row("Citing bank records, prosecutors said that Duman had paid the hitman.",
        "finance", "payer=Duman;payee=the hitman", "prosecutors > bank records"),
    Row("Kovan's lawyer, Petra Simin, said her client had never been to Rijeka. He was at his mother's house, "
        "she said.", "presence", "subject=Kovan;place=house", "Simin"),
    Row("Kovan's lawyer, Petra Simin, said her client had never been to Rijeka. He was at his mother's house, "
        "she said.", "movement", "traveller=Kovan;destination=Rijeka", "Simin", "negated"),
]  # fmt: skip
NEVER = [
    Row("Police arrested Salvo Grego, 54, a butcher, his son Vito, 29, and an accountant, Nino Pico, 47.",
        "detention", "person=butcher"),
    Row("He worked for the ministry and the police for two years.", "affiliation", "member=police"),
    Row("He was convicted of the murder of Osman and the rape of Jonas.", "trial", "defendant=rape"),
    Row("He was arrested in Rome and Milan in 2004.", "detention", "person=Milan"),
    Row("Petrov was not sentenced; Ivan was.", "trial", "defendant=Ivan", status="negated"),
]  # fmt: skip
WANTED = [*SHORTENED, *SERIES, *ROWS, *PUNISHED, *DATED, *ANSWERED, *HELD, *CITED, *ALLEGED]


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    texts = list(dict.fromkeys(row.text for row in (*WANTED, *NEVER)))
    documents = [Document(f"sha256:{sha256(t.encode()).hexdigest()}", t, "text/plain", t, language="en") for t in texts]
    annotations = load("reader", threads=2).annotate(texts, ["en"] * len(texts))
    return {d.text: read_claims(d, a) for d, a in zip(documents, annotations, strict=True)}


def is_wanted(row: Row, claim: Claim, entities: dict[str, Entity]) -> bool:
    """Whether a claim is what a row tells of."""
    wanted = [role.split("=") for role in row.roles.split(";")]
    filled = all(any(a.role == r and holds(a.text, a.entity, w, entities) for a in claim.arguments) for r, w in wanted)
    voices = row.voices.split(" > ") if row.voices else []
    pairs = list(zip(claim.attribution, voices, strict=False))
    told = len(claim.attribution) == len(voices) and all(holds(v.text, v.entity, w, entities) for v, w in pairs)
    dated = not row.when or (claim.when is not None and claim.when.edtf == row.when)
    return (
        claim.type == row.type and filled and (told or row.voices == "any") and fits(claim.status, row.status) and dated
    )


def found(row: Row, readings: dict[str, Reading]) -> bool:
    reading = readings[row.text]
    return any(is_wanted(row, claim, {e.id: e for e in reading.entities}) for claim in reading.claims)


@pytest.mark.parametrize("row", WANTED, ids=lambda row: f"{row.type} {row.roles}")
def test_it_is_told(row: Row, readings: dict[str, Reading]) -> None:
    assert found(row, readings), readings[row.text].claims


@pytest.mark.parametrize("row", NEVER, ids=lambda row: f"{row.type} {row.roles}")
def test_it_is_not_told(row: Row, readings: dict[str, Reading]) -> None:
    assert not found(row, readings)
