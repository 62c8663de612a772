"""Terms that a contract, an indictment or a judgment defines: 'Lodos Holdings LLC, a Delaware company (the "Company")'.

Wherever the term stands again in just these letters, it is who it was defined as.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from whosays.claims.referring.names import Register
from whosays.claims.referring.phrase import Group, Phrase
from whosays.claims.tree import Tree

TERM = re.compile(
    r"\((?:(?:hereinafter|hereafter|together|collectively|also|referred to as|known as|defined as|as|or|the)[\s,]+)*"
    r"[\"“'‘](?:[Tt]he\s+)?([^\W\d_a-z][^\"”'’()]{1,39})[\"”'’]\)"
)
DESCRIBED = re.compile(r",\s+(?:an?|the)\s[^,;()\"“]{1,80}$")  # what may stand between a name and its bracket
REACH = 130  # characters before a bracket in which the name begins


def defined(text: str, names: Sequence[Phrase], register: Register) -> Mapping[str, Group]:
    """The group of every defined term; names that are nothing but the term join it."""
    terms = dict(definitions(text, names))
    for phrase in names:
        group, known = phrase.group, terms.get(text[phrase.start : phrase.end])
        if known is not None and group is not None and group is not known and only(group, text, terms):
            register.unite(known, group)
    return terms


def definitions(text: str, names: Sequence[Phrase]) -> Iterator[tuple[str, Group]]:
    """Each term with the group of the name that its bracket stands behind."""
    for found in TERM.finditer(text):
        near = [phrase for phrase in names if found.start() - REACH < phrase.end <= found.start() and phrase.group]
        fitting = (phrase for phrase in reversed(near) if leads_to(text[phrase.end : found.start()]))
        phrase = next(fitting, None)
        if phrase is not None and phrase.group is not None:
            yield found.group(1).strip(), phrase.group


def leads_to(between: str) -> bool:
    """Whether nothing but a description stands between a name and the bracket with its term."""
    return not between.strip(" .,") or DESCRIBED.fullmatch(between.rstrip()) is not None


def only(group: Group, text: str, terms: Mapping[str, Group]) -> bool:
    """Whether every name of a group is a defined term."""
    return all(text[p.start : p.end] in terms for p in group.phrases if p.kind == "name")


def term_of(phrase: Phrase, tree: Tree, terms: Mapping[str, Group]) -> Group | None:
    """The group that a description stands for: "the Company", with its capital, where that was defined."""
    head = tree.words[phrase.head]
    return terms.get(head.text) if phrase.kind == "definite" else None
