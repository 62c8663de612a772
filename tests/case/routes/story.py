"""Claims written by hand, for tests: a text, and what is claimed in it by the words it uses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from whosays.case.routes import Views, routes_and_processes
from whosays.case.routes.values import Leg, Route
from whosays.model import (
    Argument,
    Claim,
    Document,
    Entity,
    EntityMention,
    Evidence,
    Place,
    Predicate,
    Status,
    Voice,
    When,
    Where,
)

# Towns and countries that stories may name: where they lie, and what the gazetteer calls them.
PLACES = {
    "Tirana": (41.33, 19.82, "AL", "PPLC"),
    "Izmir": (38.41, 27.14, "TR", "PPLA"),
    "İzmir": (38.41, 27.14, "TR", "PPLA"),
    "Turkey": (39.0, 35.0, "TR", "PCLI"),
    "Edirne": (41.67, 26.56, "TR", "PPLA"),
    "Plovdiv": (42.15, 24.75, "BG", "PPLA"),
    "Filibe": (42.15, 24.75, "BG", "PPLA"),
    "Sofia": (42.70, 23.32, "BG", "PPLC"),
    "Sofya": (42.70, 23.32, "BG", "PPLC"),
    "Bulgaria": (42.7, 25.5, "BG", "PCLI"),
    "Niš": (43.32, 21.90, "RS", "PPLA"),
    "Serbia": (44.0, 21.0, "RS", "PCLI"),
    "Trieste": (45.65, 13.78, "IT", "PPLA"),
    "Italy": (42.8, 12.8, "IT", "PCLI"),
}
PEOPLE = {"Kemal Durak": "Person", "R.B.": "Person", "Northwind": "Company", "Ms Oral": "Person"}
SENTENCE_END = re.compile(r"(?<![A-Z])\.\s+")
ROLES = {"from": "origin", "to": "destination", "with": "document"}


@dataclass
class Story:
    """One document; `say` adds a claim about one of its sentences."""

    text: str
    name: str = "report.txt"
    language: str = "en"
    published: str | None = None
    placed: bool = True
    claims: list[Claim] = field(default_factory=list)

    @property
    def document(self) -> Document:
        digest = sha256(self.text.encode()).hexdigest()
        return Document(f"sha256:{digest}", self.name, "text/plain", self.text, None, self.language, self.published)

    def say(self, type_: str, predicate: str, lemma: str | None = None, **given: Any) -> Claim:
        """A claim by its predicate; `status`, `by`, `where` and `when` as words, all else are roles."""
        start = self.text.index(predicate)
        evidence = self.sentence(start)
        status = Status(**{kind: word for word in given.pop("status", "").split() for kind in [kind_of(word)]})
        cue = given.pop("cue", "said")
        voices = tuple(self.voice(words, cue) for words in given.pop("by", ()))
        places = tuple(self.place(words, evidence) for words in listed(given.pop("where", ())))
        when = self.when(given.pop("when", None))
        arguments = tuple(
            self.argument(ROLES.get(role.rstrip("_"), role), words, evidence)
            for role, all_words in given.items()
            for words in listed(all_words)
        )
        word = Predicate(predicate, lemma or predicate, start, start + len(predicate))
        id_ = "claim:" + sha256(f"{self.name} {start} {type_} {predicate}".encode()).hexdigest()[:8]
        claim = Claim(id_, type_, word, arguments, evidence, status, voices, when, places)
        self.claims.append(claim)
        return claim

    def sentence(self, at: int) -> Evidence:
        ends = [found.end() for found in SENTENCE_END.finditer(self.text)]
        start = max([end for end in ends if end <= at], default=0)
        end = min([end for end in ends if end > at], default=len(self.text))
        quote = self.text[start:end].rstrip()
        return Evidence(self.document.id, start, start + len(quote), quote)

    def argument(self, role: str, words: str, evidence: Evidence) -> Argument:
        start = self.text.index(words, evidence.start)
        return Argument(role, words, start, start + len(words), self.entity_id(words, start))

    def place(self, words: str, evidence: Evidence) -> Where:
        one = self.argument("place", words, evidence)
        return Where(one.text, one.start, one.end, one.entity)

    def voice(self, words: str, cue: str) -> Voice:
        start = self.text.index(words)
        return Voice(words, start, start + len(words), "prosecutor", cue)

    def when(self, words: str | None) -> When | None:
        if words is None:
            return None
        start = self.text.index(words)
        year = words[-4:]
        return When(words, start, start + len(words), year, f"{year}-01-01", f"{year}-12-31")

    def entity_id(self, words: str, start: int) -> str | None:
        name = words.split("’")[0]
        if name in PLACES or name in PEOPLE:
            return f"entity:{name}"
        return None


def kind_of(word: str) -> str:
    if word == "negated":
        return "polarity"
    return "certainty" if word in {"probable", "possible"} else "reality"


def listed(words: str | tuple[str, ...]) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else words


def entities_of(*stories: Story, placed: bool = True) -> list[Entity]:
    """The places and people that the stories name, as entities of the case."""
    out = []
    for name in (*PLACES, *PEOPLE):
        mentions = tuple(
            EntityMention(story.document.id, at, at + len(name), name)
            for story in stories
            for at in range(len(story.text))
            if story.text.startswith(name, at)
        )
        if mentions:
            place = Place(*PLACES[name], "test") if name in PLACES and placed else None
            schema = PEOPLE.get(name, "Address")
            out.append(
                Entity(f"entity:{name}", schema, name, anonymised=name == "R.B.", place=place, mentions=mentions)
            )
    return out


def views_of(*stories: Story, placed: bool = True) -> Views:
    claims = [claim for story in stories for claim in story.claims]
    documents = [story.document for story in stories]
    return routes_and_processes(claims, entities_of(*stories, placed=placed), documents)


def drawn(route: Route) -> list[str]:
    """The legs of a route, a short line each: "1 Tirana > > Izmir", "2 < … > > Tirana"."""
    return [line(leg) for leg in route.legs]


def line(leg: Leg) -> str:
    ends = (", ".join(stop.text for stop in stops) for stops in (leg.origin, leg.via, leg.destination))
    status = [word for word in (leg.status.polarity, leg.status.reality, leg.status.certainty) if word in MARKED]
    return " ".join([f"{leg.step}{' back' if leg.back else ''}:", " > ".join(end or "…" for end in ends), *status])


MARKED = {"negated", "planned", "attempted", "cancelled", "hypothetical", "probable", "possible"}
