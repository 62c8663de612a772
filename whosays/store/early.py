"""What the first screen shows, counted by the database: nobody waits for the columns of all claims to see it."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection

from whosays.store.figures import Count, Whole, most_first

WHOLE = "SELECT (SELECT count(*) FROM claim), (SELECT count(*) FROM case_entity)"
REVIEWS = "SELECT review, count(*) FROM claim_review WHERE review != 'unreviewed' GROUP BY review"
CLAIMS = "SELECT d.id, count(*) FROM claim c JOIN document d ON c.document = d.number GROUP BY c.document"
VOICES = """
SELECT d.id, v.kind, count(*) FROM claim_voice v JOIN claim c ON v.claim = c.number
JOIN document d ON c.document = d.number GROUP BY c.document, v.kind
"""


def whole(connection: Connection) -> Whole:
    """How many claims and entities there are, and what reviewers said of the claims."""
    claims, entities = connection.exec_driver_sql(WHOLE).one()
    said = [Count(review, review, count) for review, count in connection.exec_driver_sql(REVIEWS)]
    left = claims - sum(one.count for one in said)
    counts = [*said, *([Count("unreviewed", "unreviewed", left)] if left else [])]
    return Whole(claims, entities, tuple(sorted(counts, key=most_first)))


def spread(connection: Connection) -> dict[str, tuple[int, tuple[Count, ...]]]:
    """Document id → how many claims it has, and the kinds of the voices in them, the most frequent first."""
    kinds: defaultdict[str, list[Count]] = defaultdict(list)
    for id_, kind, count in connection.exec_driver_sql(VOICES):
        kinds[id_].append(Count(f"kind:{kind}", kind, count))
    claims = connection.exec_driver_sql(CLAIMS)
    return {id_: (count, tuple(sorted(kinds[id_], key=most_first))) for id_, count in claims}
