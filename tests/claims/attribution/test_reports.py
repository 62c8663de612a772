"""Who says what, construction by construction, on small trees."""

from __future__ import annotations

import pytest

from tests.claims.chains import chain, read
from tests.claims.trees import index, read_trees
from whosays.claims.attribution import voices
from whosays.claims.languages import load_language

SAID = """
The the DET 2 det
lawyer lawyer NOUN 3 nsubj Number=Sing
said say VERB 0 root Tense=Past|VerbForm=Fin
that that SCONJ 6 mark
Orhan Orhan PROPN 6 nsubj
paid pay VERB 3 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct
"""


def test_a_clause_stands_in_the_voice_of_its_speaker_and_the_saying_in_the_documents() -> None:
    assert chain(SAID, "paid") == [("The lawyer", "lawyer", "said")]
    assert chain(SAID, "said") == []


def test_a_report_is_a_frame_with_speaker_and_content() -> None:
    found = read(SAID)[1]
    frame = found.frames[0]
    assert (frame.predicate, frame.content, frame.stance) == (2, 5, "asserts")
    assert frame.speaker is not None
    assert frame.speaker.text == "The lawyer"


def test_offsets_of_a_voice_point_into_the_text() -> None:
    trees, text = read_trees(SAID)
    frame = voices(trees, load_language("en"), text).frames[0]
    assert frame.speaker is not None
    assert text[frame.speaker.start : frame.speaker.end] == "The lawyer"


def test_a_verb_that_is_put_into_what_it_reports() -> None:
    source = """
The the DET 2 det
car car NOUN 8 nsubj:pass
_, , PUNCT 5 punct
police police NOUN 5 nsubj
said say VERB 8 parataxis VerbForm=Fin
_, , PUNCT 5 punct
was be AUX 8 aux:pass Tense=Past|VerbForm=Fin
sold sell VERB 0 root VerbForm=Part
_. . PUNCT 8 punct
"""
    assert chain(source, "sold") == [("police", "police", "said")]
    assert chain(source, "said") == []


NESTED = """
The the DET 2 det
report report NOUN 3 nsubj
states state VERB 0 root VerbForm=Fin
that that SCONJ 7 mark
two two NUM 6 nummod
drivers driver NOUN 7 nsubj Number=Plur
claimed claim VERB 3 ccomp Tense=Past|VerbForm=Fin
that that SCONJ 10 mark
Orhan Orhan PROPN 10 nsubj
fled flee VERB 7 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct
"""


def test_voices_nest_and_the_outermost_comes_first() -> None:
    assert [voice for voice, _, _ in chain(NESTED, "fled")] == ["The report", "two drivers"]
    assert [voice for voice, _, _ in chain(NESTED, "claimed")] == ["The report"]


ACCORDING = """
According accord VERB 4 case
to to ADP 1 fixed
the the DET 4 det
indictment indictment NOUN 7 obl
_, , PUNCT 4 punct
Orhan Orhan PROPN 7 nsubj
sold sell VERB 0 root Tense=Past|VerbForm=Fin
guns gun NOUN 7 obj
_. . PUNCT 7 punct
"""


def test_according_to_a_document() -> None:
    assert chain(ACCORDING, "sold") == [("the indictment", "document", "according to")]


def test_according_to_a_law_is_no_voice() -> None:
    assert chain(ACCORDING.replace("indictment", "law"), "sold") == []


def test_a_passive_without_a_speaker_is_anonymous_or_names_its_source() -> None:
    source = """
It it PRON 3 expl
was be AUX 3 aux:pass Tense=Past|VerbForm=Fin
documented document VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
during during ADP 6 case
the the DET 6 det
investigation investigation NOUN 3 obl
that that SCONJ 9 mark
Orhan Orhan PROPN 9 nsubj
paid pay VERB 3 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct
"""
    assert chain(source, "paid") == [("the investigation", "police", "documented")]
    said = source.replace("documented document", "alleged allege").replace("investigation", "winter")
    assert chain(said, "paid") == [("alleged", "anonymous", "alleged")]


def test_established_by_nobody_in_particular_is_the_documents_own_voice() -> None:
    source = """
It it PRON 3 expl
was be AUX 3 aux:pass Tense=Past|VerbForm=Fin
established establish VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
that that SCONJ 6 mark
Orhan Orhan PROPN 6 nsubj
paid pay VERB 3 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct
"""
    assert chain(source, "paid") == []


def test_a_rumour_is_nobodys_and_a_claim_is_its_owners() -> None:
    source = """
This this PRON 2 nsubj
fed feed VERB 0 root Tense=Past|VerbForm=Fin
speculation speculation NOUN 2 obj
that that SCONJ 6 mark
Orhan Orhan PROPN 6 nsubj
fled flee VERB 3 acl Tense=Past|VerbForm=Fin
_. . PUNCT 2 punct
"""
    assert chain(source, "fled") == [("speculation", "anonymous", "speculation")]
    assert chain(source, "fed") == []


def test_a_document_documents_what_is_its_object() -> None:
    source = """
The the DET 2 det
indictment indictment NOUN 3 nsubj
documented document VERB 0 root Tense=Past|VerbForm=Fin
the the DET 5 det
presence presence NOUN 3 obj
of of ADP 7 case
smugglers smuggler NOUN 5 nmod Number=Plur
_. . PUNCT 3 punct
"""
    assert chain(source, "presence") == [("The indictment", "document", "documented")]


def test_what_somebody_criticises_is_a_fact_of_the_document() -> None:
    source = """
The the DET 2 det
minister minister NOUN 3 nsubj
criticised criticise VERB 0 root Tense=Past|VerbForm=Fin
the the DET 5 det
closure closure NOUN 3 obj
of of ADP 7 case
consulates consulate NOUN 5 nmod Number=Plur
_. . PUNCT 3 punct
"""
    assert chain(source, "closure") == []
    assert [frame.stance for frame in read(source)[1].frames] == ["judges"]


DENIED = """
The the DET 2 det
lawyer lawyer NOUN 3 nsubj
denied deny VERB 0 root Tense=Past|VerbForm=Fin
that that SCONJ 6 mark
he he PRON 6 nsubj
paid pay VERB 3 ccomp Tense=Past|VerbForm=Fin
Orhan Orhan PROPN 6 obj
_, , PUNCT 10 punct
who who PRON 10 nsubj PronType=Rel
fled flee VERB 7 acl:relcl Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct
"""


def test_a_denial_denies_its_clause_and_not_the_relative_clause_inside() -> None:
    trees, found = read(DENIED)
    assert found.denied(0, index(trees[0], "paid"))
    assert not found.denied(0, index(trees[0], "fled"))
    assert chain(DENIED, "paid") == [("The lawyer", "lawyer", "denied")]


def test_being_denied_a_thing_is_no_denial() -> None:
    source = """
They they PRON 3 nsubj:pass Number=Plur
were be AUX 3 aux:pass Tense=Past|VerbForm=Fin
denied deny VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
entry entry NOUN 3 obj
_. . PUNCT 3 punct
"""
    assert chain(source, "entry") == []
    assert not read(source)[1].denied(0, 3)


def test_a_saying_that_is_only_wanted_gives_no_voice() -> None:
    source = """
They they PRON 2 nsubj Number=Plur
asked ask VERB 0 root Tense=Past|VerbForm=Fin
Ayla Ayla PROPN 2 obj
to to PART 5 mark
say say VERB 2 xcomp VerbForm=Inf
that that SCONJ 8 mark
Orhan Orhan PROPN 8 nsubj
fled flee VERB 5 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 2 punct
"""
    assert chain(source, "fled") == []


def test_an_order_wants_something_and_says_nothing() -> None:
    source = """
The the DET 2 det
commander commander NOUN 3 nsubj
ordered order VERB 0 root Tense=Past|VerbForm=Fin
them they PRON 3 obj
to to PART 6 mark
leave leave VERB 3 xcomp VerbForm=Inf
_. . PUNCT 3 punct
"""
    assert chain(source, "leave") == []


def test_reportedly_is_anonymous_and_gives_way_to_a_name() -> None:
    source = """
Orhan Orhan PROPN 3 nsubj
reportedly reportedly ADV 3 advmod
fled flee VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct
"""
    assert chain(source, "fled") == [("reportedly", "anonymous", "reportedly")]
    inside = SAID.replace("Orhan Orhan PROPN 6 nsubj", "allegedly allegedly ADV 6 advmod")
    assert chain(inside, "paid") == [("The lawyer", "lawyer", "said")]


@pytest.mark.parametrize(
    ("title", "kind"),
    [("prosecutor", "prosecutor"), ("judge", "court"), ("minister", "government"), ("reporter", "media")],
)
def test_a_title_tells_the_kind_of_a_named_speaker(title: str, kind: str) -> None:
    source = SAID.replace("The the DET 2 det", f"{title.title()} {title} NOUN 2 compound").replace(
        "lawyer lawyer NOUN", "Demir Demir PROPN"
    )
    assert chain(source, "paid")[0][1] == kind


@pytest.mark.parametrize(
    ("body", "kind"), [("club", "other"), ("union", "group"), ("company", "company"), ("country", "government")]
)
def test_a_president_of_what_is_no_state_is_no_government(body: str, kind: str) -> None:
    source = SAID.replace("The the DET 2 det", f"{body.title()} {body} NOUN 2 compound").replace(
        "lawyer lawyer", "president president"
    )
    assert chain(source, "paid")[0][1] == kind


def test_who_asks_not_to_be_named_is_anonymous() -> None:
    source = """
A a DET 2 det
prisoner prisoner NOUN 8 nsubj
who who PRON 4 nsubj
asked ask VERB 2 acl:relcl VerbForm=Fin
not not PART 7 advmod
to to PART 7 mark
named name VERB 4 xcomp VerbForm=Part
said say VERB 0 root Tense=Past|VerbForm=Fin
guards guard NOUN 10 nsubj
fled flee VERB 8 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 8 punct
"""
    assert chain(source, "fled") == [("A prisoner", "anonymous", "said")]


def test_who_airs_a_noun_owns_it_and_an_order_to_stop_is_nobodys_word() -> None:
    source = """
Drivers driver NOUN 2 nsubj Number=Plur
voiced voice VERB 0 root Tense=Past|VerbForm=Fin
the the DET 4 det
claim claim NOUN 2 obj
that that SCONJ 7 mark
Orhan Orhan PROPN 7 nsubj
fled flee VERB 4 acl Tense=Past|VerbForm=Fin
_. . PUNCT 2 punct
"""
    assert [voice for voice, _, _ in chain(source, "fled")] == ["Drivers"]
    assert [kind for _, kind, _ in chain(source.replace("voiced voice", "heard hear"), "fled")] == ["anonymous"]
    order = source.replace("claim claim", "order order").replace(
        "that that SCONJ 7 mark\nOrhan Orhan PROPN 7 nsubj", "to to PART 6 mark"
    )
    order = order.replace("fled flee VERB 4 acl Tense=Past|VerbForm=Fin", "leave leave VERB 4 acl VerbForm=Inf")
    assert chain(order.replace("voiced voice", "ignored ignore"), "leave") == []


def test_who_quotes_is_named_behind_what_is_quoted() -> None:
    source = """
Orhan Orhan PROPN 2 nsubj
fled flee VERB 0 root Tense=Past|VerbForm=Fin
_, , PUNCT 6 punct
Kaya Kaya PROPN 6 nsubj:pass
was be AUX 6 aux:pass
quoted quote VERB 2 parataxis VerbForm=Part
as as SCONJ 8 mark
saying say VERB 6 advcl VerbForm=Part
by by ADP 11 case
the the DET 11 det
agency agency NOUN 8 obl
_. . PUNCT 2 punct
"""
    assert [voice for voice, _, _ in chain(source, "fled")] == ["the agency", "Kaya"]


def test_who_is_asked_does_not_ask() -> None:
    source = """
Asked ask VERB 7 advcl Tense=Past|VerbForm=Fin
whether whether SCONJ 4 mark
Orhan Orhan PROPN 4 nsubj
fled flee VERB 1 ccomp Tense=Past|VerbForm=Fin
_, , PUNCT 1 punct
Kaya Kaya PROPN 7 nsubj
laughed laugh VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 7 punct
"""
    assert "Kaya" not in [voice for voice, _, _ in chain(source, "fled")]


def test_a_thing_beside_another_clause_says_nothing() -> None:
    source = """
Orhan Orhan PROPN 2 nsubj
fled flee VERB 0 root Tense=Past|VerbForm=Fin
_, , PUNCT 5 punct
envy envy NOUN 5 nsubj
ruled rule VERB 2 parataxis Tense=Past|VerbForm=Fin
_. . PUNCT 2 punct
"""
    assert chain(source, "fled") == []
    assert [voice for voice, _, _ in chain(source.replace("envy envy", "court court"), "fled")] == ["court"]


def test_who_adds_what_somebody_called_it_is_the_teller() -> None:
    source = """
Kaya Kaya PROPN 2 nsubj
said say VERB 0 root Tense=Past|VerbForm=Fin
guards guard NOUN 4 nsubj
saw see VERB 2 ccomp Tense=Past|VerbForm=Fin
what what PRON 4 obj
he he PRON 7 nsubj
called call VERB 5 acl:relcl Tense=Past|VerbForm=Fin
rebels rebel NOUN 7 obj
_. . PUNCT 2 punct
"""
    assert [voice for voice, _, _ in chain(source, "saw")] == ["Kaya"]
    assert chain(source, "called") == []


@pytest.mark.parametrize(("who", "voices"), [("court", ["The court"]), ("girl", [])])
def test_a_court_hears_what_is_told_there_and_others_only_hear(who: str, voices: list[str]) -> None:
    source = f"""
The the DET 2 det
{who} {who} NOUN 3 nsubj
heard hear VERB 0 root Tense=Past|VerbForm=Fin
that that SCONJ 6 mark
Orhan Orhan PROPN 6 nsubj
fled flee VERB 3 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct
"""
    assert [voice for voice, _, _ in chain(source, "fled")] == voices
