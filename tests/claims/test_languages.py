"""The word lists: every language loads, every value is a word, and the lists that rules rely on are filled."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

import pytest
import yaml

import whosays.claims
from whosays.claims.languages import LANGUAGES, Cues, load_language, lower, with_kinds
from whosays.claims.languages.classes import BadVocabulary
from whosays.model import VoiceKind

CLAIMS = Path(whosays.claims.__file__).parent


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_reporting_verbs_by_the_hundred(code: str) -> None:
    language = load_language(code)
    assert language.code == code
    assert len(language.reporting.verbs) > 150
    assert len(language.reporting.nouns) > 60


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_kind_of_speaker_is_one_of_the_model(code: str) -> None:
    kinds = set(load_language(code).speakers.kinds.values())
    assert kinds <= set(get_args(VoiceKind))
    assert {"document", "prosecutor", "court", "police", "lawyer", "defendant", "witness"} <= kinds


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_are_lower_case_and_joined(code: str) -> None:
    language = load_language(code)
    tables = (*language.reporting.verbs, *language.reporting.nouns, *language.speakers.kinds)
    assert [word for word in tables if word != language.lower(word) or " " in word] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_shade_of_status_has_words(code: str) -> None:
    language = load_language(code)
    assert set(language.reality) == {"planned", "attempted", "cancelled", "habitual", "hypothetical"}
    assert set(language.certainty) == {"possible", "probable"}
    assert all(shade.verbs or shade.nouns for shade in (*language.reality.values(), *language.certainty.values()))
    assert isinstance(language.negation, Cues)


def test_words_that_yaml_takes_for_truth_values_stay_words() -> None:
    assert "no" in load_language("en").negation.determiners
    assert "on" in load_language("en").reporting.content_markers


def test_a_language_is_read_once_and_an_unknown_one_falls_back() -> None:
    assert load_language("tr") is load_language("tr")
    assert load_language("xx") is load_language("en")
    assert load_language(None) is load_language("en")


def test_turkish_lower_case() -> None:
    assert load_language("tr").lower("IŞİD") == "ışid"
    assert load_language("en").lower("IS") == "is"


@pytest.mark.parametrize(
    ("word", "shape", "expected"),
    [
        ("satmış", "evidential", True),
        ("satmıştı", "evidential", False),
        ("satmıştır", "evidential", False),
        ("gidiyormuş", "evidential", True),
        ("aldığını", "nominalised", True),
        ("almasını", "nominalised", True),
        ("aldığını", "factual", True),
        ("almasını", "factual", False),
        ("gidecek", "future", True),
        ("gelirse", "conditional", True),
        ("ödemeden", "without", True),
    ],
)
def test_turkish_shapes(word: str, shape: str, expected: bool) -> None:
    assert load_language("tr").has_shape(shape, word) is expected


def rules() -> list[ast.AST]:
    """Every node of every rule."""
    return [
        node for path in CLAIMS.rglob("*.py") for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    ]  # fmt: skip


def strings(nodes: Iterable[ast.AST]) -> set[str]:
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def classes() -> set[str]:
    return {name for code in LANGUAGES for name in load_language(code).classes}


def test_every_class_that_a_rule_asks_for_has_words() -> None:
    """As in `view.is_a(i, "body")`; a language may lack one that the other has."""
    calls = [node for node in rules() if isinstance(node, ast.Call)]
    asking = [call for call in calls if ast.unparse(call.func).endswith(("is_a", "belongs", "classes.get"))]
    assert strings(arg for call in asking for arg in call.args) - classes() == set()


def test_every_class_is_asked_for() -> None:
    """By name in a rule, in a claim type, or by another class ("+weapon")."""
    types = "".join(path.read_text(encoding="utf-8") for path in CLAIMS.glob("types/*.yaml"))
    files = "".join(path.read_text(encoding="utf-8") for path in CLAIMS.glob("languages/*.yaml"))
    asked = {*strings(rules()), *re.findall(r"\w+", types), *re.findall(r"\+(\w+)", files)}
    assert classes() - asked == set()


def test_kinds_of_nouns_are_classes() -> None:
    assert with_kinds({"facility": ["+edifice", "label:facility"]}, {"edifice": "mill fort\n  shrine"}) == {
        "facility": ["+edifice", "label:facility"],
        "edifice": ["mill", "fort", "shrine"],
    }


def test_a_kind_is_no_second_class() -> None:
    with pytest.raises(BadVocabulary, match="'facility' is a class and a kind of noun"):
        with_kinds({"facility": []}, {"facility": "mill"})


@pytest.mark.parametrize("code", LANGUAGES)
def test_nouns_of_a_kind_are_lower_case_in_order_and_stand_once(code: str) -> None:
    path = Path(whosays.claims.languages.__file__).parent / "nouns" / LANGUAGES[code]
    nouns = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    assert len(nouns) > 20
    for kind, members in nouns.items():
        assert members.split() == sorted({lower(word, code) for word in members.split()}), kind
