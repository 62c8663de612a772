"""Times that count from another event: "the day after the trial opened", "tutuklanmasından iki gün sonra".

The event is the one that the words behind (in Turkish before) the phrase name: a claim of the same sentence with a day
of its own, or, for a noun, claims told before by the same word, if all that have a day have the same one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from whosays.claims.timing.attached import Times, when_from
from whosays.claims.timing.narrative import VIOLENCE, took_place
from whosays.claims.timing.resumed import day_of_deed, is_deeds
from whosays.claims.timing.seen import Seen
from whosays.claims.timing.words import words
from whosays.claims.tree import Tree
from whosays.model import Claim, When
from whosays.text.times import day_named, place
from whosays.text.times.values import Time

PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP"})
REACH = 10  # words between a phrase and the word that names its event


def from_events(claims: Sequence[Claim], times: Times) -> tuple[Claim, ...]:
    """The claims with such times put on the calendar where the event has a day; others keep the words."""
    if not times.pending:
        return tuple(claims)
    return tuple(counted(claim, claims, times) for claim in claims)


def counted(claim: Claim, claims: Sequence[Claim], times: Times) -> Claim:
    """One claim."""
    waiting = times.pending.get((claim.when.start, claim.when.end)) if claim.when else None
    if waiting is None or claim.when is None:
        return claim
    seen, _, tense = waiting
    day = event_day(seen, times.trees[seen.tree], claim, claims, times)
    time = place(seen.phrase, times.anchor(seen.phrase.start, tense, day)) if day else None
    return replace(claim, when=when_from(times.document.text, seen.phrase, time, "event")) if time else claim


def event_day(seen: Seen, tree: Tree, claim: Claim, claims: Sequence[Claim], times: Times) -> date | None:
    """The day of the event that a phrase counts from; None where the text does not give it."""
    if is_deeds(seen.phrase):
        return day_of_deed(seen.phrase.start, claims, times)
    if (own := day_behind(seen, tree, times)) is not None:
        return own
    for word in naming(seen, tree):
        start, lemma = tree.words[word].start, tree.words[word].lemma.lower()
        here = [c for c in claims if c.predicate.start <= start < c.predicate.end and c.id != claim.id]
        before = [c for c in claims if c.predicate.start < start and lemma in c.predicate.lemma.lower().split("_")]
        noun = tree.words[word].upos == "NOUN"
        for candidates in (here, before if noun else [], deeds(tree, word, claims) if noun else []):
            days = {day for c in candidates if c.when and (day := day_of(c.when)) is not None}
            if len(days) == 1:
                return days.pop()
        if here:
            return None
    return None


def deeds(tree: Tree, word: int, claims: Sequence[Claim]) -> list[Claim]:
    """Of Turkish "olaydan iki gün sonra" the deeds told before, whatever words told of them."""
    start, table = tree.words[word].start, words(tree.language)
    if tree.language != "tr" or tree.lemmas[word] not in table["events"]:
        return []
    return [c for c in claims if c.predicate.start < start and (c.type in VIOLENCE or took_place(c, tree.language))]


def day_behind(seen: Seen, tree: Tree, times: Times) -> date | None:
    """The day that stands at the event: "a week before the elections of 7 May", "two days after the fire on 3 May"."""
    last = max(seen.words)
    for i in range(last + 1, min(len(tree), last + REACH)) if tree.language == "en" else ():
        other = times.phrase_at(tree, i)
        if other is not None and other is not seen:
            return day_of_phrase(other, times)
        if tree.words[i].upos not in PHRASE:
            return None
    return None


def day_of_phrase(seen: Seen, times: Times) -> date | None:
    """The single day that a phrase names."""
    time = place(seen.phrase, times.anchor(seen.phrase.start, "past"))
    return day_named(time) if time is not None else None


def naming(seen: Seen, tree: Tree) -> list[int]:
    """The words that may name the event, nearest first."""
    if tree.language == "tr":
        first = min(seen.words)
        return [i for i in range(first - 1, max(-1, first - REACH), -1) if tree.words[i].upos in ("NOUN", "VERB")]
    last = max(seen.words)
    return [i for i in range(last + 1, min(len(tree), last + REACH)) if tree.words[i].upos in ("NOUN", "VERB")]


def day_of(when: When) -> date | None:
    """The single day that a time names."""
    return day_named(Time(when.edtf, when.earliest, when.latest)) if when.edtf else None
