"""Who meets whom: the blocks of claims as the store keeps them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Set

from whosays.case.linking.blocking import DANGER, MARK, OBJECTION, Blocks, addresses, crossed, keys, wanted_blocks
from whosays.pipeline.tellings import Tellings, slices
from whosays.store import Store

TOGETHER = 500  # claims whose blocks are looked up at a time
Pair = tuple[int, int]
LOOSE = frozenset((DANGER, OBJECTION))


def refiled(store: Store, tellings: Tellings, touched: Collection[int], all_of_them: bool) -> set[int]:
    """Put touched claims into the blocks where they belong now; gives the others that are due by that.

    Where all claims of a case are touched nobody else can be.
    """
    others: set[int] = set()
    for some in slices(sorted(touched), 20 * TOGETHER):
        told = tellings.of(some)
        new: dict[int, set[int]] = {n: set(keys(told[n])) if n in told else set() for n in some}
        if all_of_them:
            store.keep_blocks(new, ())
            continue
        old = store.block_keys(some)
        found = turned_out(store, {n: (old.get(n, set()), new[n]) for n in some}) - set(touched)
        store.keep_blocks(new, found)
        others |= found
    return others


def turned_out(store: Store, homes: Mapping[int, tuple[Set[int], Set[int]]]) -> set[int]:
    """Who is met by others than before, though unchanged, and who objects to what is told of a danger otherwise."""
    moving = {n: pair for n, pair in homes.items() if pair[0] != pair[1]}
    before: defaultdict[int, set[int]] = defaultdict(set)
    objecting: set[int] = set()
    loose = {key >> MARK for old, new in homes.values() for key in old | new if key & 255 in LOOSE}
    for key, claim in store.in_blocks({key >> MARK for old, new in moving.values() for key in old | new} | loose):
        before[key >> MARK].add(claim)
        if key & 255 == OBJECTION:
            objecting.add(claim)
    after = defaultdict(set, {block: set(claims) for block, claims in before.items()})
    for claim, (old, new) in moving.items():
        for key in old - new:
            after[key >> MARK].discard(claim)
        for key in new - old:
            after[key >> MARK].add(claim)
    return crossed(before, after, moving) | objecting


def met(store: Store, tellings: Tellings, claims: Collection[int]) -> Iterator[list[Pair]]:
    """The pairs in which these claims are compared, each once, those of a few claims at a time."""
    blocks = Blocks(store.in_blocks)
    due = set(claims)
    for some in slices(tellings.by_act(claims), TOGETHER):
        told = tellings.of(some)
        where = {n: addresses(told[n]) for n in some if n in told}
        blocks.look_up(wanted_blocks(where.values()))
        yield [
            (one, other)
            for one, addressed in where.items()
            for other in sorted(blocks.partners(addressed))
            if other > one or other not in due
        ]
