"""Words of custody, courts, hiding, crossing and ties between people, in invented sentences read by the real engine.

A row: the sentence, the claim's type, and some of its arguments as role=words.
"""

from __future__ import annotations

import pytest

from tests.golden.test_court_prose_en import filled, wanted
from whosays.model import Reading

ROWS = (
    ("Yilmaz has been behind bars since March.", "detention", "person=Yilmaz"),
    ("The courier ended up in a police cell after the raid.", "detention", "person=The courier"),
    ("Two clerks were led away in handcuffs.", "detention", "person=Two clerks"),
    ("The broker was hit with nine counts of fraud.", "charge", "defendant=The broker offence=nine counts of fraud"),
    ("Prosecutors brought charges of theft against the broker.", "charge", "defendant=the broker"),
    ("A jury found the broker guilty of stealing two vans.", "trial", "court=A jury defendant=the broker"),
    ("Dudzik is in the dock.", "trial", "defendant=Dudzik"),
    ("The court reduced his sentence to four years.", "trial", "court=The court outcome=sentence"),
    ("The broker is on trial for fraud in Lyon.", "trial", "defendant=The broker offence=fraud in Lyon"),
    ("The auditors uncovered a shortfall in the fund.", "investigation", "finding=a shortfall in the fund"),
    ("Detectives interviewed nine witnesses.", "investigation", "subject=nine witnesses"),
    ("The service kept the preacher under investigation.", "investigation", "subject=the preacher"),
    ("Austria put nine men on a charter flight to Kabul.", "deportation", "person=nine men destination=Kabul"),
    ("Chad forcibly returned two dissidents.", "deportation", "person=two dissidents"),
    ("He had tucked the cash behind a loose brick.", "concealment", "thing=the cash place=a loose brick"),
    ("The army withheld evidence from the inquiry.", "concealment", "agent=The army thing=evidence"),
    ("The general found refuge in Portugal.", "harbouring", "guest=The general place=Portugal"),
    ("A nurse took in three refugees.", "harbouring", "host=A nurse guest=three refugees"),
    ("The captain flew for years with a forged licence.", "forgery", "user=The captain document=a forged licence"),
    ("The cartel has a foothold in the valley.", "presence", "subject=The cartel place=the valley"),
    ("The gang operates out of the port of Bari.", "presence", "subject=The gang"),
    ("The general sat down with village elders.", "meeting", "host=The general guest=village elders"),
    ("Officers colluded with smugglers.", "association", "party=Officers other=smugglers"),
    ("Lena is married to Sergio.", "association", "party=Lena other=Sergio"),
    ("He denied having any relationship with the network.", "association", "party=He other=the network"),
    ("Kaplan exchanged messages with a recruiter.", "association", "party=Kaplan other=a recruiter"),
    ("The cartel hires former soldiers as gunmen.", "recruitment", "recruiter=The cartel recruit=former soldiers"),
    ("The recruits learned to fly drones.", "training", "trainee=The recruits subject=fly drones"),
    ("The strike was carried out on the orders of the governor.", "instruction", "speaker=the governor"),
    ("The handler assigned him to watch the embassy.", "instruction", "speaker=The handler hearer=him"),
    ("The general gave himself up to police in Sfax.", "detention", "person=The general"),
    ("Clerks of the bank were confined to a hotel.", "detention", "place=a hotel"),
    ("Algeria dumps migrants in the desert.", "deportation", "authority=Algeria person=migrants"),
    ("The prefect concealed the deaths from the families.", "concealment", "agent=The prefect thing=the deaths"),
    ("The general was granted asylum in Norway.", "harbouring", "guest=The general place=Norway"),
    ("Couriers were equipped with false Danish passports.", "forgery", "user=Couriers"),
    ("An accomplice was waiting in a car outside the bank.", "presence", "subject=An accomplice"),
    ("The gendarmes had orders to burn the boats.", "instruction", "hearer=The gendarmes"),
    ("The merchant is of Syrian origin.", "origin", "subject=The merchant place=Syrian"),
    ("The boss sent Luis to collect the debt.", "instruction", "speaker=The boss hearer=Luis"),
    ("Migrants were tricked into the army.", "recruitment", "recruit=Migrants"),
    ("Most of the women were from Nigeria.", "origin", "place=Nigeria"),
    ("He acquired Maltese citizenship in 2014.", "origin", "subject=He place=Maltese citizenship"),
    ("He comes from a village near Osh.", "origin", "subject=He place=a village near Osh"),
)


@pytest.mark.parametrize(("text", "kind", "roles"), ROWS)
def test_words(text: str, kind: str, roles: str, readings: dict[str, Reading]) -> None:
    told = [filled(claim, {}) for claim in readings[text].claims if claim.type == kind]
    assert any(wanted(roles) <= one for one in told), [(c.type, c.arguments) for c in readings[text].claims]
