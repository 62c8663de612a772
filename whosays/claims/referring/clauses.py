"""What the tree says of who may be meant: whose argument a phrase is, who its subject is, which "it" is nobody."""

from __future__ import annotations

from itertools import islice

from whosays.claims.languages import load_language
from whosays.claims.referring.phrase import Phrase
from whosays.claims.referring.words import Words
from whosays.claims.tree import Tree

ARGUMENTS = frozenset({"nsubj", "obj", "iobj", "obl", "csubj"})
VERBAL = frozenset({"root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj", "conj"})
CLAUSES = frozenset({"csubj", "ccomp", "xcomp", "advcl", "acl"})
DEEP = 50  # steps up a tree that are gone


def clause_of(tree: Tree, i: int) -> int:
    """The verb (or other predicate) whose argument a phrase is, -1 where it is none's."""
    first = tree.coordination_head(i)
    return tree.words[first].head if tree.bases[first] in ARGUMENTS else -1


def excluded(tree: Tree, phrase: Phrase, mention: Phrase, governor: int) -> bool:
    """Whether the tree forbids it: two arguments of one verb, or a phrase that holds the pronoun."""
    if governor >= 0 and (clause_of(tree, mention.head) == governor or mention.head == silent(tree, governor)):
        return True
    if ordered_by(tree, phrase.head, mention.head) or told_by_office(tree, phrase.head, mention.head):
        return True
    at, steps = phrase.head, 0
    while at >= 0 and steps < DEEP and tree.bases[at] not in VERBAL:
        if tree.bases[at] == "conj":
            return False  # "Kaya and his son": the first of two holds nothing of the second
        at, steps = tree.words[at].head, steps + 1
        if at == mention.head:
            return True
    return False


def ordered_by(tree: Tree, pronoun: int, subject: int) -> bool:
    """As in "The judge ordered that she be held": nobody orders so of himself."""
    clause = tree.words[pronoun].head
    over = tree.words[clause].head if clause >= 0 and tree.bases[clause] == "ccomp" else -1
    if over < 0 or tree.bases[pronoun] != "nsubj" or tree.first(over, "nsubj") != subject:
        return False
    return load_language(tree.language).is_a(tree.lemmas[over], "commands")


def told_by_office(tree: Tree, pronoun: int, subject: int) -> bool:
    """As in "A diplomat said that she had been approached": whoever tells of a case tells what befell others."""
    clause = tree.words[pronoun].head
    over = tree.words[clause].head if clause >= 0 and tree.bases[clause] == "ccomp" else -1
    if over < 0 or tree.words[pronoun].deprel != "nsubj:pass" or tree.first(over, "nsubj") != subject:
        return False
    office = load_language(tree.language).is_a(tree.lemmas[subject], "tells_of_case")
    return office and any(tree.forms[d] in ("a", "an") for d in tree.having(subject, "det"))


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
