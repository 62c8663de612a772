"""Reports that the reader model marks, merged with those that the rules find in the trees.

The rules know what an act of saying means (who hears it, whether it denies), and their contents end where the tree
says; the model has seen how far contents run. So a report of both keeps the rules' frame and gets the model's content.
What the model alone is sure of becomes a frame where it gives somebody's words. What the rules alone find stays: most
of it lies inside another report, and the model has learnt from a corpus in which no word belongs to two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whosays.claims.attribution.marks import Frames, Marked, head_of, likely, measures, outside, scope_of, voice_of
from whosays.claims.attribution.reports import is_thing, stance_of
from whosays.claims.attribution.spans import QUOTES, ReportFrame, VoiceSpan
from whosays.claims.attribution.speakers import quotes
from whosays.claims.attribution.unaided import alone
from whosays.claims.languages import Language
from whosays.claims.tree import Tree


def merged(frames: Frames, reports: Sequence[Marked], language: Language) -> dict[int, list[ReportFrame]]:
    """The frames of every sentence, with what the model says of them and with those of the model alone."""
    out = {number: list(found) for number, found in frames.items()}
    for marked in reports:
        frame = agreed(marked, marked.own, language) if marked.own else alone(marked, language)
        if frame is None:
            continue
        here = out[marked.tree.number]
        if marked.own in here:
            here.remove(marked.own)
        here.append(frame)
        for number, words in marked.content.items():
            if number != marked.tree.number and frame.speaker is not None:
                out[number] += elsewhere(frame, number, words, out[number])
    for marked in reports:
        here = out[marked.tree.number]
        out[marked.tree.number] = spoken_beside(marked, here, language) if marked.own else here
    return out


# --- the frame of a report --------------------------------------------------------------------------------------------


def agreed(marked: Marked, own: ReportFrame, language: Language) -> ReportFrame:
    """The rules' frame with the model's content; what is only judged is nobody's words: "criticised the closure"."""
    if own.stance == QUOTES:
        return own
    speaker = agreed_speaker(marked, own, language)
    if own.stance == "judges" and not own.scope:
        return replace(own, speaker=speaker, marked=likely(marked), measures=measures(marked))
    scope = scope_of(marked) - answers(marked.tree, own)
    content = head_of(marked.tree, sorted(scope)) if own.content is None and scope else own.content
    told = own.scope if is_source(own) else more_clauses(marked.tree, own)
    scope = outside(marked.tree, speaker, (scope or own.scope) | told)
    scope -= {i for a in asides(marked, own, language) for i in marked.tree.subtree(a)}
    scope -= addressed(marked.tree, own)
    own = replace(own, speaker=speaker, scope=scope, content=content)
    return replace(own, marked=likely(marked), measures=measures(marked))


def addressed(tree: Tree, own: ReportFrame) -> frozenset[int]:
    """Of "asked former minister Kaya whether he knew", "accused minister Kaya of lying" the words for Kaya.

    They are the teller's, not whoever asks.
    """
    clause = own.content is not None and own.stance in ("accuses", "asks", "orders")
    beside = tree.having(own.predicate, "obj") if clause else []
    who = own.hearer if own.hearer is not None else next(iter(beside), None)
    if who is None or who == own.content:
        return frozenset()
    said = {i for c in tree.having(who, "acl", "ccomp") for i in tree.subtree(c)}
    said |= set(tree.subtree(own.content)) if own.content in tree.subtree(who) else set()
    return frozenset(i for i in tree.subtree(who) if i not in said)


def is_source(own: ReportFrame) -> bool:
    """As in "according to the report": it bears on the whole clause, its relative clauses too, however far it is."""
    return own.speaker is not None and own.predicate == own.speaker.head


def answers(tree: Tree, own: ReportFrame) -> frozenset[int]:
    """As in "denied that he met her and said it was a lie": what goes with a denial is not denied."""
    beside = tree.having(own.predicate, "conj") if own.stance == "denies" else ()
    return frozenset(i for c in beside for i in tree.subtree(c))


def agreed_speaker(marked: Marked, own: ReportFrame, language: Language) -> VoiceSpan | None:
    """Who speaks: whom the rules name if the model marks the same words or nobody, else whom the model marks."""
    theirs, ours = own.speaker, voice_of(marked, language)
    if ours is None or quotes(marked.tree, own.predicate, language):
        return theirs
    if is_told_of(marked.tree, own.predicate, ours.head):
        return theirs
    if theirs is None:
        return ours
    if is_thing(marked.tree, ours.head, language, ("NOUN",)):
        return theirs
    beside = any(start < theirs.end and theirs.start < end for start, end in marked.report.source)
    disputed = theirs.tree == marked.tree.number and not beside
    return ours if disputed or theirs.kind == "anonymous" else theirs


def is_told_of(tree: Tree, predicate: int, head: int) -> bool:
    """As in "The driver was told that …", "It was agreed that": whom somebody tells, or nobody."""
    passive = bool(tree.having(predicate, "aux:pass", "aux", "cop"))
    return passive and head in tree.having(predicate, "nsubj:pass", "expl")


def spoken_beside(marked: Marked, frames: list[ReportFrame], language: Language) -> list[ReportFrame]:
    """The frames of a sentence, those of reports beside a report with its speaker."""
    own = marked.own
    beside = asides(marked, own, language) if own is not None and own.speaker is not None else []
    return [replace(f, speaker=own.speaker) if own and f.predicate in beside else f for f in frames]


def asides(marked: Marked, own: ReportFrame, language: Language) -> list[int]:
    """Reports beside the report that a tree has hung into what is said: "said that it was shut, while warning that …".

    The model leaves them out; who says the one says the other.
    """
    tree, said = marked.tree, own.content
    if said is None or not measures(marked):
        return []
    beside = [c for c in tree.having(said, "advcl", "acl") if c > said and c not in marked.content[tree.number]]
    bare = [c for c in beside if tree.forms[c].endswith("ing") and not tree.having(c, "nsubj", "aux")]
    return [c for c in bare if stance_of(tree, c, language) and "," in {w.text for w in tree.words[said:c]}]


def more_clauses(tree: Tree, own: ReportFrame) -> frozenset[int]:
    """As in "said that …, that … and that …": each is said, and the model may stop at the first."""
    clauses = tree.conjuncts(own.content) if own.content is not None else ()
    marked = [c for c in clauses if any(tree.forms[m] == "that" for m in tree.having(c, "mark"))]
    return own.scope & {i for c in marked for i in tree.subtree(c)}


def elsewhere(
    frame: ReportFrame, number: int, words: frozenset[int], frames: Sequence[ReportFrame]
) -> list[ReportFrame]:
    """The frame that gives the words of another sentence to the same speaker, none where a report does so already."""
    if any(rivals(frame, one, words) for one in frames):
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
