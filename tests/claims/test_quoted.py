"""Who is "he" in a quotation: never who speaks it."""

from __future__ import annotations

from whosays.claims.attribution import voices
from whosays.claims.languages import load_language
from whosays.claims.referring.quoted import Quoted

from .reference import Read

PAID = """
Kaya Kaya PROPN 2 nsubj Number=Sing
met meet VERB 0 root VerbForm=Fin|Tense=Past
Deniz Deniz PROPN 2 obj Number=Sing
_. . PUNCT 2 punct

_" " PUNCT 4 punct
He he PRON 4 nsubj Number=Sing|Person=3|Gender=Masc
had have AUX 4 aux VerbForm=Fin
paid pay VERB 9 ccomp VerbForm=Part
them they PRON 4 obj Number=Plur|Person=3
_, , PUNCT 4 punct
_" " PUNCT 4 punct
{speaker} {lemma} {upos} 9 nsubj Number=Sing{feats}
said say VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 9 punct
"""
PEOPLE = ("person: Kaya", "person: Deniz")


def told_by(name: str) -> Read:
    return Read(PAID.format(speaker=name, lemma=name, upos="PROPN", feats=""), *PEOPLE)


def test_who_speaks_a_quotation_is_not_he_of_whom_he_speaks_in_it() -> None:
    assert told_by("Kaya").name("He", 1) == "Deniz"
    assert told_by("Deniz").name("He", 1) == "Kaya"


def test_he_who_speaks_a_quotation_is_found_before_those_of_whom_he_speaks() -> None:
    read = Read(PAID.format(speaker="he", lemma="he", upos="PRON", feats="|Person=3|Gender=Masc"), *PEOPLE)
    assert read.name("he", 1) == "Kaya"
    assert read.name("He", 1) == "Deniz"


def test_the_last_words_of_a_report_between_quotation_marks_may_be_of_who_makes_it() -> None:
    read = Read(
        """
Kaya Kaya PROPN 2 nsubj Number=Sing
said say VERB 0 root VerbForm=Fin|Tense=Past
Deniz Deniz PROPN 5 nsubj Number=Sing
had have AUX 5 aux VerbForm=Fin
taken take VERB 2 ccomp VerbForm=Part
_" " PUNCT 9 punct
what what PRON 9 obj PronType=Rel
he he PRON 9 nsubj Number=Sing|Person=3|Gender=Masc
owned own VERB 5 ccomp VerbForm=Fin|Tense=Past
all all ADV 9 advmod
along along ADV 9 advmod
_" " PUNCT 9 punct
_. . PUNCT 2 punct
""",
        *PEOPLE,
    )
    quoted = Quoted(read.trees, read.text, voices(read.trees, load_language("en"), read.text))
    assert (0, 7) in quoted
    assert quoted.speaker((0, 7)) is None
