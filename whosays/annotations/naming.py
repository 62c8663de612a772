"""One name, one kind of thing: what a text calls by the same words throughout gets the label of most of its mentions.

Each window is read without the others, and where one says little of a name ("Amara rose by two points") the label is a
guess that another window of the text decides: one sense a discourse, as Gale, Church and
Yarowsky found of words (1992).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from whosays.model import Mention

NAMED = frozenset({"person", "organisation", "public_body", "place", "facility"})


def agreed(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of one text, in order; a tie leaves everybody their label."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        if mention.label in NAMED:
            votes[mention.text][mention.label] += 1
    winners = {text: _winner(counts) for text, counts in votes.items() if len(counts) > 1}
    return [_relabelled(mention, winners) for mention in mentions]


def _winner(counts: Counter[str]) -> str | None:
    (first, most), (_, next_most) = counts.most_common(2)
    return first if most > next_most else None


def _relabelled(mention: Mention, winners: dict[str, str | None]) -> Mention:
    label = winners.get(mention.text) if mention.label in NAMED else None
    return replace(mention, label=label) if label else mention
