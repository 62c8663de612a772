"""The reason or cause that a sentence gives for what a claim tells: "because a certificate was missing"."""

from __future__ import annotations

import re
from functools import lru_cache

from whosays.case.linking.lexicon import words
from whosays.case.linking.telling import Telling, wording
from whosays.text.letters import fold

REACH = 90  # characters between a predicate and the word that brings its reason
END = re.compile(r"[,;.:!?”\"]|\bas the\b")


def reason(one: Telling) -> str:
    """The words of the reason, or nothing. English reasons follow the predicate, Turkish ones come before it."""
    return _before(one.quote, one.at, one.language) if one.language == "tr" else _after(one.quote, one.at)


@lru_cache(maxsize=65536)
def _after(quote: str, at: int) -> str:
    found = _because("en").search(quote, at)
    if found is None or found.start() - at > REACH or END.search(quote, at, found.start()):
        return ""
    end = END.search(quote, found.end())
    return quote[found.start() : end.start() if end else len(quote)].strip()


@lru_cache(maxsize=65536)
def _before(quote: str, at: int, language: str) -> str:
    last = None
    for found in _because(language).finditer(quote, max(0, at - REACH), at):
        last = found
    if last is None or END.search(quote, last.end(), at):
        return ""
    start = max((mark.end() for mark in END.finditer(quote, 0, last.start())), default=0)
    return quote[start : last.end()].strip()


@lru_cache(maxsize=4)
def _because(language: str) -> re.Pattern[str]:
    listed = "|".join(sorted(map(re.escape, words(language)["because"]), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)", re.IGNORECASE)


def other_reason(one: Telling, other: Telling) -> tuple[str, str] | None:
    """Two reasons that share no word, where both tellings give one in the same language."""
    a, b = reason(one), reason(other)
    if not a or not b or one.language != other.language or fold(a) == fold(b):
        return None
    small = _small(one.language)
    mine, theirs = wording(a, one.language) - small, wording(b, other.language) - small
    return (a, b) if mine and theirs and not mine & theirs else None


@lru_cache(maxsize=4)
def _small(language: str) -> frozenset[str]:
    return frozenset().union(*(wording(phrase, language) for phrase in words(language)["because"]))
