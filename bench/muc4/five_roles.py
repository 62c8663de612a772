"""Five roles a template: GTT's alignment F1, CEAF-REE and CEAF-RME, each as its paper and its code define it.

Roles: PerpInd, PerpOrg, Target, Victim, Weapon. A role holds entities, an entity mentions (strings). Strings are
compared in lower case, without punctuation and articles, spaces single.

- **Template alignment** (Du, Rush, Cardie, "Template Filling with Generative Transformers", NAACL 2021; eval.py): of
  all one-to-one mappings of predicted onto gold templates the one of the best micro F1 in the document; a mapped pair
  counts only where the predicted incident type is among the gold one's ("attack / bombing"). A predicted entity is
  right where all of its mentions are mentions of one gold entity; the incident type counts as one more entity.
- **CEAF-REE** (Du, Rush, Cardie, "GRIT", EACL 2021): entities of one role in the whole document, templates forgotten;
  best one-to-one assignment with φ(gold, predicted) = 1 where predicted ⊆ gold, else 0; P and R over all entities.
- **CEAF-RME** (Chen et al., "Iterative Document-level Information Extraction via Imitation Learning", EACL 2023,
  IterX; ceaf_rme.py): templates are assigned one to one by the similarity of their entities, in which a mention counts
  only with its role and its template's incident type. φ3: mentions shared, entities assigned one to one inside a pair
  of templates; P and R over mentions. φ⊆: entities that share a mention with one of the other side; P and R over
  entities.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, permutations

from bench.assignment import assign

ROLES = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")
PUNCTUATION = str.maketrans("", "", string.punctuation)

Entity = frozenset[str]


@dataclass(frozen=True, slots=True)
class Event:
    """One template: its incident types, several where the key leaves a choice, and the entities of each role."""

    types: tuple[str, ...]
    roles: Mapping[str, tuple[Entity, ...]]

    def of(self, role: str) -> tuple[Entity, ...]:
        """The entities of a role."""
        return self.roles.get(role, ())


@dataclass(frozen=True, slots=True)
class Count:
    """Right and all, of what was predicted and of what is gold."""

    right: float = 0.0
    predicted: int = 0
    found: float = 0.0
    gold: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.right + other.right,
            self.predicted + other.predicted,
            self.found + other.found,
            self.gold + other.gold,
        )

    @property
    def precision(self) -> float:
        """In per cent."""
        return 100 * self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """In per cent."""
        return 100 * self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """In per cent."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@lru_cache(maxsize=100_000)
def normal(text: str) -> str:
    """As all three papers compare strings."""
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text.lower().translate(PUNCTUATION)).split())


def event(types: str, roles: Mapping[str, Iterable[Iterable[str]]]) -> Event:
    """A template out of plain strings; `attack / bombing` is a choice of types."""
    entities = {role: tuple(frozenset(map(normal, one)) for one in roles.get(role, ()) if one) for role in ROLES}
    return Event(tuple(part.strip() for part in types.lower().split("/")), entities)


# --- template alignment ---------------------------------------------------------------------------------------------


def aligned(gold: Sequence[Event], predicted: Sequence[Event]) -> Count:
    """The counts of a document under the mapping of the best F1."""
    if min(len(gold), len(predicted)) > MOST or max(len(gold), len(predicted)) > 2 * MOST:
        return _under(gold, predicted, _by_assignment(gold, predicted))
    return max((_under(gold, predicted, pairs) for pairs in _mappings(len(gold), len(predicted))), key=_f1)


def _mappings(rows: int, columns: int) -> Iterator[list[tuple[int, int]]]:
    """Every one-to-one mapping as pairs (row, column), some of them left alone."""
    size = min(rows, columns)
    for taken in range(size, -1, -1):
        for chosen in combinations(range(rows), taken):
            for order in permutations(range(columns), taken):
                yield list(zip(chosen, order, strict=True))


def _f1(count: Count) -> float:
    return count.f1


MOST = 3  # templates on the smaller side beyond which mappings are not all tried: the best assignment stands in


def _under(gold: Sequence[Event], predicted: Sequence[Event], pairs: Iterable[tuple[int, int]]) -> Count:
    """Counts under a mapping (gold, predicted); templates outside it are missing or spurious."""
    out = Count(0, sum(map(_size, predicted)), 0, sum(map(_size, gold)))
    for one, other in pairs:
        right, found = _agreement(gold[one], predicted[other])
        out += Count(right, 0, found, 0)
    return out


def _size(template: Event) -> int:
    return 1 + sum(len(template.of(role)) for role in ROLES)


def _agreement(gold: Event, predicted: Event) -> tuple[int, int]:
    """Predicted entities that are right and gold ones that are found; none where the types differ."""
    if predicted.types[0] not in gold.types:
        return 0, 0
    right = sum(any(p <= g for g in gold.of(role)) for role in ROLES for p in predicted.of(role))
    found = sum(any(p <= g for p in predicted.of(role)) for role in ROLES for g in gold.of(role))
    return 1 + right, 1 + found


def _by_assignment(gold: Sequence[Event], predicted: Sequence[Event]) -> list[tuple[int, int]]:
    return assign([[float(sum(_agreement(one, other))) for other in predicted] for one in gold])


# --- CEAF over entities and over templates --------------------------------------------------------------------------


def ceaf_ree(gold: Sequence[Event], predicted: Sequence[Event]) -> Count:
    """Entities of a document by role, whatever template they stand in."""
    out = Count()
    for role in ROLES:
        ours, theirs = _distinct(predicted, role), _distinct(gold, role)
        met = len(assign([[float(p <= g) for p in ours] for g in theirs]))
        out += Count(met, len(ours), met, len(theirs))
    return out


def _distinct(templates: Sequence[Event], role: str) -> list[Entity]:
    """The entities of a role in all templates, each once."""
    return list(dict.fromkeys(entity for template in templates for entity in template.of(role)))


def ceaf_rme_phi3(gold: Sequence[Event], predicted: Sequence[Event]) -> Count:
    """Mentions shared by entities that are assigned to each other, in templates that are assigned to each other."""
    table = [[_shared_mentions(one, other) for other in predicted] for one in gold]
    shared = sum(table[row][column] for row, column in assign(table))
    return Count(shared, _mentions(predicted), shared, _mentions(gold))


def _mentions(templates: Sequence[Event]) -> int:
    return sum(len(entity) for one in templates for role in ROLES for entity in one.of(role))


def _shared_mentions(gold: Event, predicted: Event) -> float:
    if predicted.types[0] not in gold.types:
        return 0.0
    total = 0.0
    for role in ROLES:
        table = [[float(len(g & p)) for p in predicted.of(role)] for g in gold.of(role)]
        total += sum(table[row][column] for row, column in assign(table))
    return total


def ceaf_rme_subset(gold: Sequence[Event], predicted: Sequence[Event]) -> Count:
    """Entities that share a mention with one of the other side, in templates that are assigned to each other."""
    table = [[_touching(one, other) for other in predicted] for one in gold]
    pairs = assign([[float(right) for right, _ in row] for row in table])
    right = sum(table[row][column][0] for row, column in pairs)
    found = sum(table[row][column][1] for row, column in pairs)
    return Count(right, _entities(predicted), found, _entities(gold))


def _entities(templates: Sequence[Event]) -> int:
    return sum(_size(one) - 1 for one in templates)


def _touching(gold: Event, predicted: Event) -> tuple[int, int]:
    """Predicted entities that touch a gold one, and gold ones that were the first to be touched by one of them."""
    if predicted.types[0] not in gold.types:
        return 0, 0
    right, found = 0, set[tuple[str, int]]()
    for role in ROLES:
        for entity in predicted.of(role):
            at = next((at for at, other in enumerate(gold.of(role)) if entity & other), None)
            right += at is not None
            found |= {(role, at)} if at is not None else set()
    return right, len(found)


METRICS = {
    "GTT alignment": aligned,
    "CEAF-REE": ceaf_ree,
    "CEAF-RME φ3": ceaf_rme_phi3,
    "CEAF-RME φ⊆": ceaf_rme_subset,
}


def measure(gold: Mapping[str, Sequence[Event]], predicted: Mapping[str, Sequence[Event]]) -> dict[str, Count]:
    """All metrics over the documents of the gold set."""
    return {
        name: sum((metric(events, predicted.get(document, ())) for document, events in gold.items()), Count())
        for name, metric in METRICS.items()
    }
