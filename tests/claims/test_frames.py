"""Who does what to whom, read from trees: voice, sharing, control, relative clauses, titles."""

from __future__ import annotations

from whosays.claims.frames import Frame, View, frames_of
from whosays.claims.languages import load_language

from .trees import index, read_trees

GERUNDS = """
Dora Dora PROPN 3 nsubj
was be AUX 3 cop
responsible responsible ADJ 0 root
for for SCONJ 5 mark
meeting meet VERB 3 advcl VerbForm=Ger
recruits recruit NOUN 5 obj
_, , PUNCT 8 punct
lodging lodge VERB 5 conj VerbForm=Ger
them they PRON 8 obj
and and CCONJ 11 cc
paying pay VERB 5 conj VerbForm=Ger
guards guard NOUN 11 obj
_. . PUNCT 3 punct
"""

PASSIVES = """
Those those PRON 0 root
who who PRON 4 nsubj:pass PronType=Rel
were be AUX 4 aux:pass
arrested arrest VERB 1 acl:relcl VerbForm=Part|Tense=Past|Voice=Pass
by by ADP 6 case
soldiers soldier NOUN 4 obl:agent
and and CCONJ 8 cc
deported deport VERB 4 conj VerbForm=Part|Tense=Past|Voice=Pass
but but CCONJ 11 cc
have have AUX 11 aux
returned return VERB 4 conj VerbForm=Part|Tense=Past
"""

REDUCED = """
They they PRON 2 nsubj
used use VERB 0 root VerbForm=Fin|Tense=Past
passports passport NOUN 2 obj
provided provide VERB 3 acl VerbForm=Part|Tense=Past|Voice=Pass
by by ADP 7 case
the the DET 7 det
cell cell NOUN 4 obl:agent
"""

WHOSE = """
The the DET 2 det
sailors sailor NOUN 6 nsubj
whose whose PRON 4 nmod:poss PronType=Rel
boat boat NOUN 5 nsubj
sank sink VERB 2 acl:relcl VerbForm=Fin
swam swim VERB 0 root VerbForm=Fin
"""

QUESTION = """
The the DET 2 det
question question NOUN 7 nsubj:outer
is be AUX 7 cop
whether whether SCONJ 7 mark
the the DET 6 det
guard guard NOUN 7 nsubj
knew know VERB 0 root VerbForm=Fin
_. . PUNCT 7 punct
"""

DENIED = """
The the DET 2 det
crew crew NOUN 4 nsubj:pass
were be AUX 4 aux:pass
denied deny VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
visas visa NOUN 4 obj
to to PART 7 mark
enter enter VERB 5 acl VerbForm=Inf
Malta Malta PROPN 7 obj
"""


def frame(source: str, form: str, kind: str | None = None) -> tuple[Frame, View]:
    """The frame of a word."""
    tree = read_trees(source)[0][0]
    view = View(tree, load_language("en"))
    word = index(tree, form)
    return next(f for f in frames_of(view) if f.word == word and kind in (None, f.kind)), view


def slot(source: str, form: str, name: str) -> list[str]:
    """The words in one slot of the frame of a word."""
    found, view = frame(source, form)
    return [view.words[i].text for i in found.slots.get(name, [])]


def test_gerunds_after_an_adjective_share_its_subject() -> None:
    for verb in ("meeting", "lodging", "paying"):
        assert slot(GERUNDS, verb, "subj") == ["Dora"]


def test_coordinated_passives_share_subject_and_voice_until_the_voice_changes() -> None:
    assert slot(PASSIVES, "arrested", "subj") == ["soldiers"]
    assert slot(PASSIVES, "arrested", "obj") == ["Those"]
    assert slot(PASSIVES, "deported", "obj") == ["Those"]
    assert slot(PASSIVES, "returned", "subj") == ["Those"]


def test_a_reduced_relative_gives_its_noun_to_the_object() -> None:
    assert slot(REDUCED, "provided", "subj") == ["cell"]
    assert slot(REDUCED, "provided", "obj") == ["passports"]


def test_whose_boat_sank_leaves_no_gap_for_an_object() -> None:
    assert slot(WHOSE, "sank", "subj") == ["boat"]
    assert slot(WHOSE, "sank", "obj") == []


def test_the_inner_subject_belongs_to_the_verb() -> None:
    assert slot(QUESTION, "knew", "subj") == ["guard"]


def test_an_infinitive_on_what_somebody_was_denied_is_theirs() -> None:
    assert slot(DENIED, "enter", "subj") == ["crew"]


def test_a_name_is_not_its_own_title() -> None:
    source = "Dean Dean PROPN 3 nsubj\nKamen Kamen PROPN 1 flat\nspoke speak VERB 0 root VerbForm=Fin"
    tree = read_trees(source)[0][0]
    assert not [f for f in frames_of(View(tree, load_language("en"))) if f.kind == "agent"]


def test_of_a_longer_title_the_last_word_leads_to_the_bearer() -> None:
    source = """
Major Major ADJ 2 amod
general general NOUN 3 nmod:desc
Lena Lena PROPN 5 nsubj
Brandt Brandt PROPN 3 flat
spoke speak VERB 0 root VerbForm=Fin
"""
    found, view = frame(source, "general", "agent")
    assert [view.words[i].text for i in found.slots["holder"]] == ["Lena"]
