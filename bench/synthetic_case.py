"""A made-up case of any size for measuring what a case costs: claim records, not texts that would have to be read.

Thirty claims a document, spread as they are over 200 news reports that were read (7,466 claims): two thirds are of no
type and stand on any of thousands of verbs, an eighth are statements; two in five arguments are names, the others
nouns; a third have a voice. Verbs, nouns, people and towns come by Zipf's law, so that some are all over the case and
most are rare. Ten documents tell one story of forty happenings, each a dozen of these, and fill up with whatever else
there is to tell of its people; a tenth of the documents print the text of the one before; a tenth of the tellings of a
happening give another number, a twentieth deny it.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from bench.case_growth import FIRST, hashed
from whosays.model import (
    Argument,
    Claim,
    Document,
    Entity,
    EntityMention,
    Evidence,
    Predicate,
    Reading,
    Status,
    Voice,
    VoiceKind,
    When,
    Where,
)

CLAIMS, TOLD, HAPPENINGS, STORY = 30, 12, 40, 10
SYLLABLES = ("ba", "do", "ke", "li", "mo", "ne", "pu", "ra", "si", "ta", "ve", "zo", "gir", "lan", "mer", "tos")
SHIFT = 5  # Mandelbrot's: how flat the law begins
PEOPLE, SURNAMES, TOWNS, VERBS, NOUNS = 4000, 900, 400, 3000, 3000
# Type, verb, lemma, roles of the two who take part; the first ones come most often.
ACTS = (
    ("affiliation", "led", "lead", "member", "organization"), ("casualty", "killed", "kill", "agent", "victim"),
    ("attack", "attacked", "attack", "attacker", "target"), ("trade", "sold", "sell", "seller", "buyer"),
    ("movement", "reached", "reach", "traveller", "destination"), ("finance", "paid", "pay", "payer", "payee"),
    ("meeting", "met", "meet", "host", "guest"), ("detention", "arrested", "arrest", "authority", "person"),
    ("supply", "supplied", "supply", "giver", "recipient"), ("forgery", "forged", "forge", "maker", "user"),
    ("threat", "threatened", "threaten", "agent", "target"),
)  # fmt: skip
VOICES: tuple[tuple[str, VoiceKind], ...] = (
    ("the police", "police"), ("the prosecutor", "prosecutor"), ("a source", "anonymous"),
    ("the governor", "government"), ("a witness", "witness"), ("the union", "group"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """What one claim tells; `town`, `day` and `number` where it says them."""

    type: str
    verb: str
    lemma: str
    roles: tuple[str, str]
    doer: str
    other: str
    town: str = ""
    day: date | None = None
    number: int = 0
    denied: bool = False
    voice: tuple[str, VoiceKind] | None = None


def zipf(chance: random.Random, size: int) -> int:
    """One of so many by its rank, the first most often: one in thirty of verbs and nouns, as in the reports."""
    return int(SHIFT * (1 + size / SHIFT) ** chance.random() - SHIFT)


@cache
def word(number: int) -> str:
    """A word of its own for each number."""
    parts = []
    number += len(SYLLABLES)
    while number:
        number, rest = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[rest])
    return "".join(parts)


@cache
def person(number: int) -> str:
    """A full name; surnames are shared."""
    chance = random.Random(f"person {number}")
    return f"{FIRST[chance.randrange(len(FIRST))]} {word(zipf(chance, SURNAMES)).title()} {word(number).title()}"


def town(number: int) -> str:
    """The name of a town."""
    return f"{word(number)}köy".title()


@cache
def story(number: int) -> tuple[Told, ...]:
    """The happenings that ten documents tell, by some of the story's people."""
    chance = random.Random(f"story {number}")
    start = date(2012, 1, 1) + timedelta(days=chance.randrange(4000))
    return tuple(
        replace(
            anything(chance, people(number)),
            town=town(zipf(chance, TOWNS)) if chance.random() < 0.5 else "",
            day=start + timedelta(days=chance.randrange(60)) if chance.random() < 0.5 else None,
            number=chance.randrange(2, 40) if chance.random() < 0.3 else 0,
        )
        for _ in range(HAPPENINGS)
    )


@cache
def people(number: int) -> tuple[str, ...]:
    """Who is in a story: a dozen of its own, and some who are known all over the case."""
    chance = random.Random(f"people {number}")
    own = [person(PEOPLE + 12 * number + one) for one in range(12)]
    return (*own, *(person(zipf(chance, PEOPLE)) for _ in range(6)))


def anything(chance: random.Random, known: Sequence[str]) -> Told:
    """A claim about somebody."""

    def filler() -> str:
        return chance.choice(known) if chance.random() < 0.4 else f"the {word(zipf(chance, NOUNS))}"

    draw = chance.random()
    if draw < 0.22:
        act = ACTS[zipf(chance, len(ACTS))]
        return Told(act[0], act[1], act[2], (act[3], act[4]), filler(), filler())
    if draw < 0.34:
        words = " ".join(word(zipf(chance, NOUNS)) for _ in range(5))
        return Told("statement", "said", "say", ("speaker", "content"), filler(), words)
    verb = word(zipf(chance, VERBS))
    return Told("open", f"{verb}ed", verb, ("agent", "patient"), filler(), filler())


def synthetic(number: int) -> tuple[Reading, bytes]:
    """One document; every tenth prints the text of the one before."""
    if number % STORY == STORY - 1:
        return reading(number, random.Random(number - 1), "Printed elsewhere. ")
    return reading(number, random.Random(number), f"File {number}. ")


def reading(number: int, chance: random.Random, head: str) -> tuple[Reading, bytes]:
    """The document of this number, its claims drawn by chance after the words of its head."""
    tale = number // STORY
    told = [retold(chance, one) for one in chance.sample(story(tale), TOLD)]
    told += [voiced(chance, anything(chance, people(tale))) for _ in range(CLAIMS - TOLD)]
    pieces = [list(sentence(one)) for one in told]
    text = head + " ".join("".join(said for _, said in parts) for parts in pieces)
    data = text.encode()
    published = date(2012, 1, 1) + timedelta(days=(tale * 37) % 4000 + number % STORY)
    of = Document(
        f"sha256:{hashlib.sha256(data).hexdigest()}", f"{number:06}.txt", "text/plain", text, language="en",
        published=published.isoformat(),
    )  # fmt: skip
    making = Making(of, {})
    claims, at = [], len(head)
    for one, parts in zip(told, pieces, strict=True):
        claims.append(making.claim(one, dict(placed(parts, at)), at))
        at += sum(len(said) for _, said in parts) + 1
    return Reading(of, tuple(claims), tuple(making.entities())), data


def retold(chance: random.Random, one: Told) -> Told:
    """A happening as one document tells it."""
    number = one.number + chance.randrange(1, 9) if one.number and chance.random() < 0.1 else one.number
    return voiced(chance, replace(one, number=number, denied=chance.random() < 0.05))


def voiced(chance: random.Random, one: Told) -> Told:
    """A claim in somebody's voice, in a third of cases; a denial always is."""
    said = one.denied or (one.type != "statement" and chance.random() < 0.35)
    return replace(one, voice=VOICES[zipf(chance, len(VOICES))] if said else None)


def sentence(one: Told) -> Iterator[tuple[str, str]]:
    """A claim's sentence in pieces, each with what it is."""
    yield from (("doer", one.doer), ("", " "), ("verb", one.verb), ("", " "), ("other", one.other))
    if one.number:
        yield from (("", " and "), ("number", f"{one.number} others"))
    if one.town:
        yield from (("", " in "), ("town", one.town))
    if one.day:
        yield from (("", " on "), ("day", f"{one.day.day} {one.day:%B %Y}"))
    if one.voice:
        yield from (("", ", "), ("voice", one.voice[0]), ("", " denied" if one.denied else " said"))
    yield "", "."


def placed(parts: Sequence[tuple[str, str]], at: int) -> Iterator[tuple[str, tuple[str, int, int]]]:
    """Where in the text each piece stands that is something."""
    for name, said in parts:
        if name:
            yield name, (said, at, at + len(said))
        at += len(said)


@dataclass(frozen=True, slots=True)
class Making:
    """The claims and entities of one document as they are put together."""

    of: Document
    mentions: dict[str, list[EntityMention]]

    def claim(self, one: Told, at: dict[str, tuple[str, int, int]], start: int) -> Claim:
        """One claim; `at` is where its pieces stand."""
        quote = self.of.text[start : self.of.text.index(".", start) + 1]
        arguments = [Argument(one.roles[0], *at["doer"], self.named(at["doer"]))]
        arguments.append(Argument(one.roles[1], *at["other"], self.named(at["other"])))
        if "number" in at:
            arguments.append(Argument("number", *at["number"]))
        day = one.day.isoformat() if one.day else ""
        return Claim(
            id=hashed("claim", self.of.id, str(start)),
            type=one.type,
            predicate=Predicate(one.verb, one.lemma, *at["verb"][1:]),
            arguments=tuple(arguments),
            when=When(*at["day"], day, day, day) if one.day else None,
            where=(Where(*at["town"], self.named(at["town"])),) if one.town else (),
            evidence=Evidence(self.of.id, start, start + len(quote), quote),
            status=Status("negated" if one.denied else "affirmed"),
            attribution=(Voice(*at["voice"], one.voice[1], "said"),) if one.voice else (),
            confidence=0.8,
            engine="synthetic@1",
        )

    def named(self, said: tuple[str, int, int]) -> str | None:
        """The entity of a name; None for a noun."""
        if not said[0][0].isupper():
            return None
        self.mentions.setdefault(said[0], []).append(EntityMention(self.of.id, said[1], said[2], said[0]))
        return hashed("entity", self.of.id, said[0])

    def entities(self) -> Iterator[Entity]:
        """Whom and what the document names."""
        for name, found in self.mentions.items():
            schema = "Address" if name.endswith("köy") else "Person"
            yield Entity(hashed("entity", self.of.id, name), schema, name, mentions=tuple(found))
