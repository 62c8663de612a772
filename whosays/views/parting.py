"""Taking an entity apart: what each document tells of it, and the judgements that say who of them is somebody else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from whosays.errors import BadJudgement, NotInCase
from whosays.model import Answer, Document, Entity, Judgement
from whosays.store import Store
from whosays.text.letters import fold
from whosays.views.evidence import Context, context
from whosays.views.printable import printable

FEW = 3  # mentions that are shown of each document


@dataclass(frozen=True, slots=True)
class Member:
    """What one document calls the entity, how often, and the first places where it does, by name if it can."""

    id: str
    name: str
    names: tuple[str, ...]
    anonymised: bool
    document: str
    document_name: str
    mentions: int
    quotes: tuple[Context, ...]


def members(entities: Iterable[Entity], documents: Mapping[str, Document]) -> Iterator[Member]:
    """The members of an entity of the case, in the order given; each belongs to one document."""
    for one in entities:
        document = documents[one.mentions[0].document]
        names = tuple(dict.fromkeys(map(printable, (one.name, *one.aliases))))
        yield Member(
            one.id,
            printable(one.name),
            names,
            one.anonymised,
            document.id,
            document.name,
            len(one.mentions),
            tuple(quotes(one, document.text)),
        )


def quotes(entity: Entity, text: str) -> Iterator[Context]:
    """The first mentions with the lines around them: those by name before pronouns and descriptions."""
    known = {fold(name) for name in (entity.name, *entity.aliases)}
    for mention in sorted(entity.mentions, key=lambda one: (fold(one.text) not in known, one.start))[:FEW]:
        yield context(text, mention.start, mention.end)


def part(case: Store, entity_id: str, going: Sequence[str], who: str, reason: str, when: str) -> list[Judgement]:
    """Say that some members of an entity are one somebody else, and that all others stay one.

    Who was there for the sake of a member that goes is joined to those that stay: the entity falls into two, just
    as was chosen. Raises NotInCase for who is no member, BadJudgement where none goes or none stays.
    """
    staying = stayers(case, entity_id, going)
    pairs: list[tuple[str, str, Answer]] = [(going[0], other, "positive") for other in going[1:]]
    noted = [note(case, pair, who, reason, when) for pair in (*pairs, (staying[0], going[0], "negative"))]
    while lost := set(staying) - {one.id for one in case.members(staying[0])}:
        noted.append(note(case, (staying[0], min(lost), "positive"), who, reason, when))
    return noted


def stayers(case: Store, entity_id: str, going: Sequence[str]) -> list[str]:
    """The members that stay, the most mentioned first."""
    own = [one.id for one in case.members(entity_id)]
    if strangers := set(going) - set(own):
        raise NotInCase(f"{entity_id} has no member {min(strangers)}")
    staying = [id_ for id_ in own if id_ not in going]
    if not going or not staying:
        raise BadJudgement("an entity is taken apart where some of its members go and others stay")
    return staying


def note(case: Store, pair: tuple[str, str, Answer], who: str, reason: str, when: str) -> Judgement:
    """One judgement on two members."""
    first, second, answer = pair
    return case.judge(Judgement("", "entity-pair", (first, second), answer, who, when, reason))
