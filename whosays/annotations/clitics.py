"""Turkish suffixes that Universal Dependencies counts as words: the copula ("önemli|dir", "yok|tu") and "-ki".

The larger treebanks behind the model leave them on their hosts; a rule cuts them off after the tree is known. A reader
of claims gains by it: "Van'da|ki depo" shows its locative, and a nominal sentence its copula.
"""

from __future__ import annotations

import re

from whosays.annotations.atoms import lower
from whosays.model import Word

COPULA = re.compile(
    r"(?:y?[dt][ıiuü](?:m|n|k|lar|ler)?|y?m[ıiuü]ş(?:t[ıiuü])?(?:lar|ler)?|[dt][ıiuü]r(?:lar|ler)?|y?s[ae])$"
)
RELATIVE = re.compile(r"(?<=[dt][ae])ki(?=$|ler|n|si)")
PREDICATIVE = frozenset({"root", "conj", "ccomp", "parataxis", "advcl", "acl", "csubj", "xcomp"})
NOMINAL = frozenset({"NOUN", "ADJ", "PRON", "PROPN", "ADV", "ADP", "NUM", "AUX"})
EXISTENTIAL = frozenset({"var", "yok", "değil"})
SHORTEST = 3  # letters of a host


def cut(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The sentence with its clitics as words of their own, governed by their hosts."""
    marks = [_mark(word) for word in words]
    if not any(marks):
        return words
    place, shift = [], 0
    for i, mark in enumerate(marks):
        place.append(i + shift)
        shift += bool(mark)
    out: list[Word] = []
    for i, (word, mark) in enumerate(zip(words, marks, strict=True)):
        head = place[word.head] if word.head >= 0 else -1
        out += _parts(word, mark, head, place[i])
    return tuple(out)


def _mark(word: Word) -> int:
    """How many characters at the end of a word are a clitic; 0 for none."""
    form = lower(word.text, "tr")
    if len(form) != word.end - word.start:
        return 0
    if RELATIVE.search(form) and form.endswith("ki") and len(form) > SHORTEST + 3 and word.upos != "VERB":
        return 2
    found = COPULA.search(form)
    if not found or word.deprel.partition(":")[0] not in PREDICATIVE:
        return 0
    host, lemma = form[: found.start()], lower(word.lemma, "tr")
    if host in EXISTENTIAL:
        return len(found[0])
    cuts = len(host) >= SHORTEST and len(lemma) <= len(host) and word.upos in NOMINAL
    return len(found[0]) if cuts else 0


def _parts(word: Word, mark: int, head: int, at: int) -> list[Word]:
    """A word, or its host and its clitic; `at` is the host's place in the new sentence."""
    if not mark:
        return [Word(word.start, word.end, word.text, word.lemma, word.upos, word.feats, head, word.deprel)]
    middle, text = word.end - mark, word.text[: len(word.text) - mark]
    suffix = word.text[len(text) :]
    relative = lower(suffix, "tr") == "ki"
    feats = {**word.feats, "Case": "Loc"} if relative else word.feats
    lemma = word.lemma if len(word.lemma) <= len(text) else text
    host = Word(word.start, middle, text, lemma, word.upos, feats, head, word.deprel)
    kind = ("ki", "ADP", "case") if relative else ("i", "AUX", "cop")
    return [host, Word(middle, word.end, suffix, kind[0], kind[1], {}, at, kind[2])]
