"""What has to be linked again when documents are linked next: noted wherever something comes, goes or changes.

A claim is compared by what it says, by what is known of the entities that it names, and by which entities its document
names. So whoever moves from one entity of the case to another makes all claims of their documents due.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from whosays.store.rows import fetched

CLAIMS, ENTITIES = "claim", "entity"
CROSSED = "crossed"  # claims that met others in a block which has grown too large, or is so no longer
MARK_THESE = "INSERT INTO due (what, number) SELECT :what, value FROM json_each(:values)"
MARK_CLAIMS_OF_DOCUMENTS = """
INSERT INTO due (what, number)
SELECT 'claim', number FROM claim WHERE document IN (SELECT value FROM json_each(:values))
"""
MARK_ENTITIES_OF_DOCUMENTS = """
INSERT INTO due (what, number)
SELECT DISTINCT 'entity', case_entity FROM entity WHERE document IN (SELECT value FROM json_each(:values))
"""
MARK_CLAIMS_OF_MEMBERS = """
INSERT INTO due (what, number)
SELECT 'claim', number FROM claim WHERE document IN (
    SELECT document FROM entity WHERE number IN (SELECT value FROM json_each(:values))
)
"""
MARK_CLAIMS_OF_LINK = """
INSERT INTO due (what, number)
SELECT 'claim', c.number FROM claim c JOIN link_claim l ON l.claim = c.id WHERE l.link = :link
"""
MEMBERS = "SELECT number FROM entity WHERE case_entity IN (SELECT value FROM json_each(:values))"


def mark(connection: Connection, what: str, numbers: Iterable[int]) -> None:
    """Note claims or entities of the case by their numbers."""
    note(connection, MARK_THESE, numbers, what=what)


def document_came(connection: Connection, document: int) -> None:
    """A document was read: all of its claims, and whoever it names, are to be looked at."""
    note(connection, MARK_CLAIMS_OF_DOCUMENTS, [document])
    note(connection, MARK_ENTITIES_OF_DOCUMENTS, [document])


def documents_changed(connection: Connection, documents: Iterable[int]) -> None:
    """Documents count as something else now: printing another's text, going by another name."""
    note(connection, MARK_CLAIMS_OF_DOCUMENTS, documents)


def moved(connection: Connection, members: Iterable[int], cases: Iterable[int]) -> None:
    """Entities of documents, by their rows, have changed hands among these entities of the case."""
    note(connection, MARK_CLAIMS_OF_MEMBERS, members)
    mark(connection, ENTITIES, cases)


def claims_of_link(connection: Connection, link: str) -> None:
    """A link holds no more, or does again: how many voices its claims rest on is to be counted anew."""
    connection.exec_driver_sql(MARK_CLAIMS_OF_LINK, {"link": link})


def members_of(connection: Connection, case: int) -> list[int]:
    """The rows of the entities of documents that one of the case is made of."""
    return [number for (number,) in fetched(connection, MEMBERS, [case])]


def note(connection: Connection, statement: str, numbers: Iterable[int], **given: str) -> None:
    """Run a statement that notes something over numbers, of which there may be none."""
    values = sorted(set(numbers))
    if values:
        connection.exec_driver_sql(statement, {"values": json.dumps(values), **given})
