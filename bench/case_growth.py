"""How a case grows: the time of one more document and of every kind of query, from 500 to 5,000 synthetic documents.

    python bench/case_growth.py [FOLDER]

Synthetic, because what is measured is the store: 60 claims and 25 entities a document; a third of the entities are
known all over the case (a town, an organisation), a third in some documents, a third in one.
"""

from __future__ import annotations

import hashlib
import random
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from whosays.case.verify import verify
from whosays.exports import EXPORTERS
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
)
from whosays.store import ClaimQuery, Store, open_case

SIZES = (500, 1000, 2000, 3000, 4000, 5000)
CLAIMS = 60
FIRST = (
    "Ayşe", "Mehmet", "Jale", "Karim", "Lena", "Omar", "Sofia", "Timur",
    "Ulrike", "Vera", "Yusuf", "Zeynep", "Paul", "Nina", "Igor", "Hatice",
)  # fmt: skip
LAST = (
    "Demir", "Kaya", "Yıldız", "Schmidt", "Novak", "Haddad", "Çelik", "Aydın",
    "Petrov", "Larsen", "Moreau", "Rossi", "Tekin", "Usta", "Weber", "Okafor",
)  # fmt: skip
NOUNS = (
    "car", "passport", "rifle", "house", "letter", "border", "meeting", "payment",
    "flat", "boat", "phone", "court", "officer", "camp", "office", "road",
)  # fmt: skip
VERBS = (
    "sold", "bought", "carried", "hid", "found", "took", "gave", "sent",
    "showed", "left", "reached", "opened", "closed", "burned", "searched", "rented",
)  # fmt: skip
TYPES = (
    "trade", "movement", "supply", "meeting", "statement", "open",
    "attack", "detention", "finance", "harbouring", "presence", "forgery",
)  # fmt: skip
REALITIES = ("actual",) * 12 + ("planned", "attempted", "cancelled", "hypothetical", "habitual")

QUERIES = {
    "type (1 in 12)": ClaimQuery(type="forgery"),
    "type, first 50": ClaimQuery(type="forgery", limit=50),
    "status planned": ClaimQuery(status="planned"),
    "status denied, first 50": ClaimQuery(status="denied", limit=50),
    "who: in one document": ClaimQuery(who="Witness 77"),
    "who: all over, first 50": ClaimQuery(who="Town Council", limit=50),
    "by: all over, first 50": ClaimQuery(by="Town Council", limit=50),
    "about: one person": ClaimQuery(about="Ayşe Kaya 3"),
    "about: all over, first 50": ClaimQuery(about="Town Council", limit=50),
    "about: all over, all": ClaimQuery(about="Town Council"),
    "search: one word, first 50": ClaimQuery(search="passport", limit=50),
    "search: rare words": ClaimQuery(search="docket 77"),
    "document": ClaimQuery(document="file 00077"),
    "no filter, first 50": ClaimQuery(limit=50),
    "who + type + status": ClaimQuery(who="Town Council", type="trade", status="planned"),
}


def names(number: int, chance: random.Random) -> list[tuple[str, str]]:
    """Schema and name of a document's entities."""
    common = [("PublicBody", "Town Council"), *(("Organization", f"Harbour Union {n}") for n in range(7))]
    some = [("Person", f"{chance.choice(FIRST)} {chance.choice(LAST)} {chance.randrange(9)}") for _ in range(9)]
    own = [("Person", f"Witness {number}"), *(("Person", f"{chr(65 + n)}.K.") for n in range(7))]
    return list(dict.fromkeys(common + some + own))


def synthetic(number: int) -> tuple[Reading, bytes]:
    """A document of sentences "NAME verb the noun near docket n, NAME said." and the claims in it."""
    chance = random.Random(number)
    called = names(number, chance)
    sentences = [sentence(number, called, chance) for _ in range(CLAIMS)]
    text = f"File {number}.\n\n" + " ".join(parts[-1] for parts in sentences)
    data = text.encode()
    document = Document(
        f"sha256:{hashlib.sha256(data).hexdigest()}", f"file {number:05}.txt", "text/plain", text, language="en"
    )
    ids = {name: hashed("entity", document.id, name) for _, name in called}
    claims, mentions, at = [], {name: [] for name in ids}, text.index("\n\n") + 2
    for who, by, parts in ((s[0], s[1], s) for s in sentences):
        claims.append(claim(document, ids, parts, at, chance))
        mentions[who].append(EntityMention(document.id, at, at + len(who), who))
        start = at + parts[-1].rindex(by)
        mentions[by].append(EntityMention(document.id, start, start + len(by), by))
        at += len(parts[-1]) + 1
    entities = tuple(
        Entity(ids[name], schema, name, anonymised=".K." in name, mentions=tuple(mentions[name]))
        for schema, name in called
    )
    return Reading(document, tuple(claims), entities), data


def sentence(number: int, called: list[tuple[str, str]], chance: random.Random) -> tuple[str, str, str, str, str]:
    who, by = (name for _, name in chance.sample(called, 2))
    verb, noun = chance.choice(VERBS), chance.choice(NOUNS)
    return who, by, verb, noun, f"{who} {verb} the {noun} near docket {number}, {by} said."


def claim(document: Document, ids: dict[str, str], parts: tuple[str, ...], at: int, chance: random.Random) -> Claim:
    who, by, verb, noun, whole = parts
    start = at + len(who) + 1
    thing = start + len(verb) + 5
    voice = at + whole.rindex(by)
    denied = chance.random() < 0.05
    return Claim(
        id=hashed("claim", document.id, str(start)),
        type=chance.choice(TYPES),
        predicate=Predicate(verb, verb, start, start + len(verb)),
        arguments=(
            Argument("agent", who, at, at + len(who), ids[who]),
            Argument("patient", noun, thing, thing + len(noun)),
        ),
        evidence=Evidence(document.id, at, at + len(whole), whole),
        status=Status("negated" if denied else "affirmed", chance.choice(REALITIES)),
        attribution=(Voice(by, voice, voice + len(by), "other", "said", ids[by]),),
        confidence=0.8,
        engine="synthetic@1",
    )


def hashed(kind: str, *parts: str) -> str:
    return f"{kind}:{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:24]}"


def timed(work: Callable[[], int]) -> tuple[float, int]:
    """Processor milliseconds (the machine may have other work) and what the work counted; the better of two runs."""
    best, count = float("inf"), 0
    for _ in range(2):
        start = time.process_time()
        count = work()
        best = min(best, time.process_time() - start)
    return best * 1000, count


def fill(store: Store, numbers: Iterator[int], upto: int) -> list[tuple[float, float]]:
    """Add documents until there are so many; processor and clock milliseconds of each save."""
    times = []
    while store.document_count() < upto:
        reading, data = synthetic(next(numbers))
        busy, clock = time.process_time(), time.perf_counter()
        store.save(reading, data)
        times.append(((time.process_time() - busy) * 1000, (time.perf_counter() - clock) * 1000))
    return times[-100:]


def main(folder: Path) -> None:
    case = folder / "case"
    table: dict[str, list[str]] = {}
    numbers = iter(range(10**6))
    for size in SIZES:
        with open_case(case, create=True) as store:
            busy, clock = zip(*fill(store, numbers, size), strict=True)
        for name, figure in (
            ("one more save, median", median(busy)),
            ("one more save, slowest of 100", max(busy)),
            ("one more save, median by the clock", median(clock)),
            ("open", timed(lambda: open_case(case).close() or 0)[0]),
        ):
            table.setdefault(name, []).append(f"{figure:.1f}")
        with open_case(case) as store:
            measure(store, table)
        print(f"{size} documents done", file=sys.stderr, flush=True)
    print_table(table)
    whole_case(case)


def measure(store: Store, table: dict[str, list[str]]) -> None:
    """Every query, and what the command line asks besides."""
    for name, query in QUERIES.items():
        took, count = timed(lambda query=query: sum(1 for _ in store.claims(query)))
        table.setdefault(name, []).append(f"{took:.0f} ({count})")
    took, count = timed(lambda: len(store.entity_names()))
    table.setdefault("names of all entities", []).append(f"{took:.0f} ({count})")


def print_table(table: dict[str, list[str]]) -> None:
    print(f"| processor ms (how many found) | {' | '.join(f'{size} documents' for size in SIZES)} |")
    print("|---|" + "---|" * len(SIZES))
    for name, cells in table.items():
        print(f"| {name} | {' | '.join(cells)} |")


def whole_case(case: Path) -> None:
    """Export and verify of the greatest case, its size, and the greatest memory of all."""
    with open_case(case) as store:
        for name, export in EXPORTERS.items():
            with (case.parent / name).open("w", encoding="utf-8") as out:
                start = time.process_time()
                export(store, out)
            size = (case.parent / name).stat().st_size / 1e6
            print(f"export to {name}: {time.process_time() - start:.1f} processor seconds, {size:.0f} MB")
        start = time.process_time()
        print(f"verify: {sum(1 for _ in verify(store))} problems, {time.process_time() - start:.1f} processor seconds")
    print(f"case.db: {(case / 'case.db').stat().st_size / 1e6:.0f} MB")
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    place = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="case-growth-"))
    try:
        main(place)
    finally:
        shutil.rmtree(place / "case", ignore_errors=True)
