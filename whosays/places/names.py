"""Place names as keys: how a name of a gazetteer and a name in a text come to be the same string.

The gazetteer is built and asked with the same `fold`, so that "İthriya", "ITHRIYA" and "Ithriya" are one key.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"İ": "i", "I": "i", "ı": "i", "ʼ": "'", "’": "'", "‘": "'", "`": "'", "ß": "ss", "ø": "o",
                          "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "æ": "ae", "Æ": "ae", "œ": "oe", "ә": "a",
                          "ə": "a", "Ə": "a", "أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي", "ـ": None})  # fmt: skip
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """Lower case, without marks and punctuation: "Ş. Urfa" → "s urfa", "U.S." → "us", "Tall 'Afar" → "tall afar"."""
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS)).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("'", "")
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
