"""The words that a claim's line and footnote put around those of the document, in the languages of the interface."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Language = Literal["en", "tr"]


@dataclass(frozen=True, slots=True)
class LineWords:
    """`marks` by value of a status; `denied`, `unnamed` and `page` have a place for other words in them."""

    marks: Mapping[str, str]
    says: str
    document: str
    denied: str
    not_so: str
    unnamed: str
    quoted: str
    page: str
    characters: str


WORDS: Mapping[Language, LineWords] = {
    "en": LineWords(
        {
            "habitual": "repeats",
            "planned": "planned",
            "attempted": "attempted",
            "cancelled": "cancelled",
            "hypothetical": "if",
            "probable": "probable",
            "possible": "possible",
        },
        says="says",
        document="the document",
        denied="denied by {}",
        not_so="not so",
        unnamed="an unnamed voice (“{}”)",
        quoted="somebody who is quoted and not named",
        page="p. {}",
        characters="characters",
    ),
    "tr": LineWords(
        {
            "habitual": "tekrarlanır",
            "planned": "planlanan",
            "attempted": "teşebbüs",
            "cancelled": "vazgeçilen",
            "hypothetical": "eğer",
            "probable": "muhtemel",
            "possible": "olası",
        },
        says="diyen:",
        document="belgenin kendisi",
        denied="{} reddediyor",
        not_so="öyle değil",
        unnamed="adı verilmeyen bir ses (“{}”)",
        quoted="alıntılanan, adı verilmeyen biri",
        page="s. {}",
        characters="karakter",
    ),
}
