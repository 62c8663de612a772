"""The evaluation of the CoNLL 2018 shared task: a reading on raw text against a treebank, by its characters.

System and gold are compared over the characters that are not white space. A sentence is right if both its ends are. A
word counts where it is aligned with a gold word: by equal ends, and inside a multiword token by the longest common
subsequence of forms. As in `conll18_ud_eval.py`, every figure is F1 over all words, aligned or not, so that wrong
tokens and sentences cost tags and trees as well.

One difference: an engine does not say which of its words make up one token where their stretches do not coincide, so
"tokens" are distinct stretches of text, on both sides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from whosays.model import Sentence, Word

UNIVERSAL_FEATURES = frozenset(
    {
        "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite",
        "Degree", "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite",
    }
)  # fmt: skip
METRICS = ("Tokens", "Sentences", "Words", "UPOS", "UFeats", "UAS", "LAS")


@dataclass(frozen=True, slots=True)
class Item:
    """A word to align: its ends over non-white characters, and its number in the document.

    `head` is the number of its governor in the document, -1 for a root. A word of a multiword token has the ends of
    the whole token.
    """

    start: int
    end: int
    multiword: bool
    word: Word
    head: int
    stretch: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Side:
    """One reading of a text, the system's or the gold one."""

    sentences: frozenset[tuple[int, int]]
    items: Sequence[Item]


@dataclass(frozen=True, slots=True)
class Count:
    """What one metric compares; counts of several documents add up."""

    correct: int = 0
    system: int = 0
    gold: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.correct + other.correct, self.system + other.system, self.gold + other.gold)

    @property
    def precision(self) -> float:
        return self.correct / self.system if self.system else 0.0

    @property
    def recall(self) -> float:
        return self.correct / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.system + self.gold
        return 2 * self.correct / both if both else 0.0


def positions(text: str) -> list[int]:
    """For every offset, how many characters before it are not white space."""
    return [0, *accumulate(not character.isspace() for character in text)]


def side(text: str, sentences: Sequence[Sentence], tokens: Iterable[tuple[int, int]] = ()) -> Side:
    """A reading laid over the non-white characters. `tokens` are the known multiword tokens, as offsets.

    Words that share one stretch are taken for a multiword token without being told.
    """
    at = positions(text)
    cover = {offset: token for token in tokens for offset in range(*token)}
    items: list[Item] = []
    for sentence in sentences:
        shared = shared_stretches(sentence.words)
        base = len(items)
        for word in sentence.words:
            stretch = (word.start, word.end)
            token = cover.get(word.start, stretch)
            multiword = token != stretch or stretch in shared or word.start in cover
            head = base + word.head if word.head >= 0 else -1
            items.append(Item(at[token[0]], at[token[1]], multiword, word, head, (at[word.start], at[word.end])))
    return Side(frozenset((at[s.start], at[s.end]) for s in sentences), items)


def shared_stretches(words: Sequence[Word]) -> set[tuple[int, int]]:
    """Stretches that more than one word stands on."""
    times = Counter((word.start, word.end) for word in words)
    return {stretch for stretch, count in times.items() if count > 1}


def align(gold: Sequence[Item], system: Sequence[Item]) -> list[tuple[int, int]]:
    """Pairs of (gold number, system number)."""
    pairs: list[tuple[int, int]] = []
    g = s = 0
    while g < len(gold) and s < len(system):
        if gold[g].multiword or system[s].multiword:
            g_first, s_first, g, s = multiword_stretch(gold, system, g, s)
            common = longest_common([i.word.text.lower() for i in gold[g_first:g]],
                                    [i.word.text.lower() for i in system[s_first:s]])  # fmt: skip
            pairs += [(g_first + a, s_first + b) for a, b in common]
        elif (gold[g].start, gold[g].end) == (system[s].start, system[s].end):
            pairs.append((g, s))
            g, s = g + 1, s + 1
        elif gold[g].start <= system[s].start:
            g += 1
        else:
            s += 1
    return pairs


def multiword_stretch(gold: Sequence[Item], system: Sequence[Item], g: int, s: int) -> tuple[int, int, int, int]:
    """First and past-last numbers, on both sides, of the words that a multiword token and its rivals cover."""
    if gold[g].multiword:
        end = gold[g].end
        s += not system[s].multiword and system[s].start < gold[g].start
    else:
        end = system[s].end
        g += not gold[g].multiword and gold[g].start < system[s].start
    g_first, s_first = g, s
    while not (beyond(gold, g, end) and beyond(system, s, end)):
        if g < len(gold) and (s >= len(system) or gold[g].start <= system[s].start):
            end = max(end, gold[g].end) if gold[g].multiword else end
            g += 1
        else:
            end = max(end, system[s].end) if system[s].multiword else end
            s += 1
    return g_first, s_first, g, s


def beyond(items: Sequence[Item], number: int, end: int) -> bool:
    """Whether the word lies past the stretch; a plain word that merely sticks out does too."""
    if number >= len(items):
        return True
    return items[number].start >= end if items[number].multiword else items[number].end > end


def longest_common(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of a longest common subsequence."""
    table = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in reversed(range(len(left))):
        for j in reversed(range(len(right))):
            same = left[i] == right[j]
            table[i][j] = table[i + 1][j + 1] + 1 if same else max(table[i + 1][j], table[i][j + 1])
    pairs, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] == right[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def universal(feats: dict[str, str]) -> Hashable:
    """The features that the shared task compares."""
    return tuple(sorted((name, value) for name, value in feats.items() if name in UNIVERSAL_FEATURES))


def evaluate(gold: Side, system: Side) -> dict[str, Count]:
    """Counts for every metric of one document."""
    pairs = align(gold.items, system.items)
    to_system = dict(pairs)
    words = [(gold.items[g], system.items[s]) for g, s in pairs]
    heads = [_head(to_system, g.head) == s.head for g, s in words]
    relations = [g.word.deprel.split(":")[0] == s.word.deprel.split(":")[0] for g, s in words]
    right = {
        "Words": len(pairs),
        "UPOS": sum(g.word.upos == s.word.upos for g, s in words),
        "UFeats": sum(universal(g.word.feats) == universal(s.word.feats) for g, s in words),
        "UAS": sum(heads),
        "LAS": sum(head and relation for head, relation in zip(heads, relations, strict=True)),
    }
    counts = {name: Count(n, len(system.items), len(gold.items)) for name, n in right.items()}
    tokens = [{item.stretch for item in items} for items in (gold.items, system.items)]
    return {
        "Tokens": Count(len(tokens[0] & tokens[1]), len(tokens[1]), len(tokens[0])),
        "Sentences": Count(len(gold.sentences & system.sentences), len(system.sentences), len(gold.sentences)),
    } | counts


def _head(to_system: dict[int, int], gold_head: int) -> int | None:
    """The system's word for a gold governor: -1 for the root, None where it is aligned with nothing."""
    return -1 if gold_head < 0 else to_system.get(gold_head)
