"""The vocabulary of claim types: complete, well formed, and without two types that claim a word alike."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from whosays.claims.languages import LANGUAGES, load_language
from whosays.claims.languages.classes import spelled_out
from whosays.claims.types import (
    BadVocabulary,
    Filter,
    Slot,
    Trigger,
    claim_types,
    index,
    nouns_taking,
    read_type,
    triggers_of,
)
from whosays.claims.types.parse import known_slot

DESIGN = {
    "affiliation": "member organization position",
    "structure": "part whole",
    "association": "party other",
    "origin": "subject place",
    "presence": "subject place",
    "territory": "agent territory change",
    "ownership": "owner asset",
    "aim": "agent goal",
    "movement": "traveller origin destination via means document",
    "meeting": "host guest",
    "harbouring": "host guest place",
    "recruitment": "recruiter recruit organization means",
    "training": "trainer trainee subject",
    "supply": "giver recipient thing",
    "finance": "payer payee amount purpose",
    "bribery": "payer payee amount purpose",
    "forgery": "maker document user",
    "attack": "attacker target instrument victim",
    "threat": "agent target",
    "casualty": "agent victim number",
    "clash": "party opponent",
    "detention": "authority person place charge change",
    "deportation": "authority person destination",
    "charge": "authority defendant offence",
    "trial": "court defendant offence outcome",
    "investigation": "authority subject finding",
    "founding": "founder organization",
    "closure": "agent facility",
    "instruction": "speaker hearer content",
    "statement": "speaker hearer content stance",
    "concealment": "agent thing place",
    "reconnaissance": "agent target means",
    "smuggling": "agent goods origin destination",
    "trade": "seller buyer goods amount",
    "open": "agent patient other",
}
WITHOUT_TRIGGERS = {"open", "statement"}
MINIMAL = """
type: sample
family: other
description: A type for a test.
roles: {agent: who, thing: what}
example: {en: a, tr: b}
triggers:
  en:
    - verbs: wave
      roles: {agent: subj, thing: obj}
"""


def test_all_types_load_with_the_roles_of_the_design() -> None:
    assert {name: " ".join(found.roles) for name, found in claim_types().items()} == DESIGN


def test_every_type_has_an_example_and_triggers_in_both_languages() -> None:
    for name, found in claim_types().items():
        assert set(found.examples) == set(LANGUAGES), name
        assert all(text.endswith(".") for text in found.examples.values()), name
        wanted = set() if name in WITHOUT_TRIGGERS else set(LANGUAGES)
        assert {trigger.language for trigger in found.triggers} == wanted, name


def test_every_role_of_a_type_can_be_filled_in_both_languages() -> None:
    for name, found in claim_types().items():
        for language in LANGUAGES if name not in WITHOUT_TRIGGERS else ():
            filled = {role for trigger in found.triggers if trigger.language == language for role, _ in trigger.roles}
            assert filled == set(found.roles), (name, language)


def test_trigger_words_are_lower_case_and_without_spaces() -> None:
    for language, _, lemma in index():
        assert lemma == load_language(language).lower(lemma)
        assert lemma.strip("_ ") == lemma


def test_every_slot_is_one_that_frames_have() -> None:
    for found in claim_types().values():
        for trigger in found.triggers:
            slots = [slot for _, group in trigger.roles for slot in group]
            assert all(known_slot(slot.name) for slot in slots)


def test_turkish_cases_stand_only_in_turkish_triggers() -> None:
    for found in claim_types().values():
        for trigger in found.triggers:
            names = {slot.name for _, group in trigger.roles for slot in group}
            assert trigger.language == "tr" or not any(name.startswith("<") for name in names), found.name


def conditional(trigger: Trigger) -> bool:
    """Whether anything but the word itself must hold: a test on a filler, or a filtered slot that must be filled."""
    filtered = any(slot.only or slot.never for group in trigger.needs for slot in group)
    return bool(trigger.when or trigger.unless or filtered)


def test_two_types_share_a_word_only_where_a_condition_tells_them_apart() -> None:
    clashes = []
    for key, found in index().items():
        for (one, first), (other, second) in combinations(found, 2):
            if one is not other and not conditional(first) and not conditional(second):
                clashes.append((*key, one.name, other.name))
    assert not clashes


def test_ambiguous_verbs_have_a_reading_for_each_kind_of_object() -> None:
    readings = {
        "provide": {"supply", "finance"},
        "hold": {"detention", "harbouring", "attack"},
        "issue": {"forgery", "charge", "supply"},
        "lose": {"territory", "casualty"},
        "place": {"attack", "harbouring", "detention"},
        "shoot": {"attack", "reconnaissance"},
        "use": {"presence", "forgery", "recruitment"},
    }
    for verb, types in readings.items():
        assert types <= {found.name for found, _ in triggers_of("en", "verb", verb)}, verb


def chosen(verb: str, **fillers: str) -> set[str]:
    """The types of an English verb whose conditions hold when slots are filled with these lemmas."""
    filled = {name.replace("at_", "@"): lemma for name, lemma in fillers.items()}

    def fills(slots: tuple[Slot, ...], test: Filter) -> bool:
        return any(s.name in filled and s.admits([filled[s.name]]) and test.admits([filled[s.name]]) for s in slots)

    def empty(slots: tuple[Slot, ...]) -> bool:
        return not any(s.name in filled and s.admits([filled[s.name]]) for s in slots)

    def holds(trigger: Trigger) -> bool:
        when = all(fills(c.slots, c.filter) or (c.if_filled and empty(c.slots)) for c in trigger.when)
        unless = any(fills(c.slots, c.filter) for c in trigger.unless)
        return when and not unless and not any(empty(group) for group in trigger.needs)

    return {found.name for found, trigger in triggers_of("en", "verb", verb) if holds(trigger)}


@pytest.mark.parametrize(
    ("verb", "fillers", "expected"),
    [
        ("provide", {"subj": "gang", "obj": "rifle", "at_to": "member"}, {"supply"}),
        ("provide", {"subj": "gang", "obj": "cash", "at_to": "member"}, {"finance"}),
        ("hold", {"subj": "police", "obj": "driver"}, {"detention"}),
        ("hold", {"subj": "gang", "obj": "driver", "at_in": "house"}, {"harbouring"}),
        ("hold", {"subj": "minister", "obj": "meeting"}, {"meeting"}),
        ("hold", {"subj": "minister", "obj": "vote"}, set()),
        ("lose", {"subj": "rebel", "obj": "town"}, {"territory"}),
        ("lose", {"subj": "team", "obj": "match"}, set()),
        ("cross", {"subj": "driver", "obj": "border"}, {"movement"}),
        ("place", {"subj": "man", "obj": "bomb", "at_in": "car"}, {"attack"}),
        ("place", {"subj": "man", "obj": "guest", "at_in": "hotel"}, {"harbouring"}),
        ("charge", {"subj": "prosecutor", "obj": "broker", "at_with": "fraud"}, {"charge"}),
        ("charge", {"subj": "hotel", "obj": "fee"}, set()),
        ("close", {"subj": "ministry", "obj": "school"}, {"closure"}),
        ("close", {"subj": "girl", "obj": "eye"}, set()),
        ("shoot", {"subj": "gunman", "obj": "guard"}, {"attack"}),
        ("shoot", {"subj": "crew", "obj": "film"}, set()),
        ("hide", {"subj": "man", "obj": "pistol", "at_in": "garden"}, {"concealment"}),
        ("go", {"subj": "man", "at_to": "village"}, {"movement"}),
        ("go", {"subj": "prize", "at_to": "author"}, set()),
    ],
)
def test_the_object_decides_what_an_ambiguous_verb_states(
    verb: str, fillers: dict[str, str], expected: set[str]
) -> None:
    assert chosen(verb, **fillers) == expected


def write(folder: Path, text: str, name: str = "sample") -> Path:
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_type_is_read_into_values(tmp_path: Path) -> None:
    found = read_type(write(tmp_path, MINIMAL))
    assert found.roles == ("agent", "thing")
    (trigger,) = found.triggers
    assert (trigger.kind, trigger.lemmas, dict(trigger.roles)["thing"]) == ("verb", ("wave",), (Slot("obj"),))


def test_a_slot_may_be_narrowed_added_or_ask_for_a_number(tmp_path: Path) -> None:
    found = read_type(write(tmp_path, MINIMAL.replace("thing: obj", 'thing: "obj!=hand +@with=~fake obj.number"')))
    first, second, third = dict(found.triggers[0].roles)["thing"]
    assert first.admits(["flag"])
    assert not first.admits(["hand"])
    assert second.also
    assert second.admits(["flag"], None, ["fake"])
    assert not second.admits(["flag"], None, ["large"])
    assert (third.name, third.number) == ("obj", True)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("thing: obj", "tool: obj", "'tool' is not a role"),
        ("thing: obj", "thing: objekt", "'objekt' is neither a role used here nor a slot"),
        ("thing: obj", "thing: obj=hats", "'hats' is no class"),
        ("thing: obj", "thing: obj=label:hats", "'label:hats' is not a label"),
        ("verbs: wave", "verbs: Wave", "'Wave' is not in lower case"),
        ("verbs: wave", "verbs: wave wave", "'wave' is listed twice"),
        ("verbs: wave", "words: wave", "unknown key 'words'"),
        ("type: sample", "type: other", "says that it is type 'other'"),
        ("family: other", "family: cousins", "unknown family 'cousins'"),
        ("description: A type for a test.\n", "", "has no 'description'"),
        ("  en:", "  xx:", "no language"),
        ("triggers:", "triggers: [", "is not YAML"),
    ],
)
def test_a_mistake_is_one_clear_line(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(BadVocabulary, match=r"^sample") as caught:
        read_type(write(tmp_path, MINIMAL.replace(old, new)))
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_classes_add_each_other() -> None:
    found = spelled_out({"a": ["x", "+b"], "b": ["y", "label:weapon"]})
    assert found["a"] == {"x", "y", "label:weapon"}


@pytest.mark.parametrize("raw", [{"a": ["+b"]}, {"a": ["+b"], "b": ["+a"]}])
def test_classes_that_cannot_be_spelled_out(raw: dict[str, list[str]]) -> None:
    with pytest.raises(BadVocabulary):
        spelled_out(raw)


def test_a_slot_admits_by_lemma_and_by_label() -> None:
    weapons = Filter(frozenset({"rifle"}), frozenset({"weapon"}))
    assert Slot("obj", only=weapons).admits(["old", "rifle"])
    assert Slot("obj", only=weapons).admits(["kalash"], "weapon")
    assert not Slot("obj", only=weapons).admits(["flower"])
    assert not Slot("obj", never=weapons).admits(["rifle"])
    assert Slot("obj", never=weapons).admits(["flower"], "other")


def test_nouns_are_known_by_the_phrases_that_they_take() -> None:
    assert "smuggling" in nouns_taking("en", "@from")
    assert "saldırı" in nouns_taking("tr", "<Dat>")
    assert nouns_taking("en", "@nowhere") == frozenset()
