"""Place names as keys: how a name of a gazetteer and a name in a text come to be the same string.

The gazetteer is built and asked with the same `fold`, so that "İthriya", "ITHRIYA" and "Ithriya" are one key.
"""

from __future__ import annotations

import re
from functools import lru_cache

from whosays.text import letters

# What else counts as one letter in names of places; apostrophes of all kinds are none.
_LETTERS = str.maketrans({"ә": "a", "ə": "a", "ة": "ه", "ى": "ي", **dict.fromkeys("'ʼ’‘`ـ")})
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """Lower case, without marks and punctuation: "Ş. Urfa" → "s urfa", "U.S." → "us", "Tall 'Afar" → "tall afar"."""
    return " ".join(_joined(_WORD.findall(letters.fold(name).translate(_LETTERS))))


def _joined(words: list[str]) -> list[str]:
    """Letters that stand alone belong together: "u", "s" is "us"."""
    out: list[str] = []
    alone = False
    for word in words:
        if alone and len(word) == 1:
            out[-1] += word
        else:
            out.append(word)
        alone = len(word) == 1
    return out
