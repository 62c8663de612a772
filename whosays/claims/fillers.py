"""What fills a slot, as conditions see it: the head's lemma, what qualifies it, and the mention's label."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from whosays.claims.referents import Referents
from whosays.claims.tree import Tree
from whosays.model import Mention

INITIALS = re.compile(r"(?:[^\W\d_]\.-?){2,}")  # "A.C.": never a place
COMPANIES = frozenset({"inc", "ltd", "llc", "co", "corp", "gmbh", "a.ş", "s.a"})  # what ends a company's name
SOMEBODY = frozenset({"he", "she"})
OWNERS = {"his": "he", "her": "she", "their": "they", "my": "i", "our": "we"}
AROUND = 2  # sentences before and behind one that tell what it is about
QUALIFYING = ("compound", "amod", "flat", "nmod:desc", "nmod:unmarked")


@dataclass(frozen=True, slots=True)
class Sight:
    """The lemmas of a filler's head, the label of its mention, and the lemmas on it: "*fake* passports"."""

    lemmas: frozenset[str]
    label: str | None
    qualifying: frozenset[str] = frozenset()


class Labels:
    """The label of the mention in which a word stands."""

    def __init__(self, trees: Sequence[Tree], mentions: Sequence[Mention]) -> None:
        self._by_word: dict[tuple[int, int], str] = {}
        self._spans: dict[tuple[int, int], tuple[int, int]] = {}
        words = [(t, i, w) for t, tree in enumerate(trees) for i, w in enumerate(tree.words)]
        at = 0
        for mention in mentions:
            while at < len(words) and words[at][2].end <= mention.start:
                at += 1
            k = at
            while k < len(words) and words[k][2].start < mention.end:
                self._by_word[words[k][0], words[k][1]] = mention.label
                self._spans[words[k][0], words[k][1]] = (mention.start, mention.end)
                k += 1

    def of(self, tree: int, word: int) -> str | None:
        return self._by_word.get((tree, word))

    def lend(self, place: tuple[int, int], like: tuple[int, int]) -> None:
        """Let a word have the label of another one."""
        if (found := self._by_word.get(like)) is not None:
            self._by_word[place] = found

    def span(self, tree: int, word: int) -> tuple[int, int] | None:
        """Where the mention begins and ends in which a word stands."""
        return self._spans.get((tree, word))


class Sights:
    """How the fillers of one document look to conditions; a pronoun looks like what it stands for."""

    def __init__(
        self, trees: Sequence[Tree], labels: Labels, referents: Referents, classes: Mapping[str, frozenset[str]],
        dated: Container[tuple[int, int]] = (),
    ) -> None:  # fmt: skip
        self.trees, self.labels, self.referents, self.dated = trees, labels, referents, dated
        self.amounts = classes.get("amount_word", frozenset())
        self.things = frozenset().union(*(classes.get(one, frozenset()) for one in ("vehicle", "weapon", "facility")))
        self.ordinals = classes.get("ordinal", frozenset())
        self.coins = classes.get("coin", frozenset())
        self.times = classes.get("time_word", frozenset())
        self.papers = classes.get("document", frozenset()) | classes.get("short_document", frozenset())
        self.buildings = classes.get("facility", frozenset())
        self.people, self.deeds = classes.get("people", frozenset()), classes.get("deed", frozenset())
        self._seen: dict[tuple[int, int], Sight] = {}
        self._around: dict[int, frozenset[str]] = {}
        self._words_of = self._places()
        self._usual = self._labels_of_names()
        self._entities: dict[str, Sight] = {}

    def of(self, tree: int, word: int) -> Sight:
        key = tree, word
        if key not in self._seen:
            self._seen[key] = self._look(tree, word)
        return self._seen[key]

    def around(self, tree: int) -> frozenset[str]:
        """The lemmas of a sentence and of those beside it: where blood is told of, "attacked" is meant so."""
        if tree not in self._around:
            near = self.trees[max(tree - AROUND, 0) : tree + AROUND + 1]
            self._around[tree] = frozenset(word.lemma.lower() for one in near for word in one.words)
        return self._around[tree]

    @cached_property
    def throughout(self) -> frozenset[str]:
        """The lemmas of the whole document."""
        return frozenset(word.lemma.lower() for tree in self.trees for word in tree.words)

    def is_time(self, tree: int, word: int) -> bool:
        """Whether a filler says when or how long: as part of a date, by its mention, else by its word."""
        if (tree, word) in self.dated:
            return True
        sight = self.of(tree, word)
        return sight.label == "time" or (sight.label is None and not self.times.isdisjoint(sight.lemmas))

    def is_bare_number(self, tree: int, word: int) -> bool:
        """Whether a filler is a numeral that counts nothing, as a time of day: "at 0115"."""
        own = self.trees[tree].words[word]
        return own.text[:1].isdigit() and not self.trees[tree].having(word, "nmod")

    def alike(self, tree: int, first: int, other: int) -> bool:
        """Whether two coordinated words may fill one role: a sum, a time, a town, a deed is nothing beside a man."""
        one, two = self.of(tree, first), self.of(tree, other)
        if self.somebody(one) and not self.deeds.isdisjoint(two.lemmas) and not self.somebody(two):
            return False
        if two.label in ("time", "money") and one.label != two.label:
            return False
        return not (one.label == "person" and two.label in ("place", "facility", "document", "weapon"))

    def somebody(self, sight: Sight) -> bool:
        """Whether a filler is a person or people."""
        return sight.label in ("person", "position", "group") or not self.people.isdisjoint(sight.lemmas)

    def _look(self, t: int, i: int) -> Sight:
        tree = self.trees[t]
        word = tree.words[i]
        heads = {word.lemma.lower()}
        if word.upos == "VERB" and word.text.endswith("ing"):
            heads.add(word.text.lower())  # "for smuggling"
        if word.upos == "PRON":
            heads |= {OWNERS.get(word.lemma.lower(), word.lemma.lower())}
            known = self._known(self.referents.entity_of(t, i))
            if known is None:
                somebody = {"somebody"} if heads & SOMEBODY else set[str]()  # whoever "he" is
                return Sight(frozenset(heads | somebody), None)
            thing = not self.things.isdisjoint(known.lemmas) and not self.somebody(known)
            return Sight(known.lemmas if thing else known.lemmas | heads, known.label, known.qualifying)
        initials = INITIALS.fullmatch(word.text.replace("’", "'").partition("'")[0])  # Turkish "U.D.'yi"
        label = "person" if initials else self.label_of(tree, i)
        known_as = self._known(self.referents.entity_of(t, i)) if word.upos == "PROPN" else None
        if known_as is not None and known_as.label == "person":
            label = "person"  # a surname that the reader took for a place once
        heads |= {tree.words[c].lemma.lower() for c in tree.having(i, "appos") if tree.words[c].upos == "NOUN"}
        heads |= {tree.words[c].lemma.lower() for c in tree.having(i, "conj") if sums_up(tree, c)}
        if numbers_people(tree, i, self.ordinals):  # "nine of them were won over", "a sixth is in hiding"
            heads.add("those")
        counted = self._counted(tree, i)
        if counted is not None:  # "three of the men", "thousands of people"
            heads.add(tree.words[counted].lemma.lower())
            label = self.labels.of(t, counted) or label
        on_it = qualifiers(tree, i) if counted is None else qualifiers(tree, i) | qualifiers(tree, counted)
        return Sight(frozenset(heads), label, on_it)

    def label_of(self, tree: Tree, i: int) -> str | None:
        """The label of a word; of a common noun none that the vocabulary rules out: a chance is no document."""
        label, word = self.labels.of(tree.number, i), tree.words[i]
        if label == "position" and word.upos == "PROPN" and tree.language == "en":
            if tree.forms[i].rstrip(".") in COMPANIES:
                return "organisation"
            return self._usual.get(tree.forms[i], label)  # the bank in "Lodos Bank chief Ali Kaya"
        if label in (None, "quantity", "other") and word.lemma.lower() in self.coins and tree.having(i, "nummod"):
            return "money"  # "210,000 marks"
        if word.upos != "NOUN" or tree.language != "en":
            return label
        if label == "document":
            return label if word.lemma.lower() in self.papers else None
        if label in ("position", "person") and word.lemma.lower() in self.buildings:
            return None
        if label == "weapon" and word.lemma.lower() in self.people:
            return None  # "gunmen"
        return label

    def _labels_of_names(self) -> dict[str, str]:
        """What most mentions of a name are that are no mentions of a post."""
        seen: dict[str, Counter[str]] = {}
        for t, tree in enumerate(self.trees):
            for i in tree.tagged("PROPN"):
                label = self.labels.of(t, i)
                if label is not None and label != "position":
                    seen.setdefault(tree.forms[i], Counter())[label] += 1
        return {form: found.most_common(1)[0][0] for form, found in seen.items()}

    def _counted(self, tree: Tree, i: int) -> int | None:
        """What a number or a word of quantity counts."""
        if tree.words[i].upos not in ("NUM", "DET", "ADJ") and tree.words[i].lemma.lower() not in self.amounts:
            return None
        phrases = tree.having(i, "nmod", "obl")
        return next((c for c in phrases if "of" in tree.markers(c) or tree.language != "en"), None)

    def _places(self) -> dict[str, list[tuple[int, int]]]:
        """Where the nouns and names stand that refer to each entity."""
        found: dict[str, list[tuple[int, int]]] = {}
        for t, tree in enumerate(self.trees):
            for i in tree.tagged("NOUN", "PROPN"):
                entity = self.referents.entity_of(t, i)
                if entity is not None:
                    found.setdefault(entity, []).append((t, i))
        return found

    def _known(self, entity: str | None) -> Sight | None:
        """What is known of an entity from the nouns and names that refer to it."""
        if entity is None or entity not in self._words_of:
            return None
        if entity not in self._entities:
            places = self._words_of[entity]
            lemmas = frozenset(self.trees[t].words[i].lemma.lower() for t, i in places)
            qualifying = frozenset().union(*(qualifiers(self.trees[t], i) for t, i in places))
            labels = Counter(found for t, i in places if (found := self.label_of(self.trees[t], i)))
            self._entities[entity] = Sight(lemmas, labels.most_common(1)[0][0] if labels else None, qualifying)
        return self._entities[entity]


def sums_up(tree: Tree, i: int) -> bool:
    """Whether a noun says what those before it are: the charges of "arrested on drug and other charges"."""
    return any(tree.words[c].lemma.lower() == "other" for c in tree.having(i, "amod"))


def numbers_people(tree: Tree, i: int, ordinals: Container[str]) -> bool:
    """Whether a number in words stands for some of those told of: "three have returned", "a fifth was shot"."""
    word = tree.words[i]
    if tree.language != "en" or not word.text.isalpha() or not tree.bases[i].startswith("nsubj"):
        return False
    parts = [c for c in tree.having(i, "nmod") if tree.markers(c)[:1] == ("of",)]
    if any(tree.words[c].upos not in ("NUM", "PRON") for c in parts):
        return False
    return word.upos == "NUM" or word.lemma.lower() in ordinals


def qualifiers(tree: Tree, i: int) -> frozenset[str]:
    """The lemmas of the compounds and adjectives on a noun."""
    words, bases = tree.words, tree.bases
    found = [c for c in tree.children[i] if bases[c] in QUALIFYING or words[c].deprel in QUALIFYING]
    found += [a for c in found if bases[c] == "compound" for a in tree.having(c, "amod")]  # "false identity cards"
    return frozenset(words[c].lemma.lower() for c in found)
