"""A claim as it is compared with others: what act it tells of, who takes part, when, where, and in whose voice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from whosays.case.denying import denies
from whosays.case.linking.clients import client, is_client
from whosays.case.linking.clocks import Clock, clock
from whosays.case.linking.fillers import Entities, Filler, filler, is_named
from whosays.case.linking.lexicon import kin, words
from whosays.case.linking.phrasing import phrasing
from whosays.case.linking.restating import restated
from whosays.case.linking.stories import Wording, wording_of
from whosays.case.linking.tolling import toll
from whosays.case.linking.whereabouts import wide
from whosays.model import Argument, Claim, Status
from whosays.text.letters import fold

WORD = re.compile(r"[^\W_]{2,}")
UNDATED = "9999"  # the day of publication of what has none
UNREAD = Wording()
STEM = 6  # letters by which words of one language are compared in wordings


@dataclass(frozen=True, slots=True)
class Setting:
    """What linking has to know of a document. `published` is an ISO date, `words` those of its text."""

    language: str
    published: str | None = None
    words: Wording = UNREAD


def setting(language: str | None, published: str | None, text: str) -> Setting:
    """What linking has to know of a document with this text."""
    return Setting(language or "en", published, wording_of(text, language or "en"))


NOWHERE = Setting("en")


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """One claim, ready to be compared.

    `around`: who is named in its document, and `words` what words it has, as signs of one story.

    `denial`: a voice denies it, and so answers somebody who says it.

    `published` and `day`, its number: when its document came out, as far as that is known.
    """

    id: str
    document: str
    start: int
    sentence: int
    type: str
    kin: str
    lemma: str
    language: str
    acts: frozenset[str]
    fillers: tuple[Filler, ...]
    parts: Mapping[str, tuple[Filler, ...]]
    places: tuple[Filler, ...]
    days: tuple[str, str] | None
    when: str
    clock: Clock | None
    stated: bool
    published: str
    day: int | None
    status: Status
    voices: tuple[Filler, ...]
    voiced: str
    denial: bool
    quote: str
    at: int
    wording: frozenset[str]
    said: frozenset[str]
    around: frozenset[str]
    words: Wording

    def order(self) -> tuple[str, str, int, str]:
        """The place of a claim among all of a case, which no order of adding changes."""
        return self.published, self.document, self.start, self.id


def stands(claim: Claim) -> bool:
    """Whether a claim is linked at all: who rejects it says that its document does not tell it."""
    return claim.review != "rejected"


def tellings(claims: Iterable[Claim], entities: Entities, settings: Mapping[str, Setting]) -> Iterator[Telling]:
    """Every claim that stands as it is compared."""
    known = companies(entities)
    for claim in filter(stands, claims):
        document = claim.evidence.document
        yield telling(claim, entities, settings.get(document, NOWHERE), known.get(document, frozenset()))


def fillers_of(
    claim: Claim, arguments: Iterable[Argument], entities: Entities, language: str, around: frozenset[str]
) -> Iterator[Filler]:
    """The fillers of a claim; a client is who the lawyer speaks for, and a number said anew counts those counted."""
    whose = client(claim, around, entities, language)
    for one in arguments:
        if (one.start, one.end) == (claim.predicate.start, claim.predicate.end):
            continue  # "acquitted" as the outcome of "acquitted"
        found = filler(one.role, one.text, entities.get(one.entity or ""), language)
        yield filler(one.role, one.text, whose, language) if whose and is_client(found) else found
    roles = {one.role for one in claim.arguments}
    if roles & {"victim", "person"} and "number" not in roles:
        again = restated(claim.evidence.quote, claim.predicate.start - claim.evidence.start, language)
        if again is not None:
            yield filler("number", again[0], None, language)


def companies(entities: Entities) -> Mapping[str, frozenset[str]]:
    """Document → the entities that it names: what tells one story from another."""
    found: dict[str, set[str]] = {}
    for entity in entities.values():
        if entity.place is None or not wide(entity.place):
            for document in {mention.document for mention in entity.mentions}:
                found.setdefault(document, set()).add(entity.id)
    return {document: named_ones(ids, entities) for document, ids in found.items()}


def named_ones(ids: Iterable[str], entities: Entities) -> frozenset[str]:
    """Of the entities of a document those that have a name: no other document shares "the driver"."""
    return frozenset(one for one in ids if one in entities and is_named(entities[one]))


def telling(claim: Claim, entities: Entities, setting: Setting, around: frozenset[str]) -> Telling:
    """One claim as it is compared."""
    language, when, count = setting.language, claim.when, toll(claim, setting.language)
    said = phrasing(claim, entities, language)
    fillers = count[1] if count else tuple(fillers_of(claim, said.arguments, entities, language, around))
    content = [a.text for a in claim.arguments if a.role in ("content", "goal", "finding")]
    return Telling(
        id=claim.id,
        document=claim.evidence.document,
        start=claim.predicate.start,
        sentence=claim.evidence.start,
        type=claim.type,
        kin=kin(claim.type),
        lemma=said.lemma,
        language=language,
        acts=frozenset({count[0]}) if count else said.acts,
        fillers=fillers,
        parts={part: tuple(one for one in fillers if one.part == part) for part in {one.part for one in fillers}},
        places=tuple(filler("where", w.text, entities.get(w.entity or ""), language) for w in claim.where),
        days=(when.earliest, when.latest) if when and when.earliest and when.latest else None,
        when=when.text if when else "",
        clock=clock(when),
        stated=bool(when and when.how == "stated"),
        published=setting.published or UNDATED,
        day=day_of(setting.published),
        status=claim.status,
        voices=tuple(filler("voice", v.text, entities.get(v.entity or ""), language) for v in claim.attribution),
        voiced=claim.attribution[-1].text if claim.attribution else "",
        denial=any(denies(voice.cue) for voice in claim.attribution),
        quote=claim.evidence.quote,
        at=claim.predicate.start - claim.evidence.start,
        wording=wording(claim.evidence.quote, language),
        said=frozenset().union(*(wording(text, language) for text in content)),
        around=around,
        words=setting.words,
    )


@lru_cache(maxsize=4096)
def day_of(published: str | None) -> int | None:
    """The number of a day that is written as an ISO date."""
    try:
        return date.fromisoformat(published[:10]).toordinal() if published else None
    except ValueError:
        return None


@lru_cache(maxsize=65536)
def wording(text: str, language: str) -> frozenset[str]:
    """The words of a text that say something, cut to their stems."""
    small = words(language)["small"]
    return frozenset(word[:STEM] for word in WORD.findall(fold(text)) if word not in small)
