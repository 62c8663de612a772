"""What the model marks, merged with what the rules find."""

from __future__ import annotations

from tests.claims.trees import index, read_trees
from whosays.claims.attribution import voices
from whosays.claims.attribution.marks import AGREED, SURE
from whosays.claims.languages import load_language
from whosays.model import Report

SAID = """
Ayla Ayla PROPN 2 nsubj
said say VERB 0 root Tense=Past|VerbForm=Fin
the the DET 4 det
boat boat NOUN 5 nsubj
sank sink VERB 2 ccomp Tense=Past|VerbForm=Fin
and and CCONJ 8 cc
two two NUM 8 nummod
drowned drown VERB 2 conj Tense=Past|VerbForm=Fin
_. . PUNCT 2 punct

The the DET 2 det
crew crew NOUN 3 nsubj
swam swim VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct
"""
INTONED = SAID.replace("said say", "intoned intone")
WANTED = """
Ayla Ayla PROPN 2 nsubj
wanted want VERB 0 root Tense=Past|VerbForm=Fin
to to PART 4 mark
leave leave VERB 2 xcomp VerbForm=Inf
_. . PUNCT 2 punct
"""
DENIED = SAID.replace("said say", "denied deny")


def speakers(source: str, word: str, *marks: tuple[str, str, str, float], sentence: int = 0) -> list[str]:
    """Who says what `word` states, with the reports that the model marks as (source, cue, content, score)."""
    trees, text = read_trees(source)
    reports = [
        Report(*(((text.index(part), text.index(part) + len(part)),) if part else () for part in parts), score)
        for *parts, score in marks
    ]
    found = voices(trees, load_language("en"), text, reports)
    return [voice.text for voice in found.of(trees[sentence].number, index(trees[sentence], word))]


WHOLE = "the boat sank and two drowned"
BOTH = "the boat sank and two drowned. The crew swam."


def test_a_report_of_both_gets_the_models_content() -> None:
    assert speakers(SAID, "drowned") == []
    assert speakers(SAID, "drowned", ("Ayla", "said", WHOLE, AGREED + 0.01)) == ["Ayla"]
    assert speakers(SAID, "drowned", ("Ayla", "said", WHOLE, AGREED - 0.01)) == []


def test_a_content_may_run_into_the_next_sentence() -> None:
    assert speakers(SAID, "swam", ("Ayla", "said", BOTH, 0.9), sentence=1) == ["Ayla"]


def test_what_only_the_model_finds_must_be_sure() -> None:
    assert speakers(INTONED, "sank") == []
    assert speakers(INTONED, "sank", ("Ayla", "intoned", WHOLE, SURE + 0.01)) == ["Ayla"]
    assert speakers(INTONED, "sank", ("Ayla", "intoned", WHOLE, SURE - 0.01)) == []


def test_who_wants_a_thing_does_not_say_it() -> None:
    assert speakers(WANTED, "leave", ("Ayla", "wanted", "to leave", 0.99)) == []


def test_nobody_is_made_to_speak_where_the_model_names_nobody() -> None:
    assert speakers(INTONED, "sank", ("", "intoned", WHOLE, 0.99)) == []


def test_a_thing_does_not_speak_for_the_models_word() -> None:
    thing = INTONED.replace("Ayla Ayla PROPN", "Weather weather NOUN")
    assert speakers(thing, "sank", ("Weather", "intoned", WHOLE, 0.99)) == []


def test_a_denial_stays_one() -> None:
    trees, text = read_trees(DENIED)
    content = (text.index(WHOLE), text.index(WHOLE) + len(WHOLE))
    report = Report(((0, 4),), ((5, 11),), (content,), 0.9)
    found = voices(trees, load_language("en"), text, [report])
    assert found.denied(0, index(trees[0], "sank"))
    assert found.reports == (report,)


def test_without_reports_the_rules_stand_alone() -> None:
    trees, text = read_trees(SAID)
    assert voices(trees, load_language("en"), text).reports == ()
    assert speakers(SAID, "sank") == ["Ayla"]


SOURCED = """
According accord VERB 3 case ExtPos=ADP|VerbForm=Part
to to ADP 1 fixed
Ayla Ayla PROPN 5 obl
Kaya Kaya PROPN 5 nsubj
hired hire VERB 0 root Tense=Past|VerbForm=Fin
a a DET 7 det
driver driver NOUN 5 obj
who who PRON 9 nsubj PronType=Rel
drowned drown VERB 7 acl:relcl Tense=Past|VerbForm=Fin
_. . PUNCT 5 punct
"""


def test_a_source_phrase_bears_on_relative_clauses_where_the_model_stops_before_them() -> None:
    mark = ("Ayla", "According to", "Kaya hired a driver", 0.95)
    assert speakers(SOURCED, "hired", mark) == ["Ayla"]
    assert speakers(SOURCED, "drowned", mark) == ["Ayla"]


ASKED = """
Ayla Ayla PROPN 2 nsubj
asked ask VERB 0 root Tense=Past|VerbForm=Fin
former former ADJ 4 amod
minister minister NOUN 5 compound
Kaya Kaya PROPN 2 obj
whether whether SCONJ 8 mark
he he PRON 8 nsubj
knew know VERB 2 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 2 punct
"""
NEXT = SAID.replace("The the DET 2 det", "“ “ PUNCT 4 punct\nThe the DET 3 det").replace(
    """crew crew NOUN 3 nsubj
swam swim VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct""",
    """crew crew NOUN 4 nsubj
swam swim VERB 0 root Tense=Past|VerbForm=Fin
home home ADV 4 advmod
_, , PUNCT 4 punct
_” ” PUNCT 4 punct
Deniz Deniz PROPN 9 nsubj
added add VERB 4 parataxis Tense=Past|VerbForm=Fin
_. . PUNCT 4 punct""",
)


def test_the_words_for_whoever_is_addressed_are_the_tellers() -> None:
    mark = ("Ayla", "asked", "former minister Kaya whether he knew", 0.95)
    assert speakers(ASKED, "knew", mark) == ["Ayla"]
    assert speakers(ASKED, "minister", mark) == []


def test_the_next_sentence_is_its_own_speakers() -> None:
    mark = ("Ayla", "said", "the boat sank and two drowned. “ The crew swam home", 0.95)
    assert speakers(NEXT, "swam", mark, sentence=1) == ["Deniz"]


AFTER = SAID.replace(
    """crew crew NOUN 3 nsubj
swam swim VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct""",
    """crew crew NOUN 3 nsubj
says say VERB 0 root Tense=Pres|VerbForm=Fin
it it PRON 5 nsubj
swam swim VERB 3 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct""",
)


def test_the_next_report_is_told_by_the_text() -> None:
    mark = ("Ayla", "said", "the boat sank and two drowned. The crew says it swam", 0.95)
    assert speakers(AFTER, "swam", mark, sentence=1) == ["The crew"]
