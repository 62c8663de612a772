from hypothesis import given
from hypothesis import strategies as st

from whosays.places.names import fold


def test_spellings_of_one_name_are_one_key() -> None:
    assert fold("İTHRİYA") == fold("Ithriya") == fold("ithrīya") == "ithriya"
    assert fold("U.S.") == fold("US") == "us"
    assert fold("W.Va.") == fold("W. Va.") == "w va"
    assert fold("Tall ‘Afar") == fold("Tall 'Afar") == "tall afar"
    assert fold("Kırıkkale") == "kirikkale"
    assert fold("الرصافة") == fold("الرصافه")


@given(st.text())
def test_folding_twice_is_folding_once(name: str) -> None:
    assert fold(fold(name)) == fold(name)
