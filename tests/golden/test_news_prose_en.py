"""News prose and monitors' reports in English, in invented sentences read by the real engine.

A row: the sentence, the type that it must give, arguments of that claim (words of each, `role=words_joined`), and what
else must hold of it: `planned`, `habitual`, `by=who_says_so`, `when=the_date`.
"""

from __future__ import annotations

import pytest

from whosays.model import Claim, Reading

Row = tuple[str, str, str, str]
WORDS: list[Row] = [
    ("Others, who had better papers, flew from Sofia to Erbil.", "movement", "traveller=Others destination=Erbil", ""),
    ("The messages were sewn into the lining of her coat.", "concealment", "thing=The_messages", ""),
    ("The explosives were brought from Odesa.", "smuggling", "goods=The_explosives origin=Odesa", ""),
    ("Ilves paid the bill.", "finance", "payer=Ilves purpose=the_bill", ""),
    ("Ilves has repaid his outstanding taxes.", "finance", "payer=Ilves amount=his_outstanding_taxes", ""),
    ("A sum of 6,500 euros was transferred to an account in Tuzla.", "finance", "payee=an_account", ""),
    ("The rebels levy a toll on every sack of ore.", "finance", "payee=The_rebels", ""),
    ("The minister kept 200,000 dollars for himself.", "finance", "payee=The_minister amount=200,000_dollars", ""),
    ("Plane tickets were found in a rucksack.", "investigation", "finding=Plane_tickets subject=a_rucksack", ""),
    ("A nurse examined the bodies.", "investigation", "authority=A_nurse subject=the_bodies", ""),
    ("The prisoner was beaten with rifle butts.", "attack", "victim=The_prisoner instrument=rifle_butts", ""),
    ("Three were given electric shocks.", "attack", "victim=Three", ""),
    ("She handed a memory stick to a courier.", "supply", "giver=She recipient=a_courier thing=a_memory_stick", ""),
    ("He showed her how to use a dead drop.", "training", "trainer=He trainee=her", ""),
    ("The colonel has lost his command.", "affiliation", "member=The_colonel position=his_command", ""),
    ("One of them was forced to sign a paper.", "instruction", "content=sign_a_paper", ""),
    ("They were told to wait by the counter.", "instruction", "hearer=They", ""),
    ("The rebels gave the villagers ten minutes to leave.", "instruction",
     "speaker=The_rebels hearer=the_villagers content=leave", ""),
    ("The suspects face thirty years in prison.", "trial", "defendant=The_suspects outcome=thirty_years", ""),
    ("Karim Ban, a trader from Zenica, was arrested.", "origin", "subject=Karim_Ban place=Zenica", ""),
    ("The monitors documented 61 killings.", "casualty", "number=61", ""),
    ("The front has 900 men.", "structure", "whole=The_front part=900", ""),
    ("A printer in Split produced Bulgarian identity cards.", "forgery", "document=Bulgarian_identity_cards", ""),
    ("Their families had paid between 150,000 and 400,000 francs to a guard.", "finance",
     "payee=a_guard amount=between_150,000_and_400,000_francs", ""),
    ("The bureau opened a case but has not questioned Ban.", "investigation", "authority=The_bureau subject=Ban", ""),
    ("The guard lost the sight of one eye.", "casualty", "victim=The_guard", ""),
    ("Eleven men were put on a lorry.", "movement", "traveller=Eleven_men means=a_lorry", ""),
    ("The ministry described him as an officer of the navy.", "affiliation", "member=him organization=the_navy", ""),
    ("Ban's lawyer, Vesna Ton, was there.", "association", "party=Vesna_Ton", ""),
    ("The minister dismissed the charge.", "statement", "speaker=The_minister content=the_charge", ""),
    ("A dealer with links to the cartel was arrested.", "association", "party=A_dealer other=the_cartel", ""),
    ("The kidnappers wanted the release of two prisoners.", "aim", "goal=the_release_of_two_prisoners", ""),
    ("Invoices were burned in the yard.", "concealment", "thing=Invoices", ""),
    ("Soldiers burned 140 dwellings.", "attack", "target=140_dwellings", ""),
    ("A helicopter was hit by rifle fire.", "attack", "target=A_helicopter instrument=rifle_fire", ""),
    ("The secretary threatened to sue.", "statement", "speaker=The_secretary content=sue", ""),
    ("Fishermen rowed the men across.", "movement", "traveller=the_men", ""),
    ("She was told to note the times of the trains.", "reconnaissance", "target=the_trains", "planned"),
]  # fmt: skip
CONSTRUCTIONS: list[Row] = [
    ("The lake is run by Ines Rou, a director of nine companies, who fled to Malta.", "movement",
     "traveller=Ines_Rou", ""),
    ("They marched him to a camp on a ridge, the stronghold of the Valley Front, which has fought the army since 2013.",
     "clash", "party=the_Valley_Front", "when=2013/.."),
    ("An attempt by soldiers to kidnap the mayor failed.", "attack", "attacker=soldiers victim=the_mayor", ""),
    ("A video showed Ban, thin and bearded, pleading with the army not to attack.", "statement", "speaker=Ban", ""),
    ("They planned to kidnap the mayor, to rob the bank and to burn the bus.", "attack", "target=the_bus",
     "planned"),
    ("The group is thought to have 900 men, many of them boys, and levies a toll.", "finance", "payee=The_group", ""),
    ("“He would meet her on Thursdays,” said a neighbour.", "meeting", "host=He guest=her", "habitual"),
    ("The judge knows Mira Ban. The judge ordered that she be held in Zenica.", "instruction", "speaker=The_judge", ""),
    ("Before dawn on 12 April 2022 soldiers attacked the town.", "attack", "attacker=soldiers", "when=2022-04-12"),
    ("Briefing of 9 September 2022. Between 3 March and 28 August 2022 we saw much. A man died on 15 April.",
     "casualty", "victim=A_man", "when=2022-04-15"),
]  # fmt: skip
DEEDS: list[Row] = [
    ("The bribing of judges by the firm was proved.", "bribery", "payer=the_firm payee=judges", ""),
    ("The forging of visas by the ring was known.", "forgery", "maker=the_ring document=visas", ""),
    ("Kaya denied recruiting boys.", "recruitment", "recruiter=Kaya recruit=boys", "by=Kaya"),
    ("The man denied links to the cartel.", "association", "party=The_man", "by=The_man negated"),
    ("The man did not deny links to the cartel.", "association", "party=The_man", "by=The_man affirmed"),
    ("Ban admitted training the recruits.", "training", "trainer=Ban trainee=the_recruits", "by=Ban"),
    ("Kaya denied being in Ankara on the day of the attack.", "presence", "subject=Kaya place=Ankara", "by=Kaya"),
    ("Ban's flight to Syria in May was planned by a cousin.", "movement", "traveller=Ban destination=Syria", ""),
    ("The trial of Ban for fraud began in May 2021.", "trial", "defendant=Ban", "when=2021-05"),
    ("The army forbade them to leave the village.", "movement", "traveller=them", "planned"),
    ("The bodies of Issa Ban and his son Amadou were found.", "association", "party=Amadou", ""),
]  # fmt: skip
VOICES: list[Row] = [
    ("The Observatory documented 61 killings.", "casualty", "number=61", "by=The_Observatory"),
    ("The Observatory documented 61 killings.", "statement", "content=61_killings", ""),
    ("By the government's count, rebels killed nine men.", "casualty", "agent=rebels", "by=the_government"),
    ("By his own account, Ban met the recruits.", "meeting", "host=Ban", "by=Ban"),
    ("The spokesman called the story a fabrication.", "statement", "content=the_story_a_fabrication", ""),
    ("Monitors called on the government to close the camp.", "statement", "content=close_the_camp", ""),
    ("Monitors called on the government to close the camp.", "closure", "facility=the_camp", "planned by=Monitors"),
    ("The union called for an inquiry.", "statement", "content=an_inquiry", ""),
    ("Ban told the press that Split had not been informed, a claim that was contradicted by the minister.", "statement",
     "speaker=the_minister content=a_claim", "by="),
]  # fmt: skip
ORDINARY: list[tuple[str, str]] = [  # and what they must not give
    ("It was the priest, Anselm Kito, who brought the letter.", "affiliation"),
    ("The ransom was flown from Nairobi by a broker.", "movement"),
    ("The arms were seized at the port of Izmail by the police.", "movement"),
    ("They called the dog Rex.", "statement"),
    ("The company reported the theft to the police.", "structure"),
    ("Ban denied smuggling charges.", "smuggling"),
    ("He called for help.", "statement"),
    ("The company faces four years of losses.", "trial"),
    ("Customers who lose their job get their money back.", "affiliation"),
]
OTHERS = "Mira Ban was arrested in May. A diplomat said that she had been approached at a school."
ROWS = [*WORDS, *CONSTRUCTIONS, *DEEDS, *VOICES]


TEXTS = [OTHERS, *(row[0] for row in (*ROWS, *ORDINARY))]


def test_who_tells_of_a_case_tells_of_others(readings: dict[str, Reading]) -> None:
    arguments = [one for claim in readings[OTHERS].claims for one in claim.arguments]
    said, befallen = (next(one for one in arguments if one.text == text) for text in ("A diplomat", "she"))
    assert befallen.entity is None or befallen.entity != said.entity


def told(claim: Claim) -> set[str]:
    """A claim's arguments and what else the rows ask of it."""
    parts = {f"{one.role}={'_'.join(one.text.split())}" for one in claim.arguments}
    voices = ["_".join(voice.text.split()) for voice in claim.attribution] or [""]
    when = {f"when={claim.when.edtf}"} if claim.when is not None else set()
    return {*parts, *(f"by={voice}" for voice in voices), *when, claim.status.reality, claim.status.polarity}


@pytest.mark.parametrize(("text", "kind", "roles", "more"), ROWS)
def test_news(text: str, kind: str, roles: str, more: str, readings: dict[str, Reading]) -> None:
    claims = [told(claim) for claim in readings[text].claims if claim.type == kind]
    assert any({*roles.split(), *more.split()} <= one for one in claims), readings[text].claims


@pytest.mark.parametrize(("text", "kind"), ORDINARY)
def test_no_such_claim(text: str, kind: str, readings: dict[str, Reading]) -> None:
    assert kind not in {claim.type for claim in readings[text].claims}
