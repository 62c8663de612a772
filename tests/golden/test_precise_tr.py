"""What Turkish words around a verb say of it, in invented sentences read by the real engine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.golden.test_readings_en import document
from whosays.annotations.engines import load
from whosays.claims import read_claims
from whosays.model import Claim

POLARITY = (
    ("Ahmet gruptan ayrılmadan önce Demir ile görüştü.", "affiliation", "affirmed"),
    ("Polis eve girmeden hemen önce kapıyı kırdı.", "movement", "affirmed"),
    ("Polis silahları bulmadan evden ayrıldı.", "investigation", "negated"),
)


def claims_of(text: str) -> tuple[Claim, ...]:
    [seen] = load("reader", 1).annotate([text], ["tr"])
    return read_claims(replace(document(text), language="tr"), seen).claims


@pytest.mark.parametrize(("text", "kind", "polarity"), POLARITY)
def test_before_it_is_not_without_it(text: str, kind: str, polarity: str) -> None:
    assert polarity in [claim.status.polarity for claim in claims_of(text) if claim.type == kind]


def test_what_is_meant_is_not_wanted() -> None:
    assert "aim" not in {claim.type for claim in claims_of("Burada barış demek istiyorum.")}


@pytest.mark.parametrize(
    "text",
    [
        "Kaya kararın yanlış olduğunu düşünüyor.",
        "Selin yarışa katılmayı kabul etti.",
        "Komşular Kaya'nın gelmesini bekliyordu.",
    ],
)
def test_who_thinks_waits_or_agrees_says_nothing(text: str) -> None:
    assert "statement" not in {claim.type for claim in claims_of(text)}


def test_a_name_is_not_several_nor_whom_it_threatens() -> None:
    text = "Orhan, bir bekçiyi tehdit ettiği gerekçesiyle tutuklandı. Üç kişi, yazı yazdığı iddiasıyla yakalandı."
    named: dict[str, str | None] = {}
    for claim in claims_of(text):
        named |= {argument.text: argument.entity for argument in claim.arguments}
    assert named["Orhan"] is not None
    assert named["Orhan"] not in (named["Üç kişi"], named["bir bekçiyi"])


SET_ASIDE = (
    ("Polis Kaya'yı değil Demir'i gözaltına aldı.", "person", ["Demir'i"]),
    ("Kaya, Demir tarafından değil, tanımadığı biri tarafından vuruldu.", "attacker", ["biri"]),
    ("Polis, üç değil iki kişinin öldüğünü açıkladı.", "number", ["iki"]),
)


@pytest.mark.parametrize(("text", "role", "named"), SET_ASIDE)
def test_who_is_set_aside_is_not_meant(text: str, role: str, named: list[str]) -> None:
    [claim] = [one for one in claims_of(text) if one.type in ("detention", "attack", "casualty")]
    assert [argument.text for argument in claim.arguments if argument.role == role] == named
