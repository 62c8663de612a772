"""What words in another sense do not say, and what clauses on a noun are about, in invented sentences.

ROWS: the sentence, the claim's type, and some of its arguments as role=words. NONE: a type that no claim has there.
STATUS: a type, and what its status departs in.
"""

from __future__ import annotations

import pytest

from tests.golden.test_court_prose_en import filled, wanted
from tests.golden.test_readings_en import document
from whosays.annotations.engines import load
from whosays.claims import read_claims
from whosays.model import Reading

ROWS = (
    ("The broker was threatened with death.", "threat", "target=The broker"),
    ("He works with smugglers.", "association", "party=He other=smugglers"),
    ("The minister received an envoy.", "meeting", "host=The minister guest=an envoy"),
    ("The ministry closed two schools.", "closure", "facility=two schools"),
    ("He went to the office in Rize.", "movement", "destination=the office"),
    ("The jet was shot down by rebels.", "attack", "attacker=rebels target=The jet"),
    ("Police caught the thief.", "detention", "authority=Police person=the thief"),
    ("The government was criticised and accused of hiding money.", "charge", "offence=hiding money"),
    ("The court found Demir guilty of corruption.", "trial", "defendant=Demir outcome=guilty offence=corruption"),
    ("Police released the name of a woman killed in the garage.", "casualty", "victim=a woman"),
    ("She wrote to the families of the six soldiers killed in the raid.", "casualty", "victim=the six soldiers"),
    (
        "The lawyer Leyla Demir and the teacher Ali Kaya, who are also seeking the nomination, met on Monday.",
        "aim",
        "agent=The lawyer Leyla Demir agent=the teacher Ali Kaya",
    ),
)
NONE = (
    ("The champion was never threatened in the bout.", "threat"),
    ("The rule protects species listed as threatened.", "threat"),
    ("The program does not work with the new system.", "association"),
    ("The backing that the candidate received from women was strong.", "meeting"),
    ("She is hosting the Oscars this year.", "meeting"),
    ("US markets were closed on Monday.", "closure"),
    ("The referendum drowned.", "casualty"),
    ("Old habits die hard.", "casualty"),
    ("No bodies were found.", "casualty"),
    ("Young people are caught in a dilemma.", "detention"),
    ("One player was caught with a headset.", "detention"),
    ("The rescue team recovered the body of the climber.", "investigation"),
    ("She came into office in May.", "movement"),
    ("It is official: the town will change.", "affiliation"),
    ("They stopped the talks, something they had long demanded.", "aim"),
    ("The ruling overturned a judgment by a panel of judges.", "trial"),
)
STATUS = (
    ("Nor were weapons found in the raids.", "investigation", "negated"),
    ("The group has in no way threatened the press.", "threat", "negated"),
    ("At no time did the soldiers attack the village.", "attack", "negated"),
)


TEXTS = [row[0] for row in (*ROWS, *NONE, *STATUS)]


@pytest.mark.parametrize(("text", "kind", "roles"), ROWS)
def test_said(text: str, kind: str, roles: str, readings: dict[str, Reading]) -> None:
    told = [filled(claim, {}) for claim in readings[text].claims if claim.type == kind]
    assert any(wanted(roles) <= one for one in told), [(c.type, c.arguments) for c in readings[text].claims]


@pytest.mark.parametrize(("text", "kind"), NONE)
def test_not_said(text: str, kind: str, readings: dict[str, Reading]) -> None:
    assert kind not in {claim.type for claim in readings[text].claims}


@pytest.mark.parametrize(("text", "kind", "polarity"), STATUS)
def test_polarity(text: str, kind: str, polarity: str, readings: dict[str, Reading]) -> None:
    assert [claim.status.polarity for claim in readings[text].claims if claim.type == kind] == [polarity]


REALITY = (
    ("He left the party to join the movement in May.", "affiliation", ("affirmed", "actual")),
    ("He declined to say whether the broker paid the guard.", "finance", ("affirmed", "hypothetical")),
)


@pytest.mark.parametrize(("text", "kind", "status"), REALITY)
def test_status(text: str, kind: str, status: tuple[str, str]) -> None:
    [seen] = load("reader", 1).annotate([text], ["en"])
    found = [claim.status for claim in read_claims(document(text), seen).claims if claim.type == kind]
    assert {(one.polarity, one.reality) for one in found} == {status}


def test_a_title_is_not_what_is_reported_or_doubted_of_who_bears_it() -> None:
    text = "Lydia's interior minister, Ali Kaya, reportedly resigned."
    [seen] = load("reader", 1).annotate([text], ["en"])
    [post] = [claim for claim in read_claims(document(text), seen).claims if claim.type == "affiliation"][:1]
    assert (post.attribution, post.status.certainty) == ((), "certain")


def test_a_minister_of_justice_is_no_justice() -> None:
    text = "The former minister of justice, Rolf Benn, was questioned."
    [seen] = load("reader").annotate([text], ["en"])
    told = [claim for claim in read_claims(document(text), seen).claims if claim.type == "affiliation"]
    held = [argument.text for claim in told for argument in claim.arguments if argument.role == "position"]
    assert held == ["The former minister of justice"]


SET_ASIDE = (
    ("It was Lang, not Kaya, who shot the guard.", "attacker", ["Lang"]),
    ("Lang, not Kaya, shot the guard.", "attacker", ["Lang"]),
    ("The guard was shot by Lang and not by Kaya.", "attacker", ["Lang"]),
    ("Police arrested Lang, not Kaya.", "person", ["Lang"]),
)


@pytest.mark.parametrize(("text", "role", "named"), SET_ASIDE)
def test_who_is_set_aside_did_nothing(text: str, role: str, named: list[str]) -> None:
    [seen] = load("reader", 1).annotate([text], ["en"])
    [claim] = [claim for claim in read_claims(document(text), seen).claims if claim.type in ("attack", "detention")]
    assert [one.text for one in claim.arguments if one.role == role] == named
