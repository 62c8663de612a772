"""Reports that only the reader model marks: those that give somebody's words become frames."""

from __future__ import annotations

from whosays.claims.attribution.contents import OPEN_QUOTES
from whosays.claims.attribution.marks import MEASURED, Marked, head_of, likely, measures, outside, scope_of, voice_of
from whosays.claims.attribution.mute import is_thing, is_told_of
from whosays.claims.attribution.reports import stance_of
from whosays.claims.attribution.spans import ReportFrame, VoiceSpan
from whosays.claims.attribution.speakers import FINITE
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree

CUES = ("VERB", "NOUN", "ADJ", "PROPN", "PUNCT")  # no helper, no "reportedly"; a colon or a dash is one


def alone(marked: Marked, language: Language) -> ReportFrame | None:
    """The frame of what only the model marks; None where it gives nobody's words."""
    tree, scope, speaker = marked.tree, scope_of(marked), voice_of(marked, language)
    if speaker is None or not can_report(marked, speaker, language):
        return None
    if not gives_words(marked, scope, speaker, language):
        return None
    scope = named_so(marked, language) or judged_so(marked, language) or outside(tree, speaker, scope)
    content = head_of(tree, sorted(scope)) if scope else None
    stance = stance_of(tree, marked.predicate, language) or "asserts"
    main = tree.words[marked.predicate].head < 0
    return ReportFrame(
        tree.number, marked.predicate, speaker, None, content, stance, scope,
        main=main, marked=likely(marked), measures=measures(marked),
    )  # fmt: skip


def can_report(marked: Marked, speaker: VoiceSpan, language: Language) -> bool:
    """Whether a cue may tell of somebody's words: who sees, knows or is told of a thing does not say it."""
    tree, cue = marked.tree, marked.predicate
    if tree.words[cue].upos not in CUES or belongs(tree, cue, language, "comes_to_know", "guilt"):
        return False
    return stance_of(tree, cue, language) is None or not is_told_of(tree, cue, speaker.head, language)


def gives_words(marked: Marked, scope: frozenset[int], speaker: VoiceSpan, language: Language) -> bool:
    """Whether the model's report gives somebody's words.

    The corpus that it has learnt from marks whatever tells of a mind: "wanted to leave", "blocked the bill". Who wants
    a thing does not say that it is so. Words are a clause with a verb of its own, or stand in quotation marks.
    """
    tree = marked.tree
    if is_source(marked, speaker, language):
        return True
    if speaker.kind == "other" and is_thing(tree, speaker.head, language, ("NOUN", "ADJ")):
        return False
    noun = find(tree, marked.predicate, language.reporting.nouns, language)
    says = stance_of(tree, marked.predicate, language) is not None or noun is not None
    if not scope or is_quoted(tree, scope, says) or named_so(marked, language):
        return True
    if says and opens_that(tree, scope):
        return True  # "added that …", in whatever the tree has made of it
    return not is_wish(marked, language) and is_told(tree, head_of(tree, sorted(scope)))


def named_so(marked: Marked, language: Language) -> frozenset[int]:
    """Of "called him a dictator" the dictator: that he is one, only the caller says."""
    tree, verb = marked.tree, marked.predicate
    if not belongs(tree, verb, language, "naming") or any(tree.words[i].text in OPEN_QUOTES for i in scope_of(marked)):
        return frozenset()
    names = [c for c in tree.having(verb, "xcomp") if c > verb and tree.words[c].upos in ("NOUN", "ADJ", "PROPN")]
    return frozenset(i for c in names for i in tree.subtree(c))


def judged_so(marked: Marked, language: Language) -> frozenset[int]:
    """Of "called the plan of the mayor “a disgrace”", "referred to him as “a saint”" the quoted words only."""
    tree, scope = marked.tree, scope_of(marked)
    first = next((i for i in sorted(scope) if tree.words[i].text in OPEN_QUOTES), None)
    if first is None or min(scope) == first or first < marked.predicate:
        return frozenset()
    calls_on = any(tree.forms[i] in ("on", "for") for i in marked.cue)  # "called on him to", "called for"
    judges = stance_of(tree, marked.predicate, language) == "judges" and not calls_on
    return frozenset(i for i in scope if i >= first) if judges or tree.forms[first - 1] == "as" else frozenset()


def is_source(marked: Marked, speaker: VoiceSpan, language: Language) -> bool:
    """As in "according to the station": whatever a source is called, unless it is a rule or a plan."""
    tree = marked.tree
    sourced = "according" in {tree.forms[i] for i in marked.cue} and marked.report.score >= MEASURED
    definite = any(tree.forms[d] == "the" for d in tree.having(speaker.head, "det"))
    return sourced and definite and not find(tree, speaker.head, language.speakers.voiceless, language)


def is_quoted(tree: Tree, scope: frozenset[int], says: bool) -> bool:
    """Whether a content is a quotation, and not "arrested two men “suspected of” it" with a word in quotation marks."""
    marks = sorted(i for i in scope if tree.words[i].text in OPEN_QUOTES)
    if not marks:
        return False
    return says or 2 * (marks[-1] - marks[0]) >= len(scope) or marks[0] == min(scope)


def opens_that(tree: Tree, scope: frozenset[int]) -> bool:
    """Whether a content opens with "that"."""
    return tree.forms[min(scope)] == "that" and tree.words[min(scope)].upos == "SCONJ"


def is_wish(marked: Marked, language: Language) -> bool:
    """Whether the cue tells of something that is wanted or tried."""
    tables = (language.reality[name].verbs for name in ("planned", "attempted", "cancelled"))
    return any(find(marked.tree, marked.predicate, table, language) for table in tables)


def is_told(tree: Tree, content: int) -> bool:
    """Whether a content is a clause of its own: a finite verb or a copula, and no infinitive that a verb takes."""
    finite = tree.words[content].feats.get("VerbForm") == "Fin"
    return tree.base(content) in FINITE and (finite or tree.first(content, "cop", "aux", "nsubj") is not None)
