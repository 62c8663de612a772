"""What the text says that somebody or something is: titles, appositions and "X is the …"."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from whosays.claims.referring.descriptions import Descriptions
from whosays.claims.referring.names import Register
from whosays.claims.referring.phrase import DESCRIBING, Phrase
from whosays.claims.referring.phrases import follows, office, role_of
from whosays.claims.referring.spelling import is_acronym
from whosays.claims.tree import Tree
from whosays.text.letters import lower

MANY = 5  # words before a name that are looked at for titles
NEGATIONS = frozenset({"not", "n't", "no", "never", "değil"})
At = dict[tuple[int, int], Phrase]


def read_roles(
    sentence: list[Phrase], trees: Sequence[Tree], at: At, descriptions: Descriptions, register: Register
) -> None:
    """Join appositions and titles to the names that they stand beside, and note what they say of them."""
    for name, noun in pairwise(sentence):
        named_first = name.kind == "name" and name.group is not None and noun.kind in DESCRIBING
        if (
            named_first
            and noun.group is None
            and noun.sort == "person"
            and fits(name, noun)
            and follows(name, noun, trees[name.tree])
        ):
            apposition(name, noun, trees[name.tree], descriptions, register)
    for phrase in sentence:
        tree = trees[phrase.tree]
        relation = tree.words[phrase.head].deprel
        if phrase.kind == "name":
            identified(phrase, tree, at, descriptions, register)
            title_noun(phrase, tree, at, descriptions)
            titles(phrase, tree, at, descriptions)
            named(phrase, tree, at, descriptions, register)
        if relation == "appos":
            beside = at.get((phrase.tree, tree.words[phrase.head].head))
            if beside is not None:
                apposition(beside, phrase, tree, descriptions, register)
        elif phrase.kind in DESCRIBING and tree.first(phrase.head, "cop") is not None:
            copula(phrase, tree, at, descriptions)


def named(name: Phrase, tree: Tree, at: At, descriptions: Descriptions, register: Register) -> None:
    """Join "a group called X" and Turkish "X adlı grup"."""
    words, naming = tree.words, descriptions.words.naming
    noun: Phrase | None = None
    above, after = words[name.head].head, name.last + 1
    if 0 <= above < name.head and words[above].lemma in naming:
        subject = tree.first(above, "nsubj:pass")
        bearer = words[above].head if words[above].deprel.startswith("acl") else subject
        noun = at.get((name.tree, bearer)) if bearer is not None else None
    elif after < len(words) and lower(words[after].text, tree.language) in naming:
        noun = at.get((name.tree, words[after].head))
    if noun is not None and noun.kind in DESCRIBING:
        apposition(name, noun, tree, descriptions, register)


def identified(name: Phrase, tree: Tree, at: At, descriptions: Descriptions, register: Register) -> None:
    """Join the two sides of "the main defendant is Kaya": whom a definite phrase means, a name says."""
    subject = tree.first(name.head, "nsubj") if tree.having(name.head, "cop") else None
    noun = at.get((name.tree, subject)) if subject is not None and not tree.having(name.head, "case") else None
    if noun is None or noun.kind != "definite" or tree.having(noun.head, "conj") or tree.having(name.head, "conj"):
        return
    if not any(tree.lemmas[c] in NEGATIONS for c in tree.children[name.head]):
        apposition(name, noun, tree, descriptions, register)


def describe(name: Phrase, noun: Phrase, descriptions: Descriptions) -> None:
    """A common noun said of a name: its role, the words beside it, its sort and gender where none is known."""
    group = name.group
    if group is None:
        return
    descriptions.describe(group, noun.key[0])
    group.forms |= noun.modifiers
    group.sort = group.sort or noun.sort
    group.gender = group.gender or noun.gender


def fits(name: Phrase, noun: Phrase) -> bool:
    """Whether a description may be a name's: no person with a thing, not several with one."""
    sort = name.group.sort if name.group is not None else name.sort
    people = (sort == "person", noun.sort == "person")
    return not (people[0] != people[1] and sort and noun.sort) and noun.number != "Plur"


def apposition(one: Phrase, two: Phrase, tree: Tree, descriptions: Descriptions, register: Register) -> None:
    """Join the two sides of "K.T., a Bulgarian national" and "the former minister, Kemal Arslan"."""
    if one.kind == "name" and two.kind == "name":
        same_body(one, two, tree, register)
        return
    name, noun = (one, two) if one.kind == "name" else (two, one)
    if name.kind != "name" or noun.kind not in DESCRIBING or not fits(name, noun) or name.group is None:
        return
    describe(name, noun, descriptions)
    if noun.group is None:
        name.group.add(noun)


def same_body(one: Phrase, two: Phrase, tree: Tree, register: Register) -> None:
    """An acronym in apposition to a name is that name's."""
    spelled = [tree.words[p.first].text for p in (one, two) if p.first == p.last]
    first, second = sorted((one, two), key=lambda phrase: phrase.first)
    beside = all(word.upos in ("PUNCT", "DET") for word in tree.words[first.last + 1 : second.first])
    parted = any(word.text in (")", "]", ";") for word in tree.words[first.last + 1 : second.first])
    bodies = {one.sort, two.sort} <= {"organisation", ""} and beside and not parted
    if bodies and len(spelled) == 1 and is_acronym(spelled[0]) and one.group and two.group:
        register.unite(one.group, two.group)


def copula(noun: Phrase, tree: Tree, at: At, descriptions: Descriptions) -> None:
    """Note what "Soylu is the minister" says of him; a negated copula says nothing."""
    subject = tree.first(noun.head, "nsubj")
    name = at.get((noun.tree, subject)) if subject is not None else None
    negated = any(tree.words[c].lemma.lower() in NEGATIONS for c in tree.children[noun.head])
    if name is not None and name.kind == "name" and fits(name, noun) and not negated:
        describe(name, noun, descriptions)


def title_noun(name: Phrase, tree: Tree, at: At, descriptions: Descriptions) -> None:
    """Join "the minister Kemal Arslan" where the tree hangs the name on the noun; the noun's role is the name's."""
    word = tree.words[name.head]
    if not word.deprel.startswith("flat") and word.deprel != "nmod:desc":
        return
    noun = at.get((name.tree, word.head))
    if noun is None or noun.kind not in DESCRIBING or not fits(name, noun) or name.group is None:
        return
    name.role = role_of(tree, word.head)
    describe(name, noun, descriptions)
    if noun.group is None:
        name.group.add(noun)


def titles(name: Phrase, tree: Tree, phrases: At, descriptions: Descriptions) -> None:
    """The titles before a person's name are what the person is said to be."""
    group, words = name.group, descriptions.words
    if group is None or group.sort not in ("person", ""):
        return
    before = {i: lower(tree.words[i].text.rstrip("."), tree.language) for i in before_name(name, tree)}
    said = {i: noun for i, noun in before.items() if words.sorts.get(noun) == "person" or noun in words.titles}
    served = {i for i in said if tree.words[i].deprel in ("nmod:poss", "compound") and owned(tree, i, before)}
    said = {i: noun for i, noun in said.items() if i not in served}  # "sanık avukatı Ay" is no defendant
    for i, noun in said.items():
        descriptions.describe(group, office(tree, i, noun, words))
        group.gender = group.gender or words.titles.get(noun, "") or words.sexes.get(noun, "")
        title = phrases.get((name.tree, i))
        if title is not None and title.group is None and fits(name, title):
            title.group = group  # said of the name, but no mention of its own
    if said:
        group.forms |= {noun for i, noun in before.items() if i not in served}
        group.sort = group.sort or "person"
        name.sort = name.sort or "person"


def owned(tree: Tree, i: int, before: Container[int]) -> bool:
    """Whether a title is another's owner, as in Turkish "sanık avukatı": "avukatı" carries the possessive."""
    above = tree.words[i].head
    return above in before and "Person[psor]" in tree.words[above].feats


def before_name(name: Phrase, tree: Tree) -> Iterator[int]:
    """The words right before a name that belong to it, the nearest first."""
    for i in range(name.first - 1, max(name.first - 1 - MANY, -1), -1):
        word = tree.words[i]
        if word.upos not in ("NOUN", "PROPN", "ADJ") or word.head not in (name.head, *range(i, name.last + 1)):
            return
        yield i
