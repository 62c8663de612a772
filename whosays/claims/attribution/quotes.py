"""Quotations: which words stand between quotation marks, and whose words they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from whosays.claims.attribution.layout import new_paragraph
from whosays.claims.attribution.spans import HEARSAY, ReportFrame
from whosays.claims.attribution.speakers import anonymous
from whosays.claims.tree import Tree

PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "``": "''", "‟": "”"}  # an opening mark → what may close it
STRAIGHT = {'"', "''"}
LONGEST = 400  # more words than this are two marks that do not belong together
SPEECH = 4  # fewer words are a term in quotation marks, not speech


@dataclass(slots=True)
class Quotation:
    """One stretch between quotation marks: the tree and the word of its opening mark, its words by tree, in order."""

    tree: Tree
    mark: int
    words: dict[int, list[int]] = field(default_factory=dict)
    closed: bool = False

    def add(self, tree: int, word: int) -> None:
        self.words.setdefault(tree, []).append(word)

    def __len__(self) -> int:
        return sum(map(len, self.words.values()))


def quotations(trees: Sequence[Tree], text: str) -> list[Quotation]:
    """All quotations of a document. An unclosed one ends with its paragraph and is dropped, unless it is reopened."""
    found: list[Quotation] = []
    current, closers = None, ""
    previous: Tree | None = None
    for tree in trees:
        if current and previous and new_paragraph(previous, tree, text):
            current = None
        for i, word in enumerate(tree.words):
            if current is not None and word.text == closers and not opens(tree, i):
                current.closed, current = True, None
            elif (word.text in PAIRS or word.text in STRAIGHT) and (current is None or opens(tree, i)):
                current, closers = Quotation(tree, i), PAIRS.get(word.text, word.text)
                found.append(current)
            elif current is not None:
                current.add(tree.number, i)
        previous = tree
    return [quotation for quotation in found if quotation.closed and SPEECH <= len(quotation) <= LONGEST]


def opens(tree: Tree, i: int) -> bool:
    """A straight mark that clings to the word after it, and not to the one before, can only open."""
    before = i > 0 and tree.words[i - 1].end == tree.words[i].start
    after = i + 1 < len(tree) and tree.words[i + 1].start == tree.words[i].end
    return after and not before


def quote_frames(
    trees: Sequence[Tree], frames: Mapping[int, list[ReportFrame]], quoted: list[Quotation]
) -> dict[int, list[ReportFrame]]:
    """Frames for the quoted words that no frame of their own sentence gives to the speaker."""
    by_number = {tree.number: tree for tree in trees}
    order = [tree.number for tree in trees]
    out: dict[int, list[ReportFrame]] = {}
    for quotation in quoted:
        if not is_speech(quotation, by_number):
            continue
        source = speaker_inside(quotation, frames) or speaker_before(quotation, frames, by_number, order)
        for number in quotation.words:
            frame = quote_frame(quotation, by_number[number], source, frames[number])
            if frame:
                out.setdefault(number, []).append(frame)
    return out


def is_speech(quotation: Quotation, trees: Mapping[int, Tree]) -> bool:
    """Whether something is said in it: it holds a finite predicate."""
    return any(is_predicate(trees[number], i) for number, words in quotation.words.items() for i in words)


def is_predicate(tree: Tree, i: int) -> bool:
    """A finite verb, or a word with a copula."""
    word = tree.words[i]
    if word.feats.get("VerbForm") in ("Inf", "Part", "Ger", "Vnoun", "Conv") and not tree.having(i, "aux", "cop"):
        return False
    return word.upos == "VERB" or tree.first(i, "cop") is not None


def speaker_inside(quotation: Quotation, frames: Mapping[int, list[ReportFrame]]) -> ReportFrame | None:
    """The report around the quotation, in one of its own sentences: "…," said X."""
    best = None
    for number, words in quotation.words.items():
        inside = set(words)
        for frame in frames[number]:
            if frame.speaker is None or frame.predicate in inside or frame.stance in (HEARSAY, "judges"):
                continue
            if frame.scope & inside:
                return frame
            if not frame.scope and (frame.main or frame.predicate in range(max(words) + 1, max(words) + 4)):
                best = best or frame
    return best


def speaker_before(
    quotation: Quotation, frames: Mapping[int, list[ReportFrame]], trees: Mapping[int, Tree], order: list[int]
) -> ReportFrame | None:
    """The report that the sentence before was: X said so. "…"."""
    first = next(iter(quotation.words))
    at = order.index(first)
    if at == 0 or not holds_root(trees[first], quotation.words[first]):
        return None
    before = order[at - 1]
    named = [f for f in frames[before] if f.main and f.speaker and f.speaker.kind != "anonymous"]
    return named[-1] if named else None


def holds_root(tree: Tree, words: list[int]) -> bool:
    """Whether the main predicate of the sentence is among the words."""
    return tree.root in words


def quote_frame(
    quotation: Quotation, tree: Tree, source: ReportFrame | None, frames: list[ReportFrame]
) -> ReportFrame | None:
    """The frame that gives these words to the speaker, None where a frame of the sentence does so already."""
    inside = frozenset(quotation.words[tree.number])
    if source is None:
        return unnamed(quotation, tree, inside, frames)
    if any(frame.speaker == source.speaker and inside <= frame.scope for frame in frames):
        return None
    predicate = source.predicate if source.tree == tree.number else min(inside)
    scope = inside - {predicate}
    content = head_of(tree, inside)
    return ReportFrame(tree.number, predicate, source.speaker, source.hearer, content, "asserts", scope)


def unnamed(quotation: Quotation, tree: Tree, inside: frozenset[int], frames: list[ReportFrame]) -> ReportFrame | None:
    """A whole sentence in quotation marks that nobody is named for."""
    if tree.root not in inside or any(frame.scope & inside and frame.predicate not in inside for frame in frames):
        return None
    opening = quotation.tree.words[quotation.mark].text
    mark = anonymous(quotation.tree, quotation.mark, opening)
    return ReportFrame(tree.number, min(inside), mark, None, tree.root, HEARSAY, inside)


def head_of(tree: Tree, inside: frozenset[int]) -> int:
    """The word of the quotation that governs the others."""
    heads = (i for i in sorted(inside) if tree.words[i].head not in inside and tree.base(i) != "punct")
    return next(heads, min(inside))
