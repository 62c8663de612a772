"""The slots of one template, filled from one incident by the task documentation's rules."""

from __future__ import annotations

import re

from bench.muc4.gazetteer import DEMONYMS
from bench.muc4.parties import Parties
from bench.muc4.scene import Scene
from bench.muc4.templates import Fill
from bench.muc4.wording import bare, count, counted, several, typed, weapon
from whosays.model import Argument

Fills = dict[int, tuple[Fill, ...]]

TYPES = {"bombing": "BOMBING", "kidnapping": "KIDNAPPING", "arson": "ARSON", "robbery": "ROBBERY"}
NO_INSTRUMENT = ("ARSON", "KIDNAPPING")
SHOOTING = {"shoot", "open_fire", "gun_down", "shoot_dead", "shoot_to_death", "fire", "strafe", "shooting"}
INJURIES = {"wound", "injure", "hurt", "injury", "maim", "wounded", "injured"}
DESTROYED = {"destroy", "blow_up", "demolish", "level", "destruction"}
DAMAGED = {"damage", "burn", "set_fire", "wreck", "torch", "burning", "dynamite"}
AUTHORITIES = ("police", "government", "prosecutor", "court", "intelligence")
CLAIMED = re.compile(r"(?i)\bclaim\w*\s+(?:\w+\s+)?(?:responsibility|credit)")
ACCUSED = re.compile(r"(?i)\b(?:accus|blam|attribut|suspect|believ|presum|alleg|apparent|charged|possibl|probabl)")


class Filler:
    """One incident on its way into a template."""

    def __init__(self, parties: Parties, scene: Scene) -> None:
        self.parties, self.scene, self.incident = parties, scene, parties.incident
        self.kind = TYPES.get(self.incident.kind, "ATTACK")

    def fills(self) -> Fills:
        """Slot → fills. Who does what nobody is named for is taken for a terrorist, as in most keys."""
        plain = {
            2: self.scene.when(),
            3: self.scene.location(),
            4: self.kind,
            5: self.incident.stage.upper(),
            8: self.parties.category() or "TERRORIST ACT",
        }
        out = {slot: (Fill((value,)),) for slot, value in plain.items() if value}
        return out | self.instruments() | self.perpetrators() | self.targets() | self.victims()

    def words(self, argument: Argument) -> str:
        """As a string fill."""
        return bare(self.parties.words(argument))

    def instruments(self) -> Fills:
        """Slots 6 and 7; a shooting tells a gun without naming one."""
        if self.kind in NO_INSTRUMENT:
            return {}
        words = list(dict.fromkeys(weapon(self.parties.words(a)) for a in self.parties.means))
        known = [(one, kind) for one in words if (kind := typed("instruments", one))]
        if not known and self.parties.lemmas() & SHOOTING:
            return {7: (Fill(("GUN",), ("-",)),)}
        ids = tuple(Fill((words,)) for words, _ in known)
        return {6: ids, 7: tuple(Fill((kind,), (words,)) for words, kind in known)}

    def perpetrators(self) -> Fills:
        """Slots 9 to 11."""
        bodies = list(map(bare, self.parties.bodies()))
        return {
            9: tuple(Fill((counted(people),)) for people in self.parties.individuals()),
            10: tuple(Fill((body,)) for body in bodies),
            11: tuple(Fill((self.confidence(),), (body,)) for body in bodies),
        }

    def confidence(self) -> str:
        """From what the text says of the group's part in it, and who says so and how surely."""
        claims = [claim for claim in self.incident.claims if any(a in self.parties.doers for a in claim.arguments)]
        unsure = any(claim.status.certainty != "certain" for claim in claims)
        if CLAIMED.search(self.parties.reading.document.text):
            return "CLAIMED OR ADMITTED"
        if not unsure and not any(ACCUSED.search(claim.evidence.quote) for claim in self.incident.claims):
            return "REPORTED AS FACT"
        official = any(voice.kind in AUTHORITIES for claim in claims for voice in claim.attribution)
        return "SUSPECTED OR ACCUSED BY AUTHORITIES" if official else "SUSPECTED OR ACCUSED"

    def targets(self) -> Fills:
        """Slots 12 to 16, none for a kidnapping."""
        if self.kind == "KIDNAPPING":
            return {}
        things = [(a, name) for a in self.parties.things for name in several(self.words(a))]
        effects = [(effect, name) for a, name in things if (effect := self.damage(a))]
        return {
            12: tuple(Fill((name,)) for _, name in things),
            13: tuple(Fill((typed("physical", name) or "OTHER",), (name,)) for _, name in things),
            14: tuple(Fill((count(a.text),), (name,)) for a, name in things),
            16: tuple(Fill((effect,), (name,)) for effect, name in effects),
        }

    def damage(self, argument: Argument) -> str | None:
        """What became of a thing; a bomb or a fire does damage unless more is said."""
        lemmas = {claim.predicate.lemma for claim in self.incident.claims_on(argument)}
        if lemmas & DESTROYED:
            return "DESTROYED"
        return "SOME DAMAGE" if lemmas & DAMAGED or self.kind in ("BOMBING", "ARSON") else None

    def victims(self) -> Fills:
        """Slots 18 to 23."""
        out: dict[int, list[Fill]] = {slot: [] for slot in (18, 19, 20, 21, 22, 23)}
        for argument in self.parties.humans:
            name, described = self.parties.victim_name(argument), bare(self.parties.described(argument))
            tag = name or described
            if name:
                out[18].append(Fill((name,)))
            if described and described != name:
                out[19].append(Fill((described,), (name,) if name else ()))
            kind = typed("human", described) or "CIVILIAN"
            out[20].append(Fill((kind,), (tag,)))
            out[21].append(Fill(("1" if name else count(argument.text),), (tag,)))
            if nation := self.nation(argument):
                out[22].append(Fill((nation,), (tag,)))
            if effect := self.harm(argument):
                out[23].append(Fill((effect,), (tag,)))
        return {slot: tuple(fills) for slot, fills in out.items()}

    def nation(self, argument: Argument) -> str | None:
        """Where the victim is from, if it is not where it happened."""
        for word in re.findall(r"[A-Z.]+", argument.text.upper()):
            country = DEMONYMS.get(word.strip("."))
            if country and country != self.scene.country():
                return country
        return None

    def harm(self, argument: Argument) -> str | None:
        """What became of a person."""
        lemmas = {claim.predicate.lemma for claim in self.incident.claims_on(argument) if claim.type == "casualty"}
        if not lemmas or self.incident.stage != "accomplished":
            return None
        return "INJURY" if lemmas <= INJURIES else "DEATH"
