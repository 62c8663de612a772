"""What a frame is.

Slots, with voice normalised (the doer is `subj` in an active and in a passive clause alike):

    subj obj iobj          doer, thing done to, receiver
    @in @to @in_front_of   a dependent with that adposition; Turkish `<Dat>`: with that case and no postposition
    comp purpose           head of a complement clause, of a purpose clause
    poss compound          possessor of a noun; compound or adjective on it
    holder self            who bears an agent noun; the predicate itself
    infinitive purpose     of those the infinitives; `helped`: the auxiliary of a passive ("were held", not "held in")
    served befallen void   on whose orders somebody acts; whom an event befell; an object with nothing behind it
    subj_of obj_of obl_of  whose the subject, the object or another phrase is: "ölenlerin sayısı"
    kind                   of Turkish "keşif uçuşu yaptı", "keşif faaliyetinde bulundu", the "keşif"
    obj_of obj_on obj_to   what hangs on the object with that word; `obj_in`: where it is; `obj_poss`: whose
    limb_of                whose head it is in "held a knife to the head of the driver"
    across                 of "between the army and the rebels" the rebels
    doer                   who acts "with the aim of …"; Turkish: "on the orders of …"
    acted                  what is done "on the orders of" somebody
    owner                  of "the loss of X, the group's last stronghold", the group
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

Slots = dict[str, list[int]]


@dataclass(slots=True)
class Frame:
    """One predicate. Numbers are word indices of the frame's tree.

    `kind` is verb, noun, agent, adjective, copula or located ("was in Rize", where `word` is the place).

    `lemmas` maps each way to name the predicate ("carry_out", "carry") to the words that the name uses up; the most
    specific comes first. `adjuncts` are dependents that may say when and where. `support` is the light verb of a noun.
    """

    word: int
    kind: str
    lemmas: dict[str, frozenset[int]]
    slots: Slots = field(default_factory=dict)
    gaps: dict[str, int] = field(default_factory=dict)  # what may fill a slot that is empty: a relative clause's noun
    adjuncts: list[int] = field(default_factory=list)
    support: int | None = None
    said_by: int | None = None  # the word that says who did it, and whether: "denied having taken part in the raid"
    doubted: bool = False  # who did it is only held to have done it: "is accused of the murder of the judge"
    unnamed: bool = False  # the bearer of an agent noun is the noun itself: only deeds make a claim of it
    alone: set[int] = field(default_factory=set)  # fillers that do not share the role with what is coordinated
    anew: dict[int, int] = field(
        default_factory=dict
    )  # for words of the clause `like` what stands in one without a verb
    like: Frame | None = None  # the frame of the clause whose verb is left out here: "X was jailed; Y was not"
    explicit: bool = True  # False: only worth a claim where a type wants it

    def fill(self, slot: str, *words: int) -> None:
        """Add fillers to a slot, each once."""
        if not words:
            return
        into = self.slots.setdefault(slot, [])
        into += [word for word in words if word not in into and word != self.word]
        if not into:
            del self.slots[slot]

    def left_open(self, slot: str) -> list[int]:
        """What fills a slot that has no filler of its own: the noun of a relative clause."""
        return [self.gaps[slot]] if slot in self.gaps else []

    def kept(self, word: int) -> bool:
        """Whether a word of the clause that this one is like holds here too: what stands behind its verb does not."""
        begin = min(self.anew.values(), default=0)
        return self.like is None or not self.word < word < begin

    def standing(self, words: Iterable[int]) -> list[int]:
        """Words of the clause that this one is like, with what stands here in their place."""
        return list(dict.fromkeys(self.anew.get(w, w) for w in words if w in self.anew or self.kept(w)))
