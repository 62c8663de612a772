import json

import pytest

from bench.__main__ import main
from bench.wikievents import Event, Heads, fills, laid, mapping, on_trigger, roles_of, told, type_of
from whosays.claims.types import claim_types
from whosays.model import Annotation, Argument, Claim, Evidence, Predicate, Sentence, Where, Word

RECORD = {
    "doc_id": "one",
    "sentences": [
        [[["Ana", 0, 3], ["fell", 4, 8]], "Ana fell"],
        [[["Rebels", 8, 14], ["shot", 15, 19], ["Ben", 20, 23]], "Rebels shot Ben"],
    ],
    "entity_mentions": [{"id": "T1", "start": 2, "end": 3}, {"id": "T2", "start": 4, "end": 5}],
    "event_mentions": [
        {
            "event_type": "Conflict.Attack.Unspecified",
            "trigger": {"start": 3, "end": 4},
            "arguments": [{"entity_id": "T1", "role": "Attacker"}, {"entity_id": "T9", "role": "Place"}],
        }
    ],
}


def claim(kind, lemma, *roles, where=()):
    arguments = tuple(Argument(role, "", start, end) for role, start, end in roles)
    return Claim(kind, kind, Predicate(lemma, lemma, 16, 20), arguments, Evidence("", 0, 9, ""), where=where)


def test_sentences_stand_on_lines_of_their_own(tmp_path):
    (tmp_path / "dev.jsonl").write_text(json.dumps(RECORD))
    [one] = told(tmp_path / "dev.jsonl")
    assert one.text == "Ana fell\nRebels shot Ben\n"
    assert one.events == (Event("Conflict.Attack.Unspecified", (16, 20), (("Attacker", (9, 15)),)),)
    assert laid(RECORD["sentences"])[1][-1] == (21, 24)


def test_claims_on_the_trigger_typed_ones_first():
    event = Event("Conflict.Attack.Unspecified", (16, 20), ())
    typed = claim("attack", "shoot", ("attacker", 9, 15), ("victim", 21, 24))
    untyped = claim("open", "shoot", ("agent", 1, 2))
    assert on_trigger(event, [typed, untyped]) == {
        ("Conflict.Attack.Unspecified", "Attacker", (9, 15)),
        ("Conflict.Attack.Unspecified", "Target", (21, 24)),
    }
    assert on_trigger(event, [untyped]) == {("Conflict.Attack.Unspecified", "Attacker", (1, 2))}


def test_the_place_of_a_claim_is_an_argument():
    found = fills(claim("casualty", "kill", where=(Where("Varna", 1, 6),)), "Life.Die.Unspecified")
    assert list(found) == [("Life.Die.Unspecified", "Place", (1, 6))]


def test_the_predicate_chooses_among_event_types():
    assert type_of(claim("attack", "shoot")) == "Conflict.Attack.Unspecified"
    assert type_of(claim("attack", "explode")) == "Conflict.Attack.DetonateExplode"
    assert type_of(claim("aim", "want")) is None


def test_the_longest_beginning_of_a_type_is_taken():
    assert "meeting" in roles_of("Contact.Contact.Meet")
    assert "charge" in roles_of("Justice.ChargeIndict.Unspecified")
    assert roles_of("Disaster.DiseaseOutbreak.Unspecified") == {}


def test_the_mapping_names_types_and_roles_that_there_are():
    known = {name: {*one.roles, "where"} for name, one in claim_types().items()}
    for kinds in mapping()["roles"].values():
        for kind, roles in kinds.items():
            assert set(roles) <= known[kind], kind
    assert set(mapping()["events"]) <= set(known)


def word(start, text, upos, head, deprel="dep"):
    return Word(start, start + len(text), text, text.lower(), upos, {}, head, deprel)


@pytest.fixture
def heads():
    """“Major general Ivan Petrov fell”: a title and a name."""
    words = (
        word(0, "Major", "ADJ", 1), word(6, "general", "NOUN", 2), word(14, "Ivan", "PROPN", 4, "nsubj"),
        word(19, "Petrov", "PROPN", 2, "flat"), word(26, "fell", "VERB", -1, "root"),
    )  # fmt: skip
    return Heads(Annotation("en", "x", (Sentence(0, 30, words),), ()))


def test_stretches_are_cut_to_what_the_set_marks(heads):
    assert heads.cut((0, 25)) == (14, 25)
    assert heads.cut((0, 13)) == (6, 13)
    assert heads.of((0, 25)) == (14, 18)
    assert heads.of((100, 105)) == (100, 105)


def test_the_command(tmp_path):
    (tmp_path / "wikievents").mkdir()
    (tmp_path / "wikievents/dev.jsonl").write_text(json.dumps(RECORD))
    out = tmp_path / "figures.json"
    assert main(["wikievents", "--data", str(tmp_path), "--engine", "fake", "--json", str(out)]) == 0
    assert json.loads(out.read_text())["events"] == 1
