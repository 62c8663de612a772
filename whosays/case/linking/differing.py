"""Two tellings of one happening that cannot both be as told: which slot differs, and what each says in it.

A difference counts only where all else speaks for one happening, and where it excludes: "people" and "23 people" agree,
another date of an act that may be done twice is another act.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from whosays.case.linking.causing import brought_about_by, told_apart
from whosays.case.linking.clients import is_client
from whosays.case.linking.comparing import ALIKE, particular, told
from whosays.case.linking.comparison import Comparison, Difference
from whosays.case.linking.fillers import Filler
from whosays.case.linking.lexicon import opposed, states
from whosays.case.linking.reasons import other_reason
from whosays.case.linking.storied import CLOSE
from whosays.case.linking.telling import Telling, wording
from whosays.case.linking.timing import days_between, shown_days, span
from whosays.case.linking.voicing import unfounded

CLEAR = ("doer_same", "done_to_same", "receiver_same", "thing_same", "done_to_head", "thing_head", "offence_head",
         "doer_head", "receiver_head", "crossed", "number_same", "initials")  # fmt: skip
FIRM = ("doer_same", "done_to_same", "receiver_same", "thing_same", "done_to_head", "thing_head", "receiver_head",
        "doer_head", "number_same", "time_same", "place_same", "crossed")  # fmt: skip
NOT_BY_DOER = ("done_to_same", "done_to_head", "thing_same", "thing_head", "receiver_same", "receiver_head")
GIVER, TAKER = ("doer_same", "doer_head"), ("receiver_same", "receiver_head")
OTHERS = ("done_to_unlike", "receiver_unlike", "thing_unlike", "offence_unlike")
NOT_ACTORS = ("done_to_unlike", "thing_unlike", "offence_unlike")
UNLIKE = ("doer_unlike", *OTHERS)
WITHIN = 31  # days: the greatest stretch that is a date; a year is one for acts that are done but once
ONCE_WITHIN = 366
LIKE = 0.4  # share of words that two sentences about one payment have in common
NIGH = 10  # days between two dates of an act that may be done again


def differences(found: Comparison) -> Iterator[Difference]:
    """Every slot in which two tellings of one happening exclude each other."""
    if found.one.status.reality == "hypothetical" or found.other.status.reality == "hypothetical":
        return
    if found.has("sentence", "kin_only", "saying", "of_many") or not one_act(found):
        return
    for rule in RULES:
        difference = rule(found)
        if difference is not None:
            yield difference


def one_act(found: Comparison) -> bool:
    """Whether the predicates tell of one act: by lemma, by class, or, across languages, by type."""
    return found.has("lemma", "act", "opposed") or (found.has("type") and found.has("translated"))


def opposite(found: Comparison) -> Difference | None:
    """One says that it is so, one that it is not: a denial, a negative finding, "nobody was killed"."""
    one, other = denied(found, 0), denied(found, 1)
    if one == other or not _clear(found) or found.has("time_apart", "place_apart", "reality") or unlike(found):
        return None
    if found.has("light") and "open" in (found.one.type, found.other.type) and not found.has(*NOT_BY_DOER):
        return None
    if room_left(found):
        return None
    values = told("negated" if one else "affirmed"), told("negated" if other else "affirmed")
    return Difference("polarity", values)


def room_left(found: Comparison) -> bool:
    """Whether a denial leaves room for what is told: that "my client" did not kill him, and that he was killed."""
    denial, told_so = (found.one, found.other) if denied(found, 0) else (found.other, found.one)
    doers = denial.parts.get("doer", ())
    return "doer" not in told_so.parts and any(one.person or is_client(one) for one in doers)


def unlike(found: Comparison) -> bool:
    """Whether two tell of others; "guards" may be the guard whom another names, where it was done to the same."""
    if not found.has(*UNLIKE):
        return False
    return found.has(*OTHERS) or not found.has("doer_unsaid") or not found.has(*NOT_BY_DOER)


def denied(found: Comparison, side: int) -> bool:
    """Whether a telling says that the thing is not so."""
    one = (found.one, found.other)[side]
    return one.status.polarity == "negated" or unfounded(one) or any(map(nobody_of, one.parts.items()))


def nobody_of(part: tuple[str, Sequence[Filler]]) -> bool:
    """Whether a part is filled by nobody and nothing: "nobody called", "no cash"."""
    return part[0] in ("doer", "done_to", "thing") and all(filler.nobody for filler in part[1])


def how_many(found: Comparison) -> Difference | None:
    """Two numbers of one thing."""
    difference = next((one for one in found.differences if one.slot == "number"), None)
    if difference is None or not _alike(found) or found.has("doer_unlike", "reality", "light"):
        return None
    if found.has("receiver_unlike") and not found.has("receiver_called"):
        return None
    if found.one.status.reality != found.other.status.reality or state(found):
        return None
    if found.has("time_apart", "time_near", "place_apart", "done_to_other", "done_to_unlike", "thing_other"):
        return None  # other times or places, or other people and things, that are counted
    if found.one.kin == "money":
        return difference if one_payment(found) else None
    return difference if particular(found) else None


def one_payment(found: Comparison) -> bool:
    """Whether two sums are of one payment: from one to the other, or at one time; a bribe is paid less often."""
    if found.has("type_apart"):
        return found.has("time_same")
    if found.one.type == found.other.type == "bribery":
        return _firm(found) + found.has("story_many", "document") + found.has("wording") + found.has("speaker") >= 2
    like = found.value("wording") >= LIKE and found.value("story") >= CLOSE and in_like_words(found.one, found.other)
    if like and found.has(*GIVER, *TAKER):
        return True
    return (found.has(*GIVER) and found.has(*TAKER)) or found.has("time_same")


def in_like_words(one: Telling, other: Telling) -> bool:
    """Whether two give one time in like words: "in the week before the closure", "the week before it was closed"."""
    return bool(wording(one.when, one.language) & wording(other.when, other.language))


def date(found: Comparison) -> Difference | None:
    """Two dates of what is done but once, or close dates of what all else makes one act."""
    one, other = found.one.days, found.other.days
    if not _alike(found) or found.has(*OTHERS, "doer_apart", "place_apart", "light") or state(found):
        return None
    if found.has("clock_apart") and found.one.when and found.other.when and _firm(found) >= 1:
        return Difference("date", (found.one.when, found.other.when))
    if not found.has("time_apart", "time_near") or not one or not other:
        return None
    if found.has("doer_unlike") and not (found.one.clock and found.other.clock):
        return None
    widest = max(span(one), span(other))
    if found.has("once") and widest <= ONCE_WITHIN and _firm(found) >= 1:
        return Difference("date", (shown_days(one), shown_days(other)))
    apart = days_between(one[1], other[0]) if one[1] < other[0] else days_between(other[1], one[0])
    close = widest <= WITHIN and apart <= NIGH
    return Difference("date", (shown_days(one), shown_days(other))) if close and _firm(found) >= 1 else None


def place(found: Comparison) -> Difference | None:
    """Two places of what all else makes one act."""
    difference = next((one for one in found.differences if one.slot == "place"), None)
    if difference is None or not _alike(found) or found.has(*UNLIKE, "time_apart", "number_apart", "light"):
        return None
    return difference if _firm(found) >= 2 and not state(found) else None


def actor(found: Comparison) -> Difference | None:
    """Two doers of one act, by name, by initials, or as "another"."""
    difference = next((one for one in found.differences if one.slot == "actor"), None)
    if difference is None or not _alike(found) or found.has("time_apart", "place_apart", "number_apart", "light"):
        return None
    if found.has("crossed"):
        return None  # who acts here has another part there: one of the two is read wrongly
    needed = 2 if found.has("receiver_apart") or found.one.kin == "money" else 1
    return difference if _firm(found) >= needed and not found.has(*NOT_ACTORS) and not state(found) else None


def cause(found: Comparison) -> Difference | None:
    """Two causes of one thing: by "because", or as what caused it."""
    because = other_reason(found.one, found.other)
    if because is not None and _alike(found) and not found.has("time_apart", *UNLIKE):
        return Difference("cause", because)
    if not found.has("done_to_head", "done_to_same") or not _alike(found) or found.has("time_apart"):
        return None
    mine, theirs = brought_about_by(found.one), brought_about_by(found.other)
    if mine is None or theirs is None or not told_apart(mine, theirs):
        return None
    return Difference("cause", (mine.words, theirs.words))


def outcome(found: Comparison) -> Difference | None:
    """Convicted or acquitted: acts that exclude each other, done to one and the same."""
    if not opposed(found.one.acts, found.other.acts) or not found.has("done_to_same", "doer_same", "initials"):
        return None
    if not _alike(found) or found.has("time_apart", "reality", *UNLIKE):
        return None
    return Difference("outcome", (found.one.lemma.replace("_", " "), found.other.lemma.replace("_", " ")))


def done(found: Comparison) -> Difference | None:
    """Called off or failed in one account, done in the other."""
    stages = {found.one.status.reality, found.other.status.reality}
    if "actual" not in stages or not stages & {"cancelled", "attempted"} or not _alike(found) or _firm(found) < 2:
        return None
    if found.has(*UNLIKE, "time_apart", "place_apart", "light") or state(found):
        return None
    return Difference("stage", (found.one.status.reality, found.other.status.reality))


def _alike(found: Comparison) -> bool:
    """Whether both say that it is so: what two deny, they need not deny in one way."""
    return not denied(found, 0) and not denied(found, 1)


def state(found: Comparison) -> bool:
    """Whether something is told to be so rather than done."""
    return found.one.type in states() or found.other.type in states()


def _clear(found: Comparison) -> bool:
    nobody = any(f.nobody for one in (found.one, found.other) for f in one.fillers)
    return found.has(*CLEAR) or (nobody and found.value("wording") >= ALIKE)


def _firm(found: Comparison) -> int:
    """How many things the two share that few acts share."""
    return sum(found.has(name) for name in FIRM)


RULES: tuple[Callable[[Comparison], Difference | None], ...] = (
    opposite, how_many, date, place, actor, cause, outcome, done,
)  # fmt: skip
