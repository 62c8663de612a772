"""Words of the set lists, and plain readings of a noun phrase: its type, its number, its words without trimmings."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

BEHIND = r"\b(?:of|in|on|at|from|who|which|that|where)\b"  # what opens an addition to a noun phrase
# What stands before a noun and tells how many or how sure, not who or what.
BEFORE = re.compile(
    r"^(?:(?:THE|AN?|THIS|THESE|THAT|THOSE|HIS|HER|ITS|THEIR|OUR|SOME|SEVERAL|MANY|VARIOUS|ANOTHER|OTHER|(?:AT )?LEAST"
    r"|ABOUT|APPROXIMATELY|NEARLY|ALMOST|OVER|MORE THAN|PRESUMED|ALLEGED|SUSPECTED|[0-9][0-9,]*|ONE OF|ONE|TWO"
    r"|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|NUMBER OF|DOZENS OF) )+(?=\S)"
)
WHERE = re.compile(r"(?<=\w) (?:IN|AT|ON|NEAR|FROM|INSIDE|OUTSIDE|DURING|THROUGHOUT|LOCATED) (?=\S)")
DANGLING = re.compile(r"(?: (?:IN|AT|ON|NEAR|FROM|OF|BY|WITH|AND|TO|FOR))+$")  # where a phrase was cut too late
NUMBERED = re.compile(r"\b(?:TWO|THREE) (MEN|INDIVIDUALS|PERSONS|PEOPLE|YOUTHS)$")
OF = re.compile(r"\b(?:OF|FOR)\b")
SHORT = 3  # words of a thing that is listed beside another
# A weapon's size and order before it, and what it does behind it: "POWERFUL CAR BOMB EXPLOSION".
OF_WEAPONS = re.compile(
    r"^(?:(?:POWERFUL|STRONG|SMALL|LARGE|FIRST|SECOND|THIRD|NEW) )+| (?:EXPLOSION|ATTACK|BLAST|FIRE)S?$"
)
# Types that a word for the building gives; what it belongs to tells more: "offices of the telephone company".
GENERAL = frozenset({"ORGANIZATION OFFICE", "CIVILIAN RESIDENCE", "OTHER"})
PLURALS = frozenset({"people", "men", "women", "policemen", "police"})


@cache
def lists() -> dict[str, Any]:
    """`words.yaml`, its strings as sets of words."""
    raw = yaml.safe_load(Path(__file__).with_name("words.yaml").read_text(encoding="utf-8"))
    return {name: _as_set(value) for name, value in raw.items()}


def _as_set(value: Any) -> Any:
    if isinstance(value, str):
        return frozenset(value.split())
    return {key: _as_set(one) for key, one in value.items()} if isinstance(value, dict) else value


def tokens(text: str) -> list[str]:
    """Words in lower case."""
    return re.findall(r"[\w'-]+(?:\.[\w]+)*", text.lower())


def typed(name: str, text: str) -> str | None:
    """The type of a list to which a phrase belongs: by its last words, or by all where those say little ("one of")."""
    head = _typed(name, tokens(re.split(BEHIND, text.lower())[0]))
    if head and head not in GENERAL:
        return head
    return next((kind for kind in (_typed(name, tokens(text), GENERAL), head) if kind), None)


def _typed(name: str, words: list[str], without: frozenset[str] = frozenset()) -> str | None:
    """The type of the last word that has one."""
    for word in reversed(words):
        for kind, known in lists()[name].items():
            if word in known and kind not in without:
                return str(kind)
    return None


def plain(text: str) -> str:
    """In capitals on one line, without an article before and without what only adds to it behind."""
    line = " ".join(text.upper().split()).replace('"', "")
    line = re.split(r"(?<=\w)(?:, | -- | WHO | WHICH | WHERE | THAT | INCLUDING )", line)[0]
    return re.sub(r"^(?:THE|A|AN) ", "", line).strip(" ,.")


def bare(text: str) -> str:
    """Without how many or how sure before the noun, and without where: "AT LEAST TWO TRUCKS IN THE AREA" → "TRUCKS"."""
    return DANGLING.sub("", WHERE.split(BEFORE.sub("", text))[0])


def counted(text: str) -> str:
    """People without how many or how sure, but for mere "TWO MEN", whom keys name with their number."""
    kept, told = bare(text), NUMBERED.search(text)
    return told[0] if told and kept == told[1] else kept


def several(text: str) -> list[str]:
    """Each of two things of one phrase: "PYLONS AND TRANSFORMERS"; a body's name with "OF", "FOR" stays whole."""
    sides = text.split(" AND ")
    short = all(0 < len(side.split()) <= SHORT for side in sides)
    return sides if short and not OF.search(text) else [text]


def weapon(text: str) -> str:
    """An instrument without its size, and without its explosion."""
    return OF_WEAPONS.sub("", bare(text))


def untitled(name: str) -> str:
    """A person's name without titles and offices before it."""
    words = name.split()
    known = lists()["titles"].union(*lists()["human"].values())
    first = next((at for at, word in enumerate(words) if word.lower().strip(".") not in known), 0)
    return " ".join(words[first:])


def has(name: str, text: str) -> bool:
    """Whether a word of a list stands in the text."""
    return bool(lists()[name] & set(tokens(text)))


def count(text: str) -> str:
    """How many, from the words; `PLURAL` where they only say that there are several."""
    words = tokens(text)
    for word in words[:3]:
        if word.isdigit():
            return str(int(word))
        if word in lists()["numbers"]:
            return str(lists()["numbers"][word])
    head = re.split(BEHIND, text.lower())[0].split()
    last = head[-1] if head else ""
    plural = last in PLURALS or (last.endswith("s") and not last.endswith("ss"))
    return "PLURAL" if plural else "1"
