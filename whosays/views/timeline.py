"""Claims on a time axis: what is dated, what is not, and the documents' own dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from whosays.model import Certainty, Claim, Document, When
from whosays.text.shortening import shortened
from whosays.views.claim_line import as_text, clause
from whosays.views.families import Family, family_of
from whosays.views.marks import Mark, mark_of

LABEL = 90  # characters of an item's label
MOST_LANES = 60  # entities that lanes are offered for


@dataclass(frozen=True, slots=True)
class Item:
    """A dated claim: bounds as ISO dates (one may be open), EDTF for what is approximate; `entities` take part."""

    id: str
    type: str
    family: Family
    mark: Mark
    certainty: Certainty
    edtf: str | None
    earliest: str | None
    latest: str | None
    how: str
    label: str
    entities: tuple[str, ...]
    document: str


@dataclass(frozen=True, slots=True)
class Undated:
    """Claims that no date is known of."""

    total: int
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """The date of a document (ISO: a day, a month or a year)."""

    id: str
    name: str
    published: str


@dataclass(frozen=True, slots=True)
class Lane:
    """An entity with how many dated claims it takes part in."""

    id: str
    label: str
    items: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dated claims from the earliest on."""

    items: tuple[Item, ...]
    undated: Undated
    documents: tuple[Tick, ...]
    lanes: tuple[Lane, ...]


def timeline(
    claims: Iterable[Claim], documents: Iterable[Document], names: Mapping[str, str], most_undated: int = 500
) -> Timeline:
    """The timeline of claims; `names` by entity. Of undated claims the first `most_undated` ids are given."""
    items: list[Item] = []
    undated: list[str] = []
    for claim in claims:
        if claim.when and (claim.when.earliest or claim.when.latest):
            items.append(item(claim, claim.when, names))
        else:
            undated.append(claim.id)
    items.sort(key=lambda one: (one.earliest or one.latest or "", one.latest or "", one.id))
    ticks = (Tick(one.id, one.name, one.published) for one in documents if one.published)
    left = Undated(len(undated), tuple(undated[:most_undated]))
    return Timeline(
        tuple(items), left, tuple(sorted(ticks, key=lambda one: (one.published, one.name, one.id))), lanes(items, names)
    )


def item(claim: Claim, when: When, names: Mapping[str, str]) -> Item:
    """An item; its label is the claim's clause, without the marks and voices that the picture draws itself."""
    return Item(
        id=claim.id,
        type=claim.type,
        family=family_of(claim.type),
        mark=mark_of(claim.status),
        certainty=claim.status.certainty,
        edtf=when.edtf,
        earliest=when.earliest,
        latest=when.latest,
        how=when.how,
        label=shortened(as_text(list(clause(claim, names))).strip(), LABEL),
        entities=tuple(dict.fromkeys(one.entity for one in claim.arguments if one.entity)),
        document=claim.evidence.document,
    )


def lanes(items: Iterable[Item], names: Mapping[str, str]) -> tuple[Lane, ...]:
    """The entities that take part in most items."""
    count = Counter(id_ for one in items for id_ in one.entities if id_ in names)
    ranked = sorted(count, key=lambda id_: (-count[id_], names[id_], id_))[:MOST_LANES]
    return tuple(Lane(id_, names[id_], count[id_]) for id_ in ranked)
