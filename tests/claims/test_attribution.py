"""Who says what, construction by construction, on small trees."""

from __future__ import annotations

import pytest

from whosays.claims.attribution import Voices, voices
from whosays.claims.languages import load_language
from whosays.claims.tree import Tree

from .trees import index, read_trees


def read(source: str, language: str = "en") -> tuple[list[Tree], Voices]:
    trees, text = read_trees(source, language)
    return trees, voices(trees, load_language(language), text)


def chain(source: str, form: str, language: str = "en", sentence: int = 0) -> list[tuple[str, str, str]]:
    """The voices around a word: (text, kind, cue), outermost first."""
    trees, found = read(source, language)
    tree = trees[sentence]
    return [(voice.text, voice.kind, voice.cue) for voice in found.of(tree.number, index(tree, form))]


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


CARRIED = """
She she PRON 2 nsubj
told tell VERB 0 root Tense=Past|VerbForm=Fin
the the DET 4 det
court court NOUN 2 iobj
she she PRON 7 nsubj
had have AUX 7 aux Tense=Past|VerbForm=Fin
met meet VERB 2 ccomp VerbForm=Part|Tense=Past
Orhan Orhan PROPN 7 obj
_. . PUNCT 2 punct

She she PRON 3 nsubj
had have AUX 3 aux Tense=Past|VerbForm=Fin
sold sell VERB 0 root VerbForm=Part|Tense=Past
the the DET 5 det
car car NOUN 3 obj
_. . PUNCT 3 punct
"""


def test_a_persons_voice_goes_on_where_the_tense_shows_it() -> None:
    assert chain(CARRIED, "sold", sentence=1) == [("She", "other", "told")]
    plain = CARRIED.replace("had have AUX 3 aux Tense=Past|VerbForm=Fin", "later later ADV 3 advmod").replace(
        "sold sell VERB 0 root VerbForm=Part", "sold sell VERB 0 root VerbForm=Fin"
    )
    assert chain(plain, "sold", sentence=1) == []


def test_a_paragraph_ends_a_carried_voice() -> None:
    assert chain(CARRIED.replace("\n\nShe she PRON 3", "\n\n##\nShe she PRON 3"), "sold", sentence=1) == []


REPORT = """
The the DET 2 det
report report NOUN 3 nsubj
finds find VERB 0 root Tense=Pres|VerbForm=Fin
that that SCONJ 6 mark
guards guard NOUN 6 nsubj
slept sleep VERB 3 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct

Doors door NOUN 3 nsubj:pass
were be AUX 3 aux:pass
left leave VERB 0 root VerbForm=Part
open open ADJ 3 xcomp
_. . PUNCT 3 punct

The the DET 2 det
trial trial NOUN 3 nsubj
continues continue VERB 0 root Tense=Pres|VerbForm=Fin
_. . PUNCT 3 punct
"""


def test_a_reports_paragraph_is_the_reports_until_the_course_of_the_case() -> None:
    assert chain(REPORT, "left", sentence=1) == [("The report", "document", "finds")]
    assert chain(REPORT, "continues", sentence=2) == []


def test_another_speaker_ends_a_carried_voice() -> None:
    other = REPORT.replace("Doors door NOUN 3 nsubj:pass", "However however ADV 3 advmod")
    assert chain(other, "left", sentence=1) == []


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


def test_a_quotation_after_which_nobody_is_named_is_anonymous() -> None:
    alone = QUOTED[QUOTED.index("“ “ PUNCT 4") :]
    assert [kind for _, kind, _ in chain(alone, "empty")] == ["anonymous"]


@pytest.mark.parametrize(
    ("title", "kind"),
    [("prosecutor", "prosecutor"), ("judge", "court"), ("minister", "government"), ("reporter", "media")],
)
def test_a_title_tells_the_kind_of_a_named_speaker(title: str, kind: str) -> None:
    source = SAID.replace("The the DET 2 det", f"{title.title()} {title} NOUN 2 compound").replace(
        "lawyer lawyer NOUN", "Demir Demir PROPN"
    )
    assert chain(source, "paid")[0][1] == kind


# --- Turkish ----------------------------------------------------------------------------------------------------------

SOYLEDI = """
Avukat avukat NOUN 4 nsubj Case=Nom
Orhan'ın Orhan PROPN 3 nsubj Case=Gen
gittiğini git NOUN 4 ccomp Case=Acc
söyledi söyle VERB 0 root Tense=Past|Person=3
_. . PUNCT 4 punct
"""


def test_turkish_a_nominalised_clause_is_what_is_said() -> None:
    assert chain(SOYLEDI, "gittiğini", "tr") == [("Avukat", "lawyer", "söyledi")]
    assert chain(SOYLEDI, "söyledi", "tr") == []


def test_turkish_a_stem_cut_short_is_found_through_its_form() -> None:
    cut = SOYLEDI.replace("söyledi söyle VERB", "belirtti belir VERB")
    assert chain(cut, "gittiğini", "tr") == [("Avukat", "lawyer", "belirtti")]


@pytest.mark.parametrize(
    "report",
    [
        "iddia iddia NOUN 0 root\netti et VERB 4 compound:lvc Tense=Past|Person=3",
        "iddia iddia NOUN 5 compound\netti et VERB 0 root Tense=Past|Person=3",
    ],
)
def test_turkish_light_verbs_report_whichever_word_is_the_head(report: str) -> None:
    head = 4 if "iddia NOUN 0" in report else 5
    source = f"""
Avukat avukat NOUN {head} nsubj
Orhan'ın Orhan PROPN 3 nsubj Case=Gen
gittiğini git NOUN {head} ccomp Case=Acc
{report}
_. . PUNCT {head} punct
"""
    assert chain(source, "gittiğini", "tr") == [("Avukat", "lawyer", "iddia etti")]


GORE = """
İddianameye iddianame NOUN 4 obl Case=Dat
göre göre ADP 1 case
Orhan Orhan PROPN 4 nsubj
kaçtı kaç VERB 0 root Tense=Past|Person=3
_. . PUNCT 4 punct
"""


def test_turkish_gore_names_a_document_or_nobody() -> None:
    assert chain(GORE, "kaçtı", "tr") == [("İddianameye", "document", "göre")]
    rumour = GORE.replace("İddianameye iddianame", "İddiaya iddia")
    assert [kind for _, kind, _ in chain(rumour, "kaçtı", "tr")] == ["anonymous"]
    assert chain(GORE.replace("İddianameye iddianame", "Kanuna kanun"), "kaçtı", "tr") == []


@pytest.mark.parametrize(("form", "told"), [("kaçmış", True), ("kaçmıştı", False), ("kaçmıştır", False)])
def test_turkish_mis_is_hearsay_but_not_in_a_pluperfect_or_a_formal_statement(form: str, told: bool) -> None:
    source = f"""
Orhan Orhan PROPN 2 nsubj
{form} kaç VERB 0 root Person=3
_. . PUNCT 2 punct
"""
    assert [kind for _, kind, _ in chain(source, form, "tr")] == (["anonymous"] if told else [])


def test_turkish_a_left_out_speaker_is_the_last_one_named() -> None:
    source = (
        SOYLEDI
        + """
Orhan'ın Orhan PROPN 2 nsubj Case=Gen
döndüğünü dön NOUN 3 ccomp Case=Acc
ekledi ekle VERB 0 root Tense=Past|Person=3
_. . PUNCT 3 punct
"""
    )
    assert chain(source, "döndüğünü", "tr", 1) == [("Avukat", "lawyer", "ekledi")]


def test_turkish_refusing_to_do_is_no_denial_that_it_was_done() -> None:
    denied = SOYLEDI.replace("söyledi söyle", "reddetti reddet")
    trees, found = read(denied, "tr")
    assert found.denied(0, index(trees[0], "gittiğini"))
    refused = denied.replace("gittiğini git", "gitmeyi git")
    trees, found = read(refused, "tr")
    assert not found.denied(0, index(trees[0], "gitmeyi"))
    assert chain(refused, "gitmeyi", "tr") == []


@pytest.mark.parametrize(("form", "stem", "named"), [("bildirdi", "bildir", True), ("bildirildi", "bildiril", False)])
def test_turkish_a_passive_is_known_by_its_form(form: str, stem: str, named: bool) -> None:
    source = SOYLEDI.replace("söyledi söyle", f"{form} {stem}")
    voices_there = chain(source, "gittiğini", "tr")
    assert [kind for _, kind, _ in voices_there] == (["lawyer"] if named else ["anonymous"])
