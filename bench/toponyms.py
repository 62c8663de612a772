"""Places: mentions of LGL, TR-News and GeoVirus that are put within 161 km of where they lie; end to end as well.

How mentions are counted
- Gold mentions without coordinates (streets, schools: the annotators found no entry) are left out of accuracy, median
  and area, and counted. A gold mention with coordinates that stays without a place is wrong, at the greatest distance
  there is. Demonyms ("Russian") are gold toponyms here: they count by the country that the resolver takes them for,
  though a case never places them.
- Every set is cut in two by a hash of the document's name: weights and words were chosen on `dev`, `held` was not
  looked at. Both are reported, and both together.
- The document's source is the domain that LGL and TR-News name (`source` in our documents), used as in a case: the
  country of its ending and a town in its name. `without source` leaves it out. GeoVirus has none.
"""

from __future__ import annotations

import hashlib
import math
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from bench import reading
from bench.settings import Settings, row
from whosays.claims import read_claims
from whosays.model import Document, Entity, EntityMention, Reading
from whosays.places import place, shipped
from whosays.places.gazetteer import DEMONYM
from whosays.places.placing import resolve_names
from whosays.places.words import load_words

NEAR = 161.0  # km: 100 miles, as the field counts
FARTHEST = 20_039.0  # km: half way round the earth
SETS = {"lgl": "lgl.xml", "tr-news": "TR-News.xml", "geovirus": "GeoVirus.xml"}
HALVES = ("dev", "held")
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Gold:
    """A toponym of a set: its stretch of the text, and where it lies, if the set says."""

    start: int
    end: int
    text: str
    at: Point | None


@dataclass(frozen=True, slots=True)
class Article:
    """A document of a set."""

    name: str
    text: str
    source: str | None
    gold: tuple[Gold, ...]

    @property
    def half(self) -> str:
        return HALVES[int(hashlib.sha256(self.name.encode()).hexdigest(), 16) % 2]


def articles(path: Path) -> Iterator[Article]:
    """The documents of a set, in either of its two formats."""
    for number, one in enumerate(ET.parse(path).getroot().iter("article")):
        text = one.findtext("text") or ""
        found = sorted(toponyms(one, text), key=lambda gold: gold.start)
        yield Article(one.get("docid") or f"{number}", text, one.findtext("domain"), tuple(found))


def toponyms(one: ET.Element, text: str) -> Iterator[Gold]:
    """Gold mentions; GeoVirus counts some offsets from 1 more, so that its names are looked for nearby."""
    for mark in (*one.iter("toponym"), *one.iter("location")):
        name = mark.findtext("phrase") or mark.findtext("name") or ""
        start = int(mark.findtext("start") or 0)
        lat, lon = mark.findtext(".//lat"), mark.findtext(".//lon")
        if text[start : start + len(name)] != name:
            near = text.find(name, max(0, start - 5), start + len(name) + 5)
            start = near if near >= 0 else start
        yield Gold(start, start + len(name), name, (float(lat), float(lon)) if lat and lon else None)


def gold_reading(article: Article, source: bool) -> Reading:
    """The document with its gold toponyms as entities, one a name."""
    document = Document(
        article.name, article.name, "text/plain", article.text, source=article.source if source else None
    )
    by_name: dict[str, list[EntityMention]] = {}
    for gold in article.gold:
        by_name.setdefault(gold.text, []).append(EntityMention(article.name, gold.start, gold.end, gold.text))
    entities = (Entity(name, "Address", name, mentions=tuple(mentions)) for name, mentions in by_name.items())
    return Reading(document, (), tuple(entities))


def resolved(article: Article, source: bool) -> dict[str, Point]:
    """Name → where it was put; demonyms where their country lies."""
    told = gold_reading(article, source)
    found = {e.name: (e.place.lat, e.place.lon) for e in place(told, shipped()).entities if e.place}
    for one in resolve_names(told, [e for e in told.entities if e.name not in found], shipped(), load_words()):
        meant = one.resolution.candidate if one.resolution else None
        if meant and meant.kind == DEMONYM and meant.lat is not None and meant.lon is not None:
            found[one.entity.name] = (meant.lat, meant.lon)
    return found


def kilometres(one: Point, other: Point) -> float:
    """The great circle between two points."""
    a, b, c, d = map(math.radians, (*one, *other))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 12_742 * math.asin(math.sqrt(min(1.0, h)))


def errors(article: Article, put: dict[str, Point]) -> Iterator[float]:
    """How far from its place each gold mention was put, in km."""
    for gold in article.gold:
        if gold.at is not None:
            yield kilometres(gold.at, put[gold.text]) if gold.text in put else FARTHEST


def figures(far: Sequence[float]) -> dict[str, float]:
    """Accuracy at 161 km in percent, the median error in km, the area under the curve of log errors (0 is best)."""
    area = sum(math.log(km + 1) for km in far) / len(far) / math.log(FARTHEST + 1)
    return {
        "acc@161": 100 * sum(km <= NEAR for km in far) / len(far),
        "median km": median(far),
        "AUC": area,
        "unplaced": 100 * sum(km >= FARTHEST for km in far) / len(far),
        "mentions": len(far),
    }


def of_set(documents: Sequence[Article], source: bool) -> list[tuple[str, float]]:
    """(half, error) of every gold mention with coordinates."""
    return [(one.half, far) for one in documents for far in errors(one, resolved(one, source))]


def accuracy(documents: Sequence[Article], split: str) -> dict[str, Any]:
    """Gold mentions of one set: both halves, together, and together without the source."""
    far = of_set(documents, True)
    parts: dict[str, Callable[[str], bool]] = {half: half.__eq__ for half in HALVES} | {"both": lambda _: True}
    if split:
        parts = {split: split.__eq__}
    out: dict[str, Any] = {name: figures([km for half, km in far if wanted(half)]) for name, wanted in parts.items()}
    if not split and any(one.source for one in documents):
        out["without source"] = figures([km for _, km in of_set(documents, False)])
    out["no coordinates"] = {"mentions": sum(gold.at is None for one in documents for gold in one.gold)}
    return out


def speed(documents: Sequence[Article]) -> float:
    """Mentions a second of processor time that `place` resolves on one core, every name looked up once before."""
    told = [gold_reading(one, True) for one in documents]
    mentions = sum(len(one.gold) for one in documents)
    began = time.process_time()
    for one in told:
        place(one, shipped())
    return mentions / (time.process_time() - began)


# --- end to end -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Located:
    """A mention that the reader found and a place was given to."""

    start: int
    end: int
    at: Point


def located(told: Reading) -> list[Located]:
    """Mentions that a map would show: of entities with a place, but none that stands for people."""
    return [
        Located(m.start, m.end, (e.place.lat, e.place.lon))
        for e in told.entities
        if e.place
        for m in e.mentions
        if m.sense != "people" and m.text[:1].isupper()
    ]


def hits(gold: Iterable[Gold], found: Sequence[Located]) -> int:
    """Gold mentions with coordinates that a located mention overlaps, within 161 km."""
    return sum(
        any(f.start < g.end and g.start < f.end and kilometres(g.at, f.at) <= NEAR for f in found) for g in gold if g.at
    )


def scores(right: int, gold: int, found: int) -> dict[str, float]:
    """Precision, recall, F1 in percent."""
    precision, recall = right / max(1, found), right / max(1, gold)
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return {"P": 100 * precision, "R": 100 * recall, "F1": 100 * f1}


def end_to_end(documents: Sequence[Article], settings: Settings) -> dict[str, float]:
    """Raw text → located mentions, with the shipped reader, on the first documents by their hash."""
    few = sorted(documents, key=lambda one: hashlib.sha256(one.name.encode()).hexdigest())[: settings.documents]
    right = gold = found = 0
    engine = reading.engine(settings)
    for one in few:
        [seen] = engine.annotate([one.text], ["en"])
        document = Document(one.name, one.name, "text/plain", one.text, language="en", source=one.source)
        mine = located(place(read_claims(document, seen), shipped()))
        right += hits(one.gold, mine)
        gold += sum(g.at is not None for g in one.gold)
        found += len(mine)
    return scores(right, gold, found) | {"documents": len(few)}


def run(settings: Settings) -> dict[str, Any]:
    """Places: gold toponyms put within 161 km; located mentions end to end (`--documents N`, 0 leaves that out)."""
    out: dict[str, Any] = {}
    for name, file in SETS.items():
        if settings.only not in name:
            continue
        documents = list(articles(settings.needed("geoparsing", file)))
        out[name] = accuracy(documents, settings.split)
        out[name]["mentions a second"] = speed(documents)
        for part, cells in out[name].items():
            row(f"{name} {part}", cells if isinstance(cells, dict) else {"": cells})
        if settings.documents:
            out[name]["end to end"] = end_to_end(documents, settings)
            row(f"{name} end to end", out[name]["end to end"])
    return out
