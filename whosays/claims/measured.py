"""How far what is said reaches by the reader model, where its mark shows that a tree has cut it or let it run on.

The model has seen how far contents run and the tree has not, yet the model may leave out words in the middle. So its
mark counts only where it is one row of words, and only for what a look at the words confirms: behind it the sentence
turns to something else, or it goes on without a sign.
"""

from __future__ import annotations

from collections.abc import Collection

from whosays.claims.attribution import ReportFrame
from whosays.claims.attribution.contents import DIRECTIVE
from whosays.claims.attribution.quotations import MARKS
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.reaching import DASHES, bracketed, reports_beside
from whosays.claims.saying import only_names
from whosays.claims.tree import Tree

Span = tuple[int, int]
Row = tuple[int, int]  # first and last word
STRAY = 2  # words that the model may have marked beside the row
PLACE = 8  # words of a dateline
NEAR = 3  # words from a verb to what is said: "said, that", "commented on"
LOOSE = frozenset({"ADP", "DET", "CCONJ", "AUX", "PART", "SCONJ"})  # what nothing ends in that is said


def measured(tree: Tree, report: ReportFrame, found: list[Span], language: Language) -> list[Span]:
    """What is said, its ends set right by the model's mark where that is sure."""
    parted = around(tree, report, found) if len(found) == 1 else None
    if parted is not None:
        return parted
    row = marked_row(tree, report.marked)
    if row is None or len(found) != 1:
        return found
    own, row = words_of(tree, found[0]), behind_dateline(tree, row)
    if own is None or row is None or own == row or not better(tree, report, own, row, language):
        return found
    return [bracketed(tree, (tree.words[row[0]].start, tree.words[row[1]].end))]


def around(tree: Tree, report: ReportFrame, found: list[Span]) -> list[Span] | None:
    """Both halves of what a report parts, where the tree has only one: "They took, the report says, half of it"."""
    halves = [(row[0], row[-1]) for row in rows_of(tree, report.marked)]
    own = words_of(tree, found[0])
    if len(halves) != 2 or own is None or own[0] not in (halves[0][0], halves[1][0]):
        return None
    (_, before), (after, _) = halves
    beside = {tree.words[before + 1].text, tree.words[after - 1].text} == {","}
    if not before < report.predicate < after or not beside or tree.words[after].upos == "CCONJ":
        return None
    return [(tree.words[first].start, tree.words[last].end) for first, last in halves]


def rows_of(tree: Tree, marked: Collection[int]) -> list[list[int]]:
    """The rows of words that the model has marked, signs between them not counted, no sign at their ends."""
    rows: list[list[int]] = []
    for i in sorted(marked):
        gap = range(rows[-1][-1] + 1, i) if rows else None
        if gap is not None and all(tree.words[k].upos == "PUNCT" for k in gap):
            rows[-1].append(i)
        elif tree.words[i].upos != "PUNCT":
            rows.append([i])
    for row in rows:
        while tree.words[row[-1]].upos == "PUNCT":
            row.pop()
    return rows


def marked_row(tree: Tree, marked: Collection[int]) -> Row | None:
    """The row of words that the model has marked; None where it is in pieces."""
    rows = rows_of(tree, marked)
    whole = max(rows, key=len, default=[])
    words = [i for i in whole if tree.words[i].upos != "PUNCT"]
    if not words or sum(map(len, rows)) - len(whole) > STRAY:
        return None
    first, last = words[0], words[-1]
    if tree.forms[first] == "that" and first < last and tree.words[first + 1].upos not in ("AUX", "VERB"):
        first = next(i for i in words[1:])
    return None if tree.words[last].upos in LOOSE else (first, last)


def words_of(tree: Tree, span: Span) -> Row | None:
    """The first and the last word of a stretch, its signs left out."""
    words = [i for i, w in enumerate(tree.words) if span[0] <= w.start < span[1] and w.upos != "PUNCT"]
    return (words[0], words[-1]) if words else None


def better(tree: Tree, report: ReportFrame, own: Row, row: Row, language: Language) -> bool:
    """Whether the model's row is to be believed against what the tree gives."""
    if row[1] < own[0] or own[1] < row[0]:  # another clause altogether
        return not has_verb(tree, own) or (report.measures and not quoted_before(tree, own, report.predicate))
    beside = reports_beside(tree, report.content, language) if report.content is not None else ()
    if any(own[1] < i <= row[1] for i in beside):
        return False
    if own[0] == row[0]:
        return cut_short(tree, report, own, row, language) or goes_on(tree, own[1], row[1])
    if own[1] == row[1] and own[0] < row[0]:
        return own[0] == report.predicate + 1 and is_time(tree, own[0], row[0], language)
    if own[0] < row[0] or row[1] < own[1]:
        return False
    if own[1] == row[1] and brands(tree, report.predicate, row[0], language):
        return True  # "called | the ruling | "unjust""
    opens = tree.words[own[0]].upos == "CCONJ" or row[0] == 0
    return (report.measures and opens) or lacks_noun(tree, report, own, row, language)


def brands(tree: Tree, verb: int, first: int, language: Language) -> bool:
    """Whether a row begins with what a verb of naming names, right behind it; who "called for" it names nothing."""
    return (
        first == verb + 1
        and tree.words[first].upos not in ("ADP", "VERB")
        and belongs(tree, verb, language, "branding")
    )


def quoted_before(tree: Tree, own: Row, verb: int) -> bool:
    """Whether a row ends a quotation right before its report: "“I was amazed,” she said about the gift"."""
    closing = next((i for i in range(own[1] + 1, verb) if tree.words[i].text in MARKS), None)
    return closing is not None and only_names(tree, closing + 1, verb)


def has_verb(tree: Tree, row: Row) -> bool:
    """Whether a row of words tells something."""
    return any(word.upos in ("VERB", "AUX") for word in tree.words[row[0] : row[1] + 1])


def cut_short(tree: Tree, report: ReportFrame, own: Row, row: Row, language: Language) -> bool:
    """Whether behind the mark the report itself follows, another report, or what a sign and a joint set off."""
    rest = range(row[1] + 1, own[1] + 1)
    speaker = report.speaker
    if report.predicate in rest or (speaker is not None and speaker.tree == tree.number and speaker.head in rest):
        return True
    whole = tree.forms[own[0]] in ("what", "which", "whose")  # "what steps, if any, it would take"
    return bool(rest) and report.measures and not whole and turns(tree, rest, language)


def turns(tree: Tree, rest: range, language: Language) -> bool:
    """Whether the words begin with a sign and a joint, or with a sign and another report."""
    if tree.words[rest[0]].text not in (",", ";"):
        return False
    joint = tree.words[rest[0] + 1]
    reporting = any(find(tree, i, language.reporting.verbs, language) for i in rest if tree.words[i].upos == "VERB")
    aside = joint.upos == "SCONJ" or joint.text.lower().endswith("ing")
    return joint.upos == "CCONJ" or (aside and reporting)


def lacks_noun(tree: Tree, report: ReportFrame, own: Row, row: Row, language: Language) -> bool:
    """Whether the tree has lost the noun that what is said tells of: "said every pope was | both holy and worldly".

    It stands right behind a verb that takes nobody who is told. A "not" may be lost behind any: "not to “moan”".
    """
    before = tree.words[row[0] : own[0]]
    ends = row[1] == own[1] or goes_on(tree, own[1], row[1])
    named = any(w.upos in ("NOUN", "PROPN", "PRON", "NUM") for w in before)
    if tree.language != "en" or row[0] <= report.predicate or not ends:
        return False
    if before[0].text.lower() == "not" and not named:
        return True
    about = tree.forms[report.predicate + 1] in ("on", "about")  # "commented on the choice that they must make"
    parted = any(w.text in (",", ":") or (w.text.lower() == "that" and not about) for w in before[-2:])
    told = report.stance in DIRECTIVE or belongs(tree, report.predicate, language, "tells")
    return named and row[0] <= report.predicate + NEAR and not parted and not told


def goes_on(tree: Tree, end: int, last: int) -> bool:
    """As in "called the bankers | fat cats": what the tree gives goes on without a sign, as far as the mark."""
    if last <= end or tree.language != "en":
        return False
    between = [tree.words[i] for i in range(end + 1, last + 1)]
    plain = all(w.upos != "PUNCT" or w.text in MARKS or w.text in "-’" for w in between[:2])
    after = tree.words[last + 1] if last + 1 < len(tree) else None
    return plain and (after is None or after.upos in ("PUNCT", "CCONJ", "SCONJ"))


def is_time(tree: Tree, first: int, end: int, language: Language) -> bool:
    """As in "said on Tuesday he would leave": when it was said."""
    words = range(first, end)
    named = any(belongs(tree, i, language, "time_word") for i in words)
    return named and all(tree.words[i].upos in ("ADP", "PROPN", "NOUN", "ADJ", "NUM", "DET", "PUNCT") for i in words)


def behind_dateline(tree: Tree, row: Row) -> Row | None:
    """The row without the town of "OSLO -- Two died, the agency reported"."""
    dash = next((i for i in range(1, min(row[1], PLACE)) if tree.words[i].text in DASHES), None)
    if row[0] > 0 or dash is None or any(tree.words[i].upos not in ("PROPN", "PUNCT") for i in range(dash)):
        return row
    return (dash + 1, row[1]) if dash + 1 < row[1] else None
