"""The words that the routes view needs, by language, and how words of a document are looked up in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from whosays.text.letters import fold

LANGUAGES = ("en", "tr")
WORD = re.compile(r"[^\W_]+")
# Endings of Turkish nouns, outermost first; as the words are only compared, a letter too many taken does no harm.
_TURKISH = re.compile(r"(?:l[ae]r)?(?:[iu]n?)?(?:[dt][ae]n?|[yn]?[aeiu]|[iu]n|l[ae])?$")

Lexicon = Mapping[str, frozenset[str]]


@cache
def lexicon(language: str | None) -> Lexicon:
    """The word lists of a language, folded; those of English for a language that has none."""
    import yaml

    name = language if language in LANGUAGES else "en"
    text = files(__package__).joinpath("words", f"{name}.yaml").read_text(encoding="utf-8")
    return {
        key: frozenset(map(fold, str(words).split())) for key, words in yaml.load(text, Loader=yaml.CSafeLoader).items()
    }


def words_of(text: str) -> list[str]:
    """The words of a text, folded."""
    return WORD.findall(fold(text))


def has_word(text: str, listed: frozenset[str], language: str | None) -> bool:
    """Whether the text has one of these words, in the singular, the plural or with a Turkish ending."""
    return any(singular(word, language) in listed or word in listed for word in words_of(text))


def singular(word: str, language: str | None) -> str:
    """A folded noun as lists have it: "passports" → "passport", "kimliklerle" → "kimlik"."""
    if language == "tr":
        return _TURKISH.sub("", word, count=1) if len(word) > 4 else word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word
