"""What linking is asked to look at again, and what it has found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from whosays.model import Link


@dataclass(frozen=True, slots=True)
class Due:
    """Claims that must be linked again, by number, also such as are gone; `upto` says which marks they have.

    `anew`: nothing is known of any other claim.
    """

    claims: frozenset[int]
    upto: int
    anew: bool


@dataclass(slots=True)
class Outcome:
    """What linking `claims` again has found, and `others` with them that hang together with these.

    `near` are the near pairs of `claims` with their levels, one way round; `known` the links that there were of all of
    them, of which those `in_doubt` go where they are not among the new `links`; `speakers` keys of who speaks, with the
    claims that stand in happenings; `mouths` whom speakers count as, by a key of the speaker.
    """

    claims: Set[int]
    others: Set[int]
    near: Sequence[tuple[int, int, int]]
    known: Sequence[Link]
    in_doubt: Set[str]
    links: Sequence[Link]
    speakers: Sequence[tuple[int, int]]
    mouths: Mapping[str, str]
