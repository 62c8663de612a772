"""Two tellings compared: what they share, in words; where they differ; and features that can be weighed."""

from __future__ import annotations

from whosays.case.linking.comparison import Comparison, Difference
from whosays.case.linking.lexicon import kinds, light, once, opposed, sayings
from whosays.case.linking.parts import compare_parts, shown
from whosays.case.linking.quantities import compare_numbers
from whosays.case.linking.storied import CLOSE, compare_stories
from whosays.case.linking.telling import Telling
from whosays.case.linking.timing import compare_clocks, compare_days
from whosays.case.linking.voicing import same_speaker
from whosays.case.linking.whereabouts import Nearness, nearness

SPOTS = ("place", "destination")
STAGES = {"planned": "planned", "attempted": "planned", "cancelled": "planned", "hypothetical": "if"}
OF_FEW = ("doer_same", "done_to_same", "receiver_same", "thing_same", "initials", "time_same", "place_same", "crossed")
ALIKE = 0.2  # share of words that two sentences about one thing have in common
WORDED = 0.5  # share of words in common from which sentences are alike


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
    compare_stories(found)
    _act(found)
    compare_parts(found)
    compare_numbers(found)
    compare_days(found)
    compare_clocks(found)
    _place(found)
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


def _place(found: Comparison) -> None:
    here, there = ((*one.places, *(f for f in one.fillers if f.role in SPOTS)) for one in (found.one, found.other))
    pairs = [(nearness(a, b), a, b) for a in here for b in there]
    if not pairs:
        return
    level, a, b = max(pairs, key=lambda pair: (pair[0] >= Nearness.INSIDE, pair[0] == Nearness.APART, pair[0]))
    if level >= Nearness.INSIDE:
        found.features["place_same"] = 1.0
        found.shared.append(f"both in {shown(a, b)}")
    elif level == Nearness.APART:
        found.features["place_apart"] = 1.0
        if "destination" not in (a.role, b.role):  # a journey has several
            found.differences.append(Difference("place", (a.text, b.text)))


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
