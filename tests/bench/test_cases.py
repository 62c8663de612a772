from pathlib import Path

import pytest

from bench.cases import Totals
from bench.cases.gold import GoldCase, case_of, cases, plain
from bench.cases.scoring import Score, Told, compare, told
from whosays.model import Claim, Evidence, Predicate

CASE = """
title: Two papers
documents:
  a:
    language: en
    published: 2024-02-13
    text: A fire [destroyed|fire] a mill. Four men [died|dead] in the [flames|fire?]. It rained.
  b:
    language: en
    published: 2024-02-14
    text: The fire [destroyed|fire] the mill. Six men [died|dead], said Ada.
contradicts:
  - {slot: number, sides: [["a:dead"], ["b:dead"]]}
voices:
  - {of: ["a:fire", "b:fire"], count: 2}
"""


@pytest.fixture
def case(tmp_path: Path) -> GoldCase:
    (tmp_path / "two.yaml").write_text(CASE, encoding="utf-8")
    return case_of(tmp_path / "two.yaml")


def claims(case: GoldCase) -> list[Claim]:
    """A claim on every word that could be a predicate."""
    found = []
    for of in case.documents:
        for word in ("destroyed", "died", "flames", "rained", "said"):
            at = of.text.find(word)
            if at >= 0:
                type_ = "statement" if word == "said" else "open"
                place = Predicate(word, word, at, at + len(word))
                found.append(Claim(f"{of.name} {word}", type_, place, (), Evidence(of.id, 0, len(of.text), of.text)))
    return found


def test_marks_leave_the_text() -> None:
    text, marks = plain("Ada [ran home|flight/x?] in May.")
    assert text == "Ada ran home in May."
    assert marks == [("flight", "x", 4, 12, "ran home", True)]
    assert text[4:12] == "ran home"


def test_pairs_of_one_happening_are_asked_for_but_not_those_that_differ(case: GoldCase) -> None:
    assert {frozenset(mark.key for mark in pair) for pair in case.same} == {frozenset("ab")}
    assert {mark.happening for pair in case.same for mark in pair} == {"fire"}
    assert len(case.contradicts) == 1


def score(case: GoldCase, *groups: list[str]) -> Score:
    out, seen = Score(), told(case, claims(case))
    compare(out, seen.pairs(groups), case.same, case.free, seen, case)
    return out


def test_what_is_linked_rightly(case: GoldCase) -> None:
    found = score(case, ["a.txt destroyed", "b.txt destroyed"])
    assert (found.right, found.wrong, found.missed) == (1, 0, 0)


def test_optional_and_disputed_tellings_are_free(case: GoldCase) -> None:
    found = score(case, ["a.txt died", "b.txt died"], ["a.txt flames", "b.txt destroyed"])
    assert (found.right, found.wrong, found.missed) == (0, 0, 1)


def test_links_to_what_nothing_marks_are_wrong(case: GoldCase) -> None:
    found = score(case, ["a.txt destroyed", "b.txt destroyed", "a.txt rained"])
    assert (found.right, found.wrong) == (1, 2)
    assert found.figures()["P"] == pytest.approx(100 / 3)


def test_two_statements_may_be_linked(case: GoldCase) -> None:
    all_ = claims(case)
    seen = Told({one.id: one.id for one in all_}, {one.id: one for one in all_})
    assert not seen.pairs([["b.txt said", "b.txt said"]])


SIZES = {"development": 6, "held": 6, "mending": 15, "checking": 3, "fresh": 8, "unseen": 8}


@pytest.mark.parametrize(("part", "count"), SIZES.items())
def test_the_cases_are_whole(part: str, count: int) -> None:
    found = cases(part)
    assert len(found) == count
    for case in found:
        assert 3 <= len(case.documents) <= 7
        assert case.same
        assert case.contradicts
        assert case.voices
        assert {document.language for document in case.documents} <= {"en", "tr"}


@pytest.mark.parametrize(
    ("part", "read"), [("development", True), ("held", False), ("fresh", False), ("unseen", False)]
)
def test_what_is_wrong_in_a_held_part_is_not_shown(part: str, read: bool, capsys: pytest.CaptureFixture[str]) -> None:
    totals = Totals()
    totals.scores["same"].errors.append("two WRONG a:fire <> b:flood")
    totals.shown(part)
    assert ("a:fire" in capsys.readouterr().out) is read


def test_a_link_to_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text(CASE.replace('"b:dead"', '"b:gone"'), encoding="utf-8")
    with pytest.raises(ValueError, match="b:gone"):
        case_of(tmp_path / "bad.yaml")
