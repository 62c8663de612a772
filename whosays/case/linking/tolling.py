"""A number that is told by itself: "the death toll rose to 18" tells of deaths, and "ölü sayısı" does too."""

from __future__ import annotations

import re

from whosays.case.linking.fillers import Filler, filler
from whosays.case.linking.lexicon import spelling, words
from whosays.case.linking.numbers import amount
from whosays.model import Claim

PEOPLE = {"en": "people", "tr": "kişi"}
AFTER = re.compile(
    r"(?P<between>.{0,60}?)\b(?:from \S+ )?(?:(?:up|down) )?(?:to|at) "
    r"(?P<number>(?:at least |more than |about )?[\w.,-]*\w)",
    re.IGNORECASE | re.DOTALL,
)
BEFORE = re.compile(r"(?P<number>(?:en az )?[\w.]*\w)(?:['’]\w{1,3})?\s+$")  # Turkish: "41 oldu", "15'e yükseldi"


def toll(claim: Claim, language: str) -> tuple[str, tuple[Filler, ...]] | None:
    """The class of act that a count is of, the number, and that so many people are meant.

    None where the claim does not say that a count rose, fell or stands at a number.
    """
    lists = words(language)
    if (
        claim.type not in ("open", "casualty")
        or spelling(claim.predicate.lemma).replace("_", " ") not in lists["rising"]
    ):
        return None
    start, end = claim.predicate.start - claim.evidence.start, claim.predicate.end - claim.evidence.start
    before, after = claim.evidence.quote[:start], claim.evidence.quote[end:]
    number = _number(before, after, language)
    if number is None:
        return None
    counted = before if language == "tr" else before + after[: after.find(number)]
    act = next((act for act, pattern in lists["tolls"].items() if re.search(pattern, counted, re.IGNORECASE)), None)
    people = f"{number} {PEOPLE.get(language, PEOPLE['en'])}"
    counting = filler("number", number, None, language), filler("victim", people, None, language)
    return (act, counting) if act else None


def _number(before: str, after: str, language: str) -> str | None:
    """The words of the new number: right before a Turkish verb, behind an English one ("to 15", "from 12 to 15")."""
    found = BEFORE.search(before) if language == "tr" else AFTER.match(after)
    return found["number"] if found and amount(found["number"], language) else None
