"""Frames of being somewhere: "Kaya was in Rize at the time", "has never been to Cyprus"."""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.frames.values import Frame
from whosays.claims.frames.verbal import fill_rest
from whosays.claims.frames.view import View

PLACED = frozenset({"in", "at", "to", "near", "outside", "inside", "from"})
PLACES = ("facility", "lodging", "land", "custody")
BE = "be"


def located_frames(view: View) -> Iterator[Frame]:
    """The frames of nouns and names that a copula and a preposition make the place of a subject; English."""
    if view.is_turkish():
        return
    for i in view.tree.governing("cop"):
        mark = next((m for m in view.tree.markers(i) if m in PLACED), None)
        if mark is None or view.words[i].upos not in ("NOUN", "PROPN") or not place_like(view, i):
            continue
        frame = Frame(i, "located", {BE: frozenset()}, explicit=False)
        frame.fill("subj", *view.subjects(i))
        fill_rest(view, frame, i)
        frame.slots[f"@{mark}"] = [i]
        yield frame


def place_like(view: View, i: int) -> bool:
    """A name, or a noun for a place."""
    return view.words[i].upos == "PROPN" or any(view.lemma(i) in view.language.classes.get(n, ()) for n in PLACES)
