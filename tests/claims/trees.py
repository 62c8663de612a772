"""Small trees written by hand for tests: one word a line, `form lemma UPOS head deprel [Feat=Value|…]`, heads from 1.

Sentences are parted by a blank line, paragraphs by a line `##`. A form that begins with `_` sticks to the one before.
"""

from __future__ import annotations

from whosays.claims.tree import Tree
from whosays.model import Sentence, Word


def read_trees(source: str, language: str = "en") -> tuple[list[Tree], str]:
    """The trees and the text that they make together."""
    trees: list[Tree] = []
    text = ""
    for block in source.strip().split("\n\n"):
        lines = [line.split() for line in block.splitlines() if line.strip()]
        if lines[0] == ["##"]:
            text, lines = text.rstrip() + "\n\n", lines[1:]
        sentence, text = read_sentence(lines, text)
        trees.append(Tree(sentence, language, len(trees)))
    return trees, text


def read_sentence(lines: list[list[str]], text: str) -> tuple[Sentence, str]:
    words = []
    for form, lemma, upos, head, deprel, *feats in lines:
        if form.startswith("_"):
            form, text = form[1:], text.rstrip(" ")
        table = dict(pair.split("=") for pair in feats[0].split("|")) if feats else {}
        words.append(Word(len(text), len(text) + len(form), form, lemma, upos, table, int(head) - 1, deprel))
        text += form + " "
    return Sentence(words[0].start, words[-1].end, tuple(words)), text


def index(tree: Tree, form: str) -> int:
    """The word of this form."""
    return next(i for i, word in enumerate(tree.words) if word.text == form)
