"""Everybody stands once in a chain of voices."""

from __future__ import annotations

from whosays.claims.chain import once
from whosays.model import Voice, VoiceKind


def voice(text: str, kind: VoiceKind = "other", entity: str | None = None) -> Voice:
    return Voice(text, 0, len(text), kind, "said", entity)


def texts(*chain: Voice) -> list[str]:
    return [one.text for one in once(chain)]


def test_a_label_is_one_with_the_full_name() -> None:
    assert texts(voice("KAYA", "government"), voice("COLONEL AYLA KAYA", "government")) == ["COLONEL AYLA KAYA"]
    assert texts(voice("KAYA"), voice("DENIZ")) == ["KAYA", "DENIZ"]


def test_he_is_one_with_his_own_name() -> None:
    assert texts(voice("Kaya", entity="1"), voice("he", entity="1")) == ["Kaya"]
    assert texts(voice("Kaya", entity="1"), voice("he", entity="2")) == ["Kaya", "he"]


def test_who_says_what_he_thinks_is_one_voice() -> None:
    assert texts(voice("Kaya"), voice("I")) == ["Kaya"]
    assert texts(voice("the letter", "document"), voice("I")) == ["the letter", "I"]


def test_descriptions_are_not_compared_by_their_words() -> None:
    assert texts(voice("the driver"), voice("the driver of the bus")) == ["the driver", "the driver of the bus"]


def test_a_chain_goes_out_and_in_again() -> None:
    assert texts(voice("Kaya"), voice("Deniz"), voice("Kaya")) == ["Kaya", "Deniz", "Kaya"]
