"""The words of time of a language, from its YAML, and patterns that name groups of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from whosays.text.letters import lower

YEAR = r"(?:1[5-9]\d\d|20\d\d)"
EDGE = r"(?<![\w.,$€£%/])"  # before an expression: not in the middle of a word or a number
STOP = r"(?![\w%]|[.,:/]\d|'[a-z]{3})"
GROUP = re.compile(r"\{([a-z_]+)(\d?)\}")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Group of words → word → what it means."""

    code: str
    groups: Mapping[str, Mapping[str, Any]]

    def value(self, group: str, word: str) -> Any:
        """What a word that a pattern has found means. Raises KeyError for a word that is not in the group."""
        return self.groups[group][" ".join(word.split())]

    def has(self, group: str, word: str) -> bool:
        """Whether a word is in a group."""
        return word in self.groups[group]

    def shows(self, group: str, word: str) -> bool:
        """Whether a word has one of the forms of a group of patterns (`will`, `did`)."""
        return shapes(self.code, group).fullmatch(word) is not None

    def pattern(self, source: str) -> re.Pattern[str]:
        """A pattern with `{month}` for a named group of all months; a space stands for any white space.

        `{month2}` is a second one, the group `month2`; `YEAR` is a year in four figures.
        """
        return re.compile(EDGE + self.piece(source) + STOP)

    def piece(self, source: str) -> str:
        """A pattern without the edges, to be put into others."""
        filled = GROUP.sub(lambda found: self._group(found[1], found[2]), source).replace(r"\ ", " ")
        return filled.replace("YEAR", YEAR).replace(" ?", r"\s*").replace(" ", r"\s+")

    def _group(self, name: str, number: str) -> str:
        words = sorted(map(re.escape, self.groups[name]), key=len, reverse=True)
        return f"(?P<{name}{number}>{'|'.join(words)})"


@cache
def shapes(code: str, group: str) -> re.Pattern[str]:
    """The patterns of a group as one."""
    return re.compile("|".join(f"(?:{word})" for word in load(code).groups[group]))


@cache
def load(code: str) -> Vocabulary:
    """The vocabulary of a language. A list in its file is a group of words without meanings."""
    text = files("whosays.text.times").joinpath("languages", f"{code}.yaml").read_text(encoding="utf-8")
    raw = yaml.load(text, Loader=yaml.CSafeLoader)
    groups = ((name, words if isinstance(words, dict) else dict.fromkeys(words)) for name, words in raw.items())
    return Vocabulary(code, dict(groups))


def lowered(text: str, code: str) -> str:
    """The text in lower case, letter by letter, so that offsets stay; with the Turkish rules for I in Turkish.

    The apostrophes ’ and ‘ become '.
    """
    return lower(text.replace("’", "'").replace("‘", "'"), code)
