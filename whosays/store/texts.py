"""Which documents print one text, and who is quoted alike in two: found once for each document, then kept."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from functools import lru_cache

from sqlalchemy import Connection, Select, func, insert, select, update

from whosays.case.voices.bylines import agency
from whosays.case.voices.speakers import Source, source_of
from whosays.case.voices.texts import keys, number, one_text, quotations, shingles
from whosays.model import Claim
from whosays.store import due
from whosays.store.rows import chunks, claims_from, fetched
from whosays.store.tables import claim, content, document, document_text, quotation, text_key

TOGETHER = 50  # documents that are compared in one transaction
MOST = 60  # documents with a run in common that a new one is compared with
SHARED = 0.1  # share of a document's keys that another must have to be compared with it at all
SHORT = 20_000  # characters of a text whose runs are kept for the next documents
SHARING = """
SELECT document, count(*) FROM text_key WHERE key IN (SELECT value FROM json_each(:values))
GROUP BY document HAVING count(*) >= :least ORDER BY count(*) DESC, document LIMIT :most
"""
TEXTS = "SELECT document, text FROM content WHERE document IN (SELECT value FROM json_each(:values))"
SENTENCES = """
SELECT number, json_extract(body, '$.evidence.quote') FROM claim
WHERE document IN (SELECT value FROM json_each(:values))
"""
Quoted = tuple[str, Claim]


class Texts:
    """The part of the store that knows which documents say the same words; SqlStore is the rest."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[Connection]: ...

    @abstractmethod
    def writing(self) -> AbstractContextManager[Connection]: ...

    def compare_texts(self) -> int:
        with self.reading() as connection:
            fresh = [row.number for row in connection.execute(uncompared())]
        for start in range(0, len(fresh), TOGETHER):
            with self.writing() as connection:
                for one in fresh[start : start + TOGETHER]:
                    compare(connection, one)
        return len(fresh)

    def sources(self, documents: Iterable[str] | None = None) -> dict[str, Source]:
        first = document.alias()
        joined = document.outerjoin(document_text, document_text.c.document == document.c.number)
        joined = joined.outerjoin(first, first.c.number == document_text.c.text)
        one = document.c
        query = select(one.id, one.name, one.title, one.source, first.c.id.label("first"), document_text.c.agency)
        query = query.select_from(joined)
        queries = [query] if documents is None else [query.where(one.id.in_(ids)) for ids in chunks(sorted(documents))]
        with self.reading() as connection:
            rows = [row for asked in queries for row in connection.execute(asked)]
        return {
            row.id: source_of(row.id, row.name, row.first or row.id, row.title, row.source, row.agency) for row in rows
        }

    def reprints(self) -> list[tuple[str, ...]]:
        query = select(document_text.c.text, document.c.id).join(
            document, document.c.number == document_text.c.document
        )
        groups: dict[int, list[str]] = {}
        with self.reading() as connection:
            for row in connection.execute(query.order_by(document.c.name, document.c.id)):
                groups.setdefault(row.text, []).append(row.id)
        return [tuple(group) for group in groups.values() if len(group) > 1]

    def quoted_alike(self) -> list[Quoted]:
        documents = func.count(claim.c.document.distinct())
        shared = select(quotation.c.key).join(claim, claim.c.number == quotation.c.claim)
        shared = shared.group_by(quotation.c.key).having(documents > 1)
        query = select(quotation.c.key, quotation.c.claim).where(quotation.c.key.in_(shared))
        with self.reading() as connection:
            rows = connection.execute(query.order_by(quotation.c.key, quotation.c.claim)).all()
            found = {row.claim: None for row in rows}
            claims = (one for chunk in chunks(list(found)) for one in claims_from(connection, chunk))
            of_number = dict(zip(found, claims, strict=True))
        return [(str(row.key), of_number[row.claim]) for row in rows]


def uncompared() -> Select[tuple[int]]:
    """The documents that nobody has compared yet, in the order in which they came."""
    joined = document.outerjoin(document_text, document_text.c.document == document.c.number)
    query = select(document.c.number).select_from(joined).where(document_text.c.document.is_(None))
    return query.order_by(document.c.number)


def compare(connection: Connection, of: int) -> None:
    """Put one document beside those that print its text, and keep what it is found by."""
    text = connection.execute(select(content.c.text).where(content.c.document == of)).scalar_one()
    runs = runs_of(text)
    found = keys(runs)
    first = joined_texts(connection, [of, *printing(connection, runs, found)])
    connection.execute(insert(document_text), [{"document": of, "text": first, "agency": agency(text)}])
    if found:
        connection.execute(insert(text_key), [{"key": one, "document": of} for one in sorted(found)])
    kept = [{"key": one, "claim": told} for one, told in sorted(set(quoted(connection, of)))]
    if kept:
        connection.execute(insert(quotation), kept)


def printing(connection: Connection, runs: frozenset[int], found: Iterable[int]) -> Iterator[int]:
    """The documents known so far that print this text."""
    wanted = sorted(found)
    given = {"values": json.dumps(wanted), "least": SHARED * len(wanted), "most": MOST}
    near = [document for document, _ in connection.exec_driver_sql(SHARING, given)]
    for other, text in fetched(connection, TEXTS, near):
        if one_text(runs, runs_of(text)):
            yield other


def runs_of(text: str) -> frozenset[int]:
    """The runs of a text; those of short ones are kept for a while, for documents that are alike come together."""
    return kept_runs(text) if len(text) < SHORT else shingles(text)


@lru_cache(maxsize=64)
def kept_runs(text: str) -> frozenset[int]:
    """The runs of a short text."""
    return shingles(text)


def joined_texts(connection: Connection, documents: list[int]) -> int:
    """The first of all documents that print one text with any of these; the others are told of it."""
    if len(documents) == 1:
        return documents[0]
    one = document_text.c
    firsts = set(connection.execute(select(one.text).where(one.document.in_(documents))).scalars())
    first = min(firsts | {documents[0]})
    others = list(connection.execute(select(one.document).where(one.text.in_(firsts - {first}))).scalars())
    connection.execute(update(document_text).where(one.document.in_(others)).values(text=first))
    due.documents_changed(connection, others)
    return first


def quoted(connection: Connection, of: int) -> Iterator[tuple[int, int]]:
    """The long quotations in the sentences of a document's claims, as numbers, with the claims."""
    for claim_number, sentence in fetched(connection, SENTENCES, [of]):
        for words in quotations(sentence):
            yield number(words), claim_number
