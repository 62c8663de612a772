"""A `ClaimQuery` as SQL: one condition a field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from whosays.errors import WhosaysError
from whosays.store.base import LINK_WORDS, SORTS, STATUS_WORDS, ClaimQuery
from whosays.store.fulltext import FullText
from whosays.store.tables import (
    case_entity,
    case_entity_name,
    claim,
    claim_entity,
    claim_measure,
    claim_review,
    claim_voice,
    document,
    entity,
    link,
    link_claim,
)

ORDER = (document.c.name, document.c.id, claim.c.start, claim.c.type, claim.c.id)
SORTED_BY: dict[str, tuple[Any, ...]] = {
    "document": (document.c.name, document.c.id, claim.c.start),
    "time": (func.coalesce(claim_measure.c.earliest, claim_measure.c.latest), claim_measure.c.latest),
    "type": (claim.c.type,),
    "confidence": (claim_measure.c.confidence,),
    "review": (func.coalesce(claim_review.c.review, "unreviewed"),),
}
MEASURED = ("time", "confidence", "review")
PLACED = {name: func.json_extract(entity.c.body, f"$.place.{name}") for name in ("country", "feature", "lat", "lon")}


def numbers(query: ClaimQuery, words: FullText) -> Select[Any]:
    """The numbers of the claims that a query asks for, in the order that it asks for."""
    joined = select(claim.c.number).join(document, claim.c.document == document.c.number)
    if query.sort.removeprefix("-") in MEASURED:
        joined = joined.join(claim_measure, claim_measure.c.claim == claim.c.number)
        joined = joined.outerjoin(claim_review, claim_review.c.claim == claim.c.number)
    found = joined.where(*conditions(query, words)).order_by(*order(query.sort))
    return found.limit(-1 if query.limit is None else query.limit).offset(query.offset)


def order(sort: str) -> Iterator[Any]:
    """The columns to sort by; at the end always the store's order."""
    name = sort.removeprefix("-")
    if name not in SORTS:
        raise WhosaysError(f"claims cannot be sorted by “{name}”; use one of {', '.join(SORTS)}")
    by = SORTED_BY[name]
    if name == "time":  # what has no date stands last, whichever way
        yield by[0].is_(None)
    yield from (column.desc() for column in by) if sort.startswith("-") else by
    yield from ORDER


def conditions(query: ClaimQuery, words: FullText) -> Iterator[ColumnElement[bool]]:
    """What must hold of a claim (and its document)."""
    for field in FIELDS:
        value = getattr(query, field)
        if value is not None:
            yield or_(*(CONDITIONS[field](one, words) for one in several(value)))


def several(value: str | tuple[str, ...]) -> tuple[str, ...]:
    """The values of a field, of which one must hold; several words of search are one value."""
    return (value,) if isinstance(value, str) else value


def words_of(value: str) -> list[str]:
    """The words of a value, all of which must hold: between commas or spaces."""
    return re.findall(r"[^\s,]+", value.lower())


def statuses(value: str, _: FullText) -> ColumnElement[bool]:
    """Words of STATUS_WORDS, all of which must hold."""
    return and_(*map(status, words_of(value)))


def status(word: str) -> ColumnElement[bool]:
    """One word of STATUS_WORDS; "denied" is what a voice denies, "negated" all that is said not to be so."""
    if word not in STATUS_WORDS:
        raise WhosaysError(f"no status is called “{word}”; use one of {', '.join(STATUS_WORDS)}")
    field, value = STATUS_WORDS[word]
    return claim.c[field] == value


def in_family(family: str, _: FullText) -> ColumnElement[bool]:
    """Of a type of this family; "other" also holds what this whosays has no type for."""
    from whosays.claims.types import claim_types  # reads the vocabulary

    of_family = [name for name, type_ in claim_types().items() if type_.family == family]
    found = claim.c.type.in_(of_family)
    return or_(found, claim.c.type.not_in(claim_types())) if family == "other" else found


def from_document(beginning: str, _: FullText) -> ColumnElement[bool]:
    """By the beginning of a name or of an id; a range, because LIKE cannot use an index here."""
    of_id = beginning if beginning.startswith("sha256:") else f"sha256:{beginning}"
    found = or_(*(between(column, start) for column, start in ((document.c.name, beginning), (document.c.id, of_id))))
    return claim.c.document.in_(select(document.c.number).where(found))


def between(column: ColumnElement[str], beginning: str) -> ColumnElement[bool]:
    """The column begins with this."""
    return and_(column >= beginning, column < beginning + "\U0010ffff")


def naming(name: str, words: FullText, part: str) -> ColumnElement[bool]:
    """The claim's own words have the name."""
    return claim.c.number.in_(words.claims_naming(part, name))


def meaning(name: str, words: FullText, part: str | None = None) -> ColumnElement[bool]:
    """The claim means an entity of the case by that name or id, though it may write "he" or "the group"."""
    if name.startswith("entity:"):
        wanted = select(case_entity.c.number).where(case_entity.c.id == name)
    else:
        wanted = select(case_entity_name.c.case_entity).where(case_entity_name.c.number.in_(words.names_like(name)))
    rows = select(claim_entity.c.claim).join(entity, claim_entity.c.entity == entity.c.number)
    rows = rows.where(entity.c.case_entity.in_(wanted))
    return claim.c.number.in_(rows if part is None else rows.where(claim_entity.c.part == part))


def taking_part(name: str, words: FullText) -> ColumnElement[bool]:
    """A person or thing by that name takes part."""
    return or_(naming(name, words, "who"), meaning(name, words, "argument"))


def stated_by(name: str, words: FullText) -> ColumnElement[bool]:
    """A voice by that name states it."""
    return or_(naming(name, words, "voices"), meaning(name, words, "voice"))


def voiced_by(voice: str, words: FullText) -> ColumnElement[bool]:
    """A voice that means this entity, or of this kind ("kind:court"); "kind:own" is what no voice states."""
    if not voice.startswith("kind:"):
        return meaning(voice, words, "voice")
    kind = voice.removeprefix("kind:")
    if kind == "own":
        return claim.c.voiced.is_(False)
    return claim.c.number.in_(select(claim_voice.c.claim).where(claim_voice.c.kind == kind))


def concerning(id_: str, words: FullText) -> ColumnElement[bool]:
    """The claim is about this entity: it stands anywhere but among the voices."""
    return or_(meaning(id_, words, "argument"), meaning(id_, words, "where"))


def at_place(id_: str, words: FullText) -> ColumnElement[bool]:
    """The claim names this place, or one inside it: of a country what lies in it, of an area what its extent holds."""
    outer = (
        select(
            PLACED["country"].label("country"), PLACED["feature"].label("feature"),
            *(func.json_extract(entity.c.body, f"$.place.bbox[{at}]").label(name) for at, name in enumerate("wsen")),
        )
        .join(case_entity, entity.c.case_entity == case_entity.c.number)
        .where(case_entity.c.id == id_, PLACED["country"].is_not(None))
        .limit(1)
        .cte()
    )  # fmt: skip
    whole = and_(outer.c.feature.like("PCL%"), PLACED["country"] == outer.c.country)
    within = and_(
        PLACED["country"] == outer.c.country,
        PLACED["lon"].between(outer.c.w, outer.c.e),
        PLACED["lat"].between(outer.c.s, outer.c.n),
    )
    inside = select(entity.c.case_entity).join(outer, or_(whole, within))
    rows = select(claim_entity.c.claim).join(entity, claim_entity.c.entity == entity.c.number)
    rows = rows.where(claim_entity.c.part != "voice", entity.c.case_entity.in_(inside))
    return or_(meaning(id_, words, "argument"), meaning(id_, words, "where"), claim.c.number.in_(rows))


def not_before(day: str, _: FullText) -> ColumnElement[bool]:
    """The claimed thing may have happened on this day or later; what is undated may not be said to."""
    measure = claim_measure.c
    open_end = and_(measure.latest.is_(None), measure.earliest.is_not(None))
    return claim.c.number.in_(select(measure.claim).where(or_(measure.latest >= day, open_end)))


def not_after(day: str, _: FullText) -> ColumnElement[bool]:
    """The claimed thing may have happened on this day or earlier."""
    measure = claim_measure.c
    open_start = and_(measure.earliest.is_(None), measure.latest.is_not(None))
    return claim.c.number.in_(select(measure.claim).where(or_(measure.earliest <= day, open_start)))


def published_since(day: str, _: FullText) -> ColumnElement[bool]:
    """What documents of this day or later say; one without a date may not be said to."""
    try:
        date.fromisoformat(day)
    except ValueError:
        raise WhosaysError(f"“{day}” is no day; write it as 2024-05-31") from None
    return claim.c.document.in_(select(document.c.number).where(document.c.published >= day))


def in_links(value: str, _: FullText) -> ColumnElement[bool]:
    """Words of LINK_WORDS, all of which must hold."""
    return and_(*map(in_link, words_of(value)))


def in_link(word: str) -> ColumnElement[bool]:
    """One word of LINK_WORDS."""
    if word not in LINK_WORDS:
        raise WhosaysError(f"no link is called “{word}”; use one of {', '.join(LINK_WORDS)}")
    if word == "single":
        return claim.c.id.not_in(linked("corroborates"))
    return claim.c.id.in_(linked("contradicts" if word == "disputed" else "same"))


def linked(type_: str) -> Select[Any]:
    """The ids of claims in links of a type; a link that a reviewer has rejected links nothing."""
    joined = link_claim.join(link, link.c.id == link_claim.c.link)
    return select(link_claim.c.claim).select_from(joined).where(link.c.type == type_, link.c.review != "rejected")


def reviewed(answer: str, _: FullText) -> ColumnElement[bool]:
    """What a reviewer said of it."""
    judged = select(claim_review.c.claim)
    if answer == "unreviewed":
        return claim.c.number.not_in(judged.where(claim_review.c.review != answer))
    return claim.c.number.in_(judged.where(claim_review.c.review == answer))


CONDITIONS: dict[str, Callable[[str, FullText], ColumnElement[bool]]] = {
    "type": lambda value, _: claim.c.type == value,
    "family": in_family,
    "status": statuses,
    "document": from_document,
    "search": lambda value, words: claim.c.number.in_(words.claims_with(value)),
    "who": taking_part,
    "by": stated_by,
    "about": meaning,
    "voice": voiced_by,
    "subject": concerning,
    "place": at_place,
    "after": not_before,
    "before": not_after,
    "review": reviewed,
    "since": published_since,
    "link": in_links,
}
FIELDS = tuple(CONDITIONS)
