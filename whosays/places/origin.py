"""Where a document comes from, as far as its source says: a country's domain, a town in a newspaper's name."""

from __future__ import annotations

import re
from functools import lru_cache

from whosays.places.gazetteer import Candidate, Gazetteer
from whosays.places.names import fold
from whosays.places.words import load_words

# Domains of countries that are mostly used by others for their sound.
EVERYBODYS = frozenset(
    re.findall(r"\w+", "ac ai as bz cc cd co dj fm gg im io la li me mn ms mu nu pw sc sh sr st su tk to tv vc ws")
)
_HOST = re.compile(r"(?:[a-z]+://)?((?:[\w-]+\.)+([a-z]{2,}))(?:/|$)", re.IGNORECASE)


def country_of(source: str | None, gazetteer: Gazetteer) -> Candidate | None:
    """The country that the source's domain belongs to: "x.com.tr" is Turkish, "x.com" is nowhere."""
    host = _HOST.match(source.strip()) if source else None
    code = host[2].lower() if host else ""
    if len(code) != 2 or code in EVERYBODYS:
        return None
    return gazetteer.country("GB" if code == "uk" else code.upper())


@lru_cache(maxsize=1024)
def town_in(source: str | None) -> str:
    """What is left of a source's name without words of the press: "The Richmond Register" → "richmond"."""
    if not source:
        return ""
    host = _HOST.match(source.strip())
    if host:
        labels = host[1].lower().split(".")
        name = max(labels[:-1], key=len)
        return " ".join(_without_press(part) for part in name.split("-")).strip()
    return " ".join(word for word in fold(source).split() if word not in load_words().press)


def _without_press(label: str) -> str:
    """A label of a domain without words of the press before and behind."""
    before = ""
    while label != before:
        before = label
        for word in load_words().press:
            label = _cut(label, label.removesuffix(word))
            label = _cut(label, label.removeprefix(word))
    return label


def _cut(label: str, rest: str) -> str:
    """The rest, unless it is so short that the word was part of a name."""
    return rest if len(rest) > 3 or not rest else label
