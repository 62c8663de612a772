"""Times that an account takes up again: "in the raid two men died", "suç tarihinde", "shortly afterwards".

What is done in an event that was told before with its day was done on that day; so is what is done on "the night in
question", whose day a paper gives at its head ("Suç tarihi: 15/07/2016") or by the one deed that it tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from whosays.claims.lexicon import belongs
from whosays.claims.timing.attached import Times
from whosays.claims.timing.narrative import VIOLENCE, sentence_of
from whosays.claims.timing.words import words
from whosays.claims.tree import Tree
from whosays.claims.turkish.scenes import opening
from whosays.model import Claim
from whosays.text.letters import lower
from whosays.text.times import Phrase, Shift, Time, day_named, place

REACH = 1000  # characters: how far back an event may have been told
IN = frozenset({"in", "during"})
DATED = {
    "tr": re.compile(r"(?:suç|olay)(?:un)?\s+(?:tarihi|günü)\s*(?::|olan)\s*$"),
    "en": re.compile(
        r"(?:date|day)\s+of\s+(?:the\s+)?(?:alleged\s+)?(?:offence|offense|crime|incident)\s*(?::|was)\s*$"
    ),
}


def resumed(claims: Sequence[Claim], times: Times) -> tuple[Claim, ...]:
    """The claims; those without a time that are told of an event with one have its."""
    starts = {tree.sentence.start: tree.number for tree in times.trees}
    out = list(claims)
    for at, claim in enumerate(out):
        if claim.when is None:
            number = sentence_of(claim, times, starts)
            source = event_told(claim, times.trees[number], out, times) if number >= 0 else None
            out[at] = replace(claim, when=replace(source.when, how="event")) if source and source.when else claim
    return tuple(out)


def event_told(claim: Claim, tree: Tree, claims: Sequence[Claim], times: Times) -> Claim | None:
    """The claim told before of the event in which a claim took place; None where several have different days."""
    word = next((i for i, w in enumerate(tree.words) if claim.predicate.start <= w.start < claim.predicate.end), None)
    if word is None:
        return None
    for noun in occasions_of(tree, word, times):
        start = tree.words[noun].start
        told = [c for c in claims if 0 < start - c.predicate.start <= REACH and is_told(c, tree.lemmas[noun])]
        if told and len({c.when.edtf for c in told if c.when}) == 1:
            return told[-1]
    return None


def occasions_of(tree: Tree, word: int, times: Times) -> Iterator[int]:
    """The events "in" which a predicate lies, as far as they are ones told before: "in the raid", "saldırıda"."""
    if tree.language == "tr":
        near = (*tree.having(word, "obl"), *opening(tree, word))
        yield from (c for c in near if not tree.children[c] and tree.words[c].feats.get("Case") == "Loc"
                    and belongs(tree, c, times.language, "scene"))  # fmt: skip
        return
    for c in tree.having(word, "obl"):
        known = any(tree.forms[d] in ("the", "that", "this") for d in tree.having(c, "det"))
        plain = not tree.having(c, "nmod", "acl", "amod", "compound")
        if known and plain and IN & set(tree.markers(c)) and tree.lemmas[c] in words("en")["told_events"]:
            yield c


def is_told(claim: Claim, lemma: str) -> bool:
    """Whether a claim tells of an event by this word, with a day of its own."""
    return lemma in claim.predicate.lemma.lower().split("_") and day_of(claim) is not None


def day_of(claim: Claim) -> date | None:
    """The day of a claim."""
    when = claim.when
    return day_named(Time(when.edtf, when.earliest, when.latest)) if when and when.edtf else None


# --- the day of the deed --------------------------------------------------------------------------------------------


def is_deeds(phrase: Phrase) -> bool:
    """As in "on the night in question", "suç tarihinde": a day that only the deed tells."""
    meaning = phrase.first.meaning
    return isinstance(meaning, Shift) and meaning.base == "event" and meaning.amount == 0


def day_of_deed(start: int, claims: Sequence[Claim], times: Times) -> date | None:
    """The day that the paper gives for the deed, else that of the acts of violence told before, if it is one."""
    stated = set(stated_days(times))
    days = stated or {day for c in claims if c.predicate.start < start and c.type in VIOLENCE and (day := day_of(c))}
    return days.pop() if len(days) == 1 else None


def stated_days(times: Times) -> Iterator[date]:
    """The days behind "Suç tarihi:", "olay tarihi olan"."""
    pattern = DATED["tr" if times.language.code == "tr" else "en"]
    for seen in {id(one): one for one in times.seen.values()}.values():
        start = seen.phrase.start
        before = lower(times.document.text[max(0, start - 40) : start], times.language.code)
        time = place(seen.phrase, times.anchor(start, "past")) if pattern.search(before) else None
        if time is not None and (day := day_named(time)) is not None:
            yield day
