"""Subjects that a parser has lost to the phrase that opens the sentence.

"In Lyon, A.B., a driver, was responsible": the name after the comma, read as another name of Lyon, is who was.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation


def fronted_subjects(tree: Tree, _language: Language) -> Iterator[Move]:
    """The name behind a fronted phrase is the subject where the clause has none; what is said of it goes along."""
    for clause in tree.named("root", "ccomp", "parataxis"):
        if not lacks_subject(tree, clause):
            continue
        for place in tree.having(clause, "obl"):
            names = [c for c in tree.having(place, "appos") if place < c < clause]
            named = bool(names) and tree.words[names[0]].upos == "PROPN" and tree.bases[place + 1] == "punct"
            if named and opens(tree, place):
                yield names[0], clause, "nsubj"
                yield from ((said, names[0], "appos") for said in names[1:])


def lacks_subject(tree: Tree, i: int) -> bool:
    """A finite clause without a subject that is no order."""
    word = tree.words[i]
    finite = word.feats.get("VerbForm") == "Fin" or bool(tree.having(i, "cop", "aux"))
    return finite and word.feats.get("Mood") != "Imp" and not tree.having(i, "nsubj", "csubj", "expl")


def opens(tree: Tree, place: int) -> bool:
    """Whether a phrase with a preposition is the first thing in the sentence."""
    return bool(tree.having(place, "case")) and min(tree.subtree(place)) == 0


RULES = (fronted_subjects,)
