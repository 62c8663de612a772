"""Two entities of the case → the signs for and against their being one: names first, then what else they share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import asin, cos, radians, sin, sqrt

from whosays.case.judging.parting import at_odds, kind_of
from whosays.case.suggesting.comparing import compare
from whosays.case.suggesting.profiles import Profile
from whosays.case.suggesting.signs import Sign, score
from whosays.case.suggesting.words import words_of
from whosays.model import Place

LITTLE = 40  # points of initials that fit, and of a surname alone that is the same: not enough without company
COMPANY, MOST_COMPANY, ROLE, NEAR, SIDE_BY_SIDE, AT_ODDS = 8, 24, 10, 10, 25, 100
MOST_BESIDE = MOST_COMPANY + ROLE + NEAR
NEARBY, FAR = 30.0, 100.0  # kilometres
SHOWN = 3  # names of shared company that a reason names


def weigh(one: Profile, other: Profile, names: Mapping[str, str], least: int = 0) -> tuple[Sign, ...]:
    """All signs of a pair; none where their names have nothing in common. `names`: id → name, for the reasons.

    Where nothing beside the names could bring the pair to `least` points, only the names are weighed.
    """
    found = name_signs(one, other)
    if not found or score(found) + MOST_BESIDE < least:
        return found
    return (*found, *beside(one, other, names))


def name_signs(one: Profile, other: Profile) -> tuple[Sign, ...]:
    """The signs of the two names that are most alike; initials and code names are never names of somebody."""
    if one.anonymised or other.anonymised:
        return tuple(withheld(one, other))
    found = [compare(one.family, a, b) for a in one.names for b in other.names]
    best = max(found, key=score, default=())
    if one.family == "person" and min(full(one), full(other)) < 2:
        return tuple(alone(one, other))
    return best


def full(one: Profile) -> int:
    """How many words a person's fullest name has."""
    return max((len(words_of(name)) for name in one.names), default=0)


def withheld(one: Profile, other: Profile) -> Iterator[Sign]:
    """Somebody whose name the source withholds, beside somebody else."""
    hidden, known = (one, other) if one.anonymised else (other, one)
    letters = hidden.letters()
    if not letters:
        if known.anonymised and words_of(hidden.name) == words_of(known.name):
            yield Sign("code name", LITTLE, f"both are called {hidden.name}; the sources withhold the name")
        return
    if known.anonymised:
        if known.letters() == letters:
            yield Sign("initials", LITTLE, f"both are {hidden.name}; the sources withhold the name")
        return
    fitting = [name for name in known.names if fits(letters, words_of(name))]
    if fitting:
        yield Sign("initials", LITTLE, f"{hidden.name} could stand for {fitting[0]}; the source withholds the name")


def fits(letters: str, words: tuple[str, ...]) -> bool:
    """Whether initials are those of a name: of all its words, or of the first and the last."""
    if len(words) < 2:
        return False
    return letters in ("".join(word[0] for word in words), words[0][0] + words[-1][0])


def alone(one: Profile, other: Profile) -> Iterator[Sign]:
    """A surname or first name alone, beside a name."""
    short, long = sorted((one, other), key=full)
    for name in short.names:
        words = words_of(name)
        if len(words) == 1 and any(words[0] == word for form in long.names for word in words_of(form)[-1:]):
            yield Sign("surname", LITTLE, f"{name} is the last name of {long.name}")
            return


def beside(one: Profile, other: Profile, names: Mapping[str, str]) -> Iterator[Sign]:
    """What two entities share or differ in beside their names."""
    yield from odds(one, other)
    if shared := sorted(names.get(id_, id_) for id_ in one.company & other.company):
        more = f" and {len(shared) - SHOWN} more" if len(shared) > SHOWN else ""
        why = f"both stand in claims with {', '.join(shared[:SHOWN])}{more}"
        yield Sign("company", min(MOST_COMPANY, COMPANY * len(shared)), why)
    if roles := sorted(one.roles & other.roles):
        yield Sign("role", ROLE, f"both are called {roles[0]}")
    if one.documents & other.documents:
        yield Sign("side by side", -SIDE_BY_SIDE, "one document names both, as two")
    if one.place and other.place:
        yield from distance(one.place, other.place)


def odds(one: Profile, other: Profile) -> Iterator[Sign]:
    """Stated facts of which one can have only one."""
    for kind in sorted({kind_of(fact) for fact in one.facts} & {kind_of(fact) for fact in other.facts}):
        facts = {fact for fact in one.facts | other.facts if kind_of(fact) == kind}
        if at_odds(facts):
            yield Sign("fact", -AT_ODDS, f"stated facts differ: {', '.join(sorted(facts))}")


def distance(one: Place, other: Place) -> Iterator[Sign]:
    """Two spots: near each other, or too far from each other to be one place."""
    if "region" in (one.precision, other.precision):
        return
    far = kilometres(one, other)
    if far > FAR:
        yield Sign("far", -AT_ODDS, f"{far:.0f} km lie between them")
    elif far <= NEARBY:
        yield Sign("near", NEAR, f"{far:.0f} km lie between them")


def kilometres(one: Place, other: Place) -> float:
    """The great circle between two places."""
    a, b = radians(one.lat), radians(other.lat)
    half = sin((b - a) / 2) ** 2 + cos(a) * cos(b) * sin(radians(other.lon - one.lon) / 2) ** 2
    return 2 * 6371 * asin(sqrt(half))
