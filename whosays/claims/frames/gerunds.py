"""Frames of verbs made into nouns that no type lists: "the bribing of judges by the firm", "the torching of a bus"."""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.frames.imputed import doers
from whosays.claims.frames.nominal import fill_noun, states
from whosays.claims.frames.values import Frame
from whosays.claims.frames.view import View
from whosays.claims.lexicon import uninflected
from whosays.claims.types import trigger_names


def gerund_frames(view: View) -> Iterator[Frame]:
    """What the phrase with "of" names is done to, and the one with "by" or the owner does it; English."""
    for i in () if view.is_turkish() else view.tree.tagged("NOUN"):
        form = view.tree.forms[i]
        if not form.endswith("ing") or "of" not in {
            m for c in view.tree.having(i, "nmod") for m in view.tree.markers(c)
        }:
            continue
        if states(view, [view.lemma(i)], "noun") or states(view, [form], "noun"):
            continue
        known = trigger_names("en", "verb")
        stem = next((one for one in uninflected(form, view.language) if one in known), None)
        if stem is not None:
            yield gerund_frame(view, i, stem)


def gerund_frame(view: View, i: int, stem: str) -> Frame:
    """The verb's frame, with what hangs on the noun."""
    frame = Frame(i, "verb", {stem: frozenset()}, explicit=False)
    fill_noun(view, frame)
    done_to = frame.slots.pop("@of", [])
    named = [*frame.slots.pop("@by", []), *frame.slots.pop("poss", [])]
    owners, frame.said_by = doers(view, i)
    frame.fill("obj", *done_to)
    frame.fill("subj", *(named or owners))
    return frame
