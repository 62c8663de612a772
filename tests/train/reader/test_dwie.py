"""DWIE's articles as texts with spans."""

from train.reader.entity_text import UNKNOWN
from train.reader.sets.dwie import convert, label_of


def mention(name: str, kind: str, sentence: int, first: int, last: int) -> dict[str, object]:
    return {"name": name, "type": kind, "sent_id": sentence, "pos": [first, last]}


def test_names_become_spans_and_everything_else_stays_open() -> None:
    item = {
        "sents": [["Selin", "Akar", "left", "Norland", "."], ["The", "Norish", "President", "thanked", "Norland", "."]],
        "vertexSet": [
            [mention("Selin Akar", "type_person", 0, 0, 2)],
            [mention("Norland", "type_location", 0, 3, 4), mention("Norland", "type_organization", 1, 4, 5)],
            [mention("President", "type_value", 1, 2, 3)],
        ],
    }
    text = convert(item, {"Norland"})
    found = {(text.text[start:end], label) for start, end, label in text.spans}
    assert found == {("Selin Akar", "person"), ("Norland", "place"), ("Norland", UNKNOWN), ("President", UNKNOWN)}


def test_peoples_are_groups() -> None:
    assert label_of("German", "type_other", set()) == "group"
    assert label_of("World Cup", "type_event", set()) == UNKNOWN
    assert label_of("Reuters", "type_organization", {"Berlin"}) == "organisation"


def test_lists_of_agencies_are_left_out() -> None:
    item = {"sents": [["AFP"] * 200], "vertexSet": [[mention("AFP", "type_organization", 0, 0, 1)]]}
    assert convert(item, set()).spans == []
