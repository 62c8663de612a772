"""What a Turkish form may be."""

from __future__ import annotations

import pytest

from whosays.annotations.turkish_forms import Form, in_harmony, readings, words


def shapes(form: str) -> set[tuple[str, str, bool, bool]]:
    return {(one.stem, one.verb_form, one.passive, one.negative) for one in readings(form) if one.verbal}


@pytest.mark.parametrize(
    ("form", "stem", "verb_form", "passive", "negative"),
    [
        ("sorguluyor", "sorgula", "", False, False),
        ("söylüyordu", "söyle", "", False, False),
        ("diyerek", "de", "Conv", False, False),
        ("gidiyordu", "git", "", False, False),
        ("edilmiştir", "et", "", True, False),
        ("tutuklanmıştı", "tutukla", "", True, False),
        ("katılmamıştır", "katıl", "", False, True),
        ("yakalanamadı", "yakala", "", True, True),
        ("bilmiyoruz", "bil", "", False, True),
        ("kaçabilmiş", "kaç", "", False, False),
        ("getirdiği", "getir", "Part", False, False),
        ("yapmayacağını", "yap", "Part", False, True),
        ("verilmemesi", "ver", "Vnoun", True, True),
        ("etmeden", "et", "Conv", False, True),
        ("almazken", "al", "Conv", False, True),
        ("başlatılan", "başlat", "Part", True, False),
    ],
)
def test_verbs(form: str, stem: str, verb_form: str, passive: bool, negative: bool) -> None:
    assert (stem, verb_form, passive, negative) in shapes(form)


@pytest.mark.parametrize("form", ["yapmıştır", "gitmişti", "topluyordu"])
def test_a_copula_makes_no_participle(form: str) -> None:
    assert {one.verb_form for one in readings(form)} == {""}


@pytest.mark.parametrize(
    ("form", "stem", "cases"),
    [
        ("üyesinin", "üye", {"Gen"}),
        ("sahibi", "sahip", {"", "Acc"}),
        ("oğlunun", "oğul", {"Gen"}),
        ("hakları", "hak", {"", "Acc"}),
        ("saatini", "saat", {"Acc"}),
        ("mahkemeye", "mahkeme", {"Dat"}),
        ("suyu", "su", {"", "Acc"}),
        ("kitabını", "kitap", {"Acc"}),
    ],
)
def test_nouns(form: str, stem: str, cases: set[str]) -> None:
    assert {one.case for one in readings(form) if not one.verbal and one.stem == stem} == cases


@pytest.mark.parametrize("form", ["değil", "göre", "xyzler", ""])
def test_of_what_is_closed_or_unknown_nothing_is_read(form: str) -> None:
    assert readings(form) == ()


def test_the_longest_stem_comes_first() -> None:
    assert [one.stem for one in readings("çekildi")] == ["çekil", "çek"]


@pytest.mark.parametrize(
    ("stem", "rest", "fits"), [("ev", "ler", True), ("ev", "lar", False), ("gel", "iyorlar", True)]
)
def test_harmony(stem: str, rest: str, fits: bool) -> None:
    assert in_harmony(stem, rest, other=False) is fits


def test_a_verb_in_n_or_l_of_its_own_is_no_passive() -> None:
    assert [one.stem for one in readings("katıldı")] == ["katıl"]


@pytest.mark.parametrize(("form", "stem"), [("hapse", "hapis"), ("vakti", "vakit"), ("şehre", "şehir")])
def test_a_dropped_vowel_is_still_in_harmony(form: str, stem: str) -> None:
    assert stem in {one.stem for one in readings(form)}


def test_every_stem_is_read_as_itself() -> None:
    bare = [stem for stem, flags in words().items() if flags in ("n", "ns", "hn")]
    unread = [stem for stem in bare if Form(stem, False) not in readings(stem)]
    assert unread == []
