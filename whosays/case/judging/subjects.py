"""What a judgement is about, and the same thing in another reading of the document.

Ids are hashes of what was read, and another version may read something else; where a claim stands does not change. A
judgement is carried over only where the new reading says what was judged: who was accepted as payer may be the payee of
the next reading, and nobody has accepted that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from whosays.case.names import words
from whosays.model import Claim, Entity, Link, Subject

FIELDS = ("polarity", "reality", "voice")  # what `told` has beside roles; each must be the same in both readings


def claim_subject(claim: Claim) -> Subject:
    """A claim by its predicate and its quote, and what it says."""
    predicate, evidence = claim.predicate, claim.evidence
    return Subject(
        claim.id, evidence.document, claim.type, predicate.start, predicate.end, predicate.text, evidence.quote,
        tuple(told(claim)),
    )  # fmt: skip


def told(claim: Claim) -> Iterator[tuple[str, str]]:
    """What a claim says, in words that can be compared: its status, who says so at last, and each role."""
    yield "polarity", claim.status.polarity
    yield "reality", claim.status.reality
    yield "voice", claim.attribution[-1].text if claim.attribution else ""
    yield from sorted((argument.role, argument.text) for argument in claim.arguments)


def entity_subject(entity: Entity) -> Subject:
    """An entity of one document by its first mention and its name."""
    first = min(entity.mentions, key=lambda m: (m.document, m.start, m.end), default=None)
    if first is None:
        return Subject(entity.id, "", entity.schema, 0, 0, "", entity.name)
    return Subject(entity.id, first.document, entity.schema, first.start, first.end, first.text, entity.name)


def link_subject(link: Link) -> Subject:
    """A link by its type; the subjects of its claims stand beside it."""
    return Subject(link.id, "", link.type, 0, 0, "", "")


def claim_again(subject: Subject, claims: Iterable[Claim], corrected: bool = False) -> Claim | None:
    """The claim of this reading that a subject is about; None where there is none, or no telling which.

    A judgement that `corrected` the claim is about its predicate, whatever else the reading says of it.
    """
    found = list(standing_there(subject, claims))
    if not corrected:
        found = [claim for claim in found if agree(subject, claim)]
    exact = [claim for claim in found if set(told(claim)) == set(subject.told)]
    return next(iter(exact or found)) if len(exact or found) == 1 else None


def standing_there(subject: Subject, claims: Iterable[Claim]) -> list[Claim]:
    """Claims of the subject's type on its very words; where the text has moved, on the same words of the same quote."""
    typed = [c for c in claims if c.type == subject.type and c.evidence.document == subject.document]
    there = [c for c in typed if (c.predicate.start, c.predicate.text) == (subject.start, subject.text)]
    return there or [c for c in typed if (c.predicate.text, c.evidence.quote) == (subject.text, subject.quote)]


def agree(subject: Subject, claim: Claim) -> bool:
    """Whether a claim says what was judged: the same status and speaker, and no role with other words in it."""
    before, now = by_role(subject.told), by_role(told(claim))
    return all(before[role] == now[role] for role in before.keys() & now.keys())


def by_role(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Role → the words in it, as they are compared."""
    found: dict[str, set[str]] = {}
    for role, text in pairs:
        found.setdefault(role, set()).add(text if role in FIELDS[:2] else " ".join(words(text)))
    return found


def entity_again(subject: Subject, entities: Iterable[Entity]) -> Entity | None:
    """The entity of this reading that has the subject's first mention, or else, alone, its name."""
    own = list(entities)
    spans = [e for e in own if any((m.start, m.end, m.text) == where(subject) for m in e.mentions)]
    named = spans or [e for e in own if e.schema == subject.type and subject.quote in (e.name, *e.aliases)]
    return named[0] if len(named) == 1 else None


def where(subject: Subject) -> tuple[int, int, str]:
    """The stretch of a subject, and its words."""
    return subject.start, subject.end, subject.text
