"""The act of a claim where several words tell it: "walked out", "downed tools", "a ban was imposed", "yangın çıktı".

A verb may stand with a particle, with an object that makes an idiom of it, or say no more than that its noun was done
or happened. And a claim of no type ("open") calls whatever its subject is an agent, also a tank that burst.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from whosays.case.linking.lexicon import (
    acts,
    befalling,
    cuts,
    in_idioms,
    light,
    listed,
    meant,
    passive,
    spelling,
    words,
)
from whosays.case.linking.numbers import amount
from whosays.case.routes.descriptions import PEOPLE, described
from whosays.model import Argument, Claim, Entity

AFTER = re.compile(r"\s+([a-z]+)\b")
WORD = re.compile(r"[^\W\d_]+")


NO_ACT: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Phrasing:
    """What act a claim tells of: how it is called, its classes, and its arguments without those that name the act."""

    lemma: str
    acts: frozenset[str]
    arguments: tuple[Argument, ...]


def phrasing(claim: Claim, entities: Mapping[str, Entity], language: str) -> Phrasing:
    """The act of a claim and its arguments as they are compared."""
    lemma = with_particle(claim, language)
    told = next(phrases(claim, lemma, language), None)
    word, known, part = told or (spelling(lemma), meant(lemma, claim.type, language), None)
    left = tuple(one for one in claim.arguments if one is not part or says_more(one, word, language))
    about = subject(claim, left)
    alone = subject(claim, claim.arguments) is not None
    if about is not None and befell(entities.get(about.entity or ""), known if alone else NO_ACT, lemma, language):
        left = tuple(replace(one, role="patient") if one.role == "agent" else one for one in left)
    return Phrasing(word, known, left)


def says_more(one: Argument, word: str, language: str) -> bool:
    """Whether an argument tells more than the act that it names: "90 votes", "the mayoral election"."""
    found = described(one.text, language)
    return bool(amount(one.text, language)) or ("_" in word and bool(found and found.narrowing))


def with_particle(claim: Claim, language: str) -> str:
    """The lemma with the particle behind its verb, where a list knows the two as one: "walk" of "walked out"."""
    end = claim.predicate.end - claim.evidence.start
    found = AFTER.match(claim.evidence.quote, end)
    whole = f"{claim.predicate.lemma}_{found[1]}" if found and found[1] in words(language)["particles"] else ""
    return whole if listed(whole, language) else claim.predicate.lemma


def phrases(claim: Claim, lemma: str, language: str) -> Iterator[tuple[str, frozenset[str], Argument | None]]:
    """What a verb and one of its nouns tell of: a word for it, its classes, the argument that names the act."""
    verb, lists = spelling(lemma), words(language)
    doing, happening = verb.replace("_", " ") in lists["doing"], verb.replace("_", " ") in lists["happening"]
    if claim.type != "open" or not (doing or happening or verb in in_idioms(language)):
        return
    alone = frozenset() if doing or light(lemma, language) else acts(lemma, language)
    for one in claim.arguments:
        for noun in heads(one, language) if one.role in ("agent", "patient") else ():
            idiom = f"{noun}_{verb}" if language == "tr" else f"{verb}_{noun}"
            if one.role == "patient" and (known := listed(idiom, language)):
                yield idiom, known | alone, one
            elif (happening or (doing and one.role == "patient")) and (known := listed(noun, language)):
                yield noun, known, None if happening else one


def heads(one: Argument, language: str) -> Iterator[str]:
    """The head noun of an argument: as lists write it in English, with and without its ending in Turkish."""
    if language != "tr":
        found = described(one.text, language)
        yield from (found.head,) if found else ()
        return
    said = WORD.findall(spelling(one.text))
    last = said[-1] if said else ""
    yield from (last[:cut] for cut in (len(last), *cuts(last)))


def subject(claim: Claim, arguments: Iterable[Argument]) -> Argument | None:
    """Who or what an open claim is about, where it names nobody and nothing to which it was done."""
    roles = {one.role: one for one in arguments}
    return roles.get("agent") if claim.type == "open" and "patient" not in roles else None


def befell(who: Entity | None, known: frozenset[str], lemma: str, language: str) -> bool:
    """Whether the act was done to, or happened to, what is called its doer: "the tank burst", "evler boşaltıldı"."""
    if passive(lemma, language) or lemma.split("_")[0] in words(language)["undergoing"]:
        return True
    return bool(known & befalling()) and (who is None or who.schema not in PEOPLE)
