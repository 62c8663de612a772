"""Claims of a whole case → its routes and processes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from whosays.case.routes.across import join_crews, join_documents
from whosays.case.routes.descriptions import described, goes_on, named, shown
from whosays.case.routes.groups import Groups, Key, grouped, key_of
from whosays.case.routes.legs import routes_of
from whosays.case.routes.lexicon import lexicon, words_of
from whosays.case.routes.opened import delivered, opened_piece
from whosays.case.routes.parties import Party, parties
from whosays.case.routes.pieces import SORTINGS, Piece, piece_of
from whosays.case.routes.places import atlas
from whosays.case.routes.scene import Scene
from whosays.case.routes.settings import settings
from whosays.case.routes.stages import process_of
from whosays.case.routes.values import Actor, Process, Route
from whosays.model import Argument, Claim, Document, Entity, Link

TYPES = frozenset({*SORTINGS, "open"})  # the claim types that routes and processes are made of
MOST_SHOWN = 6  # descriptions of one group that stand for all


@dataclass(frozen=True, slots=True)
class Views:
    """The routes and processes of a case, the longest first."""

    routes: tuple[Route, ...]
    processes: tuple[Process, ...]


def routes_and_processes(
    claims: Iterable[Claim], entities: Iterable[Entity], documents: Iterable[Document], links: Iterable[Link] = ()
) -> Views:
    """Build the views. The result is the same for any order of claims, entities and documents.

    Claims that a reviewer rejected are left out. `links` of type "before" order what they link.
    """
    by_id = {entity.id: entity for entity in entities}
    before = frozenset((link.claims[0], link.claims[1]) for link in links if str(link.type) == "before")
    scene = Scene(by_id, settings(documents), atlas(by_id), before)
    pieces = sorted(_pieces(claims, scene), key=lambda piece: _told(piece, scene))
    groups = grouped(pieces, scene)
    join_crews(groups, parties(pieces, groups, scene), scene)
    join_documents(groups, parties(pieces, groups, scene), scene)
    return _views(parties(pieces, groups, scene), groups, scene)


def _views(found: Mapping[Key, Party], groups: Groups, scene: Scene) -> Views:
    routes: list[Route] = []
    processes: list[Process] = []
    for root, party in found.items():
        told = sorted(party.pieces, key=lambda piece: _told(piece, scene))
        travellers, why = _travellers(root, told, groups, scene), [*groups.why.get(root, []), *party.why]
        by_name = _known_by_name(travellers, scene)
        made = list(routes_of(told, travellers, why, by_name, scene))
        process = None if by_name else process_of(told, travellers, why, made, scene)
        routes += made
        processes += [process] if process else []
    return Views(
        tuple(sorted(routes, key=lambda one: (-len(one.legs), one.id))),
        tuple(sorted(processes, key=lambda one: (-len(one.stages), one.id))),
    )


def _known_by_name(travellers: Iterable[Actor], scene: Scene) -> bool:
    """Whether it is the way of somebody with a name: a journey, and no system."""
    return any(named(scene.entities.get(one.entity or ""), None) for one in travellers)


def _pieces(claims: Iterable[Claim], scene: Scene) -> Iterator[Piece]:
    for claim in claims:
        if claim.type in TYPES and claim.review != "rejected":
            opened = claim.type == "open" or delivered(claim, scene.entities)
            read = opened_piece if opened else piece_of
            piece = read(claim, scene.language(claim.evidence.document), scene.entities)
            if piece is not None:
                yield piece


def _told(piece: Piece, scene: Scene) -> tuple[int, int, str]:
    """The order of telling: documents by date, then as the text goes."""
    document, start = piece.at
    return scene.settings[document].order if document in scene.settings else -1, start, piece.claim.id


def _says_who(one: Argument, language: str | None) -> bool:
    return described(one.text, language) is not None and not goes_on(one, language)


def _travellers(root: Key, pieces: Sequence[Piece], groups: Groups, scene: Scene) -> tuple[Actor, ...]:
    """How the documents call the group: the most used words first."""
    count: Counter[Actor] = Counter()
    for piece in pieces:
        for one in piece.party:
            key = key_of(one, piece.at[0])
            if groups.root(key) == root and _says_who(one, piece.language):
                entity = scene.entities.get(one.entity or "")
                role = "goods" if piece.goods else "traveller"
                count[Actor(role, shown(one.text, entity, piece.language), one.entity)] += 1
    if not count:  # nothing but pronouns: better "they" than nobody
        count.update(Actor("traveller", one.text, one.entity) for piece in pieces for one in piece.party)
    part = {actor for actor in count if set(words_of(actor.text)) & lexicon(pieces[0].language)["parts"]}
    ranked = sorted(count, key=lambda actor: (actor in part, -count[actor], actor.text, actor.entity or ""))
    return tuple({actor.text.casefold(): actor for actor in reversed(ranked)}.values())[::-1][:MOST_SHOWN]
