"""A number that is told by itself: "the death toll rose to 18" tells of deaths, and "ölü sayısı" does too."""

from __future__ import annotations

import re

from whosays.case.linking.fillers import Filler, filler
from whosays.case.linking.lexicon import words
from whosays.case.linking.numbers import amount
from whosays.case.names import fold
from whosays.model import Claim


def toll(claim: Claim, language: str) -> tuple[str, Filler] | None:
    """The class of act that a count is of, and the number: where the claim says that a count rose, fell or stands."""
    lists = words(language)
    if claim.type != "open" or fold(claim.predicate.lemma) not in lists["rising"]:
        return None
    counted = claim.evidence.quote[: claim.predicate.end - claim.evidence.start]
    act = next((act for act, pattern in lists["tolls"].items() if re.search(pattern, counted, re.IGNORECASE)), None)
    number = next((one.text for one in claim.arguments if one.role != "agent" and amount(one.text, language)), None)
    number = number or _in_quote(claim, language)
    return (act, filler("number", number, None, language)) if act and number else None


def _in_quote(claim: Claim, language: str) -> str | None:
    """The number right behind the predicate, where no argument holds it."""
    at = claim.predicate.end - claim.evidence.start
    found = re.match(
        r"\W*(?:(?:up|down) )?(?:to |at )?((?:at least |more than |about )?[\w.,-]*\w)", claim.evidence.quote[at:]
    )
    return found[1] if found and amount(found[1], language) else None
