"""What words the Turkish lists hold: verbs, nouns, bodies and postpositions that a form may be an inflection of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from whosays.claims.languages import load_language
from whosays.claims.turkish.irregular import prefixes
from whosays.claims.types import claim_types

VERB_KINDS = frozenset({"verb"})
HALF_CASES = (("Dat", re.compile("y?[ae]$")), ("Loc", re.compile("[dt][ae]$")))
LOCATIVE = re.compile("(ında|inde|unda|ünde)$")
OWNED = re.compile("s?[ıiuü]")  # a possessive


@cache
def bodies(code: str) -> frozenset[str]:
    """The nouns for bodies that act and speak: courts, ministries, agencies."""
    language = load_language(code)
    return frozenset(language.speakers.kinds) | language.classes.get("body", frozenset())


@cache
def verbs(code: str) -> frozenset[str]:
    """Every verb that the lists of a language hold, alone or behind the noun of a compound."""
    language = load_language(code)
    names = [n for t in claim_types().values() for g in t.triggers if g.language == code and g.kind in VERB_KINDS
             for n in g.lemmas]  # fmt: skip
    names += [*language.reporting.verbs, *language.light_verbs, *language.happens]
    names += [word for name in ("two_words", "owns_up") for word in language.classes.get(name, ())]
    shades = (language.negation, *language.reality.values(), *language.certainty.values())
    names += [word for cues in shades for word in cues.verbs]
    parts = {name.rpartition("_")[2] for name in names}
    return frozenset({*names, *(part for part in parts if not part.endswith(("tme", "tma")))})  # "kabul_etme"


@cache
def markers(code: str) -> frozenset[str]:
    """The postpositions that the types of a language ask for."""
    groups = [g for t in claim_types().values() for g in t.triggers if g.language == code]
    slots = (slot.name for g in groups for _, taken in g.roles for slot in taken)
    return frozenset(name[1:] for name in slots if name.startswith("@"))


@cache
def standing(code: str) -> frozenset[str]:
    """Nouns that the types hold as they stand in a case: "mülkiyetinde" tells who has what, "mülkiyet" is a thing."""
    groups = [g for t in claim_types().values() for g in t.triggers if g.language == code]
    names = (name for g in groups if g.kind in ("agent", "adjective") for name in g.lemmas if "_" not in name)
    joins = load_language(code).classes.get("joins_content", frozenset())  # "sattığı yönünde"
    return joins | frozenset(name for name in names if LOCATIVE.search(name))


@cache
def nouns(code: str) -> frozenset[str]:
    """Every other word that the lists of a language hold."""
    language = load_language(code)
    groups = [g for t in claim_types().values() for g in t.triggers if g.language == code]
    names = [n for g in groups if g.kind not in VERB_KINDS for n in g.lemmas]
    names += [word for words in language.classes.values() for word in words if not word.startswith(("label:", "+"))]
    names += language.speakers.kinds
    names += language.reporting.nouns
    halves = [n.rpartition("_")[0] for g in groups if g.kind in VERB_KINDS for n in g.lemmas]
    listed = frozenset(names)  # "talimatı_ver" makes no noun "talimatı"
    names += [half for half in halves if not is_owned(half, listed)]
    known = frozenset(name for name in names if "_" not in name)
    parts = {part for name in names for part in name.split("_") if not part.endswith(("ma", "me"))}
    return known | {part for part in parts if not is_owned(part, known)} | frozenset(names) - {""}


@cache
def marked_halves(code: str) -> Mapping[tuple[str, str, str], str]:
    """Verbs of two words whose noun stands in a case, by its stem: "bulun" with "yardım" is "yardımda_bulun"."""
    found: dict[tuple[str, str, str], str] = {}
    for name in sorted(verbs(code)):
        half, _, verb = name.rpartition("_")
        for case, ending in HALF_CASES if "_" not in half else ():
            stem = ending.sub("", half)
            if stem != half and stem in nouns(code):
                found[stem, case, verb] = name
    return found


def is_owned(part: str, known: frozenset[str]) -> bool:
    """As the second half of "görgü_tanığı": a known noun with a possessive."""
    return any(stem in known and stem != part and OWNED.fullmatch(part[cut:]) for cut, stem in prefixes(part))
