"""Pronouns and reflexives: candidates that agree and are not excluded by the tree, ranked by how salient they are.

A pronoun is left unresolved where two candidates compete closely: a wrong name is worse than a missed one.
"""

from __future__ import annotations

from collections.abc import Sequence

from whosays.claims.referring.focus import WINDOW, Focus
from whosays.claims.referring.phrase import Group, Phrase
from whosays.claims.referring.words import Words
from whosays.claims.tree import Tree

ARGUMENTS = frozenset({"nsubj", "obj", "iobj", "obl", "csubj"})
VERBAL = frozenset({"root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj", "conj"})
MARGIN = 0.6
ROLE_SCORE = {"s": 1.6, "o": 0.8, "r": 0.6, "b": 0.4, "p": 0.6, "n": 0.0, "x": 0.0}
DISTANCE_SCORE = (1.2, 0.6, -0.8, -1.6, -2.4)


class Pronouns:
    """Resolves the pronouns of one document in the order of the text."""

    def __init__(self, words: Words, focus: Focus) -> None:
        self.words = words
        self.focus = focus

    def antecedent(self, phrase: Phrase, trees: Sequence[Tree]) -> Group | None:
        """The group that a pronoun refers to, or None."""
        tree = trees[phrase.tree]
        ranked = sorted(self.candidates(phrase, tree), key=lambda pair: -pair[0])
        if not ranked or ranked[0][0] < 0.0:
            return None
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < MARGIN:
            return None
        return ranked[0][1]

    def candidates(self, phrase: Phrase, tree: Tree) -> list[tuple[float, Group]]:
        """(score, group) of every group that agrees, by its nearest mention."""
        seen: set[int] = set()
        found = []
        governor = clause_of(tree, phrase.head)
        chain = set(tree.ancestors(phrase.head))
        for distance, sentence in enumerate(reversed(self.focus.sentences[-WINDOW:])):
            for mention in reversed(sentence):
                group = mention.group
                if group is None or id(group) in seen:
                    continue
                if not agrees(phrase, mention, group):
                    continue
                if distance == 0 and excluded(tree, phrase, mention, governor):
                    seen.add(id(group))
                    continue
                seen.add(id(group))
                found.append((self.score(phrase, mention, group, distance, tree, chain), group))
        return found

    def score(self, phrase: Phrase, mention: Phrase, group: Group, distance: int, tree: Tree, chain: set[int]) -> float:
        score = ROLE_SCORE[mention.role] + DISTANCE_SCORE[distance] + 0.6 * group.at(phrase.tree)
        if mention.role == phrase.role:
            score += 0.4
        if distance == 0 and mention.role == "s" and tree.words[mention.head].head in chain:
            score += 1.0
        if group.sort == "" and phrase.sort == "person":
            score -= 1.0
        return score


def agrees(phrase: Phrase, mention: Phrase, group: Group) -> bool:
    """Whether number, gender and sort allow the group as antecedent."""
    sort = group.sort or mention.sort
    number = group.number
    if sort == "time":
        return False
    if phrase.sort == "person":
        return sort in ("person", "") and number != "Plur" and not (phrase.gender and group.gender not in ("", phrase.gender))
    if phrase.sort == "thing":
        return sort != "person" and number != "Plur"
    if phrase.number == "Plur":
        return number == "Plur" or sort == "organisation"
    return number != "Plur"


def clause_of(tree: Tree, i: int) -> int:
    """The verb (or other predicate) whose argument a phrase is, -1 where it is none's."""
    word = tree.words[i]
    while word.deprel.startswith("conj") and word.head >= 0:
        i, word = word.head, tree.words[word.head]
    return word.head if word.deprel.partition(":")[0] in ARGUMENTS else -1


def excluded(tree: Tree, phrase: Phrase, mention: Phrase, governor: int) -> bool:
    """Whether the tree forbids it: two arguments of one verb, or a phrase that holds the pronoun."""
    if governor >= 0 and clause_of(tree, mention.head) == governor:
        return True
    at = phrase.head
    while at >= 0 and tree.words[at].deprel.partition(":")[0] not in VERBAL:
        at = tree.words[at].head
        if at == mention.head:
            return True
    return False


def subject_of(tree: Tree, verb: int) -> int | None:
    """The subject of a verb; of one without, that of the verb it is coordinated with or depends on."""
    steps = 0
    while verb >= 0 and steps < 20:
        subject = tree.first(verb, "nsubj")
        if subject is not None:
            return subject
        if tree.base(verb) not in ("conj", "xcomp", "advcl"):
            return None
        verb, steps = tree.words[verb].head, steps + 1
    return None


def own_subject(tree: Tree, i: int) -> int | None:
    """The subject of the clause in which a reflexive stands."""
    for above in tree.ancestors(i):
        if tree.base(above) in VERBAL or tree.words[above].upos in ("VERB", "AUX"):
            return subject_of(tree, above)
    return None


def is_expletive(tree: Tree, i: int, words: Words) -> bool:
    """ "It rained", "it was documented that …", "it is clear": an "it" that refers to nothing."""
    word = tree.words[i]
    if word.deprel.startswith("expl"):
        return True
    if not word.deprel.startswith("nsubj") or word.head < 0:
        return False
    predicate = tree.words[word.head]
    if predicate.lemma.lower() in words.weather:
        return True
    clausal = any(tree.base(c) in ("csubj", "ccomp", "xcomp", "advcl", "acl") for c in tree.children[word.head] if c > word.head)
    passive_or_adjective = word.deprel == "nsubj:pass" or predicate.upos in ("ADJ", "NOUN", "ADV")
    return clausal and predicate.lemma.lower() in words.clause_subjects and (
        passive_or_adjective or predicate.lemma.lower() in ("seem", "appear", "happen", "turn", "follow", "transpire", "emerge")
    )
