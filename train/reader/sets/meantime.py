"""MEANTIME (Wikinews, CC BY 4.0): names, times and amounts of the first sentences of each article."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from train.reader.entity_text import NAMES, UNKNOWN, EntityText, Speller, settled
from train.reader.sets.demonyms import is_demonym
from train.reader.sets.titles import split_title

TYPES = {"PER": "person", "ORG": "organisation", "LOC": "place", "PRO": UNKNOWN, "FIN": UNKNOWN, "MIX": UNKNOWN}
VALUES = {"QUANTITY": "quantity", "PERCENT": "quantity", "MONEY": "money"}
# The annotators read the title and the first five sentences; what follows was marked for coreference only.
LAST_SENTENCE = 5
_LINKS = frozenset({"of", "and", "for", "the", "de"})
_NO_NAMES_TEXT = """
our his her their they he she it we its this these those automobile automaker
"""
_NO_NAMES = frozenset(_NO_NAMES_TEXT.split())


class Article:
    """One annotated article: its tokens laid out as text, and where each token lies."""

    def __init__(self, root: ET.Element) -> None:
        self.root = root
        sentences: dict[int, list[ET.Element]] = {}
        for token in root.iter("token"):
            sentences.setdefault(int(token.get("sentence", "0")), []).append(token)
        speller = Speller()
        self.where: dict[str, tuple[int, int]] = {}
        for number in sorted(n for n in sentences if n <= LAST_SENTENCE):
            spans = speller.sentence([token.text or "" for token in sentences[number]])
            self.where |= {t.get("t_id", ""): span for t, span in zip(sentences[number], spans, strict=True)}
        self.text = speller.text
        types = {e.get("m_id"): e.get("ent_type", "") for e in root.iter("ENTITY")}
        self.types: dict[str, str] = {}
        for link in root.iter("REFERS_TO"):
            target = link.find("target")
            kind = types.get(target.get("m_id"), "") if target is not None else ""
            self.types |= {source.get("m_id", ""): kind for source in link.iter("source")}

    def span(self, mention: ET.Element) -> tuple[int, int] | None:
        """The stretch of a mention, None where it lies beyond the sentences that were read."""
        tokens = [self.where.get(anchor.get("t_id", "")) for anchor in mention.iter("token_anchor")]
        known = [token for token in tokens if token]
        return (known[0][0], known[-1][1]) if known and len(known) == len(tokens) else None

    def name(self, mention: ET.Element) -> tuple[int, int, str] | None:
        """A named mention; a person without the titles before the name; None for descriptions."""
        span = self.span(mention)
        kind = self.types.get(mention.get("m_id", ""), "")
        if span is None or kind not in TYPES:
            return None
        start, end = span
        words = self.text[start:end].split()
        capitals = words[0][:1].isupper() and all(w[:1].isupper() or w in _LINKS or w[:1].isdigit() for w in words)
        if (
            not capitals
            or len(words) > 6
            or words[0].lower() in _NO_NAMES
            or words[-1].endswith(("-based", "-curious"))
        ):
            return None
        if is_demonym(self.text[start:end]):
            return start, end, "group"
        return start, end, "organisation" if words[-1].lower() == "government" else TYPES[kind]


def convert(path: Path) -> EntityText:
    """One article."""
    article = Article(ET.parse(path).getroot())
    names = (article.name(mention) for mention in article.root.iter("ENTITY_MENTION"))
    found = [part for name in names if name for part in split_title(article.text, name)]
    # Of "Australian Prime Minister John Howard" and "John Howard" the shorter is the name.
    found = [a for a in found if not any(b != a and a[0] <= b[0] and b[1] <= a[1] and b[2] == a[2] for b in found)]
    for tag in ("TIMEX3", "VALUE"):
        for mention in article.root.iter(tag):
            if span := article.span(mention):
                found.append((*span, VALUES.get(mention.get("type", ""), "time")))
    labels = NAMES | {"time", "money"}
    return EntityText("meantime", "en", article.text, settled(article.text, found), labels)


def read(folder: Path, split: str) -> Iterator[EntityText]:
    """All articles, for training."""
    if split == "train":
        for path in sorted((folder / "intra_cross-doc_annotation").rglob("*.xml")):
            yield convert(path)
