"""Reference in Turkish: suffixes, parts, and subjects that are not said."""

from __future__ import annotations

from .reference import Read

PART = """
MAVİ'nin MAVİ PROPN 3 nmod:poss Case=Gen|Number=Sing
Kıyı Kıyı PROPN 3 nmod:poss Case=Nom|Number=Sing
kolu kol NOUN 4 nsubj Case=Nom|Number=Sing
büyüdü büyü VERB 0 root Number=Sing|Person=3|VerbForm=Fin
_. . PUNCT 4 punct

MAVİ MAVİ PROPN 2 compound Case=Nom|Number=Sing
Kıyı Kıyı PROPN 4 nsubj Case=Nom|Number=Sing
MAVİ'den MAVİ PROPN 4 obl Case=Abl|Number=Sing
ayrıldı ayrıl VERB 0 root Number=Sing|Person=3|VerbForm=Fin
_. . PUNCT 4 punct
"""


def test_suffixes_are_no_part_of_a_name_and_a_branch_is_one_entity() -> None:
    read = Read(PART, "organisation: MAVİ Kıyı", "organisation: MAVİ'nin", "organisation: MAVİ'den", language="tr")
    whole = read.of("MAVİ'nin")
    assert whole is not None
    assert whole.name == "MAVİ"
    assert [m.text for m in whole.mentions] == ["MAVİ", "MAVİ"]
    assert read.of("MAVİ'den", 1) == whole
    assert read.of("kolu") == read.of("Kıyı", 1) != whole
    assert read.name("kolu") == "MAVİ Kıyı"


OFFICE = """
İzmir İzmir PROPN 3 nmod:poss Case=Nom|Number=Sing
Cumhuriyet Cumhuriyet PROPN 3 nmod:poss Case=Nom|Number=Sing
Başsavcılığına başsavcılık PROPN 4 obl Case=Dat|Number=Sing
başvurdu başvur VERB 0 root Number=Sing|Person=3|VerbForm=Fin
_. . PUNCT 4 punct

İzmir İzmir PROPN 3 nmod:poss Case=Nom|Number=Sing
Cumhuriyet Cumhuriyet PROPN 3 nmod:poss Case=Nom|Number=Sing
Başsavcılığı başsavcılık PROPN 5 nsubj Case=Nom|Number=Sing
iddianame iddianame NOUN 5 obj Case=Nom|Number=Sing
düzenledi düzenle VERB 0 root Number=Sing|Person=3|VerbForm=Fin
_. . PUNCT 5 punct
"""


def test_a_case_ending_without_apostrophe_is_left_out_too() -> None:
    read = Read(
        OFFICE,
        "public_body: İzmir Cumhuriyet Başsavcılığına",
        "public_body: İzmir Cumhuriyet Başsavcılığı ",
        language="tr",
    )
    office = read.of("Başsavcılığına")
    assert office is not None
    assert office == read.of("Başsavcılığı", 1)
    assert (office.name, office.schema) == ("İzmir Cumhuriyet Başsavcılığı", "PublicBody")


DROPPED = """
Cem Cem PROPN 3 nsubj Case=Nom|Number=Sing
Ay Ay PROPN 1 flat Case=Nom|Number=Sing
geldi gel VERB 0 root Number=Sing|Person=3|VerbForm=Fin
_. . PUNCT 3 punct

Silahları silah NOUN 2 obj Case=Acc|Number=Plur
sakladı sakla VERB 0 root Number=Sing|Person=3|VerbForm=Fin
_. . PUNCT 2 punct

Evde ev NOUN 2 obl Case=Loc|Number=Sing
kaldılar kal VERB 0 root Number=Plur|Person=3|VerbForm=Fin
_. . PUNCT 2 punct
"""


def test_a_verb_without_subject_goes_on_with_the_one_spoken_of_where_the_number_allows() -> None:
    read = Read(DROPPED, "person: Cem Ay", language="tr")
    assert read.dropped("sakladı", 1) == "Cem Ay"
    assert read.dropped("kaldılar", 2) is None


def test_the_apostrophe_inside_a_name_stays() -> None:
    read = Read(
        """
Kur'an'ı Kur'an PROPN 2 obj Case=Acc|Number=Sing
yaktı yak VERB 0 root Number=Sing|Person=3|VerbForm=Fin
_. . PUNCT 2 punct
""",
        language="tr",
    )
    assert read.name("Kur'an'ı") == "Kur'an"


def test_a_code_name_stands_before_its_bearer() -> None:
    read = Read(
        """
" " PUNCT 2 punct
_Mühendis mühendis NOUN 4 nmod Case=Nom|Number=Sing
_" " PUNCT 2 punct
kod kod NOUN 6 nmod Case=Nom|Number=Sing
adlı adlı ADJ 6 amod
A.C. A.C. PROPN 7 nsubj Case=Nom|Number=Sing
kaçtı kaç VERB 0 root Number=Sing|Person=3|VerbForm=Fin
_. . PUNCT 7 punct
""",
        "person: A.C.",
        language="tr",
    )
    person = read.of("A.C.")
    assert person is not None
    assert person.anonymised
    assert person.aliases == ("Mühendis",)


def test_what_is_named_with_adli_is_the_name() -> None:
    read = Read(
        """
Lodos Lodos PROPN 3 nmod Case=Nom|Number=Sing
adlı adlı ADJ 3 amod
örgüt örgüt NOUN 4 nsubj Case=Nom|Number=Sing
kuruldu kur VERB 0 root Number=Sing|Person=3|VerbForm=Fin|Voice=Pass
_. . PUNCT 4 punct

Örgütü örgüt NOUN 3 obj Case=Acc|Number=Sing
Cem Cem PROPN 3 nsubj Case=Nom|Number=Sing
yönetti yönet VERB 0 root Number=Sing|Person=3|VerbForm=Fin
_. . PUNCT 3 punct
""",
        "organisation: Lodos",
        "person: Cem",
        language="tr",
    )
    assert read.name("örgüt") == read.name("Örgütü", 1) == "Lodos"


def test_a_protected_witness_is_anonymised() -> None:
    read = Read(
        """
Gizli gizli ADJ 2 amod
tanık tanık NOUN 5 nsubj Case=Nom|Number=Sing
“ “ PUNCT 4 punct
_Poyraz Poyraz PROPN 2 appos Case=Nom|Number=Sing
konuştu konuş VERB 0 root Number=Sing|Person=3|VerbForm=Fin
_. . PUNCT 5 punct
""",
        "person: Poyraz",
        language="tr",
    )
    witness = read.of("Poyraz")
    assert witness is not None
    assert witness.anonymised


def test_a_passive_that_reports_is_about_nobody() -> None:
    read = Read(
        """
Cem Cem PROPN 2 nsubj Case=Nom|Number=Sing
geldi gel VERB 0 root Number=Sing|Person=3|VerbForm=Fin
_. . PUNCT 2 punct

Öyle öyle ADV 3 advmod
iddia iddia NOUN 3 compound Case=Nom|Number=Sing
edildi et VERB 0 root Number=Sing|Person=3|VerbForm=Fin|Voice=Pass
_. . PUNCT 3 punct
""",
        "person: Cem",
        language="tr",
    )
    assert read.dropped("edildi", 1) is None
