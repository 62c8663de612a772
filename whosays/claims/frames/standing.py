"""How somebody stands ("on trial"), and on whose orders something is done."""

from __future__ import annotations

from whosays.claims.frames.values import Frame
from whosays.claims.frames.view import View


def standing(view: View, i: int) -> dict[str, frozenset[int]]:
    """As in "is on trial", "was behind bars": how somebody stands has a name of its own."""
    if view.is_turkish() or not view.tree.having(i, "cop"):
        return {}
    cases = [c for c in view.tree.children[i] if view.tree.bases[c] == "case"]
    return {f"{view.lemma(c)}_{view.lemma(i)}": frozenset({c}) for c in cases[:1]}


def fill_served(view: View, frame: Frame, i: int) -> None:
    """Who acts in "acted on the orders of Kaya", "did so under instructions from him"."""
    head = view.words[i].head
    ordered = {"on", "under", "at"} & set(view.tree.markers(i)[:1]) and view.tree.bases[i] == "obl"
    if head >= 0 and ordered and view.is_verb(head) and not view.is_turkish():
        frame.fill("served", *view.agents(head))
        frame.fill("acted", head)
