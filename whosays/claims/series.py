"""Series of deeds that a parser has cut: "denied paying X, threatening Y and forging Z", "was held, beaten and shot".

What stands in one form between commas, with an "and" before the last of it, is one series: said, denied or suffered by
whoever the first is.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.joining import is_bare, is_gerund
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
JOINS = frozenset({"and", "or"})


def passive_deeds(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "had been held in a cellar, questioned by three men and beaten": the questioning is one more."""
    for i in tree.named("advcl", "acl"):
        verb = tree.words[i].head
        if verb < 0 or verb > i or tree.words[i].deprel == "acl:relcl" or not is_bare(tree, i) or not set_off(tree, i):
            continue
        above = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), verb)
        later = [c for c in tree.having(above, "conj") + tree.having(i, "conj") if c > i and is_bare(tree, c)]
        joined = any(tree.forms[c - 1] in JOINS for c in later)
        if joined and above < i and tree.first(above, "aux:pass") is not None:
            yield i, above, "conj"


def reported_gerunds(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "denied paying X, threatening Y and forging Z", "admitted taking bribes and, …": all of it denied."""
    for i in tree.named("advcl", "acl"):
        first = tree.words[i].head
        if not 0 <= first < i or not is_gerund(tree, i) or not set_off(tree, i):
            continue
        while first >= 0 and not (tree.words[first].upos == "VERB" and gerund_or_perfect(tree, first)):
            first = tree.words[first].head
        verb = tree.words[first].head if first >= 0 else -1
        if verb < 0 or tree.bases[first] not in ("xcomp", "ccomp", "obj") or not reports(tree, verb, language):
            continue
        later = [k for k in range(i + 1, len(tree)) if tree.words[k].upos == "VERB" and gerund_or_perfect(tree, k)]
        if any(tree.forms[opening(tree, k) - 1] in JOINS for k in later) or tree.forms[i - 1] in JOINS:
            yield i, first, "conj"


def perfect_deeds(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "denied having met X, paid Y or known of Z", with the last deed hung on the noun before it."""
    for i in tree.named("conj", "acl", "amod"):
        noun = tree.words[i].head
        if i < 1 or not 0 <= noun < i or tree.words[noun].upos not in ("NOUN", "PROPN") or not is_bare(tree, i):
            continue
        if tree.forms[i - 1] not in JOINS:
            continue
        verb = next((a for a in tree.ancestors(noun) if tree.words[a].upos == "VERB"), None)
        first = tree.coordination_head(verb) if verb is not None else -1
        if first >= 0 and any(tree.lemmas[a] == "have" for a in tree.having(first, "aux")) and noun > first:
            yield i, first, "conj"


def unshared_perfects(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "denied having met X", "denied the theft and having met X": who denies it is who would have met him."""
    for i in tree.named("ccomp", "advcl", "conj"):
        verb = tree.words[i].head
        having = any(tree.forms[a] == "having" for a in tree.having(i, "aux"))
        beside = tree.base(i) == "conj"
        verb = tree.words[verb].head if beside and tree.base(verb) == "obj" else verb
        near = verb >= 0 and (beside or min(tree.subtree(i)) == verb + 1)
        if having and near and not tree.having(i, "nsubj", "mark") and reports(tree, verb, language):
            yield i, verb, "ccomp" if beside else "xcomp"


def deeds_charged(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "on suspicion of forging permits", "guilty of selling arms", read as permits that forge."""
    for i in tree.named("amod", "acl"):
        noun = tree.words[i].head
        opens = i > 1 and tree.forms[i - 1] in ("of", "for") and tree.words[i - 1].head == noun
        if not opens or noun != i + 1 or not is_gerund(tree, i) or tree.words[noun].upos != "NOUN":
            continue
        above = tree.words[noun].head
        if above < i and belongs(tree, i - 2, language, "charges", "charge_word", "answerable", "takes_of"):
            verbal = tree.words[above].upos in ("VERB", "ADJ")
            yield i, above, "advcl" if verbal else "acl"
            yield noun, i, "obj"
            yield i - 1, i, "mark"


def time_served(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "was released after serving six years for killing him": he served them for it."""
    for i in tree.named("advcl", "obl"):
        verb = tree.words[i].head
        if verb < 0 or not any(tree.forms[m] == "for" for m in tree.having(i, "mark", "case")):
            continue
        if verb > i:
            yield from punished_before(tree, i, verb, language)
            continue
        between = (k for k in range(i - 1, verb, -1) if belongs(tree, k, language, "serves_time"))
        serving = next((k for k in between if tree.words[k].upos == "VERB" and tree.words[k].head == verb), None)
        if serving is not None and tree.bases[serving] == "advcl" and tree.having(serving, "obj"):
            yield i, serving, tree.words[i].deprel


def punished_before(tree: Tree, i: int, verb: int, language: Language) -> Iterator[Move]:
    """As in "Years after he was jailed for killing her, he was acquitted": for which he was jailed."""
    verbs = (k for k in range(i - 1, -1, -1) if tree.words[k].upos == "VERB")
    above = next(verbs, None)
    clause = above is not None and tree.words[above].head == verb and tree.bases[above] == "advcl"
    if above is not None and clause and is_gerund(tree, i) and belongs(tree, above, language, "punishes"):
        yield i, above, "advcl"


def set_off(tree: Tree, i: int) -> bool:
    """Behind a comma or an "and"."""
    at = opening(tree, i)
    return at > 0 and tree.forms[at - 1] in (",", *JOINS)


def opening(tree: Tree, i: int) -> int:
    """The first word of a verb with its helpers."""
    return min([i, *(a for a in tree.having(i, "aux", "advmod") if a < i)])


def gerund_or_perfect(tree: Tree, i: int) -> bool:
    """As in "paying", "having paid"."""
    return tree.forms[i].endswith("ing") or any(tree.forms[a] == "having" for a in tree.having(i, "aux"))


def reports(tree: Tree, verb: int, language: Language) -> bool:
    """A verb of saying."""
    return tree.words[verb].upos == "VERB" and find(tree, verb, language.reporting.verbs, language) is not None


RULES = (time_served, deeds_charged, unshared_perfects, passive_deeds, reported_gerunds, perfect_deeds)
