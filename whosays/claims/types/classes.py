"""What a trigger's conditions name - classes, lemmas, mention labels - as filters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import get_args

from whosays.claims.languages import load_language
from whosays.claims.languages.classes import MARK, BadVocabulary
from whosays.claims.types.values import Filter
from whosays.model import MentionLabel

LABELS = frozenset(get_args(MentionLabel))


def words_of(entry: str | Sequence[str] | None) -> list[str]:
    """Words as they are written in YAML: a list, or one string with spaces between them."""
    if entry is None:
        return []
    return entry.split() if isinstance(entry, str) else [str(word) for word in entry]


@cache
def filter_of(tokens: tuple[str, ...], language: str) -> Filter:
    """The filter that class names, `=lemma`s and `label:x`s make together; `any` admits every filler.

    A lemma, and a class written `~fake`, is also looked for in the compounds and adjectives on a filler.
    """
    if tokens == ("any",):
        return Filter(anything=True)
    words: frozenset[str] = frozenset().union(*(words_of_token(token.lstrip("~"), language) for token in tokens))
    wide = [token.lstrip("~") for token in tokens if token[0] in "=~"]
    marked = frozenset([word for word in words if word.startswith(MARK)])
    labels = frozenset(word.removeprefix(MARK) for word in marked)
    for label in labels - LABELS:
        raise BadVocabulary(f"'{MARK}{label}' is not a label of mentions")
    return Filter(
        lemmas=words - marked,
        labels=labels,
        qualifiers=frozenset().union(*(words_of_token(token, language) for token in wide)),
    )


def words_of_token(token: str, language: str) -> frozenset[str]:
    """What one token stands for: a lemma, a label (with its mark) or the words of a class."""
    if token.startswith("="):
        return frozenset({token[1:]})
    if token.startswith(MARK):
        return frozenset({token})
    classes = load_language(language).classes
    if token not in classes:
        raise BadVocabulary(f"'{token}' is no class of languages/{language}.yaml")
    return classes[token]
