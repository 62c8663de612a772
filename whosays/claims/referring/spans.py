"""Which words of a sentence are a name: the reader's mentions repaired with the tree, and runs of proper nouns."""

from __future__ import annotations

from dataclasses import dataclass

from whosays.claims.referring.spelling import fold
from whosays.claims.referring.words import Words
from whosays.claims.tree import Tree
from whosays.model import Mention

NAMING = frozenset({"person", "organisation", "public_body", "place", "facility", "event", "document", "other", "weapon"})
JOINING = frozenset({"flat", "compound", "nmod:desc", "flat:name", "flat:foreign", "goeswith"})


@dataclass(slots=True)
class Span:
    """Words `first` to `last` (inclusive) are one name or one time; `label` is the reader's, "" where it said none."""

    first: int
    last: int
    label: str


def capital(text: str) -> bool:
    return text[:1].isupper() or (text[:1] in "\"“‘'«" and text[1:2].isupper())


def is_title(text: str, words: Words) -> bool:
    folded = text.rstrip(".").lower()
    return folded in words.titles or folded in words.before_titles


def words_of(tree: Tree, mention: Mention) -> tuple[int, int] | None:
    """The words that a mention covers, wholly or in part."""
    first = last = -1
    for i, word in enumerate(tree.words):
        if word.end > mention.start and word.start < mention.end:
            first, last = (i if first < 0 else first), i
        elif word.start >= mention.end:
            break
    return (first, last) if first >= 0 else None


def trimmed(tree: Tree, first: int, last: int) -> tuple[int, int]:
    """Without articles, prepositions and punctuation at the edges, and without the English 's."""
    words = tree.words
    while first < last and words[first].upos in ("DET", "ADP", "PUNCT", "CCONJ", "AUX"):
        first += 1
    while last > first and (words[last].upos in ("PUNCT", "ADP", "CCONJ", "PART", "AUX", "VERB")):
        last -= 1
    return first, last


def head_of(tree: Tree, first: int, last: int) -> int:
    """The word of a span that its other words hang on."""
    for i in range(first, last + 1):
        if not first <= tree.words[i].head <= last and tree.words[i].upos != "PUNCT":
            return i
    return last


def widened(tree: Tree, first: int, last: int, taken: list[Span | None]) -> tuple[int, int]:
    """With the proper nouns beside it that the tree joins to it: the reader often cuts a long name short."""
    words = tree.words
    while first > 0 and taken[first - 1] is None:
        before = words[first - 1]
        joined = before.deprel in JOINING and first <= before.head <= last
        if not (joined or (words[first].deprel in JOINING and words[first].head == first - 1)):
            break
        if before.upos != "PROPN" or not capital(before.text):
            break
        first -= 1
    while last + 1 < len(words) and taken[last + 1] is None:
        after = words[last + 1]
        joined = after.deprel.startswith("flat") and first <= after.head <= last
        if not (joined or (words[last].deprel in ("flat", "compound") and words[last].head == last + 1)):
            break
        if after.upos != "PROPN" or not capital(after.text):
            break
        last += 1
    return first, last


def without_titles(tree: Tree, first: int, last: int, words: Words) -> int:
    """Where a person's name begins once titles before it are left out."""
    while first < last and is_title(tree.words[first].text, words):
        first += 1
    return first


def is_name(tree: Tree, first: int, last: int) -> bool:
    """Whether a mention names: it has a capitalised noun, and its head is not a common noun in small letters."""
    words = tree.words
    if not any(words[i].upos in ("PROPN", "NOUN", "X", "ADJ") and capital(words[i].text) for i in range(first, last + 1)):
        return False
    head = words[head_of(tree, first, last)]
    return capital(head.text) or head.upos == "PROPN"


def mention_spans(tree: Tree, mentions: list[Mention], words: Words, taken: list[Span | None]) -> list[Span]:
    """The spans of the reader's mentions, the longest first where two overlap; common phrases are left out."""
    spans = []
    for mention in sorted(mentions, key=lambda m: (m.start - m.end, m.start)):
        covered = words_of(tree, mention)
        if covered is None:
            continue
        first, last = trimmed(tree, *covered)
        if any(taken[first : last + 1]):
            continue
        naming = mention.label in NAMING
        if naming and not is_name(tree, first, last):
            continue
        if naming:
            first, last = widened(tree, first, last, taken)
        if mention.label == "person":
            first = without_titles(tree, first, last, words)
        span = Span(first, last, mention.label)
        taken[first : last + 1] = [span] * (last + 1 - first)
        spans.append(span)
    return spans


def proper_runs(tree: Tree, words: Words, taken: list[Span | None]) -> list[Span]:
    """Names that the reader missed: proper nouns in a row that the tree joins."""
    spans, i, n = [], 0, len(tree.words)
    while i < n:
        word = tree.words[i]
        if word.upos != "PROPN" or taken[i] is not None or not capital(word.text) or fold(word.text) in words.calendar:
            i += 1
            continue
        first, last = i, i
        while last + 1 < n and taken[last + 1] is None and joined(tree, first, last):
            last += 1
        begin = without_titles(tree, first, last, words)
        span = Span(begin, last, "person" if begin > first else "")
        if not is_title(tree.words[begin].text, words) or last > begin:
            taken[begin : last + 1] = [span] * (last + 1 - begin)
            spans.append(span)
        i = last + 1
    return spans


def joined(tree: Tree, first: int, last: int) -> bool:
    """Whether the word after a run of proper nouns goes on with the same name."""
    after, now = tree.words[last + 1], tree.words[last]
    if after.upos != "PROPN" or not capital(after.text):
        return False
    if first <= after.head <= last:
        return after.deprel in JOINING
    return now.head == last + 1 and now.deprel in JOINING or (now.head == after.head and now.deprel in JOINING)


def name_spans(tree: Tree, mentions: list[Mention], words: Words) -> list[Span | None]:
    """For every word the span that it belongs to, or None."""
    taken: list[Span | None] = [None] * len(tree.words)
    mention_spans(tree, mentions, words, taken)
    proper_runs(tree, words, taken)
    return taken
