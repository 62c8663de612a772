"""Reports that the reader model marks, merged with those that the rules find in the trees.

The rules know what an act of saying means (who hears it, whether it denies), and their contents end where the tree
says; the model has seen how far contents run. So a report of both keeps the rules' frame and gets the model's content.
What the model alone is sure of becomes a frame where it gives somebody's words. What the rules alone find stays: most
of it lies inside another report, and the model has learnt from a corpus in which no word belongs to two.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from whosays.claims.attribution.contents import OPEN_QUOTES
from whosays.claims.attribution.reports import SPEAKING, is_thing, stance_of
from whosays.claims.attribution.spans import HEARSAY, QUOTES, ReportFrame, VoiceSpan
from whosays.claims.attribution.speakers import antecedent, quotes, speaker_in, voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.model import Report

# How sure the model must be of a report, without the rules and with them; chosen on PolNeAR dev.
SURE, AGREED = 0.6, 0.2
MEASURED = 0.9  # and for its contents to say how far a content reaches
CLAUSES = ("ccomp", "parataxis", "root", "csubj", "advcl", "conj", "acl")

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
        return replace(own, speaker=speaker, marked=measure_of(marked))
    scope = scope_of(marked) - answers(marked.tree, own)
    content = head_of(marked.tree, sorted(scope)) if own.content is None and scope else own.content
    told = own.scope if is_source(own) else more_clauses(marked.tree, own)
    scope = outside(marked.tree, speaker, (scope or own.scope) | told)
    scope -= {i for a in asides(marked, own, language) for i in marked.tree.subtree(a)}
    return replace(own, speaker=speaker, scope=scope, content=content, marked=measure_of(marked))


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
    if quotes(marked.tree, own.predicate, language):
        return theirs
    if theirs is None or ours is None:
        return theirs or ours
    if is_thing(marked.tree, ours.head, language, ("NOUN",)) or is_told_of(marked.tree, own.predicate, ours.head):
        return theirs
    beside = any(start < theirs.end and theirs.start < end for start, end in marked.report.source)
    disputed = theirs.tree == marked.tree.number and not beside
    return ours if disputed or theirs.kind == "anonymous" else theirs


def is_told_of(tree: Tree, predicate: int, head: int) -> bool:
    """As in "The driver was told that …": whom somebody tells."""
    return head in tree.having(predicate, "nsubj:pass") and bool(tree.having(predicate, "aux:pass"))


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
    if said is None or not measure_of(marked):
        return []
    beside = [c for c in tree.having(said, "advcl", "acl") if c > said and c not in marked.content[tree.number]]
    bare = [c for c in beside if tree.forms[c].endswith("ing") and not tree.having(c, "nsubj", "aux")]
    return [c for c in bare if stance_of(tree, c, language) and "," in {w.text for w in tree.words[said:c]}]


def more_clauses(tree: Tree, own: ReportFrame) -> frozenset[int]:
    """As in "said that …, that … and that …": each is said, and the model may stop at the first."""
    clauses = tree.conjuncts(own.content) if own.content is not None else ()
    marked = [c for c in clauses if any(tree.forms[m] == "that" for m in tree.having(c, "mark"))]
    return own.scope & {i for c in marked for i in tree.subtree(c)}


def alone(marked: Marked, language: Language) -> ReportFrame | None:
    """The frame of what only the model marks; None where it gives nobody's words."""
    tree, scope, speaker = marked.tree, scope_of(marked), voice_of(marked, language)
    helper = tree.words[marked.predicate].upos == "AUX"  # "do" of "why do they say so", "can" of "she can see"
    if speaker is None or helper or not gives_words(marked, scope, speaker, language):
        return None
    scope = outside(tree, speaker, scope)
    content = head_of(tree, sorted(scope)) if scope else None
    stance = stance_of(tree, marked.predicate, language) or "asserts"
    main, measure = tree.words[marked.predicate].head < 0, measure_of(marked)
    return ReportFrame(tree.number, marked.predicate, speaker, None, content, stance, scope, main=main, marked=measure)


def scope_of(marked: Marked) -> frozenset[int]:
    """The words of the content in the sentence of the cue."""
    return marked.content.get(marked.tree.number, frozenset()) - {*marked.cue, *marked.source}


def measure_of(marked: Marked) -> frozenset[int]:
    """The words of the content in the sentence of the cue, where the model is sure enough to measure with."""
    return scope_of(marked) if marked.report.score >= MEASURED else frozenset()


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


def elsewhere(
    frame: ReportFrame, number: int, words: frozenset[int], frames: Sequence[ReportFrame]
) -> list[ReportFrame]:
    """The frame that gives the words of another sentence to the same speaker, none where one does so already."""
    if any(one.speaker == frame.speaker and words <= one.scope for one in frames):
        return []
    first = min(words)
    return [ReportFrame(number, first, frame.speaker, frame.hearer, None, "asserts", words - {first})]


def is_of(tree: Tree, cue: Sequence[int], frame: ReportFrame) -> bool:
    """Whether a frame of the rules is a cue's report: one word reports in both, be it the "according" of a phrase."""
    if frame.stance == HEARSAY or frame.predicate in frame.scope:
        return False
    words = {frame.predicate, *tree.having(frame.predicate, "case", "fixed")}
    return not words.isdisjoint(cue)


# --- whether somebody speaks ------------------------------------------------------------------------------------------


def gives_words(marked: Marked, scope: frozenset[int], speaker: VoiceSpan, language: Language) -> bool:
    """Whether the model's report gives somebody's words.

    The corpus that it has learnt from marks whatever tells of a mind: "wanted to leave", "blocked the bill". Who wants
    a thing does not say that it is so. Words are a clause with a verb of its own, or stand in quotation marks.
    """
    tree = marked.tree
    if speaker.kind == "other" and is_thing(tree, speaker.head, language, ("NOUN", "ADJ")):
        return False
    if not scope or any(tree.words[i].text in OPEN_QUOTES for i in scope):
        return True
    return not is_wish(marked, language) and is_told(tree, head_of(tree, sorted(scope)))


def is_wish(marked: Marked, language: Language) -> bool:
    """Whether the cue tells of something that is wanted or tried."""
    tables = (language.reality[name].verbs for name in ("planned", "attempted", "cancelled"))
    return any(find(marked.tree, marked.predicate, table, language) for table in tables)


def is_told(tree: Tree, content: int) -> bool:
    """Whether a content is a clause of its own: a finite verb or a copula, and no infinitive that a verb takes."""
    finite = tree.words[content].feats.get("VerbForm") == "Fin"
    return tree.base(content) in CLAUSES and (finite or tree.first(content, "cop", "aux", "nsubj") is not None)


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
