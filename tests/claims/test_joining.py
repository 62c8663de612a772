"""Words side by side that a parser has hung far apart."""

from __future__ import annotations

from whosays.claims.attaching import attached
from whosays.claims.languages import load_language

from .trees import index, read_trees

LANGUAGE = load_language("en")


def edge(source: str, form: str) -> tuple[str, str]:
    """The governor and the relation of a word after the repairs."""
    tree = attached(read_trees(source)[0][0], LANGUAGE)
    word = tree.words[index(tree, form)]
    return tree.words[word.head].text, word.deprel


def test_two_names_in_one_part_are_one_name() -> None:
    source = """
League League PROPN 3 nsubj
North North PROPN 3 nsubj
marched march VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 3 punct
"""
    assert edge(source, "North") == ("League", "flat")


def test_a_preposition_marks_the_phrase_behind_it() -> None:
    source = """
They they PRON 2 nsubj
slept sleep VERB 0 root VerbForm=Fin|Tense=Past
near near ADP 4 case
Kars Kars PROPN 2 obl
and and CCONJ 6 cc
ate eat VERB 2 conj VerbForm=Fin|Tense=Past
in in ADP 4 case
hotels hotel NOUN 6 obl
_. . PUNCT 2 punct
"""
    assert edge(source, "in") == ("hotels", "case")
    assert edge(source, "near") == ("Kars", "case")


def test_gerunds_in_a_row_are_one_series() -> None:
    source = """
He he PRON 3 nsubj
was be AUX 3 cop
responsible responsible ADJ 0 root
for for SCONJ 5 mark
meeting meet VERB 3 advcl VerbForm=Ger
guests guest NOUN 5 obj
coming come VERB 6 acl VerbForm=Ger
home home ADV 7 advmod
_, , PUNCT 10 punct
lodging lodge VERB 7 advcl VerbForm=Ger
them they PRON 10 obj
_, , PUNCT 14 punct
and and CCONJ 14 cc
paying pay VERB 7 conj VerbForm=Ger
guards guard NOUN 14 obj
_. . PUNCT 3 punct
"""
    assert edge(source, "lodging") == ("meeting", "conj")
    assert edge(source, "paying") == ("meeting", "conj")
    assert edge(source, "coming") == ("guests", "acl")


def test_an_apposition_is_the_names_before_its_comma() -> None:
    source = """
In in ADP 2 case
Van Van PROPN 9 obl
_, , PUNCT 2 punct
Rojda Rojda PROPN 9 nsubj
_, , PUNCT 7 punct
a a DET 7 det
nurse nurse NOUN 2 appos
_, , PUNCT 7 punct
spoke speak VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 9 punct
"""
    assert edge(source, "nurse") == ("Rojda", "appos")


def test_what_is_given_is_an_object() -> None:
    source = """
They they PRON 3 nsubj:pass
were be AUX 3 aux:pass
given give VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
false false ADJ 5 amod
papers paper NOUN 3 xcomp
_. . PUNCT 3 punct
"""
    assert edge(source, "papers") == ("given", "obj")


def test_what_was_found_is_not_which_flat() -> None:
    source = """
It it PRON 3 nsubj:pass
was be AUX 3 aux:pass
found find VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
during during ADP 6 case
the the DET 6 det
search search NOUN 3 obl
that that SCONJ 9 mark
he he PRON 9 nsubj
lied lie VERB 6 acl:relcl VerbForm=Fin|Tense=Past
_. . PUNCT 3 punct
"""
    assert edge(source, "lied") == ("found", "ccomp")


def test_a_phrase_right_behind_a_verb_is_that_verbs() -> None:
    source = """
We we PRON 3 nsubj:pass
were be AUX 3 aux:pass
met meet VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
when when ADV 6 advmod
we we PRON 6 nsubj
arrived arrive VERB 3 advcl VerbForm=Fin|Tense=Past
in in ADP 8 case
Izmir Izmir PROPN 3 obl
_. . PUNCT 3 punct
"""
    assert edge(source, "Izmir") == ("arrived", "obl")


def test_a_sound_tree_stays_as_it_is() -> None:
    source = """
Police police NOUN 2 nsubj
arrested arrest VERB 0 root VerbForm=Fin|Tense=Past
and and CCONJ 4 cc
questioned question VERB 2 conj VerbForm=Fin|Tense=Past
the the DET 6 det
student student NOUN 2 obj
_. . PUNCT 2 punct
"""
    tree = read_trees(source)[0][0]
    assert attached(tree, LANGUAGE) is tree


def test_the_sign_of_a_currency_stays_with_its_letters() -> None:
    source = """
It it PRON 2 nsubj
costs cost VERB 0 root VerbForm=Fin|Tense=Pres
US US PROPN 2 obj
_$ $ SYM 2 obj
_300 300 NUM 4 nummod
_. . PUNCT 2 punct
"""
    assert edge(source, "$") == ("US", "flat")


def test_of_two_objects_of_a_giving_verb_the_first_is_who_gets_the_other() -> None:
    source = """
They they PRON 2 nsubj
gave give VERB 0 root VerbForm=Fin|Tense=Past
guards guard NOUN 2 obj
money money NOUN 2 obj
_. . PUNCT 2 punct
"""
    assert edge(source, "guards") == ("gave", "iobj")


def test_participles_in_a_row_share_the_passive() -> None:
    source = """
They they PRON 3 nsubj:pass
were be AUX 3 aux:pass VerbForm=Fin
lodged lodge VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
in in ADP 5 case
hotels hotel NOUN 3 obl
_, , PUNCT 7 punct
given give VERB 5 acl VerbForm=Part|Tense=Past|Voice=Pass
papers paper NOUN 7 obj
and and CCONJ 10 cc
taken take VERB 7 conj VerbForm=Part|Tense=Past|Voice=Pass
away away ADV 10 advmod
_. . PUNCT 3 punct
"""
    assert edge(source, "given") == ("lodged", "conj")


def series(upos: str) -> str:
    return f"""
He he PRON 3 nsubj
was be AUX 3 cop
responsible responsible ADJ 0 root
for for ADP 6 case
meeting meet {upos} 6 amod
drivers driver NOUN 3 obl
coming come VERB 6 acl VerbForm=Part
_, , PUNCT 9 punct
lodging lodge VERB 7 conj VerbForm=Ger
them they PRON 9 obj
_, , PUNCT 13 punct
and and CCONJ 13 cc
paying pay VERB 7 conj VerbForm=Ger
bills bill NOUN 13 obj
_. . PUNCT 3 punct
"""


def test_a_gerund_that_opens_a_series_governs_the_noun_behind_it() -> None:
    assert edge(series("VERB"), "meeting") == ("responsible", "advcl")
    assert edge(series("VERB"), "drivers") == ("meeting", "obj")
    assert edge(series("VERB"), "paying") == ("meeting", "conj")


def test_behind_what_is_taken_for_an_adjective_the_series_hangs_on_the_governor() -> None:
    assert edge(series("ADJ"), "lodging") == ("responsible", "advcl")
    assert edge(series("ADJ"), "paying") == ("responsible", "advcl")


BODY_BEFORE_POST = """
Red red ADJ 2 amod
Cross Cross PROPN 4 compound
President president PROPN 4 nmod:desc
Kaya Kaya PROPN 5 nsubj
spoke speak VERB 0 root VerbForm=Fin
_. . PUNCT 5 punct
"""

WAY = """
It it PRON 2 nsubj
flew fly VERB 0 root VerbForm=Fin
on on ADP 4 case
Friday Friday PROPN 2 obl
from from ADP 6 case
Ordu Ordu PROPN 2 obl
to to ADP 8 case
Rize Rize PROPN 4 nmod
_. . PUNCT 2 punct
"""


def test_a_body_stands_before_the_post_not_in_the_name() -> None:
    assert edge(BODY_BEFORE_POST, "Cross") == ("President", "compound")


def test_where_to_goes_with_where_from() -> None:
    assert edge(WAY, "Rize") == ("flew", "obl")
