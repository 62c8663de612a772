"""Two tellings compared: what they share, in words; where they differ; and features that can be weighed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter

from whosays.case.linking.clients import is_client
from whosays.case.linking.clocks import apart as at_other_times
from whosays.case.linking.fillers import Filler, Match, counts_meet, foreign, match
from whosays.case.linking.lexicon import kinds, light, once, opposed, sayings, sides
from whosays.case.linking.numbers import written
from whosays.case.linking.telling import Telling
from whosays.case.linking.voicing import same_speaker
from whosays.case.linking.whereabouts import Nearness, nearness
from whosays.case.routes.lexicon import words_of

PARTS = ("doer", "done_to", "receiver", "thing", "place", "offence", "outcome", "cause", "agent_of_passive")
BEARERS = frozenset({"traveller", "member", "subject"})  # who goes, belongs or is there: of another it is another thing
SPOTS = ("place", "destination")
ACTORS = ("doer", "receiver")  # who pays and who is paid act both
COUNTED = frozenset({"doer", "done_to", "receiver", "thing", "number", "outcome"})
OF_THEM = frozenset({"number", "done_to"})  # how many they are, and they with their number
STAGES = {"planned": "planned", "attempted": "planned", "cancelled": "planned", "hypothetical": "if"}
NEWS, YEARS = 14, 500  # days between two documents within which, and beyond which, they are less likely of one act
NEAR, FAR = 10, 60  # days between two dates up to which they may be of one act, and from which they hardly are
FEW = 3  # names of a document from which it tells something that another names none of them
OF_FEW = ("doer_same", "done_to_same", "receiver_same", "thing_same", "initials", "time_same", "place_same", "crossed")
ALIKE = 0.2  # share of words that two sentences about one thing have in common
CLOSE = 0.5  # how much of one story two documents are that tell of few other happenings of a kind
WORDED = 0.5  # share of words in common from which sentences are alike
STORY = 2  # names that two documents of one story have in common, at least


@dataclass(frozen=True, slots=True)
class Difference:
    """A slot in which two tellings differ, and what each says."""

    slot: str
    values: tuple[str, str]


@dataclass(slots=True)
class Comparison:
    """Two tellings side by side."""

    one: Telling
    other: Telling
    features: dict[str, float] = field(default_factory=dict)
    shared: list[str] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)

    def has(self, *names: str) -> bool:
        """Whether any of these features is there; asked many times of every pair, and any() takes twice as long."""
        for name in names:  # noqa: SIM110
            if self.features.get(name):
                return True
        return False

    def value(self, name: str) -> float:
        """How much of a feature there is."""
        return self.features.get(name, 0.0)


def comparable(one: Telling, other: Telling) -> bool:
    """Whether two predicates may tell of one act at all."""
    if (one.type in sayings()) != (other.type in sayings()):
        return False
    if one.type in sayings():
        return one.type == other.type and bool(one.said & other.said)
    if one.language == other.language and one.lemma == other.lemma:
        return True
    if one.acts & other.acts or opposed(one.acts, other.acts):
        return True
    return one.language != other.language and one.kin == other.kin and one.type != "open"


def compare(one: Telling, other: Telling) -> Comparison:
    """All that two tellings share and differ in."""
    found = Comparison(one, other)
    _act(found)
    _fillers(found)
    _numbers(found)
    _time(found)
    _clock(found)
    _place(found)
    _story(found)
    _status(found)
    _weak(found)
    return found


def _act(found: Comparison) -> None:
    one, other, features = found.one, found.other, found.features
    if one.language == other.language and one.lemma == other.lemma:
        features["lemma"] = 1.0
    elif one.acts & other.acts:
        features["act"] = 1.0
        found.shared.append(f"“{one.lemma}” and “{other.lemma}” tell of one kind of act")
    elif one.type == other.type:
        features["type_only"] = 1.0
    else:
        features["kin_only"] = 1.0
    features["act_apart"] = float(bool(one.acts and other.acts) and not one.acts & other.acts)
    features["type_apart"] = float(one.type != other.type and "open" not in (one.type, other.type))
    features["kin_apart"] = float(one.kin != other.kin and "open" not in (one.type, other.type))
    if opposed(one.acts, other.acts):
        features["opposed"] = 1.0
    if one.type == other.type and one.type != "open":
        features["type"] = 1.0
    if one.language != other.language:
        features["translated"] = 1.0
    if one.type in sayings():
        features["saying"] = 1.0
        alike = len(one.said & other.said) / max(1, len(one.said | other.said))
        features["said"] = alike
    if one.type == other.type == "aim" and one.language == other.language:
        features["aims_apart"] = float(not one.said & other.said and not aimed(one) & aimed(other))


def aimed(one: Telling) -> frozenset[str]:
    """The classes of acts and nouns that an aim is worded with: "smuggle" and "bring over the border" share one."""
    return frozenset().union(*(kinds(f.text, f.language) for f in one.fillers if f.part == "content"))


def _fillers(found: Comparison) -> None:
    """Part by part the best match; what one names and the other does not says nothing."""
    counts = {Match.SAME: "same", Match.HEAD: "head", Match.MAY: "may", Match.OTHER: "other", Match.APART: "apart"}
    matched: set[str] = set()
    for part in PARTS:
        mine, theirs = taking(part, found.one, found.other), taking(part, found.other, found.one)
        if not mine or not theirs:
            continue
        level, a, b = best(mine, theirs)
        if level <= Match.NONE and not (unknown(mine) or unknown(theirs)):
            found.features[f"{part}_unlike"] = 1.0
            found.features[f"{part}_unsaid"] = float(level == Match.NONE)
            bears = bool(BEARERS & {one.role for one in (*mine, *theirs)})
            found.features["bearer_unlike"] = float(bears and level < Match.NONE)
            found.features["bearers_many"] = float(bears and (several(a, b) or several(b, a)))
        if level in counts:
            name = counts[level]
            found.features[name] = found.features.get(name, 0.0) + 1.0
            found.features[f"{part}_{name}"] = 1.0
            if a.initials and a.initials == b.initials:
                found.features["initials"] = 1.0
        if level in (Match.HEAD, Match.MAY) and (some(a, b) or some(b, a)):
            found.features["one_of_several"] = 1.0
        if level >= Match.HEAD:
            matched.add(part)
            found.shared.append(f"both name {_shown(a, b)}")
            if a.narrowing and b.narrowing and level == Match.HEAD and not a.narrowing & b.narrowing:
                found.features["narrowed"] = found.features.get("narrowed", 0.0) + 1.0
        if opponents(part, level, a, b):
            found.differences.append(Difference("actor", (a.text, b.text)))
        elif level == Match.OTHER and part == "outcome":
            found.differences.append(Difference("outcome", (a.text, b.text)))
    _crossed(found, matched)


def taking(part: str, one: Telling, other: Telling) -> Sequence[Filler] | None:
    """Who fills a part; an open claim knows only that something was done to what another type calls its thing."""
    if part == "thing" and one.type == "open" and "done_to" not in other.parts:
        return one.parts.get("thing") or one.parts.get("done_to")
    return one.parts.get(part)


def several(one: Filler, other: Filler) -> bool:
    """Whether the one are several and the other is somebody with a name: "some of the drivers", "Ada Weil"."""
    return one.amount is not None and one.amount[0] > 1 and other.person and bool(other.names)


def some(one: Filler, other: Filler) -> bool:
    """Whether the one are two and more, and the other is the one that is known: "two banks", "the bank"."""
    return one.amount is not None and one.amount[0] > 1 and other.single and other.amount is None


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


def _shown(a: Filler, b: Filler) -> str:
    return a.text if a.text == b.text else f"“{a.text}” and “{b.text}”"


def _crossed(found: Comparison, matched: set[str]) -> None:
    """What stands in different parts of the two: the passive's agent, a place that is a target."""
    rest = [f for f in (*found.one.fillers, *found.one.places) if f.part not in matched]
    others = [f for f in (*found.other.fillers, *found.other.places) if f.part not in matched]
    for a in rest:
        for b in others:
            if a.part != b.part and match(a, b) == Match.SAME:
                found.features["crossed"] = 1.0
                found.shared.append(f"both name {_shown(a, b)}")
                return


def best(mine: Sequence[Filler], theirs: Sequence[Filler]) -> tuple[Match, Filler, Filler]:
    """The pair that agrees best."""
    if len(mine) == len(theirs) == 1:
        return match(mine[0], theirs[0]), mine[0], theirs[0]
    return max(((match(a, b), a, b) for a in mine for b in theirs), key=itemgetter(0))


def _numbers(found: Comparison) -> None:
    """Counts of what may be one thing, part by part: three firms here and there may be paid two sums."""
    counted: dict[str, list[tuple[Filler, Filler]]] = {}
    for a, b in _counted(found):
        counted.setdefault("number" if {a.part, b.part} <= OF_THEM else a.part, []).append((a, b))
    for pairs in counted.values():
        same = next((a.amount for a, b in pairs if a.amount and a.amount == b.amount), None)
        if same is not None:
            found.features["number_same"] = 1.0
            found.shared.append(f"both count {written(same)}")
        elif not any(counts_meet(a, b) for a, b in pairs):
            found.features["number_apart"] = 1.0
            others = found.has("receiver_unlike", "receiver_apart", "doer_apart")
            found.features["sums_apart"] = float(found.one.kin == "money" and others)
            found.differences.append(Difference("number", (pairs[0][0].text, pairs[0][1].text)))


def _counted(found: Comparison) -> Iterator[tuple[Filler, Filler]]:
    for a in found.one.fillers:
        for b in found.other.fillers:
            if a.amount and b.amount and {a.part, b.part} <= COUNTED:
                of_them = "number" in (a.part, b.part) and {a.part, b.part} <= OF_THEM
                quantity = of_them or (a.role == b.role and one_measure(a, b))
                if quantity or (a.part == b.part and (a.people or b.people) and match(a, b) >= Match.MAY):
                    yield a, b


def one_measure(a: Filler, b: Filler) -> bool:
    """Whether two fillers of one role count one thing, as far as words of one or two languages tell."""
    return a.noun == b.noun or foreign(a, b) or (a.part == "outcome" and a.language != b.language)


def _time(found: Comparison) -> None:
    one, other = found.one.days, found.other.days
    if one and other:
        if one[0] <= other[1] and other[0] <= one[1]:
            fine = min(span(one), span(other)) <= 31
            found.features["time_same" if fine else "time_meets"] = 1.0
            if fine:
                found.shared.append(f"both at one time ({max(one[0], other[0])})")
        else:
            apart = days_between(one[1], other[0]) if one[1] < other[0] else days_between(other[1], one[0])
            found.features["time_apart" if apart > NEAR else "time_near"] = 1.0
            found.features["time_far"] = float(apart > FAR)
            found.differences.append(Difference("date", (shown_days(one), shown_days(other))))


def _clock(found: Comparison) -> None:
    """Two times of day, where no two days tell the two apart."""
    one, other = found.one.clock, found.other.clock
    if one and other and not found.has("time_apart", "time_near"):
        found.features["clock_apart"] = float(at_other_times(one, other))


def span(days: tuple[str, str]) -> int:
    """Days from the earliest to the latest."""
    return days_between(*days)


def days_between(one: str, other: str) -> int:
    """Days from one ISO date to another."""
    try:
        return (date.fromisoformat(other[:10]) - date.fromisoformat(one[:10])).days
    except ValueError:
        return 10**6


def shown_days(days: tuple[str, str]) -> str:
    """A stretch of days for a reader."""
    return days[0] if days[0] == days[1] else f"{days[0]} to {days[1]}"


def _place(found: Comparison) -> None:
    here, there = ((*one.places, *(f for f in one.fillers if f.role in SPOTS)) for one in (found.one, found.other))
    pairs = [(nearness(a, b), a, b) for a in here for b in there]
    if not pairs:
        return
    level, a, b = max(pairs, key=lambda pair: (pair[0] >= Nearness.INSIDE, pair[0] == Nearness.APART, pair[0]))
    if level >= Nearness.INSIDE:
        found.features["place_same"] = 1.0
        found.shared.append(f"both in {_shown(a, b)}")
    elif level == Nearness.APART:
        found.features["place_apart"] = 1.0
        if "destination" not in (a.role, b.role):  # a journey has several
            found.differences.append(Difference("place", (a.text, b.text)))


def _story(found: Comparison) -> None:
    """One document, one sentence, or two documents that name the same."""
    one, other, features = found.one, found.other, found.features
    if one.document == other.document:
        features["document"] = 1.0
        features["sentence"] = float(one.sentence == other.sentence)
    else:
        features |= one_story(one, other)
        if one.day is not None and other.day is not None:
            days = abs(one.day - other.day)
            features["published_near"], features["published_far"] = float(days <= NEWS), float(days > YEARS)
    if one.sentence != other.sentence or one.document != other.document:
        both = len(one.wording & other.wording)
        features["wording"] = both / max(1, len(one.wording | other.wording))
        if features["wording"] > 0.6 and one.language == other.language:
            found.shared.append("the sentences are nearly the same")


def one_story(one: Telling, other: Telling) -> dict[str, float]:
    """How far the documents of two tellings name the same: those whom a case knows, or words of names."""
    known, written = one.around & other.around, one.names & other.names
    least = [max(1, min(len(a), len(b))) for a, b in ((one.around, other.around), (one.names, other.names))]
    shares = len(known) / least[0], len(written) / least[1] if len(written) >= STORY else 0.0
    return {
        "story": min(1.0, 2 * max(shares)),
        "story_many": float(max(len(known), len(written)) >= STORY),
        "alien": float(not known and not written and max(least) >= FEW),
    }


def _status(found: Comparison) -> None:
    one, other = found.one.status, found.other.status
    if one.polarity != other.polarity:
        found.features["polarity"] = 1.0
        found.differences.append(Difference("polarity", (told(one.polarity), told(other.polarity))))
    if stage_of(found.one) != stage_of(found.other):
        found.features["reality"] = 1.0
    found.features["bare"] = float(not found.one.fillers or not found.other.fillers)
    found.features["once"] = float(bool(found.one.acts & found.other.acts & once()))
    if found.has("once") and found.has("time_apart") and found.has("done_to_same", "done_to_head", "doer_same"):
        found.features["time_apart"], found.features["time_far"], found.features["time_near"] = 0.0, 0.0, 1.0


def _weak(found: Comparison) -> None:
    """What makes a pair doubtful: a predicate that says little, and nothing else in common."""
    one, other = found.one, found.other
    lights = [light(each.lemma, each.language) for each in (one, other) if each.type == "open"]
    found.features["light"] = float(any(lights))
    found.features["open"] = float(one.type == other.type == "open")
    found.features["speaker"] = float(one.document != other.document and bool(one.voices) and same_speaker(one, other))
    found.features["of_many"] = float(of_many(found))
    bears = "affiliation" in (one.type, other.type) and not found.has("doer_same", "doer_head", "initials")
    found.features["bearer_unknown"] = float(bears)
    held = ("same", "head", "initials", "number_same", "number_apart", "time_same", "place_same", "crossed", "said")
    found.features["nothing"] = float(not found.has(*held) and found.value("wording") < WORDED)


def of_many(found: Comparison) -> bool:
    """Whether two documents may tell of two of many happenings; one who denies answers somebody, and tells of his."""
    one, other = found.one, found.other
    return one.document != other.document and not (one.denial or other.denial) and not particular(found)


def particular(found: Comparison) -> bool:
    """Whether more than a kind of act speaks for one happening: who, when, where, one story, nearly the same words.

    Where a war or a wave of arrests is told of, "five rebels were killed" is said of many happenings.
    """
    return found.has(*OF_FEW) or found.value("story") >= CLOSE or found.value("wording") >= ALIKE


def told(polarity: str) -> str:
    """A polarity in a reader's words."""
    return "said to be so" if polarity == "affirmed" else "said not to be so"


def stage_of(one: Telling) -> str:
    """How far the act is told to have come: done, planned (or begun in vain), or a mere case."""
    known = STAGES.get(one.status.reality, "done")
    return "planned" if one.type == "aim" and known == "done" else known
