"""Blocks: who is compared with whom, and that the work stays near linear."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.case.linking.told import Story
from whosays.case.linking.blocking import LARGEST, pairs
from whosays.case.linking.telling import Telling, tellings


def sales(count: int, buyers: int) -> list[Telling]:
    """One seller in many documents, who sells to different buyers on different days."""
    story = Story()
    seller = story.named("Ada Weil", *(f"d{n:04}" for n in range(count)))
    for n in range(count):
        story.document(f"d{n:04}", f"2024-01-{n % 28 + 1:02}")
        buyer = f"Buyer Holm{n % buyers}"
        story.named(buyer, f"d{n:04}")
        story.tell(f"d{n:04}", f"Ada Weil sold it to {buyer}.", "sold", "trade", "sell", seller="Ada Weil", buyer=buyer)
    assert seller
    return list(tellings(story.claims, story.entities, story.settings))


def compared(told: list[Telling]) -> set[frozenset[str]]:
    """The pairs that are compared, by their ids."""
    return {frozenset((told[one].id, told[other].id)) for one, other in pairs(told)}


def test_a_small_block_is_compared_whole() -> None:
    assert len(compared(sales(20, 20))) == 20 * 19 // 2


def test_a_large_block_is_parted_by_a_third_thing() -> None:
    told = sales(LARGEST * 3, 6)
    found = compared(told)
    same_buyer = [(a, b) for a in told for b in told if a.id < b.id and a.fillers[1].entity == b.fillers[1].entity]
    assert {frozenset((a.id, b.id)) for a, b in same_buyer} <= found
    assert len(found) < len(told) * LARGEST


def test_a_telling_is_compared_with_a_bounded_number_however_many_there_are() -> None:
    for size in (300, 1200, 3600):
        assert sum(1 for _ in pairs(sales(size, size // 10))) < 3 * LARGEST * size


@settings(max_examples=10, deadline=None)
@given(st.randoms(use_true_random=False))
def test_blocks_do_not_depend_on_the_order_of_tellings(chance) -> None:  # type: ignore[no-untyped-def]
    told = sales(LARGEST + 10, 5)
    before = compared(told)
    chance.shuffle(told)
    assert compared(told) == before
