"""The claim types: one YAML file a type, loaded once into frozen values and indexed by trigger word.

How to write a type (the file's name is the type's name)::

    type: supply
    family: money           # organisation, movement, violence, money, papers, justice, speech or other
    description: Somebody gives or sells goods to somebody.
    roles: {giver: who gives, recipient: who gets it, thing: what is given}
    followthemoney: {schema: UnknownLink, subject: giver, object: recipient}
    example: {en: ..., tr: ...}
    triggers:
      en:
        - verbs: supply provide hand_over            # lemmas, in one string or as a list
          roles: {giver: subj, recipient: iobj @to, thing: obj @with}
          when: {thing: weapon document =phone}      # every line must hold
          unless: {thing: money}                     # no line may hold
          needs: thing                               # must be filled

An entry lists `verbs`, `nouns` (events: "the delivery of"), `agents` (nouns that name the doer: "a supplier of") or
`adjectives`. A role reads slots of the frame, the first that is filled wins; the slots are

    subj obj iobj           doer, thing done to, receiver; voice is normalised ("by" phrases are `subj`)
    @to @with @için         an oblique with that adposition, many words joined: @in_front_of
    <Dat> <Abl> <Loc> <Ins> a Turkish nominal in that case without a postposition
    comp purpose            head of a complement clause, of a purpose clause
    poss compound           possessor of a noun, modifier of a noun that names something
    holder self             who bears an agent noun; the predicate's own words
    comp_obj                whom or what the complement clause is done to
    obj_of                  of whom or what the object is: "took the lives of ten men"
    obj_in                  where the object is: "hid the money in a wall"
    obj_inf                 what it is to be done: "received orders to bomb the village"
    obj_poss                whose the object is: "reduced his sentence"
    acted                   what is done on somebody's orders: "was carried out on the orders of"
    obj_for                 for what the object is: "serves a sentence for theft"
    around throughout       of conditions: any word of the sentence and of the two before and behind it, of the text
    inside                  who is in it: "two of them are in custody"
    owner                   of "the loss of X, the group's last stronghold", the group

and can be narrowed: `compound=weapon` reads a compound only if it is in class `weapon`, `compound!weapon|money` only
if it is in neither, `obj.number` reads the numeral on the object, `+@through` adds to what the slots before it gave.
The lines of `when`, `unless` and `needs` name a role of the entry or a slot (`when: {"@as": base}`), and test it with
class names of the language's `classes`, `=lemma`s and `label:weapon` (the label of the mention), `any` for whatever
fills it. `destination/via` means either of the two, and with `?`, as in `when: {traveller?: person}`, an unfilled
slot passes too. A class test looks at the filler's head noun; a `=lemma`, and a class written `~fake`, also at the
compounds and adjectives on it. Pronouns are tested by their lemma, and by what they stand for where that is known. Of
the triggers that hold, the one with most conditions wins.

A lemma with `_` is a verb with its particle (`carry_out`) or with one fixed dependent, by that word's form or lemma, in
the order of the language: English `open_fire`, `take_hostage`, Turkish `gözaltına_al`, `tehdit_et`. Such a dependent is
part of the predicate and fills no slot.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from whosays.claims.languages.classes import BadVocabulary
from whosays.claims.types.parse import parse_type
from whosays.claims.types.values import ClaimType, Condition, Filter, Kind, Slot, Trigger

__all__ = [
    "BadVocabulary", "ClaimType", "Condition", "Filter", "Kind", "Slot", "Trigger",
    "claim_types", "trigger_names", "triggers_of",
]  # fmt: skip

FOLDER = Path(__file__).parent
Found = tuple[tuple[ClaimType, Trigger], ...]


@cache
def claim_types() -> Mapping[str, ClaimType]:
    """Every claim type by name, in the order of the alphabet."""
    return {path.stem: read_type(path) for path in sorted(FOLDER.glob("*.yaml"))}


def read_type(path: Path) -> ClaimType:
    """One file; a mistake in it is a `BadVocabulary` that names file and entry."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise BadVocabulary(f"{path.name} is not YAML: {' '.join(str(error).split())}") from error
    if not isinstance(content, dict):
        raise BadVocabulary(f"{path.name} holds no mapping")
    return parse_type(content, path.stem)


@cache
def index() -> Mapping[tuple[str, str, str], Found]:
    """(language, kind, lemma) → the types and triggers that the word may state."""
    found: dict[tuple[str, str, str], list[tuple[ClaimType, Trigger]]] = {}
    for claim_type in claim_types().values():
        for trigger in claim_type.triggers:
            for lemma in trigger.lemmas:
                found.setdefault((trigger.language, trigger.kind, lemma), []).append((claim_type, trigger))
    return {key: tuple(entries) for key, entries in found.items()}


def triggers_of(language: str, kind: Kind, lemma: str) -> Found:
    """What a word may state: nothing, one type, or several whose conditions tell them apart."""
    return index().get((language, kind, lemma), ())


@cache
def trigger_names(language: str, kind: Kind) -> frozenset[str]:
    """Every name that may state a type as a word of this kind."""
    return frozenset(lemma for code, of_kind, lemma in index() if (code, of_kind) == (language, kind))


@cache
def nouns_taking(language: str, slot: str) -> frozenset[str]:
    """The nouns that state a type which reads a phrase of this kind with them: "@from", "<Dat>"."""
    triggers = (t for kind in claim_types().values() for t in kind.triggers if t.language == language)
    taking = (t for t in triggers if t.kind == "noun" and any(s.name == slot for _, slots in t.roles for s in slots))
    return frozenset(name for t in taking for name in t.lemmas)
