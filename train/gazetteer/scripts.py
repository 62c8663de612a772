"""Which alternate names are worth their bytes: Latin, Arabic and Cyrillic ones that people write."""

from __future__ import annotations

import re
import unicodedata

SCRIPTS = ("LATIN", "ARABIC", "CYRILLIC")
CODE = re.compile(r"[A-Z]{2,5}")  # "IST": airports' codes
LONGEST = 40
FEW = 5_000  # people: a smaller place keeps its Arabic and Cyrillic names only where these are its own scripts
OWN = frozenset([
    "AE", "AF", "AZ", "BA", "BG", "BH", "BY", "CN", "CY", "DJ", "DZ", "EG", "EH", "ER", "GE", "IL", "IQ", "IR",
    "JO", "KG", "KW", "KZ", "LB", "LY", "MA", "MD", "ME", "MK", "MN", "MR", "OM", "PK", "PS", "QA", "RS", "RU",
    "SA", "SD", "SO", "SS", "SY", "TD", "TJ", "TM", "TN", "TR", "UA", "UZ", "XK", "YE",
])  # fmt: skip


def worth_keeping(name: str) -> bool:
    """Whether a name is in a script that we read and is no code and no machine's transliteration ("swldw")."""
    first = next((c for c in name if c.isalpha()), "")
    if not first or len(name) > LONGEST or CODE.fullmatch(name) or any(c.isdigit() for c in name):
        return False
    if (
        first.islower()
        and "LATIN" in unicodedata.name(first, "")
        and not re.match(r"(?:al|el|es|ad|ar|as|at|az)-", name)
    ):
        return False
    return all(unicodedata.name(c, "").startswith(SCRIPTS) for c in name if c.isalpha())


def written_there(name: str, country: str, population: int) -> bool:
    """Whether anybody is likely to write of the place by this name: small places have few foreign names."""
    first = next(c for c in name if c.isalpha())
    return population >= FEW or country in OWN or "LATIN" in unicodedata.name(first, "")
