"""TempEval-3's TimeBank and AQUAINT (news, TimeML): every time expression, and nothing else."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from train.reader.entity_text import EntityText, settled


def spans_of(node: ET.Element, text: list[str], found: list[tuple[int, int, str]]) -> None:
    """Lay the node's text down and note where its TIMEX3 elements lie."""
    start = sum(map(len, text))
    text.append(node.text or "")
    for child in node:
        spans_of(child, text, found)
        text.append(child.tail or "")
    if node.tag == "TIMEX3":
        found.append((start, sum(map(len, text)), "time"))


def convert(path: Path) -> Iterator[EntityText]:
    """The paragraphs of one file."""
    body = ET.parse(path).getroot().find("TEXT")
    if body is None:
        return
    parts: list[str] = []
    found: list[tuple[int, int, str]] = []
    spans_of(body, parts, found)
    text = "".join(parts)
    for match in re.finditer(r"\S(?:.|\n(?!\s*\n))*", text):
        start, end = match.span()
        inside = [(a - start, b - start, label) for a, b, label in found if start <= a and b <= end]
        # One line break for each space that it stands for, so that offsets stay.
        paragraph = match.group().replace("\n", " ")
        yield EntityText("tempeval3", "en", paragraph, settled(paragraph, inside), frozenset({"time"}))


def read(folder: Path, split: str) -> Iterator[EntityText]:
    """All paragraphs, for training."""
    if split != "train":
        return
    for path in sorted((folder / "Training" / "TBAQ-cleaned").rglob("*.tml")):
        yield from convert(path)
