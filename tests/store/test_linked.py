"""Links over a case: put in the place of old ones, asked for by claim, and kept with what a reviewer said of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.store.test_order_links import DATA, reading
from whosays.model import Judgement, Link
from whosays.store import Store, open_case

PAIR = ("claim:1", "claim:2")
SAME = Link("link:same", "same", PAIR, "one raid", 0.8)
AGAINST = Link("link:against", "contradicts", PAIR, "two numbers", 0.7, slot="number", values=("two men", "nine men"))


def opened(folder: Path) -> Store:
    store = open_case(folder / "case", create=True)
    store.save(reading(), DATA)
    return store


def test_the_slot_and_its_values_come_back(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        store.replace_links([AGAINST])
        assert AGAINST in list(store.links())


def test_links_are_asked_for_by_claim(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        store.replace_links([SAME, AGAINST])
        assert [one.id for one in store.links(["claim:2"])] == ["link:1", "link:against", "link:same"]
        assert list(store.links(["claim:9"])) == []


def test_new_links_take_the_place_of_old_ones_and_leave_the_order_of_claims(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        store.replace_links([SAME, AGAINST])
        store.replace_links([AGAINST])
        assert [one.id for one in store.links()] == ["link:1", "link:against"]


def test_only_links_of_the_claims_named_are_replaced(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        store.replace_links([SAME])
        store.replace_links([], ["claim:9"])
        assert SAME in list(store.links())
        store.replace_links([], ["claim:1"])
        assert SAME not in list(store.links())


def test_a_review_outlives_linking_anew(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        store.replace_links([SAME])
        store.judge(Judgement("", "link", (SAME.id,), "negative", "Mira", ""))
        store.replace_links([SAME])
        store.replace_links([replace(SAME, why="one raid on one day")])
        [link] = [one for one in store.links() if one.id == SAME.id]
        assert (link.review, link.why) == ("rejected", "one raid on one day")
