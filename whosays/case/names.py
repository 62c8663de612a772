"""Names as they are compared: without case, accents, quotes, the dot of the Turkish i, articles and titles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from whosays.text.letters import fold

INITIALS = re.compile(r"(?<!\w)(?:(?:[^\W\d_]\. ?){2,}|(?:[^\W\d_]\.)+[^\W\d_](?!\w))")  # A.C. · A. C. · A.C
APOSTROPHE = "'’‘ʼ`´"
AROUND = '"“”„«»‹›()[]{},;:!?*' + APOSTROPHE
TURKISH_SUFFIX = re.compile(rf"(?<=\w)[{APOSTROPHE}][a-zçğıöşü]+$")  # Ankara'da, but not O'Brien
ENGLISH_SUFFIX = re.compile(rf"(?<=\w)[{APOSTROPHE}]s?$")  # Turkey's, the Emirates'
TOKEN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class SmallWords:
    """The words of names.yaml: what a name is compared without, and what has no capital inside it."""

    particles: frozenset[str]
    articles: frozenset[str]
    titles: frozenset[str]
    places: tuple[str, ...]


@cache
def small_words() -> SmallWords:
    """The lists of names.yaml, of all languages together."""
    import yaml  # only when names are compared

    lists = yaml.load(Path(__file__).with_name("names.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    titles = (word for words in lists["titles"].values() for word in words)
    places = tuple(word for words in lists["places"].values() for word in words)
    return SmallWords(frozenset(lists["particles"]), frozenset(lists["articles"]), frozenset(titles), places)


def words(text: str) -> list[str]:
    """The words of a text as they are searched: folded, initials in one piece ("A. C." → "ac"), no punctuation."""
    if "." in text:
        text = INITIALS.sub(lambda found: re.sub(r"[. ]", "", found[0]) + " ", text)
    return TOKEN.findall(fold(text))


def tokens(name: str, language: str | None = None) -> list[str]:
    """A name's words as written, without marks around them, ending after an apostrophe, article and titles."""
    suffix = TURKISH_SUFFIX if language == "tr" else ENGLISH_SUFFIX
    parts = [part.strip(AROUND) for part in suffix.sub("", name.strip()).split()]
    parts = [part for part in parts if TOKEN.search(part)]
    while len(parts) > 1 and (fold(parts[0]) in small_words().articles or title(parts[0])):
        parts = parts[1:]
    while len(parts) > 1 and title(parts[-1]):
        parts = parts[:-1]
    return parts


def title(word: str) -> bool:
    """Whether a word is said before or after a name and is no part of it."""
    return fold(word).rstrip(".") in small_words().titles


def of_place(word: str) -> bool:
    """Whether a word says what a place is, with any ending: "ilinde", "province"."""
    bare = fold(word)
    return any(
        re.fullmatch(known + "(?:n?[diu][ae]?n?(?:ki)?|ne|nin|si|sine|sinde|sinden|sinin|s)?", bare)
        for known in small_words().places
    )


def particle(word: str) -> bool:
    """Whether a word stands small inside a name: "Bank of Cyprus"."""
    return fold(word) in small_words().particles


def key(parts: list[str]) -> str:
    """The words of a name as one string to compare: "Al-Hol" and "al Hol" are one, "O’Brien" and "O'Brien" are one."""
    bare = " ".join(re.sub(rf"[.{APOSTROPHE}]", "", part) for part in parts)
    return " ".join(TOKEN.findall(fold(bare)))


def latin(text: str) -> str:
    """A compared name in Latin letters: "владимир" gives "vladimir"; what has Latin letters only stays as it is."""
    if text.isascii():
        return text
    from anyascii import anyascii  # only for names in other scripts

    return " ".join(TOKEN.findall(fold(anyascii(text))))


def initial(word: str) -> bool:
    """Whether a word of a name stands for a longer one: "A.", "A.C.", "J"."""
    return len(word.strip(".")) == 1 or bool(INITIALS.fullmatch(word))


def capitalised(word: str) -> bool:
    """Whether a word begins like a name. A script without case always does; a number never does."""
    first = next((c for c in word if c.isalnum()), "")
    return first.isalpha() and not first.islower()


def numeric(word: str) -> bool:
    """Whether a word has a digit in it: "2nd", "Article 5"."""
    return any(c.isdigit() for c in word)


def acronym(word: str) -> bool:
    """Whether a word is all capitals: "PKK", "U.N."."""
    letters = word.replace(".", "")
    return len(letters) > 1 and letters.isupper()
