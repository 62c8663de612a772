"""Numbers in words and figures, as they stand before a unit of time."""

from __future__ import annotations

import re
from itertools import pairwise

from whosays.text.times.vocabulary import Vocabulary

RANGE = re.compile(r"\b(?:to|or|ila|between)\b|\d ?[-–] ?\d(?!/)")
FIGURES = re.compile(r"\d+(?:[.,]\d{3})*(?:[.,]\d{1,2})?$")
HALVES = {"1/2": 0.5, "½": 0.5, "and a half": 0.5, "buçuk": 0.5, "1/4": 0.25}


def number(words: str, vocabulary: Vocabulary) -> float | None:
    """The number that words or figures name; None where they name none ("several") or two ("12 to 18", "iki üç").

    "twenty-five" is 25, "5 1/2" 5.5, "iki buçuk" 2.5, "1,500" 1500, "two hundred" 200.
    """
    if RANGE.search(words):
        return None
    text = " ".join(words.replace("-", " ").split())
    text = re.sub(r"^an? (?=\S+$)", "", text)  # "a two-year"; but "a hundred"
    if vocabulary.has("several", text) or vocabulary.has("several", words):
        return None
    if vocabulary.has("number", words):
        return float(vocabulary.value("number", words))
    total = next((value for mark, value in HALVES.items() if mark in text), 0.0)
    for mark in HALVES:
        text = text.replace(mark, " ")
    if vocabulary.has("number", text.strip()):
        return total + float(vocabulary.value("number", text.strip()))
    parts = [_one(part, vocabulary) for part in text.split()]
    if any(0 < one < 10 and 0 < other < 10 for one, other in pairwise(parts)):
        return None
    return total + _sum(parts)


def _sum(parts: list[float]) -> float:
    """What number words one after the other make: two, thousand, three, hundred, five are 2305."""
    total = current = 0.0
    for part in parts:
        if part in (100, 1000):
            current = max(1.0, current) * part
        else:
            current += part
        if part == 1000:
            total, current = total + current, 0.0
    return total + current


def _one(part: str, vocabulary: Vocabulary) -> float:
    if FIGURES.match(part):
        grouped = re.sub(r"[.,](?=\d{3})", "", part)
        return float(grouped.replace(",", "."))
    return float(vocabulary.value("number", part)) if vocabulary.has("number", part) else 0.0
