"""Which files are found, and what they are called."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest

from whosays.pipeline.files import Failure, Source, document_id, find, from_pipe


def names(paths: list[Path]) -> list[str]:
    return [item.name for item in find(paths)]


def test_a_folder_gives_its_files_by_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a.txt", "a/deep/x.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert names([tmp_path]) == ["a.txt", "a/deep/x.txt", "a/z.txt", "b.txt"]


def test_hidden_files_and_cases_are_left_out(tmp_path: Path) -> None:
    for name in (".DS_Store", ".git/config", "case/case.db", "case/originals/abc", "kept.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert names([tmp_path]) == ["kept.txt"]
    assert names([tmp_path / ".DS_Store"]) == [".DS_Store"]


def test_what_is_not_there_is_a_failure_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    missing, found = find([tmp_path / "gone.txt", tmp_path / "a.txt"])
    assert missing == Failure(str(tmp_path / "gone.txt"), "there is no such file or folder: check the path")
    assert isinstance(found, Source)


def test_names_have_one_unicode_form(tmp_path: Path) -> None:
    (tmp_path / unicodedata.normalize("NFD", "çağrı.txt")).write_text("x", encoding="utf-8")
    assert names([tmp_path]) == [unicodedata.normalize("NFC", "çağrı.txt")]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no names that are not Unicode")
def test_a_name_that_is_no_unicode_can_be_written(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"a\xff.txt")).write_text("x", encoding="utf-8")
    [name] = names([tmp_path])
    assert name == "a\ufffd.txt"
    name.encode("utf-8")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are files on Unix only")
def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    assert names([tmp_path]) == ["a.txt"]
    [failure] = find([tmp_path / "pipe"])
    assert failure == Failure(str(tmp_path / "pipe"), "it is neither a file nor a folder")


def test_the_id_is_the_hash_of_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"abc")
    [source] = find([tmp_path])
    assert isinstance(source, Source)
    expected = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert source.id() == document_id(b"abc") == from_pipe(b"abc").id() == expected
