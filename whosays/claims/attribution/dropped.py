"""Speakers that a language leaves out: Turkish "dedi" is "he said", and the sentence before tells who he is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from whosays.claims.attribution.layout import new_paragraph
from whosays.claims.attribution.spans import ReportFrame, VoiceSpan
from whosays.claims.attribution.speakers import voice
from whosays.claims.languages import load_language
from whosays.claims.tree import Tree

FINITE = ("root", "conj", "parataxis", "advcl")  # and Turkish "söyleyerek", whose subject is that of the verb behind
REACH = 2  # sentences


def name_dropped(
    trees: Sequence[Tree], frames: Mapping[int, list[ReportFrame]], text: str
) -> dict[int, list[ReportFrame]]:
    """The frames with every left-out speaker replaced by whoever the paragraph last named as a speaker."""
    out: dict[int, list[ReportFrame]] = {}
    last: VoiceSpan | None = None
    age = 0
    previous: Tree | None = None
    for tree in trees:
        if age > REACH or (previous and new_paragraph(previous, tree, text)):
            last = None
        told_of = None if previous is None or new_paragraph(previous, tree, text) else subject_of(previous)
        out[tree.number] = [named(tree, frame, last or told_of) for frame in frames[tree.number]]
        found = [f.speaker for f in out[tree.number] if f.main and f.speaker and not is_dropped(tree, f)]
        last, age = (found[-1], 0) if found else (last, age + 1)
        previous = tree
    return out


def is_dropped(tree: Tree, frame: ReportFrame) -> bool:
    """Whether the voice stands at a finite verb itself, for want of a name; in "according to X" it stands at X."""
    if frame.speaker is None or frame.speaker.head != frame.predicate or frame.speaker.tree != frame.tree:
        return False
    return tree.base(frame.predicate) in FINITE


def named(tree: Tree, frame: ReportFrame, last: VoiceSpan | None) -> ReportFrame:
    """The frame with its left-out speaker named, if the paragraph named one; else the text does not say who it is."""
    if not is_dropped(tree, frame) or frame.speaker is None or frame.speaker.kind == "anonymous":
        return frame
    if last is None:
        return replace(frame, speaker=replace(frame.speaker, kind="anonymous"))
    return replace(frame, speaker=replace(last, cue=frame.speaker.cue))


def subject_of(tree: Tree) -> VoiceSpan | None:
    """Whom the sentence before is about, by name: "Kaya geri döndü. “Özledim” dedi."."""
    about = tree.first(tree.root, "nsubj")
    named = about is not None and tree.words[about].upos == "PROPN" and not tree.having(about, "conj")
    return voice(tree, about, "", load_language(tree.language)) if about is not None and named else None
