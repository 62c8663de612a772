"""Claims on a time axis: what is dated, what is not, and the documents' own dates.

The picture has tens of thousands of bars, so it comes in columns and without words; `labels` gives those of the bars
that are looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from whosays.model import Certainty, Claim, Document
from whosays.store.figures import Dated, Look, Partaker, Time
from whosays.text.shortening import shortened
from whosays.views.claim_line import as_text, clause
from whosays.views.families import Family, family_of
from whosays.views.marks import Mark, mark_of

LABEL = 90  # characters of a bar's label
MOST_LANES = 60  # entities that lanes are offered for


@dataclass(frozen=True, slots=True)
class Bar:
    """What bars are drawn by: equal bars share one."""

    type: str
    family: Family
    mark: Mark
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Items:
    """Dated claims from the earliest on, in columns: `ids[i]` has `bars[bar[i]]`, `times[time[i]]` and so on.

    A time has bounds as ISO dates (one may be open), and EDTF for what is approximate. `sources` are document ids.
    """

    ids: tuple[str, ...]
    bars: tuple[Bar, ...]
    bar: tuple[int, ...]
    times: tuple[Time, ...]
    time: tuple[int, ...]
    sources: tuple[str, ...]
    source: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Undated:
    """Claims that no date is known of: how many, and the ids of some."""

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
    """An entity and the dated claims that it takes part in, as positions in the columns of `Items`."""

    id: str
    label: str
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dated claims, how many are not dated, the documents' dates, and the entities that take part in most."""

    items: Items
    undated: Undated
    documents: tuple[Tick, ...]
    lanes: tuple[Lane, ...]


def timeline(dated: Dated, undated: Undated, documents: Iterable[Document]) -> Timeline:
    """The timeline of claims."""
    ticks = (Tick(one.id, one.name, one.published) for one in documents if one.published)
    return Timeline(
        items_of(dated),
        undated,
        tuple(sorted(ticks, key=lambda one: (one.published, one.name, one.id))),
        tuple(map(lane_of, dated.partakers)),
    )


def items_of(dated: Dated) -> Items:
    """The columns, with what a picture shows of types and statuses."""
    bars = tuple(map(bar_of, dated.looks))
    return Items(dated.ids, bars, dated.look, dated.times, dated.time, dated.documents, dated.document)


def bar_of(look: Look) -> Bar:
    """How a type and a status are drawn."""
    return Bar(look.type, family_of(look.type), mark_of(look.status), look.status.certainty)


def lane_of(partaker: Partaker) -> Lane:
    """The lane of an entity."""
    return Lane(partaker.id, partaker.name, partaker.claims)


def labels(claims: Iterable[Claim], names: Mapping[str, str]) -> dict[str, str]:
    """Claim id → its clause, without the marks and voices that the picture draws itself; `names` by entity."""
    return {one.id: shortened(as_text(list(clause(one, names))).strip(), LABEL) for one in claims}
