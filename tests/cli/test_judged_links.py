"""What is judged takes effect on links at once, and is undone at will: on the command line and behind a server."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.store.readings import claim, document, entity, told
from whosays.cli import app
from whosays.model import Judgement, Link
from whosays.pipeline.linking import link_case
from whosays.pipeline.relinking import Linker
from whosays.store import Store, open_case

PAPERS = (
    ("a", "Yusuf Husayn met Harbour Union in Bodrum, they said.", "Yusuf Husayn"),
    ("b", "Yousef Hussein met Harbour Union in Bodrum, the harbour master said.", "Yousef Hussein"),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A linked case of two documents that spell one man in two ways: each tells of another guest of the union."""
    with open_case(tmp_path / "case", create=True) as opened:
        for name, text, person in PAPERS:
            of = document(name, text)
            all_ = [entity(of, "Person", person), entity(of, "Organization", "Harbour Union"),
                    entity(of, "Address", "Bodrum")]  # fmt: skip
            roles = {"host": person, "guest": "Harbour Union"}
            opened.save(*told(of, [claim(of, "meeting", "met", all_, roles=roles, places=["Bodrum"])], all_))
        link_case(opened)
    with open_case(tmp_path / "case") as opened:
        yield opened


def drawn(store: Store) -> list[Link]:
    return list(store.links())


def types(store: Store) -> set[str]:
    return {one.type for one in store.links()}


def whosays(*words: object) -> str:
    done = CliRunner().invoke(app, [str(word) for word in words])
    assert done.exit_code == 0, done.output
    return done.stdout.strip()


def test_two_who_become_one_contradict_each_other_no_longer(store: Store) -> None:
    before = drawn(store)
    assert "contradicts" in types(store)
    given = whosays("judge", store.path, "positive", "Yusuf Husayn", "Yousef Hussein")
    assert types(store) == {"same", "corroborates"}
    whosays("judge", store.path, "--undo", given)
    assert drawn(store) == before


def test_a_rejected_claim_is_linked_with_nothing(store: Store) -> None:
    before = drawn(store)
    given = whosays("judge", store.path, "negative", next(iter(store.claims())).id)
    assert drawn(store) == []
    whosays("judge", store.path, "--undo", given)
    assert drawn(store) == before


def test_nothing_rests_on_a_rejected_link(store: Store) -> None:
    whosays("judge", store.path, "positive", "Yusuf Husayn", "Yousef Hussein")
    [same] = [one for one in store.links() if one.type == "same"]
    given = whosays("judge", store.path, "negative", same.id)
    assert [(one.type, one.review) for one in store.links()] == [("same", "rejected")]
    whosays("judge", store.path, "--undo", given)
    assert types(store) == {"same", "corroborates"}


def test_what_is_accepted_leaves_nothing_to_do(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("whosays.pipeline.linking.link_case", lambda _: pytest.fail("linked anew"))
    whosays("judge", store.path, "positive", next(iter(store.claims())).id)


def test_who_judges_while_another_adds_is_told_that_links_follow(store: Store) -> None:
    claim_id = next(iter(store.claims())).id
    with open_case(store.path, write=True):
        done = CliRunner().invoke(app, ["judge", str(store.path), "negative", claim_id])
    assert done.exit_code == 0
    assert "links follow" in done.stderr
    assert drawn(store)
    Linker(store.path).relink()
    assert drawn(store) == []


def test_a_server_links_one_after_the_other_and_lets_nobody_wait_for_long(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("whosays.pipeline.relinking.PATIENCE", 0.05)
    linker = Linker(store.path)
    linker.writing.acquire()
    store.judge(Judgement("", "claim", (next(iter(store.claims())).id,), "negative", "Ece", ""))
    started = time.monotonic()
    linker.relink()
    linker.relink()
    assert time.monotonic() - started < 5
    assert drawn(store)
    linker.writing.release()
    while drawn(store) and time.monotonic() - started < 60:
        time.sleep(0.01)
    assert drawn(store) == []
