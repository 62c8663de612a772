"""MEANTIME (Wikinews): status, participants and coreference of events, in the English documents annotated both ways.

Defined for whosays; nothing is published that compares. Events are the gold EVENT_MENTIONs; ours is the claim whose
predicate holds the last token of a mention, or no claim.

time, certainty, polarity (macro-F1): over the mentions with that attribute, generic ones and UNDERSPECIFIED left out:
FUTURE / NON_FUTURE, CERTAIN / PROBABLE / POSSIBLE, POS / NEG. Our value is the status of the claim, and where we have
none, that of the word as our rules read it; FUTURE is met by planned, attempted, cancelled and hypothetical. A mention
on no word of ours is answered by nothing. Macro-F1 is the plain mean of the F1 of the values.

participants (F1): pairs of a gold event and a HAS_PARTICIPANT entity mention, against the arguments and places of the
claims on gold events, without what is said (content, stance). One argument matches one participant of its event, and
is right if Dice's coefficient of their words is at least one half ("participants F1") or all words but a leading "the"
or "a" are the same ("participants exact F1"). Semantic roles are not compared.

events (CoNLL F1): coreference in the document by event_groups.py. "end to end": mentions are the predicates of our
claims in sentences that hold a gold mention, events with one mention left out on both sides, as in OntoNotes. "gold
mentions": the gold mentions are given, those without a claim stand alone, and events with one mention count.

`--split corpus_x` reads only that part of the corpus.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bench.assignment import assign
from bench.cat_files import CatFile, Mark, Span, read_cat
from bench.conll18 import Count
from bench.coref_scores import Conll
from bench.coreference import clusters_of
from bench.event_groups import grouped, mention_groups
from bench.reading import document, engine, readings, trees_of
from bench.settings import MissingData, Settings, row
from whosays.claims.languages import load_language
from whosays.claims.status import status_of
from whosays.model import Annotation, Claim, Reading, Status

VALUES = {
    "time": ("FUTURE", "NON_FUTURE"),
    "certainty": ("CERTAIN", "PROBABLE", "POSSIBLE"),
    "polarity": ("POS", "NEG"),
}
TO_COME = frozenset({"planned", "attempted", "cancelled", "hypothetical"})
SAID = frozenset({"content", "stance"})
WORD = re.compile(r"\w+")
ARTICLES = frozenset({"the", "a", "an"})


@dataclass(slots=True)
class Tally:
    """What was found, over any number of documents."""

    pairs: Counter[tuple[str, str, str]] = field(default_factory=Counter)  # attribute, wanted, found
    participants: Count = field(default_factory=Count)
    exact: Count = field(default_factory=Count)
    end_to_end: Conll = field(default_factory=Conll)
    given: Conll = field(default_factory=Conll)
    events: int = 0
    claimed: int = 0


def run(settings: Settings) -> dict[str, Any]:
    """Events of MEANTIME: time, certainty and polarity, participants, coreference in the document."""
    found, reader, tally = list(articles(settings)), engine(settings), Tally()
    annotations = reader.annotate([one.text for one in found], ["en"] * len(found))
    read = readings(reader, [document(one.name, one.text, "en") for one in found])
    for article, annotation, reading in zip(found, annotations, read, strict=True):
        measure(tally, article, annotation, reading)
    figures = scores(tally)
    row(f"MEANTIME {settings.split}".strip(), figures)
    return figures


def articles(settings: Settings) -> Iterator[CatFile]:
    """The documents of one part of the corpus, or of all."""
    folder = settings.needed("meantime", "intra_cross-doc_annotation")
    paths = sorted((folder / settings.split).rglob("*.xml"))
    if not paths:
        raise MissingData(f"there are no documents in {folder / settings.split}")
    return (read_cat(path) for path in paths if settings.wants(path.stem))


def measure(tally: Tally, article: CatFile, annotation: Annotation, reading: Reading) -> None:
    """Counts one document."""
    mentions = [mark for mark in article.marks.values() if mark.tag == "EVENT_MENTION"]
    claims = {mark.id: on(mark.last, reading.claims) for mark in mentions}
    tally.events += len(mentions)
    tally.claimed += sum(bool(found) for found in claims.values())
    words = Words(annotation)
    for mark in mentions:
        wanted = {key: mark.attributes.get(key, "") for key in VALUES}
        if mark.attributes.get("special_cases") != "GEN":
            compare(tally, wanted, claims[mark.id][0].status if claims[mark.id] else words.status(mark.last))
    participants(tally, article, claims)
    coreference(tally, article, mentions, reading)


def on(place: Span, claims: Sequence[Claim]) -> list[Claim]:
    """The claims whose predicate holds a word, typed ones first."""
    found = [claim for claim in claims if claim.predicate.start <= place[0] < claim.predicate.end]
    return sorted(found, key=lambda claim: claim.type == "open")


# --- status ---------------------------------------------------------------------------------------------------------


class Words:
    """The status of any word of a document, as the rules read it."""

    def __init__(self, annotation: Annotation) -> None:
        self.language = load_language(annotation.language)
        self.at = {word.start: (tree, i) for tree in trees_of(annotation) for i, word in enumerate(tree.words)}

    def status(self, place: Span) -> Status | None:
        """None where no word of ours begins."""
        if place[0] not in self.at:
            return None
        tree, i = self.at[place[0]]
        if tree.base(i) == "cop":  # the corpus marks "be", we the word that it links
            i = tree.words[i].head
        return status_of(tree, i, self.language)


def compare(tally: Tally, wanted: Mapping[str, str], status: Status | None) -> None:
    """Counts the attributes of one event."""
    ours = values_of(status) if status else {}
    for key, values in VALUES.items():
        if wanted[key] in values:
            tally.pairs[key, wanted[key], ours.get(key, "")] += 1


def values_of(status: Status) -> dict[str, str]:
    """A status in the corpus's words."""
    return {
        "time": "FUTURE" if status.reality in TO_COME else "NON_FUTURE",
        "certainty": status.certainty.upper(),
        "polarity": "NEG" if status.polarity == "negated" else "POS",
    }


def macro_f1(pairs: Mapping[tuple[str, str, str], int], key: str) -> float:
    """The mean F1 of an attribute's values, in percent."""
    counts = []
    for value in VALUES[key]:
        right = sum(n for (k, wanted, found), n in pairs.items() if k == key and wanted == found == value)
        system = sum(n for (k, _, found), n in pairs.items() if k == key and found == value)
        gold = sum(n for (k, wanted, _), n in pairs.items() if k == key and wanted == value)
        counts.append(Count(right, system, gold).f1)
    return 100 * sum(counts) / len(counts)


# --- participants ---------------------------------------------------------------------------------------------------


def participants(tally: Tally, article: CatFile, claims: Mapping[str, Sequence[Claim]]) -> None:
    """Counts the participants of all events whose attributes are annotated."""
    wanted: dict[str, list[frozenset[int]]] = {
        mark.id: [] for mark in article.marks.values() if mark.tag == "EVENT_MENTION" and mark.attributes.get("time")
    }
    places = [match.span() for match in WORD.finditer(article.text)]
    for relation in article.relations:
        event, entity = (relation.sources or ("",))[0], article.marks.get(relation.target)
        if relation.tag == "HAS_PARTICIPANT" and event in wanted and entity is not None:
            wanted[event].append(words_in(article.text, places, entity.span))
    for event, gold in wanted.items():
        ours = [words_in(article.text, places, span) for span in argument_spans(claims[event])]
        tally.participants += Count(matched(ours, gold, 0.5), len(ours), len(gold))
        tally.exact += Count(matched(ours, gold, 1.0), len(ours), len(gold))


def argument_spans(claims: Sequence[Claim]) -> list[Span]:
    """The arguments and places of the claims on one event, each stretch once."""
    arguments = {(a.start, a.end) for claim in claims for a in claim.arguments if a.role not in SAID}
    return sorted(arguments | {(place.start, place.end) for claim in claims for place in claim.where})


def words_in(text: str, places: Sequence[Span], span: Span) -> frozenset[int]:
    """The numbers of the words of a stretch, a leading article left out."""
    found = [n for n, (start, end) in enumerate(places) if start < span[1] and span[0] < end]
    if len(found) > 1 and text[slice(*places[found[0]])].lower() in ARTICLES:
        found = found[1:]
    return frozenset(found)


def matched(ours: Sequence[frozenset[int]], gold: Sequence[frozenset[int]], least: float) -> int:
    """How many pairs, one to one, are as alike as that."""
    alike = [[2 * len(s & g) / max(1, len(s) + len(g)) for g in gold] for s in ours]
    return len(assign([[float(value >= least) for value in line] for line in alike]))


# --- coreference ----------------------------------------------------------------------------------------------------


def coreference(tally: Tally, article: CatFile, mentions: Sequence[Mark], reading: Reading) -> None:
    """Counts one document, end to end and with gold mentions."""
    gold = gold_events(article)
    sentences = {mark.sentence for mark in mentions}
    places: dict[Hashable, Hashable] = {
        (reading.document.id, claim.id): mention_at(claim, mentions)
        for claim in reading.claims
        if article.sentence_at(claim.predicate.start) in sentences
    }
    ours = mention_groups(grouped([reading], across=False), places)
    tally.end_to_end.add(clusters_of(ours), clusters_of(gold))
    alone = {mark.id: ours.get(mark.id, f"alone {mark.id}") for mark in mentions}
    tally.given.add(partition(alone), partition({mark.id: gold.get(mark.id, mark.id) for mark in mentions}))


def gold_events(article: CatFile) -> dict[Hashable, str]:
    """The event that each mention refers to."""
    found: dict[Hashable, str] = {}
    for relation in article.relations:
        if relation.tag == "REFERS_TO":
            marks = (article.marks.get(source) for source in relation.sources)
            found |= {mark.id: relation.target for mark in marks if mark and mark.tag == "EVENT_MENTION"}
    return found


def mention_at(claim: Claim, mentions: Sequence[Mark]) -> Hashable:
    """The gold mention on whose last token the claim stands, else the claim's own place."""
    start, end = claim.predicate.start, claim.predicate.end
    return next((mark.id for mark in mentions if start <= mark.last[0] < end), (start, end))


def partition(by_mention: Mapping[Any, str]) -> list[frozenset[Hashable]]:
    """All groups, those of one member too."""
    groups: dict[str, set[Hashable]] = {}
    for mention, event in by_mention.items():
        groups.setdefault(event, set()).add(mention)
    return [frozenset(group) for group in groups.values()]


def scores(tally: Tally) -> dict[str, float]:
    """All figures in percent."""
    return {f"{key} macro-F1": macro_f1(tally.pairs, key) for key in VALUES} | {
        "participants F1": 100 * tally.participants.f1,
        "participants exact F1": 100 * tally.exact.f1,
        "events CoNLL F1, end to end": tally.end_to_end.f1,
        "events CoNLL F1, gold mentions": tally.given.f1,
        "events on a claim": 100 * tally.claimed / max(1, tally.events),
        "events": float(tally.events),
    }
