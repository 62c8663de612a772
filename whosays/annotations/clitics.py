"""Turkish suffixes that Universal Dependencies counts as words: the copula ("önemli|dir", "yok|tu") and "-ki".

The larger treebanks behind the model leave them on their hosts, and a smaller one cuts them off verbs too; a rule cuts
them off nominals after the tree is known. A reader of claims gains by it: "Van'da|ki depo" shows its locative, and a
nominal sentence its copula. The question particle, a word by itself, is named as UD names it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from whosays.model import Word
from whosays.text.letters import lower

COPULA = re.compile(
    r"(?:y?[dt][ıiuü](?:m|n|k|lar|ler|r|rlar|rler)?|y?m[ıiuü]ş(?:t[ıiuü])?(?:lar|ler)?|y?s[ae]|yken"
    r"|y[ıiuü][mz](?:d[ıiuü]r)?|s[ıiuü]n(?:[ıiuü]z)?(?:d[ıiuü]r)?)$"
)
RELATIVE = re.compile(r"(?<=[dt][ae])ki(?=$|ler|n|si)")
PREDICATIVE = frozenset({"root", "conj", "ccomp", "parataxis", "advcl", "acl", "csubj", "xcomp", "cop"})
NOMINAL = frozenset({"NOUN", "ADJ", "PRON", "PROPN", "ADV", "ADP", "NUM", "AUX"})
CLOSED = frozenset(
    {"var", "yok", "değil", "gibi", "kadar", "için", "böyle", "öyle", "şöyle"}
)  # hosts whatever their tag
QUESTION = re.compile(r"m[ıiuü](?:y[dıiumü]\w*|s[ıiuü]n\w*)?$")
SHORTEST = 3  # letters of a host
SURE = 4  # letters of a host whose lemma the model does not know


def cut(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The sentence with its clitics as words of their own, governed by their hosts."""
    words = tuple(_named(word) for word in words)
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
    if host in CLOSED:
        return len(found[0])
    if len(host) < SHORTEST or word.upos not in NOMINAL:
        return 0
    return len(found[0]) if len(lemma) <= len(host) or (lemma == form and _unlike_a_noun(host, found[0])) else 0


def _unlike_a_noun(host: str, suffix: str) -> bool:
    """Whether a word that the model takes for its own lemma still ends in a copula ("fotoğrafı|ydı", "düzeyde|dir")."""
    return (suffix.startswith("y") and suffix != "yse") or (len(host) >= SURE and suffix.endswith("r"))


def _named(word: Word) -> Word:
    """The question particle is an auxiliary; one of the treebanks calls it a discourse element."""
    asks = word.upos == "AUX" and word.deprel.startswith("discourse") and QUESTION.match(lower(word.text, "tr"))
    return replace(word, deprel="aux") if asks else word


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
