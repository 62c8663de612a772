"""How many of several speakers are independent: the fewest voices that the words allow.

Counted once are: speakers that share a key or a name; an institution and all who speak for it; documents that print one
text or one agency's report; a document's own words, and somebody whom it does not name, where it, its outlet or its
agency names a voice for the same thing; own words that copy a sentence of another document; all whom nobody names, for
no reader can tell whether they are two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from whosays.case.names import TOKEN
from whosays.case.voices.institutions import lexicon
from whosays.case.voices.speakers import Speaker
from whosays.text.letters import fold

COPIED = 0.7  # share of the shorter sentence's runs of three words from which one sentence copies the other
SENTENCE = 6  # runs of three words below which two sentences may be alike by chance
ROLES = frozenset({"witness", "defendant", "lawyer", "expert"})
COMPARED = 12  # sentences with a run in common that one sentence is compared with, at most


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim as counting sees it: who speaks, the sentence it stands in, and as what it tells the thing.

    `stand` is polarity and reality: a plan is no second voice for the deed, nor a denial for what it denies.
    """

    speaker: Speaker
    quote: str
    stand: tuple[str, str] = ("affirmed", "actual")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many independent voices, who they are, and what was counted once, each as a phrase."""

    voices: int
    who: tuple[str, ...]
    once: tuple[str, ...]


class Unions:
    """Things that are one, by chains of pairs."""

    def __init__(self) -> None:
        self.parents: dict[Hashable, Hashable] = {}

    def root(self, item: Hashable) -> Hashable:
        """What stands for all that are one with this."""
        while (parent := self.parents.setdefault(item, item)) != item:
            self.parents[item] = item = self.parents[parent]
        return item

    def join(self, one: Hashable, other: Hashable) -> None:
        """These two are one."""
        self.parents[self.root(other)] = self.root(one)


def count_voices(tellings: Sequence[Telling]) -> Tally:
    """The independent voices of claims that tell of one happening and do not contradict each other."""
    heard = [telling for telling in tellings if not telling.speaker.own]
    named = [telling.speaker for telling in heard if not telling.speaker.unnamed]
    own = documents_that_speak([one for one in tellings if one.speaker.own], heard)
    papers = [speaker for speaker in own if speaker.institution]
    who = [*people_and_offices([*named, *papers]), *labels(one for one in own if not one.institution)]
    if any(one.speaker.unnamed and not named_elsewhere(one.speaker, named) for one in heard):
        who.append("somebody whom nobody names")
    return Tally(len(who), tuple(who), tuple(counted_once(tellings)))


def named_elsewhere(one: Speaker, named: Iterable[Speaker]) -> bool:
    """Whether another text of its outlet or agency names who may be the one whom this text does not name."""
    return any(other.text != one.text and other.home & one.home for other in named)


def documents_that_speak(own: Sequence[Telling], heard: Sequence[Telling]) -> list[Speaker]:
    """The own voices that count: of documents that name nobody for it, nor copy it from one another."""
    homes = frozenset().union(*(telling.speaker.home for telling in heard))
    left = [telling for telling in own if homes.isdisjoint(telling.speaker.home)]
    copied = copies([*heard, *left])
    unions = Unions()
    for telling in heard:
        for key in telling.speaker.keys:
            unions.join("heard", key)
    for telling in left:
        for key in telling.speaker.keys:
            unions.join(telling.speaker.text, key)
    for one, other in copied:
        if other.speaker.own:
            unions.join("heard" if not one.speaker.own else one.speaker.text, other.speaker.text)
    first: dict[Hashable, Speaker] = {}
    for telling in left:
        root = unions.root(telling.speaker.text)
        if root != unions.root("heard"):
            first.setdefault(root, telling.speaker)
    return list(first.values())


def copies(tellings: Sequence[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Pairs of tellings in different texts of which the second copies the first one's sentence."""
    holders: dict[int, list[int]] = defaultdict(list)
    runs = [_runs(telling.quote) for telling in tellings]
    for place, mine in enumerate(runs):
        near = {other for run in mine for other in holders[run]}
        for other in sorted(near):
            elsewhere = tellings[other].speaker.text != tellings[place].speaker.text
            if elsewhere and len(mine & runs[other]) >= COPIED * min(len(mine), len(runs[other])):
                yield tellings[other], tellings[place]
        for run in mine:
            if len(holders[run]) < COMPARED:
                holders[run].append(place)


def _runs(quote: str) -> frozenset[int]:
    words = TOKEN.findall(fold(quote))
    found = frozenset(hash(tuple(words[at : at + 3])) for at in range(len(words) - 2))
    return found if len(found) >= SENTENCE else frozenset()


def people_and_offices(speakers: Sequence[Speaker]) -> list[str]:
    """A label for each independent one of the named voices and bare institutions."""
    groups: dict[str | None, list[Speaker]] = defaultdict(list)
    for one in apart(speakers):
        groups[one.institution].append(one)
    alone = groups.pop(None, [])
    if any(one.names for one in alone):  # "the witness" may be any of those who are named
        groups = {name: group for name, group in groups.items() if anybody_named(name, group)}
    return [*labels(alone), *(label for name, group in groups.items() for label in of_institution(str(name), group))]


def apart(speakers: Sequence[Speaker]) -> list[Speaker]:
    """One speaker for all that share a key or whose name is part of another's; the one that says most of itself."""
    unions, seen = Unions(), list(dict.fromkeys(speakers))
    for place, one in enumerate(seen):
        for key in one.keys:
            unions.join(key, place)
    with_names: dict[str, list[int]] = defaultdict(list)
    for place in sorted(range(len(seen)), key=lambda place: -len(seen[place].names)):
        for other in {near for word in seen[place].names for near in with_names[word]}:
            if part_of(seen[place], seen[other]):
                unions.join(other, place)
        for word in seen[place].names:
            with_names[word].append(place)
    best: dict[Hashable, Speaker] = {}
    for place, one in enumerate(seen):
        root = unions.root(place)
        best[root] = max(best.get(root, one), one, key=_told)
    return list(best.values())


def part_of(short: Speaker, whole: Speaker) -> bool:
    """Whether one name is a part of the other; a town alone makes no court one with the town's bar association."""
    offices = {short.institution, whole.institution} - {None}
    return short.names <= whole.names and (len(short.names) > 1 or len(offices) < 2)


def _told(speaker: Speaker) -> tuple[bool, int, bool]:
    return speaker.institution is not None, len(speaker.names), not speaker.person


def anybody_named(name: str | None, group: Sequence[Speaker]) -> bool:
    """Whether voices of an institution are more than a role that anybody may have, such as "the witness"."""
    return name not in ROLES or any(one.names for one in group)


def of_institution(name: str, group: Sequence[Speaker]) -> list[str]:
    """The fewest institutions of one kind that the voices can be: a bare "the police" adds none to a named one."""
    offices = [one for one in group if one.names and not one.person]
    people = [one for one in group if one.names and one.person]
    people = [one for one in people if not one.post] or people  # "the governor of Bor" may be whoever is named
    if lexicon().one(name):
        return labels(offices or people[:1] or group[:1])
    return labels((offices if len(offices) >= len(people) else people) or group[:1])


def labels(speakers: Iterable[Speaker]) -> list[str]:
    """What each is called."""
    return [speaker.label for speaker in speakers]


def counted_once(tellings: Sequence[Telling]) -> Iterator[str]:
    """A phrase for each text that several documents print, and for each institution with several speakers."""
    texts: dict[str, set[str]] = defaultdict(set)
    offices: dict[str, set[str]] = defaultdict(set)
    for telling in tellings:
        one = telling.speaker
        if one.own:
            texts[one.text].add(one.label)
        elif one.institution:
            offices[one.institution].add(one.label)
    yield from (f"{_series(names)} print one text" for names in texts.values() if len(names) > 1)
    yield from (f"{_series(names)} speak for one {name}" for name, names in offices.items()
                if len(names) > 1 and lexicon().one(name))  # fmt: skip


def _series(names: Iterable[str]) -> str:
    *first, last = sorted(names)
    return f"{', '.join(first)} and {last}"
