"""Who and what stands in an incident: people, things, perpetrators, instruments, with the words that name them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from bench.muc4.gazetteer import OF_INTEREST, Gazetteer
from bench.muc4.wording import has, lists, plain, tokens, typed, untitled
from whosays.model import Argument, Entity, Reading
from whosays.views.incidents import Incident

AREA = re.compile(
    r"(?:TOWN|CITY|VILLAGE|COUNTRY|ZONE|DEPARTMENT|AREA|REGION|CAPITAL|MUNICIPALITY|NEIGHBORHOOD|CANTON)S?\b"
)
# Types of physical targets whose words are never a person's, whatever role they were read in.
BUILT = {
    "FINANCIAL", "ENERGY", "COMMUNICATIONS", "TRANSPORT VEHICLE", "CIVILIAN RESIDENCE", "COMMERCIAL",
    "ORGANIZATION OFFICE", "OTHER", "TRANSPORTATION ROUTE", "TRANSPORTATION FACILITY",
}  # fmt: skip
# What soldiers belong to: "members of the Salvadoran Armed Forces".
FORCES = re.compile(r"\b(?:[A-Z]+(?:AN|ESE)\s+)?(?:ARMED\s+FORCES|ARMY|AIR\s+FORCE)\b")
REACH = 500  # characters from an incident to the name of a group that the text may mean to have done it
NOT_NAMES = frozenset({"people", "person", "persons", "men", "man", "woman", "women", "peasant", "peasants"})
DESCRIBED = re.compile(r"(?:THE|A|AN|\d+|HIS|HER|ONE|TWO|THREE) ")


class Parties:
    """The people and things of one incident of one document."""

    def __init__(self, incident: Incident, reading: Reading, places: Gazetteer) -> None:
        self.incident, self.reading, self.places = incident, reading, places
        self.entities = {entity.id: entity for entity in reading.entities}

    def entity(self, argument: Argument) -> Entity | None:
        """The entity that an argument resolves to."""
        return self.entities.get(argument.entity or "")

    def words(self, argument: Argument) -> str:
        """The argument's own words, or the name that a pronoun stands for; in capitals, on one line."""
        entity = self.entity(argument)
        text = argument.text
        if entity and (not (set(tokens(text)) - lists()["empty"])):
            text = entity.name
        return plain(text)

    def tells(self, argument: Argument) -> bool:
        """Whether its words say who or what."""
        words = tokens(self.words(argument))
        return bool(set(words) - lists()["empty"]) and not all(word.isdigit() for word in words)

    @cached_property
    def humans(self) -> list[Argument]:
        """Human targets."""
        return [a for a in self.incident.suffered() if self.is_human(a) and self.tells(a)]

    @cached_property
    def things(self) -> list[Argument]:
        """Physical targets."""
        found = [a for a in self.incident.suffered() if not self.is_human(a) and self.tells(a)]
        return [a for a in found if not has("abstract", self.words(a).split(" OF ")[0]) and not self.is_place(a)]

    def is_place(self, argument: Argument) -> bool:
        """A place of the set list is where it happened, not what was hit."""
        words = self.words(argument)
        return words in self.places.places or words in OF_INTEREST or bool(AREA.match(words))

    def is_human(self, argument: Argument) -> bool:
        """By its words, its role and its entity."""
        entity = self.entity(argument)
        kinds = typed("human", self.words(argument)), typed("physical", self.words(argument))
        if kinds[0] is None and kinds[1] in BUILT:
            return False
        if argument.role in ("victim", "person"):
            return True
        if entity and entity.schema == "Person":
            return True
        return kinds[0] is not None and kinds[1] is None

    @cached_property
    def doers(self) -> list[Argument]:
        """Perpetrators, persons and groups."""
        found = [a for a in self.incident.perpetrators() if self.tells(a) and not typed("instruments", self.words(a))]
        return [a for a in found if not has("abstract", self.words(a))]

    @cached_property
    def means(self) -> list[Argument]:
        """Instruments, and those that are told as if they had done it themselves: "a bomb killed"."""
        found = [*self.incident.instruments(), *self.incident.perpetrators()]
        return [a for a in found if self.tells(a) and typed("instruments", self.words(a))]

    def is_organisation(self, argument: Argument) -> bool:
        """Whether it goes by a proper name, or is the army, the police or the government; "guerrillas" are people."""
        entity, line = self.entity(argument), self.words(argument)
        words = set(tokens(line))
        short = len(words) <= 2 and lists()["bodies"].issuperset(tokens(line)[-1:])
        if short or FORCES.fullmatch(line):
            return True
        named = entity is not None and entity.schema in ("Organization", "PublicBody", "Company")
        return named and (bool(self.inside(line, self.groups)) or not has("fighters", line))

    def individuals(self) -> list[str]:
        """The perpetrators as people, without the group that they belong to: "Shining Path terrorists" → TERRORISTS."""
        found = list(dict.fromkeys(filter(None, map(self.people_of, self.doers))))
        return [line for line in found if len(found) == 1 or not has("modifiers", line) or " " in line]

    def people_of(self, argument: Argument) -> str:
        """The words behind a group's name or before it; those of members stay with it, and an organisation has none."""
        line = self.words(argument)
        for group in self.inside(line, self.groups):
            behind = line.partition(group)[2].strip()
            if behind and not behind.startswith("MEMBER"):
                return behind
        thing = typed("physical", line) and not typed("human", line)  # the lorry, the port
        if thing or self.is_organisation(argument) or not self.is_people(argument):
            return ""
        head = line.partition(" OF ")[0]
        return head if has("fighters", head) else line

    def is_people(self, argument: Argument) -> bool:
        """Whether a name or a noun of the list stands for people, rather than for "shattered glass"."""
        entity = self.entity(argument)
        head = re.split(r" (?:OF|WEARING|DRESSED|FROM|IN|WHO|WITH) ", self.words(argument))[0]
        return bool(entity and entity.schema == "Person") or has("people", head) or typed("human", head) is not None

    def bodies(self) -> list[str]:
        """The organisations among the perpetrators, and those whose people they are; else the group that is near."""
        found = [self.body(argument) for argument in self.doers]
        return list(dict.fromkeys(filter(None, found))) or [group for group in [self.near_group()] if group]

    def body(self, argument: Argument) -> str:
        """The organisation's name: the group inside it, or the group in whose name it stands; \"\" for mere people."""
        if not self.is_organisation(argument):
            return self.body_of(argument)
        entity = self.entity(argument)
        name = plain(entity.name if entity else argument.text)
        whole = [group for group in self.groups if re.search(rf"\b{re.escape(name)}\b", group)]
        return next(iter(self.inside(name, self.groups)), max([name, *whole], key=len))

    def body_of(self, argument: Argument) -> str:
        """The organisation named inside a description: "FMLN guerrillas"."""
        names = [e.name for e in self.reading.entities if e.schema == "Organization" and e.name.isupper()]
        line = argument.text.upper()
        forces = [" ".join(found.split()) for found in FORCES.findall(line)]
        return next(iter([*self.inside(line, [name for name in names if len(name) > 2]), *forces]), "")

    @staticmethod
    def inside(line: str, names: Iterable[str]) -> list[str]:
        """The names that stand in a line, as words of their own."""
        return [name for name in names if re.search(rf"\b{re.escape(name)}\b", line)]

    @cached_property
    def groups(self) -> list[str]:
        """The armed groups that the text names, as it writes them."""
        return list(dict.fromkeys(name for _, name in self.group_mentions))

    @cached_property
    def group_mentions(self) -> list[tuple[int, str]]:
        """Where the text names an armed group of the list, and how."""
        text = self.reading.document.text.upper()
        found = [match for name in lists()["groups"] for match in re.finditer(name, text)]
        return [(match.start(), " ".join(match[0].split())) for match in found]

    def near_group(self) -> str | None:
        """The armed group that the text names nearest to the incident, where nobody else is said to have done it."""
        if self.category() == "STATE-SPONSORED VIOLENCE":
            return None
        at = self.incident.claims[0].predicate.start
        far, name = min(((abs(start - at), name) for start, name in self.group_mentions), default=(REACH, None))
        return name if far < REACH else None

    def category(self) -> str | None:
        """The incident category, where the perpetrators tell it."""
        if any(has("state", self.words(a)) for a in self.doers):
            return "STATE-SPONSORED VIOLENCE"
        return "TERRORIST ACT" if self.doers else None

    def lemmas(self) -> set[str]:
        """Of all predicates."""
        return {claim.predicate.lemma for claim in self.incident.claims}

    def victim_name(self, argument: Argument) -> str | None:
        """The name of a human target, None for one who is only described."""
        entity = self.entity(argument)
        if not entity or entity.schema != "Person" or set(tokens(entity.name)) & NOT_NAMES:
            return None
        name = " ".join(entity.name.upper().split())
        return self.whole(untitled(name)) if self.position(argument) or not DESCRIBED.match(name) else None

    def whole(self, name: str) -> str:
        """The longest name in the document that holds this one: "GALAN" → "LUIS CARLOS GALAN"."""
        longer = [one for one in self.people if f" {name} " in f" {one} "]
        return max([name, *longer], key=len)

    @cached_property
    def people(self) -> list[str]:
        """The names of all persons in the document, without titles."""
        return [
            untitled(" ".join(one.name.upper().split())) for one in self.entities.values() if one.schema == "Person"
        ]

    def position(self, argument: Argument) -> str | None:
        """What the document says that the person is."""
        for claim in self.reading.claims:
            members = [a for a in claim.arguments if a.role == "member" and a.entity and a.entity == argument.entity]
            if claim.type == "affiliation" and members:
                found = next((a.text for a in claim.arguments if a.role == "position"), None)
                return " ".join(found.upper().split()) if found else None
        return None

    def described(self, argument: Argument) -> str:
        """Title or role of a named person, the description of an unnamed one."""
        name = self.victim_name(argument)
        return (self.position(argument) or self.title(argument, name)) if name else self.words(argument)

    def title(self, argument: Argument, name: str) -> str:
        """What stands before the name in the argument itself: "radio announcer Diego Mora"."""
        line = " ".join(argument.text.upper().split())
        found = re.search(r"\b(?:" + "|".join(map(re.escape, name.split())) + r")\b", line)
        before, after = (line[: found.start()], line[found.start() :]) if found else ("", line)
        if before.strip(" ,"):
            return plain(before.strip(" ,"))
        role = re.match(r"[^,]*, ([^,]+)", after)
        return plain(role[1]) if role and typed("human", role[1]) else ""
