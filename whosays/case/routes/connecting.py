"""Which stretches of one group are one route: those that share a place or a paragraph, and years.

All that one document tells of a described group is one route. Somebody with a name travels all their life: there, what
shares no place and no paragraph is another route, and so is what happened in other years.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from whosays.case.routes.scene import Scene
from whosays.case.routes.stretches import Stretch

Years = tuple[str, str] | None
Mark = tuple[object, ...]


def connected(found: Sequence[Stretch], named: bool, scene: Scene) -> Iterator[list[Stretch]]:
    """The routes' stretches, each in order of telling."""
    years = told_years(found, scene)
    above = list(range(len(found)))

    def root(k: int) -> int:
        while above[k] != k:
            k = above[k]
        return k

    for members in _sharing(found, named, scene):
        dated = any(years[k] for k in members)
        for a, b in combinations(members, 2) if dated else pairwise(members):
            if not _apart(years[a], years[b]):
                first, second = sorted((root(a), root(b)))
                above[second] = first
    routes: dict[int, list[Stretch]] = {}
    for k, one in enumerate(found):
        routes.setdefault(root(k), []).append(one)
    yield from routes.values()


def told_years(found: Sequence[Stretch], scene: Scene) -> list[Years]:
    """The years of each stretch: its own, or those of the one told before it in the paragraph."""
    out: list[Years] = []
    last: dict[tuple[str, int], Years] = {}
    for one in found:
        when, paragraph = one.piece.claim.when, scene.paragraph(one.piece)
        if when is not None and when.earliest and when.latest:
            last[paragraph] = when.earliest[:4], when.latest[:4]
        out.append(last.get(paragraph))
    return out


def _apart(a: Years, b: Years) -> bool:
    """Whether two movements are told of years that do not touch: two journeys, not two accounts of one."""
    return a is not None and b is not None and (a[1] < b[0] or b[1] < a[0])


def _sharing(found: Sequence[Stretch], named: bool, scene: Scene) -> Iterator[list[int]]:
    """Stretches that share something, by their numbers."""
    sharing: dict[Mark, list[int]] = defaultdict(list)
    for k, one in enumerate(found):
        for mark in dict.fromkeys(_marks(one, named, scene)):
            sharing[mark].append(k)
    whole = {code for one in found for stop in one.stops if scene.atlas.is_country(stop)
             for code in scene.atlas.countries(stop)}  # fmt: skip
    yield from (members for mark, members in sharing.items() if mark[0] != "country" or mark[1] in whole)


def _marks(one: Stretch, named: bool, scene: Scene) -> Iterator[Mark]:
    document = one.piece.at[0]
    yield "paragraph", *scene.paragraph(one.piece)
    if not named:
        yield "document", document
    for stop in one.stops:
        yield "place", scene.atlas.key(stop, document)
        yield from (("country", code) for code in scene.atlas.countries(stop))
