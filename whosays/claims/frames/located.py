"""Frames of being somewhere: "Kaya was in Rize at the time", "has never been to Cyprus"; Turkish "Kaya Rize'deydi".

In Turkish a noun with a case is the predicate; a genitive says whose a thing is: "ev Kaya'nındı".
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.frames.values import Frame
from whosays.claims.frames.verbal import fill_rest
from whosays.claims.frames.view import View

PLACED = frozenset({"in", "at", "to", "near", "outside", "inside", "from"})
PLACES = ("facility", "lodging", "land", "custody")
BE = "be"
SAID = {"Loc": ("ol", "<Loc>"), "Gen": ("ait", "<Dat>")}  # as which verb a case tells, and what the noun is to it


def located_frames(view: View) -> Iterator[Frame]:
    """The frames of nouns and names that a copula, and a preposition or a case, make the place of a subject."""
    if view.is_turkish():
        yield from by_case(view)
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
    return view.words[i].upos == "PROPN" or view.is_a(i, *PLACES)


def by_case(view: View) -> Iterator[Frame]:
    """As in Turkish "Kaya evdeydi", "ev Kaya'nındı": a noun with a subject of its own."""
    for i in view.tree.governing("nsubj"):
        said = SAID.get(view.words[i].feats.get("Case", ""))
        if said is None or view.words[i].upos not in ("NOUN", "PROPN") or view.tree.having(i, "case"):
            continue
        if view.tree.bases[i] not in ("root", "conj", "ccomp", "parataxis"):
            continue
        verb, slot = said
        frame = Frame(i, "located", {verb: frozenset()}, explicit=False)
        frame.fill("subj", *view.subjects(i))
        fill_rest(view, frame, i)
        frame.slots[slot] = [i]
        yield frame
