"""Text → atoms: runs of letters, runs of digits, single signs. Every word boundary lies between or inside atoms.

Format characters (zero-width spaces and joiners, direction marks, soft hyphens) belong to the run of letters they stand
in and are dropped before the model sees it; alone they count as white space.
"""

from __future__ import annotations

import re
import unicodedata

FORMAT = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_ATOM = re.compile(rf"(?:[^\W\d_][\u0300-\u036f{FORMAT}]*)+|\d+|[^\s\x00{FORMAT}]")
_FORMAT = re.compile(f"[{FORMAT}]")
LONGEST = 60  # characters of one atom; longer runs (base64, broken files) are cut


def atoms(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The stretches of the atoms of `text[start:end]`, as offsets into `text`."""
    out: list[tuple[int, int]] = []
    for match in _ATOM.finditer(text, start, len(text) if end is None else end):
        a, b = match.span()
        while b - a > LONGEST:
            out.append((a, a + LONGEST))
            a += LONGEST
        out.append((a, b))
    return out


def clean(atom: str) -> str:
    """What the model is shown of an atom: without format characters, compatibility forms composed (NFKC)."""
    if atom.isascii():
        return atom
    return unicodedata.normalize("NFKC", _FORMAT.sub("", atom))
