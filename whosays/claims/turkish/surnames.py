"""Surnames that are words: “Yurt, … dedi” behind “avukat Selin Yurt”.

Many Turkish surnames are nouns, adjectives or verbs. At the head of a sentence, where every word is in capitals, a
parser takes them for those; what the document has called somebody before tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from whosays.model import Annotation, Mention, Sentence, Word

MARKS = frozenset("“\"”’'")
BEHIND = frozenset({",", "ise", "da", "de", "“", '"'})  # what follows a name that opens a sentence
COMMON = frozenset({"NOUN", "ADJ", "VERB", "ADV", "NUM"})
SHORTEST = 3  # letters


def with_surnames(annotation: Annotation) -> Annotation:
    """The annotation with the surnames that it has of whole names as names wherever they stand for the person."""
    known = surnames(annotation.mentions)
    sentences = tuple(named(sentence, known) for sentence in annotation.sentences)
    return annotation if sentences == annotation.sentences else replace(annotation, sentences=sentences)


def surnames(mentions: Iterable[Mention]) -> frozenset[str]:
    """The last words of the names of two words or more that people have in a document."""
    whole = (
        mention.text.replace("’", "'").partition("'")[0].split() for mention in mentions if mention.label == "person"
    )
    return frozenset(words[-1] for words in whole if len(words) > 1 and len(words[-1]) >= SHORTEST)


def named(sentence: Sentence, known: frozenset[str]) -> Sentence:
    """The sentence with its surnames as names."""
    words = sentence.words
    found = {i for i, word in enumerate(words) if word.text in known and is_name(words, i)}
    if not found:
        return sentence
    return replace(sentence, words=tuple(as_name(word) if i in found else word for i, word in enumerate(words)))


def is_name(words: Sequence[Word], i: int) -> bool:
    """A capital inside a sentence, or at its head before what only follows a subject."""
    if words[i].upos not in COMMON or not words[i].text[:1].isupper():
        return False
    if i and words[i - 1].text not in MARKS:
        return words[i - 1].upos != "PROPN" or words[i].deprel != "flat"
    return i + 1 < len(words) and words[i + 1].text in BEHIND


def as_name(word: Word) -> Word:
    """The word as a name without a case."""
    return replace(word, lemma=word.text, upos="PROPN", feats={"Case": "Nom", "Number": "Sing", "Person": "3"})
