"""Which tellings are compared at all: those of one block.

A block holds the tellings that share an act (its family of types, its class of lemmas or its lemma) and one thing more:
a name, a noun, a day, their document. A block that grows too large is no block any more: its tellings are compared
where they share a third thing, then where they were also published on one day. So the work grows with the tellings, and
what is compared depends on nothing but who is in the block, whatever came first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from whosays.case.linking.lexicon import sayings
from whosays.case.linking.telling import Telling
from whosays.case.linking.voicing import institution

LARGEST = 60  # tellings in one block
SAID = 4  # words of a saying by which it is found
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
        yield f"={one.kin}"
    yield from one.acts or (f"{one.language}:{one.lemma}",)


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


def blocks(all_: Iterable[Telling]) -> Iterator[Sequence[Telling]]:
    """Every block of two and more that is not too large, each in the case's order."""
    found: defaultdict[str, list[Telling]] = defaultdict(list)
    for one in sorted(all_, key=Telling.order):
        for key in keys(one):
            found[key].append(one)
    while found:
        parted: defaultdict[str, list[Telling]] = defaultdict(list)
        for key, block in found.items():
            if 1 < len(block) <= LARGEST:
                yield block
            elif len(block) > LARGEST:
                for one in block:
                    for narrower in finer(key, one):
                        parted[narrower].append(one)
        found = parted


def pairs(all_: Iterable[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Every pair to compare, the earlier telling first; once in each block that holds both."""
    for block in blocks(all_):
        for at, one in enumerate(block):
            for other in block[at + 1 :]:
                yield one, other
