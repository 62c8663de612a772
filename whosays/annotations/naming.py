"""One name, one kind of thing: what a text calls by the same words throughout gets the label of most of its mentions.

Each window is read without the others, and where one says little of a name ("Amara rose by two points") the label is a
guess that another window of the text decides: one sense a discourse, as Gale, Church and
Yarowsky found of words (1992).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from whosays.model import Mention

NAMED = frozenset({"person", "organisation", "public_body", "place", "facility"})

AND = re.compile(r"\s+(?:and|ve)\s+", re.IGNORECASE)
# Places whose one name holds an "and"
ONE_PLACE = frozenset(
    """antigua and barbuda|bosnia and herzegovina|bosna ve hersek|castile and león|jammu and kashmir|cammu ve keşmir
newfoundland and labrador|saint kitts and nevis|st. kitts and nevis|saint vincent and the grenadines
serbia and montenegro|sırbistan ve karadağ|sao tome and principe|são tomé and príncipe|trinidad and tobago
trinidad ve tobago|turks and caicos|turks and caicos islands|tyne and wear|wallis and futuna""".replace(
        "\n", "|"
    ).split("|")
)


def parted(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions with "Van and Ağrı" as two. Organisations and people called together may have an "and"."""
    for mention in mentions:
        joint = AND.search(mention.text) if mention.label == "place" else None
        if (
            joint is None
            or mention.text.casefold() in ONE_PLACE
            or not joint.start()
            or joint.end() == len(mention.text)
        ):
            yield mention
            continue
        first, second = mention.text[: joint.start()], mention.text[joint.end() :]
        yield Mention(mention.start, mention.start + len(first), first, mention.label)
        yield from parted([Mention(mention.start + joint.end(), mention.end, second, mention.label)])


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
