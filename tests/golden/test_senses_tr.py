"""What Turkish words do not tell, in invented sentences: no claim of a type, no such argument."""

from __future__ import annotations

import pytest

from tests.golden.test_precise_tr import claims_of

UNTOLD = (
    ("Bir lisede İngilizce okutuyor.", "trade"),  # teaches, and fobs nothing off
    ("Oyuncu iki gol kaydetti.", "statement"),
    ("Şarkıcı üç şarkı söyledi.", "statement"),
    ("Bu söz eski demektir.", "statement"),
    ("Gönüllüler meydanda toplandı.", "recruitment"),
    ("Beni oraya gitmekten alıkoydu.", "attack"),
    ("Ali heyecanla kargocunun yolunu gözlüyordu.", "reconnaissance"),
    ("Ne isteyeyim?", "aim"),
)

NOBODY = (
    ("Kaya, aracın devrilmesi sonucu öldü.", "casualty", "sonucu"),
    ("Kız kardeşi Ayşe Kaya tutuklandı.", "association", "Kız"),
    ("Dört yaşında babasını kaybetti.", "casualty", "yaşında"),
    ("Halkın Birliği Partisi (HBP) İzmir Milletvekili Selin Ak tutuklandı.", "detention", "Partisi"),
    ("Kara ailesi ölüm korkusundan İsrail'e kaçtı.", "movement", "korkusundan"),
)


@pytest.mark.parametrize(("text", "kind"), UNTOLD)
def test_another_sense_of_the_word_is_no_claim(text: str, kind: str) -> None:
    assert kind not in {claim.type for claim in claims_of(text)}


@pytest.mark.parametrize(("text", "kind", "word"), NOBODY)
def test_who_or_what_it_is_not(text: str, kind: str, word: str) -> None:
    told = [argument.text for claim in claims_of(text) if claim.type == kind for argument in claim.arguments]
    assert not [each for each in told if word in each]


WITHIN = (
    ("Kaya, örgüte bağlı olduğunu söyledi.", "örgüte bağlı olduğunu"),
    ("Kaya, Ankara'ya gideceğini söyledi.", "Ankara'ya gideceğini"),
    ("Kaya, Ankara'ya yakın olduğunu söyledi.", "Ankara'ya yakın olduğunu"),
)


@pytest.mark.parametrize(("text", "content"), WITHIN)
def test_a_dative_that_the_clause_needs_is_part_of_what_is_said(text: str, content: str) -> None:
    [said] = [claim for claim in claims_of(text) if claim.type == "statement"]
    assert content in [argument.text for argument in said.arguments]


def test_whom_somebody_quotes_is_not_himself() -> None:
    found = [c for c in claims_of("Bir tüccar, “Kesinlikle öldürüldüler, katledildiler” dedi.") if c.type == "casualty"]
    assert not [a.text for c in found for a in c.arguments if "tüccar" in a.text]


def test_what_tells_of_a_body_is_no_part_of_a_post_in_it() -> None:
    [post] = [
        c
        for c in claims_of("Aynı zamanda suçlu olduğu düşünülen Kara'nın danışmanı Ak tutuklandı.")
        if c.type == "affiliation"
    ]
    assert [a.text for a in post.arguments if a.role == "position"] in (["Kara'nın danışmanı"], ["danışmanı"])
