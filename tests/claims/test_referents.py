"""Who is who inside one document, on small trees."""

from __future__ import annotations

from .reference import Read

ARSLAN = """
Former former ADJ 3 amod
Minister Minister PROPN 3 compound Number=Sing
Kemal Kemal PROPN 5 nsubj Number=Sing
Arslan Arslan PROPN 3 flat Number=Sing
criticised criticise VERB 0 root
the the DET 7 det
closure closure NOUN 5 obj Number=Sing
_. . PUNCT 5 punct

Arslan Arslan PROPN 2 nsubj Number=Sing
said say VERB 0 root
he he PRON 4 nsubj
objected object VERB 2 ccomp
_. . PUNCT 2 punct

The the DET 3 det
former former ADJ 3 amod
minister minister NOUN 4 nsubj Number=Sing
left leave VERB 0 root
_. . PUNCT 4 punct
"""


def test_a_short_form_a_pronoun_and_a_description_lead_to_the_full_name() -> None:
    read = Read(ARSLAN, "person: Kemal Arslan", "person: Arslan")
    person = read.of("Arslan")
    assert person is not None
    assert (person.name, person.aliases, person.schema) == ("Kemal Arslan", ("Arslan",), "Person")
    assert [read.of(*at) for at in (("Arslan", 1), ("he", 1), ("minister", 2))] == [person] * 3
    assert [m.text for m in person.mentions] == ["Kemal Arslan", "Arslan", "he", "The former minister"]


def test_mentions_are_exact_and_titles_are_no_part_of_them_even_where_the_reader_says_so() -> None:
    read = Read(ARSLAN, "person: Minister Kemal")
    assert read.name("Kemal") == "Kemal Arslan"
    for entity in read.found.entities:
        for mention in entity.mentions:
            assert read.text[mention.start : mention.end] == mention.text


def test_names_that_the_reader_missed_are_found_in_the_tree() -> None:
    assert "Kemal Arslan" in Read(ARSLAN).names()


def test_the_same_text_gives_the_same_ids() -> None:
    assert Read(ARSLAN).found.entities == Read(ARSLAN).found.entities


SISTERS = """
Leyla Leyla PROPN 3 nsubj Number=Sing
Demir Demir PROPN 1 flat Number=Sing
met meet VERB 0 root
Cem Cem PROPN 3 obj Number=Sing
Demir Demir PROPN 4 flat Number=Sing
_. . PUNCT 3 punct

Demir Demir PROPN 2 nsubj Number=Sing
laughed laugh VERB 0 root
_. . PUNCT 2 punct
"""


def test_two_people_with_one_surname_stay_apart_and_a_bare_surname_is_neither() -> None:
    read = Read(SISTERS, "person: Leyla Demir", "person: Cem Demir")
    assert read.of("Leyla") != read.of("Cem")
    assert read.name("Demir", 1) == "Demir"


def test_mr_and_mrs_of_one_surname_are_two_people() -> None:
    read = Read(
        """
Mr. Mr. PROPN 2 compound
Oz Oz PROPN 3 nsubj Number=Sing
thanked thank VERB 0 root
Mrs. Mrs. PROPN 5 compound
Oz Oz PROPN 3 obj Number=Sing
_. . PUNCT 3 punct
""",
        "person: Oz",
    )
    assert len(read.found.entities) == 2


INITIALS = """
A.C. A.C. PROPN 6 nsubj Number=Sing
_, , PUNCT 4 punct
a a DET 4 det
courier courier NOUN 1 appos Number=Sing
_, , PUNCT 4 punct
met meet VERB 0 root
Ali Ali PROPN 6 obj Number=Sing
Can Can PROPN 7 flat Number=Sing
_. . PUNCT 6 punct

A.C. A.C. PROPN 2 nsubj Number=Sing
fled flee VERB 0 root
_. . PUNCT 2 punct

The the DET 2 det
courier courier NOUN 3 nsubj Number=Sing
hid hide VERB 0 root
himself himself PRON 3 obj
_. . PUNCT 3 punct
"""


def test_initials_are_one_anonymised_person_and_never_a_full_name() -> None:
    read = Read(INITIALS, "person: A.C.", "person: Ali Can")
    courier = read.of("A.C.")
    assert courier is not None
    assert (courier.anonymised, courier.schema, courier.name) == (True, "Person", "A.C.")
    assert read.of("A.C.", 1) == read.of("courier", 2) == read.of("himself", 2) == courier
    full = read.of("Ali")
    assert full is not None
    assert full != courier
    assert not full.anonymised


def test_a_hidden_surname_is_anonymised_and_no_short_form() -> None:
    read = Read(
        """
Ali Ali PROPN 3 nsubj Number=Sing
K. K. PROPN 1 flat Number=Sing
met meet VERB 0 root
Ali Ali PROPN 3 obj Number=Sing
Kaya Kaya PROPN 4 flat Number=Sing
_. . PUNCT 3 punct
""",
        "person: Ali K.",
        "person: Ali Kaya",
    )
    assert [(e.name, e.anonymised) for e in read.found.entities] == [("Ali K.", True), ("Ali Kaya", False)]


BRANCH = """
The the DET 3 det
Coastal coastal PROPN 3 compound
branch branch NOUN 7 nsubj Number=Sing
of of ADP 5 case
MAVI MAVI PROPN 3 nmod Number=Sing
_, , PUNCT 3 punct
grew grow VERB 0 root
_. . PUNCT 7 punct

MAVI MAVI PROPN 2 compound Number=Sing
Coastal Coastal PROPN 3 nsubj Number=Sing
split split VERB 0 root
from from ADP 5 case
MAVI MAVI PROPN 3 obl Number=Sing
_. . PUNCT 3 punct

MAVI MAVI PROPN 4 nmod:poss Number=Sing
_'s 's PART 1 case
Coastal Coastal PROPN 4 compound
arm arm NOUN 5 nsubj Number=Sing
paid pay VERB 0 root
_. . PUNCT 5 punct
"""


def test_a_branch_is_one_entity_however_it_is_named_and_another_than_the_whole() -> None:
    read = Read(BRANCH, "organisation: MAVI Coastal", "organisation: MAVI")
    part, whole = read.of("branch"), read.of("MAVI")
    assert part is not None
    assert whole is not None
    assert part != whole
    assert read.of("Coastal", 1) == read.of("arm", 2) == part
    assert read.of("MAVI", 2) == whole
    assert (part.name, whole.name) == ("MAVI Coastal", "MAVI")
    assert "The Coastal branch of MAVI" in part.aliases


ACRONYM = """
The the DET 4 det
Harbour Harbour PROPN 4 compound Number=Sing
Workers Workers PROPN 4 compound Number=Sing
Front Front PROPN 8 nsubj Number=Sing
_( ( PUNCT 6 punct
_HWF HWF PROPN 4 appos Number=Sing
_) ) PUNCT 6 punct
struck strike VERB 0 root
_. . PUNCT 8 punct

HWF HWF PROPN 2 nsubj Number=Sing
lost lose VERB 0 root
_. . PUNCT 2 punct

The the DET 2 det
organization organization NOUN 3 nsubj Number=Sing
denied deny VERB 0 root
it it PRON 3 obj
_. . PUNCT 3 punct
"""


def test_an_acronym_in_brackets_and_the_organization_are_the_full_name() -> None:
    read = Read(ACRONYM, "organisation: Harbour Workers Front", "organisation: HWF")
    front = read.of("Front")
    assert front is not None
    assert (front.name, front.aliases) == ("Harbour Workers Front", ("HWF",))
    assert read.of("HWF", 1) == read.of("organization", 2) == front


def test_an_acronym_without_brackets_joins_the_only_name_with_its_letters() -> None:
    read = Read(
        """
The the DET 5 det
Bureau Bureau PROPN 5 nsubj Number=Sing
of of ADP 4 case
Coastal Coastal PROPN 2 nmod Number=Sing
Affairs Affairs PROPN 4 flat Number=Sing
objected object VERB 0 root
_. . PUNCT 6 punct

BCA BCA PROPN 2 nsubj Number=Sing
agreed agree VERB 0 root
_. . PUNCT 2 punct
""",
        "public_body: Bureau of Coastal Affairs",
        "organisation: BCA",
    )
    assert read.name("BCA", 1) == "Bureau of Coastal Affairs"
    entity = read.of("BCA", 1)
    assert entity is not None
    assert entity.schema == "PublicBody"


OFFICE = """
The the DET 8 det
Bodrum Bodrum PROPN 5 compound Number=Sing
Chief Chief PROPN 5 compound Number=Sing
Public Public ADJ 5 amod
Prosecutor Prosecutor PROPN 7 nmod:poss Number=Sing
_’s 's PART 5 case
Office Office PROPN 8 nsubj Number=Sing
refused refuse VERB 0 root
_. . PUNCT 8 punct
"""


def test_a_body_marked_by_its_last_word_alone_has_its_whole_name() -> None:
    read = Read(OFFICE, "place: Bodrum", "position: Chief Public Prosecutor", "organisation: Office")
    assert read.names() == {"Bodrum Chief Public Prosecutor’s Office"}


def test_who_owns_a_body_keeps_a_name_of_their_own() -> None:
    read = Read(OFFICE.replace("Prosecutor", "Kaya"), "person: Kaya", "organisation: Office")
    assert "Office" in read.names()
    assert any("Kaya" in name and "Office" not in name for name in read.names())


def bearers(*sentences: tuple[str, str]) -> Read:
    """Sentences of a name and "left": "given surname" or one of them alone."""
    blocks = []
    for given, surname in sentences:
        last = 2 if given else 1
        first = [f"{given} {given} PROPN {last + 1} nsubj Number=Sing"] if given else []
        rest = f"{surname} {surname} PROPN {1 if given else 2} {'flat' if given else 'nsubj'} Number=Sing"
        blocks.append("\n".join([*first, rest, "left leave VERB 0 root", f"_. . PUNCT {last + 1} punct"]))
    people = {f"{given} {surname}".strip() for given, surname in sentences}
    return Read("\n\n".join(blocks), *(f"person: {name}" for name in sorted(people)))


def test_a_surname_that_stood_alone_for_one_goes_on_meaning_her() -> None:
    read = bearers(("Ayla", "Demir"), ("", "Demir"), ("Kemal", "Demir"), ("", "Demir"))
    assert read.name("Demir", 3) == "Ayla Demir"


def test_two_spellings_of_one_given_name_are_no_two_bearers() -> None:
    read = bearers(("Valarie", "Demir"), ("Valerie", "Demir"), ("", "Demir"))
    assert read.name("Demir", 2) == "Valerie Demir"


def test_a_name_ends_where_a_bracket_parts_it() -> None:
    read = Read(
        """
_[ [ PUNCT 2 punct
WORDS WORDS PROPN 6 obj Number=Sing
_] ] PUNCT 2 punct
Blue Blue PROPN 5 compound Number=Sing
Harbour Harbour PROPN 6 nsubj Number=Sing
opened open VERB 0 root
_. . PUNCT 6 punct
""",
        "organisation: WORDS] Blue Harbour",
    )
    assert read.name("Harbour") == "Blue Harbour"


def test_a_thing_that_bears_a_persons_name_is_not_the_person() -> None:
    read = Read(
        """
Demir Demir PROPN 3 nsubj Number=Sing
Prints Prints PROPN 1 flat Number=Plur
sold sell VERB 0 root
_. . PUNCT 3 punct

Demir Demir PROPN 2 nsubj Number=Sing
left leave VERB 0 root
_. . PUNCT 2 punct
""",
        "other: Demir Prints",
        "person: Demir",
    )
    assert read.name("Demir", 1) == "Demir"


PARKS = """
Ece Ece PROPN 3 nsubj Number=Sing
Parks Parks PROPN 1 flat Number=Sing
left leave VERB 0 root
_. . PUNCT 3 punct

The the DET 2 det Definite=Def|PronType=Art
Parks Parks PROPN 3 nsubj Number=Sing
returned return VERB 0 root
_. . PUNCT 3 punct
"""


def test_a_family_is_not_one_of_its_people() -> None:
    read = Read(PARKS, "person: Ece Parks", "person: Parks")
    assert read.name("Parks", 1) == "Parks"
    one = PARKS.replace("The the DET 2 det Definite=Def|PronType=Art", "Ms. Ms. PROPN 2 compound")
    assert Read(one, "person: Ece Parks", "person: Parks").name("Parks", 1) == "Ece Parks"


def test_two_who_are_named_together_are_no_one_entity() -> None:
    read = Read(
        """
Ece Ece PROPN 4 nsubj Number=Sing
and and CCONJ 3 cc
Cem Cem PROPN 1 conj Number=Sing
left leave VERB 0 root
_. . PUNCT 4 punct
""",
        "person: Ece",
        "person: Cem",
    )
    tree = read.tree(0)
    assert read.found.meant(tree, 0, tree.words[2].end) is None
    assert read.found.meant(tree, 0, tree.words[0].end) == read.found.entity_of(0, 0) is not None


def test_the_first_of_two_surnames_stands_for_whoever_bears_both() -> None:
    source = """
Rosa Rosa PROPN 4 nsubj Number=Sing
Merino Merino PROPN 1 flat Number=Sing
Lopez Lopez PROPN 1 flat Number=Sing
left leave VERB 0 root
_. . PUNCT 4 punct

Merino Merino PROPN 2 nsubj Number=Sing
laughed laugh VERB 0 root
_. . PUNCT 2 punct
"""
    assert Read(source, "person: Rosa Merino Lopez", "person: Merino").name("Merino", 1) == "Rosa Merino Lopez"
