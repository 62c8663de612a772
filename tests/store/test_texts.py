"""Documents that print one text, and who is quoted alike, whatever the order of adding."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import pytest

from tests.store.readings import Told, claim, document, told
from whosays.model import Link, Voice
from whosays.store import ClaimQuery, Store

STORY = " ".join(f"word{n}" for n in range(80))
QUOTE = "“We found nine boxes of papers in the old cellar of the town hall,” {} said."


def plain(name: str, text: str, **more: str) -> Told:
    return told(document(name, text, **more), (), ())


def quoting(name: str, by: str) -> Told:
    of = document(name, QUOTE.format(by))
    start = of.text.index(by)
    found = claim(of, "investigation", "found")
    return told(
        of, [type(found)(**{**fields(found), "attribution": (Voice(by, start, start + len(by), "other", "said"),)})], ()
    )


def fields(value: object) -> dict[str, object]:
    return {name: getattr(value, name) for name in value.__slots__}  # type: ignore[attr-defined]


PAPERS = (
    plain("wire.txt", f"TOWN (Coast Press Agency) – {STORY}"),
    plain("reprint.txt", f"{STORY} And a foot of its own.", source="The Morning"),
    plain("other.txt", " ".join(f"other{n}" for n in range(80))),
)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_reprints_are_found_in_any_order(new_case: Callable[[], Store], order: tuple[int, ...]) -> None:
    store = new_case()
    for at in order:
        store.save(*PAPERS[at])
        store.compare_texts()
    ids = {reading.document.name: reading.document.id for reading, _ in PAPERS}
    assert store.reprints() == [(ids["reprint.txt"], ids["wire.txt"])]
    sources = store.sources()
    assert sources[ids["wire.txt"]].text == sources[ids["reprint.txt"]].text != sources[ids["other.txt"]].text
    assert sources[ids["wire.txt"]].agency == "coast press agency"
    assert sources[ids["reprint.txt"]].outlet == "morning"


def test_a_document_joins_two_groups(store: Store) -> None:
    first, second = (" ".join(f"word{n}" for n in span) for span in (range(60), range(50, 110)))
    middle = " ".join(f"word{n}" for n in range(110))
    for name, text in (("a", first), ("b", second), ("c", middle)):
        store.save(*plain(name, text))
        store.compare_texts()
    assert [len(group) for group in store.reprints()] == [3]


def test_documents_are_compared_once(store: Store) -> None:
    for one in PAPERS:
        store.save(*one)
    assert store.compare_texts() == 3
    assert store.compare_texts() == 0


def test_nothing_is_a_reprint_before_it_was_compared(store: Store) -> None:
    store.save(*PAPERS[0])
    assert store.reprints() == []
    assert [source.name for source in store.sources().values()] == ["wire.txt"]


def test_long_quotations_of_two_documents_come_out_with_their_claims(store: Store) -> None:
    for one in (quoting("a.txt", "the mayor"), quoting("b.txt", "an official")):
        store.save(*one)
    store.compare_texts()
    assert sorted(claim.attribution[-1].text for _, claim in store.quoted_alike()) == ["an official", "the mayor"]
    assert len({key for key, _ in store.quoted_alike()}) == 1


def test_claims_are_asked_for_by_their_links(store: Store) -> None:
    of = document("a.txt", "Ada ran. Ben sat. Cem slept.", published="2024-03-01")
    ran, sat, slept = (claim(of, "open", word) for word in ("ran", "sat", "slept"))
    store.save(*told(of, [ran, sat, slept], ()))
    store.save_links([
        Link("link:1", "corroborates", (ran.id, sat.id), "2 independent voices: a; b.", 1.0, values=("a", "b")),
        Link("link:2", "contradicts", (sat.id, slept.id), "they differ", 0.9),
        Link("link:3", "contradicts", (ran.id, slept.id), "they differ", 0.9, review="rejected"),
    ])  # fmt: skip

    def words(**asked: str) -> list[str]:
        return [one.predicate.text for one in store.claims(ClaimQuery(**asked))]  # type: ignore[arg-type]

    assert words(link="disputed") == ["sat", "slept"]
    assert words(link="single") == ["slept"]
    assert words(link="disputed,single") == ["slept"]
    assert words(since="2024-03-01") == ["ran", "sat", "slept"]
    assert words(since="2024-03-02") == []
