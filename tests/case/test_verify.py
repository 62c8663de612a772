"""What `verify` finds, on a case that somebody has changed by hand."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.readings import judgment, report
from whosays.case.verify import verify
from whosays.model import Argument, Reading
from whosays.store import open_case


@pytest.fixture
def case(tmp_path: Path) -> Path:
    with open_case(tmp_path / "case", create=True) as store:
        store.save(*report())
        store.save(*judgment())
    return tmp_path / "case"


def problems(case: Path) -> list[str]:
    with open_case(case) as store:
        return [str(problem) for problem in verify(store)]


def original_of(case: Path, reading: Reading) -> Path:
    return case / "originals" / reading.document.id.removeprefix("sha256:")


def change(case: Path, statement: str, *values: object) -> None:
    with sqlite3.connect(case / "case.db") as database:
        assert database.execute(statement, values).rowcount == 1
    database.close()


def test_nothing_is_wrong_with_a_case_that_nobody_touched(case: Path) -> None:
    assert problems(case) == []


def test_an_original_that_was_changed_is_named(case: Path) -> None:
    path = original_of(case, report()[0])
    path.write_bytes(path.read_bytes().replace(b"boat", b"bomb"))
    assert problems(case) == ["report.txt: its original has been changed since it was added"]


def test_an_original_that_is_gone_is_named(case: Path) -> None:
    original_of(case, judgment()[0]).unlink()
    assert problems(case) == ["judgment.txt: its original cannot be read (No such file or directory)"]


def test_a_quote_that_is_not_in_the_text_is_named(case: Path) -> None:
    sold = report()[0].claims[0]
    change(case, "UPDATE claim SET body = replace(body, 'Jale Demir sold', 'Jale Demir stole') WHERE id = ?", sold.id)
    (line,) = problems(case)
    assert line.startswith(f"report.txt: {sold.id}: its quote “The police said Jale Demir stole a boat")
    assert line.endswith("does not stand at 0–57 of the text")


def test_a_text_that_was_changed_is_seen_by_every_claim_behind_the_change(case: Path) -> None:
    change(case, "UPDATE content SET text = 'x' || text WHERE text LIKE 'The police%'")
    found = problems(case)
    assert {line.split(": claim:")[0] for line in found} == {"report.txt"}
    assert len({line.split(": ")[1] for line in found}) == 3
    assert any("its predicate “sold”" in line for line in found)


def test_a_reading_that_points_past_its_words_is_named(tmp_path: Path) -> None:
    reading, data = report()
    first = reading.claims[0]
    wrong = replace(first, arguments=(Argument("seller", "Jale Demir", 17, 27, "entity:nobody"),))
    with open_case(tmp_path / "case", create=True) as store:
        store.save(replace(reading, claims=(wrong,)), data)
    assert problems(tmp_path / "case") == [
        f"report.txt: {first.id}: its seller “Jale Demir” does not stand at 17–27 of the text",
        f"report.txt: {first.id}: “Jale Demir” means entity:nobody, which is not in the case",
    ]
