"""Under which entries of a language's word lists a word of a tree may stand.

A lemma is not enough: "pointed out" stands under "point_out", Turkish "iddia etti" under "iddia_et", and a Turkish
stem that one treebank cuts shorter than the dictionary ("belirtti" → "belir") is found through its form.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from functools import lru_cache

from whosays.claims.languages import NO_WORDS, Language, load_language
from whosays.claims.tree import Tree

EXPRESSION = ("compound", "fixed", "flat")  # relations that make one expression of two words
# What a Turkish passive or a negation adds to a stem, which a lemma may have kept.
ENDINGS = ("ıl", "il", "ul", "ül", "ın", "in", "un", "ün", "ma", "me", "n", "l")

REMEMBERED = 50_000  # words whose entries are kept
INFLECTED = ("VERB", "AUX", "NOUN", "ADJ", "ADV")
HARD = {"d": "t", "g": "k", "ğ": "k", "b": "p", "c": "ç"}  # Turkish consonants before a vowel → in the stem


def lemma(tree: Tree, i: int, _language: Language) -> str:
    """The lemma in lower case; the form where there is none."""
    found = tree.lemmas[i]
    return found if found not in ("", "_") else tree.forms[i]


def bare(stem: str, language: Language) -> str:
    """A verb without the ending that dictionaries give it ("söylemek" → "söyle")."""
    for ending in language.infinitives:
        if stem.endswith(ending) and len(stem) > len(ending) + 1:
            return stem[: -len(ending)]
    return stem


def stems(stem: str, form: str, upos: str, language: Language) -> list[str]:
    """Stems of a word of a language with suffixes: the lemma, the lemma without voice, longer prefixes of the form."""
    stem = bare(stem, language)
    out = [stem]
    if upos in INFLECTED and form.startswith(stem[:2]):
        shorter = [stem[: -len(end)] for end in ENDINGS if stem.endswith(end) and len(stem) > len(end) + 1]
        out += [whole for cut in shorter for whole in hardened(cut)]
        out += widened(stem, form)
        out += [stem[:-1]] if stem.endswith("y") and len(form) > len(stem) > 3 else []  # "iddiaya": a buffer
        if form.startswith(stem) and len(stem) > 2:
            out += [form[:k] for k in range(len(form), len(stem), -1)]
    return out


def singles(tree: Tree, i: int, language: Language) -> list[str]:
    """The entries that may hold the word alone: its lemma, and what its form can be an inflection of."""
    word = tree.words[i]
    return _singles(word.lemma, word.text, word.upos, language.code)


@lru_cache(maxsize=REMEMBERED)
def _singles(written: str, text: str, upos: str, code: str) -> list[str]:
    """The same for any word of this lemma and form: the words of a language come again and again."""
    language = load_language(code)
    first, form = language.lower(written if written not in ("", "_") else text), language.lower(text)
    if language.infinitives:
        return stems(first, form, upos, language)
    if upos not in ("VERB", "NOUN", "AUX") or form == first:
        return [first]
    return [first, *uninflected(form, language)]


def uninflected(form: str, language: Language) -> list[str]:
    """What a form may be an inflection of, by the endings of the language: a model may cut a lemma wrongly."""
    out = []
    for ending, instead in language.endings:
        if form.endswith(ending) and len(form) > len(ending) + 2:
            out.append(form[: -len(ending)] + instead)
    return out


def widened(stem: str, form: str) -> list[str]:
    """A Turkish stem with the vowel that -yor has narrowed: "söylü" (of "söylüyor") → "söyle", "söyla"."""
    return [stem[:-1] + vowel for vowel in "ea"] if "yor" in form and stem[-1:] in "ıiuü" else []


def hardened(stem: str) -> list[str]:
    """A Turkish stem with its last consonant as the dictionary has it: "ed" (of "edil") → "et"."""
    hard = HARD.get(stem[-1:])
    return [stem, stem[:-1] + hard] if hard else [stem]


def keys(tree: Tree, i: int, language: Language) -> list[str]:
    """All entries that may hold the word, the most specific first."""
    known = tree.entries.get(i)
    if known is None:
        known = tree.entries[i] = _keys(tree, i, language)
    return known


def _keys(tree: Tree, i: int, language: Language) -> list[str]:
    single = singles(tree, i, language)
    inside = tree.having(i, *EXPRESSION)
    if not inside:
        return single
    out = []
    for c in inside:
        partners = singles(tree, c, language)
        out += [f"{a}_{b}" if i < c else f"{b}_{a}" for a in single for b in partners]
    return out + single


def find(tree: Tree, i: int, table: Container[str], language: Language) -> str | None:
    """The entry of the table that holds the word, if one does."""
    for key in keys(tree, i, language):  # called twice for every word of a text
        if key in table:
            return key
    return None


def belongs(tree: Tree, i: int, language: Language, *classes: str) -> bool:
    """Whether one of these word classes of the language holds the word."""
    held = keys(tree, i, language)
    return any(not language.classes.get(name, NO_WORDS).isdisjoint(held) for name in classes)


def look_up(tree: Tree, i: int, table: Mapping[str, str], language: Language) -> str | None:
    """What the table says of the word."""
    key = find(tree, i, table, language)
    return table[key] if key else None


def adpositions(tree: Tree, i: int, _language: Language) -> list[str]:
    """The markers of a nominal or a clause as written, words of one marker joined: "according_to", "göre"."""
    known = tree.marks.get(i)
    if known is None:
        known = tree.marks[i] = _adpositions(tree, i)
    return known


def _adpositions(tree: Tree, i: int) -> list[str]:
    out = []
    for c in tree.having(i, "case", "mark"):
        parts = [c]
        for p in tree.having(c, "fixed"):  # one that stands elsewhere is of another: "according to him, more than ten"
            parts += [p] if p == parts[-1] + 1 else []
        out.append("_".join(tree.forms[p] for p in parts))
    joined = "_".join(out)
    return [*out, joined] if len(out) > 1 else out
