"""How links between claims compare with the gold of a case (README.md says what counts)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import combinations

from bench.cases.gold import GoldCase, Mark, Pair
from whosays.model import Claim

Node = Mark | str  # a marked telling, or the id of a claim that nothing marks


@dataclass(slots=True)
class Score:
    """Pairs over any number of cases: right, wrong and missed, with what to read."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    errors: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Precision, recall and F1 in percent."""
        found, asked = self.right + self.wrong, self.right + self.missed
        p, r = 100 * self.right / max(found, 1), 100 * self.right / max(asked, 1)
        return {"P": p, "R": r, "F1": 2 * p * r / max(p + r, 1e-9), "gold": float(asked)}


@dataclass(frozen=True, slots=True)
class Told:
    """The claims of a case against its marks."""

    nodes: Mapping[str, Node]  # claim id → the telling that it is
    claims: Mapping[str, Claim]

    def pairs(self, linked: Iterable[Sequence[str]]) -> set[frozenset[Node]]:
        """Pairs of tellings from claims that stand together; without those of two statements."""
        found = set()
        for group in linked:
            for a, b in combinations([claim for claim in group if claim in self.claims], 2):
                one, other = self.nodes[a], self.nodes[b]
                if one != other and not self.both_say(a, b):
                    found.add(frozenset((one, other)))
        return found

    def both_say(self, a: str, b: str) -> bool:
        return self.claims[a].type == self.claims[b].type == "statement"

    def of(self, marks: Iterable[Mark]) -> list[Claim]:
        """The claims that are these tellings."""
        wanted = set(marks)
        return [claim for id_, claim in self.claims.items() if self.nodes[id_] in wanted]


def told(case: GoldCase, claims: Sequence[Claim]) -> Told:
    """Which telling each claim is: the mark that its predicate overlaps."""
    nodes = {claim.id: next((mark for mark in case.marks if is_in(claim, mark)), claim.id) for claim in claims}
    return Told(nodes, {claim.id: claim for claim in claims})


def is_in(claim: Claim, mark: Mark) -> bool:
    """Whether the claim's predicate overlaps the mark; "he said" beside it is no telling of it."""
    at = claim.predicate
    return (
        claim.evidence.document == mark.document
        and at.start < mark.end
        and mark.start < at.end
        and claim.type != "statement"
    )


def compare(
    score: Score, found: Set[frozenset[Node]], gold: Set[Pair], free: Set[Pair], seen: Told, case: GoldCase
) -> None:
    """Counts one case."""
    score.right += len(found & gold)
    wrong, missed = found - gold - free, gold - found
    score.wrong += len(wrong)
    score.missed += len(missed)
    score.errors += [f"{case.name} WRONG {said(pair, seen)}" for pair in sorted(wrong, key=lambda p: said(p, seen))]
    read = set(seen.nodes.values())
    score.errors += [
        f"{case.name} MISSED {said(pair, seen)}{'' if pair <= read else ' (not read)'}"
        for pair in sorted(missed, key=lambda pair: said(pair, seen))
    ]


def said(pair: Iterable[Node], seen: Told) -> str:
    """Two tellings on one line."""
    return " <> ".join(sorted(words(node, seen) for node in pair))


def words(node: Node, seen: Told) -> str:
    if isinstance(node, Mark):
        return f"{node.key}:{node.happening}{node.variant and '/' + node.variant} “{node.text}”"
    claim = seen.claims[node]
    return f"({claim.type} “{claim.predicate.text}” in “{claim.evidence.quote[:60]}”)"


def gold_groups(case: GoldCase, seen: Told) -> Iterator[list[Claim]]:
    """The claims of each happening of the gold."""
    for happening in sorted({mark.happening for mark in case.marks}):
        yield seen.of(mark for mark in case.marks if mark.happening == happening and not mark.optional)


def against_of(case: GoldCase, seen: Told) -> dict[str, set[str]]:
    """What contradicts what in the gold, by claims."""
    out: dict[str, set[str]] = {}
    for pair in case.contradicts:
        one, other = ([claim.id for claim in seen.of([mark])] for mark in pair)
        for a in one:
            for b in other:
                out.setdefault(a, set()).add(b)
                out.setdefault(b, set()).add(a)
    return out
