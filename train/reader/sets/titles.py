"""Titles before a person's name: no part of the name, and a position where they name an office."""

from __future__ import annotations

import re

from train.reader.entity_text import Span

_TITLE = re.compile(
    r"(?:(?:(?:then|former|late|acting|deputy|vice|foreign|interior|federal|prime|chief|lord|first"
    r"|u\.s\.|us|(?-i:[A-Z][a-z]+n))[ -])*"
    r"(?:mr|mrs|ms|miss|dr|sir|dame|lady|lord|president|minister|senator|sen|chancellor|ceo|judge|justice|governor|gov|chairman"
    r"|professor|prof|general|gen|colonel|col|captain|capt|lieutenant|lt|major|sergeant|sgt|pope|king|queen|prince|princess"
    r"|emperor|saint|father|rev|reverend|bishop|archbishop|secretary|sheikh|sheriff|congressman|congresswoman|rep"
    r"|representative|ambassador|mayor|commander|admiral|attorney|director|spokesman|spokeswoman|executive"
    r"|officer)\.? )+(?=(?-i:[A-Z]))",
    re.I,
)
_COURTESY = re.compile(r"^(?:mr|mrs|ms|miss|dr|sir|prof|professor|lady|saint|father|rev|reverend)\b", re.I)
_OFFICE = re.compile(
    r"^(?:.* )?(?:president|minister|senator|chancellor|ceo|cfo|governor|chairman|officer|director|secretary|spokesman"
    r"|spokeswoman|general|colonel|commander|prosecutor|judge|sheriff|mayor|leader|head)s?$",
    re.I,
)


def split_title(text: str, span: Span) -> list[Span]:
    """A person's span → title (where it is an office) and name; a title alone is a position."""
    start, end, label = span
    if label != "person":
        return [span]
    if _OFFICE.match(text[start:end]):
        return [(start, end, "position")]
    title = _TITLE.match(text, start, end)
    if not title:
        return [span]
    name = (title.end(), end, "person")
    return [name] if _COURTESY.match(title.group()) else [(start, title.end() - 1, "position"), name]
