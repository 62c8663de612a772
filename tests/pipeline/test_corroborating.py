"""From a store with documents to links that carry independent voices."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.readings import Told, claim, document, told
from whosays.model import Link
from whosays.pipeline.corroborating import corroborated
from whosays.store import Store, open_case

STORY = " ".join(f"word{n}" for n in range(60))


def paper(name: str, foot: str, voice: str = "") -> tuple[Told, str]:
    """A document with one claim and its id."""
    of = document(name, f"A bridge fell{f', {voice} said' if voice else ''}.\n{foot}")
    one = claim(of, "open", "fell", voices=[voice] if voice else [])
    return told(of, [one], ()), one.id


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_case(tmp_path / "case", create=True)


def links(store: Store, *papers: tuple[Told, str], against: tuple[int, int] | None = None) -> list[Link]:
    for reading, _ in papers:
        store.save(*reading)
    store.compare_texts()
    ids = [id_ for _, id_ in papers]
    disputed = [Link("link:x", "contradicts", (ids[against[0]], ids[against[1]]), "", 0.9)] if against else []
    with store:
        return list(corroborated(store, [tuple(ids)], disputed).links)


def test_a_reprint_and_its_original_make_one_voice_with_a_third_two(store: Store) -> None:
    (link,) = links(store, paper("a.txt", STORY), paper("b.txt", f"{STORY} reprinted"), paper("c.txt", "Else."))
    assert len(link.claims) == 3
    assert len(link.values) == 2
    assert "a.txt and b.txt print one text" in link.why


def test_one_voice_makes_no_link(store: Store) -> None:
    assert links(store, paper("a.txt", "x", "The police"), paper("b.txt", "y", "the police")) == []


def test_what_is_disputed_is_no_second_voice(store: Store) -> None:
    assert links(store, paper("a.txt", "x", "The police"), paper("b.txt", "y", "the union"), against=(0, 1)) == []
