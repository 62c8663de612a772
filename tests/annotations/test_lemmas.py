import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosays.annotations.lemmas import apply_script, script_of

LANGUAGES = st.sampled_from(["tr", "en"])
WORDS = st.one_of(st.text(min_size=1, max_size=12), st.text(alphabet="aeiıİIoOgğGşs:=lk'5", min_size=1, max_size=8))


@given(WORDS, WORDS, LANGUAGES)
def test_a_script_gives_back_the_lemma_that_it_was_made_from(form: str, lemma: str, language: str) -> None:
    assert apply_script(form, script_of(form, lemma, language), language) == lemma


@given(WORDS, WORDS, WORDS, LANGUAGES)
def test_a_script_of_another_word_gives_some_lemma(form: str, lemma: str, other: str, language: str) -> None:
    assert apply_script(other, script_of(form, lemma, language), language)


@pytest.mark.parametrize(
    ("form", "lemma", "language", "script"),
    [
        ("carried", "carry", "en", "l3:y"),
        ("IŞIKLARI", "ışık", "tr", "l4:"),
        ("İzmir'in", "İzmir", "tr", "k3:"),
        ("went", "go", "en", "=go"),
        ("Weapons", "weapon", "en", "l1:"),
    ],
)
def test_scripts_cut_and_add(form: str, lemma: str, language: str, script: str) -> None:
    assert script_of(form, lemma, language) == script


@pytest.mark.parametrize(
    ("form", "script", "language", "lemma"),
    [
        ("supplied", "l3:y", "en", "supply"),
        ("İLLERİ", "l3:", "tr", "ill"),
        ("IRAKLILAR", "l5:", "tr", "ırak"),
        ("a", "l5:", "en", "a"),  # nothing would be left: the form stays
    ],
)
def test_scripts_serve_words_never_seen(form: str, script: str, language: str, lemma: str) -> None:
    assert apply_script(form, script, language) == lemma
