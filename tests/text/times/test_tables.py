"""The tables of expressions: what each means for its document, in EDTF. How they were made stands at their heads."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from edtf import parse_edtf

from whosays.text.times import phrase_times

HERE = Path(__file__).parent
DOCUMENT = date(2023, 11, 5)
LANGUAGES = {
    "english_times": "en", "english_times_second": "en", "english_times_third": "en",
    "english_times_fourth": "en", "english_times_fifth": "en",
    "turkish_times_first": "tr", "turkish_times_second": "tr", "turkish_times_third": "tr",
}  # fmt: skip


def rows() -> list[Any]:
    """Every row of every table, named by its text."""
    tables = [(file, yaml.safe_load((HERE / f"{file}.yaml").read_text(encoding="utf-8"))) for file in LANGUAGES]
    return [pytest.param(LANGUAGES[file], row, id=f"{file}: {row['text']}") for file, table in tables for row in table]


@pytest.mark.parametrize(("language", "row"), rows())
def test_what_an_expression_means(language: str, row: dict[str, Any]) -> None:
    start, end = row["text"].index("["), row["text"].index("]") - 1
    text = row["text"].replace("[", "").replace("]", "")
    found = phrase_times(text, language, row.get("document", DOCUMENT), row.get("reference"))
    meant = [time.edtf if time else None for phrase, time in found if phrase.start < end and start < phrase.end]
    assert (meant or [None])[0] == row["edtf"]


@pytest.mark.parametrize(("language", "row"), rows())
def test_what_is_expected_is_edtf(language: str, row: dict[str, Any]) -> None:
    """By the Library of Congress's grammar; a length and a set are ISO 8601's, which EDTF has no form for."""
    if row["edtf"] and row["edtf"][0] not in "PR":
        parse_edtf(row["edtf"])


def test_the_tables_are_as_large_as_they_are_said_to_be() -> None:
    sizes = {file: len(yaml.safe_load((HERE / f"{file}.yaml").read_text(encoding="utf-8"))) for file in LANGUAGES}
    measured = {file: sizes[file] for file in ("english_times", "turkish_times_first", "turkish_times_second")}
    assert measured == {"english_times": 60, "turkish_times_first": 75, "turkish_times_second": 75}
