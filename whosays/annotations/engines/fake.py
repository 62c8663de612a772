"""An engine without a model, for tests and for trying the pipeline: it splits at punctuation and spaces.

Its trees are flat (the first verb-like word, else the first word, governs all others), its mentions are runs of
capitalised words. It is quick and always gives the same answer; what it sees is not fit for use. Two words in a text
make it misbehave, so that what happens then can be tried: FAIL_ON raises an error, DIE_ON ends the process.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence

from whosays.model import Annotation, Mention, Sentence, Word

FAIL_ON = "fake-engine-must-fail"
DIE_ON = "fake-engine-must-die"

_SENTENCE = re.compile(r"\S[^\n]*?(?:[.!?](?=\s|\Z)|(?=\s*\n)|\s*\Z)")
_WORD = re.compile(r"\w+(?:[.'’-]\w+)*|[^\w\s]")
_VERB = re.compile(r"\w+(?:ed|dı|di|du|dü|tı|ti|tu|tü)", re.IGNORECASE)


class Fake:
    """Reads any text the same way, whatever its language."""

    name = "fake@1"

    def __init__(self, threads: int = 1) -> None:
        self.threads = threads

    def annotate(self, texts: Sequence[str], languages: Sequence[str | None]) -> list[Annotation]:
        """One annotation for each text, in order."""
        return [_annotate(text, language or "en") for text, language in zip(texts, languages, strict=True)]


def _annotate(text: str, language: str) -> Annotation:
    if DIE_ON in text:
        os._exit(9)
    if FAIL_ON in text:
        raise RuntimeError(FAIL_ON)
    sentences = tuple(_sentence(match.start(), match.group().rstrip()) for match in _SENTENCE.finditer(text))
    mentions = tuple(mention for sentence in sentences for mention in _mentions(text, sentence))
    return Annotation(language, Fake.name, sentences, mentions)


def _sentence(start: int, text: str) -> Sentence:
    tokens = [(match.start(), match.group()) for match in _WORD.finditer(text)] or [(0, text)]
    root = next((i for i, (_, token) in enumerate(tokens) if _VERB.fullmatch(token)), 0)
    words = tuple(_word(start + at, token, i, root) for i, (at, token) in enumerate(tokens))
    return Sentence(start, start + len(text), words)


def _word(start: int, text: str, number: int, root: int) -> Word:
    upos = _upos(text, is_root=number == root, is_first=number == 0)
    relation = "punct" if upos == "PUNCT" else "nsubj" if number < root else "obj"
    head, deprel = (-1, "root") if number == root else (root, relation)
    return Word(start, start + len(text), text, text.lower(), upos, {}, head, deprel)


def _upos(text: str, is_root: bool, is_first: bool) -> str:
    if not text[0].isalnum():
        return "PUNCT"
    if is_root:
        return "VERB"
    return "PROPN" if text[0].isupper() and not is_first else "NOUN"


def _mentions(text: str, sentence: Sentence) -> Iterator[Mention]:
    run: list[Word] = []
    for word in (*sentence.words, None):
        if word is not None and word.text[0].isupper():
            run.append(word)
        elif run:
            start, end = run[0].start, run[-1].end
            yield Mention(start, end, text[start:end], "other")
            run = []
