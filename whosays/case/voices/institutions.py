"""The words of institutions.yaml: what a speaker speaks for, by the words that name it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Words:
    """A list of folded words; a word with a star stands for all that begin so."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]

    def __contains__(self, word: str) -> bool:
        return word in self.whole or (bool(self.beginnings) and word.startswith(self.beginnings))


@dataclass(frozen=True, slots=True)
class Institution:
    """The words for an institution itself and for the people who speak for it."""

    name: str
    one: bool
    offices: Words
    people: Words
    papers: Words


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All of institutions.yaml."""

    institutions: tuple[Institution, ...]
    kinds: frozenset[str]
    spokespeople: Words
    individuals: Words
    indefinite: Words
    no_names: Words
    phrases: Words
    translated: Mapping[str, str]
    naming: Words  # all words for any institution: most words are none, and are asked once

    def institution(self, words: Iterable[str]) -> tuple[Institution, bool] | None:
        """The first institution that a phrase names, and whether by one of its people; two words before one."""
        listed = list(words)
        for at, word in enumerate(listed):
            for said in (" ".join(listed[at : at + 2]), word):
                if said not in self.naming:
                    continue
                for one in self.institutions:
                    if said in one.offices or said in one.people:
                        return one, said in one.people
        return None

    def named_by_two(self, words: Sequence[str]) -> set[str]:
        """The words of a phrase that name an institution only together: "coast" and "guard"."""
        return {word for two in pairwise(words) if " ".join(two) in self.phrases for word in two}

    def paper(self, words: Iterable[str]) -> tuple[Institution, bool] | None:
        """The institution whose own paper a title names."""
        found = (one for word in words for one in self.institutions if word in one.papers)
        return next(((one, False) for one in found), None)

    def one(self, name: str) -> bool:
        """Whether a case has one institution of this name unless two are named."""
        return any(one.one for one in self.institutions if one.name == name)

    def says_nothing(self, word: str) -> bool:
        """Whether a capitalised word is no part of anybody's name."""
        lists = (self.no_names, self.spokespeople, self.individuals, self.indefinite)
        return any(word in words for words in lists) or self.institution([word]) is not None


@cache
def lexicon() -> Lexicon:
    """institutions.yaml, read once."""
    import yaml  # only when voices are counted

    path = Path(__file__).with_name("institutions.yaml")
    raw = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    made = tuple(_institution(name, given) for name, given in raw["institutions"].items())
    lists = {name: _words(raw[name]) for name in ("spokespeople", "individuals", "indefinite", "no_names")}
    entries = [one for given in raw["institutions"].values() for part in ("offices", "people") for one in given[part]]
    lists |= {"phrases": _words(one for one in entries if " " in one), "naming": _words(entries)}
    return Lexicon(made, frozenset(raw["kinds"]), **lists, translated=raw["translated"])


def _institution(name: str, given: Mapping[str, Any]) -> Institution:
    lists = (_words(given.get(part, ())) for part in ("offices", "people", "papers"))
    return Institution(name, given["one"], *lists)


def _words(given: Iterable[str]) -> Words:
    listed = list(given)
    beginnings = tuple(word[:-1] for word in listed if word.endswith("*"))
    return Words(frozenset(word for word in listed if not word.endswith("*")), beginnings)
