"""Which of two claims came first, where the text says so: "after X was arrested, he fled", "-madan önce", "while".

A link `before` names the earlier claim first; `during` names first the claim that happened while the other did. What
the text says with "after" is a `before` the other way round: one order, one form.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from whosays.claims.timing.attached import Times
from whosays.claims.timing.words import words
from whosays.claims.tree import Tree
from whosays.model import Claim, Link

CONFIDENCE = 0.9  # of order told by a conjunction: of 36 links read in MEANTIME and MUC-4, 34 were right
Pair = tuple[str, int, int, str]  # relation of the main word to the other one, both words, and the word that says so


def order(claims: Sequence[Claim], times: Times) -> tuple[Link, ...]:
    """The links of order between the claims of one document, each once."""
    found: dict[str, Link] = {}
    ordered = sorted(claims, key=lambda claim: claim.predicate.start)
    starts = [claim.predicate.start for claim in ordered]
    for tree in times.trees:
        first, last = bisect_left(starts, tree.sentence.start), bisect_left(starts, tree.sentence.end)
        if last - first < 2:
            continue
        named = stated_in(tree, ordered[first:last])
        for relation, main, other, word in pairs(tree):
            one, two = named.get(main), named.get(other)
            if one and two and one.id != two.id and both_so(one, two, relation, tree.language):
                link = made(relation, one, two, word)
                found.setdefault(link.id, link)
    return tuple(found.values())


def stated_in(tree: Tree, claims: Sequence[Claim]) -> dict[int, Claim]:
    """Word → the claim of this sentence that it states; of several the first that is typed, and no mere statement."""
    here = sorted(claims, key=lambda claim: (claim.type == "statement", claim.type == "open"))
    starts = [word.start for word in tree.words]
    out: dict[int, Claim] = {}
    for claim in here:
        for i in range(bisect_left(starts, claim.predicate.start), bisect_left(starts, claim.predicate.end)):
            out.setdefault(i, claim)
    return out


def both_so(main: Claim, other: Claim, relation: str, language: str) -> bool:
    """Whether both are said to be so: what was not done has no place in an order.

    Turkish "-meden önce" has the form of a negation and negates nothing.
    """
    formal = language == "tr" and relation == "before"
    return main.status.polarity == "affirmed" and (formal or other.status.polarity == "affirmed")


def pairs(tree: Tree) -> Iterator[Pair]:
    """The clauses and event nouns that a word of order relates to their governor."""
    table = words(tree.language)
    for word in tree.named("advcl", "obl", "nmod", "acl"):
        head = tree.words[word].head
        if head < 0:
            continue
        marks = [tree.words[c] for c in tree.having(word, "mark", "case", "advmod", "fixed")]
        for mark in marks:
            relation = relation_of(mark.text.lower(), mark.lemma.lower(), table)
            contrasts = relation == "during" and tree.language == "en" and contrasting(tree, word, mark.start)
            if relation and direct(tree, word, mark.start) and not contrasts:
                yield relation, head, word, mark.text
        if tree.language == "tr" and tree.words[word].text.lower().endswith(("ken", "rken")):
            yield "during", head, word, tree.words[word].text


def relation_of(text: str, lemma: str, table: Mapping[str, frozenset[str]]) -> str | None:
    """What a word of order says of the governor: that it came after, before or during."""
    for relation in ("after", "before", "during"):
        if text in table[relation] or lemma in table[relation]:
            return relation
    return None


def contrasting(tree: Tree, word: int, mark: int) -> bool:
    """As in ", while others waited", "while we still face …": it sets two things side by side, not at one time.

    A clause with "while" tells a time where it follows without a comma or its verb is in progress.
    """
    if tree.bases[word] != "advcl" or tree.words[word].text.lower().endswith("ing"):
        return False
    at = next(i for i, w in enumerate(tree.words) if w.start == mark)
    while_clause = tree.words[at].text.lower() in ("while", "whilst")
    return at == 0 or (while_clause and (at < tree.words[word].head or tree.words[at - 1].text == ","))


def direct(tree: Tree, word: int, mark: int) -> bool:
    """Whether the word of order opens the clause itself and no other stands between them."""
    first = min(tree.words[c].start for c in tree.subtree(word))
    return tree.language == "tr" or mark <= first + 12


def made(relation: str, main: Claim, other: Claim, word: str) -> Link:
    """The link of a pair."""
    kind: Literal["before", "during"] = "during" if relation == "during" else "before"
    first, second = (other, main) if relation == "after" else (main, other)
    names = "\n".join((kind, first.id, second.id))
    number = hashlib.sha256(names.encode()).hexdigest()[:24]
    return Link(f"link:{number}", kind, (first.id, second.id), f"the text says “{word.lower()}”", CONFIDENCE)
