"""How far what is said reaches where a tree cuts it short or lets it run on: commas, quotation marks and word order.

A report at the end of its sentence leaves all that stands before it to the speaker; an open quotation runs to the end
of the sentence; "…, however, …", "…, instead of …" and "…, adding that …" lie outside what was said before them.
"""

from __future__ import annotations

from collections.abc import Collection

from whosays.claims.attribution import ReportFrame
from whosays.claims.attribution.quotations import MARKS, SPEECH, mark_of, opens
from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.phrases import LONGEST
from whosays.claims.tree import Tree

Span = tuple[int, int]
CONVERBS = ("arak", "erek")  # Turkish: what the speaker does besides: "tutuklanmasını belirterek … istedi"
DASHES = frozenset({"--", "–", "—", "-"})
INSTEAD = frozenset({"instead", "rather"})


def unclosed(tree: Tree, predicate: int, said: int, start: int) -> Span | None:
    """A quotation that begins behind its report and goes on in the next sentence, with the clause that it ends."""
    left = next((i for i in range(said, predicate, -1) if tree.words[i].text in MARKS), None)
    if left is None:  # "said: “To say so is …", with the head of the words before its mark
        left = next((i for i in range(said, min(said + 2, len(tree))) if tree.words[i].text in MARKS), None)
    if left is None or not opens(tree, left) or any(mark_of(w) for w in tree.words[left + 1 :]):
        return None
    words = stretch(tree, left + 1, len(tree) - 1) if len(tree) - left > SPEECH else None
    around = tree.words[predicate].end < start < tree.words[left].start
    return (start, words[1]) if words is not None and around else words


def before_report(tree: Tree, report: ReportFrame, said: int, found: Span) -> list[Span] | None:
    """What stands before a report that ends its sentence, or on both sides of one that is put into it."""
    own = report_words(tree, report, said)
    first, last = own[0], own[-1]
    if own != list(range(first, last + 1)) or marks_near(tree, first, last):
        return None
    if first < 2 or not sets_off(tree, first - 1) or not stands_alone(tree, report, said):
        return None
    begin = next((i + 1 for i in range(first - 2, -1, -1) if parts(tree, i)), 0)
    ahead = stretch(tree, begin, first - 2)
    if ahead is None or tree.words[begin].start > found[0]:
        return None
    if all(word.upos == "PUNCT" for word in tree.words[last + 1 :]):
        return [ahead] if said < first else None
    if not sets_off(tree, last + 1):
        return None
    if tree.words[last + 2].upos == "CCONJ" and not shares(tree, last + 2, report, said):
        return None
    behind = stretch(tree, last + 2, len(tree) - 1)
    if behind is None or not turned_round(tree, report.predicate, own):
        return None
    if tree.forms[last + 2] == "without":  # "…, he added, without naming them"
        return [ahead]
    return [behind] if first - begin <= 2 and tree.words[begin].upos == "ADV" else [ahead, behind]


def marks_near(tree: Tree, first: int, last: int) -> bool:
    """Whether a quotation ends or begins at a report, or goes on around it."""
    marks = [i for i, word in enumerate(tree.words) if mark_of(word)]
    beside = any(i in (first - 1, first - 2, last + 1, last + 2) or first <= i <= last for i in marks)
    return beside or sum(i < first for i in marks) % 2 == 1


def sets_off(tree: Tree, i: int) -> bool:
    """A comma, or a dash between words: no hyphen inside one."""
    return tree.words[i].text == "," or (tree.words[i].text in DASHES and tree.words[i - 1].end < tree.words[i].start)


def parts(tree: Tree, i: int) -> bool:
    """What parts a heading, a label or a place from the sentence."""
    label = tree.words[i].text == "]" and tree.words[0].text == "["
    return label or tree.words[i].text in (":", ";") or (tree.words[i].text in DASHES and sets_off(tree, i))


def shares(tree: Tree, joint: int, report: ReportFrame, said: int) -> bool:
    """Whether an "and" or a "but" only goes on: "Much was work, he noted, but can also be luck".

    So does a clause about somebody else that stands in the speaker's voice.
    """
    second = tree.words[joint].head
    own = tree.first(second, "nsubj", "expl") is None
    told = [i for i in tree.subtree(second) if tree.words[i].upos not in ("PUNCT", "CCONJ")]
    return (own and tree.words[second].head == said) or report.scope.issuperset(told)


def report_words(tree: Tree, report: ReportFrame, said: int) -> list[int]:
    """The words of the report itself: who says it, how and when."""
    inside = set(tree.subtree(said)) if report.predicate in tree.ancestors(said) else set()
    own = set(tree.subtree(report.predicate)) - inside - report.scope
    return trimmed(tree, sorted(own | {report.predicate}), report.predicate)


def trimmed(tree: Tree, words: list[int], around: int) -> list[int]:
    """The words in one row with one of them, without signs at the edges."""
    at = words.index(around)
    first = last = at
    while first > 0 and words[first - 1] == words[first] - 1 and not sets_off(tree, words[first - 1]):
        first -= 1
    while last + 1 < len(words) and words[last + 1] == words[last] + 1:
        last += 1
    while last > at and tree.words[words[last]].upos == "PUNCT":
        last -= 1
    return words[first : last + 1]


def stands_alone(tree: Tree, report: ReportFrame, said: int) -> bool:
    """Whether sentence and report are all there is, neither inside another clause, the report without an object."""
    if tree.first(report.predicate, "obj", "xcomp", "mark") is not None:
        return False
    heads = {tree.words[said].head, tree.words[report.predicate].head}
    return -1 in heads and heads <= {-1, said, report.predicate}


def turned_round(tree: Tree, predicate: int, own: list[int]) -> bool:
    """Whether a row of words is a whole report: a verb with its subject beside it."""
    subject = tree.first(predicate, "nsubj")
    return subject is not None and subject in own


def stretch(tree: Tree, first: int, last: int, marks: bool = False) -> Span | None:
    """The offsets of a row of words without the signs at its edges; None where it is empty or too long.

    With `marks`, a quotation mark at its beginning stays where another one inside needs it.
    """
    if marks and sum(word.text in MARKS for word in tree.words[first : last + 1]) % 2 == 0:
        begin = tree.words[first].start
        inner = stretch(tree, first, last)
        return (begin, inner[1]) if inner is not None and tree.words[first].text in MARKS else inner
    while first <= last and tree.words[first].upos == "PUNCT" and tree.words[first].text not in "([":
        first += 1
    while last >= first and tree.words[last].upos == "PUNCT" and tree.words[last].text not in ")]":
        last -= 1
    if last < first or tree.words[last].end - tree.words[first].start > LONGEST:
        return None
    return tree.words[first].start, tree.words[last].end


def before_verb(tree: Tree, report: ReportFrame, said: int, found: Span, settings: Collection[str]) -> Span:
    """Turkish puts what is said right before the verb: all between the speaker's comma and the verb that fits in.

    `settings` are words of times and occasions: "Kaya, dün yaptığı açıklamada, … söyledi" says when, not what.
    """
    if said > report.predicate:
        return found
    whole = quotation_before(tree, report.predicate, said)
    if whole is not None:
        return whole
    inside = report.scope | set(tree.subtree(said))
    first = next(i for i, word in enumerate(tree.words) if word.end > found[0])
    last = max(i for i, word in enumerate(tree.words) if word.start < found[1])
    stop = min([report.predicate, *(c for c in tree.having(report.predicate, "compound:lvc", "compound") if c > said)])
    while last + 1 < stop and (last + 1 in inside or (tree.words[last + 1].upos == "PUNCT" and last + 2 in inside)):
        last += 1
    while first > 0 and (first - 1 in inside or (tree.words[first - 1].upos == "PUNCT" and first - 2 in inside)):
        first -= 1
    comma = comma_behind_speaker(tree, report, first)
    between = range(comma + 1, first) if comma is not None else range(0)
    if report.hearer is not None and report.hearer in between:  # "Kaya, mahkemeye | hiç gitmediğini söyledi"
        between = range(max(tree.subtree(report.hearer)) + 1, first)
    apart = any(tree.words[k].head == report.predicate and tree.forms[k].endswith(CONVERBS) for k in between)
    if between and not apart and not any(tree.lemmas[k] in settings or is_finite(tree, k) for k in between):
        first = between[0]
    while last > said and tree.bases[last] in ("mark", "case"):  # "… diye" is the report's
        last -= 1
    while first < said and tree.words[first].upos in ("CCONJ", "PUNCT") and tree.words[first].text not in MARKS:
        first += 1
    return stretch(tree, first, last, marks=True) or found


def quotation_before(tree: Tree, predicate: int, said: int) -> Span | None:
    """The quotation that ends right before the verb of its report: “Gitmedim” dedi, “Gitmedim” diye ekledi."""
    marks = [i for i in range(predicate) if tree.words[i].text in MARKS]
    verb = predicate - 1 if tree.forms[predicate - 1] == "diye" else predicate
    if len(marks) < 2 or marks[-1] != verb - 1 or not marks[-2] < said < marks[-1]:
        return None
    return stretch(tree, marks[-2] + 1, marks[-1] - 1)


def is_finite(tree: Tree, i: int) -> bool:
    """A Turkish verb that is no participle, converb or verbal noun."""
    feats = tree.words[i].feats
    return tree.words[i].upos == "VERB" and "VerbForm" not in feats and "Case" not in feats


def comma_behind_speaker(tree: Tree, report: ReportFrame, first: int) -> int | None:
    """The comma right behind the name of who speaks, before what is said."""
    speaker = report.speaker
    if speaker is None or speaker.tree != tree.number:
        return None
    behind = next((i for i, word in enumerate(tree.words) if word.start >= speaker.end), len(tree))
    if behind < len(tree) and tree.words[behind].text == "(":  # "Kan Hizmetleri (KHS), …"
        behind = next((i + 1 for i in range(behind, first) if tree.words[i].text == ")"), behind)
    return behind if behind < first - 1 and tree.words[behind].text == "," else None


def through(tree: Tree, report: ReportFrame, said: int, found: Span, marks: bool = False) -> Span:
    """On to the end of the words that stand in the speaker's voice, where they follow without a gap.

    With `marks`, quotation marks are no gap.
    """
    if said < report.predicate:
        return found
    last = max(i for i, word in enumerate(tree.words) if word.start < found[1])
    at = last + 1
    while at < len(tree) and (at in report.scope or joins(tree, at, report.scope, marks)):
        at += 1
    whole = stretch(tree, next(i for i, w in enumerate(tree.words) if w.end > found[0]), at - 1)
    return (found[0], max(found[1], whole[1])) if whole is not None else found


def joins(tree: Tree, i: int, scope: Collection[int], marks: bool) -> bool:
    """A comma or an "and" that has words of the speaker behind it."""
    joint = tree.words[i].upos in ("PUNCT", "CCONJ") and (marks or tree.words[i].text not in MARKS)
    following = next((k for k in range(i + 1, len(tree)) if tree.words[k].upos not in ("PUNCT", "CCONJ")), len(tree))
    return joint and following in scope


def ended(tree: Tree, said: int, found: Span, language: Language) -> Span:
    """Cut where the words turn away from what is said: “, however,”, “, instead of”, “, adding that”."""
    start, end = found
    begins = reports_beside(tree, said, language)
    for i in range(said + 1, len(tree) - 1):
        if tree.words[i].start >= end:
            break
        if i in begins:
            return start, next((w.end for w in reversed(tree.words[:i]) if w.upos != "PUNCT"), end)
        if tree.words[i].text in (",", ";") and turns_away(tree, i, said, language):
            return start, tree.words[i - 1].end
    return found


def reports_beside(tree: Tree, said: int, language: Language) -> set[int]:
    """The joints of "said the strike was illegal *but* promised to talk": the next report of who said it."""
    verb = tree.words[said].head
    beside = [c for c in tree.having(verb, "conj") if c > said > verb] if tree.bases[said] == "ccomp" else []
    bare = [c for c in beside if tree.words[c].upos == "VERB" and not tree.having(c, "nsubj", "aux", "expl")]
    told = [c for c in bare if find(tree, c, language.reporting.verbs, language)]
    return {joint for c in told for joint in tree.having(c, "cc") if joint > said}


def bracketed(tree: Tree, found: Span) -> Span:
    """With the closing half of a bracket or a quotation mark that was opened inside."""
    start, end = found
    inside = [word.text for word in tree.words if start <= word.start < end]
    after = next((word for word in tree.words if word.start >= end), None)
    pairs = (("[", "]"), ("(", ")"))
    if after is not None and any(after.text == b and inside.count(a) > inside.count(b) for a, b in pairs):
        return start, after.end
    mark = next((word for word in [w for w in tree.words if w.start >= end][:2] if word.text in MARKS), None)
    return (start, mark.end) if mark is not None and sum(text in MARKS for text in inside) % 2 == 1 else found


def turns_away(tree: Tree, comma: int, said: int, language: Language) -> bool:
    """Whether what follows a comma is no more of what is said."""
    after = tree.words[comma + 1]
    if after.text.lower() == "however":
        return True
    if after.text.lower() in INSTEAD and tree.forms[min(comma + 2, len(tree) - 1)] in ("of", "than"):
        return True
    participle = after.text.lower().endswith("ing") and tree.bases[comma + 1] in ("advcl", "acl", "conj")
    if not participle or after.upos != "VERB" or inside_quotation(tree, comma + 1, said):
        return False
    noun = tree.first(comma + 1, "obj")
    if noun is not None and find(tree, comma + 1, language.reporting.airing, language):
        return find(tree, noun, language.reporting.nouns, language) is not None
    following = tree.words[min(comma + 2, len(tree) - 1)].text
    clause = bool(tree.having(comma + 1, "ccomp")) or following.lower() == "that" or following in MARKS
    return clause and find(tree, comma + 1, language.reporting.verbs, language) is not None


def inside_quotation(tree: Tree, i: int, said: int) -> bool:
    """Whether a word stands in quotation marks that were opened before the head of what is said."""
    before = sum(word.text in MARKS for word in tree.words[: said + 1])
    between = sum(word.text in MARKS for word in tree.words[said + 1 : i])
    return before % 2 == 1 and between == 0
