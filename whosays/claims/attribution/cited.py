"""Sources inside a report: "Reuters, citing two officials, reported that …", "the office, quoting a doctor, said …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from whosays.claims.attribution.contents import is_clause
from whosays.claims.attribution.spans import ReportFrame
from whosays.claims.attribution.speakers import speaker_in, voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree


def with_sources(tree: Tree, frames: Sequence[ReportFrame], language: Language) -> list[ReportFrame]:
    """The frames of a sentence, and one inside each for whoever is cited with it."""
    out = list(frames)
    for citing, source in sources(tree, language) if language.code == "en" else ():
        known = [frame for frame in out if frame.predicate == citing]
        if any(frame.content is not None and is_clause(tree, frame.content, language) for frame in known):
            continue
        own = next((frame for frame in out if frame not in known and is_of(tree, frame, citing)), None)
        if own is None or not own.scope:
            continue
        out = [frame for frame in out if frame not in known]  # "citing bank records": what is cited is not said
        inner = frozenset(own.scope - frozenset(tree.subtree(citing)))
        speaker = voice(tree, source, tree.words[citing].text, language)
        out[out.index(own)] = replace(own, scope=own.scope | {citing})
        out.append(ReportFrame(tree.number, citing, speaker, None, own.content, "asserts", inner))
    return out


def sources(tree: Tree, language: Language) -> Iterator[tuple[int, int]]:
    """The participles that cite somebody, and whom: a person, a paper, "sources"."""
    for citing in tree.tagged("VERB"):
        if not tree.forms[citing].endswith("ing") or not belongs(tree, citing, language, "cites"):
            continue
        source = next((c for c in tree.having(citing, "obj") if c > citing), None)
        if source is None:
            continue
        own = speaker_in(tree, source, language)
        known = find(tree, own, language.speakers.kinds, language) is not None or tree.words[own].upos == "PROPN"
        if known or belongs(tree, own, language, "people", "paper_cited"):
            yield citing, own


def is_of(tree: Tree, frame: ReportFrame, citing: int) -> bool:
    """Whether a report is that of whoever cites: the participle hangs on its verb or on its speaker."""
    head = tree.words[citing].head
    speaker = frame.speaker
    spoken = speaker is not None and speaker.tree == tree.number and speaker.head == head
    return frame.tree == tree.number and (frame.predicate == head or spoken) and frame.content is not None
