"""How quick the case in the browser answers: 2,000 documents and 100,000 claims, asked over HTTP.

    python -m bench.ui [FOLDER]

The case is synthetic (bench/case_growth.py) with dates, places and kinds of voices put in; a folder that has it already
is used again. Facets and pages are asked for with filters drawn at random, as a reader moves through them; every answer
is timed from the request to its last byte. Wanted: 200 ms at the 95th percentile, 500 MB for the server.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from statistics import median, quantiles
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from bench.case_growth import NOUNS, TYPES, VERBS, synthetic
from whosays.model import Claim, Entity, EntityMention, Place, Reading, VoiceKind, When, Where
from whosays.store import open_case

DOCUMENTS, CLAIMS = 2000, 50
ROUNDS = 40  # of each kind of request
KINDS: tuple[VoiceKind, ...] = ("court", "police", "prosecutor", "witness", "defendant", "lawyer", "media")
TOWNS = (
    ("Ankara", 39.92, 32.85), ("Bursa", 40.19, 29.06), ("Edirne", 41.68, 26.56), ("Izmir", 38.42, 27.13),
    ("Mersin", 36.81, 34.64), ("Samsun", 41.29, 36.33), ("Trabzon", 41.0, 39.72), ("Van", 38.49, 43.38),
)  # fmt: skip
STATUSES = ("planned", "denied", "cancelled", "attempted", "affirmed", "actual")
WITHIN = 200.0  # milliseconds, at the 95th percentile
MEMORY = 500.0  # MB


def told(number: int) -> tuple[Reading, bytes]:
    """A synthetic document whose claims have dates, places and voices of several kinds."""
    reading, data = synthetic(number)
    chance = random.Random(f"ui {number}")
    document = reading.document
    places = tuple(
        Entity(
            f"entity:{name.lower()}:{number}", "Address", name, place=Place(lat, lon, "TR", "PPL", "bench"),
            mentions=(EntityMention(document.id, 0, 4, "File"),),
        )
        for name, lat, lon in chance.sample(TOWNS, 3)
    )  # fmt: skip
    claims = tuple(detailed(claim, places, chance) for claim in reading.claims[:CLAIMS])
    return replace(reading, claims=claims, entities=(*reading.entities, *places)), data


def detailed(claim: Claim, places: tuple[Entity, ...], chance: random.Random) -> Claim:
    """A claim with a day (six of ten), a place (three of ten) and a kind of voice; one in five without a voice."""
    at = claim.evidence.start
    day = (date(2015, 1, 1) + timedelta(days=chance.randrange(3600))).isoformat()
    here = chance.choice(places)
    return replace(
        claim,
        when=When("File", at, at + 4, day, day, day) if chance.random() < 0.6 else None,
        where=(Where("File", at, at + 4, here.id),) if chance.random() < 0.3 else (),
        attribution=tuple(replace(one, kind=chance.choice(KINDS)) for one in claim.attribution)
        if chance.random() < 0.8
        else (),
    )


def build(case: Path) -> None:
    """The case, unless it is there."""
    with open_case(case, create=True) as store:
        for number in range(store.document_count(), DOCUMENTS):
            store.save(*told(number))
            if number % 200 == 199:
                print(f"{number + 1} documents", file=sys.stderr, flush=True)


class Server:
    """A `whosays serve` of its own, as a user starts it."""

    def __init__(self, case: Path) -> None:
        command = [sys.executable, "-m", "whosays", "serve", str(case), "--no-open", "--port", "0"]
        self.worked: defaultdict[str, list[float]] = defaultdict(list)
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.address, _, self.token = self.process.stdout.readline().strip().partition("?token=")

    def ask(self, path: str, **params: object) -> tuple[float, bytes]:
        """Milliseconds, and the answer."""
        query = f"?{urlencode(params, doseq=True)}" if params else ""
        request = Request(f"{self.address}api/{path}{query}", headers={"Authorization": f"Bearer {self.token}"})
        start, busy = time.perf_counter(), self.busy()
        with urlopen(request) as answer:
            body = answer.read()
        took = (time.perf_counter() - start) * 1000
        self.worked[path.partition("/")[0] if path.startswith("entities/") else path].append(self.busy() - busy)
        return took, body

    def busy(self) -> float:
        """Processor milliseconds so far (Linux; in steps of ten, so only means say something)."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return sum(map(int, fields[11:13])) * 1000 / os.sysconf("SC_CLK_TCK")

    def memory(self) -> float:
        """The greatest memory so far, in MB (Linux)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024

    def stop(self) -> None:
        """End it as Ctrl-C would."""
        self.process.terminate()
        self.process.wait(10)


def filters(entities: list[str], places: list[str]) -> Iterator[dict[str, object]]:
    """Filters as somebody clicks them together: one to three fields, now and then a word."""
    chance = random.Random(7)
    choices: dict[str, Callable[[], object]] = {
        "type": lambda: chance.sample(TYPES, 2),
        "family": lambda: chance.choice(("violence", "money", "justice", "movement")),
        "status": lambda: chance.choice(STATUSES),
        "voice": lambda: f"kind:{chance.choice(KINDS)}",
        "entity": lambda: chance.choice(entities),
        "place": lambda: chance.choice(places),
        "from": lambda: f"{chance.randrange(2015, 2024)}-0{chance.randrange(1, 10)}-01",
        "to": lambda: f"{chance.randrange(2018, 2026)}-0{chance.randrange(1, 10)}-01",
        "document": lambda: f"file {chance.randrange(20):03}",
        "review": lambda: "unreviewed",
        "q": lambda: chance.choice((*NOUNS, *VERBS, f"docket {chance.randrange(DOCUMENTS)}", "passport sold")),
    }
    while True:
        yield {name: choices[name]() for name in chance.sample(sorted(choices), chance.randrange(1, 4))}


def measure(server: Server) -> dict[str, list[float]]:
    """Milliseconds of every kind of request."""
    first, _ = server.ask("case")
    times: dict[str, list[float]] = {"first answer after the start": [first]}
    entities = [one["id"] for one in json.loads(server.ask("entities", limit=300)[1])["entities"]]
    found = json.loads(server.ask("claims/facets", most=100)[1])
    places = [one["value"] for one in found["place"]]
    drawn = filters(entities, places)
    chance = random.Random(3)
    for _ in range(ROUNDS):
        chosen = next(drawn)
        times.setdefault("facets", []).append(server.ask("claims/facets", **chosen)[0])
        sort = chance.choice(("document", "time", "-time", "confidence", "type"))
        times.setdefault("page of 100 claims", []).append(server.ask("claims", sort=sort, **chosen)[0])
        offset = chance.randrange(90_000)
        times.setdefault("page anywhere, no filter", []).append(server.ask("claims", offset=offset)[0])
        word = chance.choice((*NOUNS, *VERBS))
        times.setdefault("search (jump)", []).append(server.ask("search", q=word)[0])
        times.setdefault("entity page", []).append(server.ask(f"entities/{chance.choice(entities)}")[0])
    for name, path in (("documents", "documents"), ("entities", "entities"), ("review", "review")):
        times[name] = [server.ask(path)[0] for _ in range(5)]
    whole = {"from": "2016-01-01", "to": "2019-06-01"}
    times["timeline of 20,000 items"] = [server.ask("timeline", **whole)[0] for _ in range(3)]
    times["graph of a common entity"] = [server.ask("graph", entity=entities[0])[0] for _ in range(3)]
    times["graph, two steps"] = [server.ask("graph", entity=entities[-1], depth=2)[0] for _ in range(3)]
    return times


def main(folder: Path) -> int:
    """Measure and print; 1 if a limit is broken."""
    case = folder / "case"
    build(case)
    server = Server(case)
    try:
        times = measure(server)
        memory = server.memory()
    finally:
        server.stop()
    print("| request | median ms | 95th percentile ms | worst ms |\n|---|---|---|---|")
    for name, values in times.items():
        high = quantiles(values, n=20)[-1] if len(values) > 10 else max(values)
        print(f"| {name} | {median(values):.0f} | {high:.0f} | {max(values):.0f} |")
    print("\nprocessor ms of the server for one request, mean:")
    print(", ".join(f"{name} {sum(busy) / len(busy):.0f}" for name, busy in server.worked.items()))
    print(f"\nserver memory at most {memory:.0f} MB")
    slow = [
        name for name in ("facets", "page of 100 claims", "search (jump)") if quantiles(times[name], n=20)[-1] > WITHIN
    ]
    return 1 if slow or memory > MEMORY else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="bench-ui-"))))
