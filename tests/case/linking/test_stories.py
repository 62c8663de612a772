"""The words of a document, by which documents of one story are known."""

from __future__ import annotations

from whosays.case.linking.stories import wording_of


def test_names_are_written_with_a_capital_inside_a_sentence() -> None:
    text = "HARBOUR FIRE\nFlames destroyed the Weil Cold Store in Prospect on Monday. Weil said: “Nobody knew.”"
    assert wording_of(text, "en").sure == {"weil", "cold", "prospect"}


def test_a_word_that_is_also_written_small_is_no_name() -> None:
    assert wording_of("They met the Mayor in Leyth. The mayor left.", "en").sure == {"leyth"}


def test_turkish_names_are_read_without_their_endings() -> None:
    assert wording_of("Polis, pazar günü Çamlı'da Ayten Işık'ı aradı.", "tr").sure == {"camli", "ayten", "isik"}
