"""Whether a time in a sentence lies ahead or behind, by the verbs around it, where no tree is at hand.

"will meet on Friday" is the next Friday, "met on Friday" the last one. The nearest word that shows a tense decides;
what stands before the expression counts first.
"""

from __future__ import annotations

import re

from whosays.text.times.values import Tense
from whosays.text.times.vocabulary import Vocabulary

WORD = re.compile(r"['’]?[^\W_]+(?:['’]t)?")
SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s+(?=\S)|\n\s*\n")
BEFORE, AFTER = 6, 5  # words
NEAR = 4  # words before which a past shows: farther ones often belong to another clause
AHEAD = frozenset({"by", "until", "till"})  # a term lies ahead of what is told: "by 15 December"
WIDE = 300  # characters of a sentence before and after a time that are looked at
ABBREVIATION = 4  # characters: "Sept. 30" does not end a sentence


def tense_around(low: str, start: int, end: int, vocabulary: Vocabulary) -> Tense | None:
    """The tense that the words around a stretch of lowered text show; None where they show none."""
    left, right = sentence_around(low, start, end)
    before = WORD.findall(low[left:start])[-BEFORE:][::-1]
    after = WORD.findall(low[end:right])[:AFTER]
    if vocabulary.code == "tr":  # the verb ends the clause, and a coming thing is told by a participle before it
        after = WORD.findall(low[end:right])
        ahead = any(vocabulary.shows("will", word) for word in after)
        return "future" if ahead else next((t for word in after[::-1] if (t := shown_by(word, vocabulary))), None)
    if AHEAD.intersection(before[:1] if before[:1] != ["the"] else before[1:2]):
        return "future"
    words = [*before, *after]
    shown = [(at, tense) for at, word in enumerate(words) if (tense := shown_by(word, vocabulary))]
    if shown and shown[0][0] + 1 < len(before) and words[shown[0][0] + 1] == "be":
        return "future"  # "to be published in November"
    at, tense = shown[0] if shown else (0, None)
    far = vocabulary.code == "en" and tense == "past" and NEAR <= at < len(before)
    return None if far else tense


def right_behind(low: str, start: int, vocabulary: Vocabulary) -> bool:
    """Whether a verb in the past stands right before a time: "the year ended Jan. 31", "was seen Nov. 3"."""
    before = WORD.findall(low[max(0, start - 30) : start])
    return vocabulary.code == "en" and bool(before) and shown_by(before[-1], vocabulary) == "past"


def shown_by(word: str, vocabulary: Vocabulary) -> Tense | None:
    """The tense that one word shows."""
    if vocabulary.shows("will", word):
        return "future"
    if vocabulary.shows("did", word) or (vocabulary.code == "en" and len(word) > 4 and word.endswith("ed")):
        return "past"
    return None


def sentence_around(low: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence of a stretch begins and ends, roughly: at full stops that are not an abbreviation's."""
    first, last = max(0, start - WIDE), min(len(low), end + WIDE)
    left = max((m.end() for m in SENTENCE_END.finditer(low, first, start) if ends(low, m)), default=first)
    right = next((m.start() for m in SENTENCE_END.finditer(low, end, last) if ends(low, m)), last)
    return left, right


def ends(low: str, mark: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence: a long word stands before it."""
    word = re.search(r"[^\W_]+$", low[max(0, mark.start() - 20) : mark.start()])
    return low[mark.start()] != "." or word is None or len(word[0]) >= ABBREVIATION
