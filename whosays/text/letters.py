"""Lower and upper case of the same length, with the Turkish dotted and dotless i where the language has them."""

from __future__ import annotations


def lower(text: str, language: str | None) -> str:
    """Lower case, letter by letter, so that offsets stay: Turkish I is ı and İ is i."""
    if language == "tr":
        text = text.replace("İ", "i").replace("I", "ı")
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def upper(text: str, language: str | None) -> str:
    """Upper case, letter by letter; the inverse of `lower` for the letters of English and Turkish."""
    if language == "tr":
        text = text.replace("i", "İ").replace("ı", "I")
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)
