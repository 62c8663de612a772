"""Who takes part in two tellings, and in what: the best match of each part."""

from __future__ import annotations

from collections.abc import Sequence, Set
from operator import itemgetter

from whosays.case.linking.clients import is_client
from whosays.case.linking.comparison import Comparison, Difference
from whosays.case.linking.fillers import Filler, Match, match
from whosays.case.linking.lexicon import sides
from whosays.case.linking.storied import near
from whosays.case.linking.telling import Telling
from whosays.case.routes.lexicon import words_of

PARTS = ("doer", "done_to", "receiver", "thing", "place", "offence", "outcome", "cause", "agent_of_passive")
BEARERS = frozenset({"traveller", "member", "subject"})  # who goes, belongs or is there: of another it is another thing
OPEN = frozenset({"thing", "done_to"})
LEVELS = {Match.SAME: "same", Match.HEAD: "head", Match.MAY: "may", Match.OTHER: "other", Match.APART: "apart"}
ACTORS = ("doer", "receiver")  # who pays and who is paid act both


def compare_parts(found: Comparison) -> None:
    """Part by part the best match; what one names and the other does not says nothing."""
    told = told_by_both(found.one, found.other)
    _crossed(found, {part for part in PARTS if part in told and compare_part(found, part) >= Match.HEAD})


def told_by_both(one: Telling, other: Telling) -> Set[str]:
    """The parts that two may have in common; in an open claim one part may stand for another."""
    told = one.parts.keys() & other.parts.keys()
    return told | OPEN if "open" in (one.type, other.type) else told


def compare_part(found: Comparison, part: str) -> Match:
    """The features of one part, and how well it agrees."""
    mine, theirs = taking(part, found.one, found.other), taking(part, found.other, found.one)
    if not mine or not theirs:
        return Match.NONE
    level, a, b = best(mine, theirs)
    if level <= Match.NONE and near(found) and (by_name(mine, theirs) or by_name(theirs, mine)):
        level = Match.MAY
        found.features["number_same"] = 1.0
    if level <= Match.NONE and not (unknown(mine) or unknown(theirs)):
        _unlike(found, part, level, (a, b), {one.role for one in (*mine, *theirs)})
    if level in LEVELS:
        name = LEVELS[level]
        found.features[name] = found.features.get(name, 0.0) + 1.0
        found.features[f"{part}_{name}"] = 1.0
    if level >= Match.MAY:
        _agreeing(found, level, a, b)
    if opponents(part, level, a, b):
        found.differences.append(Difference("actor", (a.text, b.text)))
    elif level == Match.OTHER and part == "outcome":
        found.differences.append(Difference("outcome", (a.text, b.text)))
    return level


def _unlike(found: Comparison, part: str, level: Match, pair: tuple[Filler, Filler], roles: Set[str]) -> None:
    """The part is filled by others; or, left unsaid, by the same, whom one only describes."""
    bears, (a, b) = bool(BEARERS & roles), pair
    found.features[f"{part}_unlike"] = 1.0
    found.features[f"{part}_unsaid"] = float(level == Match.NONE)
    found.features["bearer_unlike"] = float(bears and level < Match.NONE)
    found.features["bearers_many"] = float(bears and (several(a, b) or several(b, a)))


def _agreeing(found: Comparison, level: Match, a: Filler, b: Filler) -> None:
    """What else is told by two fillers that agree: initials, one of several, other words that narrow a noun."""
    if a.initials and a.initials == b.initials:
        found.features["initials"] = 1.0
    if level < Match.SAME and (some(a, b) or some(b, a)):
        found.features["one_of_several"] = 1.0
    if level >= Match.HEAD:
        found.shared.append(f"both name {shown(a, b)}")
    if level == Match.HEAD and a.narrowing and b.narrowing and not a.narrowing & b.narrowing:
        found.features["narrowed"] = found.features.get("narrowed", 0.0) + 1.0


def taking(part: str, one: Telling, other: Telling) -> Sequence[Filler] | None:
    """Who fills a part; an open claim knows only that something was done to what another type calls its thing."""
    if part == "thing" and one.type == "open" and "done_to" not in other.parts:
        return one.parts.get("thing") or one.parts.get("done_to")
    if part == "done_to" and one.type == "open" and "done_to" not in one.parts:
        return loose(one.parts.get("other", ()), other.parts.get("done_to", ()))
    return one.parts.get(part)


def loose(some: Sequence[Filler], those: Sequence[Filler]) -> list[Filler]:
    """Of what stands beside an open act the ones that are what it was done to elsewhere ("izdihama neden oldu")."""
    return [a for a in some if any(match(a, b) >= Match.HEAD for b in those)]


def several(one: Filler, other: Filler) -> bool:
    """Whether the one are several and the other is somebody with a name: "some of the drivers", "Ada Weil"."""
    return one.amount is not None and one.amount[0] > 1 and other.person and bool(other.names)


def some(one: Filler, other: Filler) -> bool:
    """Whether the one are two and more, and the other is the one that is known: "two banks", "the bank"."""
    alone = other.single or (bool(other.names) and not other.person and other.noun == one.noun)
    return alone and one.amount is not None and one.amount[0] > 1


def by_name(counted: Sequence[Filler], named: Sequence[Filler]) -> bool:
    """Whether the one are counted and the other are as many names: "two brothers", Adem and Ege Tan."""
    if len(counted) != 1 or len(named) < 2 or counted[0].names or not all(one.names or one.initials for one in named):
        return False
    return counted[0].amount == (len(named), len(named))


def unknown(fillers: Sequence[Filler]) -> bool:
    """Whether nobody knows who these are: a pronoun that leads nowhere, "anybody", the client of a lawyer."""
    return any(not one.names and not one.initials and (one.anybody or one.nobody or is_client(one)) for one in fillers)


def opponents(part: str, level: Match, a: Filler, b: Filler) -> bool:
    """Whether two doers are two for sure: both named, one named and one "another", or of opposite sides."""
    if level == Match.APART:
        return part in ACTORS and named_here(a) and named_here(b)
    if a.another != b.another:
        return part in ACTORS and named_here(b if a.another else a)
    return level == Match.OTHER and part == "doer" and sides(a.noun, b.noun)


def named_here(one: Filler) -> bool:
    """Whether the words themselves name somebody, in letters or by initials; "he" and "her employer" do not."""
    said = f" {' '.join(words_of(one.text))} "
    return bool(one.initials) or any(f" {name} " in said for name in one.names | one.last)


def shown(a: Filler, b: Filler) -> str:
    """Two fillers for a reader: once where their words are the same."""
    return a.text if a.text == b.text else f"“{a.text}” and “{b.text}”"


def _crossed(found: Comparison, matched: set[str]) -> None:
    """What stands in different parts of the two: the passive's agent, a place that is a target."""
    rest = [f for f in (*found.one.fillers, *found.one.places) if f.part not in matched]
    others = [f for f in (*found.other.fillers, *found.other.places) if f.part not in matched]
    for a in rest:
        for b in others:
            if a.part != b.part and match(a, b) == Match.SAME:
                found.features["crossed"] = 1.0
                found.shared.append(f"both name {shown(a, b)}")
                return


def best(mine: Sequence[Filler], theirs: Sequence[Filler]) -> tuple[Match, Filler, Filler]:
    """The pair that agrees best."""
    if len(mine) == len(theirs) == 1:
        return match(mine[0], theirs[0]), mine[0], theirs[0]
    return max(((match(a, b), a, b) for a in mine for b in theirs), key=itemgetter(0))
