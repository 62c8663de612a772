"""Lemmas of English verbs that an edit script cut wrongly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosays.annotations.english_lemmas import mended, words

CUT = {
    "hospitalized": ("hospitaliz", "hospitalize"), "running": ("runn", "run"), "developed": ("develope", "develop"),
    "increasing": ("increas", "increase"), "qualified": ("qualifi", "qualify"), "cried": ("cri", "cry"),
    "cancelled": ("cancell", "cancel"), "installed": ("install", "install"), "called": ("call", "call"),
    "hoped": ("hop", "hope"), "hopping": ("hopp", "hop"), "finishes": ("finishe", "finish"), "cares": ("car", "care"),
    "carries": ("carri", "carry"), "surprised": ("surpris", "surprise"), "visited": ("visite", "visit"),
    "invited": ("invit", "invite"), "argued": ("argu", "argue"), "handled": ("handl", "handle"), "sued": ("su", "sue"),
    "held": ("hel", "hold"), "Sang": ("Sang", "sing"), "lying": ("ly", "lie"), "focused": ("focuse", "focus"),
    "Threatened": ("threatene", "threaten"), "raided": ("raide", "raid"), "provided": ("provid", "provide"),
    "shut": ("shu", "shut"), "TRANSPORTED": ("transporte", "transport"), "agreed": ("agree", "agree"),
}  # fmt: skip


@pytest.mark.parametrize("form", CUT)
def test_mended(form: str) -> None:
    lemma, wanted = CUT[form]
    assert mended(form, lemma, "VERB", {}) == wanted


@pytest.mark.parametrize("form", CUT)
def test_a_right_lemma_stays(form: str) -> None:
    wanted = CUT[form][1]
    assert mended(form, wanted, "VERB", {}) == wanted


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("founded", "found"),
        ("gon", "go"),
        ("led", "lead"),
        ("profiled", "profile"),
        ("penciled", "pencil"),
        ("'s", "be"),
    ],
)
def test_what_spelling_does_not_tell_is_the_models(form: str, lemma: str) -> None:
    assert mended(form, lemma, "VERB", {}) == lemma


@pytest.mark.parametrize(("form", "verb"), [("found", "find"), ("fell", "fall"), ("lay", "lie"), ("wound", "wind")])
def test_a_past_form_that_is_a_verb_itself_goes_by_its_tense(form: str, verb: str) -> None:
    assert mended(form, form[:-1], "VERB", {"Tense": "Past"}) == verb
    assert mended(form, form[:-1], "VERB", {"Tense": "Pres"}) == form


@pytest.mark.parametrize(
    ("form", "lemma", "wanted"),
    [("stories", "storie", "story"), ("movies", "movie", "movie"), ("classes", "classe", "class"),
     ("branches", "branche", "branch"), ("gunmen", "gunme", "gunman"), ("women", "woman", "woman"),
     ("Communities", "communitie", "community"), ("series", "series", "series"),
     ("thieves", "thieve", "thief"), ("olives", "olive", "olive")],
)  # fmt: skip
def test_plurals(form: str, lemma: str, wanted: str) -> None:
    assert mended(form, lemma, "NOUN", {"Number": "Plur"}) == wanted


def test_one_specimen_is_no_plural() -> None:
    assert mended("specimen", "specimen", "NOUN", {"Number": "Sing"}) == "specimen"


def test_no_verb_of_the_lists_is_a_form_of_another() -> None:
    known = words()
    assert not known.irregular.keys() & (known.own | known.past.keys())
    assert not {verb for verb in known.irregular.values() if verb in known.irregular}


@given(st.text("abcdefghijklmnopqrstuvwxyz’'-", max_size=12), st.text("abcdefghijklmnopqrstuvwxyz", max_size=12))
def test_there_is_always_a_lemma(form: str, lemma: str) -> None:
    assert mended(form, lemma, "VERB", {}) or not (form and lemma)
