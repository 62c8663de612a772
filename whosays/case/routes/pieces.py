"""Claim → piece of a route or a process: whom it is about, who does it, from where to where, with what.

A piece adds nothing to its claim: it sorts the claim's arguments by what they are to a journey.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from whosays.case.routes.lexicon import has_word, lexicon
from whosays.model import Argument, Claim, Entity
from whosays.text.letters import fold

MOVEMENT = "movement"


@dataclass(frozen=True, slots=True)
class Piece:
    """A claim with its arguments sorted. `party` are those whom it may be about: who goes, is lodged, gets papers."""

    claim: Claim
    kind: str
    language: str | None
    party: tuple[Argument, ...] = ()
    actors: tuple[Argument, ...] = ()
    origin: tuple[Argument, ...] = ()
    via: tuple[Argument, ...] = ()
    destination: tuple[Argument, ...] = ()
    places: tuple[Argument, ...] = ()
    means: tuple[Argument, ...] = ()
    papers: tuple[Argument, ...] = ()
    things: tuple[Argument, ...] = ()
    back: bool = False
    goods: bool = False

    @property
    def at(self) -> tuple[str, int]:
        """Document and offset: where the piece is told."""
        return self.claim.evidence.document, self.claim.predicate.start

    @property
    def sentence(self) -> tuple[str, int, int]:
        """The stretch that the claim's evidence is: claims of one sentence share it."""
        evidence = self.claim.evidence
        return evidence.document, evidence.start, evidence.end

    @property
    def verb(self) -> str:
        """The lemma of the predicate, as word lists have it."""
        return fold(self.claim.predicate.lemma)

    @property
    def moves(self) -> bool:
        """Whether it is about going from one place to another."""
        return self.kind == MOVEMENT


@dataclass(frozen=True, slots=True)
class Sorting:
    """Which roles of a claim type mean what to a journey; `kind` is the kind of stage."""

    kind: str
    party: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    goods: bool = False


SORTINGS: dict[str, Sorting] = {
    "movement": Sorting(MOVEMENT, party=("traveller",)),
    "smuggling": Sorting(MOVEMENT, party=("goods",), actors=("agent",), goods=True),
    "deportation": Sorting(MOVEMENT, party=("person",), actors=("authority",)),
    "recruitment": Sorting("recruitment", ("recruit",), ("recruiter", "organization")),
    "training": Sorting("training", ("trainee",), ("trainer",), ("subject",)),
    "meeting": Sorting("reception", ("guest",), ("host",)),
    "harbouring": Sorting("lodging", ("guest",), ("host",)),
    "supply": Sorting("supply", ("recipient",), ("giver",), ("thing",)),
    "forgery": Sorting("papers", ("user",), ("maker",), ("document",)),
    "concealment": Sorting("concealment", ("agent", "thing"), (), ("thing",)),
    "finance": Sorting("money", ("payee",), ("payer",), ("amount", "purpose")),
    "bribery": Sorting("bribery", (), ("payer", "payee"), ("amount", "purpose")),
    "trade": Sorting("sale", ("goods",), ("seller", "buyer"), ("amount",), goods=True),
}


def piece_of(claim: Claim, language: str | None, entities: Mapping[str, Entity]) -> Piece | None:
    """The claim as a piece, or None where it is no part of any way."""
    sorting = SORTINGS.get(claim.type)
    if sorting is None:
        return None
    words = lexicon(language)
    things = _of(claim, *sorting.things)
    return Piece(
        claim=claim,
        kind=_kind(sorting.kind, things, language),
        language=language,
        party=_party(claim, sorting, language),
        actors=_of(claim, *sorting.actors),
        origin=_of(claim, "origin"),
        via=_of(claim, "via"),
        destination=_of(claim, "destination"),
        places=(*_of(claim, "place"), *where(claim)),
        means=_of(claim, "means"),
        papers=_of(claim, "document") if claim.type == "movement" else (),
        things=things,
        back=claim.type == "deportation" or fold(claim.predicate.lemma) in words["returning"],
        goods=sorting.goods and not _people(claim, entities),
    )


def where(claim: Claim) -> tuple[Argument, ...]:
    """The places of a claim in the form of arguments."""
    return tuple(Argument("place", one.text, one.start, one.end, one.entity) for one in claim.where)


def _of(claim: Claim, *roles: str) -> tuple[Argument, ...]:
    """The arguments of these roles, in the order of the roles."""
    return tuple(one for role in roles for one in claim.arguments if one.role == role)


def _party(claim: Claim, sorting: Sorting, language: str | None) -> tuple[Argument, ...]:
    """Whom the claim may be about: no papers, which are hidden by those who travel, and no money."""
    words = lexicon(language)
    not_moved = words["papers"] | words["money"]
    return tuple(one for one in _of(claim, *sorting.party) if not has_word(one.text, not_moved, language))


def _kind(kind: str, things: tuple[Argument, ...], language: str | None) -> str:
    """What is handed over decides the stage: papers, money, or other supplies."""
    if kind != "supply":
        return kind
    words = lexicon(language)
    if any(has_word(thing.text, words["papers"], language) for thing in things):
        return "papers"
    return "money" if any(has_word(thing.text, words["money"], language) for thing in things) else kind


def _people(claim: Claim, entities: Mapping[str, Entity]) -> bool:
    """Whether what is smuggled or sold is people."""
    known = [entities.get(one.entity or "") for one in claim.arguments if one.role == "goods"]
    return any(entity is not None and entity.schema in {"Person", "LegalEntity"} for entity in known)
