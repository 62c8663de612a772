"""The dateline of a report: "LIMA, 3 FEB 89 (EFE) -- [TEXT]", "ISTANBUL (Reuters) - ".

It says where and when a report was sent and is no part of its first sentence; read together with it, the place would
become whoever acts there.
"""

from __future__ import annotations

import re
from itertools import islice

from whosays.text.paragraphs import paragraphs

_PLACE = r"[^\W\d_][^\n,()\[\]–—:;!?\"“”]{1,40}?(?:\s?\([^()]{2,30}\))?(?:,\s*[^\W\d_][^\n,()\d–—:;!?\"“”]{1,25}?)?"
_DATE = r",?\s+(?:\d{1,2}\.?\s+[^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.?\s+\d{1,2})(?:,?\s+\d{2,4})?"
_SENDER = r"\s*\([^\W\d_a-z][^()\n]{1,50}(?:\n[^()\n]{1,50})?\)"  # begins with a capital: not "The minister (left)"
_DASH = r"\s*(?:--|[-–—])\s+"
_LABELS = r"(?:\[[^\[\]]{2,80}\]\s*)*"
_DATELINE = re.compile(rf"{_PLACE}(?:{_DATE}(?:{_SENDER})?|{_SENDER}){_DASH}{_LABELS}(?=\S)")
# A town in capitals before a report that is not: "SAMSUN – Polis", "SAN SALVADOR, El Salvador — Police"
_BARE = re.compile(
    r"(?P<town>[^\W\d_][^\W\d_.’' -]*(?:[ -][^\W\d_][^\W\d_.’' -]*){0,2})(?:,\s*[^\W\d_][^\n,()\d–—:;!?\"“”-]{1,25})?"
    r"\s*(?:--|[–—]|(?<=\s)-)\s+(?=[\"“‘']?(?P<next>[^\W_][^\s]*\s+[^\s]+))"
)
FIRST = 6  # paragraphs of a text that may begin with its dateline


def after_dateline(text: str, start: int, end: int) -> int:
    """Where the report begins in a paragraph: behind its dateline, at `start` if it has none."""
    match = _DATELINE.match(text, start, end) or _bare(text, start, end)
    return match.end() if match and match.end() < end else start


def town_of(text: str) -> tuple[int, int] | None:
    """Where the town stands from which a report was sent, if a dateline in capitals begins one of its paragraphs."""
    for start, end in islice(paragraphs(text), FIRST):
        if (match := _bare(text, start, end)) is not None:
            return match.span("town")
    return None


def _bare(text: str, start: int, end: int) -> re.Match[str] | None:
    match = _BARE.match(text, start, end)
    if match is None or len(match["town"]) < 3 or not match["town"].isupper():
        return None
    return None if match["next"].isupper() or match["next"][0].islower() else match
