"""Acronyms: in brackets beside the full name, and those whose letters only one name of the document fits."""

from __future__ import annotations

import re
from itertools import pairwise

from whosays.claims.referring.names import Register
from whosays.claims.referring.phrase import Group, Phrase
from whosays.claims.referring.spelling import is_acronym, key_of
from whosays.text.letters import fold

BRACKET = re.compile(r"\s?[(\[]\s*[\"“'‘]?\s*([^\s()\[\]\"”,;]{2,14})[\"”'’]?\s*[)\],;]")
SMALL = frozenset(("of", "and", "for", "the", "in", "on", "to", "ve", "ile", "de", "la", "le", "para", "el", "des"))


def letters(name: str) -> str:
    """The initials of a name's words, small words left out: Federal Bureau of Investigation → fbi."""
    return "".join(fold(w)[:1] for w in re.split(r"[\s\-–/]+", name) if w and fold(w) not in SMALL and w[0].isalpha())


def stands_for(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym occur in order in the name, the first one at its beginning."""
    wanted, at, text = [c for c in fold(acronym) if c.isalpha()], 0, fold(name)
    if not wanted or not text.startswith(wanted[0]):
        return False
    for letter in wanted:
        at = text.find(letter, at) + 1
        if at == 0:
            return False
    return True


def bracketed(text: str, register: Register, names: list[Phrase]) -> list[tuple[int, int, Group]]:
    """Join "Full Name (ACR)" and "ACR (Full Name)"; acronyms that are no phrase come back as (start, end, group)."""
    starts = {phrase.start: phrase for phrase in names}
    loose = []
    for phrase in names:
        if text[phrase.end : phrase.end + 2].strip()[:1] not in ("(", "["):
            continue
        found = BRACKET.match(text, phrase.end)
        if found is None or phrase.group is None or phrase.sort in ("person", "place"):
            continue
        inner = found.group(1)
        full = text[phrase.start : phrase.end]
        if is_acronym(inner) and (stands_for(inner, full) or (" " in full and phrase.sort == "organisation")):
            other = starts.get(found.start(1))
            if other is None:
                loose.append((found.start(1), found.end(1), phrase.group))
                register.enter(phrase.group, key_of(inner))
            elif other.group is not None and other.group is not phrase.group:
                register.unite(phrase.group, other.group)
    before_brackets(text, register, names)
    return loose


def before_brackets(text: str, register: Register, names: list[Phrase]) -> None:
    """Join the acronym and the full name of "FMLN (Farabundo Martí National Liberation Front)"."""
    for one, two in pairwise(names):
        between = text[one.end : two.start]
        if not 1 <= len(between) <= 4 or between.strip() not in ("(", "[", '("', "(“"):
            continue
        if one.group is two.group or one.group is None or two.group is None:
            continue
        short, full = text[one.start : one.end], text[two.start : two.end]
        if is_acronym(short) and " " in full and stands_for(short, full) and two.sort != "person":
            register.unite(two.group, one.group)


def spelt_out(text: str, register: Register) -> None:
    """Join an acronym without brackets to the only name whose initials it is ("FBI")."""
    full: dict[str, list[Group]] = {}
    for group in register.groups:
        for spelling in {text[p.start : p.end] for p in group.phrases if p.last > p.first and p.sort != "person"}:
            initials = letters(spelling)
            if len(initials) >= 3 and group not in full.setdefault(initials, []):
                full[initials].append(group)
    if not full:
        return
    for group in list(register.groups):
        if not group.phrases or group.initials or group.sort == "person":
            continue
        first = group.phrases[0]
        spelling = text[first.start : first.end]
        fitting = [g for g in full.get(fold(spelling).replace(".", ""), ()) if g.phrases and g is not group]
        if is_acronym(spelling) and len(fitting) == 1:
            register.unite(fitting[0], group)
