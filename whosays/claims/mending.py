"""Lemmas that the reader has cut wrongly: "detained" → "detaine" is "detain", a word that our lists know."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from whosays.claims.languages import Language, load_language
from whosays.claims.lexicon import uninflected
from whosays.claims.turkish import mended_words
from whosays.claims.types import claim_types
from whosays.model import Sentence, Word

PRONOUNS = frozenset({"us", "me", "her"})
INFLECTED = frozenset({"VERB", "NOUN"})


def mended(sentence: Sentence, language: Language) -> Sentence:
    """The sentence with a known lemma for each verb and noun whose own lemma is in no list, where its form has one."""
    if language.code == "tr":
        return with_words(sentence, mended_words(sentence.words, language))
    if not language.endings:
        return sentence
    known = vocabulary(language.code)
    words = tuple(
        mended_word(word, language)
        if word.upos in INFLECTED and (unknown(word, known) or miscut(word, language))
        else word
        for word in sentence.words
    )
    return with_words(sentence, words)


def with_words(sentence: Sentence, words: tuple[Word, ...]) -> Sentence:
    """The sentence with other words, the same sentence where they are equal."""
    return sentence if words == sentence.words else replace(sentence, words=words)


def unknown(word: Word, known: frozenset[str]) -> bool:
    """Whether a verb or noun has a lemma that no list holds."""
    return word.upos in INFLECTED and (word.lemma.lower() not in known or word.lemma.lower() in PRONOUNS)


def miscut(word: Word, language: Language) -> bool:
    """Whether a verb's lemma is that of another: "began" is no form of "beg"."""
    form = word.text.lower()
    return word.upos == "VERB" and word.lemma.lower() not in (form, language.irregular.get(form, word.lemma.lower()))


def mended_word(word: Word, language: Language) -> Word:
    """The word under a lemma of the lists that its form may belong to."""
    known = vocabulary(language.code)
    form = word.text.lower()
    found = [lemma for lemma in uninflected(form, language) if lemma in known] or [w for w in (form,) if w in known]
    irregular = language.irregular.get(form)  # "found" is "find"
    if miscut(word, language) and irregular is not None:
        return replace(word, lemma=irregular)
    lemma = irregular if irregular in found else max(found, key=len, default=None)  # "using" is "use", not "us"
    return replace(word, lemma=lemma) if lemma is not None else word


@cache
def vocabulary(code: str) -> frozenset[str]:
    """Every single word that the lists of a language hold."""
    language = load_language(code)
    names = [name for t in claim_types().values() for g in t.triggers if g.language == code for name in g.lemmas]
    names += [word for words in language.classes.values() for word in words]
    names += [*language.reporting.verbs, *language.reporting.nouns, *language.light_verbs]
    shades = (language.negation, *language.reality.values(), *language.certainty.values())
    names += [word for cues in shades for word in (*cues.verbs, *cues.nouns)]
    return frozenset(part for name in names for part in (name, *name.split("_")))
