"""CoNLL-U → text with sentences and words whose offsets point into it.

Documents are joined as CoNLL 2018's raw texts are: sentences by what SpaceAfter says, paragraphs and documents by a
blank line. Each word of a multiword token gets its own stretch of the token.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from whosays.model import Sentence, Word


class Block:
    """One sentence of the file: its comment lines and its rows."""

    def __init__(self, lines: list[str]) -> None:
        self.comments = [line for line in lines if line.startswith("#")]
        self.rows = [line.split("\t") for line in lines if line[0].isdigit()]

    def starts(self, what: str) -> bool:
        return any(line.startswith(f"# {what}") for line in self.comments)


def blocks(path: Path) -> Iterator[Block]:
    """The sentences of a file, unread."""
    lines: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            lines.append(line)
        elif lines:
            yield Block(lines)
            lines = []
    if lines:
        yield Block(lines)


def feats_of(column: str) -> dict[str, str]:
    """`Case=Nom|Number=Sing` → a dict; `_` → an empty one."""
    return dict(pair.split("=", 1) for pair in column.split("|") if "=" in pair)


class TextBuilder:
    """Lays forms end to end and remembers where each came to lie."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0

    def add(self, form: str) -> tuple[int, int]:
        start = self.length
        self.parts.append(form)
        self.length += len(form)
        return start, self.length


def split_token(start: int, end: int, forms: list[str]) -> list[tuple[int, int]]:
    """Where each word of a multiword token lies in it.

    Where the forms do not add up to the token, the later words take their length from its end, the first the rest.
    """
    rest = sum(map(len, forms[1:]))
    if rest >= end - start:
        return [(start, end)] * len(forms)
    cuts = [end - rest]
    for form in forms[1:]:
        cuts.append(cuts[-1] + len(form))
    return list(zip([start, *cuts[:-1]], cuts, strict=True))


def read_sentence(block: Block, text: TextBuilder) -> Sentence:
    """Lay one sentence into the text and give its words their offsets."""
    spans: dict[str, tuple[int, int]] = {}
    space = False
    begin = text.length
    rows = [row for row in block.rows if "." not in row[0]]
    inside = 0
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
        elif int(row[0]) <= inside:
            continue
        else:
            first = last = int(row[0])
        if space:
            text.add(" ")
        start, end = text.add(row[1])
        forms = [r[1] for r in rows if "-" not in r[0] and first <= int(r[0]) <= last]
        for number, span in zip(range(first, last + 1), split_token(start, end, forms), strict=True):
            spans[str(number)] = span
        inside = last
        space = "SpaceAfter=No" not in row[9]
    words = tuple(
        Word(*spans[row[0]], row[1], row[2], row[3], feats_of(row[5]), int(row[6]) - 1, row[7])
        for row in rows
        if "-" not in row[0]
    )
    sentence = Sentence(begin, text.length, words)
    if space:
        text.add(" ")
    return sentence


def read_conllu(path: Path) -> Iterator[tuple[str, list[Sentence]]]:
    """The documents of a file: (text, sentences). A file without `# newdoc` is one document."""
    text, sentences = TextBuilder(), list[Sentence]()
    for block in blocks(path):
        if block.starts("newdoc") and sentences:
            yield "".join(text.parts), sentences
            text, sentences = TextBuilder(), []
        if block.starts("newpar") and sentences:
            text.add("\n\n")
        sentences.append(read_sentence(block, text))
    if sentences:
        yield "".join(text.parts), sentences
