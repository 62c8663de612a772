"""The words of what somebody says: a clause whole, a judgement with what is judged, or each of several nouns."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from whosays.claims.arguments import BARE
from whosays.claims.attribution import ReportFrame
from whosays.claims.attribution.quotations import MARKS, SPEECH, mark_of, opens
from whosays.claims.languages import load_language
from whosays.claims.lexicon import belongs
from whosays.claims.phrases import LONGEST, clause, noun_phrase
from whosays.claims.reaching import before_report, before_verb, bracketed, ended, quotation_before, through, unclosed
from whosays.claims.tree import Tree

Span = tuple[int, int]
SAYING = frozenset({"PROPN", "NOUN", "PRON", "DET", "ADJ", "ADV", "NUM", "ADP", "PART"})  # what names a speaker


def contents(tree: Tree, report: ReportFrame, said: int) -> list[Span]:
    """Where the text gives what is said; nothing where only a question word stands there. `said` heads it."""
    found = told(tree, report, said)
    if len(found) != 1:
        return found
    if interrupts(tree, report.predicate, said):
        return []
    if tree.language == "en":
        whole = before_report(tree, report, said, found[0])
        if whole is not None:
            return whole
        found = [bracketed(tree, ended(tree, said, found[0], load_language(tree.language)))]
    parts = (unmarked(tree, span) for span in pieces(tree, report, found[0]))
    return [part for part in parts if part is not None]


def told(tree: Tree, report: ReportFrame, said: int) -> list[Span]:
    """What is said as the tree has it."""
    whole = quotation_before(tree, report.predicate, said) if tree.language == "tr" else None
    if whole is not None:
        return [whole]
    ahead = behind_colon(tree, report.predicate, said)
    if ahead is not None or points_ahead(tree, said):
        return [ahead] if ahead is not None else []
    if said != report.content:  # "an act that we condemn": the act, not the clause in which it stands
        return [noun_phrase(tree, said)]
    if tree.words[said].text.lower() in BARE:
        return [clause(tree, said)] if tree.having(said, "acl", "advcl", "ccomp") else []
    around = before_diye(tree, report.predicate, said) or judged_as(tree, report.predicate, said)
    if around is not None:
        return [around]
    thought = of_somebody(tree, report, said)
    if thought is not None:
        return [thought]
    if tree.words[said].upos in ("VERB", "AUX", "ADJ") or tree.having(said, "cop", "nsubj"):
        return [going_on(tree, report, said)]
    after = behind_that(tree, report.predicate, said) or asked_of(tree, report.predicate, said)
    if after is not None:
        return [after]
    judged = judgement(tree, report.predicate, said)
    if judged is not None:
        return [together(tree, said, judged)]
    return each_noun(tree, said)


def before_diye(tree: Tree, verb: int, said: int) -> Span | None:
    """As in "Sanki bir rüya gibi, diye mırıldandı": what stands before "diye" is said, whatever heads it."""
    diye = min([verb, *tree.having(verb, "compound:lvc")]) - 1
    if diye < 1:
        return None
    if tree.forms[diye] != "diye" or not said < diye or tree.words[said].upos in ("VERB", "AUX"):
        return None
    before = tree.words[diye - 1].text in (",", "...", "…", "!", "?") and not any(w.text in MARKS for w in tree.words)
    named = tree.first(verb, "nsubj")
    begin = named + 2 if named is not None and named + 1 < said and tree.words[named + 1].text == "," else 0
    return inside(tree, begin, diye - 1, says=False) if before else None


def judged_as(tree: Tree, verb: int, said: int) -> Span | None:
    """As in Turkish "kararı “gecikmiş” olarak nitelendirdi": what is judged with the judgement."""
    declared = [c - 1 for c in tree.having(verb, "compound:lvc") if tree.forms[c] == "ilan" and c - 1 > said]
    judged = verb - 2 if tree.forms[verb - 1] == "olarak" else declared[0] if declared else said
    thing = tree.bases[said] == "obj" and said < judged
    adverb = tree.words[judged].upos == "ADV" and tree.bases[judged] != "advcl"  # "bağımsızlığını resmen ilan etti"
    if not thing or adverb:
        return None
    start, end = with_clause(tree, said)[0], tree.words[judged].end
    return (start, end) if end - start <= LONGEST else None


def each_noun(tree: Tree, said: int) -> list[Span]:
    """Each of several nouns that are said; an amount "between $5 and $15 in fees" is one."""
    beside = [each for each in tree.conjuncts(said) if tree.words[each].upos != "VERB"]
    if len(beside) > 1 and tree.words[said].upos in ("SYM", "NUM"):
        return [noun_phrase(tree, said)]
    shared = shared_clause(tree, beside) if len(beside) > 1 else None
    return [with_clause(tree, each) for each in beside] if shared is None else [shared]


def shared_clause(tree: Tree, nouns: Sequence[int]) -> Span | None:
    """Several nouns whole with what one clause tells of all: "their determination and will to work for peace"."""
    start, end = noun_phrase(tree, nouns[0])[0], noun_phrase(tree, nouns[-1])[1]
    after = next((i for i, word in enumerate(tree.words) if word.start >= end), len(tree))
    bare = not tree.having(nouns[-1], "det", "nmod:poss")
    own = [c for c in tree.having(nouns[-1], "acl") if bare and tree.is_marked(c, "to")]
    clause = next((c for c in (*tree.having(nouns[0], "acl"), *own) if after in tree.subtree(c)[:1]), None)
    if tree.language != "en" or clause is None:
        return None
    end = clause_end(tree, tree.subtree(clause))
    return (start, end) if end - start <= LONGEST else None


def unmarked(tree: Tree, found: Span) -> Span | None:
    """Without the lone mark that it begins with; None where a lone mark inside shows that two things are mixed."""
    words = [word for word in tree.words if found[0] <= word.start < found[1]]
    lone = sum(mark_of(word) is not None for word in words) % 2 == 1
    if lone and len(words) > 1 and words[0].text in MARKS:
        return words[1].start, found[1]
    straight = [i for i, word in enumerate(words) if word.text == '"']
    return None if lone and tree.language == "tr" and straight and 0 < straight[0] < len(words) - 1 else found


def interrupts(tree: Tree, verb: int, said: int) -> bool:
    """As in "what is called, badly I think, a "deficit"": the noun behind the second comma is nothing that I think."""
    if tree.bases[verb] != "parataxis" or said <= verb or verb + 1 >= len(tree) or tree.words[verb + 1].text != ",":
        return False
    return tree.words[said].upos in ("NOUN", "PROPN", "ADJ") and not tree.having(said, "nsubj", "cop", "mark")


def pieces(tree: Tree, report: ReportFrame, found: Span) -> list[Span]:
    """With the other half of a quotation that the report parts, as in “"They left," she said, "at noon"”."""
    verb = report.predicate
    marks = [i for i, word in enumerate(tree.words) if word.text in MARKS]
    left = max((i for i in marks if i < verb), default=None)
    right = min((i for i in marks if i > verb), default=None)
    if left is None or not closes(tree, left) or not only_names(tree, left + 1, verb):
        return [found]
    if found[0] > tree.words[verb].start and right is not None and found[0] <= tree.words[right].end + 1:
        opening = max((i for i in marks if i < left), default=-1)
        half = inside(tree, opening + 1, left - 1)
        return [half, found] if half is not None else [found]
    closing = min((i for i in marks if right is not None and i > right), default=len(tree) - 1)
    parted = right is not None and only_names(tree, verb + 1, right)
    told = right is not None and {right + 1, right + 2} <= report.scope  # however short it is
    half = (
        inside(tree, right + 1, closing - 1, not told) if right is not None and parted and opens(tree, right) else None
    )
    return [found, half] if half is not None and half[0] >= found[1] else [found]


def closes(tree: Tree, mark: int) -> bool:
    """Whether a mark ends a quotation: behind a comma, or clinging to no word after it."""
    return mark > 0 and (tree.words[mark - 1].text[-1:] in ",?!." or not opens(tree, mark))


def only_names(tree: Tree, first: int, last: int) -> bool:
    """Whether between a mark and a verb there is nothing but who speaks, and a comma."""
    return all(w.upos in SAYING or w.text == "," for w in tree.words[first:last])


def inside(tree: Tree, first: int, last: int, says: bool = True) -> Span | None:
    """A stretch without the signs at its edges; with `says`, only where it says something."""
    while first <= last and tree.words[first].upos == "PUNCT":
        first += 1
    while last >= first and tree.words[last].upos == "PUNCT":
        last -= 1
    if says and (last - first < SPEECH - 1 or all(w.upos not in ("VERB", "AUX") for w in tree.words[first : last + 1])):
        return None
    return (tree.words[first].start, tree.words[last].end) if first <= last else None


def of_somebody(tree: Tree, report: ReportFrame, said: int) -> Span | None:
    """As in "considers the movements to be a danger", "predicts prices to fall": with whom it is thought of."""
    thing = tree.first(report.predicate, "obj")
    declares = belongs(tree, report.predicate, load_language(tree.language), "declares")
    thought = report.stance in ("believes", "speculates") or declares
    if not thought or thing is None or tree.first(said, "nsubj") is not None:
        return None
    if tree.base(said) not in ("xcomp", "ccomp") or not tree.is_marked(said, "to"):
        return None
    start, end = noun_phrase(tree, thing)[0], clause(tree, said)[1]
    return (start, end) if report.predicate < thing < said and end - start <= LONGEST else None


def behind_that(tree: Tree, verb: int, said: int) -> Span | None:
    """The clause behind "that" where the tree has lost its predicate: "claims that the new jet | is faster"."""
    that = verb + 1
    if that >= said or tree.forms[that] != "that" or tree.words[that].upos != "SCONJ":
        return None
    words = [w for w in tree.words[that + 1 :] if w.upos != "PUNCT"]
    finite = any(w.feats.get("VerbForm") == "Fin" for w in words)
    return (words[0].start, words[-1].end) if finite and words[-1].end - words[0].start <= LONGEST else None


def asked_of(tree: Tree, verb: int, said: int) -> Span | None:
    """The whole question of which the tree has kept a noun: "did not say what steps, if any, | it would take"."""
    first = tree.having(said, "det")[:1]
    if not first or first[0] != verb + 1 or tree.forms[first[0]] not in ("what", "which", "whose"):
        return None
    words = [w for w in tree.words[verb + 1 :] if w.upos != "PUNCT"]
    finite = any(w.feats.get("VerbForm") == "Fin" for w in words)
    return (words[0].start, words[-1].end) if finite and words[-1].end - words[0].start <= LONGEST else None


def behind_colon(tree: Tree, predicate: int, said: int) -> Span | None:
    """As in "said the following: …", Turkish "şunları ekledi: …": what is said stands behind the colon."""
    if not points_ahead(tree, said):
        return None
    colon = next((i for i in range(max(predicate, said) + 1, len(tree)) if tree.words[i].text == ":"), None)
    words = [w for w in tree.words[colon + 1 :] if w.upos != "PUNCT"] if colon is not None else []
    return (words[0].start, words[-1].end) if words and words[-1].end - words[0].start <= LONGEST else None


def points_ahead(tree: Tree, said: int) -> bool:
    """A word for what comes next, alone."""
    pointing = load_language(tree.language).classes["pointing_ahead"]
    return tree.forms[said] in pointing and not tree.having(said, "acl", "nsubj", "cop")


def with_clause(tree: Tree, noun: int) -> Span:
    """A noun that is what is said, with the clause right behind it: "announced a meeting to be held in May"."""
    start, end = noun_phrase(tree, noun)
    last = max(i for i, word in enumerate(tree.words) if word.start < end)
    if tree.forms[last] == "what":  # "a plan for what he called a reform"
        below = set(tree.subtree(noun))
        while last + 1 < len(tree) and last + 1 in below:
            last += 1
        end = clause_end(tree, list(range(last + 1)))
    for c in tree.having(noun, "acl"):
        words = tree.subtree(c)
        if tree.language == "tr" and c < noun:  # "saldırıldığı iddialarını yalanladı"
            start = min(start, tree.words[words[0]].start)
        after = next((i for i, word in enumerate(tree.words) if word.start >= end), len(tree))
        if words[0] == after and words == list(range(words[0], words[-1] + 1)):
            end = clause_end(tree, words)
    for c in tree.having(noun, "appos"):  # "announced a new model, the Lodos 3"
        words = [i for i in tree.subtree(c) if i >= c or tree.words[i].upos != "PUNCT"]
        before = words[0] - 1
        if before > 0 and tree.words[before].text == "," and tree.words[before - 1].end == end:
            end = clause_end(tree, words) if words == list(range(words[0], words[-1] + 1)) else end
    return (start, end) if end - start <= LONGEST else noun_phrase(tree, noun)


def clause_end(tree: Tree, words: list[int]) -> int:
    """Where a run of words ends, its closing signs left out."""
    return next(tree.words[i].end for i in reversed(words) if tree.words[i].upos != "PUNCT")


def going_on(tree: Tree, report: ReportFrame, said: int) -> Span:
    """A clause with the clauses coordinated with it, as far as they follow one another in the speaker's words."""
    start, end = clause(tree, said)
    own = tree.subtree(report.predicate) if said in tree.ancestors(report.predicate) else []
    ahead = own and (tree.words[own[0]].start <= start or tree.words[own[0] - 1].text == "]")  # "[X] As we said, …"
    if ahead and start < tree.words[own[-1]].start < tree.words[said].start:  # "As we said yesterday, they have gone"
        after = (w for w in tree.words[own[-1] + 1 :] if w.upos != "PUNCT")
        start = next((w.start for w in after), start)
    start, end = filled_up(tree, report, said, start, end, set(own))
    for more in tree.conjuncts(said)[1:]:
        words = tree.subtree(more)
        if words[0] < said or not set(words) <= report.scope:
            break
        gap = [w for w in tree.words if end <= w.start < tree.words[words[0]].start]
        last = clause(tree, more)[1]
        if any(w.upos not in ("PUNCT", "CCONJ") for w in gap) or last - start > LONGEST:
            break
        start, end = filled_up(tree, report, said, start, max(end, last), set(own))
    start, end = without_report(tree, own, said, start, end)
    mark = quote_within(tree, report.predicate) if tree.language == "en" else None
    if mark is not None:
        start, end = through(tree, report, said, (start, end), marks=True)
        if more_than_quoted(tree, mark, end):
            return min(start, tree.words[mark].start), end
    open_end = unclosed(tree, report.predicate, said, start)
    marked = open_end or quoted(tree, report.predicate, said, start, end)
    if marked is None and tree.language == "en":
        start, end = through(tree, report, said, (start, end))
    if marked is None and tree.language == "tr":
        settings = load_language(tree.language).classes["setting_word"]
        return before_verb(tree, report, said, (start, end), settings)
    return marked or (start, end)


def quote_within(tree: Tree, verb: int) -> int | None:
    """The mark of "emphasized that "the shop is open" on Mondays": the quotation is a part of what is told."""
    that = next((i for i in range(verb + 1, min(verb + 4, len(tree) - 1)) if tree.forms[i] == "that"), None)
    return that + 1 if that is not None and tree.words[that + 1].text in MARKS else None


def more_than_quoted(tree: Tree, mark: int, end: int) -> bool:
    """As in "said that “it was old,” and that nobody knew": behind the quotation another clause goes on."""
    closing = next((i for i in range(mark + 1, len(tree) - 1) if tree.words[i].text in MARKS), None)
    if closing is None or tree.words[closing - 1].text != ",":
        return False
    joint = closing + 1
    return tree.words[joint].upos in ("CCONJ", "SCONJ") and tree.words[joint].end < end


def without_report(tree: Tree, own: list[int], said: int, start: int, end: int) -> Span:
    """Without the report at its end: "…, as our statement of Monday shows"."""
    if not own or own[0] <= said or not tree.words[said].start < tree.words[own[0]].start < end:
        return start, end
    if any(tree.words[i].end <= end and i > own[-1] and tree.words[i].upos != "PUNCT" for i in range(len(tree))):
        return start, end
    return start, next((w.end for w in reversed(tree.words[: own[0]]) if w.upos != "PUNCT"), end)


def filled_up(tree: Tree, report: ReportFrame, said: int, start: int, end: int, own: Collection[int]) -> Span:
    """With what of the clause follows with no sign between: "did not rob or kill | anyone", "is behind the | fire"."""
    below = (set(tree.subtree(said)) | report.scope) - set(own)
    at = last = next((i for i, word in enumerate(tree.words) if word.start >= end), len(tree))
    while at < len(tree) and at in below and joins_on(tree, at) and tree.words[at].end - start <= LONGEST:
        at += 1
    outside = ("mark", "case") if tree.language == "tr" else ("mark",)  # Turkish "… diye" is the report's
    while at > last and tree.bases[at - 1] in outside:
        at -= 1
    end = tree.words[at - 1].end if at > last else end
    asking = next((i for i, word in enumerate(tree.words) if word.start >= start), 0) - 1
    if asking > report.predicate and tree.forms[asking] in BARE and asking in below:
        start = tree.words[asking].start  # "did not say where the cuts would be made"
    when = next((m for m in tree.having(said, "mark") if tree.forms[m] == "if"), None)
    if when is not None and report.predicate < when and report.stance == "asserts":
        start = min(start, tree.words[when].start)  # "I said if the day came, I would go"
    that = next((m for m in tree.having(said, "mark") if tree.words[m].text.lower() == "that"), said)
    first = next((i for i in range(that + 1, said) if tree.words[i].upos != "PUNCT"), said)
    return (min(start, tree.words[first].start) if report.predicate < that else start), end


def joins_on(tree: Tree, i: int) -> bool:
    """Whether a word only goes on: no sign, and no conjunction before another predicate."""
    word = tree.words[i]
    return word.upos != "PUNCT" and not (word.upos == "CCONJ" and tree.words[word.head].upos in ("VERB", "AUX"))


def quoted(tree: Tree, predicate: int, said: int, start: int, end: int) -> Span | None:
    """The whole of the quotation in which the head of the content stands, where the report stands outside it.

    What the clause begins with before the mark stays: “he is "cautiously hopeful about the talks"”.
    """
    left = next((i for i in range(said, -1, -1) if mark_of(tree.words[i])), None)
    right = next((i for i in range(said, len(tree)) if mark_of(tree.words[i])), None)
    if left is None and right is not None and said < right < predicate and ends_here(tree, right, predicate):
        return inside(tree, 0, right - 1)  # a quotation that began in a sentence before
    if left is None or right is None or not opens(tree, left) or opens(tree, right) or left < predicate < right:
        return None
    first, last = left + 1, right - 1
    while last > first and tree.words[last].upos == "PUNCT" and tree.words[last].text not in ")]":
        last -= 1
    if last - first < SPEECH - 1 or tree.words[last].end - tree.words[first].start > LONGEST:
        return None
    around = start < tree.words[left].start and not start <= tree.words[predicate].start < tree.words[left].start
    stopped = any(tree.words[i].text in ",.;!?" for i in (right - 1, right + 1) if i < len(tree))
    whole = max(end, tree.words[last].end) if around or (predicate < left and not stopped) else tree.words[last].end
    begin = start if around else tree.words[first if whole == tree.words[last].end else left].start
    closed = around and whole == tree.words[last].end and last == right - 1
    return begin, (tree.words[right].end if closed else whole)


def ends_here(tree: Tree, mark: int, predicate: int) -> bool:
    """Whether a mark closes a quotation whose report follows: “…, into the cloud," said the director”."""
    stopped = any(tree.words[i].text[-1:] in ",?!" for i in (mark - 1, mark + 1))
    return stopped and only_names(tree, mark + 1, predicate)


def judgement(tree: Tree, verb: int, said: int) -> int | None:
    """What heads the judgement in "declared the work incomprehensible", "described him as a thief"."""
    if tree.words[said].head != verb or tree.base(said) != "obj":
        return None
    for c in tree.having(verb, "xcomp", "obl", "obj"):
        named = tree.base(c) in ("xcomp", "obj") and tree.words[c].upos in ("NOUN", "PROPN", "ADJ")
        if c > said and (named or "as" in tree.markers(c)):
            return c
    return None


def together(tree: Tree, said: int, judged: int) -> Span:
    """From the beginning of what is judged to the end of the judgement, a closing quotation mark included."""
    start, end = noun_phrase(tree, said)[0], clause(tree, judged)[1]
    inside = [word.text for word in tree.words if start <= word.start < end]
    opened = any(inside.count(a) > inside.count(b) for a, b in ("“”", "‘’")) or inside.count('"') % 2 == 1
    closing = next((w for w in tree.words if w.start >= end and w.text in '"”’'), None)
    return (start, closing.end) if opened and closing is not None and closing.end - start <= LONGEST else (start, end)
