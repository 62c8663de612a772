"""EDTF in words for readers."""

from __future__ import annotations

import pytest

from whosays.model import When
from whosays.views.time_words import edtf_words, time_words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2023-11-05", "5 November 2023"),
        ("2023-01~", "around January 2023"),
        ("2022-22", "summer 2022"),
        ("199X", "the 1990s"),
        ("2015/..", "from 2015 on"),
        ("../2015", "until 2015"),
        ("2018-11/2023-11", "November 2018 to November 2023"),
        ("[2019,2020]", "2019 or 2020"),
        ("{2023-01,2023-02}", "January 2023 and February 2023"),
        ("{2023-01,2023-02,2023-04}", "January 2023, February 2023 and April 2023"),
    ],
)
def test_a_form_has_words(edtf: str, words: str) -> None:
    assert edtf_words(edtf) == words


@pytest.mark.parametrize("edtf", ["[2019..2021]", "{2019}", "[]", "P2Y"])
def test_what_is_not_understood_stays_as_it_is(edtf: str) -> None:
    assert edtf_words(edtf) == edtf


def test_a_time_without_a_form_keeps_its_words() -> None:
    assert time_words(When("some  years ago", 0, 15)) == "some years ago"
    assert time_words(None) == ""
