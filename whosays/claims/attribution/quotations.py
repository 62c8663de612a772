"""Which words stand between quotation marks, and which quotations are speech."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from whosays.claims.attribution.layout import new_line, new_paragraph
from whosays.claims.tree import Tree
from whosays.model import Word

PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "``": "''", "‟": "”", "''": "''", '"': '"'}  # opening → closing
ONLY_OPEN = ("“", "„", "«", "``", "‟")
MARKS = frozenset(PAIRS) | {"”"}
LONGEST = 400  # more words than this are two marks that do not belong together
SPEECH = 4  # fewer words are a term in quotation marks, not speech
SHORTEST = {"tr": 2}  # "Biz yaptık": endings say what other languages have words for


@dataclass(slots=True)
class Quotation:
    """One stretch between quotation marks: the tree and the word of its opening mark, its words by tree, in order.

    `last` and `end` are the tree and the word of the closing mark; of a paragraph that the next one goes on quoting,
    the last word. `paragraph` counts paragraphs; `goes_on` says that it continues the quotation before it.
    """

    tree: Tree
    mark: int
    paragraph: int
    goes_on: bool = False
    words: dict[int, list[int]] = field(default_factory=dict)
    last: Tree | None = None
    end: int = -1

    def add(self, tree: int, word: int) -> None:
        self.words.setdefault(tree, []).append(word)

    def close(self, tree: Tree, word: int) -> None:
        self.last, self.end = tree, word

    def __len__(self) -> int:
        return sum(map(len, self.words.values()))


def quotations(trees: Sequence[Tree], text: str) -> list[Quotation]:
    """All quotations of a document that are long enough for speech.

    An unclosed one ends with its paragraph, and is dropped unless the next paragraph opens with a mark again.
    """
    found: list[Quotation] = []
    current: Quotation | None = None
    paragraph, previous = 0, None
    for tree in trees:
        goes_on = False
        if previous and new_paragraph(previous, tree, text):
            paragraph += 1
            goes_on = current is not None and tree.words[0].text in PAIRS
            if current is not None and goes_on:
                current.close(previous, len(previous) - 1)
            current = None
        for i, word in enumerate(tree.words):
            if current is not None and (mark_of(word) is None or inner_mark(word) is not None):
                current.add(tree.number, i)
            if mark_of(word) is None:
                continue
            if current is not None and closes(current, tree, i):
                current.close(tree, i)
                current = None
            elif word.text in PAIRS and (opens(tree, i) or (current is None and not only_closes(tree, i))):
                resumed = previous is not None and resumes(current, tree, i, new_line(previous, tree, text))
                if resumed and current is not None and previous is not None:
                    current.close(previous, len(previous) - 1)
                current = Quotation(tree, i, paragraph, resumed or (goes_on and i == 0))
                found.append(current)
        previous = tree
    return [one for one in found if one.last and SHORTEST.get(one.tree.language, SPEECH) <= len(one) <= LONGEST]


def mark_of(word: Word) -> str | None:
    """The quotation mark that a word is, or ends in: a reader may leave it on the full stop before it."""
    if word.text in MARKS:
        return word.text
    if (inner := inner_mark(word)) is not None:
        return inner
    return word.text[-1] if word.upos == "PUNCT" and word.text[-1:] in MARKS else None


def inner_mark(word: Word) -> str | None:
    """The mark that stands in a word, before its suffix: gizli tanık “Deniz”in."""
    within = word.text[1:-1] if word.upos != "PUNCT" else ""
    return next((letter for letter in within if letter in MARKS), None)


def closes(quotation: Quotation, tree: Tree, i: int) -> bool:
    """Whether this mark may end the quotation."""
    mark = mark_of(tree.words[i])
    return mark is not None and mark in PAIRS[quotation.tree.words[quotation.mark].text] and not opens(tree, i)


def resumes(quotation: Quotation | None, tree: Tree, i: int, line: bool) -> bool:
    """Whether a mark takes up, on a new line, what the line before has not closed; a straight mark may close it."""
    return quotation is not None and i == 0 and line and tree.words[i].text in ONLY_OPEN


def opens(tree: Tree, i: int) -> bool:
    """A straight mark that clings to the word after it, and not to the one before, can only open."""
    before, after = clings(tree, i)
    return after and not before


def only_closes(tree: Tree, i: int) -> bool:
    """The closing mark of ``…'', clinging to the word before it only, opens nothing where its opening mark is lost."""
    return tree.words[i].text == "''" and clings(tree, i) == (True, False)


def clings(tree: Tree, i: int) -> tuple[bool, bool]:
    """Whether a word has no space before it and behind it."""
    before = i > 0 and tree.words[i - 1].end == tree.words[i].start
    return before, i + 1 < len(tree) and tree.words[i + 1].start == tree.words[i].end


def is_speech(quotation: Quotation, trees: Mapping[int, Tree]) -> bool:
    """Whether something is said in it: it holds a finite predicate."""
    return any(is_predicate(tree, i) for tree, i in words_of(quotation, trees))


def words_of(quotation: Quotation, trees: Mapping[int, Tree]) -> Iterator[tuple[Tree, int]]:
    """Its words, in order."""
    for number, words in quotation.words.items():
        for i in words:
            yield trees[number], i


def is_predicate(tree: Tree, i: int) -> bool:
    """A finite verb, or a word with a copula."""
    word = tree.words[i]
    if word.feats.get("VerbForm") in ("Inf", "Part", "Ger", "Vnoun", "Conv") and not tree.having(i, "aux", "cop"):
        return False
    return word.upos == "VERB" or tree.first(i, "cop") is not None
