"""Full-text search behind a small seam: what is written into it, and which rows have the words. Here: SQLite's FTS5.

Both sides are folded by us (case/names.py), so that "IŞİD", "işid" and "ISID" meet, whatever the database thinks of
Turkish letters. A word of three letters or more also finds longer words that begin with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Integer, Select, column, literal_column, select, table, text

from whosays.case.names import words
from whosays.model import Claim, Entity

PREFIX = 3  # letters from which a word also finds longer ones; shorter ones ("A.C.") would find half the case
TABLES = {"claim_words": ("said", "who", "voices"), "entity_words": ("name",)}
REMEMBERED = 1 << 14  # texts whose folded words are kept: claims of one document name the same again and again
PHRASE = re.compile(r'"([^"]*)"|“([^”]*)”|(\S+)')


def claim_columns(claim: Claim, entities: Iterable[Entity]) -> dict[str, str]:
    """The words of a claim by where they stand: what is said, who is in it, who says it."""
    names = [name for entity in entities for name in (entity.name, *entity.aliases)]
    said = [claim.evidence.quote, claim.predicate.text, claim.predicate.lemma, *(where.text for where in claim.where)]
    return {
        "said": folded([*said, claim.when.text if claim.when else ""]),
        "who": folded([*(argument.text for argument in claim.arguments), *names]),
        "voices": folded(voice.text for voice in claim.attribution),
    }


def folded(texts: Iterable[str]) -> str:
    """Texts as the full-text tables take them: folded words. A bar keeps phrases inside one text."""
    return " 0bar0 ".join(map(folded_text, texts))


@lru_cache(REMEMBERED)
def folded_text(text_: str) -> str:
    """One text as folded words."""
    return " ".join(words(text_))


class FullText:
    """SQLite's FTS5: `claim_words` numbers its rows as `claim` does, `entity_words` as `case_entity_name` does."""

    @staticmethod
    def create(connection: Connection) -> None:
        """Make the tables. They keep words only, folded by us; the texts themselves stay where they are."""
        for name, columns in TABLES.items():
            options = ", ".join((*columns, "content=''", "tokenize='unicode61'"))
            connection.exec_driver_sql(f"CREATE VIRTUAL TABLE {name} USING fts5({options})")

    def add_claims(self, connection: Connection, rows: list[dict[str, object]]) -> None:
        """Rows of number, said, who, voices."""
        statement = "INSERT INTO claim_words (rowid, said, who, voices) VALUES (:number, :said, :who, :voices)"
        if rows:
            connection.exec_driver_sql(statement, rows)

    def drop_claims(self, connection: Connection, rows: list[dict[str, object]]) -> None:
        """Rows of number, said, who, voices that were added before; what the table kept of them goes."""
        statement = (
            "INSERT INTO claim_words (claim_words, rowid, said, who, voices) "
            "VALUES ('delete', :number, :said, :who, :voices)"
        )
        if rows:
            connection.exec_driver_sql(statement, rows)

    def add_names(self, connection: Connection, rows: list[dict[str, object]]) -> None:
        """Rows of number and name."""
        given = [{"number": row["number"], "name": folded([str(row["name"])])} for row in rows]
        if given:
            connection.exec_driver_sql("INSERT INTO entity_words (rowid, name) VALUES (:number, :name)", given)

    def drop_names(self, connection: Connection, rows: list[dict[str, object]]) -> None:
        """Rows of number and name that were added before; what the table kept of them goes."""
        statement = "INSERT INTO entity_words (entity_words, rowid, name) VALUES ('delete', :number, :name)"
        given = [{"number": row["number"], "name": folded([str(row["name"])])} for row in rows]
        if given:
            connection.exec_driver_sql(statement, given)

    def claims_with(self, query: str) -> Select[Any]:
        """Numbers of claims that have all the words and "phrases" of the query, anywhere."""
        parts = [quoted or curly or bare for quoted, curly, bare in PHRASE.findall(query)]
        return matching("claim_words", " AND ".join(filter(None, map(phrase, parts))))

    def claims_naming(self, part: str, name: str) -> Select[Any]:
        """Numbers of claims whose `who` or `voices` has the words of a name, side by side."""
        found = phrase(name)
        return matching("claim_words", f"{part} : {found}" if found else "")

    def names_like(self, name: str) -> Select[Any]:
        """Numbers of names that have these words, side by side."""
        return matching("entity_words", phrase(name))


def phrase(value: str) -> str:
    """FTS5 for words side by side, the last of which may go on; empty where the value has no words."""
    parts = words(value)
    if not parts:
        return ""
    return f'"{" ".join(parts)}"' + (" *" if len(parts[-1]) >= PREFIX else "")


def matching(name: str, expression: str) -> Select[Any]:
    """Row numbers of a full-text table; none for an empty expression, which FTS5 would call an error."""
    rows: Select[Any] = select(column("rowid", Integer)).select_from(table(name))
    if not expression:
        return rows.where(literal_column("0") == 1)
    return rows.where(text(f"{name} MATCH :{name}_words").bindparams(**{f"{name}_words": expression}))
