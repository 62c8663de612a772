"""Pronouns and reflexives: candidates that agree and are not excluded by the tree, ranked by how likely they are.

How likely, what the text shows of how salient they are says, and the reader's head where there is one. A pronoun is
left unresolved where two candidates compete closely: a wrong name is worse than a missed one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from whosays.claims.referring.focus import WINDOW, Focus
from whosays.claims.referring.likely import Likely
from whosays.claims.referring.phrase import Group, Phrase
from whosays.claims.referring.salience import Features, chances, features, load_weights, sort_of
from whosays.claims.referring.words import Words
from whosays.claims.tree import Tree

ARGUMENTS = frozenset({"nsubj", "obj", "iobj", "obl", "csubj"})
VERBAL = frozenset({"root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj", "conj"})
CLAUSES = frozenset({"csubj", "ccomp", "xcomp", "advcl", "acl"})
SURE = 0.5  # how likely an antecedent must be
SURE_BY_HEAD = 0.6  # and where the head has its say
TRUST = 0.5  # how much the head's odds weigh beside what is seen here
MANY = 60  # phrases of one sentence that are looked at
DEEP = 50  # steps up a tree that are gone
SLACK = 0.1  # how much less likely it may be where it is much likelier than the next one
CLEAR = 3.0  # how many times as likely
Place = tuple[int, int]  # tree, word
Candidate = tuple[Features, Group, Phrase]


class Pronouns:
    """Resolves the pronouns of one document in the order of the text."""

    def __init__(
        self, words: Words, focus: Focus, at: dict[Place, Phrase], likely: Likely, quoted: frozenset[Place]
    ) -> None:
        self.words = words
        self.focus = focus
        self.at = at
        self.likely = likely
        self.quoted = quoted
        self.weights = load_weights()

    def antecedent(self, phrase: Phrase, trees: Sequence[Tree]) -> Group | None:
        """The group that a pronoun refers to, or None."""
        teller = self.teller(phrase, trees)
        if teller is not None:
            return teller
        weights = self.weights[sort_of(phrase)]
        found = self.candidates(phrase, trees[phrase.tree])
        if not found:
            return None
        odds = self.likely.odds(phrase, [group for _, group, _ in found])
        scores = [
            TRUST * told + sum(weights.get(name, 0.0) * value for name, value in said.items())
            for told, (said, _, _) in zip(odds, found, strict=True)
        ]
        group = self.choose(found, chances(scores))
        mention = next((mention for _, one, mention in found if one is group), None)
        return None if mention is not None and one_of_many(phrase, mention.group, mention, trees) else group

    def teller(self, phrase: Phrase, trees: Sequence[Tree]) -> Group | None:
        """Who went on telling: of "Kaya said that Ak had left. He added …" Kaya, and not who is told of."""
        if phrase.sort != "person" or phrase.number == "Plur" or phrase.tree == 0:
            return None
        now, before = trees[phrase.tree], trees[phrase.tree - 1]
        verb = next((v for v in self.reports(now) if phrase.head in now.having(v, "nsubj")), None)
        if verb is None or (verb != now.root and not self.is_quoted(now, now.root)):
            return None
        subjects = [before.first(v, "nsubj") for v in self.reports(before)]
        mention = self.at.get((before.number, subjects[-1])) if subjects and subjects[-1] is not None else None
        if mention is None or mention.group is None:
            return None
        return mention.group if agrees(phrase, mention, mention.group) else None

    def reports(self, tree: Tree) -> list[int]:
        """The verbs of a sentence that tell what somebody says: its root, and the report beside a quotation."""
        root = tree.root
        beside = tree.having(root, "parataxis") if self.is_quoted(tree, root) else []
        return [v for v in (root, *beside) if tree.lemmas[v] in self.words.telling and not self.is_quoted(tree, v)]

    def is_quoted(self, tree: Tree, i: int) -> bool:
        """Whether a word stands between quotation marks."""
        return (tree.number, i) in self.quoted

    def only_quoted(self, phrase: Phrase, mention: Phrase, tree: Tree) -> bool:
        """Whether a mention stands in a quotation of which the pronoun says who speaks: nobody in it does."""
        verb = tree.words[phrase.head].head
        tells = verb >= 0 and tree.base(phrase.head) == "nsubj" and tree.lemmas[verb] in self.words.telling
        outside = tells and not self.is_quoted(tree, phrase.head)
        return outside and (mention.tree, mention.head) in self.quoted

    def choose(self, found: list[Candidate], likely: list[float]) -> Group | None:
        """The likeliest group, if likely enough. Groups with one head noun do not compete: "militants … militants"."""
        best = max(range(len(found)), key=lambda i: likely[i])
        noun = found[best][1].noun
        alike = [i == best or bool(noun and found[i][1].noun == noun) for i in range(len(found))]
        mine = sum(chance for chance, same in zip(likely, alike, strict=True) if same)
        next_best = max((chance for chance, same in zip(likely, alike, strict=True) if not same), default=0.0)
        sure = SURE_BY_HEAD if self.likely else SURE
        settled = mine >= sure or (mine >= sure - SLACK and mine >= CLEAR * next_best)
        return found[best][1] if settled else None

    def candidates(self, phrase: Phrase, tree: Tree) -> list[Candidate]:
        """Every group that agrees, by its nearest mention, with what speaks for it."""
        seen: set[int] = set()
        found: list[Candidate] = []
        governor = clause_of(tree, phrase.head)
        chain = set(islice(tree.ancestors(phrase.head), DEEP))
        for distance, sentence in enumerate(reversed(self.focus.sentences[-WINDOW:])):
            for mention in reversed(sentence[-MANY:]):
                group = mention.group
                if group is None or id(group) in seen or not agrees(phrase, mention, group):
                    continue
                if self.only_quoted(phrase, mention, tree):
                    continue
                seen.add(id(group))
                if distance == 0 and excluded(tree, phrase, mention, governor):
                    continue
                said = features(phrase, mention, distance, len(found), tree, chain)
                found.append((said, group, mention))
        ahead = self.ahead(phrase, tree)
        if ahead is not None and ahead.group is not None and id(ahead.group) not in seen:
            said = features(phrase, ahead, 0, len(found), tree, chain)
            found.append(({**said, "ahead": 1.0}, ahead.group, ahead))
        return found

    def ahead(self, phrase: Phrase, tree: Tree) -> Phrase | None:
        """The named subject after a pronoun in what precedes it: "Since its foundation, X has …"."""
        words = tree.words
        for above in (phrase.head, *islice(tree.ancestors(phrase.head), DEEP)):
            if tree.base(above) in ("obl", "advcl") and words[above].head > above:
                subject = tree.first(words[above].head, "nsubj")
                if subject is None or subject < phrase.head:
                    return None
                mention = self.at.get((phrase.tree, subject))
                named = mention is not None and mention.kind == "name" and mention.group is not None
                return mention if named and mention and agrees(phrase, mention, mention.group) else None
        return None


def agrees(phrase: Phrase, mention: Phrase, group: Group | None) -> bool:
    """Whether number, gender and sort allow the group as antecedent."""
    if group is None:
        return False
    sort = group.sort or mention.sort
    number = group.number
    if sort == "time":
        return False
    if phrase.sort == "person":
        person = sort == "person" or (sort == "" and group.named)
        return person and number != "Plur" and group.gender in ("", phrase.gender)
    if phrase.sort == "thing":
        return sort != "person" and number != "Plur"
    if phrase.number == "Plur":
        return number == "Plur" or sort == "organisation"
    return number != "Plur"


def one_of_many(phrase: Phrase, group: Group | None, mention: Phrase, trees: Sequence[Tree]) -> bool:
    """Whether a plural would go back to one of several who are named together."""
    alone = group is not None and group.number != "Plur"
    return alone and phrase.number == "Plur" and in_list(trees[mention.tree], mention.head)


def in_list(tree: Tree, i: int) -> bool:
    """Whether a name stands in a row with others: "they" after "Demir and Kaya" is neither of them alone."""
    beside = [*tree.having(i, "conj"), *([tree.words[i].head] if tree.bases[i] == "conj" else [])]
    return any(tree.words[c].upos in ("PROPN", "NOUN") for c in beside)


def clause_of(tree: Tree, i: int) -> int:
    """The verb (or other predicate) whose argument a phrase is, -1 where it is none's."""
    word, steps = tree.words[i], 0
    while word.deprel.startswith("conj") and word.head >= 0 and steps < DEEP:
        word, steps = tree.words[word.head], steps + 1
    return word.head if word.deprel.partition(":")[0] in ARGUMENTS else -1


def excluded(tree: Tree, phrase: Phrase, mention: Phrase, governor: int) -> bool:
    """Whether the tree forbids it: two arguments of one verb, or a phrase that holds the pronoun."""
    if governor >= 0 and (clause_of(tree, mention.head) == governor or mention.head == silent(tree, governor)):
        return True
    at, steps = phrase.head, 0
    while at >= 0 and steps < DEEP and tree.words[at].deprel.partition(":")[0] not in VERBAL:
        at, steps = tree.words[at].head, steps + 1
        if at == mention.head:
            return True
    return False


def silent(tree: Tree, verb: int) -> int | None:
    """Who does what a verb without a subject says: the soldiers of "soldiers searched them before letting them go"."""
    if tree.first(verb, "nsubj") is not None or tree.language != "en":
        return None
    above = tree.words[verb].head
    controlled = tree.base(verb) == "xcomp" and tree.first(above, "obj", "iobj") is not None
    return tree.first(above, "obj", "iobj") if controlled else subject_of(tree, verb)


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
    for above in islice(tree.ancestors(i), DEEP):
        if tree.base(above) in VERBAL or tree.words[above].upos in ("VERB", "AUX"):
            return subject_of(tree, above)
    return None


def is_expletive(tree: Tree, i: int, words: Words) -> bool:
    """Whether an "it" refers to nothing: "it rained", "it was documented that …", "it is clear"."""
    word = tree.words[i]
    if word.deprel.startswith("expl"):
        return True
    if not word.deprel.startswith("nsubj") or word.head < 0:
        return False
    predicate = tree.words[word.head]
    if predicate.lemma.lower() in words.weather:
        return True
    if predicate.lemma.lower() not in words.clause_subjects:
        return False
    later = range(word.head + 1, len(tree.words))
    clausal = any(tree.base(c) in CLAUSES for c in tree.children[word.head] if c > word.head)
    clausal = clausal or any(tree.words[c].upos == "SCONJ" and tree.words[c].lemma == "that" for c in later)
    nobody_does = word.deprel == "nsubj:pass" or predicate.upos in ("ADJ", "NOUN", "ADV")
    return clausal and (nobody_does or predicate.lemma.lower() in words.raising)
