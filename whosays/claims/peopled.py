"""People in a row, each with an age, a trade or a town: "X, 54, a butcher, his son Y, 29, and an accountant, Z (47)".

Parsers take the butcher for one more, or the third man for what the first one is. The pattern leaves no doubt: what
stands in brackets or between commas behind a name tells of it, and the next name behind it is the next one of the row.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from whosays.claims.languages import Language
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
HUNG = frozenset({"conj", "appos", "list", "dep", "nmod", "parataxis", "flat"})  # as what the next one of a row is read
LEADING = frozenset({"DET", "PRON", "ADJ", "NOUN", "NUM"})  # what may stand before a name: "an accountant, "
PLACING = frozenset({"in", "at", "near", "from", "to"})
OLDEST = 110
TOLD = 7  # words of a trade or a town
LED = 6  # words before a name


@dataclass(frozen=True, slots=True)
class Person:
    """One of a row: the name, what comes before it, the age and the trade behind it; `end` is the first word after."""

    first: int
    name: int
    age: int | None
    trade: int | None
    end: int


def rows(tree: Tree, _language: Language) -> Iterator[Move]:
    """Trades hung on their names, and each further name on the first of its row."""
    found = [person for name in names(tree) if (person := described(tree, name)) is not None]
    first: int | None = None
    for one, other in pairwise(found):
        if not follows(tree, one, other) or is_place(tree, one):
            first = None
            continue
        first = head_of(tree, one) if first is None else first
        if (one.age is None or other.age is None) and (one.trade is None or other.trade is None):
            continue
        yield from told_of(tree, one)
        yield from told_of(tree, other)
        head = head_of(tree, other)
        if tree.bases[head] in HUNG or tree.words[head].head == tree.words[first].head:
            yield head, first, "conj"


def is_place(tree: Tree, one: Person) -> bool:
    """As in "In Adana, the capital, …": a place with what it is."""
    return one.age is None and any(m in PLACING for m in tree.markers(one.name))


def names(tree: Tree) -> Iterator[tuple[int, int]]:
    """Runs of names: the first word and the first behind."""
    at = 0
    while at < len(tree):
        end = at
        while end < len(tree) and tree.words[end].upos == "PROPN":
            end += 1
        if end > at:
            yield at, end
        at = max(end, at + 1)


def described(tree: Tree, name: tuple[int, int]) -> Person | None:
    """A name with an age or a trade behind it."""
    first, at = name
    age = trade = None
    if at + 2 < len(tree) and tree.words[at].text == "(" and is_age(tree, at + 1) and tree.words[at + 2].text == ")":
        age, at = at + 1, at + 3
    elif at + 1 < len(tree) and tree.words[at].text == "," and is_age(tree, at + 1) and ends(tree, at + 2):
        age, at = at + 1, at + 2
    told = trade_behind(tree, at)
    if told is not None:
        trade, at = told
    return Person(led_by(tree, first), first, age, trade, at) if age is not None or trade is not None else None


def is_age(tree: Tree, i: int) -> bool:
    """A number of years that somebody may have."""
    return tree.words[i].text.isdigit() and int(tree.words[i].text) < OLDEST


def ends(tree: Tree, i: int) -> bool:
    """Where a part of a row ends."""
    return i >= len(tree) or tree.forms[i] in (",", ";", ".", "and")


def trade_behind(tree: Tree, at: int) -> tuple[int, int] | None:
    """As in ", a butcher," or ", of Salford,": its noun and the first word behind it."""
    if at + 2 >= len(tree) or tree.words[at].text != "," or tree.forms[at + 1] not in ("a", "an", "the", "of"):
        return None
    end = next((i for i in range(at + 2, min(at + 2 + TOLD, len(tree))) if ends(tree, i)), None)
    inner = range(at + 1, end) if end is not None else range(0)
    if end is None or any(tree.words[i].upos in ("VERB", "AUX") and tree.bases[i] != "amod" for i in inner):
        return None
    if tree.forms[at + 1] != "of" and tree.words[end - 1].upos == "PROPN" and not named_by(tree, at + 1, end):
        return None  # ", the driver Osman Ak, 41": the next one
    nouns = [i for i in inner if tree.words[i].upos in ("NOUN", "PROPN") and tree.words[i].head not in inner]
    return (nouns[0], end) if nouns else None


def named_by(tree: Tree, first: int, end: int) -> bool:
    """As in "a teacher from Ordu", "the mayor of Bafra": the name belongs to a town."""
    return any(tree.words[i].upos == "ADP" for i in range(first, end))


def led_by(tree: Tree, name: int) -> int:
    """The first word before a name that belongs to it: "his son", "an accountant,"."""
    at = name
    if at > 2 and tree.words[at - 1].text == "," and tree.words[at - 2].upos == "NOUN":
        start = before(tree, at - 1)
        opened = start > 0 and tree.forms[start] in ("a", "an") and tree.forms[start - 1] == "and"
        return start if opened else at  # ", and an accountant, Nino Greco, 47"
    return before(tree, at)


def before(tree: Tree, at: int) -> int:
    """The first word of a run of words that may stand before a name."""
    start = at
    while start > 0 and at - start < LED and tree.words[start - 1].upos in LEADING:
        start -= 1
    return start


def follows(tree: Tree, one: Person, other: Person) -> bool:
    """Whether nothing but a comma or an "and" stands between two of a row."""
    between = tree.forms[one.end : other.first]
    return one.end <= other.first and between in ([","], ["and"], [",", "and"], [";"], [";", "and"])


def head_of(tree: Tree, person: Person) -> int:
    """The word on which the others of one of a row hang: the name, or the noun before it."""
    head = tree.words[person.name].head
    return head if person.first <= head < person.name else person.name


def told_of(tree: Tree, person: Person) -> Iterator[Move]:
    """The trade and the age on their name."""
    for told in (person.age, person.trade):
        if told is None:
            continue
        relation = "nmod" if told == person.trade and tree.having(told, "case") else "appos"
        if (tree.words[told].head, tree.bases[told]) != (person.name, relation):
            yield told, person.name, relation


RULES = (rows,)
