"""Numbers of new rows: the next after the greatest, for there is one writer."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, func, select


def next_number(connection: Connection, table: Table) -> int:
    """The number for a table's next row."""
    return (connection.execute(greatest(table)).scalar() or 0) + 1


@cache
def greatest(table: Table) -> Select[Any]:
    """Asks for the greatest number of a table."""
    return select(func.max(table.c.number))
