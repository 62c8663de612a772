"""Senses, roles and names of English, each in several invented sentences, read by the real engine.

A row: the sentence, the predicate's words, the claim's type, and its arguments as "role=words", all of them but the
`self` roles (position, stance, change). What is not wanted must not come out either.
"""

from __future__ import annotations

from hashlib import sha256

import pytest

from whosays.annotations.engines import load
from whosays.claims import read_claims
from whosays.model import Claim, Document, Reading

SELF = frozenset({"position", "stance", "change", "outcome", "number", "content"})

SENSES = [
    ("Kemal Arslan beat Selim Demir in the first round of the election.", "beat", "open", None),
    ("The Ravens beat the Lions on Sunday.", "beat", "open", None),
    ("Police beat a student outside the court.", "beat", "attack", "attacker=Police victim=a_student"),
    ("Men beat the driver with a stick.", "beat", "attack", "attacker=Men victim=the_driver instrument=a_stick"),
    ("The student was beaten in his cell.", "beaten", "attack", "victim=The_student"),
    ("Scientists want to attack the virus.", "attack", "open", None),
    ("Gunmen attacked the village.", "attacked", "attack", "attacker=Gunmen target=the_village"),
    ("He left a note in the car.", "left", "open", None),
    ("He left office in May.", "left", "open", None),
    ("The men left for Ankara on Monday.", "left", "movement", "traveller=The_men destination=Ankara"),
    ("The club raised 600 dollars for the school.", "raised", "finance", None),
    ("The school was funded by a grant from the ministry.", "funded", "finance", None),
    ("She hired a lawyer.", "hired", "open", None),
    ("The company hired two engineers.", "hired", "affiliation", "organization=The_company member=two_engineers"),
    ("Drivers carried guns into the camp.", "carried", "open", None),
    ("The man carried a gun.", "carried", "ownership", "owner=The_man asset=a_gun"),
    ("The baker was caught on video.", "caught", "open", None),
    ("The birds died in the storm.", "died", "open", None),
    ("Two sailors died in the storm.", "died", "casualty", "victim=Two_sailors"),
    ("Orders were given to shoot anyone who came near.", "shoot", "attack", "victim=anyone"),
    ("Three officers were shot at the scene.", "shot", "attack", "victim=Three_officers"),
    ("The court received the driver on Monday.", "received", "open", None),
    ("The Spanish engineer Luis Perez built the bridge.", "engineer", None, None),
    ("The U.S. killing of civilians went on.", "killing", "casualty", "victim=civilians"),
]
NAMES = [
    ("The Spanish engineer Luis Perez was wounded.", "wounded", "casualty", "victim=The_Spanish_engineer_Luis_Perez"),
    ("Gunmen wounded her brother Luis Perez.", "wounded", "casualty", "agent=Gunmen victim=her_brother_Luis_Perez"),
    ("The engineer, Luis Perez, was wounded.", "wounded", "casualty", "victim=The_engineer"),
    (
        "The group was led by voting lawyer Luis Perez and Ana Robles.", "led", "affiliation",
        "member=voting_lawyer_Luis_Perez member=Ana_Robles organization=The_group",
    ),
]  # fmt: skip
POSTS = [
    ("Monroe Mayor Robert Routson resigned.", "Mayor", "affiliation", "member=Robert_Routson organization=Monroe"),
    ("She met Florida Senator Marco Robles.", "Senator", "affiliation", "member=Marco_Robles organization=Florida"),
    ("LODOSPETRO PRESIDENT LUIS PEREZ SPOKE.", "PRESIDENT", "affiliation", "member=LUIS_PEREZ organization=LODOSPETRO"),
]
HOLDERS = [
    ("Secretary of State George Shaw arrived in Ankara.", "arrived", "movement",
     "traveller=Secretary_of_State_George_Shaw destination=Ankara"),
    ("Critics of Mr Shaw shot the guard.", "shot", "attack", "attacker=Critics_of_Mr_Shaw victim=the_guard"),
    ("The head of the Relief Agency [NRA], Ana Robles, resigned.", "head", "affiliation",
     "member=Ana_Robles organization=the_Relief_Agency"),
    ("The co-founder and former chief of Apricot Inc. Steve Arslan has died.", "died", "casualty",
     "victim=The_co-founder_and_former_chief_of_Apricot_Inc._Steve_Arslan"),
    ("Its creator and operator was charged with theft.", "charged", "charge",
     "defendant=Its_creator_and_operator offence=theft"),
    ("The mother and father were charged with theft.", "charged", "charge",
     "defendant=The_mother defendant=father offence=theft"),
    ("GUNMEN BROKE INTO A FARM OWNED BY CARLOS OSMAN, MANAGER OF THE FARM INSTITUTE (FI), AND KILLED A GUARD.",
     "MANAGER", "affiliation", "member=CARLOS_OSMAN organization=THE_FARM_INSTITUTE"),
    ("DSA [DEPARTMENT OF SAFETY] DIRECTOR LUIS PEREZ SHOT A GUARD.", "SHOT", "attack",
     "attacker=DSA_[DEPARTMENT_OF_SAFETY]_DIRECTOR_LUIS_PEREZ victim=A_GUARD"),
]  # fmt: skip
SPEAKERS = [  # text, predicate, role, the name of whom it is led back to
    ('Deputy mayor Ali Kaya left. "I met the driver. I told the driver that it was over," he said.', "said", "speaker",
     "Ali Kaya"),
    ('"I spoke to the gentleman. I told him that the road was closed," he added.', "added", "speaker", None),
    ('"We are ready," Ana Robles said. "We told Selma Demir to go." She added that it was late.', "added", "speaker",
     "Ana Robles"),
    ("Officer Ana Robles said the man was arrested.", "arrested", "person", None),
    ("Ali Kaya met the mayor.", "met", "guest", None),
    ("Corvin Maritime Ltd owns the port. Corvin paid Ali Kaya 500 euros.", "paid", "payer", "Corvin Maritime Ltd"),
    ("Demir Shipping Ltd sold a boat. Selim Demir resigned. Demir was arrested.", "arrested", "person", "Selim Demir"),
    ('Lodos Holdings LLC, a Nevada company (the "Company"), fled. The Company paid Ali Kaya.', "paid", "payer",
     "Lodos Holdings LLC"),
    ('Kuzey Bank A.Ş. ("the Bank") met Lodos Shipping ("Lodos"). The Bank attacked it.', "attacked", "attacker",
     "Kuzey Bank A.Ş."),
    ("Lodos Holdings LLC (the “Company”) paid. A rival company fled.", "fled", "agent", None),
    ("The Luis Perez National Front attacked a bridge.", "attacked", "attacker", "Luis Perez National Front"),
    ("Luis Perez, National Front leader, attacked a bridge.", "attacked", "attacker", "Luis Perez"),
    ("The pair told police that they had lost a key.", "lost", "agent", "The pair"),
]  # fmt: skip
CLAUSES = [
    ("The attacks by the rebels on the barracks went on.", "attacks", "attack",
     "attacker=the_rebels target=the_barracks"),
    ("Persons living near the office, located in the old town, saw it.", "located", "presence",
     "subject=the_office place=the_old_town"),
    ("The army began an offensive against the gangs, which have reacted by killing judges.", "killing", "casualty",
     "agent=the_gangs victim=judges"),
    ("NEGOTIATIONS BETWEEN THE GOVERNMENT, THE FRONT, AND THE OPPOSITION PARTIES WILL BEGIN IN BOGOTA ON 3 APRIL.",
     "NEGOTIATIONS", "meeting", "host=THE_GOVERNMENT host=THE_FRONT host=THE_OPPOSITION_PARTIES"),
    ("Brent Cheng and his sons, all of whom died in the crash, were kin of the late Kemal Chu.", "died", None, None),
    ("The army denied any responsibility for the attack.", "attack", None, None),
    ("The colonel denied responsibility for the bombing.", "bombing", None, None),
    ("The Front claimed responsibility for the raid.", "raid", "attack", "attacker=The_Front"),
]  # fmt: skip
LAW = [
    ("Prosecutors accused the mayor of fraud.", "accused", "charge",
     "authority=Prosecutors defendant=the_mayor offence=fraud"),
    ("The mayor accused the army of killing two farmers.", "accused", "charge",
     "authority=The_mayor defendant=the_army offence=killing_two_farmers"),
    ("The governor accused the official of lying.", "accused", "open", None),
    ("Community leaders accused the police of missing opportunities.", "accused", "open", None),
    ("He is accused of murder.", "accused", "charge", "defendant=He offence=murder"),
    ("The court cleared the mayor of fraud.", "cleared", "trial", "court=The_court defendant=the_mayor offence=fraud"),
    ("The court gave the driver five years in prison.", "gave", "trial", "court=The_court defendant=the_driver"),
    ("He was given three days to leave.", "given", "open", None),
    ("Samir Kaya, the driver, was given three years and four months.", "given", "trial", "defendant=Samir_Kaya"),
    ("The company was given two years to pay.", "given", "open", None),
    ("R.T., a broker who ran the group's Adriatic section, fled.", "ran", "affiliation",
     "member=R.T. organization=the_group's_Adriatic_section"),
    ("Two men were in jail.", "jail", "detention", "person=Two_men"),
    ("The house is in danger.", "danger", "open", None),
    ("The court dissolved the fund.", "dissolved", "closure", "agent=The_court facility=the_fund"),
    ("The rebels declared a caliphate.", "declared", "founding", "founder=The_rebels organization=a_caliphate"),
    ("The ministry declared a state of emergency.", "declared", "statement", None),
    ("The chairman of the committee was Ali Kaya.", "chairman", "affiliation",
     "member=Ali_Kaya organization=the_committee"),
    ("Ana Robles, the fund's auditor, resigned.", "auditor", "affiliation", "member=Ana_Robles organization=the_fund"),
    ("Corvin paid a total of 400 euros to the League.", "paid", "finance",
     "payer=Corvin payee=the_League amount=a_total_of_400_euros"),
    ("Two barges belonging to a subcontractor sank.", "belonging", "ownership",
     "owner=a_subcontractor asset=Two_barges"),
]  # fmt: skip
LISTS = [
    ("TROOPS RAIDED THE SCHOOL, ARRESTING 600 PERSONS AND SEIZING EXPLOSIVES AND PROPAGANDA MATERIAL.", "SEIZING",
     "investigation", "authority=TROOPS finding=EXPLOSIVES finding=PROPAGANDA_MATERIAL"),
    ("Officers seized 1,248 bags of heroin, more than a pound of marijuana and three guns in the city, police said.",
     "seized", "investigation",
     "authority=Officers finding=1,248_bags_of_heroin finding=more_than_a_pound_of_marijuana "
     "finding=three_guns_in_the_city"),
    ("Gregory Crole, 42, of Swansea, is at the county jail, charged with two counts of assault.", "charged", "charge",
     "defendant=Gregory_Crole offence=two_counts_of_assault"),
]  # fmt: skip
TITLES = [
    ("The violence resulted in the death of Liberal Party leader Luis Perez Galvan.", "death", "casualty",
     "victim=Liberal_Party_leader_Luis_Perez_Galvan"),
    ("Criminals are attacking peace and democracy.", "attacking", "open", None),
    ("The blast claimed the lives of ten soldiers.", "claimed", "casualty", "agent=The_blast victim=ten_soldiers"),
    ("The attacks have taken the lives of many farmers.", "taken", "casualty",
     "agent=The_attacks victim=many_farmers"),
    ("The murder of Msgr. Luis Perez shook the town.", "murder", "casualty", "victim=Msgr._Luis_Perez"),
    ("Commander Miguel Saenz of the Lydian Front fled to Rize.", "Commander", "affiliation",
     "member=Miguel_Saenz organization=the_Lydian_Front"),
    ("Rene Ponce, chief of staff of the armed forces, resigned.", "chief", "affiliation",
     "member=Rene_Ponce organization=the_armed_forces"),
    ("During her meeting with Kemal Arslan in Van, she wept.", "meeting", "meeting", "guest=Kemal_Arslan host=her"),
    ("Four planes flew the relatives to Rize.", "flew", "movement", "traveller=the_relatives destination=Rize"),
    ("The attack caused no injuries.", "caused", "open", None),
    ("Investigator Ali Kaya of the safety department resigned.", "Investigator", None, None),
]  # fmt: skip
OFFICES = [
    ("Attorney General Ana Shaw resigned.", "Attorney", None, None),
    ("Attorney General Ana Shaw resigned.", "General", "affiliation", "member=Ana_Shaw"),
    ("White House Chief of Staff Ana Shaw resigned.", "Chief", "affiliation",
     "member=Ana_Shaw organization=White_House"),
    ("A third man, former bank director Luis Perez, died.", "director", "affiliation",
     "member=Luis_Perez organization=bank"),
    ("Ana Shaw, a doctor and spokesperson for the organizers, spoke.", "spokesperson", "affiliation",
     "member=Ana_Shaw organization=the_organizers"),
    ("Ana Shaw, Lodos Bank's chairman and chief executive officer, resigned.", "officer", "affiliation",
     "member=Ana_Shaw organization=Lodos_Bank"),
    ("Ana Shaw, an astronomer and press officer with the Lydian Navy, spoke.", "officer", "affiliation",
     "member=Ana_Shaw organization=the_Lydian_Navy"),
    ("The accord was signed by General Luis Perez and Prime Minister Ana Robles.", "General", "affiliation",
     "member=Luis_Perez"),
    ("She praised Ali Kaya and his son Deniz Kaya, the mayor of Rize.", "mayor", "affiliation",
     "member=Deniz_Kaya organization=Rize"),
    ("Luis Perez, Britain's ambassador to Lydia, resigned.", "ambassador", "affiliation",
     "member=Luis_Perez organization=Britain"),
    ("We need her to be president of the club.", "president", "affiliation", "member=her organization=the_club"),
]  # fmt: skip
BRACKETS = "They are the Green Army (GA, communist); the People's Army (PA, Maoist); and the Workers' Party (WP)."
ROWS = [*LISTS, *TITLES, *OFFICES, *LAW, *CLAUSES, *HOLDERS, *SENSES, *NAMES, *POSTS]


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    texts = [row[0] for row in (*ROWS, *SPEAKERS)] + [BRACKETS]
    annotations = load("reader", threads=2).annotate(texts, ["en"] * len(texts))
    return {text: read_claims(document(text), one) for text, one in zip(texts, annotations, strict=True)}


def document(text: str) -> Document:
    return Document(f"sha256:{sha256(text.encode()).hexdigest()}", "text", "text/plain", text, language="en")


def told(claim: Claim) -> list[str]:
    return sorted(f"{a.role}={a.text.replace(' ', '_')}" for a in claim.arguments if a.role not in SELF)


@pytest.mark.parametrize(("text", "predicate", "kind", "roles"), ROWS)
def test_reading(text: str, predicate: str, kind: str | None, roles: str | None, readings: dict[str, Reading]) -> None:
    claims = [claim for claim in readings[text].claims if claim.predicate.text == predicate]
    assert [claim.type for claim in claims] == ([kind] if kind else [])
    if roles is not None:
        assert told(claims[0]) == sorted(roles.split())


@pytest.mark.parametrize(("text", "name"), [(POSTS[0][0], "Robert Routson"), (POSTS[2][0], "LUIS PEREZ")])
def test_a_post_is_no_part_of_a_name(text: str, name: str, readings: dict[str, Reading]) -> None:
    assert [entity.name for entity in readings[text].entities if entity.schema == "Person"] == [name]


@pytest.mark.parametrize(("text", "predicate", "role", "name"), SPEAKERS)
def test_who_is_meant(text: str, predicate: str, role: str, name: str | None, readings: dict[str, Reading]) -> None:
    names = {entity.id: entity.name for entity in readings[text].entities}
    claim = next(claim for claim in readings[text].claims if claim.predicate.text == predicate)
    meant = next(argument.entity for argument in claim.arguments if argument.role == role)
    assert names.get(meant or "") == name


def test_letters_in_a_bracket_belong_to_the_name_before_it(readings: dict[str, Reading]) -> None:
    named = {entity.name: entity.aliases for entity in readings[BRACKETS].entities}
    assert named["Green Army"] == ("GA",)
    assert named["People's Army"] == ("PA",)


@pytest.mark.parametrize(("text", "names"), [
    ("THE GOVERNMENT REJECTED THE DECISION, AND THE ARREST OF ALI KAYA CAME LATE.", ["ALI KAYA"]),
    ("The allegation is old. Ali Kaya denied the allegation.", ["Ali Kaya"]),
])  # fmt: skip
def test_common_nouns_name_nobody(text: str, names: list[str]) -> None:
    reading = read_claims(document(text), load("reader", threads=2).annotate([text], ["en"])[0])
    assert [entity.name for entity in reading.entities if entity.name[:1].isupper()] == names
    assert not any("allegation" in entity.name for entity in reading.entities)
