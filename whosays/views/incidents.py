"""Incidents: the violent acts of one document, each put together from the claims that tell of it.

An attack, a threat, a casualty and a detention by others than the authorities are claims of their own; a reader wants
to know what happened. Claims that tell of one incident stand close to each other or name the same victim or target, and
do not differ in kind, day or place. Denied acts, habits and mere possibilities make no incident.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import yaml

from whosays.model import Argument, Claim, Reading, When, Where

Stage = Literal["accomplished", "attempted", "threatened"]

VIOLENT = ("attack", "casualty", "threat")
SUFFERED = {"attack": ("victim", "target"), "casualty": ("victim",), "threat": ("target",), "detention": ("person",)}
DONE_BY = {"attack": "attacker", "casualty": "agent", "threat": "agent", "detention": "authority"}
STAGES: dict[str, Stage] = {"actual": "accomplished", "attempted": "attempted", "cancelled": "attempted"}
NEAR = 350  # characters between two claims of one incident that name nobody in common: two or three sentences
NEXT = 40  # the same where both name whom they hit: one sentence or the next
ANY = "attack"  # the kind of what says no more than that somebody was attacked or killed


@dataclass(frozen=True, slots=True)
class Incident:
    """One violent act: its kind (attack, bombing, kidnapping, …), how far it went, and the claims that tell of it."""

    kind: str
    stage: Stage
    claims: tuple[Claim, ...]

    def perpetrators(self) -> list[Argument]:
        """Who did it or is said to have done it."""
        return _distinct(a for c in self.claims for a in c.arguments if a.role == DONE_BY[c.type])

    def instruments(self) -> list[Argument]:
        """With what."""
        return _distinct(a for c in self.claims for a in c.arguments if a.role == "instrument")

    def suffered(self) -> list[Argument]:
        """Whom and what it hit: victims and targets."""
        return _distinct(a for c in self.claims for a in c.arguments if a.role in SUFFERED[c.type])

    def claims_on(self, argument: Argument) -> list[Claim]:
        """The claims that name this victim, target or perpetrator."""
        return [claim for claim in self.claims if any(_same(argument, other) for other in claim.arguments)]

    def when(self) -> When | None:
        """The first time that any of the claims gives, one with a date before one without."""
        times = [claim.when for claim in self.claims if claim.when]
        return next((time for time in times if time.earliest), next(iter(times), None))

    def where(self) -> list[Where]:
        """The places that the claims give."""
        return [place for claim in self.claims for place in claim.where]


def incidents(reading: Reading) -> list[Incident]:
    """The incidents of a document, in the order in which it first tells of them."""
    language = reading.document.language or "en"
    groups: list[list[Claim]] = []
    for claim in sorted(_violent(reading, language), key=lambda claim: claim.predicate.start):
        group = next((group for group in reversed(groups) if _belongs(claim, group, language)), None)
        if group is None:
            groups.append([claim])
        else:
            group.append(claim)
    return [_incident(group, language) for group in groups]


def _violent(reading: Reading, language: str) -> Iterator[Claim]:
    """The claims that tell of a single violent act which is said to have happened, to have failed or to be coming."""
    for claim in reading.claims:
        held = claim.type == "detention" and all(one.role != "change" for one in claim.arguments)  # and not let go
        kept = claim.type in VIOLENT or (held and kind_of(claim, language) == "kidnapping")
        real = claim.status.polarity == "affirmed" and claim.status.reality not in ("hypothetical", "habitual")
        if kept and real:
            yield claim


def _incident(group: list[Claim], language: str) -> Incident:
    kinds = [kind_of(claim, language) for claim in group]
    kind = next((kind for kind in kinds if kind != ANY), ANY)
    stages = {_stage(claim) for claim in group}
    stage = next((stage for stage in ("accomplished", "attempted", "threatened") if stage in stages), "accomplished")
    return Incident(kind, stage, tuple(group))  # type: ignore[arg-type]


def _stage(claim: Claim) -> Stage:
    if claim.type == "threat":
        return "threatened"
    return STAGES.get(claim.status.reality, "threatened")


def kind_of(claim: Claim, language: str) -> str:
    """The kind of act that a claim's predicate and instruments tell of."""
    words = {word.lower() for a in claim.arguments if a.role == "instrument" for word in re.findall(r"[\w-]+", a.text)}
    for kind, (predicates, instruments) in _kinds(language).items():
        if claim.predicate.lemma in predicates or words & instruments:
            return kind
    return ANY


@cache
def _block(language: str) -> dict[str, Any]:
    """A language's block of the words; none for a language without one."""
    text = files("whosays.views").joinpath("incidents.yaml").read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader).get(language, {})
    return found


def _general(language: str) -> frozenset[str]:
    """Nouns that any victim goes by."""
    return frozenset(_block(language).get("general", "").split())


@cache
def _kinds(language: str) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Kind → lemmas of predicates, words of instruments."""
    return {
        kind: (frozenset(block.get("predicates", "").split()), frozenset(block.get("instruments", "").split()))
        for kind, block in _block(language).get("kinds", {}).items()
    }


def _belongs(claim: Claim, group: list[Claim], language: str) -> bool:
    """Whether a claim tells of the incident that a group of claims tells of."""
    kinds = {kind_of(one, language) for one in group} | {kind_of(claim, language)}
    if len(kinds - {ANY}) > 1 or _apart_in_time(claim, group) or _apart_in_place(claim, group):
        return False
    hit = [a for a in claim.arguments if a.role in SUFFERED[claim.type]]
    known = [a for one in group for a in one.arguments if a.role in SUFFERED[one.type]]
    if any(_same(one, other) for one in hit for other in known) or _alike(hit, known, language):
        return True
    if kinds == {"kidnapping"} and hit and known and all(_definite(one) for one in hit):
        return True
    gap = claim.predicate.start - max(one.evidence.end for one in group)
    return gap < (NEXT if hit and known else NEAR)


def _alike(hit: list[Argument], known: list[Argument], language: str) -> bool:
    """Whether one noun stands for something hit in both, a noun that says more than "people"."""
    here, there = ({_head(re.split(r",| -- ", one.text)[0]) for one in some} for some in (hit, known))
    return bool(here & there - _general(language) - {""})


def _definite(argument: Argument) -> bool:
    """Whether the words point back: "the three men", "their driver"."""
    return bool(re.match(r"(?i)(the|his|her|their|these|those) ", argument.text))


def _apart_in_time(claim: Claim, group: list[Claim]) -> bool:
    days = {one.when.earliest for one in group if one.when and one.when.earliest}
    return bool(claim.when and claim.when.earliest and days and claim.when.earliest not in days)


def _apart_in_place(claim: Claim, group: list[Claim]) -> bool:
    here, there = ({_head(place.text) for one in some for place in one.where} for some in ([claim], group))
    return bool(here and there and not here & there)


def _distinct(arguments: Iterable[Argument]) -> list[Argument]:
    """Each one once, by entity or by head word."""
    out: list[Argument] = []
    for argument in arguments:
        if not any(_same(argument, other) for other in out):
            out.append(argument)
    return out


def _same(one: Argument, other: Argument) -> bool:
    """Whether two arguments name one thing: the same entity, or the same words."""
    if one.entity and other.entity:
        return one.entity == other.entity
    return _plain(one.text) == _plain(other.text)


def _plain(text: str) -> str:
    """Without articles, numbers, case and line breaks."""
    return re.sub(r"\b(the|a|an|\d+)\b", " ", " ".join(text.lower().split())).strip()


def _head(text: str) -> str:
    words = _plain(text).split()
    return words[-1] if words else ""
