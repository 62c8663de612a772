"""The signs of a claim by which one can tell how surely it was read: short names, each there or not.

What a claim is (type, words, status, voices) speaks for its type, its status and its chain of voices; the way through
the tree from the predicate to what fills a role speaks for the argument.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from whosays.claims.fillers import Labels
from whosays.claims.tree import Tree
from whosays.model import Argument, Status, Voice

MOST_STEPS = 5  # of a way through the tree; a longer one is only "far"
MOST_VOICES, MOST_ARGUMENTS, MOST_VERBS = 3, 5, 3  # more are as good as so many
LENGTHS = (10, 20, 30, 45)  # words of a sentence
WIDTHS = (1, 3, 6, 12)  # words of an argument
BEGIN = attrgetter("start")
Headed = tuple[Argument, int | None]  # and the word that heads it, None where that stands in another sentence


def claim_signs(
    tree: Tree, labels: Labels, word: int, kind: str, found: Sequence[Headed], chain: Sequence[Voice], status: Status
) -> Iterator[str]:
    """Of a claim whose predicate is `word`."""
    lemma, upos = tree.lemmas[word], tree.words[word].upos
    yield from (f"type={kind}", f"lemma={lemma}", f"{kind}={lemma}", f"upos={upos}", f"{kind}/{upos}")
    yield from (
        f"rel={tree.bases[word]}",
        f"language={tree.language}",
        f"length={step(len(tree), LENGTHS)}",
        f"capitals={capitals(tree)}",
    )
    yield from (f"voices={min(len(chain), MOST_VOICES)}", f"arguments={min(len(found), MOST_ARGUMENTS)}")
    yield from (f"{status.polarity}/{status.reality}/{status.certainty}", status.polarity, status.reality)
    yield status.certainty
    yield from (f"{kind}:{role}" for role in sorted({argument.role for argument, _ in found}))
    for argument, filler in found:
        if filler is not None:
            yield f"{kind}.{argument.role}={labels.of(tree.number, filler)}"
    for voice in chain:
        inside = tree.sentence.start <= voice.start < tree.sentence.end
        yield from (f"by={voice.kind}", f"cue={voice.cue.lower()}", f"by={voice.kind}/{inside}")


def argument_signs(
    tree: Tree, labels: Labels, word: int, kind: str, argument: Argument, filler: int | None
) -> Iterator[str]:
    """Of what fills a role, its phrase headed by `filler`; None where that stands in another sentence."""
    role, known = argument.role, argument.entity is not None
    yield from (f"type={kind}", f"role={role}", f"{kind}.{role}", f"language={tree.language}", f"known={known}")
    yield f"capitals={capitals(tree)}"
    if filler is None:
        yield from ("elsewhere", f"{role}/elsewhere")
        return
    way, upos, label = route(tree, word, filler), tree.words[filler].upos, labels.of(tree.number, filler)
    yield from (f"way={way}", f"{role}/{way}", f"upos={upos}", f"{upos}/{known}", f"label={label}", f"{role}/{label}")
    yield from (f"of={tree.words[word].upos}", f"before={filler < word}", f"rel={tree.bases[filler]}")
    inner = words_of(tree, argument.start, argument.end)
    verbs = sum(tree.words[i].upos == "VERB" for i in inner)
    yield from (f"width={step(len(inner), WIDTHS)}", f"verbs={min(verbs, MOST_VERBS)}")
    yield f"apart={step(abs(filler - word), LENGTHS)}"


def headed(tree: Tree, found: Iterable[Argument]) -> list[Headed]:
    """Arguments with the words that head them."""
    return [(argument, head_of(tree, argument.start, argument.end)) for argument in found]


def head_of(tree: Tree, start: int, end: int) -> int | None:
    """The word of a stretch that the others hang on; None where the stretch lies outside the sentence."""
    inside = words_of(tree, start, end)
    tops = [i for i in inside if tree.words[i].head not in inside]
    return next((i for i in tops if tree.words[i].upos != "PUNCT"), tops[0] if tops else None)


def words_of(tree: Tree, start: int, end: int) -> range:
    """The words that begin in a stretch."""
    first = bisect_left(tree.words, start, key=BEGIN)
    return range(first, bisect_left(tree.words, end, first, key=BEGIN))


def route(tree: Tree, word: int, filler: int) -> str:
    """The relations from one word up to what both hang on, and down to the other: "conj>nsubj".

    A mended tree may fall into parts that share nothing.
    """
    up, down = [word, *tree.ancestors(word)], [filler, *tree.ancestors(filler)]
    shared = next((i for i in up if i in down), None)
    if shared is None:
        return "far"
    rising = [tree.bases[i] for i in up[: up.index(shared)]]
    falling = [tree.bases[i] for i in reversed(down[: down.index(shared)])]
    return "far" if len(rising) + len(falling) > MOST_STEPS else "/".join(rising) + ">" + "/".join(falling)


def step(count: int, bounds: Sequence[int]) -> int:
    """Which of the steps that the bounds make a number stands on."""
    return bisect_left(bounds, count)


@lru_cache(maxsize=1)
def capitals(tree: Tree) -> bool:
    """Whether a sentence is in capitals throughout, as telexes are."""
    return all(word.text == word.text.upper() for word in tree.words)
