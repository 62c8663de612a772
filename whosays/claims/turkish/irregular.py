"""Which stem a Turkish form is of, and verbs whose stem changes before a suffix: "diyor" of "de"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whosays.claims.lexicon import HARD
from whosays.model import Word

IRREGULAR = {"diy": "de", "yiy": "ye", "did": "de", "gid": "git", "ed": "et"}  # stems that no prefix of the form gives
MINE = re.compile("(l[ae]r)?[ıiuü]?m(?!([ıiuü]z))")  # of the first person: "oğlumun"
VOWELS = "aeıioöuü"
BACK = "aıou"
NARROWED = frozenset("ıiuü")
SHORTEST = 3  # letters of a noun's stem
# What may follow a noun's stem: plural, possessive, case and copula; nothing that makes another noun of it.
NOUN_SUFFIX = re.compile(
    r"(l[ae]r)?(s?[ıiuü]|[ıiuü]?m[ıiuü]z|[ıiuü]?n[ıiuü]z)?"
    r"([yn]?[ıiuüae]|n?[ıiuü]n|n?[dt][ae]n?|y?l[ae])?(d[ıiuü]r|t[ıiuü]r|y?d[ıiuü])?$"
)


def misses_letter(form: str, stem: str) -> bool:
    """As in "ajansı", which is of "ajans" and not of "ajan": behind a consonant no possessive begins with an s.

    Nor is "havale" of "hava": behind a vowel a y begins what says with whom.
    """
    shape = "l[ae]$" if stem[-1:] in VOWELS else "s[ıiuü]"
    return form.startswith(stem) and re.match(shape, form[len(stem) :]) is not None


def is_own(stem: str) -> bool:
    """Whether a stem holds no passive: "yap" of "yaptı", "dön" of "döndüğü"; "den" is of "de"."""
    short = sum(letter in VOWELS for letter in stem) == 1 and stem[0] not in VOWELS and len(stem) >= SHORTEST
    return not stem.endswith(("l", "n")) or (short and stem not in ("den", "yen", "kon"))


def clashes(form: str, stem: str) -> bool:
    """As in "firari", which is of no "firar": the vowel of an ending is like the last one of its stem."""
    rest = next((letter for letter in form[len(stem) :] if letter in VOWELS), "")
    last = next((letter for letter in reversed(stem) if letter in VOWELS), "")
    return form.startswith(stem) and bool(rest and last) and (rest in BACK) != (last in BACK)


def ends_noun(word: Word, rest: str) -> bool:
    """Whether this may follow the stem of a noun: for the first person where the word was read so."""
    if word.feats.get("Person[psor]") == "1" and (mine := MINE.match(rest)):
        rest = rest[mine.end() :]
    return NOUN_SUFFIX.match(rest) is not None


def goes_on(word: Word, form: str, stem: str) -> bool:
    """As in "tabancayı", which is of "tabanca" and not of "taban": what stands behind is no ending of a noun."""
    return form.startswith(stem) and not ends_noun(word, form[len(stem) :].lstrip("'’"))


def begins(form: str, stem: str) -> bool:
    """Whether a form may be of a stem: it begins with it, its last letter softened or narrowed aside."""
    return form.startswith(stem[:-1] if len(stem) > 2 else stem) or stem in IRREGULAR.values()


def ends_in_vowel(form: str, cut: int) -> bool:
    """As in "hata", "dünya": an a or e that may be the stem's own, and a "ya" that no stem in a consonant takes."""
    rest = form[cut:]
    return rest in ("a", "e") or (rest in ("ya", "ye") and form[cut - 1] not in VOWELS)


def prefixes(form: str) -> Iterator[tuple[int, str]]:
    """What a form may be an inflection of, the longest first: each with the letters that it takes of the form."""
    for cut in range(len(form), 1, -1):
        stem = form[:cut]
        yield cut, stem
        if stem[-1] in HARD:
            yield cut, stem[:-1] + HARD[stem[-1]]
        if stem[-1] in NARROWED and form[cut:].startswith("yor"):
            yield from ((cut, stem[:-1] + vowel) for vowel in "ea")
