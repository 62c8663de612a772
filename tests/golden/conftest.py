"""What the real engine reads in the sentences of a file of rows, all of them at once."""

from __future__ import annotations

import pytest

from tests.golden.rows import read
from whosays.model import Reading


@pytest.fixture(scope="module")
def readings(request: pytest.FixtureRequest) -> dict[str, Reading]:
    """By text: those of a file's `TEXTS`, else of its `ROWS`, in the language that the file is named for."""
    module = request.module
    texts = getattr(module, "TEXTS", None) or [row[0] for row in module.ROWS]
    return read(texts, module.__name__.rpartition("_")[2])
