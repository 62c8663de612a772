"""Claim types and roles in sentences that were written for each type without a look at the rules.

Found: of the sentences of a type, in how many a claim of it stands on the marked words. Another: how many have only a
claim of another type there (open ones and statements aside). Roles: of the marked roles of what is found, how many have
an argument of that role with the same words, or with fewer or more. Wrongly: of the sentences whose marked words are of
no type, how many get one. Both parts are measured; only `read` may be looked into.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from bench.reading import document, engine, readings
from bench.sentences.marked import LANGUAGES, PARTS, Marked, sentences
from bench.settings import Settings, row
from whosays.model import Claim

ASIDE = ("when", "where")


def run(settings: Settings) -> dict[str, Any]:
    """What is said in other words: types and roles of 4,420 sentences, 1,700 more of no type."""
    figures: dict[str, Any] = {}
    reader = engine(settings)
    for language in LANGUAGES:
        for part in PARTS:
            name = f"{language}-{part}"
            if not settings.wants(name) or settings.split not in ("", part):
                continue
            marked = sentences(part, language)
            read = readings(reader, [document(name, one.text, language) for one in marked])
            figures[name] = shares(zip(marked, (reading.claims for reading in read), strict=True))
            row(name, figures[name])
    return figures


def shares(pairs: Iterable[tuple[Marked, Iterable[Claim]]]) -> dict[str, float]:
    """The four figures, in percent, over sentences and the claims that were read in them."""
    counted: Counter[str] = Counter()
    for one, claims in pairs:
        count(counted, one, [claim for claim in claims if stands_on(claim, one)])
    parts = (("found", "typed"), ("another", "typed"), ("roles", "marked roles"), ("wrongly", "untyped"))
    return {name: 100 * counted[name] / max(counted[whole], 1) for name, whole in parts}


def count(counted: Counter[str], one: Marked, claims: list[Claim]) -> None:
    """Counts one sentence, given the claims on its marked words."""
    others = {claim.type for claim in claims} - {"open", "statement", one.type}
    if one.type == "open":
        counted.update({"untyped": 1, "wrongly": bool(others)})
        return
    right = [claim for claim in claims if claim.type == one.type]
    counted.update({"typed": 1, "found": bool(right), "another": bool(others and not right)})
    if right:
        roles = [(role, one.text[a:b]) for role, (a, b) in one.roles if role not in ASIDE]
        best = max(sum(filled(claim, role, words) for role, words in roles) for claim in right)
        counted.update({"marked roles": len(roles), "roles": best})


def stands_on(claim: Claim, one: Marked) -> bool:
    """Whether the predicate of a claim begins in the marked words, or they in it."""
    start, end = claim.predicate.start, claim.predicate.end
    return any(a - 1 <= start < b or start <= a < end for a, b in one.predicate)


def filled(claim: Claim, role: str, words: str) -> bool:
    """Whether an argument of the role has these words, fewer or more of them."""
    return any(one.role == role and (one.text in words or words in one.text) for one in claim.arguments)
