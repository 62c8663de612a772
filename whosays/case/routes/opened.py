"""Movements among the claims that no type took: "the objects were taken from Tekirdağ to Edirne in trucks".

The movement type asks for travellers who can go; goods are carried, and such claims come as `open`. Here they are
pieces where the predicate is a word of carrying or going and a named place stands beside it; the word before a place,
or its Turkish ending, says what the place is to the movement. So are goods that are delivered to a place (`supply`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from whosays.case.routes.descriptions import described
from whosays.case.routes.lexicon import has_word, lexicon, words_of
from whosays.case.routes.pieces import MOVEMENT, Piece, where
from whosays.case.routes.places import there
from whosays.model import Argument, Claim, Entity
from whosays.text.letters import fold

ORIGIN, VIA, DESTINATION = "origin", "via", "destination"
AGENTS, PATIENTS = {"agent", "giver"}, {"patient", "thing"}
THINGS = {"Thing", "Asset", "Vehicle", "Document"}
STOPS = (ORIGIN, VIA, DESTINATION)
_JOINED = re.compile(r"(?:,|\b(?:and|or|ve|veya|ya da))\s*(?:the\s+)?$", re.IGNORECASE)
_ENDING = re.compile(r"['’]([^\W\d_]+)$")
_CASES = ((re.compile(r"n?[dt][ae]n$"), ORIGIN), (re.compile(r"[yn]?[ae]$"), DESTINATION))


def opened_piece(claim: Claim, language: str | None, entities: Mapping[str, Entity]) -> Piece | None:
    """The `open` claim as a movement, or None where it tells of none."""
    words, lemma = lexicon(language), fold(claim.predicate.lemma)
    if lemma not in words["carrying"] | words["going"]:
        return None
    sorted_out = dict(_sorted(claim, language, entities))
    stops = {role: tuple(a for a, r in sorted_out.items() if r == role) for role in STOPS}
    moved = _moved(claim, lemma in words["carrying"], sorted_out)
    back = lemma in words["returning"] or any(fold(one.text) in words["backwards"] for one in claim.arguments)
    if not moved or not (any(stops.values()) or back):
        return None
    return Piece(
        claim=claim,
        kind=MOVEMENT,
        language=language,
        party=moved,
        actors=tuple(a for a in claim.arguments if a.role in AGENTS and a not in moved and a not in sorted_out),
        means=tuple(a for a, r in sorted_out.items() if r == "means"),
        papers=tuple(a for a, r in sorted_out.items() if r == "papers"),
        back=back,
        goods=all(_is_goods(one, lemma in words["carrying"], language, entities) for one in moved),
        **stops,
    )


def _is_goods(one: Argument, carried: bool, language: str | None, entities: Mapping[str, Entity]) -> bool:
    """Whether what moves is things: its entity is one, or it is carried and no word for people."""
    schema, parts = _schema(one, entities), described(one.text, language)
    if schema or parts is None:
        return schema in THINGS
    return carried and parts.head not in lexicon(language)["loose"]


def delivered(claim: Claim, entities: Mapping[str, Entity]) -> bool:
    """Whether goods are supplied to a place, and not to somebody."""
    to = [one for one in claim.arguments if one.role == "recipient"]
    return claim.type == "supply" and bool(to) and all(_schema(one, entities) == "Address" for one in to)


def _moved(claim: Claim, carried: bool, taken: Mapping[Argument, str]) -> tuple[Argument, ...]:
    """Who or what moves: what is carried, or the subject of going and of a passive."""
    left = [one for one in claim.arguments if one not in taken]
    patients = tuple(one for one in left if one.role in PATIENTS)
    agents = tuple(one for one in left if one.role in AGENTS)
    return patients if carried and patients else agents


def _sorted(claim: Claim, language: str | None, entities: Mapping[str, Entity]) -> Iterator[tuple[Argument, str]]:
    """Each argument that is a place, a vehicle or a paper, with what it is to the movement."""
    before: str | None = None
    words = lexicon(language)
    for one in sorted(chain(claim.arguments, where(claim)), key=lambda a: (a.start, a.end)):
        cue = before if _JOINED.search(_before(claim, one)) else _cue(claim, one, language)
        before = cue
        if cue in STOPS and there(one, language):
            yield one, cue
        elif one.role not in AGENTS and _place(one, language, entities):
            role = cue if cue in STOPS else _unmarked(one, language)
            if role:
                yield one, role
        elif cue and has_word(one.text, words["papers"], language):
            yield one, "papers"
        elif one.role not in PATIENTS and has_word(one.text, words["vehicle"], language):
            yield one, "means"


def _unmarked(one: Argument, language: str | None) -> str | None:
    """A place without a cue: a border is crossed; of another nothing is known."""
    return VIA if has_word(one.text, lexicon(language)["border"], language) else None


def _cue(claim: Claim, one: Argument, language: str | None) -> str | None:
    """What the word before, behind or at the end of an argument says it is."""
    words = lexicon(language)
    if language == "tr":
        return _turkish(claim, one)
    last = _before(claim, one).split()[-3:]
    for size in (3, 2, 1):
        said = "_".join(last[-size:]).lower() if len(last) >= size else ""
        for role in STOPS:
            if said in words[role]:
                return role
    return "papers" if last and last[-1].lower() in words["papers_with"] else None


def _turkish(claim: Claim, one: Argument) -> str | None:
    base = claim.evidence.start
    behind = words_of(claim.evidence.quote[max(0, one.end - base) :][:30])[:1]
    for role in STOPS:
        if behind and behind[0] in lexicon("tr")[role]:
            return role
    ending = _ENDING.search(one.text)
    return next((role for pattern, role in _CASES if ending and pattern.match(ending[1])), None)


def _before(claim: Claim, one: Argument) -> str:
    return claim.evidence.quote[: max(0, one.start - claim.evidence.start)].rstrip()


def _place(one: Argument, language: str | None, entities: Mapping[str, Entity]) -> bool:
    """Whether the argument is a place: its entity is one, or it names a border."""
    return _schema(one, entities) == "Address" or has_word(one.text, lexicon(language)["border"], language)


def _schema(one: Argument, entities: Mapping[str, Entity]) -> str:
    known = entities.get(one.entity or "")
    return known.schema if known else ""
