"""Where in a text a rule is worth trying: near a word of the group that it cannot do without.

Most of a text is far from any word of time; trying every rule at every word costs fifty times as much.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from whosays.text.times.vocabulary import load

WORD = re.compile(r"[^\W_]+")
INFLECTED = frozenset({"tr"})
NEAR = 70  # characters before and after such a word
Windows = list[tuple[int, int]]


def windows(low: str, code: str, keys: frozenset[str]) -> dict[str, Windows]:
    """Key → stretches of the lowered text, cut at white space, in which its rules are worth trying."""
    found: defaultdict[str, Windows] = defaultdict(list)
    known, stems = known_words(code, keys), stems_of(code, keys)
    for word in WORD.finditer(low):
        form = word[0]
        calls = known.get(form) or known.get(form.removesuffix("s"), ())
        calls = ("figures",) if form[0].isdigit() else calls
        if not calls and stems is not None and (stem := stems.match(form)):
            calls = known[stem[0]]
        for key in calls:
            widen(found[key], low, word.start(), word.end())
    return found


def widen(into: Windows, low: str, start: int, end: int) -> None:
    """Add the surroundings of a word, as part of the last window where they touch."""
    left = low.find(" ", max(0, start - NEAR), start) + 1 if start > NEAR else 0
    right = low.find(" ", end + NEAR)
    right = len(low) if right < 0 else right
    if into and left <= into[-1][1]:
        into[-1] = (into[-1][0], right)
    else:
        into.append((left, right))


@cache
def known_words(code: str, keys: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """The last word of each form of each group → the groups that it calls for."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key in keys & load(code).groups.keys():
        for form in load(code).groups[key]:
            found[WORD.findall(form)[-1]].add(key)
    return {word: tuple(sorted(groups)) for word, groups in found.items()}


@cache
def stems_of(code: str, keys: frozenset[str]) -> re.Pattern[str] | None:
    """What a word may begin with, the longest first, in a language that puts endings on its words; else None."""
    if code not in INFLECTED:
        return None
    return re.compile("|".join(sorted(map(re.escape, known_words(code, keys)), key=len, reverse=True)))
