"""Reports that only the reader model marks: those that give somebody's words become frames."""

from __future__ import annotations

from dataclasses import replace

from whosays.claims.attribution.contents import OPEN_QUOTES
from whosays.claims.attribution.marks import Marked, head_of, likely, measures, outside, scope_of, voice_of
from whosays.claims.attribution.reports import is_thing, stance_of
from whosays.claims.attribution.spans import ReportFrame, VoiceSpan
from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree

CLAUSES = ("ccomp", "parataxis", "root", "csubj", "advcl", "conj", "acl")


def alone(marked: Marked, language: Language) -> ReportFrame | None:
    """The frame of what only the model marks; None where it gives nobody's words."""
    tree, scope, speaker = marked.tree, scope_of(marked), voice_of(marked, language)
    helper = tree.words[marked.predicate].upos == "AUX"  # "do" of "why do they say so", "can" of "she can see"
    if speaker is None or helper or not gives_words(marked, scope, speaker, language):
        return None
    scope = outside(tree, speaker, scope)
    content = head_of(tree, sorted(scope)) if scope else None
    stance = stance_of(tree, marked.predicate, language) or "asserts"
    main = tree.words[marked.predicate].head < 0
    frame = ReportFrame(tree.number, marked.predicate, speaker, None, content, stance, scope, main=main)
    return replace(frame, marked=likely(marked), measures=measures(marked))


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
