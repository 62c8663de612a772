"""Times that lie ahead of the document though their verb is in the past or the present. Sunday, 5 November 2023."""

from __future__ import annotations

import pytest

from whosays.model import Reading

from .test_attached import read, times


def edtf_of(reading: Reading, predicate: str) -> str | None:
    found = times(reading.claims).get(predicate)
    return found[1] if found else None


PUT_OFF = """
The the DET 2 det
court court NOUN 3 nsubj
{verb} {lemma} VERB 0 root Tense=Past|VerbForm=Fin
the the DET 5 det
trial trial NOUN 3 obj
{to} {to} ADP 8 case
{day} {day} NUM 8 nummod
{month} {month} PROPN 3 obl
_. . PUNCT 3 punct
"""


@pytest.mark.parametrize(
    ("verb", "lemma", "to", "day", "month", "edtf"),
    [
        ("adjourned", "adjourn", "to", "15", "January", "2024-01-15"),
        ("adjourned", "adjourn", "until", "15", "January", "2024-01-15"),
        ("banned", "ban", "until", "15", "January", "../2024-01-15"),
        ("scheduled", "schedule", "for", "15", "January", "2024-01-15"),
        ("adjourned", "adjourn", "to", "15", "May", "2023-05-15"),  # the nearer one, as a tale would have it
        ("watched", "watch", "until", "15", "January", "../2023-01-15"),
        ("held", "hold", "on", "15", "January", "2023-01-15"),
    ],
)
def test_what_a_hearing_is_put_off_to_lies_ahead(
    verb: str, lemma: str, to: str, day: str, month: str, edtf: str
) -> None:
    assert edtf_of(read(PUT_OFF.format(verb=verb, lemma=lemma, to=to, day=day, month=month)), verb) == edtf


BEGINS = """
The the DET 2 det
trial trial NOUN {head} nsubj
{helpers}{verb} {lemma} VERB 0 root {feats}
on on ADP {obl} case
Friday Friday PROPN {head} obl
_. . PUNCT {head} punct
"""


@pytest.mark.parametrize(
    ("helpers", "verb", "lemma", "feats", "edtf"),
    [
        ("", "begins", "begin", "Tense=Pres|VerbForm=Fin", "2023-11-10"),
        ("", "began", "begin", "Tense=Past|VerbForm=Fin", "2023-11-03"),
        ("", "meets", "meet", "Tense=Pres|VerbForm=Fin", "2023-11-10"),
        ("may", "begin", "begin", "VerbForm=Inf", "2023-11-10"),
        ("would", "begin", "begin", "VerbForm=Inf", "2023-11-10"),
    ],
)
def test_a_weekday_of_what_is_due_is_the_next_one(helpers: str, verb: str, lemma: str, feats: str, edtf: str) -> None:
    head = 4 if helpers else 3
    helper = f"{helpers} {helpers} AUX {head} aux\n" if helpers else ""
    source = BEGINS.format(helpers=helper, verb=verb, lemma=lemma, feats=feats, head=head, obl=head + 2)
    assert edtf_of(read(source), verb) == edtf


def test_what_was_to_be_done_is_not_past_with_the_clause_before_it() -> None:
    source = """
Guards guard NOUN 2 nsubj
came come VERB 0 root Tense=Past|VerbForm=Fin
and and CCONJ 8 cc
cars car NOUN 8 nsubj:pass
were be AUX 8 aux:pass VerbForm=Fin
to to PART 8 mark
be be AUX 8 aux VerbForm=Inf
handed hand VERB 2 conj VerbForm=Part
on on ADP 10 case
15 15 NUM 8 obl
November November PROPN 10 nmod:unmarked
_. . PUNCT 2 punct
"""
    assert edtf_of(read(source), "handed") in (None, "2023-11-15")


COURT = """
Mahkeme mahkeme NOUN 5 nsubj
davayı dava NOUN 5 obj Case=Acc
15 15 NUM 4 nummod
Ocak'{ending} ocak PROPN 5 obl Case={case}
{verb} {lemma} VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 5 punct
"""


@pytest.mark.parametrize(
    ("ending", "case", "verb", "lemma", "edtf"),
    [
        ("a", "Dat", "erteledi", "ertele", "2024-01-15"),
        ("a", "Dat", "bıraktı", "bırak", "2024-01-15"),
        ("ta", "Loc", "gördü", "gör", "2023-01-15"),
    ],
)
def test_a_turkish_trial_is_put_off_to_a_day_to_come(ending: str, case: str, verb: str, lemma: str, edtf: str) -> None:
    source = COURT.format(ending=ending, case=case, verb=verb, lemma=lemma)
    assert edtf_of(read(source, "tr"), verb) == edtf


AWAITED = """
Meclisin meclis NOUN 4 nmod Case=Gen
cuma cuma NOUN 3 compound
günü gün NOUN 4 obl
toplanması toplan VERB {head} {rel} VerbForm=Vnoun
{last}
_. . PUNCT {head} punct
"""


def test_what_is_awaited_lies_ahead_in_turkish() -> None:
    source = AWAITED.format(head=5, rel="nsubj", last="bekleniyor bekle VERB 0 root Tense=Pres|VerbForm=Fin")
    assert edtf_of(read(source, "tr"), "toplanması") == "2023-11-10"


def test_a_weekday_of_a_turkish_present_is_the_next_one_and_of_a_participle_none_ahead() -> None:
    present = """
Meclis meclis NOUN 4 nsubj
cuma cuma NOUN 3 compound
günü gün NOUN 4 obl
{verb} toplan VERB 0 root Tense=Pres|VerbForm={form}
_. . PUNCT 4 punct
"""
    assert edtf_of(read(present.format(verb="toplanıyor", form="Fin"), "tr"), "toplanıyor") == "2023-11-10"
    assert edtf_of(read(present.format(verb="toplanan", form="Part"), "tr"), "toplanan") in (None, "2023-11-03")


SET = """
The the DET 2 det
trial trial NOUN 5 nsubj:pass
{helper} be AUX 5 aux:pass Tense={tense}|VerbForm=Fin
now now ADV 5 advmod
scheduled schedule VERB 0 root Tense=Past|VerbForm=Part
for for ADP 8 case
15 15 NUM 8 nummod
May May PROPN 5 obl
_. . PUNCT 5 punct
"""


@pytest.mark.parametrize(("helper", "tense", "edtf"), [("is", "Pres", "2024-05-15"), ("was", "Past", "2023-05-15")])
def test_what_is_scheduled_lies_ahead_however_far(helper: str, tense: str, edtf: str) -> None:
    assert edtf_of(read(SET.format(helper=helper, tense=tense)), "scheduled") == edtf


RELEASED = """
Prices price NOUN 2 nsubj
rose rise VERB 0 root Tense=Past|VerbForm=Fin
in in ADP 4 case
figures figure NOUN 2 obl
{verb} {lemma} VERB 4 acl Tense=Past|VerbForm=Part
on on ADP 8 case
15 15 NUM 8 nummod
January January PROPN 5 obl
_. . PUNCT 2 punct
"""


def test_what_a_participle_says_of_a_noun_is_done() -> None:
    assert edtf_of(read(RELEASED.format(verb="released", lemma="release")), "released") == "2023-01-15"
    assert edtf_of(read(RELEASED.format(verb="expected", lemma="expect")), "expected") == "2024-01-15"


SHOWN = """
The the DET 2 det
ship ship NOUN 4 nsubj:pass
was be AUX 4 aux:pass Tense=Past|VerbForm=Fin
shown show VERB 0 root Tense=Past|VerbForm=Part
and and CCONJ 7 cc
is be AUX 7 aux:pass Tense=Pres|VerbForm=Fin
scheduled schedule VERB 4 conj Tense=Past|VerbForm=Part
for for ADP 9 case
sale sale NOUN 7 obl
in in ADP 11 case
June June PROPN 7 obl
_. . PUNCT 4 punct
"""


def test_what_is_scheduled_is_not_past_with_the_verb_before_it() -> None:
    assert edtf_of(read(SHOWN), "scheduled") == "2024-06"


LEFT = """
Ahead ahead ADV 6 advmod
of of ADP 3 case
Friday Friday PROPN 1 obl
the the DET 5 det
mayor mayor NOUN 6 nsubj
left leave VERB 0 root Tense=Past|VerbForm=Fin
Varna Varna PROPN 6 obj
_. . PUNCT 6 punct
"""


def test_what_is_done_ahead_of_a_day_is_done_before_the_coming_one() -> None:
    assert edtf_of(read(LEFT), "left") == "../2023-11-10"
