"""The time of an account, carried into the next sentence where it plainly goes on (docs/decisions, narrative time).

"A bomb went off in the market on 3 May. Four people were killed." Carried only from one act of violence to the next
sentence's, inside a paragraph and under the same voices, when that sentence is in the past, has no time of its own and
starts with no word of another time. Courts' acts are never dated so: arrest and sentence share paragraphs, not days.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from whosays.claims.timing.attached import Times
from whosays.claims.timing.tense import tense_of
from whosays.claims.timing.words import words
from whosays.claims.tree import Tree
from whosays.model import Claim, Status

VIOLENCE = frozenset({"attack", "casualty", "clash"})
PLAIN = Status()


def carried(claims: Sequence[Claim], times: Times) -> tuple[Claim, ...]:
    """The claims, with the time of the sentence before where they continue it."""
    sentences = {tree.sentence.start: tree.number for tree in times.trees}
    by_sentence: dict[int, list[Claim]] = {}
    for claim in claims:
        by_sentence.setdefault(sentence_of(claim, times, sentences), []).append(claim)
    out: list[Claim] = []
    for claim in claims:
        number = sentence_of(claim, times, sentences)
        source = next((one for one in by_sentence.get(number - 1, ()) if goes_on(one, claim, number, times)), None)
        if source is not None and source.when is not None:
            claim = replace(claim, when=replace(source.when, how="narrative"))
        out.append(claim)
    return tuple(out)


def sentence_of(claim: Claim, times: Times, sentences: dict[int, int]) -> int:
    """The number of the sentence in which a claim's predicate stands."""
    known = sentences.get(claim.evidence.start)
    if known is not None:
        return known
    at = bisect_right(times.trees, claim.predicate.start, key=lambda tree: tree.sentence.start) - 1
    return times.trees[at].number if at >= 0 else -2


def goes_on(before: Claim, claim: Claim, number: int, times: Times) -> bool:
    """Whether a claim continues the account of the one before it."""
    if claim.when is not None or not {before.type, claim.type} <= VIOLENCE or claim.attribution != before.attribution:
        return False
    if before.when is None or before.when.how != "stated" or not before.when.edtf or before.status != PLAIN:
        return False
    if claim.status != PLAIN or before.when.edtf.startswith(("P", "R")) or before.when.earliest is None:
        return False
    tree = times.trees[number]
    between = times.document.text[before.evidence.end : tree.sentence.start]
    return "\n\n" not in between and continues(tree, claim, times)


def continues(tree: Tree, claim: Claim, times: Times) -> bool:
    """Whether a sentence is a plain past one without a time of its own, and the claim is what it says first of all."""
    if tree.number in times.timed:
        return False
    main = next((i for i, w in enumerate(tree.words) if w.start >= claim.predicate.start), -1)
    if main < 0 or tree.coordination_head(main) != tree.root or tense_of(tree, main) != "past":
        return False
    pluperfect = any(tree.words[c].text.lower() == "had" for c in tree.having(main, "aux"))
    opening = {word.text.lower() for word in tree.words[:4]}
    table = words(tree.language)
    return not pluperfect and not opening & (table["then"] | table["after"] | table["before"])
