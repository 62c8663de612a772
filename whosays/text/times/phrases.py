"""Expressions with the words that relate them: "since 2015", "from 3 to 7 May", "2015'ten önce", "around 2015"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from whosays.text.times.tagging import find_times
from whosays.text.times.together import counted
from whosays.text.times.values import At, Base, Expression, Length, Named, Shift, Vague
from whosays.text.times.vocabulary import lowered

Relation = str

# Before an English expression. What a thing is compared with ("up from a year earlier") is no time of it.
ENGLISH = {
    "compared": r"from|than|compared (?:with|to)|against|relative to",
    "since": r"(?:ever )?since|starting(?: in| on| from)?|from|beginning(?: in| on)?|as of",
    "until": r"until|till|up to|up until|by|through|no later than",
    "before": r"(?:shortly |just )?(?:before|prior to)|ahead of",
    "after": r"(?:shortly |just )?(?:after|following)",
    "about": r"(?:(?:in |at |on )(?:or )?)?(?:around|about|circa|c\.|roughly|approximately)"
    r"|(?:in |on )?the (?:week|eve) of",
    "in": r"in",
    "at": r"on|at|during|over|for|within|throughout|dated|in the course of|inside|across",
}
# Behind a Turkish one, and the ending that it must have.
TURKISH = {
    "since": ("tan|ten|dan|den", r"(?: tarihinden)? (?:beri|bu yana|itibaren)"),
    "until": ("a|e|ya|ye|na|ne", r" (?:kadar|dek|değin)(?:ki)?"),
    "before": ("tan|ten|dan|den", r" (?:önce|evvel)(?:ki|sinde)?"),
    "after": ("tan|ten|dan|den", r" sonra(?:ki|sında)?"),
    "about": ("", r"(?:'?[dt][ea])? (?:civarı|sıraları|dolayları|suları|haftası)(?:nda|ndan)?"),
    "at": ("", r" (?:tarihinde|boyunca|içinde|süresince|günü|sırasında|itibarıyla)"),
}
ABOUT = r"(?:(?:in|on) (?:or )?(?:about|around) )?"  # as charges have it: "on or about"
JOINTS = {
    "en": re.compile(
        r",?\s*(?:-|–|—|to|until|till|through|up to|(?:and )?continu(?:ing|ed) (?:to|until|till|through)|and|or)\s+"
        rf"{ABOUT}(?:the )?|\s*[-–—/]\s*"
    ),
    "tr": re.compile(r"\s*(?:-|–|—)\s*|(?:'?[a-zçğıöşü]{1,3})?\s+(?:ile|ila|ve)\s+|(?<=[ae]n)\s+"),
}
OPENED = re.compile(rf"(?:from|between|beginning|starting)\s+(?:on\s+|in\s+)?{ABOUT}(?:the\s+)?$")
YEARS = r"(?:\s+(?:yılları|ayları|tarihleri|günleri|saatleri))?(?:nda|nde)?"
CLOSED = re.compile(YEARS + r"\s+aras[ıi](?:nda|ndaki)?|\s+kadar")


PART = re.compile(r"(?:at\s+least\s+)?(?:the\s+)?(first|last|final)\s")
# "the first meeting in five years", "the biggest gain in a decade": no time to come, whatever the verb
RANKED = re.compile(r"\b(?:first|second|third|\w{2,}th|last|only|most|\w{3,}est)\s+(?:[\w'-]+\s+){0,3}$")
COMPARED = re.compile(r"(?:than|compared|against|relative)\b")
PARTS_TR = re.compile(r"(ilk|son)\s")
OF = re.compile(r"\s+(?:of|in)\s+(?:the\s+)?")
BESIDE = re.compile(r"\s+(?P<way>after|before|following|prior\s+to|ahead\s+of|in\s+advance\s+of)\s+(?!that\b|then\b)")
EVENT_BEHIND = re.compile(r"(?:before|after)\s+(?:the|an?|his|her|its|their|he|she|they|it|this|these|those)\b")
AWAY = re.compile(r"(?:önce|evvel|sonra)(?:ki|sına|sında|sine|sinde)?$")
NO_EVENTS = "bundan|ondan|yandan|taraftan|neden|aniden|yeniden|birden"  # end like an ablative and name no event
ABLATIVE = re.compile(rf"(?<!\w)(?!{NO_EVENTS})[^\W\d_'’]{{3,}}'?[dt][ae]n\s+$")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One or two expressions and what relates them to the event. `start` and `end` take in the preposition.

    `relation` is compared, at, in, about, since, until, before, after, between, and, or, first, last. The last five
    have a `last`: `first` and `last` are those of "the first six months of 2021", "the last two weeks of May".
    """

    start: int
    end: int
    relation: Relation
    first: Expression
    last: Expression | None = None

    def moved(self, by: int) -> Phrase:
        """The phrase of a part of a text, with the offsets that it has in the whole."""
        first, last = (one and replace(one, start=one.start + by, end=one.end + by) for one in (self.first, self.last))
        return Phrase(self.start + by, self.end + by, self.relation, first or self.first, last)


def base_of(phrase: Phrase) -> Base:
    """What the time of a phrase counts from."""
    bases: list[Base] = [getattr(one.meaning, "base", "document") for one in (phrase.first, phrase.last) if one]
    return next((base for base in bases if base != "document"), "document")


def find_phrases(text: str, language: str) -> tuple[Phrase, ...]:
    """The time phrases of a text in order, none inside another."""
    return phrases_of(text, find_times(text, language), language)


def phrases_of(text: str, found: Sequence[Expression], language: str) -> tuple[Phrase, ...]:
    """Expressions joined to phrases."""
    low = lowered(text, language)
    found = list(counted(found, low)) if language == "en" else found
    out: list[Phrase] = []
    at = 0
    while at < len(found):
        pair = joined(low, found[at], found[at + 1], language) if at + 1 < len(found) else None
        out.append(pair or alone(low, found[at], language))
        at += 2 if pair else 1
    return tuple(out)


def joined(low: str, one: Expression, other: Expression, language: str) -> Phrase | None:
    """Two expressions as one range, list or part, where the words around say so."""
    if language == "tr":
        return joined_in_turkish(low, one, other)
    part = PART.match(low, one.start) if OF.fullmatch(low, one.end, other.start) else None
    if part and is_part(one, other):
        return beginning_or_end(alone(low, one, language), part[1], other, low)
    if not JOINTS["en"].fullmatch(low, one.end, other.start) or not rangeable(one, other):
        return None
    opened = OPENED.search(low, max(0, one.start - 30), one.start)
    joint, first = low[one.end : other.start].strip(), alone(low, one, language)
    if opened or not joint.startswith(("and", "or")):
        start = opened.start() if opened else first.start if first.relation in ("at", "in") else one.start
        return Phrase(start, other.end, "between", one, other)
    return Phrase(first.start, other.end, joint.split()[0], one, other) if alike(one, other) else None


def joined_in_turkish(low: str, one: Expression, other: Expression) -> Phrase | None:
    """As in "2014-2016 yılları arasında", "2021'in ilk üç ayında"."""
    if low[one.end : other.start].isspace() and is_part(other, one):
        part = PARTS_TR.match(low, other.start)
        return Phrase(one.start, other.end, "first" if part[1] == "ilk" else "last", other, one) if part else None
    if not JOINTS["tr"].fullmatch(low, one.end, other.start) or not rangeable(one, other):
        return None
    closed = CLOSED.match(low, other.end)
    if closed or low[one.end : other.start].strip() in ("-", "–", "—"):
        return Phrase(one.start, closed.end() if closed else other.end, "between", one, other)
    return None


def beginning_or_end(length: Phrase, which: str, whole: Expression, low: str) -> Phrase:
    """The first or last so many units of a time; what a thing is compared with stays no time of it."""
    if COMPARED.match(low, length.start):
        return Phrase(length.start, whole.end, "compared", length.first)
    return Phrase(length.start, whole.end, "first" if which == "first" else "last", length.first, whole)


def is_part(one: Expression, other: Expression) -> bool:
    """As in "the first six months of 2021": a length of whole units, and what it is the beginning or end of."""
    length = one.meaning
    return isinstance(length, Length) and bool(length.amount) and isinstance(other.meaning, At | Shift | Named)


def alike(one: Expression, other: Expression) -> bool:
    """As in "January and February 2023", "2019 or 2020": two of one kind, one after the other."""
    one_kind, other_kind = kind_of(one), kind_of(other)
    return one_kind == other_kind != ""


def kind_of(one: Expression) -> str:
    """What a point of the calendar is: a weekday, a day, a month, a year; "" for what is none."""
    granule = getattr(one.meaning, "granule", None)
    return str(getattr(one.meaning, "kind", None) or getattr(granule, "unit", ""))


def rangeable(one: Expression, other: Expression) -> bool:
    """Whether both are points of the calendar."""
    points = ("At", "Named", "Shift")
    return type(one.meaning).__name__ in points and type(other.meaning).__name__ in points


def alone(low: str, one: Expression, language: str) -> Phrase:
    """One expression with its preposition or postposition."""
    if language == "tr":
        return postponed(low, one)
    one, end = from_event(low, one)
    for relation, pattern in patterns("en"):
        found = pattern.search(low, max(0, one.start - 30), one.start)
        if found and (relation != "compared" or comparable(one, found[1])):
            ranked = relation == "in" and RANKED.search(low, max(0, found.start() - 60), found.start())
            return Phrase(found.start(1), end, "at" if ranked else fitting(relation, one), one)
    return Phrase(one.start, end, "at", one)


def from_event(low: str, one: Expression) -> tuple[Expression, int]:
    """As in "two days after the raid": so many units from an event, not a length; and where the phrase ends."""
    meaning = one.meaning
    if (
        isinstance(meaning, Shift)
        and meaning.base == "reference"
        and EVENT_BEHIND.search(low[one.start : one.end + 12])
    ):
        return replace(one, meaning=replace(meaning, base="event")), one.end
    beside = BESIDE.match(low, one.end)
    if beside and isinstance(meaning, Shift) and meaning.base == "event":
        return one, beside.end("way")
    if not beside or not isinstance(meaning, Length) or meaning.side or not meaning.amount or meaning.amount % 1:
        return one, one.end
    if meaning.unit in ("second", "minute", "hour"):
        return replace(one, meaning=Vague("past")), beside.end("way")  # too short for days to be counted
    way = 1 if beside["way"].startswith(("after", "following")) else -1
    weeks = meaning.unit == "week"  # a week after a day is a day
    away = Shift(way * int(meaning.amount) * (7 if weeks else 1), "day" if weeks else meaning.unit, "event")
    return replace(one, meaning=away), beside.end("way")


def postponed(low: str, one: Expression) -> Phrase:
    """A Turkish expression with what follows it."""
    if isinstance(one.meaning, Shift) and AWAY.search(low, one.start, one.end):
        if ABLATIVE.search(low, max(0, one.start - 30), one.start):
            one = replace(one, meaning=replace(one.meaning, base="event"))
        return Phrase(one.start, one.end, "at", one)
    for relation, pattern in patterns("tr"):
        found = pattern.match(low, one.end)
        ending = TURKISH[relation][0]
        if found and (not ending or re.search(rf"(?:{ending})$", low[one.start : one.end])):
            return Phrase(one.start, found.end(), fitting(relation, one), one)
    return Phrase(one.start, one.end, "at", one)


def comparable(one: Expression, word: str) -> bool:
    """Whether "from" before a time compares: "from a year earlier", but "from March" tells when something began."""
    back = isinstance(one.meaning, Shift) and one.meaning.amount < 0 and one.meaning.unit not in ("day", "weekend")
    return back or not word.startswith("from")


def fitting(relation: Relation, one: Expression) -> Relation:
    """The relation that counts: before a length "by" and "through" say nothing of its ends."""
    known = ("at", "in", "about", "after", "before")
    return "at" if isinstance(one.meaning, Length) and relation not in known else relation


@cache
def patterns(language: str) -> tuple[tuple[Relation, re.Pattern[str]], ...]:
    """The relations of a language with their compiled patterns, in the order in which they are tried."""
    if language == "tr":
        return tuple((name, re.compile(form.replace(" ", r"\s+"))) for name, (_, form) in TURKISH.items())
    return tuple(
        (name, re.compile(r"(?<!\w)((?:" + form.replace(" ", r"\s+") + r")\s+(?:the\s+)?)$"))
        for name, form in ENGLISH.items()
    )
