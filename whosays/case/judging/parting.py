"""Entities of documents → who is one, after keys, facts and reviewers: a definition, to which order is no matter.

What shares a key is one, as far as nobody objects. Reviewers object with a negative judgement, facts by being different
(two dates of birth under one name). Where there is an objection, both sides are seeds, and everything else goes to the
seed that it shares keys with most directly. Level between the two of a negative judgement, it stays with the first;
level between two bearers of a name whom a fact parts, it goes to neither.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Member:
    """An entity of one document: its id, the keys by which it is known in the case, and facts ("sex:f")."""

    id: str
    keys: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Verdict:
    """A judgement on two entities of documents: whether they are one."""

    first: str
    second: str
    positive: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """Members that are one, by id. `kin` are the keys of all that the machine alone would have taken for one with them.

    `first`: the piece that goes by the name of those keys, where kin fell into several.
    """

    ids: tuple[str, ...]
    kin: frozenset[str]
    first: bool = True


@dataclass
class Union:
    """Union-find over names; the least name of a set stands for it."""

    parent: dict[str, str] = field(default_factory=dict)

    def find(self, name: str) -> str:
        while (above := self.parent.setdefault(name, name)) != name:
            self.parent[name] = name = self.parent.setdefault(above, above)
        return name

    def join(self, one: str, other: str) -> None:
        first, second = sorted((self.find(one), self.find(other)))
        self.parent[second] = first


def part(members: Sequence[Member], verdicts: Sequence[Verdict] = ()) -> list[Piece]:
    """Who is one. `verdicts` are in the order in which they were given; where two contradict, the newer holds."""
    decided, apart = decide(verdicts)
    blocs, own = blocs_of(members, decided)
    kin = Union()
    for bloc in blocs:
        for key in bloc.keys:
            kin.join(f"key {key}", bloc.id)
    groups: defaultdict[str, list[Member]] = defaultdict(list)
    for bloc in blocs:
        groups[kin.find(bloc.id)].append(bloc)
    return [
        Piece(tuple(sorted(id_ for bloc in found for id_ in own[bloc])), keys_of(group), at == 0)
        for group in groups.values()
        for at, found in enumerate(pieces(group, apart))
    ]


def decide(verdicts: Sequence[Verdict]) -> tuple[Union, list[tuple[str, str]]]:
    """Who was said to be one, and who was said not to be, each (stays, goes). Newer verdicts outrank older ones."""
    decided = Union()
    apart: list[tuple[str, str]] = []
    for verdict in reversed(verdicts):
        one, other = decided.find(verdict.first), decided.find(verdict.second)
        if not verdict.positive and one != other:
            apart.append((verdict.first, verdict.second))
        if verdict.positive and {one, other} not in [{decided.find(a), decided.find(b)} for a, b in apart]:
            decided.join(one, other)
    return decided, [(decided.find(stays), decided.find(goes)) for stays, goes in apart]


def blocs_of(members: Sequence[Member], decided: Union) -> tuple[list[Member], dict[str, list[str]]]:
    """Members whom a reviewer joined as one member each, by the least id; and id → the ids that it stands for."""
    own: defaultdict[str, list[Member]] = defaultdict(list)
    for member in sorted(members, key=lambda member: member.id):
        own[decided.find(member.id)].append(member)
    blocs = [Member(id_, keys_of(joined), facts_of(joined)) for id_, joined in own.items()]
    return blocs, {id_: [member.id for member in joined] for id_, joined in own.items()}


def keys_of(members: Iterable[Member]) -> frozenset[str]:
    """All keys of members."""
    return frozenset().union(*(member.keys for member in members))


def facts_of(members: Iterable[Member]) -> frozenset[str]:
    """All facts of members."""
    return frozenset().union(*(member.facts for member in members))


def reconciled(blocs: Iterable[Member]) -> Union:
    """Facts that part nobody: a reviewer joined who has the one with who has the other, and so has overruled them."""
    agreed = Union()
    for bloc in blocs:
        for kind in conflicts([bloc]):
            first, *others = sorted(fact for fact in bloc.facts if kind_of(fact) == kind)
            for other in others:
                agreed.join(first, other)
    return agreed


def pieces(group: Sequence[Member], apart: Sequence[tuple[str, str]]) -> list[list[str]]:
    """The ids of blocs that share keys, parted as judgements and facts ask; the piece that keeps the name first."""
    ids = {bloc.id for bloc in group}
    objected = [pair for pair in apart if ids.issuperset(pair)]
    goes = {second for _, second in objected}
    stays = sorted({first for first, _ in objected} - goes)
    seeds = {id_: id_ for pair in objected for id_ in pair}
    agreed = reconciled(group)
    for kind in conflicts(group, agreed):
        stated = {bloc.id: fact for bloc in group for fact in bloc.facts if kind_of(fact) == kind}
        seeds = {**{id_: f"fact {agreed.find(fact)}" for id_, fact in stated.items()}, **seeds}
    if len(set(seeds.values())) < 2:
        return [sorted(ids)]
    found = spread(group, seeds, stays)
    return [sorted(found[label]) for label in sorted(found, key=lambda label: (label not in stays, min(found[label])))]


def conflicts(group: Iterable[Member], agreed: Union | None = None) -> list[str]:
    """Kinds of facts in which members differ though only one value can be true of one person, by name."""
    values: defaultdict[str, set[str]] = defaultdict(set)
    for fact in facts_of(group):
        values[kind_of(fact)].add(agreed.find(fact) if agreed else fact)
    return sorted(kind for kind, found in values.items() if at_odds(found))


def kind_of(fact: str) -> str:
    """What a fact is about: "sex:f" is about sex."""
    return fact.split(":", 1)[0]


def at_odds(values: set[str]) -> bool:
    """Whether no one can have all of these: two sexes, two dates. A year agrees with a date in it."""
    longest = max(values, key=len)
    return any(not longest.startswith(value) for value in values)


def spread(group: Sequence[Member], seeds: Mapping[str, str], stays: Sequence[str]) -> dict[str, list[str]]:
    """Seed → blocs: each goes to the seed from which it is the fewest steps from key to key."""
    label, by_key = dict(seeds), holders(group)
    edge = [bloc for bloc in group if bloc.id in label]
    while edge:
        reached: defaultdict[str, set[str]] = defaultdict(set)
        touched: defaultdict[str, set[str]] = defaultdict(set)
        for bloc in edge:
            for key in bloc.keys:
                touched[key].add(label[bloc.id])
        for key in touched.keys() & by_key.keys():
            for bloc in by_key.pop(key):
                if bloc.id not in label:
                    reached[bloc.id] |= touched[key]
        label.update({id_: nearest(labels, stays) for id_, labels in reached.items()})
        edge = [bloc for bloc in group if bloc.id in reached]
    found: defaultdict[str, list[str]] = defaultdict(list)
    for bloc in group:
        found[label[bloc.id]].append(bloc.id)
    return found


def holders(group: Sequence[Member]) -> dict[str, list[Member]]:
    """Key → the blocs that have it."""
    by_key: defaultdict[str, list[Member]] = defaultdict(list)
    for bloc in group:
        for key in bloc.keys:
            by_key[key].append(bloc)
    return by_key


def nearest(labels: set[str], stays: Sequence[str]) -> str:
    """The seed to which a bloc goes that several reach at once; a piece of its own between two bearers of a fact."""
    first = next((seed for seed in stays if seed in labels), None)
    if first is not None:
        return first
    return min(labels) if len(labels) == 1 else "between " + " and ".join(sorted(labels))
