"""How somebody stands ("on trial"), and on whose orders something is done."""

from __future__ import annotations

from whosays.claims.frames.values import Frame
from whosays.claims.frames.view import View


def standing(view: View, i: int) -> dict[str, frozenset[int]]:
    """As in "is on trial", "was behind bars": how somebody stands has a name of its own."""
    if view.is_turkish() or not (view.tree.having(i, "cop") or stands_too(view, i)):
        return {}
    cases = [c for c in view.tree.children[i] if view.tree.bases[c] == "case"]
    return {f"{view.lemma(c)}_{view.lemma(i)}": frozenset({c}) for c in cases[:1]}


def stands_too(view: View, i: int) -> list[int]:
    """Who stands so as well: "was in custody and in contact with him", "were on board and under arrest"."""
    head, tree = view.words[i].head, view.tree
    if view.is_turkish() or tree.bases[i] != "conj" or not tree.having(i, "case"):
        return []
    return view.subjects(head) if tree.having(head, "case") and tree.having(head, "cop") else []


def fill_served(view: View, frame: Frame, i: int) -> None:
    """Who acts in "acted on the orders of Kaya", "did so under instructions from him"."""
    head = view.words[i].head
    ordered = {"on", "under", "at"} & set(view.tree.markers(i)[:1]) and view.tree.bases[i] == "obl"
    if head >= 0 and ordered and view.is_verb(head) and not view.is_turkish():
        frame.fill("served", *view.agents(head))
        frame.fill("acted", head)
