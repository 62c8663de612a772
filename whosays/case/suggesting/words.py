"""Words of names as they sound and as they are written, in any script, brought to Latin letters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA

from whosays.case.names import latin
from whosays.text.letters import fold

MARKS = re.compile(r"['’‘ʼ`´.]")
WORD = re.compile(r"\d*[a-z]+|\d+")
# Spellings of one sound in the transliterations of Arabic, Russian, Persian, Chinese and in German and Turkish.
SPELLINGS = (
    ("sch", "s"), ("tch", "s"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("sh", "s"), ("ch", "s"), ("zh", "z"),
    ("dj", "j"), ("th", "t"), ("dh", "d"), ("ck", "k"), ("tz", "z"), ("ts", "z"), ("x", "ks"), ("q", "k"),
    ("c", "k"), ("w", "v"), ("j", "y"),
)  # fmt: skip
VOWEL = re.compile("[aeiouy]")
NEAR = {"a": "ae", "e": "aeiy", "i": "eiy", "y": "eiy", "o": "ou", "u": "ou"}  # spellings of one vowel
REMEMBERED = 1 << 18  # words and pairs of words: the same come again and again


@dataclass(frozen=True, slots=True)
class Lists:
    """The words of words.yaml."""

    legal: frozenset[str]
    common: frozenset[str]
    small: frozenset[str]
    patronymic: frozenset[str]
    same: Mapping[str, str]


@cache
def lists() -> Lists:
    """What says little in a name."""
    import yaml  # only when names are compared

    text = Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8")
    found = yaml.load(text, Loader=yaml.CSafeLoader)
    legal, common, small, sons = (frozenset(found[name]) for name in ("legal", "common", "small", "patronymic"))
    return Lists(legal, common, small, sons, found["same"])


@lru_cache(REMEMBERED)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in small Latin letters, without accents and dots: "A.B.C." is one word."""
    return tuple(WORD.findall(latin(MARKS.sub("", fold(name)))))


@lru_cache(REMEMBERED)
def sound(word: str) -> str:
    """A word without what transliterations differ in: "husayn" and "hussein" both give "hsn"."""
    for written, heard in SPELLINGS:
        word = word.replace(written, heard)
    first = "a" if word[:1] in tuple("aeiouy") else word[:1]
    rest = re.sub("[aeiouyh]", "", word[1:])
    return re.sub(r"(.)\1+", r"\1", first + rest)


@lru_cache(REMEMBERED)
def likeness(one: str, other: str) -> float:
    """How alike two words are: 1 the same, about 0.9 one sound, less for every letter, 0.4 an initial of the other."""
    if one == other:
        return 1.0
    if one[0].isdigit() or other[0].isdigit():
        return 0.0
    if min(len(one), len(other)) == 1:
        return 0.4 if one[0] == other[0] else 0.0
    written = 1 - OSA.distance(one, other) / max(len(one), len(other))
    return max(written, 0.85 + 0.1 * written) if sound_alike(one, other) else written


def sound_alike(one: str, other: str) -> bool:
    """Whether two words are spellings of one sound. The first vowel must be near: Hasan is not Husayn."""
    if sound(one) != sound(other) or len(sound(one)) < 2:
        return False
    first, second = VOWEL.search(one[1:]), VOWEL.search(other[1:])
    return first is None or second is None or second[0] in NEAR[first[0]]
