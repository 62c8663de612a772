"""The sample case: what it must hold, and that every document of it can be read."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from whosays.demo import sample_files
from whosays.documents import read_document
from whosays.model import Document

TOOL = Path(__file__).parents[2] / "tools" / "build_demo.py"
LANGUAGES = {"08": "tr", "09": "tr", "10": "tr"}  # all others are English
PUBLISHED = {
    "01": "2023-10-30", "02": "2023-11-21", "03": "2023-06-07", "04": "2023-06-08", "05": "2023-06-06",
    "06": "2023-12-03", "07": "2024-05-17", "08": "2024-03-04", "09": "2024-02-13", "10": "2023-11-23",
    "11": "2024-02-13",
}  # fmt: skip


def read(path: Path) -> Document:
    return read_document(path.read_bytes(), path.name)


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_demo", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["build_demo"] = module
    spec.loader.exec_module(module)
    return module


def test_there_are_eleven_documents_of_every_kind() -> None:
    kinds = [path.suffix for path in sample_files()]
    assert len(kinds) == 11
    assert set(kinds) == {".txt", ".md", ".html", ".docx", ".pdf"}


def test_three_documents_are_turkish() -> None:
    for path in sample_files():
        assert read(path).language == LANGUAGES.get(path.name[:2], "en"), path.name


@pytest.mark.parametrize("path", sample_files(), ids=lambda path: path.name)
def test_every_document_can_be_read_whole(path: Path) -> None:
    document = read(path)
    assert not document.problems
    assert document.title
    assert 200 <= len(document.text.split()) <= 1100


@pytest.mark.parametrize("number", PUBLISHED)
def test_dated_documents_keep_their_date(number: str) -> None:
    path = next(path for path in sample_files() if path.name.startswith(number))
    assert read(path).published == PUBLISHED[number]


def test_the_indictment_reads_over_its_page_breaks() -> None:
    document = read(sample_files()[0])
    assert len(document.pages) >= 3
    text = " ".join(document.text.split())
    assert "is the Plovdiv officer of the network, was responsible for meeting the drivers" in text
    assert "let the trucks of the company pass without inspection on at least nine nights" in text
    assert "Page 2 of 3" not in text


def test_the_reprint_holds_the_wire_report() -> None:
    files = {path.name[:2]: path for path in sample_files()}
    wire, reprint = read(files["03"]), read(files["04"])
    sentence = "Two security sources said that he had left the country about a week before the raids"
    assert sentence in wire.text
    assert sentence in reprint.text
    assert wire.id != reprint.id
    assert wire.title != reprint.title


def test_web_pages_are_read_without_their_menus() -> None:
    page = next(path for path in sample_files() if path.name.startswith("02"))
    text = read(page).text
    assert "Storks return to the delta" not in text
    assert "Everything was packed. Then the telephone rang" in text


def test_the_same_text_builds_the_same_bytes(builder: ModuleType) -> None:
    for name, (_, make) in builder.BUILT.items():
        source = builder.read_source(builder.SOURCES / f"{name}.txt")
        assert make(source) == make(source), name


def test_built_documents_say_what_their_sources_say(builder: ModuleType) -> None:
    for name, (suffix, _) in builder.BUILT.items():
        source = builder.read_source(builder.SOURCES / f"{name}.txt")
        built = " ".join(read(builder.OUTPUT / f"{name}.{suffix}").text.split())
        for _, block in source.blocks:
            assert " ".join(block.replace(builder.SOFT_HYPHEN, "").split()) in built, name
