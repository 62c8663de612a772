"""Whether a verb of saying says anything where it stands."""

from __future__ import annotations

import pytest

from tests.claims.claiming import claims_of, of_type, said
from tests.claims.trees import read_trees
from whosays.claims.attribution.mute import is_told_of
from whosays.claims.languages import load_language
from whosays.claims.spoken import speaks_alone

SILENT = {
    "who can tell discerns": """
    You you PRON 3 nsubj
    can can AUX 3 aux
    tell tell VERB 0 root VerbForm=Inf
    they they PRON 6 nsubj
    are be AUX 6 cop
    identical identical ADJ 3 ccomp
    """,
    "who proves to be wrong does not say so": """
    Her her PRON 2 nmod:poss
    ruling ruling NOUN 3 nsubj
    proved prove VERB 0 root VerbForm=Fin|Tense=Past
    to to PART 7 mark
    be be AUX 7 cop
    a a DET 7 det
    disaster disaster NOUN 3 xcomp
    """,
    "who is let in is nothing that is said": """
    Lodos Lodos PROPN 2 nsubj
    admitted admit VERB 0 root VerbForm=Fin|Tense=Past
    Poland Poland PROPN 2 obj
    """,
    "an appeal of a sentence": """
    Kaya Kaya PROPN 2 nsubj
    appealed appeal VERB 0 root VerbForm=Fin|Tense=Past
    the the DET 4 det
    sentence sentence NOUN 2 obj
    """,
    "a rite": """
    The the DET 2 det
    priest priest NOUN 3 nsubj
    said say VERB 0 root VerbForm=Fin|Tense=Past
    mass mass NOUN 3 obj
    """,
    "a supposition": """
    Assuming assume VERB 7 advcl VerbForm=Ger
    that that SCONJ 4 mark
    she she PRON 4 nsubj
    wins win VERB 1 ccomp VerbForm=Fin
    Kaya Kaya PROPN 7 nsubj
    would would AUX 7 aux
    stay stay VERB 0 root VerbForm=Inf
    """,
    "what a thing means": """
    It it PRON 2 nsubj
    means mean VERB 0 root VerbForm=Fin|Tense=Pres
    admitting admit VERB 2 xcomp VerbForm=Ger
    that that SCONJ 6 mark
    Kaya Kaya PROPN 6 nsubj
    left leave VERB 3 ccomp VerbForm=Fin
    """,
    "what an attack shows": """
    The the DET 2 det
    attack attack NOUN 3 nsubj
    reveals reveal VERB 0 root VerbForm=Fin|Tense=Pres
    their their PRON 5 nmod:poss
    intentions intention NOUN 3 obj
    """,
    "a plea to be believed": """
    You you PRON 5 nsubj
    , , PUNCT 3 punct
    believe believe VERB 5 parataxis VerbForm=Fin
    me I PRON 3 obj
    lost lose VERB 0 root VerbForm=Fin
    """,
    "a report from a town": """
    Kaya Kaya PROPN 2 nsubj
    reported report VERB 0 root VerbForm=Fin|Tense=Past
    from from ADP 4 case
    Oslo Oslo PROPN 2 obl
    """,
    "a date": """
    Kaya Kaya PROPN 2 nsubj
    denounced denounce VERB 0 root VerbForm=Fin|Tense=Past
    23 23 NUM 4 nummod
    August August PROPN 2 obj
    """,
    "what somebody believes": """
    They they PRON 2 nsubj
    believe believe VERB 0 root VerbForm=Fin|Tense=Pres
    that that SCONJ 5 mark
    Kaya Kaya PROPN 5 nsubj
    left leave VERB 2 ccomp VerbForm=Fin|Tense=Past
    """,
    "who is rumoured to be ill": """
    Kaya Kaya PROPN 3 nsubj:pass
    was be AUX 3 aux:pass VerbForm=Fin
    rumoured rumour VERB 0 root VerbForm=Part|Tense=Past
    to to PART 6 mark
    be be AUX 6 cop VerbForm=Inf
    ill ill ADJ 3 xcomp
    """,
    "whose remarks are part of something": """
    His his PRON 2 nmod:poss
    remarks remark NOUN 4 nsubj
    are be AUX 4 cop VerbForm=Fin|Tense=Pres
    part part NOUN 0 root
    of of ADP 7 case
    a a DET 7 det
    trend trend NOUN 4 nmod
    """,
    "a farewell": """
    Kaya Kaya PROPN 2 nsubj
    said say VERB 0 root VerbForm=Fin|Tense=Past
    goodbye goodbye NOUN 2 obj
    """,
    "whom somebody keeps informed": """
    We we PRON 3 nsubj
    will will AUX 3 aux VerbForm=Fin
    keep keep VERB 0 root VerbForm=Inf
    you you PRON 3 obj
    informed inform VERB 3 xcomp VerbForm=Part|Tense=Past
    of of ADP 7 case
    that that PRON 5 obl
    """,
    "what raises questions": """
    Its its PRON 2 nmod:poss
    use use NOUN 3 nsubj
    raised raise VERB 0 root VerbForm=Fin|Tense=Past
    questions question NOUN 3 obj
    about about ADP 7 case
    the the DET 7 det
    rule rule NOUN 4 nmod
    """,
    "a flood that is recalled": """
    Recalling recall VERB 6 advcl VerbForm=Part|Tense=Pres
    the the DET 3 det
    flood flood NOUN 1 obj
    , , PUNCT 1 punct
    they they PRON 6 nsubj
    built build VERB 0 root VerbForm=Fin|Tense=Past
    walls wall NOUN 6 obj
    """,
    "an article alone": """
    Kaya Kaya PROPN 2 nsubj
    repeated repeat VERB 0 root VerbForm=Fin|Tense=Past
    the the DET 2 obj
    """,
}

HOPED = """
We we PRON 2 nsubj
hope hope VERB 0 root VerbForm=Fin|Tense=Pres
that that SCONJ 5 mark
they they PRON 5 nsubj
return return VERB 2 ccomp VerbForm=Fin|Tense=Pres
"""


def test_who_says_what_he_hopes_has_said_it() -> None:
    (claim,) = of_type(claims_of(HOPED), "statement")
    assert said(claim)["content"] == ["they return"]


YES = """
_" " PUNCT 2 punct
Absolutely absolutely ADV 5 ccomp
_" " PUNCT 2 punct
Kaya Kaya PROPN 5 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
"""


@pytest.mark.parametrize("source", SILENT.values(), ids=SILENT)
def test_nothing_is_said_by(source: str) -> None:
    assert of_type(claims_of(source), "statement") == []


def test_an_adverb_in_quotation_marks_is_said() -> None:
    (claim,) = of_type(claims_of(YES), "statement")
    assert said(claim)["content"] == ["Absolutely"]


PRAISE = """
I I PRON 2 nsubj
praise praise VERB 0 root VerbForm=Fin
what what PRON 2 obj
Kaya Kaya PROPN 5 nsubj
said say VERB 3 acl:relcl VerbForm=Fin
_: : PUNCT 8 punct
they they PRON 8 nsubj
won win VERB 2 parataxis VerbForm=Fin
"""


@pytest.mark.parametrize(("verb", "speaks"), [(5, False), (1, True)])
def test_a_colon_reports_only_behind_one_verb(verb: int, speaks: bool) -> None:
    (tree,), _ = read_trees(PRAISE)
    assert speaks_alone(tree, verb) is speaks


SOUGHT = """
Police police NOUN 2 nsubj
sought seek VERB 0 root VerbForm=Fin|Tense=Past
a a DET 4 det
man man NOUN 2 obj
believed believe VERB 4 acl VerbForm=Part|Tense=Past
to to PART 8 mark
be be AUX 8 cop
armed armed ADJ 5 xcomp
"""


def test_who_is_believed_to_be_something_believes_nothing() -> None:
    (tree,), _ = read_trees(SOUGHT)
    assert is_told_of(tree, 4, 3, load_language("en"))
    assert of_type(claims_of(SOUGHT), "statement") == []
