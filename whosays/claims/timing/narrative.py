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
from whosays.model import Claim, Status, Word

VIOLENCE = frozenset({"attack", "casualty", "clash"})
BACK = {"tr": 2}  # sentences: over one that has no time of its own
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
        near = (
            one for back in range(1, BACK.get(times.language.code, 1) + 1) for one in by_sentence.get(number - back, ())
        )
        source = next((one for one in near if goes_on(one, claim, number, times)), None)
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
    at_once = follows_at_once(times.trees[number])
    if claim.when is not None or claim.attribution != before.attribution:
        return False
    if not at_once and claim.type not in VIOLENCE:
        return False
    if not at_once and before.type not in VIOLENCE and not took_place(before, times.language.code):
        return False
    if before.when is None or before.when.how != "stated" or not before.when.edtf or before.status != PLAIN:
        return False
    if claim.status != PLAIN or before.when.edtf.startswith(("P", "R")) or before.when.earliest is None:
        return False
    tree = times.trees[number]
    between = times.document.text[before.evidence.end : tree.sentence.start]
    timed = any(times.trees[n].number in times.timed for n in range(tell(before, times) + 1, number))
    return "\n\n" not in between and not timed and continues(tree, claim, times)


def follows_at_once(tree: Tree) -> bool:
    """As in "Shortly afterwards he …", "Hemen ardından …": on the same day, whatever is done."""
    return not words(tree.language)["at_once"].isdisjoint(tree.forms[:2])


def tell(claim: Claim, times: Times) -> int:
    """The number of the sentence that states a claim."""
    return bisect_right(times.trees, claim.predicate.start, key=lambda tree: tree.sentence.start) - 1


def took_place(claim: Claim, code: str) -> bool:
    """As in Turkish "Olay 3 Mayıs'ta meydana geldi", "Çatışma … çıktı": that an event took place."""
    table, lemma = words(code), claim.predicate.lemma
    said = any(lemma == one or lemma.endswith(f"_{one}") for one in table["takes_place"])
    first = claim.arguments[0] if len(claim.arguments) == 1 else None
    return claim.type == "open" and said and first is not None and is_event(first.text, table["events"])


def is_event(text: str, events: frozenset[str]) -> bool:
    """Whether a phrase ends in a word for a deed or an accident."""
    last = text.lower().replace("i̇", "i").split()[-1]
    return any(last == event or last.removesuffix("sı").removesuffix("si") == event for event in events)


def stated_by(word: Word, claim: Claim, last: bool) -> bool:
    """Whether a claim's predicate begins, or ends, with a word."""
    return word.end >= claim.predicate.end if last else word.start >= claim.predicate.start


def continues(tree: Tree, claim: Claim, times: Times) -> bool:
    """Whether a sentence is a plain past one without a time of its own, and the claim is what it says first of all."""
    if tree.number in times.timed:
        return False
    last = tree.language == "tr"  # "ateş açtı": the verb of two words ends the predicate
    main = next((i for i, w in enumerate(tree.words) if stated_by(w, claim, last)), -1)
    if main < 0 or tree.coordination_head(main) != tree.root or tense_of(tree, main) != "past":
        return False
    pluperfect = any(tree.words[c].text.lower() == "had" for c in tree.having(main, "aux"))
    opening = {word.text.lower() for word in tree.words[:4]}
    table = words(tree.language)
    later = frozenset() if follows_at_once(tree) else table["then"]
    return not pluperfect and not opening & (later | table["after"] | table["before"])
