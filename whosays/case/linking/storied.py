"""Whether two tellings stand in documents of one story: by whom these name, by their words, by when they came out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from whosays.case.linking.comparison import Comparison
from whosays.case.linking.stories import Wording
from whosays.case.linking.telling import Telling

NEWS, YEARS = 14, 500  # days between two documents within which, and beyond which, they are less likely of one act
FEW = 3  # names of a document from which it tells something that another names none of them
CLOSE = 0.5  # how much of one story two documents are that tell of few other happenings of a kind
TOLD_ALIKE = 0.4  # share of long words that documents of one story have in common, though they name others
STORY = 2  # names that two documents of one story have in common, at least


def compare_stories(found: Comparison) -> None:
    """One document, one sentence, or two documents that name the same."""
    one, other, features = found.one, found.other, found.features
    if one.document == other.document:
        features["document"] = 1.0
        features["sentence"] = float(one.sentence == other.sentence)
    else:
        features |= one_story(one, other)
        if one.day is not None and other.day is not None:
            days = abs(one.day - other.day)
            features["published_near"], features["published_far"] = float(days <= NEWS), float(days > YEARS)
    if one.sentence != other.sentence or one.document != other.document:
        both = len(one.wording & other.wording)
        features["wording"] = both / max(1, len(one.wording | other.wording))
        if features["wording"] > 0.6 and one.language == other.language:
            found.shared.append("the sentences are nearly the same")


def one_story(one: Telling, other: Telling) -> Mapping[str, float]:
    """How far the documents of two tellings name the same: those whom a case knows, or words of names."""
    return of_documents(one.around, other.around, one.words, other.words, one.language == other.language)


@lru_cache(maxsize=16384)
def of_documents(
    one: frozenset[str], other: frozenset[str], words: Wording, others: Wording, one_language: bool
) -> Mapping[str, float]:
    """The same, by who is named in two documents and by their words; claims of two documents are met many times."""
    known, written = one & other, words.common(others)
    least = max(1, min(len(one), len(other))), max(1, min(len(words.sure), len(others.sure)))
    shares = len(known) / least[0], len(written) / least[1] if len(written) >= STORY else 0.0
    strange = not known and not written and max(least) >= FEW
    return {
        "story": min(1.0, 2 * max(shares)),
        "story_many": float(max(len(known), len(written)) >= STORY),
        "alien": alien(words, others) if strange and one_language else float(strange),
    }


def alien(words: Wording, others: Wording) -> float:
    """How little two documents that name nobody in common are alike in their other words."""
    return max(0.0, 1.0 - words.alike(others) / TOLD_ALIKE)


def near(found: Comparison) -> bool:
    """Whether two stand in one document or in documents of one story."""
    return found.has("document") or found.value("story") >= CLOSE
