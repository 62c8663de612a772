"""Who "I" and "we" are inside a quotation."""

from __future__ import annotations

from whosays.claims.first_person import first_person
from whosays.model import Argument, Voice


def read(text: str, pronoun: str, speaker: str, schema: str = "Person") -> str | None:
    """The entity of a pronoun in a text in which the speaker is named, "e1" where it is the speaker's."""
    at, by = text.index(pronoun), text.index(speaker)
    argument = Argument("agent", pronoun, at, at + len(pronoun))
    voice = Voice(speaker, by, by + len(speaker), "other", "said", "e1")
    return first_person(text, (argument,), (voice,), {"e1": schema})[0].entity


def test_i_in_a_quotation_is_its_speaker_before_or_behind_it() -> None:
    assert read('"I sold the car," Dora Kaya said.', "I", "Dora Kaya") == "e1"
    assert read('Dora Kaya said: "On Monday I sold the car."', "I", "Dora Kaya") == "e1"
    assert read("Dora Kaya said: “On Monday I sold the car.”", "I", "Dora Kaya") == "e1"


def test_i_outside_quotation_marks_is_left_alone() -> None:
    assert read("Dora Kaya said that I sold the car.", "I", "Dora Kaya") is None
    assert read('Dora Kaya said "no" when I asked.', "I", "Dora Kaya") is None


def test_we_is_a_company_but_no_single_person() -> None:
    text = '"We sold the ship," Lodos Lines said.'
    assert read(text, "We", "Lodos Lines", "Company") == "e1"
    assert read(text, "We", "Lodos Lines", "Person") is None


def test_you_stays_unknown() -> None:
    assert read('"You sold the car," Dora Kaya said.', "You", "Dora Kaya") is None
