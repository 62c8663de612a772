"""What links make of the claims of a case: happenings, what is disputed, and how many voices a claim rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from whosays.model import Link


@dataclass(frozen=True, slots=True)
class Linked:
    """The links of a case by claim. `happening` gives a number to all claims that tell of one thing."""

    happening: dict[str, int] = field(default_factory=dict)
    members: dict[int, tuple[str, ...]] = field(default_factory=dict)
    against: dict[str, list[tuple[str, Link]]] = field(default_factory=dict)
    support: dict[str, Link] = field(default_factory=dict)

    def voices(self, claim: str) -> int:
        """How many independent voices tell what a claim tells."""
        link = self.support.get(claim)
        return voices_of(link) if link else 1


def linked(links: Iterable[Link]) -> Linked:
    """Links by claim, without those that a reviewer has rejected."""
    found = Linked()
    for number, link in enumerate(link for link in links if link.review != "rejected"):
        if link.type == "same":
            found.members[number] = link.claims
            found.happening.update(dict.fromkeys(link.claims, number))
        elif link.type == "corroborates":
            for claim in link.claims:
                found.support[claim] = narrower(found.support.get(claim), link)
        elif link.type == "contradicts":
            for claim in link.claims:
                found.against.setdefault(claim, []).extend((o, link) for o in link.claims if o != claim)
    return found


def narrower(known: Link | None, link: Link) -> Link:
    """Of two sides that a claim belongs to, the one with fewer voices: what is said of a claim holds of all it says."""
    return link if known is None or voices_of(link) < voices_of(known) else known


def voices_of(link: Link) -> int:
    """The number of independent voices that a `corroborates` link carries."""
    return len(link.values)
