"""Titles and authors in a file's properties, as far as a person wrote them."""

from __future__ import annotations

import re

# What programs write where a title or an author should stand.
_NOBODY = re.compile(
    r"untitled|\(?anonymous\)?|unspecified|user|admin|administrator|unknown|author|python-docx|word document"
    r"|microsoft (?:word|office).*|document\d*|.*\.(?:docx?|pdf|indd|rtf|odt|txt|tmp)",
    re.IGNORECASE,
)
LONGEST = 300


def written_by_hand(value: str | None) -> str | None:
    """The value on one line, or None if it is empty or a program's own."""
    value = " ".join("".join(filter(str.isprintable, (value or "").replace("\n", " "))).split())[:LONGEST]
    return None if not value or _NOBODY.fullmatch(value) else value
