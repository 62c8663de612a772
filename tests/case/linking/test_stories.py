"""The names that a document writes, by which documents of one story are known."""

from __future__ import annotations

from whosays.case.linking.stories import names_written


def test_names_are_written_with_a_capital_inside_a_sentence() -> None:
    text = "HARBOUR FIRE\nFlames destroyed the Weil Cold Store in Prospect on Monday. Weil said: “Nobody knew.”"
    assert names_written(text, "en") == {"weil", "cold", "store", "prospect"}


def test_a_word_that_is_also_written_small_is_no_name() -> None:
    assert names_written("They met the Mayor in Leyth. The mayor left.", "en") == {"leyth"}


def test_turkish_names_are_read_without_their_endings() -> None:
    assert names_written("Polis, pazar günü Çamlı'da Ayten Işık'ı aradı.", "tr") == {"camli", "ayten", "isik"}
