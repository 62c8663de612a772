"""What FollowTheMoney calls an entity, from the labels of its mentions and the head words of its phrases."""

from __future__ import annotations

from collections import Counter

from whosays.claims.referring.phrase import DESCRIBING, Group
from whosays.claims.referring.phrases import LABEL_SORTS
from whosays.claims.referring.spelling import noun_of
from whosays.claims.referring.words import Words
from whosays.text.letters import fold

BY_SORT = {
    "person": "Person", "organisation": "Organization", "place": "Address", "facility": "Address",
    "document": "Document", "vehicle": "Vehicle", "object": "Asset", "event": "Event", "": "Thing",
}  # fmt: skip
BY_LABEL = {
    "person": "Person", "organisation": "Organization", "public_body": "PublicBody", "place": "Address",
    "facility": "Address", "document": "Document", "weapon": "Asset", "event": "Event",
}  # fmt: skip


def schema_of(group: Group, words: Words) -> str:
    """The schema that most of the reader's labels of its names say; head words where there is none."""
    if group.initials:
        return "Person"
    names = [p for p in group.phrases if p.kind == "name" and p.sort]
    votes = Counter(BY_LABEL[p.label] if LABEL_SORTS.get(p.label) == p.sort else BY_SORT[p.sort] for p in names)
    if not votes and group.sort == "person" and group.number == "Plur":
        return "LegalEntity"  # several people without a name: "the militants"
    voted = (
        max(sorted(votes), key=lambda s: (votes[s], s == "Address", s == "PublicBody"))
        if votes
        else BY_SORT.get(group.sort, "Thing")
    )
    nouns = head_words(group)
    if voted == "Organization" and nouns & words.public_bodies:
        return "PublicBody"
    if voted == "Organization" and nouns & words.companies:
        return "Company"
    if voted == "Event" and nouns & words.court_cases:
        return "CourtCase"
    return voted


def head_words(group: Group) -> set[str]:
    """The nouns that its names begin or end with, and that its descriptions are headed by; folded."""
    nouns = {p.key[0] for p in group.phrases if p.kind in DESCRIBING} | group.roles
    ends = {word for p in group.phrases if p.kind == "name" and len(p.key) > 1 for word in (p.key[0], p.key[-1])}
    return {fold(noun) for noun in nouns} | ends | {noun_of(word) for word in ends}
