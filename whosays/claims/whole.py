"""What is said made whole where a tree has kept only a noun of it: a quotation, the sentence before its speaker."""

from __future__ import annotations

from whosays.claims.attribution import ReportFrame
from whosays.claims.attribution.quotations import MARKS, SPEECH, opens
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.measured import has_verb, words_of
from whosays.claims.phrases import LONGEST
from whosays.claims.reaching import DASHES, sets_off, stretch
from whosays.claims.tree import Tree

Span = tuple[int, int]
NEAR = 9  # words between a report and the quotation that it gives
PLEAS = frozenset({"guilty", "innocent", "not"})
NAMING = frozenset({"call", "label", "brand", "dub"})
WHEN = frozenset({"before", "after", "when", "while", "until"})  # what tells when something was said


def made_whole(tree: Tree, report: ReportFrame, said: list[Span], language: Language) -> list[Span]:
    """What is said, with what the tree has cut from it; nothing where it has kept nothing that is said."""
    if tree.language != "en" or not said:
        return said
    if is_time(tree, report, said) or (len(said) == 1 and is_speaker(tree, report, said[0])):
        return []
    rows = [row for span in said if (row := words_of(tree, span)) is not None]
    if not rows:
        return said
    first, last = min(row[0] for row in rows), max(row[1] for row in rows)
    found = lost_clause(tree, report, first, last, language)
    if found is None and not any(has_verb(tree, row) for row in rows):
        found = quotation_around(tree, report, first, last) or before_speaker(tree, report, first, last)
        found = found or named(tree, report, said, last)
    return [found] if found is not None else [with_plea(tree, report, span) for span in said]


def is_time(tree: Tree, report: ReportFrame, said: list[Span]) -> bool:
    """As in "testified before the court rose": a clause that tells when."""
    content = report.content
    if content is None or tree.bases[content] != "advcl" or len(said) != 1:
        return content is not None and tree.forms[content] == "asked" and content < report.predicate  # "Asked why, …"
    marks = [m for m in tree.having(content, "mark") if tree.forms[m] in WHEN]
    return any(report.predicate < m and tree.words[m].start < said[0][0] for m in marks)


def is_speaker(tree: Tree, report: ReportFrame, said: Span) -> bool:
    """As in "Kaya made similar comments", where the tree gives Kaya for what the comments say."""
    speaker = report.speaker
    return speaker is not None and speaker.tree == tree.number and (speaker.start, speaker.end) == said


def with_plea(tree: Tree, report: ReportFrame, said: Span) -> Span:
    """As in "pleaded guilty to fraud": what was pleaded, not the fraud alone."""
    after = report.predicate + 1
    pleads = tree.lemmas[report.predicate] == "plead" and after < len(tree) and tree.forms[after] in PLEAS
    return (min(tree.words[after].start, said[0]), said[1]) if pleads else said


def quotation_around(tree: Tree, report: ReportFrame, first: int, last: int) -> Span | None:
    """The whole quotation right before or behind its report, of which the tree has kept a noun."""
    left = next((i for i in range(first - 1, -1, -1) if tree.words[i].text in MARKS), None)
    right = next((i for i in range(last + 1, len(tree)) if tree.words[i].text in MARKS), None)
    if left is None or right is None or not opens(tree, left) or opens(tree, right):
        return None
    verb, speaker = report.predicate, report.speaker
    near = right < verb <= right + NEAR if verb > right else verb < left <= verb + NEAR
    if verb > right and speaker is not None and speaker.tree == tree.number:
        near = near or right < speaker.head <= right + SPEECH  # "…," Kaya, 30, of Izmir, who was there, said
    return stretch(tree, left + 1, right - 1) if near and right - left > SPEECH else None


def before_speaker(tree: Tree, report: ReportFrame, first: int, last: int) -> Span | None:
    """The sentence before "…, X said", where the tree gives a noun of it or of what stands behind a dash."""
    edge = left_edge(tree, report)
    if edge < 2 or not sets_off(tree, edge - 1):
        return None
    if not (last < edge or tree.words[first - 1].text in (*DASHES, ",")):
        return None
    begin = next((i + 1 for i in range(edge - 2, -1, -1) if is_heading(tree, i)), 0)
    finite = any(tree.words[i].feats.get("VerbForm") == "Fin" for i in range(begin, edge - 1))
    quiet = not any(word.text in MARKS for word in tree.words[begin:edge])
    return stretch(tree, begin, edge - 2) if finite and quiet else None


def left_edge(tree: Tree, report: ReportFrame) -> int:
    """The first word of a report: of its speaker, where that stands before its verb."""
    speaker = report.speaker
    if speaker is None or speaker.tree != tree.number or speaker.head > report.predicate:
        return report.predicate
    return next((i for i, word in enumerate(tree.words) if word.start >= speaker.start), report.predicate)


def is_heading(tree: Tree, i: int) -> bool:
    """What parts a place or a heading without a verb from the sentence: "Oslo, Norway — …"."""
    parts = tree.words[i].text in (":", "]") or (tree.words[i].text in DASHES and sets_off(tree, i))
    return parts and not has_verb(tree, (0, i))


def lost_clause(tree: Tree, report: ReportFrame, first: int, last: int, language: Language) -> Span | None:
    """As in "say greed, helped by fear, | is the cause": the noun behind the verb is the subject of what follows."""
    marked = [i for i in report.marked if i >= first]
    after = max(last, max(marked) if marked and min(marked) == first else last) + 1
    while after < len(tree) and tree.words[after].text == ",":
        after += 1
    if after >= len(tree) or not belongs(tree, report.predicate, language, "says_clauses"):
        return None
    if any(tree.words[i].feats.get("VerbForm") == "Fin" for i in range(first, after)):
        return None
    if first != report.predicate + 1 or tree.words[after].feats.get("VerbForm") != "Fin":
        return None
    head = tree.words[after].head if tree.bases[after] in ("aux", "cop") else after
    if any(c > after for c in tree.having(head, "nsubj", "expl")):
        return None
    end = max(i for i in tree.subtree(head) if tree.words[i].upos != "PUNCT")
    whole = tree.words[first].start, tree.words[end].end
    return whole if whole[1] - whole[0] <= LONGEST else None


def named(tree: Tree, report: ReportFrame, said: list[Span], last: int) -> Span | None:
    """With the name of "called the bankers "fat cats"", "called Kaya, his rival, a "liar""."""
    if len(said) != 1 or tree.lemmas[report.predicate] not in NAMING or last <= report.predicate:
        return None
    after = last + 1
    if after + 1 < len(tree) and tree.words[after].text == "," and tree.forms[after + 1] in ("a", "an"):
        after += 1
    closing = next((i for i in range(after + 1, len(tree)) if closes(tree, i)), len(tree))
    opened = any(tree.words[i].text in MARKS for i in range(after, closing))
    near = closing < len(tree) and closing - last < NEAR
    return (said[0][0], tree.words[closing].end) if opened and near else None


def closes(tree: Tree, i: int) -> bool:
    """A mark that ends a quotation."""
    return tree.words[i].text in MARKS and not opens(tree, i)
