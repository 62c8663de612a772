"""Events told of again without their circumstances: "The attack was cancelled" is about the attack planned before."""

from __future__ import annotations

from whosays.claims.frames import Frame, View
from whosays.claims.lexicon import find
from whosays.claims.types import triggers_of
from whosays.model import Argument

REACH = 4  # sentences: how far back a definite event reaches
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
Event = tuple[int, str, str, tuple[Argument, ...]]  # tree number, type, lemma, arguments


class Recalled:
    """The typed claims of one document so far, by what a later noun may call them."""

    def __init__(self) -> None:
        self._events: list[Event] = []

    def remember(self, tree: int, kind: str, lemma: str, found: tuple[Argument, ...]) -> None:
        self._events.append((tree, kind, lemma, found))

    def meant(self, view: View, frame: Frame) -> Event | None:
        """The nearest event before that a bare definite noun can mean, where its verb says something of an event."""
        if frame.kind != "noun" or not definite(view, frame.word) or not said_of_event(view, frame.word):
            return None
        types = {t.name for name in frame.lemmas for t, _ in triggers_of(view.language.code, "noun", name)}
        near = [e for e in self._events if e[1] in types and 0 <= view.tree.number - e[0] <= REACH and e[3]]
        lemmas = set(frame.lemmas)
        same = [e for e in near if e[2] in lemmas]
        found = same or near
        return found[-1] if found else None


def definite(view: View, i: int) -> bool:
    """As in "the attack", with nothing that would tell it from another."""
    tree = view.tree
    return any(view.lemma(c) in DEFINITE for c in tree.having(i, "det")) and not tree.having(i, "amod", "nmod", "acl")


def said_of_event(view: View, i: int) -> bool:
    """Whether the noun is what is cancelled, planned, tried or what takes place."""
    tree, language, word = view.tree, view.language, view.words[i]
    if word.head < 0 or word.deprel not in ("nsubj", "nsubj:pass", "obj") or not view.is_verb(word.head):
        return False
    reality = language.reality
    tables = (reality["cancelled"].verbs, reality["planned"].takes_nouns, reality["attempted"].verbs, language.happens)
    return any(find(tree, word.head, table, language) for table in tables)
