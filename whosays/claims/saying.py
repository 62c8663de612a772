"""The words of what somebody says: a clause whole, a judgement with what is judged, or each of several nouns."""

from __future__ import annotations

from whosays.claims.arguments import BARE
from whosays.claims.attribution import ReportFrame
from whosays.claims.phrases import LONGEST, clause, noun_phrase
from whosays.claims.tree import Tree

Span = tuple[int, int]


def contents(tree: Tree, report: ReportFrame, said: int) -> list[Span]:
    """Where the text gives what is said; nothing where only a question word stands there. `said` heads it."""
    if said != report.content:  # "an act that we condemn": the act, not the clause in which it stands
        return [noun_phrase(tree, said)]
    if tree.words[said].text.lower() in BARE:
        return [clause(tree, said)] if tree.having(said, "acl", "advcl", "ccomp") else []
    if tree.words[said].upos in ("VERB", "AUX", "ADJ") or tree.having(said, "cop", "nsubj"):
        return [going_on(tree, report, said)]
    judged = judgement(tree, report.predicate, said)
    if judged is not None:
        return [together(tree, said, judged)]
    return [noun_phrase(tree, each) for each in tree.conjuncts(said) if tree.words[each].upos != "VERB"]


def going_on(tree: Tree, report: ReportFrame, said: int) -> Span:
    """A clause with the clauses coordinated with it, as far as they follow one another in the speaker's words."""
    start, end = clause(tree, said)
    own = tree.subtree(report.predicate) if said in tree.ancestors(report.predicate) else []
    ahead = own and (tree.words[own[0]].start <= start or tree.words[own[0] - 1].text == "]")  # "[X] As we said, …"
    if ahead and start < tree.words[own[-1]].start < tree.words[said].start:  # "As we said yesterday, they have gone"
        after = (w for w in tree.words[own[-1] + 1 :] if w.upos != "PUNCT")
        start = next((w.start for w in after), start)
    for more in tree.conjuncts(said)[1:]:
        words = tree.subtree(more)
        if words[0] < said or not set(words) <= report.scope:
            break
        gap = [w for w in tree.words if end <= w.start < tree.words[words[0]].start]
        last = clause(tree, more)[1]
        if any(w.upos not in ("PUNCT", "CCONJ") for w in gap) or last - start > LONGEST:
            break
        end = max(end, last)
    return start, end


def judgement(tree: Tree, verb: int, said: int) -> int | None:
    """What heads the judgement in "declared the work incomprehensible", "described him as a thief"."""
    if tree.words[said].head != verb or tree.base(said) != "obj":
        return None
    for c in tree.having(verb, "xcomp", "obl"):
        named = tree.base(c) == "xcomp" and tree.words[c].upos in ("NOUN", "PROPN", "ADJ")
        if c > said and (named or "as" in tree.markers(c)):
            return c
    return None


def together(tree: Tree, said: int, judged: int) -> Span:
    """From the beginning of what is judged to the end of the judgement, a closing quotation mark included."""
    start, end = noun_phrase(tree, said)[0], clause(tree, judged)[1]
    inside = [word.text for word in tree.words if start <= word.start < end]
    after = next((word for word in tree.words if word.start >= end), None)
    opened = any(inside.count(a) > inside.count(b) for a, b in ("“”", "‘’")) or inside.count('"') % 2 == 1
    return (start, after.end) if opened and after is not None and after.text in '"”’' else (start, end)
