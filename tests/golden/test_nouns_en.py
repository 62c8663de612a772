"""What nouns tell in English: events with all that takes part in them, bearers, predicates; invented sentences."""

from __future__ import annotations

import pytest

from tests.golden.rows import Row, check
from whosays.model import Reading

# Phrases that the tree hangs on the verb, or on the noun between, belong to the event.
EVENTS: list[Row] = [
    ("Investigators documented the smuggling of cigarettes from Moldova to Romania by the Ceban brothers.", "smuggling",
     {"agent": "Ceban brothers", "goods": "cigarettes", "origin": "Moldova", "destination": "Romania"}),
    ("Residents were shaken by the bombing of the central market by jets on Tuesday.", "attack",
     {"attacker": "jets", "target": "market"}),
    ("A raid on the arms depot in Zliten by unknown gunmen left five soldiers dead.", "attack",
     {"attacker": "unknown gunmen", "target": "depot"}),
    ("The payment of a bribe of $20,000 to the port inspector by the importer was recorded on video.", "bribery",
     {"payer": "importer", "payee": "inspector", "amount": "$20,000"}),
    ("The militia's killing of eleven villagers in Tabo was filmed.", "casualty",
     {"agent": "militia", "victim": "eleven villagers"}),
    ("The border crossing of 300 fighters into Syria was watched from the air.", "movement",
     {"traveller": "300 fighters", "destination": "Syria"}),
]  # fmt: skip
BEARERS: list[Row] = [
    ("The main arms supplier of the militia, Viktor Ban, lives in Odessa.", "supply",
     {"giver": "Viktor Ban", "recipient": "the militia", "thing": "arms"}),
    ("The killer of the journalist Mira Lund, Daniel Stoica, fled to Serbia.", "casualty",
     {"agent": "Daniel Stoica", "victim": "Mira Lund"}),
    ("Kaya, a broker and one of the founders of the Lodos Fund, met the envoy.", "founding",
     {"founder": "Kaya", "organization": "Lodos Fund"}),
    # whom nothing else names is whoever the noun describes
    ("The mayor and his bodyguard were shot. Their killers fled to Albania.", "casualty",
     {"agent": "killers", "victim": "Their"}),
    ("The recruiter of the three teenagers was jailed for nine years.", "recruitment",
     {"recruiter": "The recruiter", "recruit": "teenagers"}),
    ("The owner of the warehouse told police that he had rented it out.", "ownership",
     {"owner": "The owner", "asset": "the warehouse"}),
    ("The owners of cars pay a tax.", "ownership", None),
    ("A host of players were injured.", "harbouring", None),
]  # fmt: skip
# What a verb that says nothing more, or a copula, adds to an event.
SAID_OF: list[Row] = [
    ("The attack on the police post took place at dawn in Sinak.", "attack", {"target": "police post"}),
    ("The bank's payments to the shell firm Altona Trading were worth two million dollars.", "finance",
     {"payer": "bank", "payee": "Altona Trading", "amount": "two million dollars"}),
    ("A kidnapping victim identified Musa as the driver.", "attack", {"victim": "victim"}),
    ("The gang carried out a robbery at a jewellery shop in Antwerp.", "attack",
     {"attacker": "The gang", "target": "a jewellery shop"}),
    ("The commander issued an order to burn the village.", "instruction",
     {"speaker": "The commander", "content": "burn the village"}),
    ("He paid a visit to the governor in Basra.", "meeting", {"guest": "He", "host": "the governor"}),
    ("Troops launched an offensive on the town of Darat.", "attack", {"attacker": "Troops", "target": "the town"}),
    ("A police raid on a warehouse in Split turned up 200 kilos of cocaine.", "investigation",
     {"authority": "police", "subject": "a warehouse"}),
    ("A police raid on a warehouse in Split turned up 200 kilos of cocaine.", "attack", None),
    ("Two men armed with knives robbed the bank in Lodz.", "ownership", {"owner": "Two men", "asset": "knives"}),
    ("The brigade is loyal to General Hakim.", "association", {"party": "The brigade", "other": "Hakim"}),
    ("The company is a front for the Sidorov clan.", "association", {"party": "The company", "other": "Sidorov clan"}),
    ("The judge signed an arrest warrant for the broker Nils Hart.", "investigation",
     {"authority": "The judge", "subject": "Nils Hart"}),
    ("The handover of the suspect to the Greek authorities took place at the border.", "deportation",
     {"person": "the suspect", "destination": "Greek authorities"}),
    ("The ministry's ban on the party Dawn was lifted.", "closure", {"agent": "ministry", "facility": "party"}),
    ("Vinnytsia is home to one of his factories.", "presence", None),
]  # fmt: skip
# What the tree joins to the place or the doer right before it is said of the subject, or of the event.
PREDICATES: list[Row] = [
    ("The firm is based in Limassol and active in nine countries.", "presence",
     {"subject": "The firm", "place": "nine countries"}),
    ("The group is led by Sadiq and loyal to Iran.", "association", {"party": "The group", "other": "Iran"}),
    ("He was born in Porto and is the owner of two bars.", "ownership", {"owner": "He", "asset": "two bars"}),
    ("She is a native of Porto and the owner of two bars.", "ownership", {"owner": "She", "asset": "two bars"}),
    ("Rahim is a doctor from Herat, a member of the council and the brother of the governor.", "association",
     {"party": "Rahim", "other": "the governor"}),
    ("Tarek Aziz was found guilty of smuggling migrants by a court in Palermo.", "trial",
     {"defendant": "Tarek Aziz", "court": "a court", "offence": "smuggling migrants"}),
    ("They were convicted of forging passports by a judge in Lyon.", "forgery", {"maker": "They"}),
    ("There was an explosion at the refinery in Baiji that killed two engineers.", "casualty",
     {"agent": "an explosion", "victim": "two engineers"}),
    ("Police are investigating an attack on a mosque in Kano which left nine dead.", "casualty",
     {"agent": "an attack", "victim": "nine"}),
    ("Bribery charges against the former mayor Ilir Hoxha were filed in Durres.", "charge",
     {"defendant": "Ilir Hoxha", "offence": "Bribery"}),
]  # fmt: skip
# Two events side by side, and owners, doers and names that stand apart from them.
JOINED: list[Row] = [
    ("The ministry announced the dismissal of the judge and the arrest of two others.", "detention",
     {"person": "two others"}),
    ("The junta's closure of eleven newspapers and its extradition of opponents to Chad drew protests.", "deportation",
     {"person": "opponents", "destination": "Chad"}),
    ("Witnesses described the army's burning of the market.", "attack", {"attacker": "army", "target": "market"}),
    ("Reports of the shelling of a hospital in Sarqa by government forces could not be verified.", "attack",
     {"attacker": "government forces", "target": "hospital"}),
    ("The transfer of money from accounts of the fund to a shell company by its treasurer was noticed.", "finance",
     {"payer": "treasurer", "payee": "shell company"}),
    ("The two accused were in possession of a forged residence permit and in regular contact with a recruiter in "
     "Idlib.", "association", {"party": "The two accused", "other": "a recruiter"}),
    ("Both men remain in pre-trial detention in Lisbon, charged with membership of a gang.", "charge",
     {"defendant": "Both men"}),
    ("Salvatore Greco, a customs officer and the owner of a garage, and his brother-in-law were held.", "association",
     None),
    ("The purchase of the tannery by a company of the mayor was described as a gift.", "trade",
     {"buyer": "a company", "goods": "the tannery"}),
    ("The union is a member of the Workers' Front, whose armed wing is known as the Red Column.", "structure",
     {"part": "Red Column", "whole": "Workers' Front"}),
    ("The murderer of Carlos Lehder, whose extradition had been requested, was held.", "deportation",
     {"person": "Carlos Lehder"}),
]  # fmt: skip
ROWS = [*EVENTS, *BEARERS, *SAID_OF, *PREDICATES, *JOINED]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:60])
def test_noun(row: Row, readings: dict[str, Reading]) -> None:
    check(row, readings[row[0]])
