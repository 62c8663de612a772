"""Is the predicate affirmed or negated? Its own markers, and what governs it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whosays.claims.attribution.contents import clause_below, denied_by, object_below
from whosays.claims.attribution.reports import speaker_of
from whosays.claims.embedding import Step, bearers
from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, find, lemma, look_up
from whosays.claims.tree import Tree
from whosays.model import Polarity

AFFIRMED = re.compile("(?<!m[ae])m[ae]k(t[ae]n?|l[ae]|ten|tan)?$")  # Turkish infinitives; "-memek" is a negated one

# How a word hangs that may negate its governor.
NEGATING = ("advmod", "aux", "cop", "discourse", "cc", "det", "nsubj", "obj")


def polarity_of(tree: Tree, predicate: int, steps: list[Step], language: Language) -> Polarity:
    """Negations on the path are counted: "did not fail to pay" is affirmed."""
    own = bearers(tree, predicate, language)
    negated = any(is_negated(tree, i, language) or shared_negation(tree, i, language) for i in own)
    count = int(negated) + sum(turned_by(tree, step, language) for step in upto_subject(tree, steps, own))
    return "negated" if count % 2 else "affirmed"


def upto_subject(tree: Tree, steps: list[Step], own: list[int]) -> Iterator[Step]:
    """The steps out of the predicate, no further than a clause in which it is only the subject.

    "denied that creating jobs was a factor" does not deny that jobs were created.
    """
    for step in steps:
        if step.governor not in own:
            yield step
        if tree.words[step.word].deprel == "csubj":
            return


def is_negated(tree: Tree, i: int, language: Language) -> bool:
    """Negated by its own words: not, never, no, without, nobody as its subject, Turkish -mA-, değil, yok."""
    word, form = tree.words[i], tree.forms[i]
    infinitive = bool(language.infinitives) and AFFIRMED.search(form) is not None
    if word.feats.get("Polarity") == "Neg" and not infinitive and word.upos in ("VERB", "AUX", "NOUN", "ADJ"):
        return True
    if language.has_shape("without", form) or form in language.negation.words or without(tree, i, language):
        return True
    return any(negates(tree, c, language) for c in tree.having(i, *NEGATING))


def negates(tree: Tree, c: int, language: Language) -> bool:
    """Whether this dependent negates its governor."""
    relation, negation = tree.bases[c], language.negation
    form = tree.forms[c]
    if relation in ("advmod", "aux", "cop", "discourse", "cc"):
        auxiliary = relation in ("aux", "cop") and tree.words[c].feats.get("Polarity") == "Neg"
        before = tree.forms[c - 1] if c else ""  # "no longer"
        if form == "yet" and c + 1 < len(tree) and tree.forms[c + 1] == "to":
            return True  # "have yet to be arrested"
        return auxiliary or bool({form, lemma(tree, c, language), f"{before}_{form}"} & negation.words)
    if relation == "det":
        return form in negation.determiners
    if relation in ("nsubj", "obj"):
        return form in negation.pronouns or determined_away(tree, c, language)
    return False


def determined_away(tree: Tree, c: int, language: Language) -> bool:
    """As in "No witness saw him", "found no weapons"."""
    if tree.language == "tr":
        return False  # "hiçbir" goes with a negated verb
    return any(tree.forms[d] in language.negation.determiners for d in tree.having(c, "det"))


def without(tree: Tree, i: int, language: Language) -> bool:
    """As in "without paying", "without a weapon"."""
    return bool(language.negation.markers & set(adpositions(tree, i, language)))


def shared_negation(tree: Tree, i: int, language: Language) -> bool:
    """As in "did not kill or wound": a conjunct of the same form, without helpers of its own, shares the "not"."""
    if tree.bases[i] != "conj" or tree.first(i, "nsubj", "aux", "cop", "mark") is not None:
        return False
    head = tree.coordination_head(i)
    same = tree.words[i].feats.get("VerbForm") == tree.words[head].feats.get("VerbForm")
    helped = [c for c in tree.having(head, "aux") if c < head]
    return same and bool(helped) and not contrasted(tree, i, language) and is_negated(tree, head, language)


def contrasted(tree: Tree, i: int, language: Language) -> bool:
    """As in "did not run but hid"."""
    return any(tree.forms[c] in language.negation.contrast for c in tree.having(i, "cc"))


def turned_by(tree: Tree, step: Step, language: Language) -> bool:
    """Whether the governor, or a negation on it, turns the polarity of what stands under it."""
    if step.link in ("condition", "same", "purpose", "means"):
        return False
    governor = step.governor
    if find(tree, governor, language.negation.verbs, language) and step.link == "complement":
        return not is_negated(tree, governor, language)
    if find(tree, governor, language.negation.nouns, language):
        return True
    if denies(tree, step, language):
        return not is_negated(tree, governor, language)
    if step.link == "complement" and unfounded(tree, governor, language):
        return True
    return raises(tree, step, language) and is_negated(tree, governor, language)


def unfounded(tree: Tree, governor: int, language: Language) -> bool:
    """As in "found no evidence that he paid", "no proof was found that he paid": it is not said that he did."""
    evidential = language.classes.get("evidential", frozenset[str]())
    nouns = (i for i in (governor, *tree.having(governor, "obj", "nsubj")) if tree.words[i].lemma.lower() in evidential)
    return any(missed(tree, noun, language) for noun in nouns)


def missed(tree: Tree, noun: int, language: Language) -> bool:
    """Whether there is none of it, or the verb of which it is the subject or object is negated."""
    verb = tree.words[noun].head
    lost = verb >= 0 and tree.bases[noun] in ("obj", "nsubj") and is_negated(tree, verb, language)
    return lost or determined_away(tree, noun, language)


def raises(tree: Tree, step: Step, language: Language) -> bool:
    """As in "does not believe that he paid" says that he did not pay; "did not say that he paid" says nothing of it."""
    if step.link == "object":
        return False
    return find(tree, step.governor, language.negation.raising, language) is not None


def denies(tree: Tree, step: Step, language: Language) -> bool:
    """Is this step the content of a denial? "denied that he paid", "denied the bribe", "denied claims that he paid"."""
    reporting = language.reporting
    if step.link == "object" and find(tree, step.word, reporting.nouns, language):
        return False  # "rejected the claim": it was made
    stance = look_up(tree, step.governor, reporting.verbs, language)
    if stance != "denies":
        return look_up(tree, step.governor, reporting.nouns, language) == "denies" and step.link == "complement"
    content = clause_below(tree, step.governor, stance, language)[0]
    if content is None:
        content = object_below(tree, step.governor, stance, language)[0]
    return speaker_of(tree, step.governor, language) is not None and step.word in denied_by(tree, content, language)
