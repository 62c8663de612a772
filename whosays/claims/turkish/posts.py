"""Whose post stands before a Turkish name, and which noun before a relative only says of what sort he is.

"Cumhuriyet Partisi (CUP) Genel Sekreteri Ali Demir": the letters in brackets part a body from its post, so that a
parser takes the body for one more who speaks. In "kız kardeşi" nobody is owned by a girl.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import NARROW, hung, owned
from whosays.model import Word

LETTERS = 4  # words that a bracket with a short form may hold, its signs among them
LEADING = frozenset({"ADJ", "NOUN", "PROPN", "NUM"})  # "(CUP) İzmir İl Başkanı", "(CUP) Genel Başkanı"
REACH = 5  # words between the bracket and the post
SORTS = frozenset({"kız", "erkek", "üvey", "öz", "manevi", "manevî"})
OF_A_SORT = frozenset({"kardeş", "arkadaş", "çocuk", "evlat", "torun", "yeğen", "baba", "anne", "oğul", "kız", "abla"})


def bodies_with_letters(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Cumhuriyet Partisi (CUP) Genel Sekreteri Ali Demir": the body before the bracket is that of the post."""
    for body, closing in bracketed(tree):
        word, post = tree.words[body], post_behind(tree, closing, language)
        if post is None or word.head == post or word.feats.get("Case", "Nom") not in ("Nom", "Gen"):
            continue
        if tree.words[closing + 1].text == "," or post in tree.ancestors(body) or body in tree.ancestors(post):
            continue
        yield {**title_of(tree, post), **hung(tree, body, post, "nmod:poss")}


def title_of(tree: Tree, post: int) -> dict[int, Word]:
    """The post on the name right behind it, where a parser has read two who do the same."""
    twins = tree.words[post].head == tree.words[post + 1].head and tree.bases[post] == tree.bases[post + 1]
    beside = tree.words[post].head == post + 1 and tree.bases[post] in ("nmod", "compound")
    return hung(tree, post, post + 1, "nmod:desc") if twins or beside else {}


def bracketed(tree: Tree) -> Iterator[tuple[int, int]]:
    """Each name or noun that letters in brackets stand behind, with the closing bracket."""
    for opening, form in enumerate(tree.forms):
        if form != "(" or opening == 0:
            continue
        closing = next(
            (k for k in range(opening + 1, min(opening + LETTERS, len(tree) - 2)) if tree.forms[k] == ")"), -1
        )
        if closing < 0 or not all(word.text[:1].isupper() for word in tree.words[opening + 1 : closing]):
            continue
        body = tree.head_ending(opening - 1, opening, "flat", "nmod:poss", "compound", "amod", "nmod")
        if tree.words[body].upos in ("NOUN", "PROPN") and tree.words[body].text[:1].isupper():
            yield body, closing


def post_behind(tree: Tree, closing: int, language: Language) -> int | None:
    """The noun with a possessive for who holds a post, of the phrase that begins right behind the bracket."""
    for k in range(closing + 1, min(closing + REACH, len(tree))):
        word = tree.words[k]
        if word.upos not in LEADING:
            return None
        theirs = owned(word) or word.upos == "PROPN"  # "Milletvekili"
        if theirs and tree.forms[k][-1] in NARROW and find(tree, k, language.classes["person"], language):
            named = k + 1 < len(tree) and tree.words[k + 1].upos == "PROPN"
            return k if named else None
    return None


def sorts_of_relatives(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "kız kardeşi", "erkek arkadaşı": which of his brothers and sisters, and no girl's."""
    for i, form in enumerate(tree.forms[:-1]):
        word = tree.words[i]
        beside = form in SORTS and word.head == i + 1 and word.deprel in ("nmod:poss", "nmod", "compound")
        if beside and tree.lemmas[i + 1] in OF_A_SORT and not tree.children[i]:
            yield {i: replace(word, deprel="amod", upos="ADJ")}


RULES = (bodies_with_letters, sorts_of_relatives)
