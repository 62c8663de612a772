"""How linking grows with a case: the time and memory to link it, and to add one more document to it.

    python bench/linking_growth.py [DOCUMENTS …] [--folder FOLDER]

Synthetic, from claim records and not from reading texts, because what is measured is linking: 30 claims a document.
Ten documents tell one story of forty happenings; in a happening take part people of the story, some of fifty who are
known all over the case, and bare offices ("the police"). A tenth of the documents reprint another one; a tenth of the
tellings give another number, a twentieth deny. Times are those of the processor and of the clock; memory is the peak of
the process. Each size runs in a process of its own, so that peaks do not mix.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from bench.case_growth import FIRST, LAST, hashed
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
    When,
    Where,
)
from whosays.pipeline.linking import link_case
from whosays.store import Store, open_case

SIZES = (1000, 3000, 10000)
CLAIMS, HAPPENINGS, STORY, STARS = 30, 40, 10, 50
ACTS = (
    ("attack", "attacked", "attack"), ("detention", "arrested", "arrest"), ("casualty", "killed", "kill"),
    ("finance", "paid", "pay"), ("supply", "supplied", "supply"), ("meeting", "met", "meet"),
    ("movement", "reached", "reach"), ("trade", "sold", "sell"), ("open", "searched", "search"),
    ("open", "closed", "close"), ("forgery", "forged", "forge"), ("threat", "threatened", "threaten"),
)  # fmt: skip
ROLES = {"attack": ("attacker", "target"), "detention": ("authority", "person"), "casualty": ("agent", "victim"),
         "finance": ("payer", "payee"), "supply": ("giver", "recipient"), "meeting": ("host", "guest"),
         "movement": ("traveller", "destination"), "trade": ("seller", "buyer"), "forgery": ("maker", "user"),
         "threat": ("agent", "target"), "open": ("agent", "patient")}  # fmt: skip
ENDS = ("köy", "hisar", "dere", "su")
TOWNS = tuple(part + end for part in ("Kara", "Ak", "Yeni", "Eski", "Kızıl", "Orta") for end in ENDS)
VOICES = (("the police", "police"), ("the prosecutor", "prosecutor"), ("the governor", "government"),
          ("a witness", "witness"), ("the union", "group"), ("a source", "anonymous"))  # fmt: skip
OFFICES = ("the police", "the gendarmerie", "the company", "the villagers")


@dataclass(frozen=True, slots=True)
class Happening:
    """What documents of one story tell: who did what to whom, where, when, how many."""

    act: tuple[str, str, str]
    doer: str
    other: str
    town: str
    day: date
    number: int


def person(chance: random.Random, number: int) -> str:
    return f"{chance.choice(FIRST)} {chance.choice(LAST)}{'abcdefghij'[number % 10]}{chance.choice(LAST).lower()}"


def story(number: int) -> list[Happening]:
    """The happenings of one story."""
    chance = random.Random(f"story {number}")
    stars = [person(random.Random(f"star {n}"), n) for n in range(STARS)]
    own = [person(chance, number) for _ in range(12)]

    def somebody() -> str:
        draw = chance.random()
        return chance.choice(own) if draw < 0.6 else chance.choice(stars if draw < 0.85 else OFFICES)

    start = date(2019, 1, 1) + timedelta(days=chance.randrange(1500))
    days = (start + timedelta(days=chance.randrange(90)) for _ in range(HAPPENINGS))
    return [
        Happening(chance.choice(ACTS), somebody(), somebody(), chance.choice(TOWNS), day, chance.randrange(2, 40))
        for day in days
    ]


def synthetic(number: int) -> tuple[Reading, bytes]:
    """One document; every tenth prints the text of the one before."""
    if number % STORY == STORY - 1:
        return reading(number, random.Random(number - 1), "Printed elsewhere. ")
    return reading(number, random.Random(number), f"File {number}. ")


def reading(number: int, chance: random.Random, head: str) -> tuple[Reading, bytes]:
    told = chance.sample(story(number // STORY), CLAIMS)
    pieces = [sentence(happening, chance) for happening in told]
    text = head + " ".join("".join(parts) for parts, _ in pieces)
    data = text.encode()
    of = Document(f"sha256:{hashlib.sha256(data).hexdigest()}", f"{number:06}.txt", "text/plain", text, language="en",
                  published=f"2023-{1 + number % 12:02}-{1 + number % 28:02}")  # fmt: skip
    mentions: dict[str, list[EntityMention]] = {}
    at, claims = len(head), []
    for (parts, denied), happening in zip(pieces, told, strict=True):
        claims.append(claim(of, parts, at, happening, denied, mentions))
        at += len("".join(parts)) + 1
    entities = tuple(
        Entity(hashed("entity", of.id, name), "Address" if name in TOWNS else "Person", name, mentions=tuple(places))
        for name, places in mentions.items()
    )
    return Reading(of, tuple(claims), entities), data


def sentence(told: Happening, chance: random.Random) -> tuple[tuple[str, ...], bool]:
    """The pieces: doer, verb, other, number, town, day, voice; and whether it is denied."""
    number = told.number + (chance.randrange(1, 9) if chance.random() < 0.1 else 0)
    denied = chance.random() < 0.05
    voice = chance.choice(VOICES)[0] if chance.random() < 0.7 else ""
    said = f", {voice} {'denied' if denied else 'said'}." if voice else "."
    verb = told.act[1]
    return (told.doer, " ", verb, " ", told.other, " and ", f"{number} others", " in ", told.town, " on ",
            f"{told.day.day} {told.day:%B %Y}", said), denied and bool(voice)  # fmt: skip


def claim(
    of: Document, parts: Sequence[str], at: int, told: Happening, denied: bool, mentions: dict[str, list[EntityMention]]
) -> Claim:
    starts = [at + sum(map(len, parts[:place])) for place in range(len(parts))]
    whole = "".join(parts)

    def named(place: int) -> str | None:
        words = parts[place]
        if words in OFFICES:
            return None
        mentions.setdefault(words, []).append(EntityMention(of.id, starts[place], starts[place] + len(words), words))
        return hashed("entity", of.id, words)

    doer, other = ROLES[told.act[0]]
    day = told.day.isoformat()
    voice = next((one for one in VOICES if parts[-1].startswith(f", {one[0]} ")), None)
    by = at + whole.rindex(voice[0]) if voice else 0
    return Claim(
        id=hashed("claim", of.id, str(at)),
        type=told.act[0],
        predicate=Predicate(parts[2], told.act[2], starts[2], starts[2] + len(parts[2])),
        arguments=(
            Argument(doer, parts[0], starts[0], starts[0] + len(parts[0]), named(0)),
            Argument(other, parts[4], starts[4], starts[4] + len(parts[4]), named(4)),
            Argument("number", parts[6], starts[6], starts[6] + len(parts[6])),
        ),
        when=When(parts[10], starts[10], starts[10] + len(parts[10]), day, day, day),
        where=(Where(parts[8], starts[8], starts[8] + len(parts[8]), named(8)),),
        evidence=Evidence(of.id, at, at + len(whole), whole),
        status=Status("negated" if denied else "affirmed"),
        attribution=(Voice(voice[0], by, by + len(voice[0]), voice[1], "said"),) if voice else (),  # type: ignore[arg-type]
        confidence=0.8,
        engine="synthetic@1",
    )


def measured(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds of the processor and of the clock."""
    busy, clock = time.process_time(), time.perf_counter()
    work()
    return time.process_time() - busy, time.perf_counter() - clock


def add(store: Store, numbers: Iterator[int], upto: int) -> None:
    while store.document_count() < upto:
        store.save(*synthetic(next(numbers)))


def grow(size: int, folder: Path) -> dict[str, float]:
    """Fill a case with so many documents, link it, add one document and link again."""
    with open_case(folder / f"case-{size}", create=True) as store:
        numbers = iter(range(10**6))
        filling = measured(lambda: add(store, numbers, size))
        linking = measured(lambda: link_case(store))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        more = measured(lambda: add_one(store, next(numbers)))
        kinds = [link.type for link in store.links()]
    return {
        "documents": size, "claims": size * CLAIMS, "filling s": filling[1], "linking processor s": linking[0],
        "linking s": linking[1], "one more processor s": more[0], "one more s": more[1],
        "peak MB": peak, **{f"links {kind}": kinds.count(kind) for kind in sorted(set(kinds))},
    }  # fmt: skip


def add_one(store: Store, number: int) -> None:
    reading, data = synthetic(number)
    store.save(reading, data)
    link_case(store)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    if len(options.documents) == 1 and options.folder:
        print(json.dumps(grow(options.documents[0], options.folder)))
        return
    with tempfile.TemporaryDirectory() as folder:
        for size in options.documents:
            command = [sys.executable, "-m", "bench.linking_growth", str(size), "--folder", folder]
            print(subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip(), flush=True)


if __name__ == "__main__":
    main()
