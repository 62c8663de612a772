"""Pieces of one group → routes: legs in steps, each step the ways and accounts of getting to one place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, product

from whosays.case.routes.connecting import connected
from whosays.case.routes.connectives import stated
from whosays.case.routes.lexicon import lexicon
from whosays.case.routes.order import HOME, LINKED, NEXT, Weights, ranked
from whosays.case.routes.pieces import Piece
from whosays.case.routes.places import Atlas
from whosays.case.routes.scene import Scene
from whosays.case.routes.stretches import StepKey, Stretch, stretches
from whosays.case.routes.telling import actors, common_status, digest, reality, telling, told_first, unique_texts
from whosays.case.routes.values import Actor, Leg, Route
from whosays.text.letters import fold


def routes_of(
    pieces: Sequence[Piece], travellers: tuple[Actor, ...], why: Sequence[str], named: bool, scene: Scene
) -> Iterator[Route]:
    """The routes of one group: stretches that hang together and touch two places at least."""
    for part in connected(stretches(pieces, scene.atlas), named, scene):
        places = {scene.atlas.key(stop, one.piece.at[0]) for one in part for stop in one.stops}
        if len(places) > 1:
            told = coarse_with_fine(part, step_order(part, scene), scene.atlas)
            legs = tuple(_legs(told, step_order(told, scene), scene.atlas, travellers))
            yield Route(digest("route", [leg.id for leg in legs]), travellers, legs, tuple(dict.fromkeys(why)))


def coarse_with_fine(part: Sequence[Stretch], order: Sequence[StepKey], atlas: Atlas) -> list[Stretch]:
    """A leg into a country, with the step that first touches it in another document: "to Italy", "to Trieste"."""
    inside: dict[tuple[bool, str], list[Stretch]] = defaultdict(list)
    for one in sorted(part, key=lambda one: order.index(one.step)):
        for code in {code for stop in one.destination if not atlas.is_country(stop) for code in atlas.countries(stop)}:
            inside[one.step[0], code].append(one)

    def finer(coarse: Stretch) -> StepKey:
        whole = {code for stop in coarse.destination if atlas.is_country(stop) for code in atlas.countries(stop)}
        if len(coarse.destination) != 1 or not whole:
            return coarse.step
        told = inside[coarse.step[0], whole.pop()]
        return next((one.step for one in told if one.piece.at[0] != coarse.piece.at[0]), coarse.step)

    moved = {one.step: finer(one) for one in part}
    return [replace(one, step=moved[one.step]) for one in part]


def step_order(part: Sequence[Stretch], scene: Scene) -> list[StepKey]:
    """The steps of a route, in the order of going."""
    steps = {one.piece.claim.id: one.step for one in part}
    reached = [one.piece for one in part if not _sets_out(one)]
    weights = Weights(told_first(reached, lambda piece: steps[piece.claim.id], scene))
    for a, b in _chained(part, scene.atlas):
        weights.at_least(a.step, b.step, LINKED)
    for a, b in pairwise(part):
        if not a.destination and b.destination and scene.paragraph(a.piece) == scene.paragraph(b.piece):
            weights.add(a.step, b.step, NEXT)
    for first, second in {*scene.before, *stated([one.piece for one in part])}:
        if first in steps and second in steps:
            weights.at_least(steps[first], steps[second], LINKED)
    found = list(dict.fromkeys(one.step for one in part))
    for out, back in product(found, found):
        if back[0] and not out[0]:
            weights.add(out, back, HOME)
    return ranked(found, weights)


def _sets_out(one: Stretch) -> bool:
    """Whether a stretch tells of leaving one place for another: that comes before what is told next, not after."""
    return one.piece.verb in lexicon(one.piece.language)["leaving"]


def _chained(part: Sequence[Stretch], atlas: Atlas) -> Iterator[tuple[Stretch, Stretch]]:
    """Pairs of which the first leads to where the second begins; the way out never begins where a way back ends."""
    by_claim = {one.piece.claim.id: one for one in part}
    begins: dict[str, list[Stretch]] = defaultdict(list)
    for one in part:
        for mark in {*one.begins, *(f"in {code}" for stop in one.origin for code in atlas.countries(stop))}:
            begins[mark].append(one)
    for one in part:
        if one.before and one.before.claim.id in by_claim:
            yield by_claim[one.before.claim.id], one
        whole = {f"in {code}" for stop in one.destination if atlas.is_country(stop) for code in atlas.countries(stop)}
        for after in (after for mark in (*one.ends, *whole) for after in begins.get(mark, ())):
            if after.step[0] >= one.step[0]:
                yield one, after


def _legs(part: Sequence[Stretch], steps: list[StepKey], atlas: Atlas, travellers: tuple[Actor, ...]) -> Iterator[Leg]:
    """One leg for all tellings that say the same; the legs of a step in order of telling."""
    alike: dict[tuple[object, ...], list[Stretch]] = {}
    for one in part:
        alike.setdefault(_content(one, atlas), []).append(one)
    ordered = sorted(alike.values(), key=lambda some: steps.index(some[0].step))
    ids = {one.piece.claim.id: _leg_id(some, travellers) for some in ordered for one in some}
    for some in ordered:
        yield _leg(some, steps.index(some[0].step) + 1, ids)


def _content(one: Stretch, atlas: Atlas) -> tuple[object, ...]:
    """What tellings must have in common to be one leg."""
    document, when = one.piece.at[0], one.piece.claim.when
    places = tuple(tuple(atlas.key(s, document) for s in stops) for stops in (one.origin, one.via, one.destination))
    things = tuple(fold(argument.text) for argument in (*one.piece.means, *one.piece.papers))
    return one.step, places, things, reality(one.piece.claim), when.edtf or when.text if when else None


def _leg_id(some: Sequence[Stretch], travellers: tuple[Actor, ...]) -> str:
    return digest("leg", sorted(one.piece.claim.id for one in some), [one.text for one in travellers])


def _leg(some: Sequence[Stretch], step: int, ids: Mapping[str, str]) -> Leg:
    first, pieces = some[0], [one.piece for one in some]
    follows = {ids[one.before.claim.id] if one.before else None for one in some}
    return Leg(
        id=ids[first.piece.claim.id],
        step=step,
        origin=first.origin,
        via=first.via,
        destination=first.destination,
        means=unique_texts(one for piece in pieces for one in piece.means),
        papers=unique_texts(one for piece in pieces for one in piece.papers),
        carriers=actors([one for piece in pieces for one in piece.actors]),
        status=common_status([piece.claim for piece in pieces]),
        tellings=tuple(telling(piece.claim) for piece in pieces),
        when=first.piece.claim.when,
        back=first.piece.back,
        follows=follows.pop() if len(follows) == 1 else None,
    )
