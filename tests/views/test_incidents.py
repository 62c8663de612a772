"""Incidents are put together from claims and say no more than those do."""

from __future__ import annotations

from whosays.model import Argument, Claim, Document, Evidence, Predicate, Reading, Status, When, Where
from whosays.views.incidents import Incident, incidents, kind_of

DOCUMENT = Document("sha256:00", "a.txt", "text/plain", "", language="en")


def claim(
    kind: str,
    lemma: str,
    at: int,
    status: Status | None = None,
    when: str | None = None,
    where: str | None = None,
    **arguments: str,
) -> Claim:
    """A claim at an offset; its sentence is a hundred characters long."""
    return Claim(
        f"claim:{at}",
        kind,
        Predicate(lemma, lemma, at, at + len(lemma)),
        tuple(Argument(role, text, at, at + len(text)) for role, text in arguments.items()),
        Evidence(DOCUMENT.id, at, at + 100, ""),
        status or Status(),
        when=When("then", at, at, when, when, when) if when else None,
        where=(Where(where, at, at),) if where else (),
    )


def found(*claims: Claim, language: str = "en") -> list[Incident]:
    document = Document("sha256:00", "a.txt", "text/plain", "", language=language)
    return incidents(Reading(document, claims, ()))


def test_an_attack_and_its_casualties_are_one_incident() -> None:
    [one] = found(
        claim("attack", "explode", 0, instrument="a bomb", target="the town hall"),
        claim("casualty", "kill", 120, victim="two clerks"),
    )
    assert (one.kind, one.stage, len(one.claims)) == ("bombing", "accomplished", 2)
    assert [a.text for a in one.suffered()] == ["the town hall", "two clerks"]
    assert [a.text for a in one.instruments()] == ["a bomb"]


def test_a_victim_named_again_far_below_belongs_to_the_same_incident() -> None:
    [one] = found(
        claim("attack", "kidnap", 0, attacker="gunmen", victim="Ana Paz"),
        claim("attack", "kidnap", 5000, victim="ANA\nPAZ"),
    )
    assert [a.text for a in one.suffered()] == ["Ana Paz"]
    assert len(one.claims_on(one.suffered()[0])) == 2


def test_another_day_another_place_or_another_kind_is_another_incident() -> None:
    first = claim("attack", "attack", 0, when="1990-01-02", where="Ankara", target="the bank")
    assert len(found(first, claim("attack", "attack", 110, when="1990-01-03", target="the bank"))) == 2
    assert len(found(first, claim("attack", "attack", 110, where="Bursa", target="the bank"))) == 2
    assert len(found(claim("attack", "kidnap", 0, victim="x"), claim("attack", "burn", 110, target="a car"))) == 2


def test_two_murders_paragraphs_apart_are_two_incidents() -> None:
    assert (
        len(found(claim("casualty", "kill", 0, victim="a judge"), claim("casualty", "kill", 900, victim="a nun"))) == 2
    )


def test_general_nouns_join_nothing() -> None:
    claims = claim("casualty", "kill", 0, victim="six people"), claim("casualty", "kill", 900, victim="many people")
    assert len(found(*claims)) == 2
    assert (
        len(found(claim("casualty", "kill", 0, victim="six nuns"), claim("casualty", "kill", 900, victim="the nuns")))
        == 1
    )


def test_what_is_denied_or_only_thought_of_is_no_incident() -> None:
    assert found(claim("attack", "attack", 0, Status("negated"), target="the bank")) == []
    assert found(claim("attack", "attack", 0, Status(reality="habitual"), target="banks")) == []
    assert found(claim("statement", "say", 0, speaker="Ana Paz")) == []


def test_stages() -> None:
    assert found(claim("attack", "attack", 0, Status(reality="attempted"), target="x"))[0].stage == "attempted"
    assert found(claim("attack", "attack", 0, Status(reality="cancelled"), target="x"))[0].stage == "attempted"
    assert found(claim("attack", "attack", 0, Status(reality="planned"), target="x"))[0].stage == "threatened"
    assert found(claim("threat", "threaten", 0, target="x"))[0].stage == "threatened"
    both = claim("threat", "threaten", 0, target="the mayor"), claim("attack", "attack", 90, target="the mayor")
    assert found(*both)[0].stage == "accomplished"


def test_the_first_time_with_a_date_and_all_places() -> None:
    [one] = found(
        claim("attack", "attack", 0, target="the bank", where="Ankara"),
        claim("casualty", "kill", 90, when="1990-01-02", victim="a guard"),
    )
    when = one.when()
    assert when is not None
    assert when.earliest == "1990-01-02"
    assert [place.text for place in one.where()] == ["Ankara"]


def test_turkish() -> None:
    assert kind_of(claim("attack", "kaçır", 0, victim="savcı"), "tr") == "kidnapping"
    assert [one.kind for one in found(claim("attack", "patla", 0, instrument="bomba"), language="tr")] == ["bombing"]
    assert [one.kind for one in found(claim("attack", "saldır", 0, target="okul"), language="xx")] == ["attack"]
