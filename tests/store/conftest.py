"""Every backend of the store, for the tests of the contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from whosays.store import Store, open_case

BACKENDS: dict[str, Callable[[Path], Store]] = {
    "sqlite": lambda path: open_case(path, create=True),
}


@pytest.fixture(params=BACKENDS)
def new_case(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Makes empty cases, each in its own folder, and closes them after the test."""
    opened: list[Store] = []
    numbers = count()

    def make() -> Store:
        opened.append(BACKENDS[request.param](tmp_path / f"case-{next(numbers)}"))
        return opened[-1]

    yield make
    for store in opened:
        store.close()


@pytest.fixture
def store(new_case: Callable[[], Store]) -> Store:
    return new_case()
