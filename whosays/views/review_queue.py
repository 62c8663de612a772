"""The review: what is waiting for an answer, how much is done, and where reviewers disagree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from whosays.model import Judgement
from whosays.store.figures import Count
from whosays.views.claim_rows import ClaimRow


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of the claims at hand were answered, by answer."""

    total: int
    done: int
    accepted: int
    rejected: int
    unsure: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Claims of one type or document that are left, to be gone through together."""

    value: str
    label: str
    left: int


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A claim on which people gave different answers, each person's last."""

    claim: str
    answers: tuple[tuple[str, str], ...]  # who, answer


@dataclass(frozen=True, slots=True)
class ReviewQueue:
    """The next claims without an answer, and what stands around them."""

    progress: Progress
    queue: tuple[ClaimRow, ...]
    types: tuple[Batch, ...]
    documents: tuple[Batch, ...]
    disagreements: tuple[Disagreement, ...]


def progress(reviews: Iterable[Count]) -> Progress:
    """From how often each answer stands."""
    count = {one.value: one.count for one in reviews}
    answered = (count.get("accepted", 0), count.get("rejected", 0), count.get("unsure", 0))
    return Progress(sum(count.values()), sum(answered), *answered)


def review_queue(
    queue: Iterable[ClaimRow], reviews: Iterable[Count], left: Mapping[str, Iterable[Count]], log: Iterable[Judgement]
) -> ReviewQueue:
    """The queue; `left` are the facets "type" and "document" of the claims without an answer."""
    return ReviewQueue(
        progress(reviews), tuple(queue), batches(left["type"]), batches(left["document"]), disagreements(log)
    )


def batches(counts: Iterable[Count]) -> tuple[Batch, ...]:
    """What is left of each value."""
    return tuple(Batch(one.value, one.label, one.count) for one in counts)


def disagreements(log: Iterable[Judgement]) -> tuple[Disagreement, ...]:
    """The claims on which the last answers of two people differ; what was taken back counts for nothing."""
    last: dict[str, dict[str, str]] = defaultdict(dict)
    for one in log:
        if one.kind == "claim" and one.undone is None:
            last[one.targets[0]][one.who] = one.answer
    split = {claim: by for claim, by in last.items() if len(set(by.values())) > 1}
    return tuple(Disagreement(claim, tuple(sorted(by.items()))) for claim, by in split.items())
