"""Reports that the reader model marks, merged with those that the rules find in the trees.

The rules know what an act of saying means (who hears it, whether it denies), and their contents end where the tree
says; the model has seen how far contents run. So a report of both keeps the rules' frame and gets the model's content.
What the model alone is sure of becomes a frame where it gives somebody's words. What the rules alone find stays: most
of it lies inside another report, and the model has learnt from a corpus in which no word belongs to two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whosays.claims.attribution.contents import OPEN_QUOTES, is_clause
from whosays.claims.attribution.extent import answers, asides, extent, is_source
from whosays.claims.attribution.heard import heard_from
from whosays.claims.attribution.marks import Frames, Marked, head_of, likely, measures, outside, scope_of, voice_of
from whosays.claims.attribution.mute import is_thing, is_told_of
from whosays.claims.attribution.spans import QUOTES, ReportFrame, VoiceSpan
from whosays.claims.attribution.speakers import quotes, subject
from whosays.claims.attribution.unaided import alone
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.negation import determined_away


def merged(frames: Frames, reports: Sequence[Marked], language: Language) -> dict[int, list[ReportFrame]]:
    """The frames of every sentence, with what the model says of them and with those of the model alone."""
    out = {number: list(found) for number, found in frames.items()}
    for marked in reports:
        met = marked.own is None and is_met(marked, language)
        frame = agreed(marked, marked.own, language) if marked.own else None if met else alone(marked, language)
        if frame is None:
            continue
        here = out[marked.tree.number]
        if marked.own in here:
            here.remove(marked.own)
        here.append(frame)
        for number, words in marked.content.items():
            if number != marked.tree.number and frame.speaker is not None:
                out[number] += elsewhere(frame, number, words, out[number], language)
    for marked in reports:
        here = out[marked.tree.number]
        if marked.own is not None:
            out[marked.tree.number] = spoken_beside(marked, marked.own, here, language)
    return out


# --- the frame of a report --------------------------------------------------------------------------------------------


def agreed(marked: Marked, own: ReportFrame, language: Language) -> ReportFrame:
    """The rules' frame with the model's content; what is only judged is nobody's words: "criticised the closure"."""
    if own.stance == QUOTES:
        return own
    speaker = agreed_speaker(marked, own, language)
    beside = answers(marked.tree, own, language)
    own = replace(own, speaker=speaker, marked=likely(marked) - beside, measures=measures(marked))
    if own.stance == "judges" or is_deed(marked, own, language):
        return own
    scope = scope_of(marked) - beside
    content = head_of(marked.tree, sorted(scope)) if own.content is None and scope else own.content
    return replace(own, scope=outside(marked.tree, speaker, extent(marked, own, language)), content=content)


def is_deed(marked: Marked, own: ReportFrame, language: Language) -> bool:
    """As in "repudiated the killing", "no group has claimed the fire": what the rules have found is nobody's word."""
    tree = marked.tree
    if own.content is None or own.scope or tree.words[own.content].upos not in ("NOUN", "PROPN"):
        return False
    doer = subject(tree, own.predicate)
    nobody = doer is not None and determined_away(tree, doer, language)
    spoken = any(tree.words[i].text in OPEN_QUOTES for i in scope_of(marked))
    known = own.stance == "denies" or belongs(tree, own.predicate, language, "told_of")  # "reminded him of the raid"
    return (nobody or known) and not spoken and not is_clause(tree, own.content, language)


def agreed_speaker(marked: Marked, own: ReportFrame, language: Language) -> VoiceSpan | None:
    """Who speaks: whom the rules name if the model marks the same words or nobody, else whom the model marks."""
    theirs, ours = own.speaker, voice_of(marked, language)
    if ours is None or quotes(marked.tree, own.predicate, language):
        return theirs
    if is_met(marked, language):
        return theirs
    if theirs is not None and theirs.head == heard_from(marked.tree, own.predicate, language):
        return theirs
    if belongs(marked.tree, own.predicate, language, "guilt", "punishes"):
        return theirs  # "his conviction for bribing her" is not what he says
    if is_told_of(marked.tree, own.predicate, ours.head, language):
        return theirs
    if theirs is None:
        return ours
    if is_thing(marked.tree, ours.head, language, ("NOUN",)):
        return theirs
    beside = any(start < theirs.end and theirs.start < end for start, end in marked.report.source)
    disputed = theirs.tree == marked.tree.number and not beside
    return ours if disputed or theirs.kind == "anonymous" else theirs


def is_met(marked: Marked, language: Language) -> bool:
    """As in "the company faced the claim that it had paid": who meets with a claim has not made it."""
    tree, scope = marked.tree, scope_of(marked)
    content = head_of(tree, sorted(scope)) if scope else -1
    above = (content, tree.words[content].head) if content >= 0 else ()
    nouns = (i for i in above if i >= 0 and tree.words[i].upos == "NOUN")
    claim = next((i for i in nouns if find(tree, i, language.reporting.nouns, language)), None)
    return claim is not None and belongs(tree, tree.words[claim].head, language, "meets_claim")


def spoken_beside(marked: Marked, own: ReportFrame, frames: list[ReportFrame], language: Language) -> list[ReportFrame]:
    """The frames of a sentence, those of reports beside a report with its speaker."""
    beside = asides(marked, own, language) if own.speaker is not None else []
    return [replace(f, speaker=own.speaker) if f.predicate in beside else f for f in frames]


def elsewhere(
    frame: ReportFrame, number: int, words: frozenset[int], frames: Sequence[ReportFrame], language: Language
) -> list[ReportFrame]:
    """The frame that gives the words of another sentence to the same speaker, none where a report does so already."""
    if any(rivals(frame, one, words) for one in frames) or tells_on(frame, words, frames, language):
        return []
    first = min(words)
    return [ReportFrame(number, first, frame.speaker, frame.hearer, None, "asserts", words - {first})]


def rivals(frame: ReportFrame, other: ReportFrame, words: frozenset[int]) -> bool:
    """Whether another report gives the words to its speaker: a sentence is one quotation's, not also the next one's.

    Whoever speaks inside the words is no rival, nor is a source behind all of it: "…, he said, according to the paper".
    """
    if other.speaker is None or not words & other.scope or other.predicate in words - {min(words)}:
        return False
    if other.speaker == frame.speaker:
        return words <= other.scope
    return not is_source(frame) and other.speaker.kind != "anonymous"


def tells_on(frame: ReportFrame, words: frozenset[int], frames: Sequence[ReportFrame], language: Language) -> bool:
    """Whether the next sentence is somebody else's report and stands in no quotation: "… Deniz said she had slept"."""
    if is_source(frame) or any(one.speaker == frame.speaker for one in frames):
        return False
    mains = (one.speaker for one in frames if one.main and one.predicate in words and one.speaker is not None)
    own = [one for one in mains if one.kind != "anonymous" and one.tree != frame.tree]
    return any(language.lower(one.text) not in language.speakers.first_person for one in own)
