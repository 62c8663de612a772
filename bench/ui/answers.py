"""What the API answers and how quickly: the requests that pages send while a reader moves through the case."""

from __future__ import annotations

import json
import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from bench.case_growth import NOUNS, TYPES, VERBS
from bench.ui.case import DOCUMENTS, KINDS
from bench.ui.server import Server, high_water

ROUNDS = 120  # of each kind of request
STATUSES = ("planned", "denied", "cancelled", "attempted", "affirmed", "actual")
SORTS = ("document", "time", "-time", "confidence", "type")
TIMELINE = {"from": "2016-01-01", "to": "2019-06-01"}  # 20,618 dated claims
GRAPH = {"type": ["trade", "supply"]}  # more than 5,000 entities, of which 5,000 are drawn
PATIENCE = 120  # seconds for what is made in the background

Filter = dict[str, object]


@dataclass
class Times:
    """Milliseconds of every kind of request, as the asker saw them and of the server's processor."""

    seen: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    worked: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def ask(self, server: Server, name: str, path: str, **params: object) -> bytes:
        """Ask, and note what it took."""
        busy = server.busy()
        took, body = server.ask(path, **params)
        self.seen[name].append(took)
        self.worked[name].append(server.busy() - busy)
        return body


def drawn(server: Server) -> Iterator[Filter]:
    """Filters as somebody clicks them together, drawn at random: one to three fields, now and then words."""
    chance = random.Random(7)
    entities = [one["id"] for one in json.loads(server.ask("entities", limit=300)[1])["entities"]]
    places = [one["value"] for one in json.loads(server.ask("claims/facets", most=100)[1])["place"]]
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


def measured(server: Server) -> Times:
    """Every kind of request, in turn."""
    times, filters, chance = Times(), drawn(server), random.Random(3)
    entities = [one["id"] for one in json.loads(server.ask("entities", limit=300)[1])["entities"]]
    for _ in range(ROUNDS):
        chosen = next(filters)
        times.ask(server, "facets", "claims/facets", **chosen)
        page = times.ask(server, "page of 100 claims", "claims", sort=chance.choice(SORTS), **chosen)
        times.ask(server, "page anywhere, no filter", "claims", offset=chance.randrange(90_000))
        times.ask(server, "search", "search", q=chance.choice((*NOUNS, *VERBS, "harbour union", "docket 17")))
        times.ask(server, "entity's page", f"entities/{chance.choice(entities)}")
        for row in json.loads(page)["claims"][:1]:
            times.ask(server, "claim with its evidence", f"claims/{row['id']}")
    for name in ("documents", "entities", "review", "conflicts"):
        for _ in range(5):
            times.ask(server, name, name)
    for _ in range(5):
        times.ask(server, "timeline of 20,618 items", "timeline", **TIMELINE)
        times.ask(server, "graph of 5,000 nodes", "graph", **GRAPH)
        times.ask(server, "graph, two steps", "graph", entity=entities[-1], depth=2)
        times.ask(server, "map", "map", type="forgery")
    judged(server, times)
    return times


def judged(server: Server, times: Times) -> None:
    """A reviewer's next claim after an answer: nothing may be read again but what the answer changed."""
    for row in json.loads(server.ask("claims", review="unreviewed", limit=10)[1])["claims"]:
        server.say("judgements", {"target": "claim", "ids": [row["id"]], "answer": "unsure"})
        times.ask(server, "review after an answer", "review")
        server.say("judgements/undo", {})


def background(server: Server) -> dict[str, float]:
    """Seconds until routes are there, which no page waits for, and the memory (MB) of the process that makes them."""
    start, most = time.perf_counter(), 0.0
    while json.loads(server.ask("routes")[1])["making"] and time.perf_counter() - start < PATIENCE:
        most = max([most, *map(high_water, server.helpers())])
        time.sleep(0.1)
    return {"routes in the background, seconds": time.perf_counter() - start, "memory of that process, MB": most}
