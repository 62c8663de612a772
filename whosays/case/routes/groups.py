"""Which pieces are about one group of travellers or goods. Every join has its reason, in a sentence.

A group's keys are entity ids and, for words that no entity stands for, document and offset. Two keys become one group
where the text says so: one entity; one description in one document ("armed couriers", "the couriers"); a pronoun or a
dropped subject that goes on with the group just told of; the crew that carries goods over places where both stop.
Named people are joined by their entity only. A group does nothing to itself: keys that stand in two roles of one claim
stay apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from whosays.case.routes.descriptions import Description, described, goes_on, one_group
from whosays.case.routes.pieces import Piece
from whosays.case.routes.scene import Scene
from whosays.model import Argument

Key = str
TRIES = 3  # of the same words told before, how many a description is tried with


@dataclass(slots=True)
class Groups:
    """Keys in sets that grow together, the reasons for it, and the pairs that must not meet."""

    above: dict[Key, Key] = field(default_factory=dict)
    why: dict[Key, list[str]] = field(default_factory=lambda: defaultdict(list))
    opposed: dict[Key, set[Key]] = field(default_factory=lambda: defaultdict(set))

    def root(self, key: Key) -> Key:
        """The key that stands for the whole set."""
        while (up := self.above.get(key, key)) != key:
            key = up
        return key

    def join(self, a: Key, b: Key, why: str) -> bool:
        """Make two sets one, if nothing speaks against it."""
        one, other = sorted((self.root(a), self.root(b)))
        if one == other or self._against(one, other):
            return False
        self.above[other] = one
        self.why[one] += [*self.why.pop(other, []), why]
        self.opposed[one] |= self.opposed.pop(other, set())
        return True

    def oppose(self, a: Key, b: Key) -> None:
        """Keep two keys apart for good; before anything is joined."""
        self.opposed[a].add(b)
        self.opposed[b].add(a)

    def _against(self, one: Key, other: Key) -> bool:
        return other in {self.root(key) for key in self.opposed.get(one, ())}


def key_of(one: Argument, document: str) -> Key:
    """The key of an argument: its entity, or where it stands."""
    return one.entity or f"{document}:{one.start}"


def keys_of(piece: Piece) -> list[Key]:
    """The keys of those whom a piece may be about."""
    return [key_of(one, piece.at[0]) for one in piece.party]


def grouped(pieces: Sequence[Piece], scene: Scene) -> Groups:
    """The groups of all documents' pieces, given in order of telling."""
    groups = Groups()
    for a, b in (pair for piece in pieces for pair in _opposed(piece)):
        groups.oppose(a, b)
    by_document: dict[str, list[Piece]] = defaultdict(list)
    for piece in pieces:
        by_document[piece.at[0]].append(piece)
    for told in by_document.values():
        _join_coordinated(groups, told, scene)
        _join_descriptions(groups, told, scene)
        _join_pronouns(groups, told, scene)
    return groups


def _opposed(piece: Piece) -> Iterator[tuple[Key, Key]]:
    """Who receives and who is received are two."""
    document = piece.at[0]
    for actor in piece.actors:
        yield from ((key_of(actor, document), key) for key in keys_of(piece) if key != key_of(actor, document))


def _join_coordinated(groups: Groups, told: Sequence[Piece], scene: Scene) -> None:
    """Goods that one claim names together go together: "coins, glass and statues"."""
    for piece in (piece for piece in told if piece.goods):
        loose = [one for one in piece.party if not scene.named(one, piece.at[0])]
        for one, other in pairwise(loose):
            why = f"“{one.text}” and “{other.text}” are named together"
            groups.join(key_of(one, piece.at[0]), key_of(other, piece.at[0]), why)


def _join_descriptions(groups: Groups, told: Sequence[Piece], scene: Scene) -> None:
    """Descriptions of one head that nothing sets apart; those in the same words are joined first."""
    document = told[0].at[0]
    language, name = scene.language(document), scene.settings[document].name
    alike: dict[Description, list[tuple[Key, str]]] = {}
    for one in (one for piece in told for one in piece.party if not scene.named(one, document)):
        if (parts := described(one.text, language)) is not None:
            alike.setdefault(parts, []).append((key_of(one, document), one.text))

    def join(a: tuple[Key, str], b: tuple[Key, str]) -> bool:
        return groups.join(a[0], b[0], f"“{a[1]}” and “{b[1]}” are one description in {name}")

    for parts, same in alike.items():
        for k, mention in enumerate(same if one_group(parts, parts, language) else ()):
            any(join(other, mention) for other in dict.fromkeys(same[:k][-TRIES:]) if other[0] != mention[0])
    for (first, some), (second, others) in combinations(alike.items(), 2):
        if one_group(first, second, language):
            join(some[0], others[0])


def _join_pronouns(groups: Groups, told: Sequence[Piece], scene: Scene) -> None:
    """Pronouns without an entity, "the newcomers": whoever travelled just before in the same paragraph."""
    document = told[0].at[0]
    language = scene.language(document)
    last: dict[tuple[str, int], tuple[Key, str]] = {}
    for piece in told:
        paragraph = scene.paragraph(piece)
        for one in piece.party:
            key = key_of(one, document)
            if paragraph in last and goes_on(one, language):
                before, text = last[paragraph]
                groups.join(before, key, f"“{one.text}” goes on with “{text}” in the same paragraph")
            elif not scene.named(one, document) and not goes_on(one, language):
                known = scene.entities.get(one.entity or "")
                last[paragraph] = key, known.name if known and described(one.text, language) is None else one.text
