"""Whether a pronoun and a group may be one, by what is known of both."""

from __future__ import annotations

from collections.abc import Sequence

from whosays.claims.referring.phrase import Group, Phrase
from whosays.claims.tree import Tree


def agrees(phrase: Phrase, mention: Phrase, group: Group | None) -> bool:
    """Whether number, gender and sort allow the group as antecedent."""
    if group is None:
        return False
    sort = group.sort or mention.sort
    number = group.number
    if sort == "time":
        return False
    if phrase.sort == "person":
        person = sort == "person" or (sort == "" and group.named)
        return person and number != "Plur" and group.gender in ("", phrase.gender)
    if phrase.sort == "thing":
        return sort != "person" and number != "Plur"
    if phrase.number == "Plur":
        return number == "Plur" or sort == "organisation"
    return number != "Plur"


def one_of_many(phrase: Phrase, group: Group | None, mention: Phrase, trees: Sequence[Tree]) -> bool:
    """Whether a plural would go back to one of several who are named together."""
    alone = group is not None and group.number != "Plur"
    return alone and phrase.number == "Plur" and in_list(trees[mention.tree], mention.head)


def in_list(tree: Tree, i: int) -> bool:
    """Whether a name stands in a row with others: "they" after "Demir and Kaya" is neither of them alone."""
    beside = [*tree.having(i, "conj"), *([tree.words[i].head] if tree.bases[i] == "conj" else [])]
    return any(tree.words[c].upos in ("PROPN", "NOUN") for c in beside)
