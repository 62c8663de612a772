"""The voices that the rules find around a word of a small tree."""

from __future__ import annotations

from whosays.claims.attribution import Voices, voices
from whosays.claims.languages import load_language
from whosays.claims.tree import Tree

from .trees import index, read_trees


def read(source: str, language: str = "en") -> tuple[list[Tree], Voices]:
    trees, text = read_trees(source, language)
    return trees, voices(trees, load_language(language), text)


def chain(source: str, form: str, language: str = "en", sentence: int = 0) -> list[tuple[str, str, str]]:
    """The voices around a word: (text, kind, cue), outermost first."""
    trees, found = read(source, language)
    tree = trees[sentence]
    return [(voice.text, voice.kind, voice.cue) for voice in found.of(tree.number, index(tree, form))]
