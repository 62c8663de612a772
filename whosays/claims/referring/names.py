"""Groups the names of a document: full and short forms, acronyms, and "the Trieste branch of X" with "X Trieste".

Two names are one only where the words say so. Initials are compared with initials alone, nationality words are no
names, and a bare surname goes to the one person who bears it. Where several do, it stays with whom it has stood for
before; if it has not, it is nobody's: "Clinton" after Hillary and Bill Clinton may be either.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise

from whosays.claims.referring.phrase import Group, Key, Phrase
from whosays.claims.referring.spelling import noun_of
from whosays.claims.referring.words import Words

FULL_NAME = 3  # a person's full name counts as so many mentions of the surname
MANY = 50  # groups with one word in common that are compared
ALIKE = 0.8  # how alike two spellings of one given name are


class Register:
    """The names met so far, by key and by their first and last word."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.groups: list[Group] = []
        self.by_key: dict[Key, list[Group]] = {}
        self.by_word: dict[str, dict[int, Group]] = {}
        self.either: dict[Key, Group] = {}  # names that several people bear, for whom they stand alone

    def enter(self, group: Group, key: Key) -> None:
        """Let a group be found under one more key."""
        holders = self.by_key.setdefault(key, [])
        if group in holders:
            return
        holders.append(group)
        group.keys.add(key)
        for word in {*key, noun_of(key[-1])} if key else ():
            self.by_word.setdefault(word, {})[id(group)] = group

    def with_word(self, word: str) -> list[Group]:
        """The groups with this word in a name, the latest at the end; of very many only the latest."""
        found = self.by_word.get(word)
        return list(found.values())[-MANY:] if found else []

    def read(self, phrases: list[Phrase]) -> None:
        """Group the names of a document: longer forms first wherever a short one stands before them."""
        agree_on_sorts(phrases, self.words)
        waiting = []
        for phrase in phrases:
            group = self.find(phrase)
            if group is not None:
                group.add(phrase)
                if self.either.get(phrase.key) is not group:
                    self.enter(group, phrase.key)
            else:
                self.groups.append(self.new(phrase))
                waiting.append(phrase)
        self.look_ahead(waiting)

    def new(self, phrase: Phrase) -> Group:
        group = Group()
        group.add(phrase)
        self.enter(group, phrase.key)
        common = self.words.same_names.get(" ".join(phrase.key))
        if common:
            self.enter(group, ("=", common))
        return group

    def find(self, phrase: Phrase) -> Group | None:
        """The group of an earlier name that this one is another form of."""
        key = phrase.key
        same = [g for g in self.by_key.get(key, ()) if alike(phrase, g)]
        if same:
            return latest(same)
        common = self.words.same_names.get(" ".join(key))
        if common and (shared := self.by_key.get(("=", common))):
            return shared[0]
        if phrase.initials or not key:
            return None
        fitting = [g for g in self.candidates(key) if self.is_form(phrase, g)]
        if len(key) == 1 and are_several(key[0], fitting):
            return self.borne_by_several(key)
        return latest(fitting) if fitting else None

    def borne_by_several(self, key: Key) -> Group:
        """Whoever a bare name means that several people bear: one of them, but the words do not say which."""
        if key not in self.either:
            self.either[key] = Group()
            self.groups.append(self.either[key])
        return self.either[key]

    def candidates(self, key: Key) -> Iterator[Group]:
        """Groups that share the first or the last word of the key."""
        seen: set[int] = set()
        for word in (key[-1], key[0]):
            for group in self.with_word(word):
                if id(group) not in seen:
                    seen.add(id(group))
                    yield group

    def is_form(self, phrase: Phrase, group: Group) -> bool:
        """Whether a name is a longer or a shorter form of a group's name."""
        if group.initials or not group.phrases or not alike(phrase, group):
            return False
        person = "person" in (phrase.sort, group.sort)
        if person and ({phrase.sort, group.sort} - {"person", ""} or "other" in (phrase.label, group.phrases[0].label)):
            return False
        test = self.person_forms if person else self.body_forms
        long_enough = [k for k in group.keys if k and k[0] != "="]
        if person and len(phrase.key) > 1:  # a full name is compared with full names: two people share a surname
            long_enough = [k for k in long_enough if len(k) > 1] or long_enough
        return any(test(phrase.key, k) for k in long_enough) and (person or not self.contradicts(phrase, group))

    def person_forms(self, a: Key, b: Key) -> bool:
        """`Arslan`, `K. Arslan` or `Kemal` and `Kemal Arslan`; `Arslan` and `Kemal Arslan Jr.`."""
        short, long = sorted((a, b), key=len)
        if len(short) == 1:  # of two surnames the first stands alone: "Merino" of "Francisco Merino Lopez"
            return len(short[0]) > 1 and short[0] in (long[-1], long[0], *long[-2:-1][: len(long) - 2])
        if short[-1] != long[-1]:
            return False
        if long[-len(short) :] == short:  # "US President Donald Trump"
            return True
        first, other = short[0], long[0]
        return first == other or (1 in (len(first), len(other)) and first[0] == other[0])

    def body_forms(self, a: Key, b: Key) -> bool:
        """`Sednaya Police` and `Sednaya Police Department`; `Chief Public Prosecutor's Office` and that of a city."""
        short, long = sorted((a, b), key=len)
        if len(short) == len(long) or not short:
            return False
        rest = long[len(short) :]
        if len(short) == 1 and long[0] == short[0]:
            if len(self.with_first(short[0])) != 1:
                return False  # two are called so
            if long[-1] in self.words.company_ends:
                return True  # "Corvin" of "Corvin Maritime Ltd"
        if long[: len(short)] == short:
            left_out = self.words.generic if len(short) > 1 else self.words.generic_always
            return all(word in left_out for word in rest)
        return len(short) >= 2 and long[-len(short) :] == short and self.are_places(long[: -len(short)])

    def with_first(self, word: str) -> list[Group]:
        """The groups that have a longer name beginning with this word."""
        return [g for g in self.with_word(word) if any(len(key) > 1 and key[0] == word for key in g.keys)]

    def are_places(self, words: Key) -> bool:
        return any(group.sort == "place" for group in self.by_key.get(words, ()))

    def contradicts(self, phrase: Phrase, group: Group) -> bool:
        """A place and the office named after it are two things."""
        return "place" in (phrase.sort, group.sort) and phrase.sort != group.sort

    def look_ahead(self, waiting: list[Phrase]) -> None:
        """A short form that stands before its only full form (in a headline) joins it."""
        for phrase in waiting:
            group = phrase.group
            if group is None or not group.phrases or phrase.initials or len(phrase.key) > 2 or not phrase.key:
                continue
            longer = [
                g
                for g in self.candidates(phrase.key)
                if g is not group and g.phrases and max(map(len, g.keys)) > len(phrase.key) and self.is_form(phrase, g)
            ]
            if len(longer) == 1:
                self.unite(longer[0], group)

    def unite(self, kept: Group, other: Group) -> None:
        """Make two groups one."""
        if kept is other:
            return
        for key in list(other.keys):
            self.by_key[key] = [g for g in self.by_key.get(key, ()) if g is not other]
            for word in {*key, noun_of(key[-1])} if key else ():
                self.by_word.get(word, {}).pop(id(other), None)
        kept.take(other)
        for key in list(kept.keys):
            self.enter(kept, key)


def agree_on_sorts(phrases: list[Phrase], words: Words) -> None:
    """Where the reader calls one name now this, now that, the more frequent holds; so do initials.

    The full name of a person speaks for its last word too, a title before a name for that name, and the full name of a
    company for its first word, where nobody bears that as a surname.
    """
    hidden = {phrase.key for phrase in phrases if phrase.initials}
    surnames = {phrase.key[-1:] for phrase in phrases if phrase.sort == "person" and len(phrase.key) > 1}
    votes: dict[Key, Counter[str]] = {}
    for phrase in phrases:
        if phrase.sort:
            votes.setdefault(phrase.key, Counter())[phrase.sort] += 1
            if phrase.sort == "person" and len(phrase.key) > 1:
                votes.setdefault(phrase.key[-1:], Counter())["person"] += FULL_NAME
            elif len(phrase.key) > 1 and phrase.key[-1] in words.company_ends and phrase.key[:1] not in surnames:
                votes.setdefault(phrase.key[:1], Counter())["organisation"] += MANY
    for phrase in phrases:
        if phrase.key in hidden:
            phrase.initials, phrase.sort = True, "person"
        elif phrase.key in votes and not phrase.gender:
            phrase.sort = votes[phrase.key].most_common(1)[0][0]
        if phrase.sort == "person" and is_family(phrase):
            phrase.number = "Plur"


def is_family(phrase: Phrase) -> bool:
    """Whether a name means all who bear it: "the Parks"."""
    return len(phrase.key) == 1 and phrase.key[0].endswith("s") and "the" in phrase.modifiers


def alike(phrase: Phrase, group: Group) -> bool:
    """Whether a name may be a group's name: no person with a thing, no "Mr" with a "Mrs", no initials with a name."""
    if phrase.initials != group.initials or (phrase.number == "Plur") != (group.number == "Plur"):
        return False
    if phrase.gender and group.gender and phrase.gender != group.gender:
        return False
    sorts = {phrase.sort, group.sort}
    return not ("person" in sorts and len(sorts - {""}) > 1 and len(phrase.key) < 2)


def are_several(name: str, groups: list[Group]) -> bool:
    """Whether people with different other names bear it; "Valerie" and "Valarie Taylor" are one, misspelt."""
    keys = [max(group.keys, key=len) for group in groups if group.sort == "person"]
    others = sorted({key[0] if key[-1] == name else key[-1] for key in keys if len(key) > 1})
    return any(SequenceMatcher(None, a, b).ratio() < ALIKE for a, b in pairwise(others))


def latest(groups: list[Group]) -> Group:
    """The group that was mentioned last."""
    return max(groups, key=lambda g: (g.phrases[-1].tree, g.phrases[-1].first) if g.phrases else (-1, -1))
