import gzip
import random
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.documents.printing import drawn
from tests.documents.test_docx import decision, written
from tests.documents.test_html import PAGE
from whosays.documents import read_document
from whosays.errors import EmptyFile, UnknownFormat, UnreadableFile
from whosays.model import Document

NOISE = random.Random(7).randbytes(4000)


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", "\u00a0\u2003\n".encode()])
def test_nothing_to_read(data: bytes) -> None:
    with pytest.raises(EmptyFile, match="nothing to read"):
        read_document(data, "x.txt")


@pytest.mark.parametrize(
    ("data", "way_out"),
    [
        (NOISE, "whosays reads plain text, Markdown, HTML, DOCX and PDF"),
        (b"\x89PNG\r\n\x1a\n" + NOISE, "OCR"),
        (b"\xff\xd8\xff\xe0" + NOISE, "OCR"),
        (gzip.compress(b"a text"), "unpack it"),
        (b"\x7fELF" + NOISE, "not a document"),
        (b"SQLite format 3\0" + NOISE, "not a document"),
        (rb"{\rtf1\ansi He denied it.}", "save it as DOCX or PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + NOISE, "save it as DOCX or PDF"),
    ],
)
@pytest.mark.parametrize("name", ["one.txt", "one.pdf", "one.md", "one.html"])
def test_what_no_reader_takes_gets_one_line_with_the_way_out(data: bytes, way_out: str, name: str) -> None:
    with pytest.raises(UnknownFormat, match=way_out) as raised:
        read_document(data, name)
    assert "\n" not in str(raised.value)
    assert name not in str(raised.value)


def test_fifty_megabytes() -> None:
    line = "Savcı, şüphelinin üç ay boyunca evde saklandığını ve hiçbir soruya yanıt vermediğini söyledi.\n".encode()
    data = line * (50_000_000 // len(line))
    document = read_document(data, "x.txt")
    assert len(document.text.encode()) == len(data)
    assert document.language == "tr"


def test_reading_twice_gives_the_same() -> None:
    for data in (PAGE.format(charset="utf-8").encode(), written(decision), drawn(["He denied it."])):
        assert read_document(data, "x") == read_document(data, "x")


def test_importing_the_readers_loads_nothing_heavy() -> None:
    code = (
        "import sys, whosays.documents\n"
        "heavy = {'numpy', 'trafilatura', 'pypdfium2', 'docx', 'lxml', 'markdown_it', 'py3langid'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


SAMPLES = [
    b"The court rose. \xfe\xffHe denied it.\0\0",
    PAGE.format(charset="utf-8").encode(),
    written(decision),
    drawn(["The man was ar-", "rested at home."], ["He denied it."]),
    b"---\ntitle: x\n---\n# A\n\n| a | b |\n|---|---|\n| [c](d) | **e** |\n",
]
# A first HTML page loads trafilatura, which takes its time on a busy machine.
UNHURRIED = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
NAMES = st.sampled_from(["x.txt", "x.md", "x.html", "x.docx", "x.pdf", "x"])


def reading(data: bytes, name: str) -> Document | str:
    try:
        return read_document(data, name)
    except UnreadableFile as refusal:
        return str(refusal)


def read_or_refuse(data: bytes, name: str) -> None:
    document = reading(data, name)
    if isinstance(document, str):
        assert len(document.splitlines()) == 1
        return
    assert document.text.strip()
    assert document.text.encode("utf-8")
    ends = 0
    for line in document.lines:
        assert ends <= line.start < line.end <= len(document.text)
        ends = line.end


@UNHURRIED
@given(st.binary(max_size=300), NAMES)
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    read_or_refuse(data, name)


SIGNS = st.sampled_from([b"%PDF-1.4\n", b"PK\x03\x04", b"<!doctype html>", b"\xff\xfe", b"---\n", b"<p>"])


@UNHURRIED
@given(SIGNS, st.binary(), NAMES)
def test_any_bytes_behind_the_sign_of_a_format(sign: bytes, data: bytes, name: str) -> None:
    read_or_refuse(sign + data, name)


@UNHURRIED
@given(st.sampled_from(SAMPLES), st.data(), NAMES)
def test_damaged_files_are_read_or_refused(sample: bytes, data: st.DataObject, name: str) -> None:
    start = data.draw(st.integers(0, len(sample)))
    end = data.draw(st.integers(start, min(len(sample), start + 200)))
    read_or_refuse(sample[:start] + data.draw(st.binary(max_size=20)) + sample[end:], name)
