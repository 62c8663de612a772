"""Whose words a quotation is."""

from __future__ import annotations

from tests.claims.chains import chain

QUOTED = """
“ “ PUNCT 3 punct
_We we PRON 3 nsubj
saw see VERB 8 ccomp Tense=Past|VerbForm=Fin
the the DET 5 det
boat boat NOUN 3 obj
_, , PUNCT 3 punct
_” ” PUNCT 3 punct
said say VERB 0 root Tense=Past|VerbForm=Fin
Ayla Ayla PROPN 8 nsubj
_. . PUNCT 8 punct

“ “ PUNCT 4 punct
_It it PRON 4 nsubj
was be AUX 4 cop
empty empty ADJ 0 root
that that DET 6 det
night night NOUN 4 obl
_. . PUNCT 4 punct
_” ” PUNCT 4 punct
"""


def test_a_quotation_without_a_cue_is_the_last_speakers() -> None:
    assert chain(QUOTED, "saw") == [("Ayla", "other", "said")]
    assert chain(QUOTED, "empty", sentence=1) == [("Ayla", "other", "said")]


def test_a_quotation_beside_which_nobody_is_named_is_anonymous_and_not_the_documents_own() -> None:
    alone = QUOTED[QUOTED.index("“ “ PUNCT 4") :]
    assert [kind for _, kind, _ in chain(alone, "empty")] == ["anonymous"]


BESIDE = """
“ “ PUNCT 4 punct
_The the DET 3 det
boat boat NOUN 4 nsubj
burned burn VERB 7 ccomp Tense=Past|VerbForm=Fin
_, , PUNCT 4 punct
_” ” PUNCT 4 punct
said say VERB 0 root Tense=Past|VerbForm=Fin
Ayla Ayla PROPN 7 nsubj
_, , PUNCT 10 punct
leaving leave VERB 4 advcl VerbForm=Part
the the DET 12 det
court court NOUN 10 obj
_. . PUNCT 7 punct

“ “ PUNCT 4 punct
_They they PRON 4 nsubj Number=Plur
all all DET 4 advmod
fled flee VERB 0 root Tense=Past|VerbForm=Fin
that that DET 6 det
night night NOUN 4 obl
_. . PUNCT 4 punct

They they PRON 2 nsubj Number=Plur
took take VERB 0 root Tense=Past|VerbForm=Fin
a a DET 4 det
boat boat NOUN 2 obj
_. . PUNCT 2 punct
_” ” PUNCT 2 punct
"""


def test_what_is_told_of_the_speaker_is_not_in_the_quotation() -> None:
    assert [voice for voice, _, _ in chain(BESIDE, "burned")] == ["Ayla"]
    assert chain(BESIDE, "leaving") == []


def test_a_quotation_in_a_paragraph_goes_on_with_its_speaker_over_sentences() -> None:
    assert [voice for voice, _, _ in chain(BESIDE, "fled", sentence=1)] == ["Ayla"]
    assert [voice for voice, _, _ in chain(BESIDE, "took", sentence=2)] == ["Ayla"]


def test_a_report_in_a_sentence_of_its_own_behind_the_comma() -> None:
    source = """
“ “ PUNCT 4 punct
_The the DET 3 det
boat boat NOUN 4 nsubj
sank sink VERB 0 root Tense=Past|VerbForm=Fin
there there ADV 4 advmod
_, , PUNCT 4 punct
_” ” PUNCT 4 punct

a a DET 2 det
spokesman spokesman NOUN 3 nsubj
said say VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct
"""
    assert chain(source, "sank") == [("a spokesman", "other", "said")]


def test_whoever_speaks_inside_a_quotation_does_not_speak_the_quotation() -> None:
    source = """
“ “ PUNCT 9 punct
_Kaya Kaya PROPN 3 nsubj
said say VERB 9 ccomp Tense=Past|VerbForm=Fin
she she PRON 5 nsubj
fled flee VERB 3 ccomp Tense=Past|VerbForm=Fin
_, , PUNCT 5 punct
_” ” PUNCT 5 punct
Ayla Ayla PROPN 9 nsubj
added add VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 9 punct
"""
    assert [voice for voice, _, _ in chain(source, "said")] == ["Ayla"]
    assert [voice for voice, _, _ in chain(source, "fled")] == ["Ayla", "Kaya"]


def test_a_quotation_goes_on_in_the_next_paragraph_where_it_opens_again() -> None:
    source = """
Ayla Ayla PROPN 2 nsubj
said say VERB 0 root Tense=Past|VerbForm=Fin
_: : PUNCT 2 punct
“ “ PUNCT 6 punct
_They they PRON 6 nsubj
fled flee VERB 2 ccomp Tense=Past|VerbForm=Fin
that that DET 8 det
night night NOUN 6 obl
_. . PUNCT 2 punct

##
“ “ PUNCT 3 punct
_Nobody nobody PRON 3 nsubj
followed follow VERB 0 root Tense=Past|VerbForm=Fin
them they PRON 3 obj
there there ADV 3 advmod
_. . PUNCT 3 punct
_” ” PUNCT 3 punct
"""
    assert [voice for voice, _, _ in chain(source, "followed", sentence=1)] == ["Ayla"]


ENTHUSED = """
“ “ PUNCT 4 punct
_The the DET 3 det
boat boat NOUN 4 nsubj
floats float VERB 8 ccomp Tense=Pres|VerbForm=Fin
well well ADV 4 advmod
_, , PUNCT 4 punct
_” ” PUNCT 4 punct
enthused enthuse VERB 0 root Tense=Past|VerbForm=Fin
Ayla Ayla PROPN 8 nsubj
_. . PUNCT 8 punct
"""


def test_any_verb_beside_a_quotation_says_it_unless_it_has_an_object() -> None:
    assert chain(ENTHUSED, "floats") == [("Ayla", "other", "enthused")]
    painting = ENTHUSED.replace("_. . PUNCT 8 punct", "walls wall NOUN 8 obj\n_. . PUNCT 8 punct")
    assert "enthused" not in [cue for _, _, cue in chain(painting, "floats")]


def test_a_name_and_a_colon_before_a_quotation() -> None:
    source = """
Ayla Ayla PROPN 6 dep
_: : PUNCT 1 punct
“ “ PUNCT 6 punct
_The the DET 5 det
boat boat NOUN 6 nsubj
floats float VERB 0 root Tense=Pres|VerbForm=Fin
well well ADV 6 advmod
_. . PUNCT 6 punct
_” ” PUNCT 6 punct
"""
    assert chain(source, "floats") == [("Ayla", "other", ":")]


MERGED_MARK = """
Kaya Kaya PROPN 8 nsubj
" " PUNCT 6 punct
_Bu bu PRON 6 nsubj
ürün ürün NOUN 6 nsubj
çok çok ADV 6 advmod
satıyor sat VERB 8 ccomp
_." ." PUNCT 6 punct
dedi de VERB 0 root Person=3
_. . PUNCT 8 punct
"""


def test_a_mark_left_on_a_full_stop_closes_the_quotation() -> None:
    assert [voice[0] for voice in chain(MERGED_MARK, "satıyor", "tr")] == ["Kaya"]


STORY = """
Ayla Ayla PROPN 2 nsubj
{0} {0} VERB 0 root Tense=Past|VerbForm=Fin
to to PART 5 mark
be be AUX 5 aux:pass
quoted quote VERB 2 xcomp VerbForm=Part|Voice=Pass
_. . PUNCT 2 punct

##
“ “ PUNCT 3 punct
_They they PRON 3 nsubj
took take VERB 0 root Tense=Past|VerbForm=Fin
the the DET 5 det
passport passport NOUN 3 obj
_. . PUNCT 3 punct

##
“ “ PUNCT 3 punct
_I I PRON 3 nsubj
fled flee VERB 0 root Tense=Past|VerbForm=Fin
through through ADP 6 case
the the DET 6 det
window window NOUN 3 obl
_. . PUNCT 3 punct
_” ” PUNCT 3 punct
"""


def test_paragraphs_of_quotation_behind_one_who_speaks_are_theirs() -> None:
    agreed = STORY.format("agree")
    assert [voice for voice, *_ in chain(agreed, "took", sentence=1)] == ["Ayla"]
    assert [voice for voice, *_ in chain(agreed, "fled", sentence=2)] == ["Ayla"]


def test_paragraphs_of_quotation_behind_one_who_does_something_else_are_nobodys() -> None:
    assert [kind for _, kind, _ in chain(STORY.format("refuse"), "took", sentence=1)] == ["anonymous"]


GATHERED = """
Ayla Ayla PROPN 2 nsubj
told tell VERB 0 root Tense=Past|VerbForm=Fin
mayors mayor NOUN 2 obj
who who PRON 5 nsubj PronType=Rel
gathered gather VERB 3 acl:relcl Tense=Past|VerbForm=Fin
in in ADP 7 case
Izmir Izmir PROPN 5 obl
_, , PUNCT 2 punct
“ “ PUNCT 13 punct
_Our our PRON 11 nmod:poss
ships ship NOUN 13 nsubj
will will AUX 13 aux
sail sail VERB 2 ccomp VerbForm=Inf
again again ADV 13 advmod
_. . PUNCT 13 punct
_” ” PUNCT 13 punct
"""
LISTED = """
Ayla Ayla PROPN 2 nsubj
listed list VERB 0 root Tense=Past|VerbForm=Fin
the the DET 4 det
rules rule NOUN 2 obj
of of ADP 7 case
the the DET 7 det
harbour harbour NOUN 4 nmod
in in ADP 10 case
the the DET 10 det
town town NOUN 7 nmod
by by ADP 13 case
the the DET 13 det
sea sea NOUN 10 nmod
_: : PUNCT 2 punct

“ “ PUNCT 4 punct
_No no DET 3 det
ship ship NOUN 4 nsubj
sails sail VERB 0 root Tense=Pres|VerbForm=Fin
at at ADP 6 case
night night NOUN 4 obl
_. . PUNCT 4 punct
_” ” PUNCT 4 punct
"""


def test_whoever_is_told_does_not_say_what_follows() -> None:
    assert [voice for voice, *_ in chain(GATHERED, "sail")] == ["Ayla"]


def test_a_sentence_that_ends_in_a_colon_reports_however_long_it_is() -> None:
    assert [voice for voice, *_ in chain(LISTED, "sails", sentence=1)] == ["Ayla"]


LOST = """
Ayla Ayla PROPN 2 nsubj
left leave VERB 0 root Tense=Past|VerbForm=Fin
_'' '' PUNCT 2 punct

The the DET 2 det
boat boat NOUN 3 nsubj
burned burn VERB 0 root Tense=Past|VerbForm=Fin
that that DET 5 det
night night NOUN 3 obl
_. . PUNCT 3 punct
_'' '' PUNCT 3 punct
"""


def test_a_closing_mark_whose_opening_mark_is_lost_opens_nothing() -> None:
    assert chain(LOST, "burned", sentence=1) == []
