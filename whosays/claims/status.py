"""The status of a predicate: polarity × reality × certainty, and what later sentences undo."""

from __future__ import annotations

from whosays.claims.certainty import certainty_of
from whosays.claims.embedding import path
from whosays.claims.languages import Language
from whosays.claims.polarity import polarity_of
from whosays.claims.reality import reality_of
from whosays.claims.settling import endings, settle
from whosays.claims.shading import modified
from whosays.claims.tree import Tree
from whosays.model import Status

__all__ = ["endings", "settle", "status_of", "status_of_title"]


def status_of(tree: Tree, predicate: int, language: Language) -> Status:
    """What the sentence says of the predicate: whether, in which way, and how surely it is said to have happened."""
    steps = list(path(tree, predicate, language))
    return Status(
        polarity=polarity_of(tree, predicate, steps, language),
        reality=reality_of(tree, predicate, steps, language),
        certainty=certainty_of(tree, predicate, steps, language),
    )


def status_of_title(tree: Tree, title: int, language: Language) -> Status:
    """Of a title beside a name: "minister X" is one, "the alleged leader X" may be, "the next president, X" will be."""
    if any(tree.forms[c] == "not" and c < title for c in tree.having(title, "advmod")):
        return Status(polarity="negated")  # "Voss, not the killer of the banker"
    if not tree.having(title, "amod"):
        return Status()
    ahead = modified(tree, title, language.reality["planned"], language)
    certainty = certainty_of(tree, title, [], language)
    return Status(reality="planned" if ahead else "actual", certainty=certainty)
