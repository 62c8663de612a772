"""Which words of a sentence are a name: the reader's mentions repaired with the tree, and runs of proper nouns."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from whosays.claims.referring.spelling import name_end
from whosays.claims.referring.words import Words
from whosays.claims.tree import Tree
from whosays.model import Mention
from whosays.text.letters import fold

NAMING = frozenset(
    {"person", "organisation", "public_body", "place", "facility", "event", "document", "other", "weapon"}
)
COMMON = frozenset({"position", "group"})  # what the reader marks but what names nobody
MARKED = NAMING | COMMON | {"time"}
NOMINAL = frozenset({"PROPN", "NOUN", "X", "ADJ"})
OPENING, CLOSING = frozenset("(["), frozenset(")]")
BODIES = frozenset({"organisation", "public_body"})
JOINING = frozenset({"flat", "compound", "nmod:desc", "flat:name", "flat:foreign", "goeswith"})


@dataclass(slots=True)
class Span:
    """Words `first` to `last` (inclusive) are one name or one time; `label` is the reader's, "" where it said none."""

    first: int
    last: int
    label: str


def capital(text: str) -> bool:
    """Whether a word begins with a capital, inside its quotation mark if it has one."""
    return text[:1].isupper() or (text[:1] in "\"“‘'«" and text[1:2].isupper())


def is_title(text: str, words: Words) -> bool:
    """Whether a word is (part of) a title before a person's name."""
    folded = text.rstrip(".").lower()
    return folded in words.titles or folded in words.before_titles


def words_of(tree: Tree, starts: list[int], mention: Mention) -> tuple[int, int] | None:
    """The words that a mention covers, wholly or in part; `starts` are where the words begin."""
    first = max(0, bisect_right(starts, mention.start) - 1)
    last = bisect_left(starts, mention.end) - 1
    while first <= last and tree.words[first].end <= mention.start:
        first += 1
    return (first, last) if first <= last else None


def trimmed(tree: Tree, first: int, last: int) -> tuple[int, int]:
    """Without articles, prepositions and punctuation at the edges, and without the English 's."""
    words = tree.words
    while first < last and words[first].upos in ("DET", "ADP", "PUNCT", "CCONJ", "AUX"):
        first += 1
    while last > first and (words[last].upos in ("PUNCT", "ADP", "CCONJ", "PART", "AUX", "VERB")):
        last -= 1
    return first, last


def unbracketed(tree: Tree, first: int, last: int) -> tuple[int, int]:
    """Without what a bracket parts from the name: of "[words indistinct] of the commission" the commission."""
    words = tree.words
    for i in range(first, last):
        if words[i].text in CLOSING and not any(word.text in OPENING for word in words[first:i]):
            return i + 1, last
        if words[i].text in OPENING and not any(word.text in CLOSING for word in words[i : last + 1]):
            return first, max(i - 1, first)
    return first, last


def head_of(tree: Tree, first: int, last: int) -> int:
    """The word of a span that its other words hang on."""
    for i in range(first, last + 1):
        if not first <= tree.words[i].head <= last and tree.words[i].upos != "PUNCT":
            return i
    return last


def free(span: Span | None, label: str = "") -> bool:
    """Whether a name may take in a word: "Chief Public" of a prosecutor's office may be marked as a position."""
    return span is None or (span.label == "position" and label not in ("person", "place"))


def widened(tree: Tree, first: int, last: int, label: str, taken: list[Span | None]) -> tuple[int, int]:
    """With the proper nouns beside it that the tree joins to it: the reader often cuts a long name short."""
    words = tree.words
    while first > 0 and free(taken[first - 1], label):
        before = words[first - 1]
        joined = before.deprel in JOINING and first <= before.head <= last
        if not (joined or (words[first].deprel in JOINING and words[first].head == first - 1)):
            break
        if before.upos != "PROPN" or not capital(before.text) or (label == "person" and before.deprel == "nmod:desc"):
            break
        first -= 1
    while last + 1 < len(words) and free(taken[last + 1], label):
        after = words[last + 1]
        joined = after.deprel.startswith("flat") and first <= after.head <= last
        if not (joined or (words[last].deprel in ("flat", "compound") and words[last].head == last + 1)):
            break
        if after.upos != "PROPN" or not capital(after.text) or after.deprel == "nmod:desc":
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
    if not any(words[i].upos in NOMINAL and capital(words[i].text) for i in range(first, last + 1)):
        return False
    head = words[head_of(tree, first, last)]
    return capital(head.text) or head.upos == "PROPN"


def is_common(tree: Tree, first: int, last: int) -> bool:
    """Whether the capitals of a mention are those of its sentence: "THE GOVERNMENT" in capitals names nobody."""
    words = tree.words[first : last + 1]
    if tree.language != "en" or any(word.upos not in ("NOUN", "ADJ", "ADP", "DET", "NUM", "PUNCT") for word in words):
        return False
    return first == last == 0 or not any(letter.islower() for word in tree.words for letter in word.text)


def named_after(tree: Tree, starts: list[int], mentions: list[Mention], words: Words) -> list[Mention]:
    """The mentions with a body that bears a man's name as one: "Luis Perez National Liberation Front"."""
    out = sorted(mentions, key=lambda mention: mention.start)
    for i in range(len(out) - 1, 0, -1):
        person, body = out[i - 1], out[i]
        held = i > 1 and out[i - 2].label == "position" and out[i - 2].end + 1 == person.start
        if person.label != "person" or held or body.label not in ("organisation", "public_body"):
            continue
        his, own = words_of(tree, starts, person), words_of(tree, starts, body)
        if his is None or own is None or his[1] + 1 != own[0]:
            continue
        last = next((word for word in tree.words[own[1] : own[1] + 2] if fold(word.text) in words.named_bodies), None)
        if last is not None:
            out[i - 1 : i + 1] = [Mention(person.start, last.end, f"{person.text} {body.text}", body.label)]
    return out


def mention_spans(tree: Tree, mentions: list[Mention], words: Words, taken: list[Span | None]) -> list[Span]:
    """The spans of the reader's mentions, the longest first where two overlap; common phrases are left out."""
    spans, starts = [], [word.start for word in tree.words]
    mentions = [*named_after(tree, starts, mentions, words)]
    for mention in sorted(mentions, key=lambda m: (m.start - m.end, m.start)):
        covered = words_of(tree, starts, mention)
        if covered is None:
            continue
        first, last = trimmed(tree, *unbracketed(tree, *covered))
        if mention.label not in MARKED or any(taken[first : last + 1]):
            continue
        naming = mention.label in NAMING
        if naming and (not is_name(tree, first, last) or (mention.label != "person" and is_common(tree, first, last))):
            continue
        if naming:
            first, last = widened(tree, first, last, mention.label, taken)
        if mention.label == "person":
            first = without_titles(tree, first, last, words)
        span = Span(first, last, mention.label)
        taken[first : last + 1] = [span] * (last + 1 - first)
        spans.append(span)
    return spans


def complete_bodies(tree: Tree, words: Words, taken: list[Span | None]) -> None:
    """The whole name of a body marked by its last words alone: the "Office" of "Istanbul Chief Public Prosecutor’s"."""
    for i, span in enumerate(taken):
        text = tree.words[i].text
        if span is None or span.last != i or span.label not in BODIES or text.isupper():
            continue
        if fold(text) in words.generic:
            first = body_begins(tree, span, taken)
            taken[first : i + 1] = [Span(first, i, span.label)] * (i + 1 - first)


def body_begins(tree: Tree, span: Span, taken: list[Span | None]) -> int:
    """The first word of a body's name: capitalised words that hang on it, and what owns it unless that has a name."""
    first, owned = span.first, False
    while first > 0:
        at = first - 1
        if tree.words[at].deprel == "case" and tree.words[at].upos == "PART":
            at = tree.words[at].head  # "Prosecutor’s"
            if not (tree.words[at].deprel == "nmod:poss" and at == first - 2 and free(taken[at])):
                break
            owned = True
        word, part = tree.words[at], taken[at]
        inside = first <= word.head <= span.last and word.upos in NOMINAL and capital(word.text)
        if not inside or not (free(part) or (owned and part is not None and part.first == at == part.last)):
            break
        first = at
    return first


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
    if after.upos != "PROPN" or not capital(after.text) or after.deprel == "nmod:desc":
        return False
    if first <= after.head <= last:
        return after.deprel in JOINING
    return now.deprel in JOINING and now.head in (last + 1, after.head)


def name_spans(tree: Tree, mentions: list[Mention], words: Words) -> list[Span | None]:
    """For every word the span that it belongs to, or None."""
    taken: list[Span | None] = [None] * len(tree.words)
    mention_spans(tree, mentions, words, taken)
    complete_bodies(tree, words, taken)
    proper_runs(tree, words, taken)
    return taken


def spread(trees: Sequence[Tree], spans: list[list[Span | None]]) -> None:
    """A name of several words is a name wherever the same words stand, also where the reader cut it up."""
    known: dict[str, dict[tuple[str, ...], str]] = {}
    for tree, taken in zip(trees, spans, strict=True):
        for i, span in enumerate(taken):
            if span is not None and span.first == i < span.last and span.label in NAMING:
                forms = tuple(word.text for word in tree.words[i : span.last])
                known.setdefault(forms[0], {}).setdefault((*forms, last_form(tree, span)), span.label)
    if known:
        for tree, taken in zip(trees, spans, strict=True):
            for i, word in enumerate(tree.words):
                if word.text in known:
                    restore(tree, taken, i, known[word.text])


def last_form(tree: Tree, span: Span) -> str:
    """The last word of a name without its suffix."""
    word = tree.words[span.last]
    return word.text[: name_end(word.text, tree.language, word.feats.get("Case", ""))]


def restore(tree: Tree, taken: list[Span | None], first: int, forms: dict[tuple[str, ...], str]) -> None:
    """Mark the longest known name that begins here, unless a longer one is marked over its edges."""
    for form in sorted(forms, key=len, reverse=True):
        last = first + len(form) - 1
        if last >= len(tree.words) or any(tree.words[first + k].text != form[k] for k in range(len(form) - 1)):
            continue
        span = Span(first, last, forms[form])
        inside = [s for s in taken[first : last + 1] if s is not None]
        if last_form(tree, span) == form[-1] and all(first <= s.first and s.last <= last for s in inside):
            taken[first : last + 1] = [span] * len(form)
            return
