"""Descriptions: "the organization", "the former minister", "the two brothers" back to what they stand for.

What the rules find stands only where the reader's head does not think otherwise; where they find nothing, the head
decides if it is nearly certain.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from whosays.claims.referring.focus import Focus
from whosays.claims.referring.likely import Likely
from whosays.claims.referring.names import Register
from whosays.claims.referring.phrase import HIS, Group, Phrase
from whosays.claims.referring.spelling import noun_of
from whosays.claims.referring.words import Words
from whosays.claims.tree import Tree
from whosays.text.letters import fold

DEEP = 20  # steps up a tree that are gone
MANY = 40  # phrases with one noun that are looked at
FAR = 12  # sentences after which a common noun no longer points back to its like
DOUBTFUL = 0.2  # how likely what the rules find must be to the head
DOUBTFUL_FAR = 0.5  # and where it lies further back than NEAR sentences
NEAR = 4
CERTAIN = 0.7  # and what the head finds alone
APART = frozenset({"conj", "parataxis", "advcl", "acl", "appos", "list", "dep", "root"})  # where another part begins


class Descriptions:
    """Leads definite phrases back. Every common noun that was met is kept by its lemma."""

    def __init__(
        self, words: Words, register: Register, focus: Focus, likely: Likely, at: Mapping[tuple[int, int], Phrase]
    ) -> None:
        self.at = at
        self.words = words
        self.register = register
        self.focus = focus
        self.likely = likely
        self.by_lemma: dict[str, list[Phrase]] = {}
        self.by_role: dict[str, list[Group]] = {}

    def enter(self, phrase: Phrase) -> None:
        self.by_lemma.setdefault(phrase.key[0], []).append(phrase)

    def describe(self, group: Group, lemma: str) -> None:
        """Note that the text says of this person or body that they are a …, such as a minister."""
        if lemma not in group.roles:
            group.roles.add(lemma)
            self.by_role.setdefault(lemma, []).append(group)

    def antecedent(self, phrase: Phrase, tree: Tree) -> Group | None:
        """What a definite phrase refers to, if anything before it."""
        groups = self.likely.groups(phrase)
        found = self.by_rule(phrase, tree)
        if found is None:
            fitting = (group for group, chance in groups.values() if chance >= CERTAIN and fits(phrase, group))
            sure = (group for group in fitting if not self.counted_apart(phrase, group))
            return next((one for one in sure if not speaks_of_another(phrase, one, tree, self.at)), None)
        if speaks_of_another(phrase, found, tree, self.at):
            return None
        least = DOUBTFUL if phrase.tree - found.seen <= NEAR else DOUBTFUL_FAR
        return None if self.likely.taught and groups.get(id(found), (found, 0.0))[1] < least else found

    def counted_apart(self, phrase: Phrase, group: Group) -> bool:
        """As in "the second witness" after the first one, "the other defendant" after one of them."""
        mine, theirs = (words & self.words.ordinals for words in (phrase.modifiers, group.modifiers))
        left = bool(phrase.modifiers & self.words.remaining - group.modifiers)
        return left or bool(mine and theirs and not mine & theirs)

    def by_rule(self, phrase: Phrase, tree: Tree) -> Group | None:
        """What the words alone say that it refers to."""
        return (
            self.organisation(phrase)
            or self.same_noun(phrase, tree)
            or self.holder(phrase)
            or self.named_so(phrase)
            or self.only_person(phrase, tree)
        )

    def same_noun(self, phrase: Phrase, tree: Tree) -> Group | None:
        """The latest phrase with the same head noun whose modifiers say nothing else."""
        for earlier in reversed(self.by_lemma.get(phrase.key[0], [])[-MANY:]):
            if phrase.tree - earlier.tree > FAR:
                return None
            if earlier.group is None or earlier.kind == "any" or differs(phrase.number, earlier.number):
                continue
            if encloses(tree, earlier, phrase):
                continue
            if not self.words.others.isdisjoint(earlier.group.modifiers - phrase.modifiers) and not pointed(
                tree, phrase
            ):
                return None  # after "another car" nobody knows which is "the car"
            if says_nothing_else(phrase, earlier.group):
                return earlier.group
        return None

    def holder(self, phrase: Phrase) -> Group | None:
        """The person who is said to be that: "the former minister"."""
        if phrase.number == "Plur":
            return None
        held = [g for g in self.by_role.get(phrase.key[0], ()) if g.phrases and self.focus.seen(g)]
        fitting = [g for g in held if self.allowed(phrase, g)]
        return max(fitting, key=lambda g: g.seen) if fitting else None

    def allowed(self, phrase: Phrase, group: Group) -> bool:
        """No word of the description that was not said of the group or is no part of its description."""
        said = group.forms | group.roles
        return all(m in said or m in self.words.before_titles for m in phrase.modifiers)

    def organisation(self, phrase: Phrase) -> Group | None:
        """The organisation that the text is about, for "the organization", "the group"."""
        if phrase.key[0] not in self.words.organisation_words or phrase.number == "Plur":
            return None
        if phrase.modifiers or phrase.further:
            return None
        said = [g for g in self.by_role.get(phrase.key[0], ()) if g.sort == "organisation" and self.focus.seen(g)]
        if len(said) == 1:  # "a network called X … the network"
            return said[0]
        bodies = said or [g for g in self.focus.active(phrase.tree) if g.named and self.is_private(g)]
        return self.focus.clearest(bodies, phrase.tree)

    def is_private(self, group: Group) -> bool:
        """Whether a group is an organisation and no office of the state: nobody calls a court "the group"."""
        if group.sort != "organisation" or any(p.label == "public_body" for p in group.phrases[:3]):
            return False
        return not any(key and noun_of(key[-1]) in self.words.public_bodies for key in group.keys)

    def named_so(self, phrase: Phrase) -> Group | None:
        """The name that holds the noun: "the ministry" for the Ministry of the Interior."""
        if phrase.number == "Plur" or self.words.sorts.get(phrase.key[0]) not in ("organisation", "facility"):
            return None
        noun = fold(phrase.key[0])
        fitting = [
            g
            for g in self.register.with_word(noun)
            if g.sort in ("organisation", "facility") and self.focus.seen(g) and self.within(phrase, g, noun)
        ]
        return max(fitting, key=lambda g: g.seen) if fitting else None

    def within(self, phrase: Phrase, group: Group, noun: str) -> bool:
        """Whether a name of the group is headed by the noun and has all that modifies it."""
        wanted = {fold(m) for m in phrase.modifiers}
        return any(
            len(key) > 1 and noun in (key[0], key[-1], noun_of(key[-1])) and wanted <= set(key) for key in group.keys
        )

    def only_person(self, phrase: Phrase, tree: Tree) -> Group | None:
        """The one person spoken of: "the man", "the suspect"."""
        if phrase.key[0] not in self.words.person_words or phrase.number == "Plur" or phrase.modifiers:
            return None
        near = [
            g
            for g in self.focus.active(phrase.tree)
            if g.sort == "person" and g.number != "Plur" and phrase.tree - g.seen <= 2
        ]
        around = {id(p.group) for p in self.focus.sentences[-1] if encloses(tree, p, phrase)}  # "Kaya, the man's uncle"
        fitting = [g for g in near if not differs(phrase.gender, g.gender) and id(g) not in around]
        return fitting[0] if len(fitting) == 1 else None


def speaks_of_another(phrase: Phrase, group: Group, tree: Tree, at: Mapping[tuple[int, int], Phrase]) -> bool:
    """Whether the group is the subject above a description: "Kaya said the man fled", and did not mean himself."""
    above = [phrase.head]
    while tree.bases[above[-1]] not in APART and tree.words[above[-1]].head >= 0 and len(above) < DEEP:
        above.append(tree.words[above[-1]].head)
    beside = tree.having(above[-1], "parataxis")  # "The man fled, said Kaya"
    subjects = [c for i in (*above[1:], *beside) for c in tree.having(i, "nsubj") if c not in above]
    return any((found := at.get((phrase.tree, c))) is not None and found.group is group for c in subjects)


def pointed(tree: Tree, phrase: Phrase) -> bool:
    """Whether a phrase points: "this car"."""
    return any(tree.words[c].feats.get("PronType") == "Dem" for c in tree.having(phrase.head, "det"))


def fits(phrase: Phrase, group: Group) -> bool:
    """Whether nothing known of a group speaks against a description of it; a part of a body is never the body."""
    if HIS in phrase.modifiers and phrase.key[0] not in group.roles:
        return False  # his wife is somebody else than he
    apart = differs(phrase.sort, group.sort) or differs(phrase.number, group.number)
    return not (apart or differs(phrase.gender, group.gender) or group.base is not None)


def says_nothing_else(phrase: Phrase, group: Group) -> bool:
    """Whether the words around the noun fit: all before it were said before, and of those after it at least one."""
    if not phrase.modifiers <= group.modifiers or (group.base is not None and not phrase.modifiers):
        return False
    if not phrase.further:
        return True
    return bool(phrase.further & group.further) or (phrase.sort == "document" and not group.further)


def differs(a: str, b: str) -> bool:
    """Whether both are known and not the same."""
    return bool(a and b and a != b)


def encloses(tree: Tree, outer: Phrase, inner: Phrase) -> bool:
    """Whether one phrase stands inside the other: "the head of the heads"."""
    if outer.tree != inner.tree:
        return False
    return outer.head in islice(tree.ancestors(inner.head), DEEP) or inner.head in islice(
        tree.ancestors(outer.head), DEEP
    )
