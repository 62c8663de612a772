"""What is said without the words that report it: “The move, Kaya explained, was late”, “what he says is that …”.

A tree puts a report that is inserted, or that describes a noun, below what it reports, so that the words of the one
hold those of the other.
"""

from __future__ import annotations

from whosays.claims.attribution import ReportFrame
from whosays.claims.reaching import DASHES, report_words, stretch
from whosays.claims.tree import Tree

Span = tuple[int, int]
Row = tuple[int, int]  # first and last word
FREE = frozenset({"what", "whatever"})  # "what he says": a report without a noun
JOINTS = frozenset({"AUX", "SCONJ"})  # between a report and what it gives
AS = frozenset({"as", "like"})


def without_report(tree: Tree, report: ReportFrame, said: list[Span]) -> list[Span]:
    """What is said, each stretch without the report that stands in it."""
    return [part for span in said for part in parts(tree, report, span)] if tree.language == "en" else said


def parts(tree: Tree, report: ReportFrame, span: Span) -> list[Span]:
    """What a stretch leaves of itself when its report is taken out."""
    at = tree.words[report.predicate].start
    row = [i for i, word in enumerate(tree.words) if span[0] <= word.start < span[1]]
    if not span[0] <= at < span[1] or not row or report.content is None:
        return [span]
    first, last = row[0], row[-1]
    if tree.words[report.predicate].upos == "PUNCT":
        return rows(tree, (report.predicate + 1, last))
    if describes(tree, report.predicate, report.content):
        return of_noun(tree, report, (first, last))
    own = report_words(tree, report, report.content)
    before, after = own[0] - 1, own[-1] + 1
    if before < first or not set_off(tree, before):
        return [span]
    if after > last or tree.forms[own[0]] in AS:
        return rows(tree, (first, before - 1))
    return rows(tree, (first, before - 1), (after + 1, last)) if set_off(tree, after) else [span]


def describes(tree: Tree, verb: int, content: int) -> bool:
    """Whether a report tells of a noun, and is not put into its clause: "The move, Kaya explained, was late"."""
    noun = tree.words[verb].head
    return tree.bases[verb] == "acl" and (tree.forms[noun] in FREE or content not in tree.ancestors(noun))


def of_noun(tree: Tree, report: ReportFrame, row: Row) -> list[Span]:
    """The noun of "the men whom he mentioned"; of "what he says is that …" and "what he called a theft" the rest."""
    verb = report.predicate
    noun, own = tree.words[verb].head, tree.subtree(verb)
    if noun < row[0] or noun > verb:
        return rows(tree, (verb + 1, row[1])) if noun > verb else []
    if tree.forms[noun] not in FREE:
        return rows(tree, (row[0], max(noun, own[0] - 1)))
    told = [c for c in tree.having(verb, "ccomp", "xcomp", "obj", "obl") if c > verb and reaches_back(tree, verb, c)]
    if told:
        return rows(tree, (opened(tree, verb + 1, row[1]), min(max(own), row[1])))
    equated = next((i for i in range(own[-1] + 1, row[1]) if tree.words[i].upos == "AUX"), None)
    return rows(tree, (opened(tree, equated + 1, row[1]), row[1])) if equated is not None else []


def reaches_back(tree: Tree, verb: int, c: int) -> bool:
    """Whether the words of a complement begin right behind its verb; an oblique one with "as"."""
    first = min(tree.subtree(c))
    return first == verb + 1 and (tree.bases[c] != "obl" or tree.forms[first] in AS)


def rows(tree: Tree, *found: Row) -> list[Span]:
    """The stretches of some rows of words, without what only joins them to a report."""
    spans = (stretch(tree, first, last) for first, last in found if first <= last)
    return [span for span in spans if span is not None]


def opened(tree: Tree, first: int, last: int) -> int:
    """The first word that tells: behind "was", "as", "that"."""
    while first < last and (tree.words[first].upos in JOINTS or tree.forms[first] in AS):
        first += 1
    return first


def set_off(tree: Tree, i: int) -> bool:
    """A comma, or a dash."""
    return tree.words[i].text == "," or tree.words[i].text in DASHES
