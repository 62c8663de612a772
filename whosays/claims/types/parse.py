"""A claim type's YAML → a `ClaimType`; every mistake in the file is one clear `BadVocabulary`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from whosays.claims.languages import LANGUAGES
from whosays.claims.languages.classes import BadVocabulary
from whosays.claims.types.classes import filter_of, words_of
from whosays.claims.types.values import ClaimType, Condition, Filter, Kind, Slot, Trigger

FAMILIES = frozenset(
    {"organisation", "movement", "violence", "money", "papers", "justice", "speech", "other"}
)  # fmt: skip
KINDS: Mapping[str, Kind] = {"verbs": "verb", "nouns": "noun", "agents": "agent", "adjectives": "adjective"}
KEYS = frozenset({"type", "family", "description", "roles", "followthemoney", "example", "triggers"})
TRIGGER_KEYS = frozenset({*KINDS, "roles", "when", "unless", "needs"})
SLOTS = frozenset({
    "subj", "obj", "iobj", "comp", "purpose", "poss", "compound", "holder", "self", "owner", "comp_obj", "inside",
    "obj_of", "asked", "asker", "doer",
    "obj_for",
    "obj_on",
    "obj_about",
    "obj_to",
    "obj_poss",
    "across",
    "obj_in",
    "obj_inf",
    "acted",
    "limb_of",
    "infinitive",
    "served",
    "adverb",
    "helped",
    "befallen",
    "void",
    "there",
    "around",
    "throughout",
    "kind",
    "subj_of",
    "obl_of",
})  # fmt: skip
CASES = frozenset({"<Dat>", "<Abl>", "<Loc>", "<Ins>", "<Acc>", "<Gen>", "<Nom>"})
SLOT = re.compile(r"(?P<also>\+)?(?P<name>[^.=!]+)(?P<number>\.number)?(?P<test>[=!])?(?P<words>.+)?")


def parse_type(content: Mapping[str, Any], stem: str) -> ClaimType:
    """The claim type that a file states; `stem` is the file's name without its ending."""
    check_keys(content, stem)
    roles = tuple(content["roles"])
    if not roles:
        raise BadVocabulary(f"{stem}: no roles")
    for role in (content.get("followthemoney") or {}).keys() & {"subject", "object"}:
        known_role(content["followthemoney"][role], roles, f"{stem}: followthemoney")
    return ClaimType(
        name=stem,
        family=content["family"],
        description=content["description"],
        roles=roles,
        meanings=dict(content["roles"]),
        examples=dict(content["example"]),
        triggers=tuple(triggers(content, stem, roles)),
        followthemoney=dict(content.get("followthemoney") or {}),
    )


def check_keys(content: Mapping[str, Any], stem: str) -> None:
    """Stops at a missing or unknown key of the file, a wrong name or family."""
    if content.get("type") != stem:
        raise BadVocabulary(f"{stem}: says that it is type '{content.get('type')}'")
    for key in content.keys() ^ KEYS:
        if key not in KEYS:
            raise BadVocabulary(f"{stem}: unknown key '{key}'")
        if key not in ("followthemoney", "triggers"):
            raise BadVocabulary(f"{stem}: has no '{key}'")
    if content["family"] not in FAMILIES:
        raise BadVocabulary(f"{stem}: unknown family '{content['family']}'")


def triggers(content: Mapping[str, Any], stem: str, roles: tuple[str, ...]) -> Iterator[Trigger]:
    """The triggers of every language; an entry that lists verbs and nouns gives one trigger of each kind."""
    for language, entries in (content.get("triggers") or {}).items():
        if language not in LANGUAGES:
            raise BadVocabulary(f"{stem}: triggers in '{language}', which is no language of claims/languages")
        for number, entry in enumerate(entries, start=1):
            where = f"{stem}: {language} trigger {number}"
            for key in entry.keys() - TRIGGER_KEYS:
                raise BadVocabulary(f"{where}: unknown key '{key}'")
            kinds = [key for key in KINDS if key in entry]
            if not kinds:
                raise BadVocabulary(f"{where}: lists no verbs, nouns, agents or adjectives")
            reader = EntryReader(stem, language, where, roles, entry)
            yield from (reader.trigger(key) for key in kinds)


class EntryReader:
    """Reads one entry under `triggers`."""

    def __init__(self, stem: str, language: str, where: str, roles: tuple[str, ...], entry: Mapping[str, Any]) -> None:
        self.stem, self.language, self.where, self.roles = stem, language, where, roles
        self.entry = entry
        self.slots = self.role_slots()

    def trigger(self, key: str) -> Trigger:
        return Trigger(
            type=self.stem,
            language=self.language,
            kind=KINDS[key],
            lemmas=self.lemmas(key),
            roles=tuple(self.slots.items()),
            when=self.conditions("when"),
            unless=self.conditions("unless"),
            needs=tuple(self.slots_of(name) for name in words_of(self.entry.get("needs"))),
        )

    def lemmas(self, key: str) -> tuple[str, ...]:
        words = tuple(words_of(self.entry[key]))
        for word in words:
            if word != word.lower():
                raise BadVocabulary(f"{self.where}: '{word}' is not in lower case")
            if words.count(word) > 1:
                raise BadVocabulary(f"{self.where}: '{word}' is listed twice")
        return words

    def role_slots(self) -> dict[str, tuple[Slot, ...]]:
        given = self.entry.get("roles") or {}
        for role in given:
            known_role(role, self.roles, self.where)
        return {role: tuple(self.slot(text) for text in words_of(given[role])) for role in self.roles if role in given}

    def slots_of(self, name: str) -> tuple[Slot, ...]:
        """What a condition speaks of: roles (all of their slots) or slots by their own names, `a/b` = either."""
        found: list[Slot] = []
        for part in name.split("/"):
            found.extend(self.slots[part] if part in self.slots else (self.slot(part),))
        return tuple(found)

    def slot(self, text: str) -> Slot:
        match = SLOT.fullmatch(text)
        name = match["name"] if match else text
        if match is None or not known_slot(name) or bool(match["test"]) != bool(match["words"]):
            raise BadVocabulary(f"{self.where}: '{text}' is neither a role used here nor a slot")
        found = self.filter(match["words"].split("|")) if match["words"] else None
        only, never = (found, None) if match["test"] == "=" else (None, found)
        return Slot(name, only, never, number=bool(match["number"]), also=bool(match["also"]))

    def conditions(self, key: str) -> tuple[Condition, ...]:
        given = self.entry.get(key) or {}
        return tuple(
            Condition(self.slots_of(name.rstrip("?")), self.filter(tokens), if_filled=name.endswith("?"))
            for name, tokens in given.items()
        )

    def filter(self, tokens: str | list[str]) -> Filter:
        try:
            return filter_of(tuple(words_of(tokens)), self.language)
        except BadVocabulary as error:
            raise BadVocabulary(f"{self.where}: {error}") from None


def known_slot(name: str) -> bool:
    """Whether frames have such a slot; any adposition may follow `@`."""
    return name in SLOTS or name in CASES or (name.startswith("@") and len(name) > 1)


def known_role(role: str, roles: tuple[str, ...], where: str) -> None:
    """Stops at a role that the type does not have."""
    if role not in roles:
        raise BadVocabulary(f"{where}: '{role}' is not a role of this type")
