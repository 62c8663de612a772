"""Groups that no name joins: goods and their crew in one document, one group in two documents.

Both are judgements, so both ask for much and say why: a crew belongs to goods whose way it shares; descriptions in two
documents are one group only where their ways share places and the documents name one party.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from whosays.case.routes.descriptions import PEOPLE, described, named
from whosays.case.routes.groups import Groups, Key
from whosays.case.routes.lexicon import lexicon
from whosays.case.routes.parties import Party
from whosays.case.routes.pieces import Piece
from whosays.case.routes.places import vague
from whosays.case.routes.scene import Scene
from whosays.case.routes.values import Stop
from whosays.model import Entity

LEAST_SHARED = 2  # places that the ways of one group in two documents have in common, or
LEAST_COUNTRIES = 3  # countries, where one document is no more exact


@dataclass(frozen=True, slots=True)
class Way:
    """What is known of one group in one document: its places by key, its countries, and what it is."""

    document: str
    places: Mapping[str, Stop]
    countries: frozenset[str]
    named: bool
    goods: bool
    crew: bool
    text: str


def join_crews(groups: Groups, found: Mapping[Key, Party], scene: Scene) -> None:
    """Join crews to the goods that they carry, in one document."""
    for (a, first), (b, second) in combinations(_ways(found, scene), 2):
        if first.document == second.document and _carried(first, second):
            _join_crew(groups, a, b, first, second)


def join_documents(groups: Groups, found: Mapping[Key, Party], scene: Scene) -> None:
    """Join groups without a name that two documents tell of."""
    known = _known_in(scene.entities)
    for (a, first), (b, second) in combinations(_ways(found, scene), 2):
        if first.document != second.document and not first.named and not second.named:
            _join_documents(groups, a, b, first, second, known, scene)


def _ways(found: Mapping[Key, Party], scene: Scene) -> list[tuple[Key, Way]]:
    return [(key, way) for key in sorted(found) if (way := _way(found[key].pieces, key, scene))]


def _carried(a: Way, b: Way) -> bool:
    """Whether one is goods and the other the people who drive or sail."""
    return not (a.named and b.named) and ((a.goods and b.crew) or (b.goods and a.crew))


def _way(pieces: Sequence[Piece], key: Key, scene: Scene) -> Way | None:
    """The way of a group that one document tells of; groups of more than one are known by name already."""
    documents = {piece.at[0] for piece in pieces}
    if len(documents) != 1 or not any(piece.party for piece in pieces):
        return None
    document = documents.pop()
    language = scene.language(document)
    stops = [stop for piece in pieces for stop in _stops(piece, scene) if not vague(stop.text, language)]
    texts = [one.text for piece in pieces for one in piece.party]
    heads = {parts.head for text in texts if (parts := described(text, language))}
    return Way(
        document=document,
        places={scene.atlas.key(stop, document): stop for stop in stops},
        countries=frozenset().union(*(scene.atlas.countries(stop) for stop in stops)),
        named=named(scene.entities.get(key), language),
        goods=any(piece.goods for piece in pieces),
        crew=bool(heads & lexicon(language)["crew"]),
        text=texts[0],
    )


def _stops(piece: Piece, scene: Scene) -> list[Stop]:
    ends = scene.atlas.stops((*piece.origin, *piece.via, *piece.destination), piece.at[0], piece.language)
    return [*ends, *(stop for one in piece.places for stop in scene.atlas.inside(one, piece.at[0]))]


def _join_crew(groups: Groups, a: Key, b: Key, first: Way, second: Way) -> None:
    shared = [stop.text for key, stop in first.places.items() if key in second.places]
    if shared:
        groups.join(a, b, f"“{first.text}” and “{second.text}” both stop in {', '.join(shared)}")


def _join_documents(
    groups: Groups, a: Key, b: Key, first: Way, second: Way, known: Mapping[str, Mapping[str, str]], scene: Scene
) -> None:
    shared = [stop.text for key, stop in first.places.items() if key in second.places]
    countries = sorted(first.countries & second.countries)
    parties = sorted(known.get(first.document, {}).keys() & known.get(second.document, {}).keys())
    if not parties or not (first.goods == second.goods or _carried(first, second)):
        return
    if len(shared) >= LEAST_SHARED or len(countries) >= LEAST_COUNTRIES:
        both = ", ".join(shared) if len(shared) >= LEAST_SHARED else ", ".join(countries)
        party = known[first.document][parties[0]]
        names = scene.settings[first.document].name, scene.settings[second.document].name
        groups.join(a, b, f"{names[0]} and {names[1]} both name {party}, and both ways touch {both}")


def _known_in(entities: Mapping[str, Entity]) -> Mapping[str, Mapping[str, str]]:
    """Document → the named people and organisations that another document names too: id → name."""
    known: dict[str, dict[str, str]] = {}
    for entity in entities.values():
        documents = {mention.document for mention in entity.mentions}
        fit = entity.schema in PEOPLE - {"PublicBody"} and not entity.anonymised
        if fit and len(documents) > 1 and named(entity, None):
            for document in documents:
                known.setdefault(document, {})[entity.id] = entity.name
    return known
