"""Which tellings are compared at all: those of one block.

A block holds the tellings that share an act (its family of types, its class of lemmas or its lemma) and one thing more:
a name, a noun, a day, their document. A block that grows too large is no block any more: its tellings are compared
where they share a third thing, then where they were also published on one day. So the work grows with the tellings, and
what is compared depends on nothing but who is in the block, whatever came first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from whosays.case.linking.lexicon import opposites, sayings
from whosays.case.linking.telling import Telling
from whosays.case.linking.voicing import institution

LARGEST = 60  # tellings in one block
SAID = 4  # words of a saying by which it is found
TYPE = "="  # before a family of types: one act in two languages has no word in common
DEPTH = 3  # how often a block is parted


def keys(one: Telling) -> frozenset[str]:
    """The blocks of a telling, where none is too large."""
    return frozenset(f"{act}|{trait}" for act in acts_of(one) for trait in traits(one))


def acts_of(one: Telling) -> Iterator[str]:
    """What the act of a telling may be called."""
    if one.type in sayings():
        yield one.type
        return
    if one.type != "open":
        yield f"{TYPE}{one.kin}"
    yield from one.acts or (f"{one.language}:{one.lemma}",)
    yield from opposites(one.acts)


def traits(one: Telling) -> frozenset[str]:
    """What else a telling can be found by."""
    return frozenset(_traits(one))


def _traits(one: Telling) -> Iterator[str]:
    yield one.document
    if one.type in sayings():
        yield from sorted(one.said, key=lambda word: (-len(word), word))[:SAID]
        return
    for filler in (*one.fillers, *one.places):
        if filler.entity:
            yield filler.entity
            yield from filler.last
        elif filler.noun and not filler.anybody:
            yield filler.noun
        if filler.amount and filler.part in ("number", "done_to", "thing"):
            yield f"#{filler.noun}" if filler.anybody else f"#{filler.amount[0]:g}"
    if one.voices:
        voice = one.voices[-1]
        yield f"by {institution(voice.text) or voice.entity or voice.noun}"
    if one.days and one.days[0][:7] == one.days[1][:7]:
        yield one.days[0][:7]


def finer(key: str, one: Telling) -> frozenset[str]:
    """The blocks of a telling in the place of one that is too large."""
    depth = key.count("|")
    if depth >= DEPTH:
        return frozenset()
    if depth == DEPTH - 1:
        return frozenset({f"{key}|{one.published}"})
    return frozenset(f"{key}|{trait}" for trait in traits(one) if f"|{trait}" not in key)


def blocks(ordered: Sequence[Telling]) -> Iterator[tuple[str, list[int]]]:
    """Every block of two and more that is not too large: its key, and its tellings by their places, in order."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(ordered):
        for key in keys(one):
            found[key].append(place)
    while found:
        parted: defaultdict[str, list[int]] = defaultdict(list)
        for key, block in found.items():
            if 1 < len(block) <= LARGEST:
                yield key, block
            elif len(block) > LARGEST:
                for place in block:
                    for narrower in finer(key, ordered[place]):
                        parted[narrower].append(place)
        found = parted


def pairs(all_: Iterable[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Every pair to compare, once, the earlier telling first. A type alone makes a block across languages only."""
    ordered = sorted(all_, key=Telling.order)
    blocks_of: list[list[tuple[bool, list[int]]]] = [[] for _ in ordered]
    for key, block in blocks(ordered):
        by_type = key.startswith(TYPE)
        if by_type and len({ordered[place].language for place in block}) == 1:
            continue
        for place in block[:-1]:
            blocks_of[place].append((by_type, block))
    for place, one in enumerate(ordered):
        later = {
            other
            for by_type, block in blocks_of[place]
            for other in block
            if other > place and not (by_type and ordered[other].language == one.language)
        }
        yield from ((one, ordered[other]) for other in sorted(later))
