"""Which pairs are compared at all: those that share a block. Large blocks are left out: they tell nothing.

Who has a full name meets whom he shares the sound of a word and the first letter of another with. Who is known by
initials or a surname alone meets only those who keep the same company, for letters alone say nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from whosays.case.suggesting.comparing import kept
from whosays.case.suggesting.profiles import Profile
from whosays.case.suggesting.words import lists, sound, words_of

LARGEST = 60  # members of a block from which it is too common to mean anything
KNOWN_BY_ALL = 40  # entities that keep company with one (a country, a court) from which that says nothing
MOST_WORDS = 5  # words of a name that make blocks


def pairs(everybody: Sequence[Profile]) -> Iterator[tuple[Profile, Profile]]:
    """Pairs of one family that share a block, each once, by their places in the sequence."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(everybody):
        for block in set(blocks_of(one)):
            blocks[f"{one.family} {block}"].append(at)
    met: set[tuple[int, int]] = set()
    for block in sorted(blocks):
        if len(blocks[block]) <= LARGEST:
            met.update(combinations(blocks[block], 2))
    return ((everybody[one], everybody[other]) for one, other in sorted(met))


def without_well_known(everybody: Sequence[Profile]) -> list[Profile]:
    """Everybody without the company that very many keep: a country, a court."""
    counts: defaultdict[str, int] = defaultdict(int)
    for one in everybody:
        for other in one.company:
            counts[other] += 1
    common = frozenset(id_ for id_, count in counts.items() if count > KNOWN_BY_ALL)
    return [replace(one, company=one.company - common) if one.company & common else one for one in everybody]


def blocks_of(one: Profile) -> Iterator[str]:
    """The blocks of one entity."""
    if one.family == "person":
        yield from person_blocks(one)
        return
    for name in one.names:
        words = kept(words_of(name), lists().legal)
        yield "all " + "".join(words)
        yield "letters " + ("".join(word[0] for word in words) if len(words) > 1 else "".join(words))
        yield from (f"sound {sound(word)}" for word in words if word not in lists().common and len(word) > 2)


def person_blocks(one: Profile) -> Iterator[str]:
    """The blocks of a person: two words, or little and company."""
    company = one.company
    if letters := one.letters():
        yield from (f"initials {letters} {other}" for other in company)
        return
    for name in one.names:
        words = kept(words_of(name), lists().small)[:MOST_WORDS]
        yield "all " + "".join(words)
        yield from (f"alone {sound(words[-1])} {other}" for other in company)
        if one.anonymised or len(words) < 2:
            continue
        yield from (f"{sound(word)} {other[0]}" for word in words for other in words if word is not other)
        short = {words[0][0] + words[-1][0], "".join(word[0] for word in words)}
        yield from (f"initials {letters} {other}" for letters in short for other in company)
