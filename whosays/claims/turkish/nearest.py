"""Which noun a Turkish participle describes: the one right behind it, where that belongs to another clause in between.

As in "kaçakçılıkla suçlanan örgüte yardım eden sanıklar": the group stands accused, and not who helps it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung
from whosays.model import Word

DOING = re.compile("[ae]n$")  # -An
NAMING = frozenset({"NOUN", "PROPN", "PRON"})
BEFORE = NAMING | {"ADJ", "DET", "NUM"}  # what a phrase begins with
INNER = frozenset({"nmod", "amod", "compound", "det", "nummod", "flat"})  # relations of a phrase, to its head


def nearest(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """A participle under the noun of the phrase behind it, where it hangs on one beyond that phrase's verb."""
    for i in tree.named("acl"):
        head = tree.words[i].head
        if head <= i + 1 or not DOING.search(tree.forms[i]) or tree.words[i + 1].upos not in BEFORE:
            continue
        noun = phrase_behind(tree, i + 1, head)
        verb = tree.words[noun].head
        if tree.words[noun].upos in NAMING and noun < verb < head and tree.words[verb].upos == "VERB":
            yield hung(tree, i, noun, "acl")


def phrase_behind(tree: Tree, first: int, before: int) -> int:
    """The head of the phrase that begins with a word."""
    noun = first
    while (head := tree.words[noun].head) > noun and head < before and tree.bases[noun] in INNER:
        if tree.words[head].upos == "VERB":
            break
        noun = head
    return noun


RULES = (nearest,)
