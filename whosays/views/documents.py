"""Documents as the screens list and open them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from whosays.model import Document, Page
from whosays.store.figures import Count, Listed


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document in the list. `voices` is how many kinds of voices speak in it; `group` is one for all its reprints."""

    id: str
    name: str
    title: str | None
    media_type: str
    language: str | None
    published: str | None
    source: str | None
    pages: int
    claims: int
    voices: int
    problems: tuple[str, ...]
    group: str | None


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """Some of the documents, and how many there are in all."""

    total: int
    offset: int
    documents: tuple[DocumentRow, ...]


@dataclass(frozen=True, slots=True)
class DocumentDetail(DocumentRow):
    """A document with the voices that speak in it and the documents that print the same."""

    voice_kinds: tuple[Count, ...]
    reprints: tuple[DocumentRow, ...]


@dataclass(frozen=True, slots=True)
class DocumentText:
    """A document's text (offsets everywhere are Unicode code points of it) with its pages, where it has any."""

    id: str
    name: str
    language: str | None
    text: str
    pages: tuple[Page, ...]


def document_row(listed: Listed, groups: Mapping[str, str]) -> DocumentRow:
    """A row of the list; `groups` maps a document to the group of its reprints."""
    one = listed.document
    return DocumentRow(
        id=one.id,
        name=one.name,
        title=one.title,
        media_type=one.media_type,
        language=one.language,
        published=one.published,
        source=one.source,
        pages=listed.pages,
        claims=listed.claims,
        voices=len(listed.voices),
        problems=one.problems,
        group=groups.get(one.id),
    )


def document_detail(listed: Listed, others: Iterable[Listed], groups: Mapping[str, str]) -> DocumentDetail:
    """One document; `others` are all documents of the case."""
    row = document_row(listed, groups)
    rows = (document_row(one, groups) for one in others if row.group and one.document.id != row.id)
    return DocumentDetail(
        **{field.name: getattr(row, field.name) for field in fields(DocumentRow)},
        voice_kinds=listed.voices,
        reprints=tuple(one for one in rows if one.group == row.group),
    )


def document_text(document: Document) -> DocumentText:
    """The text to read."""
    return DocumentText(document.id, document.name, document.language, document.text, document.pages)
