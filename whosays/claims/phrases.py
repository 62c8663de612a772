"""The words of a filler: the noun phrase that a word heads, as a stretch of the text."""

from __future__ import annotations

import itertools
from collections.abc import Collection

from whosays.claims.languages import load_language
from whosays.claims.tree import Tree

# What hangs on a noun without being part of what it names.
OUTSIDE = frozenset({
    "acl", "advcl", "appos", "parataxis", "conj", "cc", "case", "mark", "cop", "nsubj", "csubj", "discourse", "aux",
    "list", "orphan", "vocative", "dislocated", "punct", "obl", "ccomp", "expl", "dep",
})  # fmt: skip
INSIDE_CLAUSE = frozenset({"conj", "parataxis", "mark", "cc", "punct"})
ASIDE = 8  # words of an aside that a phrase may hold
PAIRED = frozenset('“”‘’«»()"')
MANY = 12  # words: of a longer phrase only the beginning is sure
BREAKS = frozenset({",", ";", ":", "-", "–", "—"})
LONGEST = 400  # characters of an argument


def noun_phrase(tree: Tree, head: int, without: Collection[int] = ()) -> tuple[int, int]:
    """Offsets of the phrase around `head` without clauses, appositions, further conjuncts and its own markers.

    `without` heads what else is left out: a title that is the predicate, a part that fills another role.
    """
    kept = {head}
    queue = [head]
    name = bearer(tree, head)
    if tree.bases[head] == "flat":  # a name that hangs on a title: all of its words
        kept.update(c for c in tree.having(tree.words[head].head, "flat") if c > head)
    while queue:
        at = queue.pop()
        out = _outside_head if at == head else _outside_part
        inner = [c for c in tree.children[at] if c not in without and (c == name or not out(tree, at, c))]
        if at == name and tree.words[head].feats.get("Number") == "Sing":
            inner = [c for c in inner if tree.bases[c] not in ("conj", "cc")]  # "lawyer X and Y": Y is one more
        kept.update(inner)
        queue += inner
    return _stretch(tree, head, *_named(tree, head, *_run(tree, head, kept | _asides(tree, head, kept))))


def _outside_head(tree: Tree, head: int, c: int) -> bool:
    """Whether what hangs on the head of a phrase is no part of it."""
    if tree.language == "tr" and c < head and tree.bases[c] == "acl" and _says_what(tree, head, c):
        return False
    if tree.bases[c] in OUTSIDE:
        return not _close_quote(tree, c, head)
    if c < head and tree.words[c].deprel == "nmod" and tree.language == "en" and tree.having(c, "case"):
        return True  # the rest of a title: "minister of education X"
    if tree.bases[c] == "amod" and tree.words[c].upos == "VERB" and _after_helper(tree, c):
        return True  # "has been appointed commander", read as an appointed commander
    return tree.bases[c] == "advmod" and bool(tree.having(head, "cop"))  # "is not just a question"


def _says_what(tree: Tree, head: int, clause: int) -> bool:
    """As in Turkish "rüşvet aldığı iddiasıyla": the clause is what the allegation is, and it says nothing without."""
    alleges = tree.lemmas[head] in load_language("tr").classes["holds_clause"]
    return alleges and tree.bases[head] == "obl" and "Person[psor]" in tree.words[clause].feats


def _outside_part(tree: Tree, at: int, c: int) -> bool:
    """Whether what hangs on a part of a phrase is no part of it; "for what she called a scandal" is one."""
    if tree.forms[at] in ("what", "whatever", "whoever", "whichever"):
        return False
    return tree.bases[c] in ("acl", "advcl", "parataxis", "appos") and tree.words[c].deprel != "acl"


def _after_helper(tree: Tree, c: int) -> bool:
    """Whether a participle stands right behind "been" or "was"."""
    return c > 0 and tree.words[c - 1].upos == "AUX"


def bearer(tree: Tree, head: int) -> int | None:
    """The name right behind a title that the tree takes for its head: "the Spanish engineer *Luis Perez*"."""
    if tree.words[head].upos not in ("NOUN", "PROPN") or tree.language != "en":
        return None
    for name in tree.having(head, "appos"):
        first = min(tree.subtree(name))
        between = range(head + 1, first)
        whole = tree.words[name].upos == tree.words[first].upos == "PROPN" and first > head
        if whole and (tree.words[head].upos == "NOUN" or between) and all(_of_title(tree, head, k) for k in between):
            return name
    return None


def _of_title(tree: Tree, head: int, k: int) -> bool:
    """Whether a word between a title and a name belongs to the title: "the chairman *of the bank* Luis Perez"."""
    at = k
    while tree.words[at].head not in (head, -1):
        at = tree.words[at].head
    return tree.words[k].upos != "PUNCT" and tree.bases[at] == "nmod"


def _asides(tree: Tree, head: int, kept: set[int]) -> set[int]:
    """What stands in brackets or between commas inside the phrase: "of Caucasian (Azeri and Chechen) origin"."""
    gaps: set[int] = set()
    below: set[int] | None = None
    ordered = sorted(k for k in kept if k >= head)
    for left, right in itertools.pairwise(ordered):
        if 2 < right - left <= ASIDE and tree.words[left + 1].upos in ("PUNCT", "CCONJ"):
            below = below if below is not None else set(tree.subtree(head))
            between = set(range(left + 1, right))
            gaps |= between if between <= below else set()
    return gaps


def _close_quote(tree: Tree, c: int, head: int) -> bool:
    """A sign glued inside the phrase, such as a quotation mark or a hyphen between its words."""
    return tree.bases[c] == "punct" and c < head and tree.words[c].text in "-–/'’\"“‘"


def clause(tree: Tree, head: int) -> tuple[int, int]:
    """Offsets of the clause that a predicate heads, without its mark and its closing signs."""
    kept = set(tree.subtree(head))
    for c in tree.children[head]:
        inner = tree.bases[c] == "mark" and any(d < c for d in tree.having(head, "nsubj", "csubj", "cop"))
        if tree.bases[c] in INSIDE_CLAUSE and tree.words[c].deprel != "cc:preconj" and not inner:
            kept -= set(tree.subtree(c))
    first, last = _run(tree, head, kept)
    if first > 1 and tree.base(first - 1) == "mark" and tree.words[first - 2].head == head:
        first -= 2 if tree.base(first - 2) == "advmod" else 0  # "not to turn away"
    return _stretch(tree, head, first, last)


def _run(tree: Tree, head: int, kept: set[int]) -> tuple[int, int]:
    """The unbroken run of kept words around the head; a lone punctuation mark does not break it."""
    first = last = head
    while first - 1 >= 0 and (first - 1 in kept or (_sign(tree, first - 1) and first - 2 in kept)):
        first -= 1
    while last + 1 < len(tree) and (last + 1 in kept or (_sign(tree, last + 1) and last + 2 in kept)):
        last += 1
    while first < head and _sign(tree, first) and not _opens(tree, first, last):
        first += 1
    while last > head and _sign(tree, last) and not _closes(tree, first, last):
        last -= 1
    return first, last


def _named(tree: Tree, head: int, first: int, last: int) -> tuple[int, int]:
    """The run without what relates it to other words, and cut short where it has grown beyond a phrase."""
    while first < head and _relates(tree, head, first):
        first += 1
    return first, _first_break(tree, head, last) if last - first > MANY else last


def _relates(tree: Tree, head: int, i: int) -> bool:
    """A word that joins the phrase to others: "and", "as well as", a preposition; not the one of "at least 76"."""
    base, above = tree.bases[i], tree.words[i].head
    farther = above > i + 1 and tree.words[above].upos in ("ADJ", "NOUN", "PROPN")
    own = base == "case" and (above in (head, i - 1) or above < i or farther)
    return base in ("cc", "mark") or own or (base == "fixed" and above < i)


def _stretch(tree: Tree, head: int, first: int, last: int) -> tuple[int, int]:
    """The offsets of a run of words, without what opens the next one or, in Turkish, sets this one apart: "Kaya da"."""
    while last > head and _sign(tree, last) and not _closes(tree, first, last):
        last -= 1
    while last > head and (tree.bases[last] in ("case", "cc", "mark") or tree.words[last].deprel == "advmod:emph"):
        last -= 1
    first, last = _balanced(tree, whole(tree, first), _whole_end(tree, last))
    start, end = tree.words[first].start, tree.words[last].end
    if end - start > LONGEST:  # what comes first says most
        end = max((w.end for w in tree.words[first : last + 1] if w.end <= start + LONGEST), default=end)
        start, end = (start, end) if tree.words[head].end <= end else (tree.words[head].start, tree.words[head].end)
    return start, end


def whole(tree: Tree, first: int) -> int:
    """The first word of a hyphenated one: "vice" where a phrase would begin with "-president", "that" of "that's"."""
    words = tree.words
    while first > 0 and words[first].text[:1] in "'’" and words[first - 1].end == words[first].start:
        first -= 1
    while (
        first > 0 and "-" in (words[first].text, words[first - 1].text) and words[first - 1].end == words[first].start
    ):
        first -= 1
    return first


def _whole_end(tree: Tree, last: int) -> int:
    """The last word of a name in pieces: "19" where a phrase would end with the "M" of "M-19"."""
    words = tree.words
    while last + 2 < len(words) and words[last + 1].text == "-" and words[last].upos == "PROPN":
        if words[last].end != words[last + 1].start or words[last + 1].end != words[last + 2].start:
            break
        last += 2
    return last


def _first_break(tree: Tree, head: int, last: int) -> int:
    """The last word before the first comma, dash or verb behind the head: a long phrase may hold what is none of it."""
    for k in range(head + 1, last + 1):
        if (tree.words[k].text == "," and in_list(tree, k)) or glued(tree, k):
            continue
        if tree.words[k].text in BREAKS or (tree.words[k].upos == "VERB" and tree.bases[k] in ("acl", "advcl", "conj")):
            return k - 1
    return last


def glued(tree: Tree, k: int) -> bool:
    """A sign inside one word: "state-owned"."""
    return (
        0 < k < len(tree) - 1
        and tree.words[k - 1].end == tree.words[k].start < tree.words[k].end == tree.words[k + 1].start
    )


def in_list(tree: Tree, comma: int) -> bool:
    """Whether a comma parts the members of a list that ends in "and X": "of the bank, the court, and the press"."""
    member = tree.words[comma].head
    if member < comma or tree.base(member) != "conj":
        return False
    others = [c for c in tree.having(tree.words[member].head, "conj") if c >= member]
    return bool(others) and bool(tree.having(others[-1], "cc")) and all(tree.words[c].upos != "VERB" for c in others)


def _balanced(tree: Tree, first: int, last: int) -> tuple[int, int]:
    """Take in the other half of a quotation mark or bracket that the run holds alone, where it stands next to it."""
    texts = [word.text for word in tree.words[first : last + 1]]
    if PAIRED.isdisjoint(texts):
        return first, last
    for opening, closing in ("“”", "‘’", "«»", "()", '""'):
        if opening == closing:
            lone = texts.count(opening) % 2 == 1
            after = lone and last + 1 < len(tree) and tree.words[last + 1].text == opening
            before = lone and first > 0 and tree.words[first - 1].text == opening
        else:
            following = tree.words[min(last + 1, len(tree) - 1)].text
            after = texts.count(opening) > texts.count(closing) and following == closing
            before = texts.count(closing) > texts.count(opening) and tree.words[max(first - 1, 0)].text == opening
        if after:
            return first, last + 1
        if before:
            return first - 1, last
    return first, last


def _sign(tree: Tree, i: int) -> bool:
    return tree.words[i].upos == "PUNCT"


def _opens(tree: Tree, first: int, last: int) -> bool:
    """Whether an opening quotation mark has its closing one in the phrase."""
    opening = tree.words[first].text in '“‘«("'
    return opening and any(tree.words[k].text in '”’»)"' for k in range(first + 1, last + 1))


def _closes(tree: Tree, first: int, last: int) -> bool:
    return tree.words[last].text in '”’»)"' and any(tree.words[k].text in '“‘«("' for k in range(first, last))
