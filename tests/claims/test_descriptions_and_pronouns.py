"""Descriptions, pronouns, and what the text says of a name, on small trees."""

from __future__ import annotations

from .reference import Read

PASSPORTS = """
Militants militant NOUN 2 nsubj Number=Plur
use use VERB 0 root
fake fake ADJ 4 amod
passports passport NOUN 2 obj Number=Plur
_. . PUNCT 2 punct

The the DET 3 det
fake fake ADJ 3 amod
passports passport NOUN 5 nsubj:pass Number=Plur
are be AUX 5 aux:pass
sold sell VERB 0 root
_. . PUNCT 5 punct

The the DET 3 det
real real ADJ 3 amod
passports passport NOUN 5 nsubj:pass Number=Plur
are be AUX 5 aux:pass
hidden hide VERB 0 root
_. . PUNCT 5 punct
"""


def test_a_definite_phrase_goes_to_the_phrase_before_it_with_its_noun_unless_a_modifier_says_otherwise() -> None:
    read = Read(PASSPORTS)
    papers = read.of("passports", 1)
    assert papers is not None
    assert read.of("passports", 0) == papers
    assert read.of("passports", 2) is None
    assert (papers.schema, papers.name) == ("Document", "The fake passports")


def test_a_phrase_that_nothing_refers_to_again_is_no_entity() -> None:
    assert Read(PASSPORTS).of("Militants") is None


def test_nationality_words_are_never_one_entity() -> None:
    read = Read(
        """
Georgians Georgian PROPN 2 nsubj Number=Plur
left leave VERB 0 root
_. . PUNCT 2 punct

Georgians Georgian PROPN 2 nsubj Number=Plur
arrived arrive VERB 0 root
_. . PUNCT 2 punct
"""
    )
    assert read.found.entities == ()


def test_a_relative_pronoun_is_the_noun_before_its_clause() -> None:
    read = Read(
        """
Three three NUM 2 nummod
drivers driver NOUN 6 nsubj Number=Plur
who who PRON 4 nsubj PronType=Rel
waited wait VERB 2 acl:relcl
there there ADV 4 advmod
left leave VERB 0 root
_. . PUNCT 6 punct
"""
    )
    drivers = read.of("who")
    assert drivers is not None
    assert drivers == read.of("drivers")
    assert (drivers.name, drivers.schema) == ("Three drivers", "LegalEntity")


def test_it_that_refers_to_nothing_has_no_entity() -> None:
    read = Read(
        """
Mavi Mavi PROPN 2 nsubj Number=Sing
grew grow VERB 0 root
_. . PUNCT 2 punct

It it PRON 3 nsubj:pass
was be AUX 3 aux:pass
documented document VERB 0 root
that that SCONJ 6 mark
it it PRON 6 nsubj
paid pay VERB 3 ccomp
_. . PUNCT 3 punct
""",
        "organisation: Mavi",
    )
    assert read.name("It", 1) is None
    assert read.name("it", 1) == "Mavi"


def test_a_pronoun_is_not_another_argument_of_its_own_verb() -> None:
    read = Read(
        """
Emre Emre PROPN 2 nsubj Number=Sing
came come VERB 0 root
_. . PUNCT 2 punct

Baran Baran PROPN 2 nsubj Number=Sing
beat beat VERB 0 root
him he PRON 2 obj
_. . PUNCT 2 punct
""",
        "person: Emre",
        "person: Baran",
    )
    assert read.name("him", 1) != "Baran"


def test_a_code_name_is_an_alias_where_the_text_says_so() -> None:
    read = Read(
        """
Deniz Deniz PROPN 11 nsubj Number=Sing
Ak Ak PROPN 1 flat Number=Sing
_, , PUNCT 4 punct
known know VERB 1 acl
as as ADP 8 case
_" " PUNCT 8 punct
_the the DET 8 det
Engineer engineer NOUN 4 obl Number=Sing
_" " PUNCT 8 punct
_, , PUNCT 4 punct
fled flee VERB 0 root
_. . PUNCT 11 punct
""",
        "person: Deniz Ak",
    )
    person = read.of("Deniz")
    assert person is not None
    assert person.name == "Deniz Ak"
    assert any("Engineer" in alias for alias in person.aliases)


def test_initials_that_somebody_follows_are_a_person_whatever_reader_and_tree_say() -> None:
    read = Read(
        """
In in ADP 2 case
Izmir Izmir PROPN 8 obl Number=Sing
_, , PUNCT 4 punct
A.C. A.C. PROPN 2 nmod Number=Sing
_, , PUNCT 2 punct
a a DET 7 det Definite=Ind
driver driver NOUN 8 nsubj Number=Sing
waited wait VERB 0 root
_. . PUNCT 8 punct
""",
        "place: Izmir",
        "place: A.C.",
    )
    driver = read.of("driver")
    assert driver is not None
    assert (driver.name, driver.schema, driver.anonymised) == ("A.C.", "Person", True)


def test_the_full_stop_of_initials_at_the_end_of_a_sentence_is_theirs() -> None:
    read = Read(
        """
Police police NOUN 2 nsubj Number=Plur
arrested arrest VERB 0 root
K.T K.T PROPN 2 obj Number=Sing
_. . PUNCT 2 punct
""",
        "person: K.T",
    )
    assert read.name("K.T") == "K.T."


CALLED = """
A a DET 2 det Definite=Ind
network network NOUN 5 nsubj Number=Sing
called call VERB 2 acl
Lodos Lodos PROPN 3 xcomp Number=Sing
grew grow VERB 0 root
_. . PUNCT 5 punct

Nardin Nardin PROPN 2 nsubj Number=Sing
paid pay VERB 0 root
_. . PUNCT 2 punct

The the DET 2 det Definite=Def
network network NOUN 3 nsubj Number=Sing
denied deny VERB 0 root
_. . PUNCT 3 punct
"""


def test_what_a_thing_is_called_is_its_name_and_the_noun_leads_back_to_it() -> None:
    read = Read(CALLED, "organisation: Lodos", "organisation: Nardin")
    assert read.name("network", 0) == "Lodos"
    assert read.name("network", 2) == "Lodos"


def test_two_organisations_that_are_spoken_of_alike_leave_the_organization_open() -> None:
    read = Read(
        """
Mavi Mavi PROPN 2 nsubj Number=Sing
met meet VERB 0 root
Sari Sari PROPN 2 obj Number=Sing
_. . PUNCT 2 punct

The the DET 2 det Definite=Def
organization organization NOUN 3 nsubj Number=Sing
paid pay VERB 0 root
_. . PUNCT 3 punct
""",
        "organisation: Mavi",
        "organisation: Sari",
    )
    assert read.name("organization", 1) is None


def test_a_name_of_several_words_is_whole_wherever_it_stands() -> None:
    read = Read(
        """
Blue Blue PROPN 2 compound Number=Sing
Harbour Harbour PROPN 4 nsubj Number=Sing
Office Office PROPN 2 flat Number=Sing
opened open VERB 0 root
_. . PUNCT 4 punct

Blue Blue ADJ 4 nsubj
Harbour Harbour PROPN 1 dep Number=Sing
Office office NOUN 4 obj Number=Sing
closed close VERB 0 root
_. . PUNCT 4 punct
""",
        "organisation: Blue Harbour Office opened",
    )
    entity = read.of("Office", 1)
    assert entity is not None
    assert [m.text for m in entity.mentions] == ["Blue Harbour Office"] * 2


def test_a_place_and_the_office_named_after_it_are_two() -> None:
    read = Read(
        """
Edirne Edirne PROPN 2 compound Number=Sing
Police Police PROPN 3 nsubj Number=Sing
left leave VERB 0 root
Edirne Edirne PROPN 3 obj Number=Sing
_. . PUNCT 3 punct
""",
        "public_body: Edirne Police",
        "place: Edirne",
    )
    assert {(e.name, e.schema) for e in read.found.entities} == {("Edirne Police", "PublicBody"), ("Edirne", "Address")}


TELLING_ON = """
Kaya Kaya PROPN 2 nsubj Number=Sing
said say VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 6 mark
Deniz Deniz PROPN 6 nsubj Number=Sing
had have AUX 6 aux VerbForm=Fin
left leave VERB 2 ccomp VerbForm=Part
_. . PUNCT 2 punct

He he PRON 2 nsubj Number=Sing|Person=3|Gender=Masc
added add VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 6 mark
cars car NOUN 6 nsubj:pass Number=Plur
were be AUX 6 aux:pass VerbForm=Fin
sold sell VERB 2 ccomp VerbForm=Part
_. . PUNCT 2 punct
"""


def test_he_who_adds_something_is_who_said_the_sentence_before() -> None:
    assert Read(TELLING_ON, "person: Kaya", "person: Deniz").name("He", 1) == "Kaya"


CARS = """
Kaya Kaya PROPN 2 nsubj Number=Sing
sold sell VERB 0 root
another another DET 4 det Definite=Ind|PronType=Ind
car car NOUN 2 obj Number=Sing
_. . PUNCT 2 punct

The the DET 2 det Definite=Def|PronType=Art
car car NOUN 3 nsubj Number=Sing
burned burn VERB 0 root
_. . PUNCT 3 punct
"""


def test_the_car_after_another_car_may_be_either_and_this_car_is_the_other() -> None:
    assert Read(CARS, "person: Kaya").name("car", 1) is None
    this = CARS.replace("The the DET 2 det Definite=Def|PronType=Art", "This this DET 2 det PronType=Dem")
    assert Read(this, "person: Kaya").name("car", 1) == "another car"


ATTORNEY = """
The the DET 3 det Definite=Def|PronType=Art
attorney attorney NOUN 3 compound Number=Sing
general general NOUN 4 nsubj Number=Sing
met meet VERB 0 root
a a DET 6 det Definite=Ind|PronType=Art
general general NOUN 4 obj Number=Sing
_. . PUNCT 4 punct

The the DET 2 det Definite=Def|PronType=Art
general general NOUN 3 nsubj Number=Sing
left leave VERB 0 root
_. . PUNCT 3 punct
"""


def test_the_general_is_no_attorney_general() -> None:
    assert Read(ATTORNEY).name("general", 1) == "The general"
    alone = ATTORNEY.replace("a a DET 6 det Definite=Ind|PronType=Art\ngeneral general NOUN 4 obj", "it it PRON 4 obj")
    assert Read(alone).name("general", 1) is None


UNCLE = """
Cem Cem PROPN 8 nsubj Number=Sing
_, , PUNCT 6 punct
the the DET 4 det Definite=Def|PronType=Art
boy boy NOUN 6 nmod:poss Number=Sing
_'s 's PART 4 case
uncle uncle NOUN 1 appos Number=Sing
_, , PUNCT 1 punct
left leave VERB 0 root
_. . PUNCT 8 punct

The the DET 2 det Definite=Def|PronType=Art
boy boy NOUN 3 nsubj Number=Sing
waited wait VERB 0 root
_. . PUNCT 3 punct
"""


def test_the_boy_is_not_his_uncle_who_is_named_beside_him() -> None:
    assert Read(UNCLE, "person: Cem").name("uncle") == "Cem"
    assert Read(UNCLE, "person: Cem").name("boy", 1) == "the boy"


TITLED = """
Vice vice ADJ 3 amod
President president PROPN 3 nmod:desc Number=Sing
Demir Demir PROPN 4 nsubj Number=Sing
spoke speak VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 4 punct

The the DET 3 det Definite=Def|PronType=Art
vice vice ADJ 3 amod
president president NOUN 4 nsubj Number=Sing
left leave VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 4 punct
"""


def test_a_title_before_a_name_leads_back_to_who_bears_it_and_a_vice_president_is_no_president() -> None:
    assert Read(TITLED, "person: Demir").name("president", 1) == "Demir"
    alone = TITLED.replace(
        "Vice vice ADJ 3 amod\nPresident president PROPN 3", "Mrs. Mrs. PROPN 3 nmod:desc\nPresident president PROPN 3"
    )
    assert Read(alone, "person: Demir").name("president", 1) is None
    other = TITLED.replace(
        "vice vice ADJ 3 amod\npresident president NOUN 4", "old old ADJ 3 amod\npresident president NOUN 4"
    )
    assert Read(other, "person: Demir").name("president", 1) is None
