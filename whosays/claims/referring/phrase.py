"""A noun phrase of a document, and the group of phrases that refer to one thing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["name", "definite", "indefinite", "bare", "any", "pronoun", "reflexive", "relative"]
Key = tuple[str, ...]
HIS = "onun"  # a modifier that a Turkish possessive suffix stands for: "eşi" is "his wife"
DESCRIBING = frozenset({"definite", "indefinite", "bare", "any"})  # the kinds with a common noun as head


@dataclass(slots=True, eq=False)
class Phrase:
    """One phrase. `tree` and `head` say where its head word stands, `first` and `last` which words a name covers.

    `key` is what two phrases are compared by: the folded words of a name, or the lemma of a common noun.
    `sort` says what it stands for (person, organisation, place …, "" unknown); `role` what it is to its clause
    (s subject, o object, b oblique, n modifier, p possessor, x other). `start:end` is the text of a name.
    `modifiers` are the lemmas before the head noun, `further` those after it: "the *armed* men *of the port*".
    """

    tree: int
    head: int
    first: int
    last: int
    kind: Kind
    key: Key
    sort: str = ""
    label: str = ""
    number: str = ""
    gender: str = ""
    role: str = "x"
    start: int = 0
    end: int = 0
    modifiers: frozenset[str] = frozenset()
    further: frozenset[str] = frozenset()
    initials: bool = False
    group: Group | None = None


@dataclass(slots=True, eq=False)
class Group:
    """The phrases of one entity, and what they say of it together. `activation` fades from sentence to sentence."""

    number: str = ""
    gender: str = ""
    sort: str = ""
    phrases: list[Phrase] = field(default_factory=list)
    keys: set[Key] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    forms: set[str] = field(default_factory=set)
    modifiers: set[str] = field(default_factory=set)
    further: set[str] = field(default_factory=set)
    base: Group | None = None
    part: str = ""
    named: bool = False
    initials: bool = False
    activation: float = 0.0
    seen: int = -1

    def add(self, phrase: Phrase) -> None:
        """Take a phrase in; what it says of sort, number and gender stands unless something was known before."""
        phrase.group = self
        self.phrases.append(phrase)
        if phrase.kind in ("pronoun", "reflexive", "relative"):
            self.gender = self.gender or (phrase.gender if self.sort == "person" else "")
            return
        self.sort = self.sort or phrase.sort
        self.number = self.number or phrase.number
        self.gender = self.gender or phrase.gender
        self.modifiers |= phrase.modifiers
        self.further |= phrase.further
        if phrase.kind == "name":
            self.named = True
            self.keys.add(phrase.key)
            self.initials = self.initials or phrase.initials

    @property
    def noun(self) -> str:
        """The noun that a group without a name goes by."""
        first = self.phrases[0]
        return first.key[0] if first.kind in DESCRIBING and not self.named else ""

    def take(self, other: Group) -> None:
        """Become one with another group."""
        for phrase in other.phrases:
            phrase.group = self
        self.phrases = sorted([*self.phrases, *other.phrases], key=lambda phrase: (phrase.tree, phrase.first))
        self.keys |= other.keys
        self.roles |= other.roles
        self.forms |= other.forms
        self.modifiers |= other.modifiers
        self.further |= other.further
        self.sort, self.number = self.sort or other.sort, self.number or other.number
        self.gender, self.base = self.gender or other.gender, self.base or other.base
        self.part = self.part or other.part
        self.named, self.initials = self.named or other.named, self.initials or other.initials
        other.phrases = []

    def excite(self, sentence: int, weight: float) -> None:
        """Mentioned in this sentence: what was left of its activation, and this mention's weight."""
        self.activation = self.at(sentence) + weight
        self.seen = sentence

    def at(self, sentence: int) -> float:
        """Its activation when this sentence begins: it halves every second sentence."""
        return float(self.activation * 0.7 ** max(0, sentence - self.seen)) if self.seen >= 0 else 0.0
