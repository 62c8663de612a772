"""Who a sentence goes on about: whoever told the one before it, or did what that says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from whosays.claims.languages import load_language
from whosays.claims.referring.agreement import agrees, in_list
from whosays.claims.referring.clauses import told_by_office
from whosays.claims.referring.focus import WINDOW, Focus
from whosays.claims.referring.handed_on import according_to, accounted, addressed, befallen, questioned
from whosays.claims.referring.likely import Likely
from whosays.claims.referring.phrase import Group, Phrase
from whosays.claims.referring.quoted import Quoted
from whosays.claims.referring.words import Words
from whosays.claims.tree import Tree

CERTAIN = 0.8  # how likely the reader's head must find another to be heard
Place = tuple[int, int]  # tree, word


class Topics:
    """Leads the "he" or "she" that a sentence begins with back to the subject of the sentence before."""

    def __init__(self, words: Words, focus: Focus, at: Mapping[Place, Phrase], likely: Likely, quoted: Quoted) -> None:
        self.words = words
        self.focus = focus
        self.at = at
        self.likely = likely
        self.quoted = quoted

    def gone_on_about(self, phrase: Phrase, trees: Sequence[Tree]) -> Group | None:
        """Who is meant by a pronoun if the report around it or a sentence before it says so."""
        tree = trees[phrase.tree]
        mention = self.client(phrase, tree) or self.client_before(phrase, trees) or self.handed_on(phrase, trees)
        reporter = None if mention is not None else self.reporter(phrase, tree, alone=True)
        if reporter is not None and not told_by_office(tree, phrase.head, reporter.head):
            mention = reporter
        if mention is None and phrase.sort == "person" and phrase.number != "Plur":
            mention = self.spoken_of_before(phrase, trees)
        if mention is None or mention.group is None or not agrees(phrase, mention, mention.group):
            return None
        return mention.group

    def handed_on(self, phrase: Phrase, trees: Sequence[Tree]) -> Phrase | None:
        """Who is meant where a word before tells whose turn it is; the sentence before counts for a subject."""
        tree, place = trees[phrase.tree], phrase.tree - 1
        if tree.language != "en" or phrase.role != "s" or phrase.sort != "person" or phrase.number == "Plur":
            return None
        here = [(phrase.tree, c) for one in (addressed, according_to) for c in one(tree, phrase.head)]
        if place >= 0 and not here and tree.words[phrase.head].head == tree.root:
            told = tree.lemmas[tree.root] in self.words.telling
            done = tree.words[phrase.head].deprel == "nsubj:pass"
            rules = (questioned, accounted) if told else (befallen,) if done else ()
            here = [(place, c) for one in rules for c in one(trees[place])]
        found = (mention for at in here if (mention := self.at.get(at)) is not None and mention.group is not None)
        return next((one for one in found if one.kind != "pronoun" and agrees(phrase, one, one.group)), None)

    def client(self, phrase: Phrase, tree: Tree) -> Phrase | None:
        """Whom a lawyer speaks of: the Kaya of "Kaya's lawyer, Ana Roth, said that he had left"."""
        clause = tree.words[phrase.head].head
        if phrase.role != "s" or clause < 0 or tree.bases[clause] != "ccomp" or tree.language != "en":
            return None
        return self.defended(tree, phrase.tree, tree.words[clause].head)

    def defended(self, tree: Tree, place: int, verb: int) -> Phrase | None:
        """Whose lawyer says something with a verb."""
        subject = tree.first(verb, "nsubj")
        beside = [subject, *tree.having(subject, "appos", "nmod:desc")] if subject is not None else []
        kinds = load_language(tree.language).speakers.kinds
        lawyers = [c for c in beside if kinds.get(tree.lemmas[c]) == "lawyer"]
        owners = (c for one in lawyers for c in (*tree.having(one, "nmod:poss"), *pleaded_for(tree, one)))
        return next((found for c in owners if (found := self.at.get((place, c))) is not None), None)

    def client_named(self, phrase: Phrase, tree: Tree) -> Phrase | None:
        """The Kaya of "Kaya's lawyer said her client had left"."""
        owned = any(tree.words[c].upos == "PRON" for c in tree.having(phrase.head, "nmod:poss"))
        if not owned or tree.lemmas[phrase.head] != "client" or tree.language != "en":
            return None
        verbs = (a for a in tree.ancestors(phrase.head) if tree.lemmas[a] in self.words.telling)
        return next((found for v in verbs if (found := self.defended(tree, phrase.tree, v)) is not None), None)

    def client_before(self, phrase: Phrase, trees: Sequence[Tree]) -> Phrase | None:
        """The client of whom a lawyer goes on: "…, his lawyer said. He had slept at his mother's house, she said."."""
        tree, place = trees[phrase.tree], phrase.tree - 1
        verb = tree.words[phrase.head].head
        if (
            phrase.role != "s"
            or place < 0
            or verb < 0
            or tree.language != "en"
            or tree.lemmas[verb] in self.words.telling
        ):
            return None
        told = any(tree.forms[c] == "had" for c in tree.having(verb, "aux"))
        if not told and not any(
            tree.forms[c] in ("he", "she")
            for v in self.reports(tree, phrase.tree)
            for c in tree.having(v, "nsubj")
            if c != phrase.head
        ):
            return None
        before = trees[place]
        verbs = [v for v in before.tagged("VERB") if before.lemmas[v] in self.words.telling]
        owner = next((found for v in verbs if (found := self.defended(before, place, v)) is not None), None)
        return owner or next((self.at.get((place, i)) for i, one in enumerate(before.lemmas) if one == "client"), None)

    def reporter(self, phrase: Phrase, tree: Tree, *, alone: bool = False) -> Phrase | None:
        """Who says what "he" did: "Kaya said that he left". `alone`: unless somebody is told who may be meant too."""
        clause = tree.words[phrase.head].head
        if phrase.role != "s" or clause < 0 or tree.bases[clause] != "ccomp" or (phrase.tree, clause) in self.quoted:
            return None
        verb = tree.words[clause].head
        subject = tree.first(verb, "nsubj") if tree.lemmas[verb] in self.words.telling else None
        if subject is None or in_list(tree, subject):
            return None
        hearers = (self.at.get((phrase.tree, c)) for c in tree.having(verb, "obj", "iobj", "obl"))
        if alone and any(one is not None and agrees(phrase, one, one.group) for one in hearers):
            return None
        if alone and any(tree.words[c].upos == "NUM" for c in tree.having(verb, "obj", "iobj")):
            return None  # "told one of the men that he …"
        return self.at.get((phrase.tree, subject))

    def spoken_of_before(self, phrase: Phrase, trees: Sequence[Tree]) -> Phrase | None:
        """Who told the sentence before, or did what it says; sentences that are only quoted are passed over."""
        for back in range(1, min(WINDOW, phrase.tree + 1)):
            place = phrase.tree - back
            if self.tells(trees[place], place):
                return self.teller(phrase, trees, place) or self.subject(phrase, trees, place)
        return None

    def tells(self, tree: Tree, place: int) -> bool:
        """Whether the document itself tells something in a sentence, and does not only go on quoting."""
        return any((place, i) not in self.quoted for i in tree.tagged("VERB", "AUX"))

    def teller(self, phrase: Phrase, trees: Sequence[Tree], place: int) -> Phrase | None:
        """Who went on telling: of "Kaya said that Ak had left. He added …" Kaya, and not who is told of."""
        now, before = trees[phrase.tree], trees[place]
        verb = next((v for v in self.reports(now, phrase.tree) if phrase.head in now.having(v, "nsubj")), None)
        if verb is None or (verb != now.root and (phrase.tree, now.root) not in self.quoted):
            return None
        subjects = [before.first(v, "nsubj") for v in self.reports(before, place)]
        return self.at.get((place, subjects[-1])) if subjects and subjects[-1] is not None else None

    def reports(self, tree: Tree, place: int) -> list[int]:
        """The verbs of a sentence that tell what somebody says: its root, and the report beside a quotation."""
        root = tree.root
        beside = tree.having(root, "parataxis") if (place, root) in self.quoted else []
        told = [v for v in (root, *beside) if tree.lemmas[v] in self.words.telling]
        return [v for v in told if (place, v) not in self.quoted]

    def subject(self, phrase: Phrase, trees: Sequence[Tree], place: int) -> Phrase | None:
        """Who did what a sentence before says, where nobody else may be meant: "Demir met Ak. Later he …"."""
        if phrase.role != "s" or (phrase.tree, phrase.head) in self.quoted:
            return None
        if any(agrees(phrase, mention, mention.group) for mention in self.focus.sentences[-1]):
            return None
        tree = trees[place]
        subject = tree.first(tree.root, "nsubj") if tree.lemmas[tree.root] not in self.words.asking else None
        found = self.at.get((place, subject)) if subject is not None else None
        if found is None or found.group is None or found.group.sort != "person":
            return None
        alone = (place, found.head) not in self.quoted and not in_list(tree, found.head)
        others = (one for one in self.focus.sentences[place] if one.group is not found.group and acts_too(tree, one))
        rivalled = any(agrees(phrase, one, one.group) for one in others) or self.likelier(phrase, found.group)
        return found if alone and not rivalled else None

    def likelier(self, phrase: Phrase, group: Group) -> bool:
        """Whether the reader's head is nearly certain of another group."""
        return any(chance >= CERTAIN for one, chance in self.likely.groups(phrase).values() if one is not group)


def pleaded_for(tree: Tree, lawyer: int) -> list[int]:
    """The client of "counsel for Kaya", "the lawyer of one of the men"."""
    return [c for c in tree.having(lawyer, "nmod") if tree.markers(c)[:1] in (("for",), ("of",))]


def acts_too(tree: Tree, mention: Phrase) -> bool:
    """Whether somebody is the subject of a clause beside the main one: "Demir spoke while Ak listened"."""
    verb = tree.words[mention.head].head
    return mention.role == "s" and verb >= 0 and tree.bases[verb] in ("conj", "advcl", "parataxis")
