"""Golden texts: reading them from TOML, and comparing what came out with what must."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from whosays.model import Claim, Entity, Reading, Status

HERE = Path(__file__).parent
FILES = {path.stem: "tr" if path.stem.endswith(("_tr", "turkish")) else "en" for path in sorted(HERE.glob("*.toml"))}
DEFAULT = {"polarity": "affirmed", "reality": "actual", "certainty": "certain"}
KINDS = {
    "affirmed": "polarity", "negated": "polarity",
    "actual": "reality", "habitual": "reality", "planned": "reality", "attempted": "reality",
    "cancelled": "reality", "hypothetical": "reality",
    "certain": "certainty", "probable": "certainty", "possible": "certainty",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Golden:
    """One text with what must come out of it; `wanted` are the tables of its file as they stand."""

    name: str
    language: str
    text: str
    wanted: tuple[dict[str, Any], ...]
    same: tuple[tuple[str, str], ...]
    differ: tuple[tuple[str, str], ...]
    alleged: bool
    misses: str | None


def goldens() -> Iterator[Golden]:
    """All golden texts, in the order of their files."""
    for file, language in FILES.items():
        for table in tomllib.loads((HERE / f"{file}.toml").read_text(encoding="utf-8"))["text"]:
            pairs = {key: tuple((a, b) for a, b in table.get(key, [])) for key in ("same", "differ")}
            wanted, alleged, misses = tuple(table["claim"]), table.get("alleged", False), table.get("misses")
            name = f"{file}-{table['id']}"
            yield Golden(name, language, table["text"], wanted, pairs["same"], pairs["differ"], alleged, misses)


def words_of(golden: Golden) -> Iterator[tuple[set[str], list[str]]]:
    """The types and predicates of each wanted claim that names its predicate."""
    for want in golden.wanted:
        if "predicate" in want:
            yield set(want["type"].split("|")), want["predicate"].split("|")


def missing(golden: Golden, reading: Reading) -> list[str]:
    """What the reading lacks, a line each; empty when all is there."""
    entities = {entity.id: entity for entity in reading.entities}
    lines = [line for want in golden.wanted for line in lacking(want, reading.claims, entities)]
    lines += [f"{a!r} and {b!r} are not one entity" for a, b in golden.same if not share(reading, a, b)]
    lines += [f"{a!r} and {b!r} are not two entities" for a, b in golden.differ if not apart(reading, a, b)]
    if golden.alleged:
        lines += [f"told as a fact: {shown(c)}" for c in reading.claims if bare(c)]
    return lines


def bare(claim: Claim) -> bool:
    return not claim.attribution and claim.status.certainty == "certain"


def lacking(want: dict[str, Any], claims: tuple[Claim, ...], entities: dict[str, Entity]) -> list[str]:
    """Nothing when a claim fits; else the claim that comes nearest and what is wrong with it."""
    tried = sorted(((faults(want, claim, entities), shown(claim)) for claim in claims), key=lambda t: len(t[0]))
    if tried and not tried[0][0]:
        return []
    nearest = f"nearest {tried[0][1]}: {'; '.join(tried[0][0])}" if tried else "no claim at all"
    return [f"no {want['type']} {want.get('predicate', '')}: {nearest}"]


def faults(want: dict[str, Any], claim: Claim, entities: dict[str, Entity]) -> list[str]:
    """What keeps this claim from being the wanted one. A wrong type or predicate counts most."""
    out = []
    if claim.type not in want["type"].split("|"):
        out += [f"type {claim.type}", "type"]
    if "predicate" in want and claim.predicate.lemma not in want["predicate"].split("|"):
        out += [f"predicate {claim.predicate.lemma}", "predicate"]
    for roles, strings in want.get("roles", {}).items():
        wanted = strings if isinstance(strings, list) else [strings]
        out += [f"{roles} is not {s!r}" for s in wanted if not fills(claim, roles, s, entities)]
    return out + context_faults(want, claim, entities)


def context_faults(want: dict[str, Any], claim: Claim, entities: dict[str, Entity]) -> list[str]:
    out = []
    if not any(fits(claim.status, status) for status in want.get("status", "").split("|")):
        out.append(f"status {claim.status.polarity} {claim.status.reality} {claim.status.certainty}")
    if not voiced(want.get("voices", []), claim, entities):
        out.append(f"voices {[voice.text for voice in claim.attribution]}")
    if "when" in want and (claim.when is None or want["when"] not in claim.when.text):
        out.append(f"when {claim.when.text if claim.when else None}")
    if "where" in want and not any(want["where"] in where.text for where in claim.where):
        out.append(f"where {[where.text for where in claim.where]}")
    return out


def fits(status: Status, wanted: str) -> bool:
    if wanted == "any":
        return True
    parts = DEFAULT | {KINDS[word]: word for word in wanted.split()}
    return all(getattr(status, kind) == word for kind, word in parts.items())


def fills(claim: Claim, roles: str, strings: str, entities: dict[str, Entity]) -> bool:
    arguments = [argument for argument in claim.arguments if argument.role in roles.split("|")]
    return any(holds(argument.text, argument.entity, strings, entities) for argument in arguments)


def voiced(wanted: list[str] | str, claim: Claim, entities: dict[str, Entity]) -> bool:
    if wanted == "any":
        return True
    pairs = zip(claim.attribution, wanted, strict=False)
    return len(claim.attribution) == len(wanted) and all(holds(v.text, v.entity, w, entities) for v, w in pairs)


def holds(text: str, entity: str | None, strings: str, entities: dict[str, Entity]) -> bool:
    """Whether one of the strings occurs in the text or in a name of the entity."""
    known = entities.get(entity or "")
    names = [text, *((known.name, *known.aliases) if known else ())]
    return any(string.lower() in name.lower() for string in strings.split("|") for name in names)


def holders(reading: Reading, name: str) -> set[str]:
    """The entities that are mentioned by this name, with or without an article."""
    return {e.id for e in reading.entities if any(m.text.removeprefix("the ") == name for m in e.mentions)}


def share(reading: Reading, a: str, b: str) -> bool:
    return bool(holders(reading, a) & holders(reading, b))


def apart(reading: Reading, a: str, b: str) -> bool:
    first, second = holders(reading, a), holders(reading, b)
    return bool(first) and bool(second) and not first & second


def shown(claim: Claim) -> str:
    arguments = ", ".join(f"{argument.role}={argument.text!r}" for argument in claim.arguments)
    return f"{claim.type} {claim.predicate.lemma}({arguments})"
