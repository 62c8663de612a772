"""Labels that say who speaks from here on."""

from __future__ import annotations

from tests.claims.chains import chain

BRACKETS = """
Demir Demir PROPN 2 nsubj
left leave VERB 0 root VerbForm=Fin
_. . PUNCT 2 punct

##
[ [ PUNCT 2 punct
_Demir Demir PROPN 5 dep
_] ] PUNCT 2 punct
We we PRON 5 nsubj
sold sell VERB 0 root VerbForm=Fin
cars car NOUN 5 obj
_. . PUNCT 5 punct

They they PRON 2 nsubj
paid pay VERB 0 root VerbForm=Fin
_. . PUNCT 2 punct

##
[ [ PUNCT 3 punct
_end end NOUN 3 compound
_recording recording NOUN 6 dep
_] ] PUNCT 3 punct
He he PRON 6 nsubj
fled flee VERB 0 root VerbForm=Fin
_. . PUNCT 6 punct
"""

TURNS = """
Reporter reporter NOUN 5 dep
_: : PUNCT 1 punct
Who who PRON 5 nsubj
has have AUX 5 aux
paid pay VERB 0 root VerbForm=Part
_? ? PUNCT 5 punct

##
Demir Demir PROPN 4 dep
_: : PUNCT 1 punct
Solak Solak PROPN 4 nsubj
paid pay VERB 0 root VerbForm=Fin
_. . PUNCT 4 punct

##
Reporter reporter NOUN 5 dep
_: : PUNCT 1 punct
And and CCONJ 5 cc
who who PRON 5 nsubj
knew know VERB 0 root VerbForm=Fin
_? ? PUNCT 5 punct
"""


def test_a_label_in_brackets_speaks_until_the_editor_ends_it() -> None:
    assert chain(BRACKETS, "left", sentence=0) == []
    assert chain(BRACKETS, "sold", sentence=1) == [("Demir", "other", "label")]
    assert chain(BRACKETS, "paid", sentence=2) == [("Demir", "other", "label")]
    assert chain(BRACKETS, "fled", sentence=3) == []


def test_an_insertion_inside_a_sentence_is_no_label() -> None:
    inside = BRACKETS.replace("##\n[ [ PUNCT 2 punct\n_Demir", "[ [ PUNCT 2 punct\n_Demir")
    assert chain(inside, "sold", sentence=1) == []


def test_names_before_colons_speak_where_turns_are_taken() -> None:
    assert chain(TURNS, "paid", sentence=1) == [("Demir", "other", "label")]
    assert chain(TURNS, "knew", sentence=2) == [("Reporter", "media", "label")]
    alone = TURNS.split("\n\n##\nReporter")[0].split("##\n")[1]
    assert chain(alone, "paid", sentence=0) == []


INLINE_END = """
Demir Demir PROPN 2 nsubj
left leave VERB 0 root VerbForm=Fin
_. . PUNCT 2 punct

##
[ [ PUNCT 2 punct
_Demir Demir PROPN 5 dep
_] ] PUNCT 2 punct
We we PRON 5 nsubj
paid pay VERB 0 root VerbForm=Fin
_. . PUNCT 5 punct
[ [ PUNCT 9 punct
_end end NOUN 9 compound
_recording recording NOUN 5 dep
_] ] PUNCT 9 punct

##
They they PRON 2 nsubj
fled flee VERB 0 root VerbForm=Fin
_. . PUNCT 2 punct
"""

ANSWERED = """
Demir Demir PROPN 2 nsubj
left leave VERB 0 root VerbForm=Fin
_. . PUNCT 2 punct

##
[ [ PUNCT 2 punct
_Reporter reporter NOUN 5 dep
_] ] PUNCT 2 punct
Who who PRON 5 nsubj
paid pay VERB 0 root VerbForm=Fin
_? ? PUNCT 5 punct

##
We we PRON 2 nsubj
fled flee VERB 0 root VerbForm=Fin
_. . PUNCT 2 punct
"""


def test_the_end_of_a_recording_inside_a_line_ends_the_voice() -> None:
    assert chain(INLINE_END, "paid", sentence=1)
    assert not chain(INLINE_END, "fled", sentence=2)


def test_a_paragraph_behind_a_question_is_no_more_the_reporters() -> None:
    assert chain(ANSWERED, "paid", sentence=1)
    assert not chain(ANSWERED, "fled", sentence=2)


HEADER = """
[ [ PUNCT 2 punct
_SPEECH speech NOUN 6 dep
_] ] PUNCT 2 punct
[ [ PUNCT 6 punct
_MINISTER minister NOUN 6 nmod:desc
DEMIR Demir PROPN 0 root
_, , PUNCT 6 punct
IN in ADP 9 case
PROGRESS progress NOUN 6 nmod
_] ] PUNCT 6 punct
[ [ PUNCT 12 punct
_TEXT text NOUN 6 dep
_] ] PUNCT 12 punct

We we PRON 2 nsubj
won win VERB 0 root VerbForm=Fin
_. . PUNCT 2 punct
"""


def test_a_header_gives_the_whole_text_to_its_speaker() -> None:
    assert chain(HEADER, "won", sentence=1) == [("MINISTER DEMIR", "government", "label")]
    assert chain(HEADER, "DEMIR") == []


IN_ONE_SENTENCE = """
[ [ PUNCT 2 punct
_SPEECH speech NOUN 0 root
_] ] PUNCT 2 punct
[ [ PUNCT 6 punct
_President president PROPN 6 compound
Demir Demir PROPN 2 dep
_] ] PUNCT 6 punct
[ [ PUNCT 9 punct
_TEXT text NOUN 2 dep
_] ] PUNCT 9 punct
We we PRON 12 nsubj
left leave VERB 2 parataxis VerbForm=Fin
_. . PUNCT 2 punct
"""

INTERVIEW = """
[ [ PUNCT 2 punct
_INTERVIEW interview NOUN 0 root
WITH with ADP 4 case
Demir Demir PROPN 2 nmod
BY by ADP 6 case
Lodos Lodos PROPN 2 nmod
_] ] PUNCT 2 punct

##
[ [ PUNCT 2 punct
_REPORTER reporter NOUN 5 dep
_] ] PUNCT 2 punct
Who who PRON 5 nsubj
paid pay VERB 0 root VerbForm=Fin
_? ? PUNCT 5 punct

##
Solak Solak PROPN 2 nsubj
fled flee VERB 0 root VerbForm=Fin
_. . PUNCT 2 punct
"""


def test_what_stands_behind_a_header_in_its_own_sentence_is_the_speakers() -> None:
    assert chain(IN_ONE_SENTENCE, "left") == [("President Demir", "government", "label")]


def test_whoever_is_interviewed_answers_a_question_without_a_label() -> None:
    assert chain(INTERVIEW, "fled", sentence=2) == [("Demir", "other", "label")]


ANSWERS = """
Why why ADV 3 advmod
Solak Solak PROPN 3 nsubj
left leave VERB 0 root Tense=Past|VerbForm=Fin
_? ? PUNCT 3 punct

##
A a NOUN 4 dep
_: : PUNCT 1 punct
He he PRON 4 nsubj
feared fear VERB 0 root Tense=Past|VerbForm=Fin
me I PRON 4 obj
_. . PUNCT 4 punct

##
I I PRON 2 nsubj
stayed stay VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 2 punct

##
Solak Solak PROPN 2 nsubj
returned return VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 2 punct

##
A a NOUN 4 dep
_: : PUNCT 1 punct
He he PRON 4 nsubj
apologised apologise VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 4 punct
"""
OFFICER = BRACKETS.replace("_Demir Demir PROPN", "_officer officer NOUN")


def test_where_only_answers_have_a_label_the_paragraph_before_each_is_the_question() -> None:
    assert [chain(ANSWERS, form, sentence=n)[:1] != [] for n, form in enumerate(("left", "feared", "stayed"))] == [
        False,
        True,
        True,
    ]
    assert chain(ANSWERS, "returned", sentence=3) == []
    assert chain(ANSWERS, "apologised", sentence=4)[0][0] == "A"


def test_whoever_has_a_trade_is_a_speaker_beside_a_reporter() -> None:
    asked = OFFICER.replace("_end end NOUN 3 compound\n_recording recording", "_a a DET 3 det\n_reporter reporter")
    assert chain(OFFICER, "sold", sentence=1) == []
    assert chain(asked, "sold", sentence=1) == [("officer", "police", "label")]


NAMED = BRACKETS.replace("They they PRON 2 nsubj", "Demir Demir PROPN 2 nsubj")


def test_a_sentence_that_names_the_speaker_is_told_of_him() -> None:
    assert chain(NAMED, "sold", sentence=1) == [("Demir", "other", "label")]
    assert chain(NAMED, "paid", sentence=2) == []
