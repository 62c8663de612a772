"""Who says what: from the trees of a document to the chain of voices around every predicate."""

from __future__ import annotations

from collections.abc import Sequence

from whosays.claims.attribution.again import persons_again, speakers_again
from whosays.claims.attribution.carry import carried_voices
from whosays.claims.attribution.cited import with_sources
from whosays.claims.attribution.dropped import name_dropped
from whosays.claims.attribution.interviews import interview_voices
from whosays.claims.attribution.issued import issued_voices
from whosays.claims.attribution.labels import header_frames, labelled_voices
from whosays.claims.attribution.marked import merged
from whosays.claims.attribution.marks import believed
from whosays.claims.attribution.phrases import phrase_frames
from whosays.claims.attribution.positions import position_frames
from whosays.claims.attribution.quotes import quote_frames
from whosays.claims.attribution.reports import parted, verb_frames
from whosays.claims.attribution.signed import signed_voices
from whosays.claims.attribution.spans import ReportFrame, Voices, VoiceSpan
from whosays.claims.languages import Language
from whosays.claims.tree import Tree
from whosays.model import Report

__all__ = ["ReportFrame", "VoiceSpan", "Voices", "voices"]


def voices(trees: Sequence[Tree], language: Language, text: str = "", reports: Sequence[Report] = ()) -> Voices:
    """The voices of one document. With its `text`, paragraphs are known by their blank lines.

    `reports` are what the reader model marks; rules and model are merged (`marked`).
    Trees are told apart by their `number`, which must be unique in the document.
    """
    frames = {
        tree.number: [*verb_frames(tree, language), *phrase_frames(tree, language), *position_frames(tree, language)]
        for tree in trees
    }
    frames = name_dropped(trees, frames, text)
    frames = quote_frames(trees, frames, text, language)
    marked = believed(trees, frames, reports)
    frames = merged(frames, marked, language)
    frames = {tree.number: with_sources(tree, frames[tree.number], language) for tree in trees}
    everything = [frame for tree in trees for frame in parted(tree, frames[tree.number], language)]
    everything += header_frames(trees, language)
    persons = persons_again(trees, everything, language)
    pronouns = speakers_again(trees, everything, language, text)
    carried = carried_voices(trees, Voices(everything, {}, (), pronouns), language, text)
    found = carried | issued_voices(trees, language, text) | signed_voices(trees, language, text)
    labelled = labelled_voices(trees, language, text)
    found |= labelled or interview_voices(trees, language, text)
    return Voices(everything, found, [one.report for one in marked], pronouns, persons)
