"""Adding documents links their claims; in which order they were added does not show."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from tests.pipeline.test_local import export, write
from whosays.pipeline import tellings
from whosays.pipeline.files import find
from whosays.pipeline.linking import link_case
from whosays.pipeline.local import Effort, add
from whosays.store import open_case

ALONE = Effort(workers=1)
KILLED = "A fire in the Harbour Bank killed {} people, the police said."
TEXTS = {
    "morning.txt": f"4 May 2024\n\n{KILLED.format('seven')} Ada Weil sold the building in 2021.",
    "evening.txt": f"6 May 2024\n\n{KILLED.format('eleven')}",
    "union.txt": "7 May 2024\n\nThe union said that Ada Weil had not sold the building of the Harbour Bank.",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("papers"), TEXTS)


def built(case: Path, folder: Path, names: tuple[str, ...]) -> bytes:
    for name in names:
        with open_case(case, create=True) as store:
            list(add(find([folder / name]), store, ALONE))
    return export(case)


def test_any_order_of_adding_gives_the_same_bytes(tmp_path: Path, folder: Path) -> None:
    orders = list(permutations(TEXTS))[:4]
    found = {built(tmp_path / f"case{n}", folder, names) for n, names in enumerate(orders)}
    assert len(found) == 1
    assert b'"contradicts"' in next(iter(found))


def test_linking_again_changes_nothing(tmp_path: Path, folder: Path) -> None:
    before = built(tmp_path / "case", folder, tuple(TEXTS))
    with open_case(tmp_path / "case") as store:
        link_case(store)
    assert export(tmp_path / "case") == before


def test_a_case_larger_than_the_room_for_claims_is_linked_alike(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    roomy = built(tmp_path / "roomy", folder, tuple(TEXTS))
    monkeypatch.setattr(tellings, "ROOM", 1)
    assert built(tmp_path / "narrow", folder, tuple(TEXTS)) == roomy


def test_claims_of_one_act_are_compared_one_after_the_other(tmp_path: Path, folder: Path) -> None:
    built(tmp_path / "case", folder, tuple(TEXTS))
    with open_case(tmp_path / "case") as store:
        claims = tellings.Tellings(store)
        known = claims.of(range(1, 20))
        ordered = [known[number] for number in claims.by_act(known)]
    deadly = [place for place, one in enumerate(ordered) if one.lemma == "kill"]
    assert len(deadly) > 1
    assert deadly == list(range(deadly[0], deadly[-1] + 1))
