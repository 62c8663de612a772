"""Polarity, reality and certainty of events against the attributes of MEANTIME's event mentions.

MEANTIME's "future" covers plans, hopes and what may come about, so it is met by planned, attempted, cancelled or
hypothetical; attributes that it leaves underspecified, and generic events, are left out.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.settings import Settings, in_groups, row
from train.reader.entity_text import Speller
from whosays.claims.attaching import attached
from whosays.claims.languages import load_language
from whosays.claims.mending import mended
from whosays.claims.status import status_of
from whosays.claims.tree import Tree
from whosays.model import Annotation, Status

BATCH = 8  # documents annotated at a time
MAPPED = {
    "polarity": {"POS": "affirmed", "NEG": "negated"},
    "certainty": {"CERTAIN": "certain", "PROBABLE": "probable", "POSSIBLE": "possible"},
    "time": {"FUTURE": "to come", "NON_FUTURE": "told"},
}
RARE = {"polarity": ("negated",), "certainty": ("probable", "possible"), "time": ("to come",)}


@dataclass(frozen=True, slots=True)
class Event:
    """One event mention: the offsets of its head word and its attributes in our words, where they map."""

    start: int
    end: int
    gold: dict[str, str]


@dataclass(frozen=True, slots=True)
class Article:
    """One document laid into text, with its events."""

    name: str
    text: str
    events: list[Event]


@dataclass(slots=True)
class Tally:
    """Pairs of (attribute, wanted, found), and the cases in which they differ."""

    pairs: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    events: int = 0
    unread: int = 0  # events on no word of ours
    wrong: list[str] = field(default_factory=list)


def run(settings: Settings) -> dict[str, Any]:
    """Event status: polarity, certainty and time of MEANTIME."""
    from whosays.annotations.engines import load

    engine, tally = load(settings.engine, settings.threads), Tally()
    found = [article for article in articles(settings) if settings.only in article.name][: settings.documents]
    by_name = {article.name: article for article in found}
    for group in in_groups(list(by_name), BATCH):
        texts = [by_name[name].text for name in group]
        for name, annotation in zip(group, engine.annotate(texts, ["en"] * len(texts)), strict=True):
            measure(tally, by_name[name], annotation)
    figures = {key: scores(tally, key) for key in MAPPED}
    for key, cells in figures.items():
        row(f"MEANTIME {key}", cells)
    return figures


def articles(settings: Settings) -> Iterator[Article]:
    """The English articles with their events, a sentence a line."""
    folder = settings.needed("meantime", "intra_cross-doc_annotation")
    for path in sorted(folder.rglob("*.xml")):
        yield article(path)


def article(path: Path) -> Article:
    """One annotated file as text; events of several words stand at their last."""
    root, text, places = ET.parse(path).getroot(), "", dict[str, tuple[int, int]]()
    sentences: dict[str, list[tuple[str, str]]] = {}
    for token in root.iter("token"):
        sentences.setdefault(token.get("sentence", ""), []).append((token.get("t_id", ""), token.text or ""))
    for tokens in sentences.values():
        speller = Speller()
        spans = speller.sentence([form for _, form in tokens])
        places |= {t: (len(text) + a, len(text) + b) for (t, _), (a, b) in zip(tokens, spans, strict=True)}
        text += speller.text + "\n"
    marked = [m for m in root.iter("EVENT_MENTION") if m.get("time") and m.find("token_anchor") is not None]
    return Article(path.stem, text, [event(mention, places) for mention in marked])


def event(mention: ET.Element, places: dict[str, tuple[int, int]]) -> Event:
    """One mention; a generic one keeps no attributes."""
    start, end = places[[anchor.get("t_id", "") for anchor in mention.iter("token_anchor")][-1]]
    if mention.get("special_cases") == "GEN":
        return Event(start, end, {})
    gold = {key: names.get(mention.get(key, "")) for key, names in MAPPED.items()}
    return Event(start, end, {key: value for key, value in gold.items() if value})


def measure(tally: Tally, found: Article, annotation: Annotation) -> None:
    """Counts one document."""
    language = load_language(annotation.language)
    sentences = (mended(sentence, language) for sentence in annotation.sentences)
    trees = [attached(Tree(sentence, language.code, n), language) for n, sentence in enumerate(sentences)]
    words = {word.start: (tree, i) for tree in trees for i, word in enumerate(tree.words)}
    for one in found.events:
        tally.events += 1
        if one.start not in words:
            tally.unread += 1
            continue
        tree, i = words[one.start]
        if tree.base(i) == "cop":  # the corpus marks "be", we the word that it links
            i = tree.words[i].head
        compare(tally, found, one, status_of(tree, i, language))


def compare(tally: Tally, found: Article, one: Event, status: Status) -> None:
    """Counts one event."""
    open_future = status.reality in ("planned", "attempted", "cancelled", "hypothetical")
    ours = {"polarity": status.polarity, "certainty": status.certainty, "time": "to come" if open_future else "told"}
    for key, wanted in one.gold.items():
        tally.pairs[key, wanted, ours[key]] += 1
        if wanted != ours[key]:
            before, after = found.text[max(0, one.start - 120) : one.start], found.text[one.end : one.end + 80]
            line = f"{before}[{found.text[one.start : one.end]}]{after}"
            tally.wrong.append(f"{wanted} read {ours[key]} ({status.reality}) :: " + " ".join(line.split()))


def scores(tally: Tally, key: str) -> dict[str, float]:
    """Accuracy, and precision, recall and F1 of the values that are not the plain one."""
    pairs = {(wanted, ours): n for (k, wanted, ours), n in tally.pairs.items() if k == key}
    right = sum(n for (wanted, ours), n in pairs.items() if wanted == ours)
    hits = sum(n for (wanted, ours), n in pairs.items() if wanted == ours and wanted in RARE[key])
    found = sum(n for (_, ours), n in pairs.items() if ours in RARE[key])
    gold = sum(n for (wanted, _), n in pairs.items() if wanted in RARE[key])
    p, r = 100 * hits / max(found, 1), 100 * hits / max(gold, 1)
    return {
        "accuracy": 100 * right / max(sum(pairs.values()), 1),
        "P": p,
        "R": r,
        "F1": 2 * p * r / max(p + r, 1e-9),
        "marked": float(gold),
        "events": float(sum(pairs.values())),
    }
