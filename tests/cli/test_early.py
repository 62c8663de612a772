from pathlib import Path

import pytest

from whosays.cli import early
from whosays.pipeline import crew


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The engines that were got ready."""
    engines: list[str] = []
    monkeypatch.setattr(crew, "get_ready", engines.append)
    return engines


def test_a_folder_or_several_paths_begin_to_load_the_reader(started: list[str], tmp_path: Path) -> None:
    early.begin(["add", "case", str(tmp_path)], {})
    early.begin(["add", "case", "a.txt", "b.txt"], {"WHOSAYS_ENGINE": "fake"})
    assert started == ["reader", "fake"]


def test_nothing_else_does(started: list[str], tmp_path: Path) -> None:
    for arguments in ([], ["--help"], ["add", "--help"], ["add", "case", "a.txt"], ["claims", "case", str(tmp_path)]):
        early.begin(arguments, {})
    assert started == []
