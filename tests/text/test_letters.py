import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosays.text.letters import fold, lower, upper

ODD = "aZğİıIß5٣.,'’-_ \n\t\r\x00\u00a0\u00ad\u200b\u200d\u200f\u202e\ufeff\u0301\u0307中م😀👩🏽‍🚒ﬁ"
TEXTS = st.one_of(st.text(), st.text(alphabet=ODD, max_size=80))


@given(TEXTS, st.sampled_from(["tr", "en", None]))
def test_changing_case_keeps_every_offset(text: str, language: str | None) -> None:
    assert len(lower(text, language)) == len(upper(text, language)) == len(text)


@pytest.mark.parametrize(
    ("text", "language", "low"),
    [
        ("DİYARBAKIR IŞIK", "tr", "diyarbakır ışık"),
        ("ISIS IN IRAQ", "en", "isis in iraq"),
        ("İSTANBUL", "en", "İstanbul"),  # lower-cased it would be one character longer
    ],
)
def test_dotted_and_dotless_i(text: str, language: str, low: str) -> None:
    assert lower(text, language) == low


@given(st.text(alphabet="abcçdefgğhıijklmnoöprsştuüvyzwqx 0123456789.,", max_size=40))
def test_upper_undoes_lower_in_turkish(text: str) -> None:
    assert lower(upper(text, "tr"), "tr") == text


@pytest.mark.parametrize(
    ("text", "bare"), [("IŞİD", "isid"), ("Łódź", "lodz"), ("Ǿ and Œuvre", "o and oeuvre"), ("ﬁ", "fi")]
)
def test_folded_words_have_no_case_and_no_marks(text: str, bare: str) -> None:
    assert fold(text) == bare


@given(TEXTS)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
