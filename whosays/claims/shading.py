"""What a predicate's own helpers, suffixes, modifiers and form say of whether it has taken place."""

from __future__ import annotations

from whosays.claims.languages import Cues, Language
from whosays.claims.lexicon import adpositions, find, lemma
from whosays.claims.modals import helped
from whosays.claims.negation import is_negated
from whosays.claims.tree import Tree
from whosays.claims.turkish.shades import turkish_shades
from whosays.model import Reality

ORDER: tuple[Reality, ...] = ("cancelled", "attempted", "planned", "hypothetical")  # what outranks what
QUOTES = "\"“”„«»''"


def own_shades(tree: Tree, i: int, language: Language) -> set[Reality]:
    """What the predicate's own helpers, suffixes and modifiers say."""
    found: set[Reality] = set()
    if tree.having(i, "amod", "acl"):
        found |= {shade for shade in ORDER if modified(tree, i, language.reality[shade], language)}
    found |= helped(tree, i, language)
    if language.infinitives:
        found |= turkish_shades(tree, i, language)
    if is_future(tree, i, language) or is_ahead(tree, i):
        found.add("planned")
    if is_question(tree, i, language) or is_imperative(tree, i) or in_condition(tree, i, language):
        found.add("hypothetical")
    return found


def modified(tree: Tree, i: int, cues: Cues, language: Language) -> bool:
    """As in "the planned attack", "a failed attempt", "the attack plan"."""
    for c in tree.having(i, "amod", "acl"):
        form = tree.forms[c]
        if form in cues.adjectives or lemma(tree, c, language) in cues.adjectives:
            told = tree.having(c, "mark", "nsubj")  # "the claim that it is ready"
            return tree.words[c].deprel != "acl:relcl" and not told and not is_negated(tree, c, language)
    return False


def in_condition(tree: Tree, i: int, language: Language) -> bool:
    """As in "in case of an attack", Turkish "saldırı halinde"."""
    return bool(language.reality["hypothetical"].phrases & set(adpositions(tree, i, language)))


def is_future(tree: Tree, i: int, language: Language) -> bool:
    """Turkish -AcAK, finite or not; English has a helper for it."""
    word = tree.words[i]
    if not language.infinitives or word.upos not in ("VERB", "AUX", "NOUN", "ADJ"):
        return False
    clausal = word.upos in ("VERB", "AUX") or tree.bases[i] in ("ccomp", "csubj", "xcomp")
    shaped = clausal and language.has_shape("future", word.text)
    return word.feats.get("Tense") == "Fut" or shaped


def is_ahead(tree: Tree, i: int) -> bool:
    """As in "prompted the council to close the school next year": an infinitive with a time to come."""
    if not tree.is_marked(i, "to") or tree.having(i, "aux"):
        return False
    times = [c for c in tree.having(i, "obl", "advmod") if not tree.having(c, "case")]
    return any(tree.forms[c] == "tomorrow" or is_next(tree, c) for c in times)


def is_next(tree: Tree, time: int) -> bool:
    """As in "next year"."""
    return any(tree.forms[c] == "next" for c in tree.having(time, "amod")) and not tree.having(time, "det")


def is_question(tree: Tree, i: int, language: Language) -> bool:
    """The main predicate of a sentence that asks whether it is so: one that asks why or when takes it for granted."""
    if tree.words[i].head >= 0:
        return False
    if reports_question(tree, i, language):
        return False
    if any(language.has_shape("asking", tree.words[c].text) for c in tree.having(i, "aux")):
        return True  # Turkish "konuştun mu", with or without its mark
    quoted = tree.words[0].text in QUOTES and tree.words[-1].text in QUOTES
    return tree.words[-2 if quoted and len(tree) > 1 else -1].text == "?" and not presupposed(tree, i, language)


def reports_question(tree: Tree, i: int, language: Language) -> bool:
    """As in "She said, how could he?", "I think one has to ask: is it so?": what is asked stands below the report."""
    subject = tree.first(i, "nsubj")
    plain = subject is not None and subject < i and not any(c < subject for c in tree.having(i, "aux"))
    reports = not language.infinitives and find(tree, i, language.reporting.verbs, language) is not None
    below = tree.having(i, "ccomp", "parataxis", "obj")
    return (
        plain and reports and any(i < c for c in below) and tree.forms[opening(tree)] not in language.classes["asking"]
    )


def presupposed(tree: Tree, i: int, language: Language) -> bool:
    """As in "Why do they say nothing?", "Who killed the mayor?", "When did it begin?"."""
    first = opening(tree)
    asking = first in (i, *tree.children[i]) and language.is_a(tree.forms[first], "asking")
    return asking and (tree.forms[first] == "why" or "Past" in tree.tenses(i))


def opening(tree: Tree) -> int:
    """The first word of the sentence that is no mark, "and" or "oh"."""
    return next((k for k, word in enumerate(tree.words) if word.upos not in ("PUNCT", "CCONJ", "INTJ")), 0)


def is_imperative(tree: Tree, i: int) -> bool:
    """An order: "Leave the country!", with nobody as its subject."""
    word = tree.words[i]
    return word.feats.get("Mood") == "Imp" and word.feats.get("Person", "2") == "2" and tree.first(i, "nsubj") is None
