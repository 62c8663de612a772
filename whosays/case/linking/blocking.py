"""Which claims are compared at all: those of one block.

A block holds the claims that share an act (its class of lemmas, its lemma, or, across languages, its family of types)
and one thing more: a name, a noun, a day, their document. A block that grows too large is no block any more: its claims
are compared where they share two such blocks, and where those two still have too many in common, if they were published
on one day as well. So the work grows with the claims, and what is compared depends on nothing but who is in the blocks,
whatever came first.

Blocks and claims are numbers here: a store keeps them (`claim_block`), and looks up only the blocks that it needs.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations

from whosays.case.linking.clients import is_client
from whosays.case.linking.dismissing import aims, objected_nouns
from whosays.case.linking.fillers import Filler
from whosays.case.linking.lexicon import opposites, sayings
from whosays.case.linking.telling import Telling
from whosays.case.linking.voicing import institution

LARGEST = 30  # claims in one block
OF_THEM = frozenset({"doer", "done_to"})  # parts in which people are counted
SAID = 4  # words of a saying by which it is found

# A key is a block and, in its lowest byte, as what a claim stands in it.
MARK = 8
PLAIN, DAY, CLIENT, OBJECTION, DANGER = 0, 1, 2, 3, 4
BY_TYPE = 128  # and above: a block of claims that share but a family of types, with the language of each


@dataclass(frozen=True, slots=True)
class Address:
    """Where a claim is found by one of its acts: the blocks of that act, and the block of its day of publication.

    `mark` is that of its language where the act is but a family of types, for such claims meet across languages only.
    """

    blocks: tuple[int, ...]
    day: int
    mark: int


def keys(one: Telling) -> frozenset[int]:
    """All keys under which a claim is kept."""
    found = set[int]()
    for where in addresses(one):
        found.update((block << MARK) | where.mark for block in where.blocks)
        found.add((where.day << MARK) | DAY)
    if any(map(is_client, one.fillers)):
        found.add(CLIENTS)
    return frozenset(found | dangers(one))


@lru_cache(maxsize=20_000)  # asked for when a claim is filed, and again when it meets others
def addresses(one: Telling) -> tuple[Address, ...]:
    """The blocks in which a claim may meet others, by act."""
    known, day = sorted(traits(one)), f"published {one.published}"
    return tuple(
        Address(tuple([numbered(act, trait) for trait in known]), numbered(act, day), mark)
        for act, mark in acts_of(one)
    )


def acts_of(one: Telling) -> Iterator[tuple[str, int]]:
    """What the act of a claim may be called, and as what it then stands in a block."""
    if one.type in sayings():
        yield one.type, PLAIN
        return
    if one.type != "open":
        yield f"={one.kin}", BY_TYPE + numbered(one.language) % BY_TYPE
    for act in one.acts or (f"{one.language}:{one.lemma}",):
        yield act, PLAIN
    for act in opposites(one.acts):
        yield act, PLAIN


def traits(one: Telling) -> frozenset[str]:
    """What else a claim can be found by."""
    return frozenset(_traits(one))


def _traits(one: Telling) -> Iterator[str]:
    yield one.document
    if one.type in sayings():
        yield from sorted(one.said, key=lambda word: (-len(word), word))[:SAID]
        return
    for filler in (*one.fillers, *one.places):
        yield from _traits_of(filler)
    yield from (f"#{len(some)}" for part, some in one.parts.items() if part in OF_THEM and len(some) > 1)
    if one.voices:
        voice = one.voices[-1]
        yield f"by {institution(voice.text) or voice.entity or voice.noun}"
    if one.days and one.days[0][:7] == one.days[1][:7]:
        yield one.days[0][:7]


def _traits_of(filler: Filler) -> Iterator[str]:
    """By what a filler is found: whom it names, its noun, its number, and that it is people."""
    if filler.entity:
        yield filler.entity
        yield from filler.names | filler.last
    if filler.noun and not (filler.person if filler.entity else filler.anybody):
        yield filler.noun
    if filler.initials:
        yield f"~{filler.initials}"
    if filler.amount and filler.part in ("number", "done_to", "thing"):
        yield f"#{filler.noun}" if filler.anybody else f"#{filler.amount[0]:g}"
    if (filler.anybody or filler.nobody) and filler.part in OF_THEM:
        yield "people"


def dangers(one: Telling) -> set[int]:
    """Where a claim is found as a danger, or as an objection that calls one groundless."""
    found = {(numbered("danger", filler.noun) << MARK) | DANGER for filler in aims(one)}
    return found | {(numbered("danger", noun) << MARK) | OBJECTION for noun in objected_nouns(one)}


@lru_cache(maxsize=65536)
def numbered(*words: str) -> int:
    """A block's words as a number of 55 bits, which leaves a byte for the mark of a claim in it."""
    return int.from_bytes(hashlib.blake2b("|".join(words).encode(), digest_size=8).digest()) >> 9


CLIENTS = (numbered("clients") << MARK) | CLIENT

Members = Mapping[int, Set[int]]  # block → the claims in it
Fetch = Callable[[Collection[int]], Iterable[tuple[int, int]]]  # blocks → key and claim, for all of their claims


@dataclass(slots=True)
class Blocks:
    """Who is in which block, looked up for a stretch of claims at a time; only large blocks are remembered."""

    fetch: Fetch
    large: dict[int, set[int]] = field(default_factory=dict)
    small: dict[int, set[int]] = field(default_factory=dict)
    marks: dict[int, int] = field(default_factory=dict)  # claim → its mark, in blocks by type

    def look_up(self, blocks: Iterable[int]) -> None:
        """Make the claims of these blocks known, in the place of those that were asked for before."""
        found: defaultdict[int, set[int]] = defaultdict(set)
        for key, claim in self.fetch(sorted(set(blocks) - self.large.keys())):
            found[key >> MARK].add(claim)
            if key & BY_TYPE:
                self.marks[claim] = key & 255
        self.small = found
        for block in [block for block, claims in found.items() if len(claims) > LARGEST]:
            self.large[block] = found.pop(block)

    def partners(self, where: Iterable[Address]) -> set[int]:
        """The claims with which a claim of these addresses is compared; it is among them itself."""
        found: set[int] = set()
        for address in where:
            for block in self.small_enough(address):
                found |= self.across(address.mark, block) if address.mark else block
        return found

    def across(self, mark: int, block: Set[int]) -> set[int]:
        """Those of a block who are in another language."""
        return {claim for claim in block if self.marks.get(claim, mark) != mark}

    def small_enough(self, where: Address) -> Iterator[Set[int]]:
        """The blocks of an address, those that are too large cut down by a second one, then by the day."""
        yield from (self.small[block] for block in where.blocks if block in self.small)
        large = [self.large[block] for block in where.blocks if block in self.large]
        for one, other in combinations(large, 2):
            both = one & other
            if len(both) > LARGEST:
                both &= self.small.get(where.day) or self.large.get(where.day) or both
            if len(both) <= LARGEST:
                yield both


def crossed(before: Members, after: Members, homes: Mapping[int, tuple[Set[int], Set[int]]]) -> set[int]:
    """The claims of blocks, and of what blocks have in common, that grew too large or are no longer so.

    Who meets whom in them has changed though they have not. `homes` are the keys of the claims that changed, as they
    were and as they are.
    """
    found: set[int] = set()
    for block in {key >> MARK for pair in homes.values() for key in pair[0] ^ pair[1]}:
        found |= turned(before[block], after[block])
    for old, new in homes.values():
        blocks = {key >> MARK for key in old | new if key & 255 in (PLAIN, *range(BY_TYPE, 256))}
        days = {key >> MARK for key in old | new if key & 255 == DAY}
        large = [block for block in blocks if max(len(before[block]), len(after[block])) > LARGEST]
        for one, other in combinations(sorted(large), 2):
            was, now = before[one] & before[other], after[one] & after[other]
            found |= turned(was, now)
            for day in days if max(len(was), len(now)) > LARGEST else ():
                found |= turned(was & before[day], now & after[day])
    return found


def turned(was: Set[int], now: Set[int]) -> Set[int]:
    """All claims of a block that has become too large, or is so no longer."""
    return was | now if (len(was) > LARGEST) != (len(now) > LARGEST) else frozenset()


def pairs(all_: Iterable[Telling]) -> Iterator[tuple[int, int]]:
    """Every pair to compare among claims that stand in memory, by their places."""
    homes = [(place, addresses(one), keys(one)) for place, one in enumerate(all_)]
    kept = [(key, place) for place, _, own in homes for key in own]
    blocks = Blocks(lambda _: kept)
    blocks.look_up(key >> MARK for key, _ in kept)
    for place, where, _ in homes:
        yield from ((place, other) for other in sorted(blocks.partners(where)) if other > place)


def wanted_blocks(all_: Iterable[Sequence[Address]]) -> set[int]:
    """All blocks of some claims' addresses."""
    return {block for where in all_ for address in where for block in (*address.blocks, address.day)}
