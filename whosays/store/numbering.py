"""Numbers of new rows: the next after the greatest, for there is one writer."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Connection, Table, func, select


def next_number(connection: Connection, table: Table) -> int:
    """The number for a table's next row."""
    return (connection.exec_driver_sql(greatest(table)).scalar() or 0) + 1


@cache
def greatest(table: Table) -> str:
    """Asks for the greatest number of a table: the same words for every database, so they are put together once."""
    return str(select(func.max(table.c.number)))
