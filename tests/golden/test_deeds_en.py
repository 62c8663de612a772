"""Deeds as indictments, police and papers tell them in English, in invented sentences read by the real engine.

A row: the sentence, the type that it must give, and the arguments of that claim (words of each, `role=words_joined`).
"""

from __future__ import annotations

import pytest

from tests.golden.test_readings_en import document
from whosays.annotations.engines import load
from whosays.claims import read_claims
from whosays.model import Reading

VIOLENCE = [
    ("Two gunmen opened fire on a bus.", "attack", "attacker=Two_gunmen target=a_bus"),
    ("The guards kicked the prisoner in the yard.", "attack", "attacker=The_guards victim=the_prisoner"),
    ("Police foiled an assassination attempt on the mayor.", "attack", "victim=the_mayor"),
    ("A clerk was hit by a shell and succumbed to his wounds.", "casualty", "victim=A_clerk"),
    ("Fishermen found the body of a student.", "casualty", "victim=the_body_of_a_student"),
    ("The 18-year-old gunned down nine people.", "casualty", "agent=The_18-year-old victim=nine_people"),
    ("The driver was found dead in his cabin.", "casualty", "victim=The_driver"),
    ("Clashes between herders and gunmen left two dead.", "clash", "party=herders opponent=gunmen"),
    ("The robbers got into a shootout with police.", "clash", "party=The_robbers opponent=police"),
    ("Two soldiers died in a gun battle with smugglers.", "clash", "party=Two_soldiers opponent=smugglers"),
    ("A brawl between two clans ended in gunfire.", "clash", "party=two_clans"),
    ("He held a knife to her throat.", "threat", "agent=He target=her"),
    ("The gang threatened to burn the shops of the brothers.", "threat",
     "agent=The_gang target=the_shops_of_the_brothers"),
    ("The witness was warned not to testify.", "threat", "target=The_witness"),
    ("Police were accused of intimidating voters.", "threat", "agent=Police target=voters"),
    ("A youth pointed a rifle at the head of the cashier.", "threat", "agent=A_youth target=the_cashier"),
    ("He forced the cashier at gunpoint to open the safe.", "threat", "agent=He target=the_cashier"),
    ("The wardens subjected the prisoners to beatings.", "attack", "attacker=The_wardens victim=the_prisoners"),
    ("Thugs bundled the lawyer into a van.", "attack", "attacker=Thugs victim=the_lawyer"),
    ("The army pounded the town with artillery.", "attack", "attacker=The_army target=the_town"),
    ("The gang demanded protection money from the baker.", "threat", "agent=The_gang target=the_baker"),
    ("Soldiers took control of the radio station.", "territory",
     "agent=Soldiers territory=the_radio_station change=took_control"),
    ("The town is under siege.", "territory", "territory=The_town"),
    ("Rebels are in control of the province.", "territory", "agent=Rebels territory=the_province"),
    ("The militia drove the rebels out of the valley.", "territory",
     "agent=The_militia territory=the_valley change=drove"),
]  # fmt: skip
WATCHING = [
    ("Officers kept the flat under surveillance.", "reconnaissance", "agent=Officers target=the_flat"),
    ("The service tapped the phones of three lawyers.", "reconnaissance",
     "agent=The_service target=the_phones_of_three_lawyers"),
    ("The cell gathered information on army positions.", "reconnaissance", "agent=The_cell target=army_positions"),
    ("The governor had the café closed.", "closure", "facility=the_café"),
    ("The channel went off the air.", "closure", "facility=The_channel"),
    ("The ministry revoked the licence of the channel.", "closure", "agent=The_ministry facility=the_channel"),
    ("The council withdrew the bar's licence.", "closure", "agent=The_council facility=the_bar"),
    ("Their goal was to cut the road.", "aim", "agent=Their goal=cut_the_road"),
    ("They met with the aim of overthrowing the king.", "aim", "agent=They goal=overthrowing_the_king"),
    ("He carried a pistol with intent to kill the mayor.", "aim", "agent=He goal=kill_the_mayor"),
    ("The cell was plotting an attack.", "aim", "agent=The_cell goal=an_attack"),
]  # fmt: skip
MONEY = [
    ("The charity gave logistical support to the militia.", "supply",
     "giver=The_charity recipient=the_militia thing=logistical_support"),
    ("Karim is accused of having provided the car.", "supply", "giver=Karim thing=the_car"),
    ("He was accused of having sold rifles to a gang.", "trade", "seller=He buyer=a_gang goods=rifles"),
    ("A couple is on trial for smuggling rifles.", "smuggling", "agent=A_couple goods=rifles"),
    ("Guards brought drugs into the jail.", "smuggling", "agent=Guards goods=drugs"),
    ("Hackers put the files up for sale.", "trade", "seller=Hackers goods=the_files"),
    ("The clan was involved in arms smuggling.", "smuggling", "agent=The_clan goods=arms"),
    ("The pilot flew cocaine into the country.", "smuggling", "agent=The_pilot goods=cocaine destination=the_country"),
    ("The group is funded by kidnapping.", "finance", "payee=The_group amount=kidnapping"),
    ("The mayor was convicted of taking bribes from builders.", "bribery",
     "payer=builders payee=The_mayor amount=bribes"),
    ("He slipped the guard a hundred dollars.", "bribery", "payer=He payee=the_guard amount=a_hundred_dollars"),
    ("The family greased the palms of the warders.", "bribery", "payer=The_family payee=the_warders"),
    ("The house is in the name of his wife.", "ownership", "owner=his_wife asset=The_house"),
    ("Dealers paid policemen to turn a blind eye.", "bribery", "payer=Dealers payee=policemen"),
    ("The ring smuggled families across the river.", "smuggling", "agent=The_ring goods=families"),
    ("The inspector took 5,000 euros to ignore the defects.", "bribery", "payee=The_inspector amount=5,000_euros"),
    ("The weapons were bought with money from the foundation.", "trade", "goods=The_weapons amount=money"),
    ("The judge was on the payroll of the cartel.", "bribery", "payer=the_cartel payee=The_judge"),
    ("He was in possession of a pistol.", "ownership", "owner=He asset=a_pistol"),
]  # fmt: skip
BODIES = [
    ("Karim is one of the founders of the movement.", "founding", "founder=Karim organization=the_movement"),
    ("The founder of the sect fled.", "founding", "founder=The_founder organization=the_sect"),
    ("The militia is a branch of the army.", "structure", "part=The_militia whole=the_army"),
    ("The firm was absorbed by the holding.", "structure", "part=The_firm whole=the_holding"),
    ("The unit reports to the ministry.", "structure", "part=The_unit whole=the_ministry"),
    ("Two lawyers opened a security firm.", "founding", "founder=Two_lawyers organization=a_security_firm"),
    ("The council is composed of seven committees.", "structure", "part=seven_committees whole=The_council"),
    ("The brigade was incorporated into the army in 2018.", "structure", "part=The_brigade whole=the_army"),
    ("The party has a military wing.", "structure", "part=a_military_wing whole=The_party"),
    ("The bureau belongs to the interior ministry.", "structure", "part=The_bureau whole=the_interior_ministry"),
    ("The committee is subordinate to the party.", "structure", "part=The_committee whole=the_party"),
]
OTHERWISE = [  # what tells of no such deed
    ("The tenants were kicked out of their flats.", "attack"),
    ("The company attacked new markets.", "attack"),
    ("The two ministers clashed over pensions.", "clash"),
    ("He smuggled a joke into his speech.", "smuggling"),
    ("The virus attacks the lungs.", "attack"),
    ("The children formed a ring around the tree.", "founding"),
    ("Drought threatens the harvest.", "threat"),
    ("The speaker sold himself as a reformer.", "trade"),
    ("The quarterback was hit in the back of the end zone.", "attack"),
    ("The champion retained his title.", "ownership"),
    ("The government holds a firm position.", "territory"),
    ("The words do not mean that they must leave.", "aim"),
    ("The province was put under a state of emergency.", "structure"),
    ("Three shepherds died in a gun battle with smugglers.", "clash"),
]
ROWS = [*VIOLENCE, *WATCHING, *MONEY, *BODIES]


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    """Each sentence as a document of its own, read with the first-party model."""
    engine = load("reader")
    texts = [*(text for text, _, _ in ROWS), *(text for text, _ in OTHERWISE)]
    annotations = engine.annotate(texts, ["en"] * len(texts))
    return {text: read_claims(document(text), found) for text, found in zip(texts, annotations, strict=True)}


@pytest.mark.parametrize(("text", "kind", "roles"), ROWS)
def test_deed(text: str, kind: str, roles: str, readings: dict[str, Reading]) -> None:
    found = [
        [f"{a.role}={a.text.replace(' ', '_')}" for a in c.arguments] for c in readings[text].claims if c.type == kind
    ]
    wanted = roles.split()
    assert any(set(wanted) <= set(one) for one in found), found


@pytest.mark.parametrize(("text", "kind"), OTHERWISE)
def test_otherwise(text: str, kind: str, readings: dict[str, Reading]) -> None:
    assert kind not in {claim.type for claim in readings[text].claims}
