"""The agency that a text comes from, by its by-line: "EDIRNE (Kıyı Haber Ajansı) –", or its name on the last line.

Only the head and the foot of a text, and the ends of its paragraphs, are looked at: elsewhere an agency is somebody who
is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from whosays.case.names import TOKEN
from whosays.text.letters import fold

HEAD, FOOT = 250, 160  # characters
LONGEST = 6  # words of an agency's name
BRACKETS = re.compile(r"\(([^()\n]{2,60})\)")
CLOSING = re.compile(r"\(([^()\n]{2,60})\)\s*$", re.MULTILINE)  # behind a paragraph: what stands in it comes from there
DASH = re.compile(r"\s[–—-]\s|\s[–—-]$|^[–—-]\s|\s/\s|:\s")
BY = re.compile(r"^(?:by|source|kaynak)\b:?\s*", re.IGNORECASE)


def agency(text: str) -> str | None:
    """The agency's name without case and accents, or None."""
    return next((key for part in parts(text) if (key := named(part))), None)


def parts(text: str) -> Iterator[str]:
    """What may be a by-line: what stands in brackets, and lines at either end or pieces of them."""
    whole = text.strip()
    head, foot = whole[:HEAD], whole[-FOOT:]
    yield from BRACKETS.findall(head)
    yield from BRACKETS.findall(foot)
    yield from CLOSING.findall(whole)
    for line in (*head.splitlines()[:3], *foot.splitlines()[-2:]):
        if len(line) <= 100:
            yield from DASH.split(line)


def named(part: str) -> str | None:
    """The key of an agency if these words are the name of one."""
    words = BY.sub("", part.strip(" .–—-()")).split()
    if not words or len(words) > LONGEST or not all(word[0].isupper() or word in known() for word in words):
        return None
    last = TOKEN.findall(fold(words[-1]))
    if " ".join(words) in known() or (len(words) > 1 and last and last[-1] in endings()):
        return " ".join(TOKEN.findall(fold(" ".join(words))))
    return None


@cache
def lists() -> tuple[frozenset[str], frozenset[str]]:
    """bylines.yaml: endings, and whole names."""
    import yaml  # only when documents are compared

    raw = yaml.load(Path(__file__).with_name("bylines.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return frozenset(raw["endings"]), frozenset(raw["known"])


def endings() -> frozenset[str]:
    """The last words of agencies' names."""
    return lists()[0]


def known() -> frozenset[str]:
    """Agencies that are known by these letters."""
    return lists()[1]
