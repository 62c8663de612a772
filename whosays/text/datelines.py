"""The dateline of a report: "LIMA, 3 FEB 89 (EFE) -- [TEXT]", "ISTANBUL (Reuters) - ".

It says where and when a report was sent and is no part of its first sentence; read together with it, the place would
become whoever acts there.
"""

from __future__ import annotations

import re

_PLACE = r"[^\W\d_][^\n,()\[\]–—:;!?\"“”]{1,40}?(?:\s?\([^()]{2,30}\))?(?:,\s*[^\W\d_][^\n,()\d–—:;!?\"“”]{1,25}?)?"
_DATE = r",?\s+(?:\d{1,2}\.?\s+[^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.?\s+\d{1,2})(?:,?\s+\d{2,4})?"
_SENDER = r"\s*\([^\W\d_a-z][^()\n]{1,50}(?:\n[^()\n]{1,50})?\)"  # begins with a capital: not "The minister (left)"
_DASH = r"\s*(?:--|[-–—])\s+"
_LABELS = r"(?:\[[^\[\]]{2,80}\]\s*)*"
_DATELINE = re.compile(rf"{_PLACE}(?:{_DATE}(?:{_SENDER})?|{_SENDER}){_DASH}{_LABELS}(?=\S)")


def after_dateline(text: str, start: int, end: int) -> int:
    """Where the report begins in a paragraph: behind its dateline, at `start` if it has none."""
    match = _DATELINE.match(text, start, end)
    return match.end() if match and match.end() < end else start
