"""Which language a text is in.

Two steps. English and Turkish, which the reader model knows, give themselves away by their function words; that needs
no model and settles nearly every document. Everything else is put to py3langid (BSD-3-Clause, 140 languages, naive
Bayes over byte n-grams), which is loaded only then: it takes most of a second and 100 MB. Both are deterministic.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SAMPLE = 2000  # characters taken from each of the start, the middle and the end
LEAST_LETTERS = 12  # below this, "Ankara" would be called Esperanto
LEAST_WORDS = 12  # for the function words to be a fair sample
LEAST_CONFIDENCE = 0.5  # of py3langid; its errors lie below
NO_LANGUAGE = "zxx"  # ISO 639: "no linguistic content", as in tables of figures
LOOK_ALIKE = "pcm"  # Nigerian Pidgin: one English sentence in two hundred is taken for it

# Words that neighbours of the two languages do not share: Dutch has "of" and "was", Azerbaijani has "bir" and "bu".
FUNCTION_WORDS = {
    "en": (0.16, "the of and to that by with which from they has had were his for been who this are it"),
    "tr": (0.05, "ve ile için olarak gibi göre tarafından olduğu olduğunu değil ancak çok şekilde ise bunun sonra"),
}
FOREIGN_LETTERS = {"en": "", "tr": "əñň"}  # Azerbaijani, Crimean Tatar and Turkmen write these, Turkish does not

_WORD = re.compile(r"[^\W\d_]+")


def detect_language(text: str) -> str | None:
    """The language as an ISO 639-1 code (639-3 where it has none); None where the text is too short to say."""
    sample = lower_capitals(_sample(text))
    if sum(map(str.isalpha, sample)) < LEAST_LETTERS:
        return None
    return _by_function_words(sample) or _by_model(sample)


def lower_capitals(text: str) -> str:
    """The text in lower case if it is written in capitals, with the Turkish i's if it has Turkish capitals."""
    upper, lower = sum(map(str.isupper, text)), sum(map(str.islower, text))
    if upper <= 2 * lower:
        return text
    if any(letter in text for letter in "İĞŞ"):
        text = text.replace("I", "ı")
    return text.replace("İ", "i").lower()


def _sample(text: str) -> str:
    """The start, the middle and the end of a long text: a foreign summary or appendix must not decide alone."""
    if len(text) <= 3 * SAMPLE:
        return text
    middle = len(text) // 2
    return "\n".join((text[:SAMPLE], text[middle : middle + SAMPLE], text[-SAMPLE:]))


def _by_function_words(sample: str) -> str | None:
    words = [word.lower() for word in _WORD.findall(sample)]
    if len(words) < LEAST_WORDS:
        return None
    for code, (least, listed) in FUNCTION_WORDS.items():
        found = [word for word in words if word in listed.split()]
        foreign = any(letter in sample for letter in FOREIGN_LETTERS[code])
        if len(found) >= least * len(words) and len(set(found)) >= 3 and not foreign:
            return code
    return None


def _by_model(sample: str) -> str | None:
    code, confidence = _identifier().classify(sample)
    return str(code) if confidence >= LEAST_CONFIDENCE and code != NO_LANGUAGE else None


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(set(identifier.labels) - {LOOK_ALIKE})
    return identifier
