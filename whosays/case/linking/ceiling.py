"""The most that two tellings could have in common, seen without comparing them: most pairs need no more than that.

Most of the pairs that share a block cannot tell of one happening, whatever their fillers were like. What is
counted here is never less than what comparing.py comes to, with or without the slot in which two may differ: signs
against a pair count only where they are plain to see, signs for it wherever they are possible.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from whosays.case.linking.comparing import WORDED
from whosays.case.linking.fillers import Filler
from whosays.case.linking.lexicon import once, sayings, words
from whosays.case.linking.numbers import Bounds
from whosays.case.linking.storied import NEWS, YEARS, one_story
from whosays.case.linking.telling import Telling
from whosays.case.linking.weighing import weights
from whosays.case.routes.lexicon import words_of

SPOTS = frozenset({"place", "destination", "origin"})  # roles that may name a spot
ONE_OR_OTHER = ("thing", "done_to")  # what one type calls its thing another calls what was done to
# Features that speak for a pair and are looked at here; others are taken to be there always.
SEEN = frozenset(
    ("lemma", "act", "translated", "said", "document", "story", "story_many", "wording", "speaker", "published_near",
     "once", "crossed", "initials", "number_same", "number_small", "time_same", "time_meets", "place_same",
     "place_same_role")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outline:
    """What a telling's fillers could be matched by: words, by part and all; numbers; whether it has any spot."""

    parts: Mapping[str, frozenset[str]]
    words: frozenset[str]
    amounts: frozenset[Bounds]
    spots: bool


def outline(one: Telling) -> Outline:
    """The outline of a telling."""
    small = words(one.language)["small"]
    parts = {part: words_in(found, small) for part, found in one.parts.items()}
    either = frozenset().union(*(parts.get(part, frozenset()) for part in ONE_OR_OTHER))
    if either:
        parts |= dict.fromkeys(ONE_OR_OTHER, either)
    return Outline(
        parts=parts,
        words=words_in((*one.fillers, *one.places), small),
        amounts=frozenset(filler.amount for filler in one.fillers if filler.amount) | named_together(one),
        spots=bool(one.places) or any(filler.role in SPOTS for filler in one.fillers),
    )


def named_together(one: Telling) -> frozenset[Bounds]:
    """How many are named side by side: "two brothers" may be they."""
    return frozenset((float(len(some)), float(len(some))) for some in one.parts.values() if len(some) > 1)


def words_in(fillers: Iterable[Filler], small: frozenset[str]) -> frozenset[str]:
    """All by which one of these fillers could be matched with another, without small words."""
    return frozenset(word for filler in fillers for word in words_of_one(filler) if word not in small)


def words_of_one(one: Filler) -> set[str]:
    """The words of a filler, of its names, its noun, its initials and its entity."""
    found = set(words_of(one.text)) | one.last | {word for name in one.names for word in name.split()}
    found |= {f"={one.entity}"} if one.entity else set()
    found |= {f"~{one.initials}"} if one.initials else set()
    return found | ({f"#{one.noun}"} if one.noun else set())


def ceiling(one: Telling, other: Telling, a: Outline, b: Outline) -> float:
    """Log-odds that the two, of which these are the outlines, do not exceed."""
    found = base() + act(one, other) + setting(one, other) + fillers(one, other, a, b)
    same_words = (
        0.0 if (one.sentence, one.document) == (other.sentence, other.document) else alike(one.wording, other.wording)
    )
    found += weights()["wording"] * same_words
    return found + (weights()["nothing"] if same_words < WORDED and nothing(one, other, a, b) else 0.0)


def nothing(one: Telling, other: Telling, a: Outline, b: Outline) -> bool:
    """Whether it is plain to see that the two have nothing in common but their act."""
    if not a.words.isdisjoint(b.words) or (a.amounts and b.amounts) or (a.spots and b.spots):
        return False
    return one.type not in sayings() and not at_one_time(one, other)


def at_one_time(one: Telling, other: Telling) -> bool:
    """Whether the times of the two have a day in common."""
    return bool(one.days and other.days and one.days[0] <= other.days[1] and other.days[0] <= one.days[1])


@cache
def base() -> float:
    """The odds of any pair, with all that may speak for it and is not looked at here."""
    known = weights()
    parts = {f"{part}_{level}" for part in by_part() for level in ("same", "head", "may")}
    return known["bias"] + sum(worth for name, worth in known.items() if worth > 0 and name not in SEEN | parts)


@cache
def by_part() -> Mapping[str, tuple[float, float]]:
    """Part → what it is worth at most where its fillers share a word, and where they do not."""
    known = weights()
    names = {name.rsplit("_", 1)[0] for name in known if name.endswith(("_same", "_head", "_may"))} - {"place"}
    worths = {part: [known.get(f"{part}_{level}", 0.0) for level in ("same", "head", "may")] for part in names}
    return {part: (max(0.0, *worth), max(0.0, worth[-1])) for part, worth in worths.items()}


def act(one: Telling, other: Telling) -> float:
    """What their predicates are worth."""
    known, same_language = weights(), one.language == other.language
    if same_language and one.lemma == other.lemma:
        found = known["lemma"]
    elif one.acts & other.acts:
        found = known["act"]
    else:
        found = known["type_only" if one.type == other.type else "kin_only"]
    if one.type != other.type and "open" not in (one.type, other.type):
        found += known["type_apart"] + (known["kin_apart"] if one.kin != other.kin else 0.0)
    if one.type in sayings():
        found += known["saying"] + known["said"] * alike(one.said, other.said)
    found += known["open"] if one.type == other.type == "open" else 0.0
    found += known["once"] if one.acts & other.acts & once() else 0.0
    return found + (0.0 if same_language else known["translated"])


def alike(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of words that two have in common."""
    common = len(one & other)
    return common / max(1, len(one) + len(other) - common)


def setting(one: Telling, other: Telling) -> float:
    """What it is worth that they stand in one document, or in documents of one story."""
    known = weights()
    if one.document == other.document:
        return known["document"] + (known["sentence"] if one.sentence == other.sentence else 0.0)
    story = sum(known[name] * much for name, much in one_story(one, other).items())
    return story + published(one, other) + (known["speaker"] if one.voices and other.voices else 0.0)


def published(one: Telling, other: Telling) -> float:
    """What it is worth how long after each other their documents came out."""
    if one.day is None or other.day is None:
        return 0.0
    days, known = abs(one.day - other.day), weights()
    return known["published_near"] if days <= NEWS else known["published_far"] if days > YEARS else 0.0


def fillers(one: Telling, other: Telling, a: Outline, b: Outline) -> float:
    """What they say of who, whom, how many, when and where is worth at most."""
    known = weights()
    shared = not a.words.isdisjoint(b.words)
    found = known["crossed"] + known["initials"] if shared else 0.0
    for part, (most, least) in by_part().items():
        if part in a.parts and part in b.parts:
            found += most if shared and not a.parts[part].isdisjoint(b.parts[part]) else least
    if not a.amounts.isdisjoint(b.amounts):
        found += known["number_same"]
    if at_one_time(one, other):
        found += max(known["time_same"], known["time_meets"])
    return found + (known["place_same"] + known["place_same_role"] if a.spots and b.spots else 0.0)
