"""Days that a parser has hung on an hour: "before dawn on 12 April", "shortly before five on Tuesday"."""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation


def days_of_hours(tree: Tree, language: Language) -> Iterator[Move]:
    """The day is the deed's, as the hour is."""
    for day in tree.named("nmod"):
        hour = tree.words[day].head
        if tree.bases[hour] != "obl" or tree.markers(day)[:1] != ("on",) or not is_day(tree, day, language):
            continue
        if tree.words[hour].upos == "NUM" or belongs(tree, hour, language, "hour_word"):
            yield day, tree.words[hour].head, "obl"


def is_day(tree: Tree, i: int, language: Language) -> bool:
    """As in "Tuesday", "12 April", "April 12"."""
    near = (i, *tree.children[i])
    return any(tree.words[k].upos in ("PROPN", "NUM") and belongs(tree, k, language, "date_word") for k in near)


RULES = (days_of_hours,)
