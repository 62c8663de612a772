"""Finds the noun phrases of a sentence that may refer to something: names, descriptions, pronouns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from whosays.claims.referring.partitive import one, one_of
from whosays.claims.referring.phrase import DESCRIBING, HIS, Kind, Phrase
from whosays.claims.referring.spans import COMMON, Span, head_of, is_title, name_spans, spread
from whosays.claims.referring.spelling import hides_surname, is_initials, key_of, name_end
from whosays.claims.referring.words import Words
from whosays.claims.tree import Tree
from whosays.model import Mention, Word
from whosays.text.letters import fold, lower

ROLES = {"nsubj": "s", "csubj": "s", "obj": "o", "iobj": "o", "obl": "b", "nmod": "n", "appos": "n", "root": "r"}
LABEL_SORTS = {
    "person": "person", "organisation": "organisation", "public_body": "organisation", "place": "place",
    "facility": "facility", "document": "document", "weapon": "object", "event": "event", "group": "person",
    "position": "person", "money": "object",
}  # fmt: skip
BEFORE_NOUNS = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
INSIDE_NAMES = frozenset({"compound", "flat", "fixed", "goeswith"})
MODIFYING = frozenset({"amod", "compound", "nummod", "nmod", "det", "acl"})


SINGLE = frozenset({"bir", "tek", "1"})


class Finder:
    """Finds the phrases of one document, sentence by sentence."""

    def __init__(self, text: str, words: Words, language: str) -> None:
        self.text = text
        self.words = words
        self.language = language

    def phrases(self, trees: Sequence[Tree], mentions: Sequence[Mention]) -> list[list[Phrase]]:
        """The phrases of every sentence, in order of the text."""
        spans = [name_spans(tree, here, self.words) for tree, here in self.by_sentence(trees, mentions)]
        spread(trees, spans)
        labels = {mention.end: mention.label for mention in mentions}
        return [self.sentence(n, tree, taken, labels) for n, (tree, taken) in enumerate(zip(trees, spans, strict=True))]

    def by_sentence(self, trees: Sequence[Tree], mentions: Sequence[Mention]) -> Iterator[tuple[Tree, list[Mention]]]:
        """Every tree with the mentions inside it."""
        ordered, at = sorted(mentions, key=lambda m: (m.start, -m.end)), 0
        for tree in trees:
            here = []
            while at < len(ordered) and ordered[at].start < tree.sentence.end:
                if ordered[at].end > tree.sentence.start:
                    here.append(ordered[at])
                at += 1
            yield tree, here

    def sentence(self, number: int, tree: Tree, taken: list[Span | None], labels: dict[int, str]) -> list[Phrase]:
        """The phrases of one sentence."""
        found = []
        for i, word in enumerate(tree.words):
            span = taken[i]
            if span is not None and span.label not in COMMON and not is_people(word, span):
                if i == span.first and span.label != "time":
                    found.append(self.name(number, tree, span))
                continue
            upos = word.upos
            if upos == "NOUN" or (upos == "PROPN" and (span is not None or is_common(word, self.words))):
                if word.deprel.partition(":")[0] not in INSIDE_NAMES and (upos == "NOUN" or word.deprel != "amod"):
                    found.append(self.description(number, tree, i, labels.get(word.end, "")))
            elif (several := one_of(tree, i)) is not None:
                found.append(one(number, tree, i, several, self.words, role_of(tree, i)))
            elif upos in ("PRON", "DET") and (phrase := self.pronoun(number, tree, i)) is not None:
                found.append(phrase)
        for name, noun in pairwise(found):
            if name.kind == "name" and noun.kind in DESCRIBING and follows(name, noun, tree):
                self.trust(name, noun)
        return found

    def trust(self, name: Phrase, noun: Phrase) -> None:
        """What somebody follows ("A.C., a driver") is a person's name, whatever the reader took it for."""
        text = self.text[name.start : name.end]
        if noun.sort != "person":
            return
        if is_initials(text) and len(fold(text).replace(".", "")) <= 3:
            name.initials, name.sort, name.label = True, "person", "person"
        elif len(name.key) > 1 and noun.kind == "indefinite":
            name.sort = name.label = "person"

    def name(self, number: int, tree: Tree, span: Span) -> Phrase:
        """A name: its text without suffix, its key, and whether it is initials only."""
        words, language = tree.words, self.language
        head = self.anchor(tree, head_of(tree, span.first, span.last), span.first)
        start, last = words[span.first].start, words[span.last]
        stripped = last.text.lstrip("\"“‘'«")
        if span.first == span.last:
            start += len(last.text) - len(stripped)
        end = (
            last.start
            + len(last.text)
            - len(stripped)
            + name_end(stripped, language, last.feats.get("Case", ""), last.lemma)
        )
        text = self.text[start:end].rstrip('"”»,;:)]')
        acts = role_of(tree, head) == "s" or tree.first(head, "appos") is not None
        anonymous = (is_initials(text) and self.is_person(text, span.label, acts)) or hides_surname(text)
        anonymous = anonymous or self.is_cover(start)
        sort = "person" if anonymous else LABEL_SORTS.get(span.label, "")
        if is_initials(text) and self.text[start + len(text) : start + len(text) + 1] == ".":
            text += "."  # the full stop of "K.T." ends the sentence too
        phrase = Phrase(number, head, span.first, span.last, "name", key_of(text), sort, span.label)
        phrase.number = "Sing"
        if span.first and lower(words[span.first - 1].text, language) in self.words.definite:
            phrase.modifiers = frozenset({lower(words[span.first - 1].text, language)})
        phrase.start, phrase.end, phrase.initials = start, start + len(text), anonymous
        phrase.role = role_of(tree, head)
        phrase.gender = self.title_gender(tree, span.first)
        return phrase

    def anchor(self, tree: Tree, head: int, first: int) -> int:
        """The title that a name hangs on in the tree ("Professor Eastman") stands for it in its clause."""
        while tree.words[head].deprel.startswith("flat") and 0 <= tree.words[head].head < first:
            above = tree.words[head].head
            if not is_title(tree.words[above].text, self.words):
                break
            head = above
        return head

    def is_cover(self, start: int) -> bool:
        """Whether the text says right before a name that it is none: "the protected witness 'Breeze'"."""
        cue = self.words.secret
        return cue is not None and cue.search(self.text[max(0, start - 40) : start]) is not None

    def is_person(self, text: str, label: str, acts: bool) -> bool:
        """Whether initials are a person's: not those that everybody knows as a country's or an office's.

        A reader may take them for a place; what does something, or is said to be somebody, is a person still.
        """
        letters = fold(text).replace(".", "").replace(" ", "")
        return letters not in self.words.dotted and (label in ("person", "", "other") or (acts and len(letters) == 2))

    def title_gender(self, tree: Tree, first: int) -> str:
        """What "Mr" or "Ms" right before a name says."""
        before = tree.words[first - 1].text.rstrip(".").lower() if first else ""
        return self.words.titles.get(before, "") or self.words.sexes.get(before, "")

    def description(self, number: int, tree: Tree, i: int, label: str) -> Phrase:
        """A phrase with a common noun as its head."""
        words, word = tree.words, tree.words[i]
        kind: Kind = "bare"
        lemma = lower(word.lemma, self.language)
        modifiers, further = list[str](), list[str]()
        for child in tree.children[i]:
            other = words[child]
            relation = other.deprel.partition(":")[0]
            if relation not in MODIFYING:
                continue
            text = lower(other.lemma, self.language)
            if relation == "det" or text in self.words.definite:
                kind = self.article(text, other, kind)
                modifiers += [text] if text in self.words.others else []
            elif other.deprel == "nmod:poss" and other.upos == "PRON":
                kind = "definite"
                modifiers.append(text)
            else:
                following = child > i and relation != "amod"  # "members of X", "men who …"
                (further if following else modifiers).append(text)
                if relation == "acl" or following:
                    further.extend(lower(words[c].lemma, self.language) for c in content(tree, child))
        if kind == "bare" and self.language == "tr" and is_definite_in_turkish(tree, i):
            kind = "definite"
        sort = self.words.sorts.get(lemma, "") or LABEL_SORTS.get(label, "")
        if sort == "person" and "Person[psor]" in word.feats and not modifiers:
            modifiers.append(HIS)
        several = "Plur" if lemma in self.words.collective or counted(tree, i) else word.feats.get("Number", "")
        key = (office(tree, i, lemma, self.words),)
        phrase = Phrase(number, i, i, i, kind, key, sort, label, several)
        phrase.gender = self.words.sexes.get(lemma, "")
        phrase.role = role_of(tree, i)
        phrase.modifiers, phrase.further = frozenset(modifiers), frozenset(further)
        return phrase

    def article(self, lemma: str, word: Word, kind: Kind) -> Kind:
        if lemma in self.words.definite or word.feats.get("Definite") == "Def":
            return "definite"
        if lemma in self.words.quantifiers:
            return "any"
        if lemma in self.words.indefinite or word.feats.get("Definite") == "Ind":
            return "indefinite"
        return kind

    def pronoun(self, number: int, tree: Tree, i: int) -> Phrase | None:
        """A pronoun of the third person, a reflexive or a relative one; None for every other."""
        word = tree.words[i]
        form = lower(word.text, self.language)
        words = self.words
        kind: Kind
        if form in words.relatives and (word.feats.get("PronType") == "Rel" or is_relative(tree, i)):
            kind, number_, gender, sort = "relative", "", "", ""
        elif form in words.pronouns and word.upos == "PRON":
            said = words.pronouns[form]
            kind = "reflexive" if form in words.reflexives else "pronoun"
            number_, gender, sort = said.number, said.gender, said.refers_to
        elif form in ("those", "these") and word.upos == "PRON" and tree.having(i, "acl"):
            return Phrase(number, i, i, i, "bare", ("those",), "", "", "Plur", role=role_of(tree, i))
        else:
            return None
        return Phrase(number, i, i, i, kind, (form,), sort, "", number_, gender, role_of(tree, i))


def follows(name: Phrase, noun: Phrase, tree: Tree) -> bool:
    """Whether a description stands right behind a name, after a comma: an apposition, also where the tree missed it."""
    between = range(name.last + 1, noun.head)
    if tree.words[noun.head].deprel == "nmod:poss":
        return False  # "Kaya, the minister's brother" is no minister
    said = noun.kind in ("definite", "indefinite") and noun.number != "Plur"
    if tree.language == "tr" and tree.words[noun.head].feats.get("Case", "Nom") != "Nom":
        return False  # "Orhan, bir bekçiyi tehdit etti"
    if not said or len(between) > 5 or len(between) < 2 or tree.words[between[0]].text != ",":
        return False
    return tree.words[between[1]].upos == "DET" and all(tree.words[i].upos in BEFORE_NOUNS for i in between[1:])


def counted(tree: Tree, i: int) -> bool:
    """As in Turkish "üç kişi": several, though the noun is a singular."""
    return tree.language == "tr" and any(tree.forms[c] not in SINGLE for c in tree.having(i, "nummod"))


def office(tree: Tree, i: int, noun: str, words: Words) -> str:
    """What a noun says that somebody is: an attorney general is no general, a vice president no president."""
    before = lower(tree.words[i - 1].text, tree.language) if i else ""
    whole = f"{before}_{noun}"
    return whole if before in words.seconds or whole in words.offices else noun


def is_definite_in_turkish(tree: Tree, i: int) -> bool:
    """Without an article, a single accusative, genitive or subject noun is one that was spoken of."""
    word = tree.words[i]
    if word.feats.get("Number") == "Plur":
        return word.feats.get("Case") == "Acc"
    return word.feats.get("Case") in ("Acc", "Gen") or role_of(tree, i) == "s"


def is_common(word: Word, words: Words) -> bool:
    """A title or a people's name that is written like a name: "the President", "Americans"."""
    return is_title(word.text, words) or word.feats.get("Number") == "Plur"


def is_people(word: Word, span: Span) -> bool:
    """Whether it is a plural that names nobody in particular: "Americans", "Democrats"."""
    plural = span.first == span.last and word.feats.get("Number") == "Plur"
    return plural and span.label in ("", "person", "other", "group")


def content(tree: Tree, i: int) -> list[int]:
    """The nouns and names right below a word."""
    return [c for c in tree.children[i] if tree.words[c].upos in ("NOUN", "PROPN")]


def is_relative(tree: Tree, i: int) -> bool:
    """Whether a "that" or "who" without features opens a relative clause."""
    return tree.words[i].upos == "PRON" and any(
        tree.words[a].deprel in ("acl:relcl", "acl") for a in (tree.words[i].head,) if a >= 0
    )


def role_of(tree: Tree, i: int) -> str:
    """What a phrase is to its clause; a conjunct has the role of the first one."""
    words = tree.words
    steps = 0
    while words[i].deprel.startswith("conj") and words[i].head >= 0 and steps < 50:
        i, steps = words[i].head, steps + 1
    relation = words[i].deprel
    if relation == "nmod:poss":
        return "p"
    return ROLES.get(relation.partition(":")[0], "x")
