"""Clauses that leave out their verb: "X was sentenced to six years, Y to four and Z to a fine".

Parsers hang what is left of such a clause on the clause before it, so Y becomes one more person who got six years. The
words leave no doubt where they repeat its pattern: somebody, the same preposition, something of the same kind. The two
parts are hung on the verb that is left out, the one as `gap:nsubj` or `gap:obj`, after what it stands in for, the other
as `gap:obl` or `gap:thing`; `frames.gapped` makes a frame of each pair.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from whosays.claims.joining import is_gerund
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
Chunk = tuple[int, int]  # the first word of a phrase and the first behind it
NAMING = frozenset({"NOUN", "PROPN", "NUM", "PRON", "ADJ"})
INSIDE = NAMING | {"DET"}
JOINTS = frozenset({",", ";", "and", "but", "while"})
PLAIN = frozenset({"", "to", "into", "of"})
AMOUNTS = ("length", "money", "number", "counted")
PENAL = frozenset({"length", "money", "number"})  # what a sentence may be in
GUILT = frozenset({"guilty", "liable", "responsible"})
FAR = 14  # words between a pattern and the first clause that repeats it
ENDING = frozenset({".", ",", ";", "!", ")"})
LONGEST = 9  # words of somebody


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a clause without its verb repeats: whose place somebody takes, the preposition, what stands behind it."""

    role: str
    somebody: int
    mark: str
    thing: Chunk


def gaps(tree: Tree, language: Language) -> Iterator[Move]:
    """The parts of clauses without a verb, hung on the verb that they leave out."""
    if not JOINTS & set(tree.forms):
        return
    for verb in tree.tagged("VERB"):
        if tree.bases[verb] in ("amod", "compound", "case"):
            continue
        for pattern in patterns(tree, verb, language):
            found = list(repeated(tree, pattern, language))
            if len(found) == 1 and not is_plain(tree, pattern, found[0][0], language):
                continue
            for one, other in found:
                yield from hung(tree, one, verb, f"gap:{pattern.role}")
                yield from hung(tree, other, verb, relation_of(tree, other[0], pattern.mark))
                if pattern.mark:
                    yield other[0] - 1, head_of(tree, other), "mark" if is_gerund(tree, other[0]) else "case"
                yield from dated(tree, other[1], verb, language)
            if found:
                break


def dated(tree: Tree, at: int, verb: int, language: Language) -> Iterator[Move]:
    """The date of "X to Spain in 2014 and Y to Italy in 2016"."""
    if at + 1 < len(tree) and tree.words[at].upos == "ADP":
        chunk = phrase(tree, at + 1, "")
        if chunk[0] < chunk[1] and kind(tree, chunk, language) == "date":
            yield from hung(tree, chunk, verb, "gap:when")


def relation_of(tree: Tree, at: int, mark: str) -> str:
    """Of a gerund ("and Y of forging papers") that of a clause, as its own is; else that of a phrase."""
    return "advcl:gap" if is_gerund(tree, at) else "gap:obl" if mark else "gap:thing"


def patterns(tree: Tree, verb: int, language: Language) -> Iterator[Pattern]:
    """The patterns that a verb opens: "X was sent to …", "sent X to …", "X got …"."""
    at = verb + 1
    subject = next((c for c in tree.having(verb, "nsubj") if c < verb), None)
    if at < len(tree) and tree.forms[at] in GUILT:
        at += 1
    if at >= len(tree):
        return
    if tree.words[at].upos in ("ADP", "SCONJ") and subject is not None:
        thing = phrase(tree, at + 1, "")
        if thing[1] > thing[0]:
            yield Pattern("nsubj", subject, tree.forms[at], thing)
        return
    of = belongs(tree, verb, language, "takes_of")
    first = phrase(tree, at, "of" if of else "")
    if first[1] == first[0]:
        return
    behind = first[1]
    if behind + 1 < len(tree) and tree.words[behind].upos == "ADP" and (of or tree.forms[behind] != "of"):
        thing = phrase(tree, behind + 1, "")
        if thing[1] > thing[0]:
            yield Pattern("obj", head_of(tree, first), tree.forms[behind], thing)
    if subject is not None and kind(tree, first, language) in AMOUNTS:
        yield Pattern("nsubj", subject, "", first)


def bare_helpers(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "X was charged; Y was not": a clause of its own, and "not" is of it."""
    for helper in tree.tagged("AUX"):
        verb = tree.words[helper].head
        after = helper + 1
        denied = after < len(tree) and tree.lemmas[after] in language.negation.words
        end = after + 1 if denied else after
        closed = end >= len(tree) or tree.words[end].text in ENDING
        if (
            not closed
            or verb < 0
            or verb > helper
            or tree.words[verb].upos != "VERB"
            or not tree.having(helper, "nsubj")
        ):
            continue
        if tree.bases[helper] == "aux":
            yield helper, verb, "conj"
        if denied and tree.words[after].head != helper:
            yield after, helper, "advmod"


def is_plain(tree: Tree, pattern: Pattern, one: Chunk, language: Language) -> bool:
    """Whether one clause without a verb is beyond doubt: in "an aisle of a market and bakery in town" there is none."""
    if pattern.mark in PLAIN or kind(tree, pattern.thing, language) in (*AMOUNTS, "date"):
        return True
    return is_other(tree, one, language) or belongs(tree, head_of(tree, one), language, "person", "officer", "rank")


def is_other(tree: Tree, chunk: Chunk, language: Language) -> bool:
    """As in "another", "the second", "the latter"."""
    return any(language.is_a(tree.forms[i], "another") for i in range(*chunk))


def repeated(tree: Tree, pattern: Pattern, language: Language) -> Iterator[tuple[Chunk, Chunk]]:
    """The pairs of phrases behind a pattern that repeat it."""
    at = joint(tree, pattern.thing[1])
    if at is not None and at > pattern.thing[1] and not tells_more(tree, pattern, at, language):
        return
    while at is not None:
        pair = remnant(tree, behind_joint(tree, at), pattern, language)
        if pair is None:
            return
        yield pair
        at = joint(tree, pair[1][1])


def joint(tree: Tree, at: int) -> int | None:
    """The comma, "and" or ";" behind a phrase and what tells more of it; None where a verb comes first."""
    for i in range(at, min(at + FAR, len(tree))):
        if tree.forms[i] in JOINTS:
            return i
        if tree.words[i].upos not in (*INSIDE, "ADP", "PART"):
            return None
    return None


def tells_more(tree: Tree, pattern: Pattern, at: int, language: Language) -> bool:
    """What may stand between a pattern and what repeats it: "six years in prison", "to Spain in 2014"."""
    between = pattern.thing[1] + 1, at
    return kind(tree, pattern.thing, language) in AMOUNTS or (
        between[0] < at and kind(tree, between, language) == "date"
    )


def behind_joint(tree: Tree, at: int) -> int:
    """The first word behind ", and"."""
    while at < len(tree) and tree.forms[at] in JOINTS:
        at += 1
    return at


def remnant(tree: Tree, at: int, pattern: Pattern, language: Language) -> tuple[Chunk, Chunk] | None:
    """Somebody and something that stand as in the pattern, with no verb behind them."""
    somebody = phrase(tree, at, pattern.mark) if pattern.mark else name_before_amount(tree, at)
    behind = behind_aside(tree, somebody[1]) if pattern.mark else somebody[1]
    if somebody[0] == behind or behind - somebody[0] > LONGEST or not alike(tree, pattern.somebody, somebody, language):
        return None
    if pattern.mark:
        if behind >= len(tree) or tree.forms[behind] != pattern.mark or tree.words[behind].upos not in ("ADP", "SCONJ"):
            return None
        behind += 1
        if behind < len(tree) and is_gerund(tree, behind):
            return somebody, (behind, behind + 1)
    thing = phrase(tree, behind, "")
    if thing[0] == thing[1] or not fits(tree, pattern.thing, thing, language) or runs_on(tree, thing[1]):
        return None
    return somebody, thing


def behind_aside(tree: Tree, at: int) -> int:
    """Behind the name or the age of "his wife, Anna, to ten years", "Ali Kaya, 34, to six"."""
    if at + 2 >= len(tree) or tree.words[at].text != ",":
        return at
    end = next((i for i in range(at + 1, min(at + 6, len(tree))) if tree.words[i].text == ","), at)
    short = all(tree.words[i].upos in ("PROPN", "NUM") for i in range(at + 1, end))
    return end + 1 if short and end > at + 1 else at


def phrase(tree: Tree, at: int, until: str) -> Chunk:
    """The run of words of a noun phrase with its "of …" and the age in brackets; before `until` it ends."""
    end = at
    while end < len(tree):
        word = tree.words[end]
        if word.upos == "NUM" and tree.forms[end + 1 : end + 2] == ["and"] and more_number(tree, end + 2):
            end += 2  # "25 and 20 years", "five and a half"
        own = word.upos in INSIDE or word.text in ("'s", "’s", "%") or participle(tree, end)
        linked = tree.forms[end] == "of" and until != "of" and at < end and is_inside(tree, end + 1)
        if word.text == "(" and end + 2 < len(tree) and tree.words[end + 2].text == ")" and until:
            end += 3
            continue
        if not (own or linked):
            break
        end += 1
    while end > at and tree.words[end - 1].upos == "DET" and tree.forms[end - 1] not in ("another", "both"):
        end -= 1
    return at, end


def more_number(tree: Tree, at: int) -> bool:
    """As in "20 years" behind "25 and", "a half" behind "five and"."""
    half = tree.forms[at : at + 2] == ["a", "half"]
    return half or (at + 1 < len(tree) and tree.words[at].upos == "NUM" and tree.words[at + 1].upos == "NOUN")


def is_inside(tree: Tree, at: int) -> bool:
    """A word that may stand inside a noun phrase."""
    return at < len(tree) and tree.words[at].upos in INSIDE


def participle(tree: Tree, at: int) -> bool:
    """As in "a suspended sentence"."""
    return tree.words[at].upos == "VERB" and tree.bases[at] == "amod" and tree.words[at].head > at


def name_before_amount(tree: Tree, at: int) -> Chunk:
    """As in "Jan Dvorak | three years", "the second | 20 years", "Eva Malá | a suspended sentence"."""
    end = at
    while end < len(tree) and tree.words[end].upos in INSIDE:
        amount = tree.words[end].upos == "NUM" or tree.forms[end] in ("a", "an", "life")
        if end > at and amount and tree.forms[end - 1] not in ("the", "a", "an"):
            return at, end
        end += 1
    return at, at


def runs_on(tree: Tree, at: int) -> bool:
    """Whether a verb goes on behind what should be the end of a clause without one."""
    for i in range(at, len(tree)):
        if tree.forms[i] in JOINTS or tree.words[i].text in (".", ":", ")", "!", "?"):
            return False
        if tree.words[i].upos in ("VERB", "AUX", "SCONJ"):
            return not participle(tree, i)
    return False


# --- what may stand for what ------------------------------------------------------------------------------------------


def alike(tree: Tree, first: int, other: Chunk, language: Language) -> bool:
    """Whether both are persons, or neither: "the murder of X and the rape of Y" are no two convicts."""
    if is_other(tree, other, language):
        return True
    head = head_of(tree, other)
    if tree.words[head].upos == "NUM":
        return tree.words[first].upos == "NUM" or bool(tree.having(first, "nummod"))
    if tree.words[head].upos not in ("NOUN", "PROPN", "PRON"):
        return False
    return somebody(tree, first, language) == somebody(tree, head, language)


def somebody(tree: Tree, i: int, language: Language) -> bool:
    """A name, a pronoun, a number of people, or a word for people."""
    if tree.words[i].upos in ("PROPN", "PRON"):
        return tree.forms[i] not in ("it", "this", "that", "which")
    return tree.words[i].upos == "NUM" or belongs(tree, i, language, "people", "officer", "rank")


def fits(tree: Tree, first: Chunk, other: Chunk, language: Language) -> bool:
    """Whether two phrases tell of the same sort of thing: days, lengths, sums or anything else."""
    one, two = kind(tree, first, language), kind(tree, other, language)
    if one == two or {one, two} == {"counted", "number"} or {one, two} <= PENAL:
        return True
    return bool({one, two} & PENAL) and penalty(tree, first, language) and penalty(tree, other, language)


def kind(tree: Tree, chunk: Chunk, language: Language) -> str:
    """Of which sort a phrase is: a date, how long, how much, how many, a bare number, anything else."""
    words = range(*chunk)
    if is_year(tree, chunk) or any(belongs(tree, i, language, "date_word") for i in words):
        return "date"
    if any(belongs(tree, i, language, "length_word") for i in words):
        return "length"
    counted = any(tree.words[i].upos == "NUM" for i in words)
    if counted and all(tree.words[i].upos in ("NUM", "CCONJ", "DET") or tree.forms[i] == "half" for i in words):
        return "number"
    if counted and any(belongs(tree, i, language, "currency") for i in words):
        return "money"
    return "counted" if tree.words[chunk[0]].upos == "NUM" else "other"


def is_year(tree: Tree, chunk: Chunk) -> bool:
    """Four digits that stand alone."""
    text = tree.words[chunk[0]].text
    return chunk[1] - chunk[0] == 1 and len(text) == 4 and text.isdigit()


def penalty(tree: Tree, chunk: Chunk, language: Language) -> bool:
    """As in "six years", "a fine", "life", "community service"."""
    named = any(belongs(tree, i, language, "sentence") for i in range(*chunk))
    return named or kind(tree, chunk, language) in ("number", "money")


# --- hanging them -----------------------------------------------------------------------------------------------------


def head_of(tree: Tree, chunk: Chunk) -> int:
    """The word of a phrase on which the others hang: of a name the first word, else the last before its "of"."""
    end = next((i for i in range(*chunk) if tree.forms[i] in ("of", "(")), chunk[1])
    inside = range(chunk[0], end)
    outward = [i for i in inside if tree.words[i].head not in inside and tree.words[i].upos in ("NOUN", "PROPN", "NUM")]
    return outward[-1] if outward else next((i for i in reversed(inside) if tree.words[i].upos in NAMING), chunk[0])


def hung(tree: Tree, chunk: Chunk, verb: int, relation: str) -> Iterator[Move]:
    """The phrase under a verb, with whatever of it hangs elsewhere brought back to it."""
    head = head_of(tree, chunk)
    noun = tree.words[head].head
    yield head, verb, relation
    if relation == "advcl:gap" and noun > head and tree.words[noun].upos == "NOUN":
        yield noun, head, "obj"  # "of forging papers", read as papers that forge
    for i in range(*chunk):
        if i != head and tree.words[i].head not in range(*chunk):
            word = tree.words[i]
            yield (
                i,
                head,
                {"PROPN": "flat" if i > head else "compound", "NUM": "nummod", "DET": "det"}.get(word.upos, "amod"),
            )


RULES = (gaps, bare_helpers)
