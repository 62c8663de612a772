"""A denial is told from what is only said not to be so."""

import pytest

from whosays.case.denying import denier, denies
from whosays.claims.languages import LANGUAGES, load_language
from whosays.model import Status, Voice

NOT_SO = Status("negated")


def says(who: str, cue: str) -> Voice:
    return Voice(who, 0, len(who), "other", cue)


@pytest.mark.parametrize(
    "cue", ["denied", "Denying", "his denial", "ruled out", "reddeden", "İnkâr etti", "kabul etmedi"]
)
def test_words_of_denying(cue: str) -> None:
    assert denies(cue)


@pytest.mark.parametrize("cue", ["said", "retorted", "ruled", "identified", "söyledi", "kabul etti", "Retrospectively"])
def test_words_of_saying(cue: str) -> None:
    assert not denies(cue)


def test_who_denies_is_the_innermost_voice_that_does() -> None:
    chain = (says("the article", "reports"), says("her lawyer", "denied"), says("rumours", "rumours"))
    assert denier(NOT_SO, chain) == chain[1]


def test_a_prosecutor_who_states_a_negative_denies_nothing() -> None:
    assert denier(NOT_SO, (says("the prosecutor", "says"),)) is None
    assert denier(NOT_SO, ()) is None


def test_what_is_affirmed_is_not_denied() -> None:
    assert denier(Status(), (says("he", "denied"),)) is None


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_verb_and_noun_of_denying_is_known_by_its_beginning(code: str) -> None:
    reporting = load_language(code).reporting
    lemmas = [
        word for words in (reporting.verbs, reporting.nouns) for word, stance in words.items() if stance == "denies"
    ]
    written = [lemma.replace("_", " ") + ("di" if lemma == "kabul_etme" else "") for lemma in lemmas]
    assert [word for word in written if not denies(word)] == []
