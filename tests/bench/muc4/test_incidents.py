"""Templates out of claims, on a report of our own about people who never were."""

from dataclasses import replace
from datetime import date

import pytest

from bench.muc4.gazetteer import Gazetteer, read_gazetteer
from bench.muc4.incidents import templates
from bench.muc4.scene import told_day
from bench.muc4.wording import bare, count, counted, has, plain, several, typed, untitled, weapon
from whosays.model import Argument, Claim, Document, Entity, Evidence, Predicate, Reading, Voice, Where

TEXT = """   LIMA, 20 MAR 89 (PRESS) -- [TEXT] SHINING PATH REBELS BLEW UP A BANK IN CUSCO ON 18 MARCH AND
KILLED JUDGE ANA PAZ AND TWO PASSERSBY, POLICE SAID.
"""
PLACES = Gazetteer({"CUSCO": [("PERU", "CITY")], "LIMA": [("PERU", "CITY")]})
ANA = Entity("e:ana", "Person", "ANA PAZ")
PATH = Entity("e:path", "Organization", "SHINING PATH")


def said(role, text, entity=None):
    start = TEXT.index(text)
    return Argument(role, text, start, start + len(text), entity and entity.id)


def claim(kind, lemma, word, *arguments, where=()):
    at = TEXT.index(word)
    quote = Evidence("sha256:00", TEXT.index("SHINING"), TEXT.index("POLICE"), "")
    voices = (Voice("POLICE", TEXT.index("POLICE"), TEXT.index("POLICE") + 6, "police", "SAID"),)
    return Claim(
        word, kind, Predicate(word, lemma, at, at + len(word)), arguments, quote, attribution=voices, where=where
    )


DOER = said("attacker", "SHINING PATH REBELS")
BOMBING = claim("attack", "blow_up", "BLEW UP", DOER, said("target", "A BANK"), where=(Where("CUSCO", 0, 0),))
KILLING = claim("casualty", "kill", "KILLED", said("victim", "JUDGE ANA PAZ", ANA), said("victim", "TWO PASSERSBY"))


def read(*claims, text=TEXT, published="1989-03-20"):
    document = Document("sha256:00", "x.txt", "text/plain", text, language="en", published=published)
    return templates(Reading(document, claims, (ANA, PATH)), "X", PLACES)


def test_a_template_is_filled():
    [one] = read(BOMBING, KILLING)
    assert one.values(2) == ["- 20 MAR 89"]
    assert one.values(3) == ["PERU: CUSCO (CITY)"]
    assert one.values(4) == ["BOMBING"]
    assert one.values(5) == ["ACCOMPLISHED"]
    assert one.values(8) == ["TERRORIST ACT"]
    assert one.values(9) == ["REBELS"]
    assert one.values(10) == ["SHINING PATH"]
    assert (one.values(11), one.of(11)[0].references) == (["REPORTED AS FACT"], ("SHINING PATH",))
    assert one.values(12) == ["BANK"]
    assert one.values(13) == ["FINANCIAL"]
    assert one.values(16) == ["DESTROYED"]
    assert one.values(18) == ["ANA PAZ"]
    assert one.values(19) == ["JUDGE", "PASSERSBY"]
    assert one.values(20) == ["LEGAL OR JUDICIAL", "CIVILIAN"]
    assert one.values(21) == ["1", "2"]
    assert one.values(23) == ["DEATH", "DEATH"]


@pytest.mark.parametrize(
    ("quote", "text", "confidence"),
    [
        ("POLICE BLAMED SHINING PATH", TEXT, "SUSPECTED OR ACCUSED BY AUTHORITIES"),
        ("SHINING PATH BLEW UP A BANK", TEXT + "IT CLAIMED FULL RESPONSIBILITY.", "CLAIMED OR ADMITTED"),
    ],
)
def test_how_sure_it_is_that_a_group_did_it(quote, text, confidence):
    blamed = replace(BOMBING, evidence=replace(BOMBING.evidence, quote=quote))
    [one] = read(blamed, KILLING, text=text)
    assert one.values(11) == [confidence]


def test_an_attack_on_soldiers_alone_is_not_asked_for():
    text = "SOLDIERS WERE KILLED"
    soldiers = Claim(
        "c",
        "casualty",
        Predicate("KILLED", "kill", 0, 0),
        (Argument("victim", "SOLDIERS", 0, 8),),
        Evidence("sha256:00", 0, 20, text),
    )
    assert read(soldiers) == []


def test_a_general_killing_is_not_asked_for():
    """Nobody in particular, on no day: what a speech says of a war."""
    victims = Argument("victim", "MANY PEASANTS", 0, 13)
    quote = Evidence("sha256:00", 900, 930, "THEY HAVE KILLED MANY PEASANTS")
    assert read(Claim("c", "casualty", Predicate("KILLED", "kill", 910, 916), (victims,), quote)) == []


def test_abroad_is_not_asked_for():
    text = TEXT.replace("LIMA", "PARIS").replace("CUSCO", "LYONS")
    abroad = Claim("c", "casualty", KILLING.predicate, KILLING.arguments, KILLING.evidence)
    assert read(abroad, text=text) == []


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on 5 January", date(1990, 1, 5)),
        ("ON 30\nDECEMBER", date(1989, 12, 30)),
        ("on 3 March 1988", date(1988, 3, 3)),
        ("LAST NIGHT", date(1990, 1, 8)),
        ("two days ago", date(1990, 1, 7)),
        ("this morning", date(1990, 1, 9)),
        ("31 FEBRUARY", None),
        ("recently", None),
    ],
)
def test_days(words, day):
    assert told_day(words, date(1990, 1, 9)) == day


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("AT LEAST TWO TRUCKS NEAR THE MILL", "TRUCKS"),
        ("PRESUMED ROBBERS", "ROBBERS"),
        ("OFFICE OF THE UNION", "OFFICE OF THE UNION"),
        ("SEVEN", "SEVEN"),
        ("ONE OF THE TRUCKS", "TRUCKS"),
    ],
)
def test_what_only_adds_is_left_out_of_fills(words, said):
    assert bare(words) == said


def test_a_weapon_is_not_what_it_does():
    assert weapon("POWERFUL CAR BOMB EXPLOSION") == "CAR BOMB"
    assert weapon("TWO FIRE BOMBS") == "FIRE BOMBS"


def test_names_without_titles():
    assert untitled("DR ANA PAZ") == "ANA PAZ"
    assert untitled("FORMER MAYOR ANA PAZ") == "ANA PAZ"
    assert untitled("PAZ") == "PAZ"


@pytest.mark.parametrize(
    ("words", "number"), [("THE 3 NUNS", "3"), ("TWO NUNS", "2"), ("NUNS", "PLURAL"), ("A NUN", "1")]
)
def test_numbers(words, number):
    assert count(words) == number


def test_words():
    assert plain("the  director\nof the bank, who was ill") == "DIRECTOR OF THE BANK"
    assert typed("physical", "OFFICE OF A BANK") == "FINANCIAL"
    assert typed("physical", "OFFICE OF A UNION") == "ORGANIZATION OFFICE"
    assert typed("physical", "STRETCH OF PIPELINE") == "ENERGY"
    assert typed("human", "A TREE") is None
    assert has("fighters", "four rebels")


def test_the_gazetteer(tmp_path):
    lines = "PERU: ICA (TOWN) *x*\nCHILE: ICA (VILLAGE?) *x*\nPERU: ICA (CITY) *x*\nPERU: JUNIN (DEPARTMENT) *x*\n"
    (tmp_path / "containing-areas-part1.v5").write_text("header\n" + lines)
    places = read_gazetteer(tmp_path)
    assert places.location(["near the town of ICA"], "PERU") == "PERU: ICA (CITY)"
    assert places.location(["JUNIN"], None) == "PERU: JUNIN (DEPARTMENT)"
    assert places.location(["ICA"], None) is None
    assert places.location([], "PERU") == "PERU"
    assert places.country("Peruvian peasants in Peru met a Chilean") == "PERU"
    assert places.country("Soviet and American guests of Radio Venceremos") == "EL SALVADOR"
    assert places.country("A man from Junin") == "PERU"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("PYLONS AND TRANSFORMERS", ["PYLONS", "TRANSFORMERS"]),
        ("A SHOP AND TWO BUSES", ["A SHOP", "TWO BUSES"]),
        ("MINISTRY OF HEALTH AND WELFARE", ["MINISTRY OF HEALTH AND WELFARE"]),
        ("HARBOUR", ["HARBOUR"]),
    ],
)
def test_two_things_that_one_phrase_lists_are_two_targets(words: str, said: list[str]) -> None:
    assert several(words) == said


def test_a_phrase_that_was_cut_too_late_loses_what_dangles() -> None:
    assert bare("LEAST 10 BUSES FROM") == "BUSES"


@pytest.mark.parametrize(
    ("words", "people", "bodies"),
    [
        ("TWO MEN", ["TWO MEN"], []),
        ("FIVE ARMED MEN", ["ARMED MEN"], []),
        ("SHATTERED GLASS", [], []),
        ("REBELS OF THE SHINING PATH", ["REBELS"], ["SHINING PATH"]),
        ("MEMBERS OF THE PERUVIAN ARMY", ["MEMBERS OF THE PERUVIAN ARMY"], ["PERUVIAN ARMY"]),
        ("ARMY SOLDIERS", ["ARMY SOLDIERS"], ["ARMY"]),
        ("THE ARMED FORCES", [], ["ARMED FORCES"]),
    ],
)
def test_people_and_what_they_belong_to(words, people, bodies):
    doer = Argument("attacker", words, 0, len(words))
    [one] = read(replace(BOMBING, arguments=(doer, *BOMBING.arguments[1:])), KILLING)
    assert one.values(9) == people
    assert [body for body in one.values(10) if body != "SHINING PATH" or bodies == ["SHINING PATH"]] == bodies


def test_the_kind_of_an_attack_is_nobody_beside_those_who_did_it():
    kind = Argument("attacker", "REBEL", 0, 5)
    [one] = read(replace(BOMBING, arguments=(kind, *BOMBING.arguments)), KILLING)
    assert one.values(9) == ["REBELS"]


def test_mere_people_keep_their_number():
    assert [counted("THREE MEN"), counted("NINE MEN"), counted("TWO ARMED MEN")] == ["THREE MEN", "MEN", "ARMED MEN"]
