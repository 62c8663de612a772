"""Which type a frame is, and which slot fills which role: the trigger that states most, and all of it holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from whosays.claims.fillers import Sights
from whosays.claims.frames.values import Frame
from whosays.claims.types import ClaimType, Condition, Slot, Trigger, triggers_of

BESIDE = {"forgery": "movement"}
# What is no news of somebody whom nobody names; "a host of players" hosts nobody.
OF_NAMED = frozenset({"affiliation", "association", "origin", "structure", "presence", "harbouring"})
KINDS = {"copula": "agent", "located": "verb"}  # frames that match what another kind of word states


@dataclass(frozen=True, slots=True)
class Match:
    """A type for a frame. `roles` name the fillers (word indices); `numbers` marks roles that mean a numeral."""

    type: str
    name: str
    roles: tuple[tuple[str, tuple[int, ...], bool], ...]
    score: tuple[int, int, int]
    used: frozenset[int]


class Matcher:
    """Matches the frames of one document."""

    def __init__(self, sights: Sights, language: str) -> None:
        self.sights, self.language = sights, language

    def best(self, frame: Frame, tree: int) -> Match | None:
        """The most specific type of a frame: most conditions, then most roles, then the longer name.

        A clause without its verb is of the type of the clause that it is like: "X got six years and Y four".
        """
        whole = self.best(frame.like, tree) if frame.like is not None else None
        if whole is not None:
            roles = ((role, tuple(frame.standing(words)), number) for role, words, number in whole.roles)
            return replace(whole, roles=tuple(one for one in roles if one[1]))
        return max(self.matches(frame, tree), key=lambda m: m.score, default=None)

    def told(self, frame: Frame, tree: int) -> list[Match | None]:
        """The best type of a frame, and what is told beside it: who fled on false papers fled, and used the papers."""
        best = self.best(frame, tree)
        if best is None or best.type not in BESIDE or frame.like is not None:
            return [best]
        beside = [match for match in self.matches(frame, tree) if match.type == BESIDE[best.type]]
        return [best, *sorted(beside, key=lambda m: m.score)[-1:]]

    def matches(self, frame: Frame, tree: int) -> Iterator[Match]:
        kind = KINDS.get(frame.kind, frame.kind)
        for name, used in frame.lemmas.items():
            for claim_type, trigger in triggers_of(self.language, kind, name):  # type: ignore[arg-type]
                if frame.unnamed and claim_type.name in OF_NAMED:
                    continue
                match = self._try(frame, tree, claim_type, trigger, name, used)
                if match is not None:
                    yield match

    def _try(
        self, frame: Frame, tree: int, claim_type: ClaimType, trigger: Trigger, name: str, used: frozenset[int]
    ) -> Match | None:
        if not all(self._holds(c, frame, tree, used) for c in trigger.when):
            return None
        if any(self._holds(c, frame, tree, used) for c in trigger.unless):
            return None
        if not all(any(self._fillers(slot, frame, tree, used) for slot in group) for group in trigger.needs):
            return None
        roles = tuple(self._roles(trigger, frame, tree, used))
        if not any(words for _, words, number in roles if number or words != (frame.word,)):
            return None
        return Match(claim_type.name, name, roles, (trigger.conditions + 2 * bool(used), len(roles), len(name)), used)

    def _roles(
        self, trigger: Trigger, frame: Frame, tree: int, used: frozenset[int]
    ) -> Iterator[tuple[str, tuple[int, ...], bool]]:
        taken: set[int] = set()
        for role, slots in trigger.roles:
            found: list[int] = []
            number = False
            for slot in slots:
                if found and not slot.also:
                    continue  # the first slot that is filled wins; others only add to it where they say so
                words = [w for w in self._fillers(slot, frame, tree, used) if slot.number or w not in taken]
                number = number or bool(words and slot.number)
                found += [w for w in words if w not in found]
                taken |= set() if slot.number else set(words)
            if found:
                yield role, tuple(found), number

    def _has_number(self, tree: int, word: int) -> bool:
        return bool(self.sights.trees[tree].having(word, "nummod")) or self.sights.trees[tree].words[word].upos == "NUM"

    def _holds(self, condition: Condition, frame: Frame, tree: int, used: frozenset[int]) -> bool:
        if condition.slots[0].name == "around":
            return condition.filter.admits(self.sights.around(tree))
        if condition.slots[0].name == "throughout":
            return condition.filter.admits(self.sights.throughout)
        words = [w for slot in condition.slots for w in self._fillers(slot, frame, tree, used)]
        if not words:
            return condition.if_filled
        return any(self._admitted(condition, tree, word) for word in words)

    def _admitted(self, condition: Condition, tree: int, word: int) -> bool:
        sight = self.sights.of(tree, word)
        return condition.filter.admits(sight.lemmas, sight.label, sight.qualifying)

    def _fillers(self, slot: Slot, frame: Frame, tree: int, used: frozenset[int]) -> Sequence[int]:
        """What fills a slot and is admitted by it; words of the predicate's name fill none, nor do times unasked."""
        if slot.name == "self":
            return (frame.word,) if not slot.number or self._has_number(tree, frame.word) else ()
        out = []
        for word in self._offered(slot, frame, tree):
            sight = self.sights.of(tree, word)
            if word in used or not slot.admits(sight.lemmas, sight.label, sight.qualifying):
                continue
            if (
                (slot.name[0] in "@<" or slot.name in ("subj", "poss"))
                and slot.only is None
                and self.sights.is_time(tree, word)
            ):
                continue
            if slot.name[0] == "@" and slot.only is None and self.sights.is_bare_number(tree, word):
                continue
            if not slot.number or self._has_number(tree, word):
                out.append(word)
        return out

    def _offered(self, slot: Slot, frame: Frame, tree: int) -> Sequence[int]:
        """What stands in a slot; who is made to do something does it too: "muhtarı iki kişiye öldürttü"."""
        offered = frame.slots.get(slot.name) or frame.left_open(slot.name)
        if slot.name != "subj" or not offered or "made" not in frame.slots:
            return offered
        return [*offered, *(w for w in frame.slots["made"] if self.sights.somebody(self.sights.of(tree, w)))]
