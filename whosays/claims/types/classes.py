"""The word classes of a language (`classes:` in `claims/languages/xx.yaml`), spelled out as filters.

A class is a list of lemmas (a string of words does as well); `label:weapon` adds every mention that the reader labels
so, and `+weapon` adds another class.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import get_args

import yaml

from whosays.claims.types.values import Filter
from whosays.model import MentionLabel

LANGUAGES = Path(__file__).parent.parent / "languages"
LABELS = frozenset(get_args(MentionLabel))


class BadVocabulary(ValueError):
    """A YAML file of words or types that says something impossible; the message names the file and the entry."""


@cache
def word_classes(language: str) -> Mapping[str, Filter]:
    """Class name → filter, for one language."""
    path = LANGUAGES / f"{language}.yaml"
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) or {}
    raw = {name: words_of(entry) for name, entry in (content.get("classes") or {}).items()}
    return {name: spell_out(name, raw, path.name, ()) for name in raw}


def words_of(entry: str | Sequence[str] | None) -> list[str]:
    """Words as they are written in YAML: a list, or one string with spaces between them."""
    if entry is None:
        return []
    return entry.split() if isinstance(entry, str) else [str(word) for word in entry]


def spell_out(name: str, raw: Mapping[str, list[str]], where: str, above: tuple[str, ...]) -> Filter:
    """One class with the classes that it adds."""
    if name not in raw:
        raise BadVocabulary(f"{where}: class '{above[-1]}' adds '+{name}', which is no class")
    if name in above:
        raise BadVocabulary(f"{where}: class '{name}' adds itself")
    lemmas: set[str] = set()
    labels: set[str] = set()
    for word in raw[name]:
        if word.startswith("+"):
            added = spell_out(word[1:], raw, where, (*above, name))
            lemmas |= added.lemmas
            labels |= added.labels
        elif word.startswith("label:"):
            labels.add(known_label(word[6:]))
        else:
            lemmas.add(word)
    return Filter(frozenset(lemmas), frozenset(labels))


def known_label(label: str) -> str:
    """The label, if the reader has it."""
    if label not in LABELS:
        raise BadVocabulary(f"'label:{label}' is not a label of mentions")
    return label


@cache
def filter_of(tokens: tuple[str, ...], language: str) -> Filter:
    """The filter that class names, `=lemma`s and `label:x`s make together; `any` admits every filler."""
    if tokens == ("any",):
        return Filter(anything=True)
    classes = word_classes(language)
    lemmas: set[str] = set()
    labels: set[str] = set()
    for token in tokens:
        if token.startswith("="):
            lemmas.add(token[1:])
        elif token.startswith("label:"):
            labels.add(known_label(token[6:]))
        elif token in classes:
            lemmas |= classes[token].lemmas
            labels |= classes[token].labels
        else:
            raise BadVocabulary(f"'{token}' is no class of languages/{language}.yaml")
    return Filter(frozenset(lemmas), frozenset(labels))
