"""How a name is spelt: without suffix, folded to a key that two spellings of one name share."""

from __future__ import annotations

import re
from functools import lru_cache

from whosays.claims.referring.phrase import Key
from whosays.text.letters import fold, lower

APOSTROPHES = "'’‘ʼ`´"
MARKS = frozenset(APOSTROPHES)
EDGES = ' \t\n\r"“”„«»()[]{}<>,;:!?*_…'
# what Turkish hangs onto a name after an apostrophe: plural, case, -li, -ce, -ki, copula; "Kur'an" has none of them
SUFFIX = re.compile(
    r"(?:l[ae]r)?(?:[sy]?[ıiuü])?(?:n?[ıiuü]n|[yn]?[ae]|[yn]?[ıiuü]|n?[dt][ae](?:n|ki(?:n|ler\w*)?)?|y?l[ae]|n?c[ae]|"
    r"l[ıiuü](?:ler\w*|lar\w*|k\w*)?|s[ıiuü]z|y?[dm][ıiuü]ş?(?:r|t[ıiuü]r)?|[dt][ıiuü]r)?",
    re.IGNORECASE,
)  # fmt: skip
CASE_ENDINGS = {
    "Gen": re.compile(r"n?[ıiuü]n$"),
    "Dat": re.compile(r"[yn]?[ae]$"),
    "Acc": re.compile(r"[yn]?[ıiuü]$"),
    "Loc": re.compile(r"n?[dt][ae](?:ki)?$"),
    "Abl": re.compile(r"n?[dt][ae]n$"),
    "Ins": re.compile(r"y?l[ae]$"),
    "Equ": re.compile(r"n?c[ae]$"),
}
INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){2,4}|[^\W\d_]\.\s?[^\W\d_]\.?")
TRAILING_INITIAL = re.compile(r"[^\W\d_]{2,}(?:\s[^\W\d_]\.)+")
TOKEN = re.compile(r"[^\s\-–—/]+")


def name_end(text: str, language: str, case: str = "", lemma: str = "") -> int:
    """How many characters of the word are the name, without possessive and case suffix.

    The lemma tells "kadı-nın" from "kadın-ın" where the word begins with it.
    """
    bare = len(text.rstrip(APOSTROPHES))
    cut = -1 if MARKS.isdisjoint(text) else max(text.rfind(mark, 0, bare) for mark in APOSTROPHES)
    if cut > 0:
        tail = text[cut + 1 : bare]
        if tail in ("s", "S") or (language == "tr" and SUFFIX.fullmatch(tail)):
            return cut
    elif language == "tr" and case in CASE_ENDINGS and " " not in text:
        ending = CASE_ENDINGS[case]
        if len(lemma) > 2 and lower(text, "tr").startswith(lemma) and ending.fullmatch(text, len(lemma)):
            return len(lemma)
        found = ending.search(text)
        if found and found.start() >= 3 and text[: found.start()] != text.upper():
            return found.start()
    return bare


@lru_cache(maxsize=65536)
def key_of(name: str) -> Key:
    """`Kemal Arslan` → (suleyman, soylu); the article and possessive endings are left out."""
    if is_initials(name):
        return (fold(re.sub(r"[\s.]", "", name)) + ".",)
    out = []
    for token in TOKEN.findall(name):
        token = token.strip(EDGES + APOSTROPHES)
        if token[-2:-1] and token[-2:-1] in APOSTROPHES and token[-1] in "sS":
            token = token[:-2]
        token = fold(token.replace(".", "").rstrip(APOSTROPHES))
        if token and token not in ("the", "of", "and", "ve", "&"):
            out.append(token)
    return tuple(out)


@lru_cache(maxsize=65536)
def noun_of(token: str) -> str:
    """The noun under a Turkish possessive ending, folded: `mahkemesi` → mahkeme, `bassavciligi` → bassavcilik."""
    if len(token) < 5 or token[-1] not in "iu":
        return token
    if token[-2] == "g":
        return token[:-2] + "k"
    return token[:-2] if token[-2] == "s" else token[:-1]


def is_initials(name: str) -> bool:
    """`A.C.`, `K. T.`, `M.Y`: letters and full stops only, at least two letters."""
    return "." in name and bool(INITIALS.fullmatch(name.strip()))


def hides_surname(name: str) -> bool:
    """`Ahmet K.`: a given name whose family name is an initial, as courts and newspapers print it."""
    return "." in name and bool(TRAILING_INITIAL.fullmatch(name.strip()))


def is_acronym(name: str) -> bool:
    """`FMLN`, `MİT`, `U.N.`: capitals (and full stops, digits, a slash) in one piece."""
    letters = [c for c in name if c.isalpha()]
    return 2 <= len(letters) <= 10 and " " not in name and sum(c.isupper() for c in letters) >= len(letters) - 1 > 0
