"""Which tellings are compared at all: those that stand near each other in one block.

A block holds the tellings that share an act (its family of types, its lemma or its class of lemmas) and one thing more:
a name, a noun, a day, a place, their document. A block is sorted by publication, document and place in it, and each
telling is compared with its neighbours only; a block no greater than that is compared whole. So the work grows with the
tellings, and what is compared depends on nothing but the block.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from whosays.case.linking.lexicon import sayings
from whosays.case.linking.telling import Telling

NEIGHBOURS = 24  # after a telling in its block, with how many it is compared
SAID = 4  # words of a saying by which it is found


def keys(one: Telling) -> frozenset[str]:
    """The blocks of a telling."""
    traits = set(_traits(one))
    return frozenset(f"{act}|{trait}" for act in _acts(one) for trait in traits)


def _acts(one: Telling) -> Iterator[str]:
    if one.type in sayings():
        yield one.type
        return
    if one.type != "open":
        yield f"={one.kin}"
    yield from one.acts or (f"{one.language}:{one.lemma}",)


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
    if one.days and one.days[0][:7] == one.days[1][:7]:
        yield one.days[0][:7]


def pairs(all_: Iterable[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Every pair to compare, once, the earlier telling first."""
    blocks: defaultdict[str, list[Telling]] = defaultdict(list)
    ordered = sorted(all_, key=Telling.order)
    for one in ordered:
        for key in keys(one):
            blocks[key].append(one)
    seen: set[tuple[str, str]] = set()
    for block in blocks.values():
        for at, one in enumerate(block):
            for other in block[at + 1 : at + 1 + NEIGHBOURS]:
                if (one.id, other.id) not in seen:
                    seen.add((one.id, other.id))
                    yield one, other
