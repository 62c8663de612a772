"""Pronouns and reflexives: candidates that agree and are not excluded by the tree, ranked by how likely they are.

How likely, what the text shows of how salient they are says, and the reader's head where there is one. A pronoun is
left unresolved where two candidates compete closely: a wrong name is worse than a missed one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from whosays.claims.referring.agreement import agrees, one_of_many
from whosays.claims.referring.clauses import DEEP, clause_of, excluded
from whosays.claims.referring.focus import WINDOW, Focus
from whosays.claims.referring.likely import Likely
from whosays.claims.referring.phrase import Group, Phrase
from whosays.claims.referring.quoted import Quoted
from whosays.claims.referring.salience import Features, chances, features, load_weights, sort_of
from whosays.claims.referring.topics import Topics
from whosays.claims.referring.words import Words
from whosays.claims.tree import Tree

SURE = 0.5  # how likely an antecedent must be
SURE_BY_HEAD = {"plural": 0.8}  # and where the head has its say; of any other sort ELSE
ELSE = 0.6
HEARD = {"person": 0.3, "plural": 0.5, "thing": 0.6}  # how likely it must be to the head alone, where that was taught
TRUST = 0.5  # how much the head's odds weigh beside what is seen here
MANY = 60  # phrases of one sentence that are looked at
SLACK = 0.1  # how much less likely it may be where it is much likelier than the next one
CLEAR = 3.0  # how many times as likely
Place = tuple[int, int]  # tree, word
Candidate = tuple[Features, Group, Phrase]


class Pronouns:
    """Resolves the pronouns of one document in the order of the text."""

    def __init__(self, words: Words, focus: Focus, at: dict[Place, Phrase], likely: Likely, quoted: Quoted) -> None:
        self.words = words
        self.focus = focus
        self.at = at
        self.likely = likely
        self.quoted = quoted
        self.topics = Topics(words, focus, at, likely, quoted)
        self.weights = load_weights()

    def antecedent(self, phrase: Phrase, trees: Sequence[Tree]) -> Group | None:
        """The group that a pronoun refers to, or None."""
        teller = self.quoted.himself((phrase.tree, phrase.head))
        told = self.at.get(teller) if teller is not None else None
        if told is not None and told.group is not None:
            return told.group
        topic = self.topics.gone_on_about(phrase, trees)
        if topic is not None:
            return topic
        weights = self.weights[sort_of(phrase)]
        found = self.candidates(phrase, trees[phrase.tree])
        if not found:
            return None
        odds = self.likely.odds(phrase, [group for _, group, _ in found])
        scores = [
            TRUST * told + sum(weights.get(name, 0.0) * value for name, value in said.items())
            for told, (said, _, _) in zip(odds, found, strict=True)
        ]
        group = self.choose(phrase, trees[phrase.tree], found, chances(scores))
        mention = next((mention for _, one, mention in found if one is group), None)
        return None if mention is not None and one_of_many(phrase, mention.group, mention, trees) else group

    def only_quoted(self, phrase: Phrase, mention: Phrase, tree: Tree) -> bool:
        """Whether a mention stands in a quotation of which the pronoun says who speaks: nobody in it does."""
        verb = tree.words[phrase.head].head
        tells = verb >= 0 and tree.base(phrase.head) == "nsubj" and tree.lemmas[verb] in self.words.telling
        outside = tells and (phrase.tree, phrase.head) not in self.quoted
        return outside and (mention.tree, mention.head) in self.quoted

    def speaker(self, phrase: Phrase) -> Group | None:
        """Who speaks the quotation in which a pronoun stands."""
        head = self.quoted.speaker((phrase.tree, phrase.head))
        found = self.at.get(head) if head is not None else None
        return found.group if found is not None else None

    def choose(self, phrase: Phrase, tree: Tree, found: list[Candidate], likely: list[float]) -> Group | None:
        """The likeliest group, if likely enough. Groups with one head noun do not compete: "militants … militants"."""
        best = max(range(len(found)), key=lambda i: likely[i])
        noun = found[best][1].noun
        alike = [i == best or bool(noun and found[i][1].noun == noun) for i in range(len(found))]
        mine = sum(chance for chance, same in zip(likely, alike, strict=True) if same)
        next_best = max((chance for chance, same in zip(likely, alike, strict=True) if not same), default=0.0)
        sure = SURE_BY_HEAD.get(sort_of(phrase), ELSE) if self.likely else SURE
        settled = mine >= sure or (mine >= sure - SLACK and mine >= CLEAR * next_best)
        meant = [group for (_, group, _), same in zip(found, alike, strict=True) if same]
        return found[best][1] if settled and self.is_heard(phrase, tree, meant) else None

    def is_heard(self, phrase: Phrase, tree: Tree, groups: Sequence[Group]) -> bool:
        """Whether the head agrees, or who tells it is meant: of what it finds unlikely in English too much is wrong."""
        reporter = self.topics.reporter(phrase, tree)
        if not self.likely.taught or (reporter is not None and reporter.group in groups):
            return True
        told = self.likely.groups(phrase)
        chance = sum(told[id(group)][1] for group in groups if id(group) in told)
        return chance >= HEARD.get(sort_of(phrase), 0.0)

    def candidates(self, phrase: Phrase, tree: Tree) -> list[Candidate]:
        """Every group that agrees, by its nearest mention, with what speaks for it."""
        seen: set[int] = set()
        found: list[Candidate] = []
        governor = clause_of(tree, phrase.head)
        speaker = self.speaker(phrase)
        chain = set(islice(tree.ancestors(phrase.head), DEEP))
        for distance, sentence in enumerate(reversed(self.focus.sentences[-WINDOW:])):
            for mention in reversed(sentence[-MANY:]):
                group = mention.group
                if group is None or id(group) in seen or not agrees(phrase, mention, group):
                    continue
                if group is speaker:
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
