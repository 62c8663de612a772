"""Text → windows: stretches that the encoder reads in one go.

A window is a long sentence, or as few short ones as give the encoder something to go by: beside many others a sentence
is read worse (labelled attachment by 0.3 to 0.6 in English, by 0.4 to 2 in Turkish). It never crosses a paragraph
break; only a sentence that no window holds is cut at white space.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from whosays.annotations.atoms import atoms
from whosays.annotations.pieces import END, START, Pieces
from whosays.text.datelines import after_dateline
from whosays.text.letters import lower
from whosays.text.paragraphs import paragraphs

MOST = 190  # pieces of a window
LEAST = 60  # pieces before a cut is looked for: names and segments in shorter windows are read worse
SHORTENED = frozenset({"assoc", "bros", "capt", "corp", "insp", "messrs", "prof", "sept", "supt"})  # end no sentence
SHOUTED = 0.8  # share of capitals among the letters from which a text counts as all capitals


@dataclass(frozen=True, slots=True)
class Window:
    """Atoms of one stretch: offsets, the index of each atom's first and last piece, and the ids of all pieces."""

    spans: list[tuple[int, int]]
    pieces: list[tuple[int, int]]
    ids: list[int]
    lowered: bool


def shouted(text: str) -> bool:
    """Whether a stretch is written in capitals, as agency wires and headings are."""
    letters = list(filter(str.isalpha, text))
    return len(letters) > 8 and sum(map(str.isupper, letters)) > SHOUTED * len(letters)


def windows(text: str, language: str | None, pieces: Pieces) -> Iterator[Window]:
    """The windows of a text, in order."""
    for start, end in _reports(text):
        lowered = shouted(text[start:end])
        spans = atoms(text, start, end)
        coded = _coded(text, spans, language if lowered else "", pieces)
        at = 0
        while at < len(spans):
            stop = _cut(text, spans, coded, at)
            yield _window(spans[at:stop], coded[at:stop], lowered)
            at = stop


def _reports(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs of a text, a dateline apart from the report that follows it."""
    for start, end in paragraphs(text):
        begin = after_dateline(text, start, end)
        if begin > start:
            yield start, start + len(text[start:begin].rstrip())
        yield begin, end


def _coded(text: str, spans: list[tuple[int, int]], language: str | None, pieces: Pieces) -> list[list[int]]:
    """The ids of each atom; `language` is "" where its case stays. What lies between atoms counts as white space."""
    coded, before = [], -1
    for a, b in spans:
        form = text[a:b] if language == "" else lower(text[a:b], language)
        coded.append(pieces.ids(form, a != before))
        before = b
    return coded


def _window(spans: list[tuple[int, int]], coded: list[list[int]], lowered: bool) -> Window:
    ids, places = [START], []
    for got in coded:
        places.append((len(ids), len(ids) + len(got) - 1))
        ids += got
    ids.append(END)
    return Window(spans, places, ids, lowered)


def _cut(text: str, spans: list[tuple[int, int]], coded: list[list[int]], at: int) -> int:
    """Where the window that begins at atom `at` ends: at the first likely end of a sentence, once it is long enough."""
    size, ended, spaced = 0, 0, 0
    for i in range(at, len(spans)):
        size += len(coded[i])
        if size > MOST:
            return ended or spaced or i
        if i + 1 < len(spans) and _ends_sentence(text, spans, i):
            ended = i + 1
            if size >= LEAST:
                return ended
        if i + 1 < len(spans) and spans[i][1] < spans[i + 1][0]:
            spaced = i + 1
    return len(spans)


def _ends_sentence(text: str, spans: list[tuple[int, int]], i: int) -> bool:
    """Whether atom `i` looks like the last of a sentence: an end mark, white space, then no small letter."""
    a, b = spans[i]
    after = spans[i + 1][0]
    if after == b or text[after].islower():
        return False
    if text[a] in '"”’»)]' and i and spans[i - 1][1] == a:
        a, b = spans[i - 1]
        i -= 1
    if text[a] in "!?…":
        return True
    before = text[slice(*spans[i - 1])] if i else ""
    return text[a] == "." and len(before) > 3 and before.casefold() not in SHORTENED
