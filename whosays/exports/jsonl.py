"""The lossless form: one JSON object per line, as the design's "The claim record" shows it.

The same case gives the same bytes, on any machine and in any order of adding.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TextIO

from whosays.case.judging.records import judgement_record
from whosays.case.records import Record, claim_record, document_record, entity_record, link_record
from whosays.case.routes import routes_and_processes
from whosays.case.routes.records import process_record, route_record
from whosays.exports.source import Source

# Letters are written as they are, but for the signs at which some programs would break a line in two.
LINE_BREAKS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "\x85\u2028\u2029"}


def write_jsonl(source: Source, out: TextIO) -> None:
    """Write documents, entities, claims, links and judgements, in this order, then routes and processes."""
    with source.snapshot():
        for record in records(source):
            out.write(line(record))


def records(source: Source) -> Iterator[Record]:
    """The whole case as records."""
    yield from map(document_record, source.documents())
    yield from map(entity_record, source.entities())
    yield from map(claim_record, source.claims())
    yield from map(link_record, source.links())
    yield from map(judgement_record, source.judgements())
    views = routes_and_processes(source.claims(), source.entities(), source.documents(), source.links())
    yield from map(route_record, views.routes)
    yield from map(process_record, views.processes)


def line(record: Record) -> str:
    """One record as a line."""
    return json.dumps(record, ensure_ascii=False).translate(LINE_BREAKS) + "\n"
