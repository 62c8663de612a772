"""Reports of the reader model in the words of the trees: which are believed, and what they mark."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from whosays.claims.attribution.reports import SPEAKING
from whosays.claims.attribution.spans import HEARSAY, ReportFrame, VoiceSpan
from whosays.claims.attribution.speakers import antecedent, speaker_in, voice
from whosays.claims.languages import Language
from whosays.claims.tree import Tree
from whosays.model import Report

# How sure the model must be of a report, without the rules and with them; chosen on PolNeAR dev.
SURE, AGREED = 0.6, 0.2
MEASURED = 0.9  # and for its contents to say how far a content reaches

word_start, word_end = attrgetter("start"), attrgetter("end")

Frames = Mapping[int, list[ReportFrame]]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marked:
    """A report of the model in words: its cue and source in tree `tree`, its content tree by tree.

    `own` is the frame of the rules that means the same act of saying.
    """

    report: Report
    tree: Tree
    cue: list[int]
    source: list[int]
    content: dict[int, frozenset[int]]
    own: ReportFrame | None = None

    @property
    def predicate(self) -> int:
        """The word of the cue that governs the others."""
        return head_of(self.tree, self.cue)


def believed(trees: Sequence[Tree], frames: Frames, reports: Sequence[Report]) -> list[Marked]:
    """The reports of which the model is sure, or sure enough where the rules find them too.

    Their cue stands in a sentence and their content in any.
    """
    starts = [tree.sentence.start for tree in trees]
    out = []
    for report in reports:
        tree = trees[bisect_right(starts, report.cue[0][0]) - 1]
        cue = words_in(tree, report.cue)
        own = next((frame for frame in frames[tree.number] if is_of(tree, cue, frame)), None)
        if not cue or report.score < (SURE if own is None else AGREED):
            continue
        near = trees_over(trees, starts, report.content)
        content = {one.number: frozenset(words) for one in near if (words := words_in(one, report.content))}
        if content:
            out.append(Marked(report, tree, cue, words_in(tree, report.source), content, own))
    return out


def is_of(tree: Tree, cue: Sequence[int], frame: ReportFrame) -> bool:
    """Whether a frame of the rules is a cue's report: one word reports in both, be it the "according" of a phrase."""
    if frame.stance == HEARSAY or frame.predicate in frame.scope:
        return False
    words = {frame.predicate, *tree.having(frame.predicate, "case", "fixed")}
    return not words.isdisjoint(cue)


# --- what it marks ----------------------------------------------------------------------------------------------------


def scope_of(marked: Marked) -> frozenset[int]:
    """The words of the content in the sentence of the cue."""
    return marked.content.get(marked.tree.number, frozenset()) - {*marked.cue, *marked.source}


def likely(marked: Marked) -> frozenset[int]:
    """The words of the content in the sentence of the cue, where the model is sure of the report."""
    return scope_of(marked) if marked.report.score >= SURE else frozenset()


def measures(marked: Marked) -> bool:
    """Whether the model is sure enough of a content in the sentence of the cue to measure with it."""
    return marked.report.score >= MEASURED and bool(scope_of(marked))


def outside(tree: Tree, speaker: VoiceSpan | None, scope: frozenset[int]) -> frozenset[int]:
    """The scope without the words that name the speaker, of which the model may have marked a part."""
    if speaker is None or speaker.tree != tree.number:
        return scope
    return frozenset(i for i in scope if not speaker.start <= tree.words[i].start < speaker.end)


def voice_of(marked: Marked, language: Language) -> VoiceSpan | None:
    """The voice that the model marks; None where it marks nobody who could speak."""
    tree, named = marked.tree, [i for i in marked.source if i not in marked.cue]
    head = antecedent(tree, head_of(tree, named)) if named else None
    if head is None or tree.words[head].upos not in SPEAKING:
        return None
    cue = " ".join(tree.words[i].text for i in marked.cue)
    return voice(tree, speaker_in(tree, head, language), cue, language)


# --- from stretches to words ------------------------------------------------------------------------------------------


def trees_over(trees: Sequence[Tree], starts: Sequence[int], spans: Sequence[Span]) -> Sequence[Tree]:
    """The sentences from the first of the spans to the last."""
    if not spans:
        return ()
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    return trees[max(bisect_right(starts, first) - 1, 0) : bisect_right(starts, last - 1)]


def words_in(tree: Tree, spans: Sequence[Span]) -> list[int]:
    """The words of a sentence that lie in any of the spans."""
    inside: set[int] = set()
    for start, end in spans:
        first = bisect_right(tree.words, start, key=word_end)
        inside.update(range(first, bisect_left(tree.words, end, first, key=word_start)))
    return sorted(inside)


def head_of(tree: Tree, words: Sequence[int]) -> int:
    """The word that governs the others: the first whose own governor is none of them, no mark if there is a word."""
    inside = set(words)
    heads = [i for i in words if tree.words[i].head not in inside]
    return next((i for i in heads if tree.base(i) != "punct"), heads[0])
