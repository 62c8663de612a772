"""Each claim has the time of its own clause, or none."""

from __future__ import annotations

from whosays.claims import read_claims
from whosays.model import Annotation, Claim, Document, Reading

from ..trees import read_trees


def read(source: str, language: str = "en", published: str | None = "2023-11-05") -> Reading:
    trees, text = read_trees(source, language)
    annotation = Annotation(language, "test", tuple(tree.sentence for tree in trees), ())
    document = Document("sha256:0", "a.txt", "text/plain", text, language=language, published=published)
    return read_claims(document, annotation)


def times(claims: tuple[Claim, ...]) -> dict[str, tuple[str, str | None, str] | None]:
    """Predicate → words, EDTF and how of its time."""
    return {c.predicate.text: (c.when.text, c.when.edtf, c.when.how) if c.when else None for c in claims}


ARREST = """
Police police NOUN 2 nsubj
arrested arrest VERB 0 root Tense=Past|VerbForm=Fin
Tan Tan PROPN 2 obj
on on ADP 5 case
Tuesday Tuesday PROPN 2 obl
_. . PUNCT 2 punct
"""


def test_a_weekday_of_a_past_verb_is_the_last_one() -> None:
    assert times(read(ARREST).claims) == {"arrested": ("on Tuesday", "2023-10-31", "stated")}


def test_without_the_documents_date_it_stays_words() -> None:
    assert times(read(ARREST, published=None).claims) == {"arrested": ("on Tuesday", None, "stated")}


def test_a_weekday_of_a_coming_verb_is_the_next_one() -> None:
    source = """
Police police NOUN 3 nsubj
will will AUX 3 aux
arrest arrest VERB 0 root VerbForm=Inf
Tan Tan PROPN 3 obj
on on ADP 6 case
Tuesday Tuesday PROPN 3 obl
_. . PUNCT 3 punct
"""
    assert times(read(source).claims)["arrest"] == ("on Tuesday", "2023-11-07", "stated")


def test_a_time_right_behind_the_reporting_verb_is_not_the_deeds() -> None:
    """The tree hangs "on Tuesday" on the deed, the words on the report."""
    source = """
Kaya Kaya PROPN 2 nsubj
said say VERB 0 root Tense=Past|VerbForm=Fin
on on ADP 4 case
Tuesday Tuesday PROPN 7 obl
police police NOUN 7 nsubj
had have AUX 7 aux Tense=Past
arrested arrest VERB 2 ccomp
Tan Tan PROPN 7 obj
_. . PUNCT 2 punct
"""
    assert times(read(source).claims)["arrested"] is None


def test_a_time_beyond_another_clause_is_nobodys_for_sure() -> None:
    source = """
Kaya Kaya PROPN 2 nsubj
denied deny VERB 0 root Tense=Past|VerbForm=Fin
that that SCONJ 6 mark
he he PRON 6 nsubj
had have AUX 6 aux Tense=Past
arrested arrest VERB 2 ccomp
Tan Tan PROPN 6 obj
on on ADP 9 case
Tuesday Tuesday PROPN 2 obl
_. . PUNCT 2 punct
"""
    found = [c for c in read(source).claims if c.predicate.text == "denied"]
    assert found
    assert all(c.when is None for c in found)


def test_what_opens_a_sentence_is_shared_by_conjuncts_but_not_by_a_planned_act() -> None:
    source = """
In in ADP 2 case
March March PROPN 5 obl
_, , PUNCT 5 punct
Tan Tan PROPN 5 nsubj
planned plan VERB 0 root Tense=Past|VerbForm=Fin
to to PART 7 mark
attack attack VERB 5 xcomp VerbForm=Inf
Kaya Kaya PROPN 7 obj
and and CCONJ 10 cc
robbed rob VERB 5 conj Tense=Past|VerbForm=Fin
Ece Ece PROPN 10 obj
_. . PUNCT 5 punct
"""
    found = times(read(source).claims)
    assert found["attack"] is None
    assert found["robbed"] == ("In March", "2023-03", "stated")


def test_the_next_day_counts_from_the_day_before_it() -> None:
    second = ARREST.replace("on on ADP 5 case\nTuesday Tuesday PROPN 2 obl", "the the DET 6 det\nnext next ADJ 6 amod\n"
                            "day day NOUN 2 obl:tmod").replace("_. . PUNCT 2", "_. . PUNCT 2")  # fmt: skip
    found = [c.when for c in read(f"{ARREST}\n{second}").claims if c.predicate.text == "arrested"]
    assert [(w.edtf, w.how) for w in found if w] == [("2023-10-31", "stated"), ("2023-11-01", "event")]


def test_behind_a_longer_time_no_day_is_counted_from_but_its_year() -> None:
    on_tuesday = "on on ADP 5 case\nTuesday Tuesday PROPN 2 obl"
    year = ARREST.replace(on_tuesday, "in in ADP 5 case\n2019 2019 NUM 2 obl")
    later = ARREST.replace(on_tuesday, "one one NUM 5 nummod\nyear year NOUN 2 obl\nlater later ADV 5 advmod")
    found = [c.when for c in read(f"{ARREST}\n{year}\n{later}").claims if c.predicate.text == "arrested"]
    assert [w.edtf for w in found if w] == ["2023-10-31", "2019", "2020"]


def test_turkish_times_follow_the_verbs_ending() -> None:
    source = """
Polis polis NOUN 5 nsubj Case=Nom
Tan'ı Tan PROPN 5 obj Case=Acc
salı salı NOUN 4 nmod
günü gün NOUN 5 obl Case=Nom
yakaladı yakala VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 5 punct
"""
    assert times(read(source, "tr").claims)["yakaladı"] == ("salı günü", "2023-10-31", "stated")


STORY = """
Police police NOUN 2 nsubj
arrested arrest VERB 0 root Tense=Past|VerbForm=Fin
Tan Tan PROPN 2 obj
in in ADP 6 case
the the DET 6 det
{0} {0} NOUN 2 obl
of of ADP 8 case
{1} {1} NUM 6 nmod
_. . PUNCT 2 punct

They they PRON 2 nsubj
questioned question VERB 0 root Tense=Past|VerbForm=Fin
Kaya Kaya PROPN 2 obj
on on ADP 5 case
3 3 NUM 2 obl
November November PROPN 5 nmod:unmarked
_. . PUNCT 2 punct
"""


def test_a_day_inside_the_season_told_before_has_its_year() -> None:
    found = times(read(STORY.format("autumn", "2021"), published=None).claims)
    assert found["questioned"] == ("on 3 November", "2021-11-03", "narrative")
    assert times(read(STORY.format("autumn", "2021"), published="2023-05-09").claims) == found


def test_a_day_outside_the_season_told_before_has_no_year_from_it() -> None:
    assert times(read(STORY.format("spring", "2021"), published=None).claims)["questioned"] == (
        "on 3 November", None, "stated",
    )  # fmt: skip


JUDGMENT = """
They they PRON 2 nsubj
seized seize VERB 0 root Tense=Past|VerbForm=Fin
Kostel Kostel PROPN 2 obj
on on ADP 5 case
6 6 NUM 2 obl
May May PROPN 5 nmod:unmarked
2011 2011 NUM 5 nmod:unmarked
_. . PUNCT 2 punct

{0}They they PRON 2 nsubj
questioned question VERB 0 root Tense=Past|VerbForm=Fin
Kaya Kaya PROPN 2 obj
on on ADP 5 case
{1} {1} NUM 2 obl
{2} {2} PROPN 5 nmod:unmarked
_. . PUNCT 2 punct
"""
FREED = """They they PRON 2 nsubj
freed free VERB 0 root Tense=Past|VerbForm=Fin
Tan Tan PROPN 2 obj
in in ADP 6 case
May May PROPN 6 compound
2014 2014 NUM 2 obl
_. . PUNCT 2 punct

"""


def test_a_judgment_of_one_year_has_its_days_in_that_year() -> None:
    found = times(read(JUDGMENT.format("", "4", "May"), published=None).claims)
    assert found["questioned"] == ("on 4 May", "2011-05-04", "narrative")
    assert times(read(JUDGMENT.format(FREED, "4", "April"), published=None).claims)["questioned"] == (
        "on 4 April", None, "stated",
    )  # fmt: skip
    preface = FREED.replace("in in ADP 6 case\nMay May PROPN 6 compound\n2014 2014 NUM 2 obl\n", "") * 60
    late = times(read(preface + JUDGMENT.format("", "4", "April"), published=None).claims)["questioned"]
    assert late == ("on 4 April", None, "stated")
    assert times(read(JUDGMENT.format("", "4", "December"), published=None).claims)["questioned"] == (
        "on 4 December", None, "stated",
    )  # fmt: skip


def test_a_day_about_the_documents_own_date_is_that_of_the_news() -> None:
    found = times(read(STORY.format("autumn", "2021"), published="2023-11-05").claims)
    assert found["questioned"] == ("on 3 November", "2023-11-03", "stated")


def test_of_a_morning_in_october_the_month_counts() -> None:
    source = """
On on ADP 3 case
a a DET 3 det
morning morning NOUN 8 obl
in in ADP 5 case
October October PROPN 3 nmod
2020 2020 NUM 5 nmod:unmarked
police police NOUN 8 nsubj
arrested arrest VERB 0 root Tense=Past|VerbForm=Fin
Tan Tan PROPN 8 obj
_. . PUNCT 8 punct
"""
    assert times(read(source).claims)["arrested"] == ("in October 2020", "2020-10", "stated")


LETTER = """
In in ADP 3 case
a a DET 3 det
{0} {0} NOUN 7 obl
of of ADP 5 case
May May PROPN 3 nmod
2020 2020 NUM 5 nmod:unmarked
wrote write VERB 0 root Tense=Past|VerbForm=Fin
Kaya Kaya PROPN 7 nsubj
that that SCONJ 11 mark
he he PRON 11 nsubj
paid pay VERB 7 ccomp Tense=Past|VerbForm=Fin
Tan Tan PROPN 11 obj
_. . PUNCT 7 punct
"""


def test_the_date_of_a_letter_is_when_it_is_said_in_it() -> None:
    found = times(read(LETTER.format("letter")).claims)
    assert found["wrote"] == ("May 2020", "2020-05", "stated")
    assert times(read(LETTER.format("hotel")).claims)["wrote"] is None


SHOT = """
On on ADP 2 case
3 3 NUM 6 obl
May May PROPN 2 nmod:unmarked
2016 2016 NUM 2 nmod:unmarked
gunmen gunman NOUN 6 nsubj Number=Plur
attacked attack VERB 0 root Tense=Past|VerbForm=Fin
a a DET 8 det
school school NOUN 6 obj
_, , PUNCT 10 punct
killing kill VERB 6 advcl VerbForm=Part|Tense=Pres
two two NUM 12 nummod
pupils pupil NOUN 10 obj Number=Plur
_. . PUNCT 6 punct
"""


def test_a_participle_behind_a_comma_is_of_the_time_of_its_verb() -> None:
    assert times(read(SHOT).claims)["killing"] == ("On 3 May 2016", "2016-05-03", "stated")
