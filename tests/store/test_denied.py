"""A case of an earlier version learns which of its claims are denied."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import text

from whosays.store import migrations
from whosays.store.engine import connect

CLAIM = """INSERT INTO claim (number, id, document, start, type, polarity, reality, certainty, voiced, body)
VALUES (:number, :number, 1, 0, 'finance', :polarity, 'actual', 'certain', 1, :body)"""
TOLD = [("negated", "denied"), ("negated", "said"), ("affirmed", "denied")]


def test_an_older_case_learns_who_denies(tmp_path: Path) -> None:
    engine = connect(tmp_path / "older.db")
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("CREATE TABLE older (x)")  # no new case: it goes through every step
        migrations.upgrade(connection, "0006")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for number, (polarity, cue) in enumerate(TOLD):
            body = json.dumps({"attribution": [{"cue": cue}]})
            connection.execute(text(CLAIM), {"number": number, "polarity": polarity, "body": body})
        migrations.upgrade(connection)
        denied = connection.execute(text("SELECT denied FROM claim ORDER BY number")).scalars().all()
        connection.exec_driver_sql("DELETE FROM claim")
    engine.dispose()
    assert denied == [1, 0, 0]
