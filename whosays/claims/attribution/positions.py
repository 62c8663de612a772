"""Voices in what a side holds: "It is the defence's position that …", "On the prosecution's case, …"."""

from __future__ import annotations

from whosays.claims.attribution.apart import holder
from whosays.claims.attribution.spans import ReportFrame
from whosays.claims.attribution.speakers import voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree

ON = frozenset({"on", "in", "under"})
SIDES = ("prosecutor", "lawyer", "defendant", "court", "government", "company", "police")


def position_frames(tree: Tree, language: Language) -> list[ReportFrame]:
    """The frames of a sentence that such a noun makes."""
    if language.code != "en":
        return []
    frames = (frame_of(tree, i, language) for i in tree.tagged("NOUN") if belongs(tree, i, language, "held_view"))
    return [frame for frame in frames if frame is not None]


def frame_of(tree: Tree, i: int, language: Language) -> ReportFrame | None:
    """The frame of one noun: over the clause that is the position, or over what is told on it."""
    own = holder(tree, i, language)
    if own is None or own == i:
        return None
    speaker = voice(tree, own, tree.words[i].text, language)
    clause = next((c for c in tree.having(i, "acl", "ccomp", "csubj") if tree.is_marked(c, "that")), None)
    if clause is not None and tree.having(i, "cop"):
        scope = frozenset(tree.subtree(clause))
        return ReportFrame(tree.number, i, speaker, None, clause, "asserts", scope, main=tree.words[i].head < 0)
    head = tree.words[i].head
    held = ON & set(tree.markers(i)) and speaker.kind in SIDES and opens(tree, i)
    if tree.bases[i] != "obl" or head < 0 or not held:
        return None
    scope = frozenset(tree.subtree(head)) - frozenset(tree.subtree(i))
    return ReportFrame(tree.number, i, speaker, None, head, "asserts", scope, main=tree.words[head].head < 0)


def opens(tree: Tree, i: int) -> bool:
    """Set off by a comma at the beginning: "On the prosecution's case, he drove them"."""
    return min(tree.subtree(i)) <= 1 and i + 1 < len(tree) and tree.words[i + 1].text == ","
