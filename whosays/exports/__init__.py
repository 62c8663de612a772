"""A case in other forms, one file a form. An exporter reads from anything that gives a case's values in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TextIO

from whosays.exports.csv import write_csv
from whosays.exports.geojson import write_geojson
from whosays.exports.gexf import write_gexf
from whosays.exports.jsonl import write_jsonl
from whosays.exports.source import Source

__all__ = ["EXPORTERS", "Source"]

EXPORTERS: dict[str, Callable[[Source, TextIO], None]] = {
    "jsonl": write_jsonl,
    "csv": write_csv,
    "geojson": write_geojson,
    "gexf": write_gexf,
}
