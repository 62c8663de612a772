"""Files of the annotation tools CAT and CROMER (MEANTIME, ECB+): tokens laid into text, markables, relations."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from train.reader.entity_text import Speller

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """A markable: its offsets in the text, from its first to its last token; those of its last token; its sentence."""

    id: str
    tag: str
    span: Span
    last: Span
    sentence: int
    attributes: dict[str, str]


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation between markables: several sources, one target (empty where it has none)."""

    id: str
    tag: str
    sources: tuple[str, ...]
    target: str
    attributes: dict[str, str]


@dataclass(frozen=True, slots=True)
class CatFile:
    """One document, a sentence a line. `sentences` are the offsets of each sentence by its number."""

    name: str
    text: str
    sentences: dict[int, Span]
    marks: dict[str, Mark]
    relations: tuple[Relation, ...]

    def sentence_at(self, offset: int) -> int | None:
        """The number of the sentence in which a character stands."""
        return next((n for n, (start, end) in self.sentences.items() if start <= offset < end), None)


def read_cat(path: Path) -> CatFile:
    """One file. A first sentence that is the page's address is left out of the text, with what is marked in it."""
    root = ET.parse(path).getroot()
    text, spans, places = laid(root)
    marks = {mark.id: mark for mark in marks_of(root, places)}
    return CatFile(path.stem, text, spans, marks, tuple(relations_of(root)))


def laid(root: ET.Element) -> tuple[str, dict[int, Span], dict[str, tuple[Span, int]]]:
    """The text, where its sentences lie, and where each token lies and in which sentence."""
    tokens: dict[int, list[tuple[str, str]]] = {}
    for token in root.iter("token"):
        tokens.setdefault(int(token.get("sentence", "0")), []).append((token.get("t_id", ""), token.text or ""))
    text, spans, places = "", dict[int, Span](), dict[str, tuple[Span, int]]()
    for number, own in tokens.items():
        if own[0][1].startswith("http"):
            continue
        speller = Speller()
        found = speller.sentence([form for _, form in own])
        start = len(text)
        places |= {t: ((start + a, start + b), number) for (t, _), (a, b) in zip(own, found, strict=True)}
        text += speller.text + "\n"
        spans[number] = (start, len(text))
    return text, spans, places


def marks_of(root: ET.Element, places: dict[str, tuple[Span, int]]) -> Iterator[Mark]:
    """The markables that stand in the text."""
    for element in root.find("Markables") or ():
        anchors = [places[anchor.get("t_id", "")] for anchor in element.iter("token_anchor")
                   if anchor.get("t_id", "") in places]  # fmt: skip
        if anchors:
            (start, _), (last, sentence) = anchors[0][0], anchors[-1]
            yield Mark(element.get("m_id", ""), element.tag, (start, last[1]), last, sentence, dict(element.attrib))


def relations_of(root: ET.Element) -> Iterator[Relation]:
    for element in root.find("Relations") or ():
        sources = tuple(source.get("m_id", "") for source in element.iter("source"))
        target = element.find("target")
        found = "" if target is None else target.get("m_id", "")
        yield Relation(element.get("r_id", ""), element.tag, sources, found, dict(element.attrib))
