"""Whom a thing is about, in Turkish "hakkında": "Kaya hakkındaki hüküm", "hakkında dava açılan müdür"."""

from __future__ import annotations

from whosays.claims.frames.values import Frame
from whosays.claims.frames.view import View
from whosays.claims.tree import NOMINAL


def fill_about(view: View, frame: Frame) -> None:
    """The slot of whom the deed, or what it is done with, is about."""
    frame.fill("@hakkında", *(owner for c in frame.slots.get("obj", ()) for owner in spoken_of(view, c)))
    frame.fill("@hakkında", *described_about(view, frame.word))


def spoken_of(view: View, thing: int) -> list[int]:
    """As in Turkish "Kaya hakkındaki hüküm": whom a thing is about."""
    about = [c for c in view.tree.having(thing, "amod", "nmod") if view.tree.forms[c] == "hakkında"]
    return [owner for c in about for owner in view.tree.having(c, "nmod:poss", "nmod")]


def described_about(view: View, verb: int) -> list[int]:
    """As in Turkish "hakkında dava açılan müdür": whom the thing is about, whom the clause describes."""
    word, about = view.words[verb], view.language.classes.get("about_whom", ())
    if not about or word.feats.get("VerbForm") != "Part" or not verb < word.head:
        return []
    first = min((i for i in view.tree.subtree(verb) if i < verb), default=verb)
    owned = any(view.tree.forms[i] in about for i in range(first + 1, verb))
    described = view.tree.forms[first] in about and not owned and view.words[word.head].upos in NOMINAL
    return [word.head] if described else []
