"""Every noun of whosays, as frozen values, but those of routes (case/routes/values.py). Read this first.

Offsets are Unicode code points of a document's stored text, start inclusive, end exclusive, wherever they stand.
Nothing here imports anything but the standard library, and nothing here does any work beyond small look-ups.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

# --- documents ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a paginated document: its number from 1, its stretch of the text, its size in PDF points."""

    number: int
    start: int
    end: int
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Line:
    """A run of characters on one line of one page, with its box in PDF points (origin bottom left).

    The lines of a document, in order of `start`, are its offset map: from text back to page and place.
    """

    start: int
    end: int
    page: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in PDF points (origin bottom left)."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Document:
    """One source file as it was read. `id` is "sha256:" and the hex digest of its bytes.

    `published` is an ISO date or None; `problems` are plain sentences about what could not be read well.
    """

    id: str
    name: str
    media_type: str
    text: str
    title: str | None = None
    language: str | None = None
    published: str | None = None
    source: str | None = None
    pages: tuple[Page, ...] = ()
    lines: tuple[Line, ...] = ()
    problems: tuple[str, ...] = ()


# --- annotations ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word in the terms of Universal Dependencies.

    `head` is the index of the governor in the sentence's words, -1 for the root. `feats` maps a feature to its value.
    Two words that share one stretch of text (a contraction) keep their own offsets inside it.
    """

    start: int
    end: int
    text: str
    lemma: str
    upos: str
    feats: dict[str, str]
    head: int
    deprel: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its stretch of the text and its words, which form one tree."""

    start: int
    end: int
    words: tuple[Word, ...]


MentionLabel = Literal["person", "organisation", "public_body", "place", "facility", "group", "position",
                       "weapon", "document", "money", "quantity", "time", "event", "other"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that names an entity, a place, a time or a quantity."""

    start: int
    end: int
    text: str
    label: str


@dataclass(frozen=True, slots=True)
class Report:
    """One act of saying that the reader model marks, in stretches: who (or nobody), cue, what; how sure (0 to 1)."""

    source: tuple[tuple[int, int], ...]
    cue: tuple[tuple[int, int], ...]
    content: tuple[tuple[int, int], ...]
    score: float


@dataclass(frozen=True, slots=True)
class Antecedent:
    """How likely the word at `start` goes back to the one at `back_to`: each stands for the phrase that it heads."""

    start: int
    back_to: int
    likely: float


@dataclass(frozen=True, slots=True)
class Annotation:
    """What the reader model sees in one text: sentences with trees, mentions, reports, antecedents, all in order."""

    language: str
    engine: str
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    reports: tuple[Report, ...] = ()
    antecedents: tuple[Antecedent, ...] = ()  # of one word the likeliest first; what they leave to 1: it has none
    hints: Sequence[Sequence[float]] = field(default=(), compare=False)  # a row a word: how well claims rest on it


# --- the case file --------------------------------------------------------------------------------------------------

Precision = Literal["point", "area", "region", "container"]
Sense = Literal["", "government", "people"]  # "Ankara said", "Afghan passports": nothing happens at the place there


@dataclass(frozen=True, slots=True)
class Place:
    """Where a place lies (degrees), and which gazetteer says so; `feature` is a GeoNames code, `bbox` W, S, E, N.

    `precision`: the point is the spot, the middle of an area (a province) or of a region with an extent only (never pin
    it), or that of what the text puts it into ("a warehouse outside Mersin"). `why` names what decided.
    """

    lat: float
    lon: float
    country: str | None
    feature: str | None
    source: str
    name: str | None = None
    geoname: int | None = None
    precision: Precision = "point"
    bbox: tuple[float, float, float, float] | None = None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntityMention:
    """A mention inside a document; its `sense` where a place's name stands for those who rule or come from there."""

    document: str
    start: int
    end: int
    text: str
    sense: Sense = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, group, office, place, facility, object or document. `schema` is a FollowTheMoney name.

    `anonymised` says that the source gives initials or a code name only; such an entity is never merged by machine.
    """

    id: str
    schema: str
    name: str
    aliases: tuple[str, ...] = ()
    anonymised: bool = False
    place: Place | None = None
    mentions: tuple[EntityMention, ...] = ()


@dataclass(frozen=True, slots=True)
class Predicate:
    """The word or words that state a claim, and their lemma."""

    text: str
    lemma: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Argument:
    """Who or what fills a role of a claim; `entity` is the id of the entity that it resolves to."""

    role: str
    text: str
    start: int
    end: int
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """A place in which the claimed thing took place."""

    text: str
    start: int
    end: int
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """The time of the claimed thing: its words, EDTF where it could be normalised, and the bounds as ISO dates.

    `how`: stated in the claim's own clause; counted from the day of another event ("the next day"); or that of the
    account that the claim continues (narrative): its words then stand in another sentence, or only its year does.
    """

    text: str
    start: int
    end: int
    edtf: str | None = None
    earliest: str | None = None
    latest: str | None = None
    how: Basis = "stated"


Basis = Literal["stated", "event", "narrative"]
Polarity = Literal["affirmed", "negated"]
Reality = Literal["actual", "habitual", "planned", "attempted", "cancelled", "hypothetical"]
Certainty = Literal["certain", "probable", "possible"]
VoiceKind = Literal["document", "prosecutor", "court", "police", "intelligence", "government", "lawyer", "defendant",
                    "witness", "media", "group", "company", "expert", "anonymous", "other"]  # fmt: skip
Review = Literal["unreviewed", "accepted", "rejected", "unsure"]


@dataclass(frozen=True, slots=True)
class Status:
    """What the text says of the claimed thing: whether, in which way, and how surely it is said to have happened."""

    polarity: Polarity = "affirmed"
    reality: Reality = "actual"
    certainty: Certainty = "certain"


@dataclass(frozen=True, slots=True)
class Voice:
    """One link of an attribution chain: who speaks, what kind of speaker, and the word that says so."""

    text: str
    start: int
    end: int
    kind: VoiceKind
    cue: str
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words: `text[start:end] == quote`, always. `page` and `boxes` where the document has pages."""

    document: str
    start: int
    end: int
    quote: str
    page: int | None = None
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that a document says. `attribution` runs from the outermost voice in; empty = the document's own."""

    id: str
    type: str
    predicate: Predicate
    arguments: tuple[Argument, ...]
    evidence: Evidence
    status: Status = field(default_factory=Status)
    attribution: tuple[Voice, ...] = ()
    when: When | None = None
    where: tuple[Where, ...] = ()
    confidence: float = 0.5
    engine: str = ""
    review: Review = "unreviewed"


@dataclass(frozen=True, slots=True)
class Link:
    """Claims that tell of one happening, support each other, or cannot both be as told; `why` says why.

    `same`: one happening, in whatever words; accounts of it that differ are in it too. `contradicts` names the `slot`
    in which two claims differ and the `values` there, in the order of `claims`; nothing is resolved. `updates`: the
    second says anew, later and in the same voice, what the first said. `stage`: the first is the plan of what the
    second tells as done. `before`, `during`: of two claims of a document the first came before, or while, the second.
    """

    id: str
    type: Literal["same", "corroborates", "contradicts", "updates", "stage", "before", "during"]
    claims: tuple[str, ...]
    why: str
    confidence: float
    review: Review = "unreviewed"
    slot: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one document yields: the document, its claims, the entities that they name, and the claims' order."""

    document: Document
    claims: tuple[Claim, ...]
    entities: tuple[Entity, ...]
    links: tuple[Link, ...] = ()


# --- judgements: what reviewers decided -------------------------------------------------------------------------------

JudgedKind = Literal["claim", "entity-pair", "link"]
Answer = Literal["positive", "negative", "unsure"]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a judgement is about, by where it stands: so another reading of the document finds it again.

    A claim: its predicate's stretch and its quote, and what it `told` as (role or field, words). An entity of one
    document: its first mention and, as quote, its name. A link: its type only; the claims that it joins come after it.
    """

    id: str
    document: str
    type: str
    start: int
    end: int
    text: str
    quote: str
    told: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """How a reviewer corrects a claim; what is None stays as it was read. Words keep their offsets in the document."""

    type: str | None = None
    status: Status | None = None
    arguments: tuple[Argument, ...] | None = None
    attribution: tuple[Voice, ...] | None = None


@dataclass(frozen=True, slots=True)
class Undoing:
    """That a judgement was taken back: by whom and when (ISO 8601, UTC)."""

    who: str
    when: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision of a reviewer; it is kept for good, and taken back by an `Undoing` only.

    `targets` are ids as they were then. `answer`: that a claim or link holds, or that two entities are one.
    """

    id: str
    kind: JudgedKind
    targets: tuple[str, ...]
    answer: Answer
    who: str
    when: str
    reason: str = ""
    edit: Edit | None = None
    subjects: tuple[Subject, ...] = ()
    undone: Undoing | None = None
