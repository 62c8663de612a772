from whosays.documents import read_document

NOTE = """---
title: "Hearing note"
date: 13 February 2024
source: Border Watch
---

# First *day*

The trial opened on **Monday**
in the [court](https://example.org/court) at Edirne.

- The judge rejected `a request`.
- The file of one man<br> was separated.

> I was at home, she said.

| Name | Charge |
|------|--------|
| B.A. | ~~aiding~~ |
"""


def test_markup_goes_and_sentences_stay() -> None:
    document = read_document(NOTE.encode(), "note.md")
    assert document.text.split("\n\n") == [
        "First day",
        "The trial opened on Monday in the court at Edirne.",
        "The judge rejected a request.",
        "The file of one man was separated.",
        "I was at home, she said.",
        "Name | Charge",
        "B.A. | ~~aiding~~",
    ]


def test_front_matter() -> None:
    document = read_document(NOTE.encode(), "note.md")
    assert document.media_type == "text/markdown"
    assert (document.title, document.published, document.source) == ("Hearing note", "2024-02-13", "Border Watch")


def test_without_front_matter_the_heading_is_the_title() -> None:
    document = read_document("# Duruşma notu\r\n\r\nTarih: 13 Şubat 2024\r\n\r\nDava başladı.".encode(), "not.MD")
    assert (document.title, document.published) == ("Duruşma notu", "2024-02-13")


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert read_document(b"---\n\nIt began. ---\n\nIt ended.", "x.md").text == "It began. ---\n\nIt ended."


def test_the_same_bytes_under_another_name_are_plain_text() -> None:
    assert read_document(NOTE.encode(), "note.txt").text == NOTE
