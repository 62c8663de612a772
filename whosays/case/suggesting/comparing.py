"""Two names → what speaks for and against their being names of one: 70 points for the same name, less for what differs.

People: the word that differs most counts, and a word that each has and the other lacks parts them. Organisations: forms
of companies are left out, numbers must agree, and words that many share count little.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from whosays.case.suggesting.signs import NAME, Sign
from whosays.case.suggesting.words import REMEMBERED, likeness, lists, words_of

LEAST = 0.55  # likeness from which two words may be one
EACH_LACKS, LACKS, ONE_WORD, TURNED, FATHER_AND_SON = 35, 6, 21, 3, 35
COMMON = 0.4  # what a word that many organisations share counts beside another


@dataclass(frozen=True, slots=True)
class Aligned:
    """Words of two names side by side: pairs with their likeness, and what is left on either side."""

    pairs: tuple[tuple[float, str, str], ...]
    left: tuple[str, ...]
    right: tuple[str, ...]
    turned: bool
    rotated: bool


def align(one: Sequence[str], other: Sequence[str]) -> Aligned:
    """Each word with the one that is most like it, the most alike first; of equals those that stand level."""
    ranked = sorted(
        (-likeness(a, b), abs(i - j), i, j) for i, a in enumerate(one) for j, b in enumerate(other)
    )  # fmt: skip
    taken: dict[int, int] = {}
    pairs: list[tuple[float, str, str]] = []
    for unlike, _, i, j in ranked:
        if -unlike >= LEAST and i not in taken and j not in taken.values():
            taken[i] = j
            pairs.append((-unlike, one[i], other[j]))
    order = [taken[i] for i in sorted(taken)]
    return Aligned(
        tuple(pairs),
        tuple(word for i, word in enumerate(one) if i not in taken),
        tuple(word for j, word in enumerate(other) if j not in taken.values()),
        order != sorted(order),
        order in rotations(sorted(order)),
    )


def rotations(order: list[int]) -> list[list[int]]:
    """The orders in which a surname, or more, is said first instead of last: "a b c", "b c a", "c a b"."""
    return [order[at:] + order[:at] for at in range(len(order))]


def compare(family: str, one: str, other: str) -> tuple[Sign, ...]:
    """The signs of two names of one family ("person", "organisation", …); none where they share nothing."""
    signs = person_signs if family == "person" else organisation_signs
    return tuple(signs(words_of(one), words_of(other)))


@lru_cache(REMEMBERED)
def kept(words: tuple[str, ...], without: frozenset[str]) -> tuple[str, ...]:
    """The words that count; all of them where none would be left."""
    same = lists().same
    return tuple(same.get(word, word) for word in words if word not in without) or words


def person_signs(one: tuple[str, ...], other: tuple[str, ...]) -> Iterator[Sign]:
    """Names of people."""
    first, second = kept(one, lists().small), kept(other, lists().small)
    if "".join(first) == "".join(second):
        yield Sign("name", NAME, f"the same name: {' '.join(first)}")
        return
    found = align(first, second)
    if not found.pairs:
        return
    yield Sign("name", NAME, f"words of both: {', '.join(pair[1] for pair in found.pairs)}")
    yield from unlike(found, lambda _: 1.0)
    yield from lacking(found)
    if len(found.pairs) == 1 and (found.left or found.right):
        yield Sign("one word", -ONE_WORD, f"they share {found.pairs[0][1]} only")
    if found.turned and (lists().patronymic & {*one, *other} or not found.rotated):
        yield Sign("order", -FATHER_AND_SON, "names have changed places, as of father and son")
    elif found.turned:
        yield Sign("order", -TURNED, "the words stand in another order")


def unlike(found: Aligned, weight: Callable[[str], float]) -> Iterator[Sign]:
    """What the least alike pair of words takes away."""
    likeness_, one, other = min(found.pairs)
    if likeness_ < 1:
        why = "written otherwise" if likeness_ >= 0.88 else "not the same"
        yield Sign(
            "spelling", -round(NAME * (1 - likeness_) * max(weight(one), weight(other))), f"{why}: {one} / {other}"
        )


def lacking(found: Aligned) -> Iterator[Sign]:
    """What words take away that only one of two people has."""
    if found.left and found.right:
        why = f"each has what the other lacks: {' '.join(found.left)} / {' '.join(found.right)}"
        yield Sign("other words", -EACH_LACKS, why)
    more = abs(len(found.left) - len(found.right))
    if more:
        words = found.left if len(found.left) > len(found.right) else found.right
        yield Sign("more words", -LACKS * more, f"only one has: {' '.join(words)}")


def organisation_signs(one: tuple[str, ...], other: tuple[str, ...]) -> Iterator[Sign]:
    """Names of organisations, places and things."""
    first, second = kept(one, lists().legal), kept(other, lists().legal)
    if "".join(first) == "".join(second):
        yield Sign("name", NAME, f"the same name: {' '.join(first)}")
        return
    if short := initials(first, second) or initials(second, first):
        yield Sign("name", NAME - LACKS, f"{short} are the initials of the other")
        return
    found = align(first, second)
    if not found.pairs:
        return
    yield Sign("name", NAME, f"words of both: {', '.join(pair[1] for pair in found.pairs)}")
    yield from unlike(found, lambda _: 1.0)
    yield from uncommon(found)


def uncommon(found: Aligned) -> Iterator[Sign]:
    """What words take away that only one of two organisations has: a number or a word of its own names another."""
    alone = (*found.left, *found.right)
    if found.left and found.right:
        why = f"each has what the other lacks: {' '.join(found.left)} / {' '.join(found.right)}"
        yield Sign("other words", -EACH_LACKS, why)
    elif alone:
        shared = sum(map(telling, (pair[1] for pair in found.pairs)))
        own = sum(map(telling, alone))
        yield Sign("more words", -round(NAME * own / (shared + own) / 1.5), f"only one has: {' '.join(alone)}")


def telling(word: str) -> float:
    """How much a word tells which organisation is meant: a number tells one fund from the next."""
    return 2.0 if word[0].isdigit() else COMMON if word in lists().common else 1.0


def initials(one: Sequence[str], other: Sequence[str]) -> str:
    """The first name, where it is one word made of the first letters of the other's."""
    letters = "".join(word[0] for word in other)
    return one[0] if len(one) == 1 and len(letters) > 1 and one[0] == letters else ""
