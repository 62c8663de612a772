"""Place names as keys: how a name of a gazetteer and a name in a text come to be the same string.

The gazetteer is built and asked with the same `fold`, so that "İthriya", "ITHRIYA" and "Ithriya" are one key.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# What stays of letters that are no letter with a mark; apostrophes of all kinds are none.
_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "æ": "ae",
        "œ": "oe",
        "ә": "a",
        "ə": "a",
        "ة": "ه",
        "ى": "ي",
        **dict.fromkeys("'ʼ’‘`ـ"),
    }
)
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """Lower case, without marks and punctuation: "Ş. Urfa" → "s urfa", "U.S." → "us", "Tall 'Afar" → "tall afar"."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c)).translate(_LETTERS)
    return " ".join(_joined(_WORD.findall(plain)))


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
