"""What brought something about: whoever "caused" it, what burst or burned it, or the reason that a sentence gives."""

from __future__ import annotations

from dataclasses import dataclass

from whosays.case.linking.fillers import Filler, Match, match
from whosays.case.linking.lexicon import befalling
from whosays.case.linking.reasons import reason
from whosays.case.linking.telling import Telling, wording


@dataclass(frozen=True, slots=True)
class Cause:
    """The words for a cause, what says something in them, and the filler where it is one."""

    words: str
    stems: frozenset[str]
    filler: Filler | None
    language: str


def brought_about_by(one: Telling) -> Cause | None:
    """The one cause that a telling gives; None where it gives none, or several."""
    doers = one.parts.get("doer", ())
    if len(doers) == 1 and brings_about(one, doers[0]):
        return Cause(doers[0].text, wording(doers[0].text, one.language), doers[0], one.language)
    words = reason(one)
    others = frozenset().union(*(wording(filler.text, one.language) for filler in one.fillers))
    stems = wording(words, one.language) - others
    return Cause(words, stems, None, one.language) if words and stems else None


def brings_about(one: Telling, doer: Filler) -> bool:
    """Whether a doer is a cause: of what is said to be caused, or a thing through which something burst or burned."""
    if not doer.noun or doer.anybody or doer.nobody:
        return False
    return "cause" in one.acts or (one.type == "open" and bool(one.acts & befalling()) and not doer.person)


def told_apart(one: Cause, other: Cause) -> bool:
    """Whether two causes are two: without a word in common, and nouns of which a list says that they differ."""
    if one.stems & other.stems:
        return False
    if one.filler and other.filler:
        return match(one.filler, other.filler) in (Match.OTHER, Match.APART, Match.NONE)
    return one.language == other.language
