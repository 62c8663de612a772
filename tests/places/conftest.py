from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.places.world import world
from whosays.places import Gazetteer


@pytest.fixture(scope="session")
def gazetteer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gazetteer]:
    base: Path = tmp_path_factory.mktemp("world")
    opened = world(base)
    yield opened
    opened.close()
