"""A case in order of time: each happening once for each time that it is given, with all who tell it so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from whosays.model import Claim
from whosays.views.happenings import Linked
from whosays.views.time_words import time_words


@dataclass(frozen=True, slots=True)
class Moment:
    """A happening at one time: the words for the time, the claim that is shown, and all that tell it so."""

    when: str
    claim: Claim
    tellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chronicle:
    """Moments in order of their first possible day, and how many claims bear no date."""

    moments: tuple[Moment, ...]
    undated: int


def chronicle(claims: Iterable[Claim], linked: Linked) -> Chronicle:
    """The claims of a case by time; what is told alike of one happening at one time, and as the same, stands once."""
    found: dict[tuple[object, ...], list[Claim]] = {}
    undated = 0
    for claim in claims:
        if day(claim):
            found.setdefault(alike(claim, linked), []).append(claim)
        else:
            undated += 1
    moments = (Moment(time_words(told[0].when), told[0], tuple(one.id for one in told)) for told in found.values())
    return Chronicle(tuple(sorted(moments, key=lambda moment: order(moment.claim))), undated)


def alike(claim: Claim, linked: Linked) -> tuple[object, ...]:
    """What two claims must share to stand as one moment."""
    happening = linked.happening.get(claim.id)
    when = claim.when.edtf if claim.when else None
    return (claim.id,) if happening is None else (happening, when, claim.status.polarity, claim.status.reality)


def day(claim: Claim) -> str | None:
    """The first day on which the claimed thing may have happened, or the last where the first is open."""
    return (claim.when.earliest or claim.when.latest) if claim.when else None


def order(claim: Claim) -> tuple[str, str, str]:
    """Early before late, a day before the month that it begins."""
    when = claim.when
    return day(claim) or "", (when.latest if when else None) or "9999", claim.id
