"""The articles with answer keys, and how the figures of several keys become one."""

import tomllib
from pathlib import Path
from typing import get_args

import pytest

from bench.__main__ import main
from bench.acceptance import ARTICLES, total
from whosays import model
from whosays.claims.types import claim_types

KEYS = sorted(ARTICLES.glob("*/*.toml"))
PARTS = {"development": 30, "held": 30, "mending": 20, "fresh": 20}  # items that a key has at least
STATUS = {word: set(get_args(getattr(model, word.capitalize()))) for word in ("polarity", "reality", "certainty")}


@pytest.mark.parametrize("path", KEYS, ids=lambda path: path.stem)
def test_a_key_fits_its_article(path: Path) -> None:
    text, key = path.with_suffix(".txt").read_text(encoding="utf-8"), tomllib.loads(path.read_text(encoding="utf-8"))
    known = set(claim_types()) | {"statement"}
    assert len({item["id"] for item in key["claim"]}) == len(key["claim"]) >= PARTS[path.parent.name]
    for item in key["claim"]:
        assert text.count(item["in"]) == 1, item["in"]
        assert set(item["type"]) <= known, item["type"]
        assert all(item["args"]), item["id"]
        for word, allowed in STATUS.items():
            assert set(item.get(word, ())) <= allowed, item["id"]
    named = [one["name"] for one in key.get("place", [])]
    named += [name for pair in key.get("same", []) + key.get("differ", []) for name in pair["names"]]
    assert all(name in text for name in named)


def test_each_part_has_articles_in_both_languages() -> None:
    assert {path.parent.name for path in KEYS} == set(PARTS)
    for part in PARTS:
        assert {path.stem[:3] for path in KEYS if path.parent.name == part} == {"en-", "tr-"}


def test_every_item_counts_once() -> None:
    few = {"found": {"done": 1, "of": 1, "share": 1.0}}
    many = {"found": {"done": 3, "of": 9, "share": 0.333}, "when": {"done": 0, "of": 2, "share": 0.0}}
    assert total([few, many]) == {
        "found": {"done": 4, "of": 10, "share": 0.4},
        "when": {"done": 0, "of": 2, "share": 0.0},
    }


SCORER = """import json, sys
print("missed found        K1 the ferry sank")
print(json.dumps({"found": {"done": 1, "of": 2, "share": 0.5}}))
"""


@pytest.mark.parametrize(
    ("part", "printed"), [("development", True), ("mending", True), ("held", False), ("fresh", False)]
)
def test_misses_are_printed_of_the_open_half_alone(part, printed, tmp_path, monkeypatch, capsys):
    (tmp_path / "score.py").write_text(SCORER)
    (tmp_path / part).mkdir()
    (tmp_path / part / "one.toml").write_text("")
    (tmp_path / part / "one.txt").write_text("The ferry sank.")
    monkeypatch.setattr("bench.acceptance.ARTICLES", tmp_path)
    monkeypatch.setattr("bench.acceptance.export", lambda text, engine, folder: folder / "export.jsonl")
    assert main(["acceptance", "--acceptance", str(tmp_path), "--split", part]) == 0
    out = capsys.readouterr().out
    assert ("the ferry sank" in out) == printed
    assert f"  {part} " in out


def test_a_half_that_there_is_not_is_said(tmp_path, capsys):
    (tmp_path / "score.py").write_text(SCORER)
    assert main(["acceptance", "--acceptance", str(tmp_path), "--split", "other"]) == 0
    assert "articles/other is not there" in capsys.readouterr().err
