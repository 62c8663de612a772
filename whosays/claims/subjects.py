"""Subjects that a parser has hung on the verb before: "seven were killed, more than 50 were wounded".

What stands right before a finite verb without a subject, and behind an "and" or a comma, is who did it.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
TAKEN = ("conj", "obl", "obj", "appos", "nmod")  # as what such a subject is read
INSIDE = ("det", "amod", "nummod", "compound", "flat", "advmod", "nmod:poss", "nmod:desc")
JOINTS = frozenset({",", "and", "but", ";", ":", "--", "-", "–", "—"})


def subjects_before_verbs(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "were arrested by the army, and Panama suffered losses": "Panama" is no third agent of the arrest."""
    for verb in tree.named("conj", "parataxis", "ccomp", "advcl", "root"):
        if not lacks_subject(tree, verb):
            continue
        first = min([verb, *(c for c in tree.having(verb, "aux", "cop", "advmod") if c < verb)])
        noun = head_before(tree, first)
        if noun is None or not misplaced(tree, noun, verb):
            continue
        start = phrase_start(tree, noun)
        if start > 0 and tree.words[start - 1].text.lower() in JOINTS and not tree.having(noun, "case"):
            yield noun, verb, "nsubj:pass" if tree.first(verb, "aux:pass") is not None else "nsubj"


def lacks_subject(tree: Tree, verb: int) -> bool:
    """A finite verb, coordinated or beside another clause, without a subject of its own."""
    word = tree.words[verb]
    if word.upos not in ("VERB", "ADJ"):
        return False
    helpers = tree.having(verb, "aux", "cop")
    finite = any(tree.words[w].feats.get("VerbForm") == "Fin" for w in (verb, *helpers))
    return finite and tree.first(verb, "nsubj", "csubj", "expl", "mark") is None


def head_before(tree: Tree, first: int) -> int | None:
    """The noun, name or number whose phrase ends right before a word."""
    at = first - 1
    if at < 1 or tree.words[at].upos not in ("NOUN", "PROPN", "NUM", "PRON"):
        return None
    return tree.head_ending(at, first, "flat", "compound", "nummod")


def misplaced(tree: Tree, noun: int, verb: int) -> bool:
    """Whether a noun before the verb hangs on something before it, as a part that it would not be."""
    head = tree.words[noun].head
    if tree.bases[noun] == "conj" and len(tree.having(head, "conj")) > 1:
        return False  # the last of a list: all of it is the subject
    second = tree.bases[noun] == "nsubj" and len(tree.having(head, "nsubj")) > 1  # "X flew out, his lawyer said"
    return 0 <= head < noun and (second or tree.bases[noun] in TAKEN) and noun not in tree.ancestors(verb)


def phrase_start(tree: Tree, noun: int) -> int:
    """The first word of the phrase that a noun ends."""
    first = noun
    inner = [c for c in tree.children[noun] if tree.words[c].deprel in INSIDE or tree.bases[c] in INSIDE]
    while inner:
        first = min(first, *inner)
        inner = [d for c in inner for d in tree.children[c] if d < first]
    return first


RULES = (subjects_before_verbs,)
