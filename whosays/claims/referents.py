"""Which entity of the document each noun phrase, name or pronoun refers to.

`resolve` reads a document once, in the order of its text: names are grouped first, then descriptions and pronouns are
led back to what was spoken of before them. Pure and deterministic; nothing is learnt of persons but what the text says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from whosays.claims.attribution import Voices
from whosays.claims.referring.acronyms import bracketed, spelt_out
from whosays.claims.referring.clauses import is_expletive, own_subject, subject_of
from whosays.claims.referring.code_names import code_names
from whosays.claims.referring.defined import defined, term_of
from whosays.claims.referring.descriptions import Descriptions
from whosays.claims.referring.entities import entities_of
from whosays.claims.referring.focus import Focus
from whosays.claims.referring.likely import Likely
from whosays.claims.referring.names import Register
from whosays.claims.referring.parts import Parts
from whosays.claims.referring.phrase import DESCRIBING, Group, Phrase
from whosays.claims.referring.phrases import Finder
from whosays.claims.referring.pronouns import Pronouns
from whosays.claims.referring.quoted import Quoted
from whosays.claims.referring.roles import read_roles
from whosays.claims.referring.words import load_words
from whosays.claims.tree import Tree
from whosays.model import Antecedent, Document, Entity, Mention
from whosays.text.letters import lower

NAMING = frozenset({"NOUN", "PROPN", "PRON"})
ACTORS = frozenset({"person", "organisation"})
Place = tuple[int, int]  # tree number, word


class Referents:
    """The entities of one document, and which of them a word refers to."""

    def __init__(self, entities: tuple[Entity, ...], by_word: dict[Place, str], dropped: dict[Place, str]) -> None:
        self.entities = entities
        self.by_word = by_word
        self.dropped = dropped

    def entity_of(self, tree_number: int, word: int) -> str | None:
        """The id of the entity that the phrase headed by this word, or the name that holds it, refers to."""
        return self.by_word.get((tree_number, word))

    def lend(self, place: Place, like: Place) -> None:
        """Let a word stand for what another one refers to."""
        if (found := self.by_word.get(like)) is not None:
            self.by_word[place] = found

    def meant(self, tree: Tree, head: int, end: int) -> str | None:
        """The id of the one entity that a phrase up to `end` refers to; "Kaya and Demir" together are none."""
        own, words = self.entity_of(tree.number, head), tree.words
        if own is None and tree.language == "en":
            return self.named_behind(tree, head)
        inside = [c for c in tree.having(head, "conj") if c > head and words[c].start < end and words[c].upos in NAMING]
        joined = [c for c in inside if tree.having(c, "cc") and tree.lemmas[c] != tree.lemmas[head]]
        return None if any(self.entity_of(tree.number, c) != own for c in joined) else own

    def named_behind(self, tree: Tree, head: int) -> str | None:
        """The id of the one whom an apposition names: "one of them, Emre K.", "the bidder, Lodos Metering Ltd"."""
        if tree.words[head].feats.get("Number") == "Plur" or tree.having(head, "conj"):
            return None
        counted = tree.lemmas[head] in ("second", "third") or tree.lemmas[head].endswith("th")  # "a sixth, driver X"
        relations = ("appos", "nmod") if counted else ("appos",)
        beside = [c for c in tree.having(head, *relations) if c > head and not tree.having(c, "case", "conj")]
        below = [n for c in beside for n in (c, *tree.having(c, "appos"))]
        parted = (c for c in below if "," in tree.forms[head:c])
        names = (c for c in parted if tree.words[c].upos == "PROPN")
        return next((found for c in names if (found := self.entity_of(tree.number, c)) is not None), None)

    def dropped_subject(self, tree_number: int, verb: int) -> str | None:
        """The id of the entity that a Turkish verb without a subject is about, where that is clear."""
        return self.dropped.get((tree_number, verb))


class Resolver:
    """Reads one document; everything that it needs on the way."""

    def __init__(
        self,
        document: Document,
        trees: Sequence[Tree],
        language: str,
        antecedents: Iterable[Antecedent],
        said: Voices | None = None,
    ) -> None:
        self.document = document
        self.trees = trees
        self.language = language
        self.words = load_words(language)
        self.register = Register(self.words)
        self.focus = Focus()
        self.parts = Parts(self.words, self.register)
        self.at: dict[Place, Phrase] = {}
        self.likely = Likely(antecedents, trees, self.at)
        self.descriptions = Descriptions(self.words, self.register, self.focus, self.likely, self.at)
        self.quoted = Quoted(trees, document.text, said)
        self.pronouns = Pronouns(self.words, self.focus, self.at, self.likely, self.quoted)
        self.loose: list[tuple[int, int, Group]] = []
        self.groups: list[Group] = []
        self.dropped: dict[Place, Group] = {}
        self.terms: Mapping[str, Group] = {}
        self.subjects: list[Group | None] = []

    def read(self, mentions: Sequence[Mention]) -> None:
        """Group the names, then read sentence by sentence."""
        sentences = Finder(self.document.text, self.words, self.language).phrases(self.trees, mentions)
        names = [phrase for sentence in sentences for phrase in sentence if phrase.kind == "name"]
        self.at.update({(phrase.tree, phrase.head): phrase for sentence in sentences for phrase in sentence})
        self.likely.read()
        self.read_names(names)
        for sentence in sentences:
            read_roles(sentence, self.trees, self.at, self.descriptions, self.register)
        for number, sentence in enumerate(sentences):
            self.focus.begin()
            self.read_speaker(sentence)
            for phrase in sentence:
                self.settle(phrase)
            if self.language == "tr":
                self.drop_subjects(number)

    def read_names(self, names: list[Phrase]) -> None:
        text = self.document.text
        self.register.read(names)
        self.loose.extend(bracketed(text, self.register, names))
        spelt_out(text, self.register)
        self.loose.extend(code_names(text, self.register, names, self.words))
        self.terms = defined(text, names, self.register)
        self.parts.read_names()
        self.groups.extend(self.register.groups)

    def settle(self, phrase: Phrase) -> None:
        """Find the group of a phrase, once, and note that it was mentioned."""
        if phrase.group is None:
            self.assign(phrase)
        if phrase.kind in DESCRIBING:
            self.descriptions.enter(phrase)
        self.focus.mention(phrase)

    def read_speaker(self, sentence: Sequence[Phrase]) -> None:
        """Find who "he" is in "…," he said, before what is quoted: he is nobody of whom he speaks there."""
        spoken = {self.quoted.speaker((phrase.tree, phrase.head)) for phrase in sentence}
        for phrase in sentence:
            place = (phrase.tree, phrase.head)
            if place not in self.quoted:
                if phrase.kind == "pronoun" and place in spoken:
                    self.assign(phrase)
                return

    def assign(self, phrase: Phrase) -> None:
        tree = self.trees[phrase.tree]
        group: Group | None = None
        if phrase.kind == "relative":
            group = self.relative(phrase, tree)
        elif phrase.kind == "reflexive":
            group = self.reflexive(phrase, tree)
        elif phrase.kind == "pronoun":
            if not is_expletive(tree, phrase.head, self.words):
                group = self.pronouns.antecedent(phrase, self.trees)
        else:
            group = self.described(phrase, tree) or self.new_group()
        if group is not None:
            group.add(phrase)

    def new_group(self) -> Group:
        group = Group()
        self.groups.append(group)
        return group

    def described(self, phrase: Phrase, tree: Tree) -> Group | None:
        """What a description refers to: a part of an organisation, or something spoken of before."""
        if (term := term_of(phrase, tree, self.terms)) is not None:
            return term
        if (client := self.pronouns.topics.client_named(phrase, tree)) is not None and client.group is not None:
            return client.group
        if phrase.key[0] in self.words.units:
            for child in tree.children[phrase.head]:
                inner = self.at.get((phrase.tree, child))
                if inner is not None and inner.group is None and inner.kind == "definite":
                    self.assign(inner)
            found = self.parts.described(phrase, tree, self.at)
            if found is not None:
                base, part = found
                known = self.parts.known.get((id(base), part))
                return known if known is not None else self.parts.set(self.new_group(), base, part)
        return self.descriptions.antecedent(phrase, tree) if phrase.kind == "definite" else None

    def relative(self, phrase: Phrase, tree: Tree) -> Group | None:
        """The group of the noun that a relative clause belongs to."""
        words = tree.words
        for above in islice(tree.ancestors(phrase.head), 50):
            if words[above].deprel.startswith("acl") and words[above].head >= 0:
                found = self.at.get((phrase.tree, words[above].head))
                return found.group if found is not None else None
        return None

    def reflexive(self, phrase: Phrase, tree: Tree) -> Group | None:
        subject = own_subject(tree, phrase.head)
        found = self.at.get((phrase.tree, subject)) if subject is not None else None
        return found.group if found is not None and found is not phrase else None

    def drop_subjects(self, number: int) -> None:
        """Finite verbs of the third person without a subject go on with the one spoken of."""
        tree = self.trees[number]
        for i, word in enumerate(tree.words):
            if word.upos == "VERB" and self.lacks_subject(tree, i):
                group = self.carried(number, i, tree)
                if group is not None:
                    self.dropped[number, i] = group
                    group.excite(number, 0.7)
        self.subjects.append(self.main_subject(number, tree))

    def lacks_subject(self, tree: Tree, verb: int) -> bool:
        """A finite verb of the third person with nobody as its subject, and no passive that only reports."""
        word = tree.words[verb]
        if word.feats.get("Person", "3") != "3" or word.feats.get("VerbForm", "Fin") != "Fin":
            return False
        if tree.first(verb, "nsubj", "csubj") is not None:
            return False
        passive = "Pass" in word.feats.get("Voice", "")
        return not (passive and (self.only_reports(tree, verb) or tree.first(verb, "ccomp") is not None))

    def only_reports(self, tree: Tree, verb: int) -> bool:
        """A passive that tells what is said, "iddia edildi", "ileri sürülüyor": it is about nobody."""
        lemma = lower(tree.words[verb].lemma, self.language)
        stems = {lemma, *(lemma.removesuffix(end) for end in ("il", "ıl", "ul", "ül", "in", "ın", "un", "ün", "n"))}
        stems |= {"et"} if lemma.startswith("ed") else set()
        before = lower(tree.words[verb - 1].lemma, self.language) if verb else ""
        return not self.words.impersonal.isdisjoint({*stems, *(f"{before}_{stem}" for stem in stems)})

    def carried(self, number: int, verb: int, tree: Tree) -> Group | None:
        """The subject of the clause that the verb goes on from, or of the sentence before."""
        subject = subject_of(tree, verb)
        if subject is None:  # the tree may hang it on a converb before: "… gelip … kaldı"
            subject = next((i for i in range(verb) if tree.base(i) == "nsubj" and is_nominative(tree, i)), None)
        if subject is not None:
            found = self.at.get((number, subject))
            return found.group if found is not None else None
        top = verb
        while tree.base(top) in ("conj", "xcomp", "advcl") and tree.words[top].head >= 0:
            top = tree.words[top].head
        if (number, top) in self.dropped:
            return self.dropped[number, top]
        if any(p.group is not None and self.may_act(p, tree) for p in self.focus.sentences[number] if p.head < verb):
            return None  # the tree may have missed that this is the subject
        group = self.subjects[number - 1] if number else None
        plural = tree.words[verb].feats.get("Number") == "Plur"
        return None if group is None or (plural and group.number != "Plur") else group

    def may_act(self, phrase: Phrase, tree: Tree) -> bool:
        """Whether a phrase could be a subject: a person or a body in the nominative that modifies no other noun."""
        acts = phrase.sort in ACTORS and is_nominative(tree, phrase.head) and not is_made(tree, phrase.head)
        return acts and tree.base(phrase.head) not in ("nmod", "compound", "amod", "flat")

    def main_subject(self, number: int, tree: Tree) -> Group | None:
        """Who the sentence is about, if a person or a body: the subject of its main clause, said or not."""
        root = tree.root
        if (number, root) in self.dropped:
            return self.dropped[number, root]
        subject = tree.first(root, "nsubj")
        found = self.at.get((number, subject)) if subject is not None else None
        group = found.group if found is not None else None
        return group if group is not None and group.sort in ACTORS else None


def is_nominative(tree: Tree, i: int) -> bool:
    """Whether a Turkish subject is that of a finite verb: those of nominalised clauses stand in the genitive."""
    return tree.words[i].feats.get("Case", "Nom") == "Nom"


def is_made(tree: Tree, i: int) -> bool:
    """As in "bir dernek kurdu": a bare object right before its verb does nothing."""
    beside = tree.base(i) == "obj" and tree.words[i].head == i + 1
    return beside and any(tree.forms[c] == "bir" for c in tree.having(i, "det", "nummod"))


def resolve(
    document: Document,
    trees: Sequence[Tree],
    mentions: Sequence[Mention],
    language_code: str,
    antecedents: Iterable[Antecedent] = (),
    said: Voices | None = None,
) -> Referents:
    """The entities of a document, by the reader's mentions, trees and antecedents; `language_code` is ISO 639-1.

    `said`, the voices of the document, tells who speaks its quotations.
    """
    resolver = Resolver(document, trees, language_code, antecedents, said)
    resolver.read(mentions)
    entities, ids = entities_of(resolver.groups, resolver.loose, document, trees, resolver.words)
    by_word: dict[Place, str] = {}
    for group, identity in ids:
        for phrase in group.phrases:
            number = trees[phrase.tree].number
            for word in range(phrase.first, phrase.last + 1):
                by_word[number, word] = identity
            by_word[number, phrase.head] = identity
    of_group = {id(group): identity for group, identity in ids}
    dropped = {
        (trees[t].number, v): of_group[id(group)] for (t, v), group in resolver.dropped.items() if id(group) in of_group
    }
    return Referents(entities, by_word, dropped)
