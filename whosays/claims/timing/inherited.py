"""Times that a predicate has from the words around it: English, where it has none of its own.

"collected them on two occasions in 2016", "last August, when a bomb thrown at him failed to go off", "an assault
on 3 March in which four died", "the blast that killed four tore through the hall on 3 May".
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.timing.words import words
from whosays.claims.tree import Tree

HELD = frozenset({"on", "at", "in", "during"})  # with these a noun tells when something was done
RANGE = frozenset({"between", "from"})
ABOVE = ("acl", "nsubj", "xcomp", "conj")  # from a deed inside a clause to the clause's own verb
STEPS = 4
LEADING = 4  # words before a time that opens a phrase: "on or about"


def candidates(tree: Tree, word: int) -> Iterator[int]:
    """The words at which a time may stand that is also the predicate's, the likeliest first."""
    if tree.language != "en":
        return
    yield from nested(tree, word)
    yield from before_subject(tree, word)
    yield from of_seen(tree, word)
    yield from of_subject(tree, word)
    yield from of_clause(tree, word)
    yield from of_event(tree, word)


def nested(tree: Tree, verb: int) -> Iterator[int]:
    """As in "on two occasions in 2016", "into its ranks between 2020 and 2023": a date below where or how."""
    occasions = words(tree.language)["occasions"]
    first = tree.coordination_head(verb)
    shared = [c for c in tree.having(first, "obl") if c < first] if not tree.having(verb, "nsubj") else []
    for noun in (*tree.having(verb, "obl"), *(shared if first != verb else ())):
        held = tree.lemmas[noun] in occasions and bool(HELD & set(tree.markers(noun)))
        if tree.lemmas[noun] in words(tree.language)["moments"]:
            yield from (c for c in tree.subtree(noun) if c > noun)  # "on a date unknown between 1 and 10 August"
        for below in tree.having(noun, "nmod"):
            if held or RANGE & set(tree.markers(below)):
                yield below


def before_subject(tree: Tree, verb: int) -> Iterator[int]:
    """As in "found that between 4 and 9 May soldiers detained …", with the time hung on whoever did it."""
    for who in tree.having(verb, "nsubj", "nsubj:pass"):
        begins = min(tree.subtree(who)) + LEADING
        yield from (c for c in tree.having(who, "nmod", "nummod", "compound") if c < who and c <= begins)


def of_seen(tree: Tree, word: int) -> Iterator[int]:
    """As in "on 3 May he saw him beating the victim": what is seen is done when it is seen."""
    head = tree.words[word].head
    if head < 0 or tree.bases[word] not in ("advcl", "xcomp", "ccomp", "acl") or not tree.forms[word].endswith("ing"):
        return
    head = tree.words[head].head if tree.bases[word] == "acl" and tree.bases[head] == "obj" else head
    if (
        head >= 0
        and tree.lemmas[head] in words(tree.language)["seen"]
        and not tree.having(word, "mark", "nsubj", "aux")
    ):
        yield from tree.having(head, "obl")


def of_subject(tree: Tree, word: int) -> Iterator[int]:
    """As in "a bomb that went off on 3 May killed four": when it struck, it did."""
    for subject in tree.having(word, "nsubj"):
        for clause in tree.having(subject, "acl"):
            if tree.lemmas[clause] in words(tree.language)["struck"] and clause < word:
                yield from tree.having(clause, "obl")


def struck(tree: Tree, verb: int) -> list[int]:
    """The participles of what did it: Turkish "3 Mayıs'ta patlayan bomba iki kişiyi öldürdü"."""
    verbs = words(tree.language)["struck"]
    return [p for s in tree.having(verb, "nsubj") if s < verb for p in tree.having(s, "acl") if tree.lemmas[p] in verbs]


def caused(tree: Tree, word: int) -> list[int]:
    """Of Turkish "iki kişinin ölümüne yol açtı" the verb, and what tells when its subject struck."""
    verb = tree.words[word].head
    if verb < 0 or tree.bases[word] != "obl" or tree.words[word].feats.get("Case") != "Dat":
        return []
    causes = any(tree.lemmas[c] in words(tree.language)["causes"] for c in tree.having(verb, "compound"))
    return [verb, *struck(tree, verb)] if causes else []


def of_clause(tree: Tree, word: int) -> Iterator[int]:
    """As in "last August, when a bomb failed to go off", "an assault on 3 March in which four died"."""
    for _ in range(STEPS):
        head = tree.words[word].head
        if head < 0:
            return
        if tree.words[word].deprel in ("acl:relcl", "advcl", "advcl:relcl"):
            yield from before_when(tree, word, head)
            return
        if tree.bases[word] not in ABOVE:
            return
        word = head


def before_when(tree: Tree, clause: int, above: int) -> Iterator[int]:
    """The time, or the event with its time, that "when" or "in which" stands for."""
    first = min(tree.subtree(clause))
    opening = tree.forms[first : first + 3]
    if "when" not in opening[:2] and opening[:2] != ["in", "which"] and opening[1:3] != ["in", "which"]:
        return
    if "when" in opening and tree.words[first].text != "," and tree.words[max(first - 1, 0)].text != ",":
        return
    for place in (above, *tree.ancestors(above)):
        yield place
        yield from (c for c in tree.having(place, "nmod", "obl") if c < clause)
        held = tree.bases[place] != "obl" or bool(HELD & set(tree.markers(place)))
        if tree.words[place].upos == "VERB" or not held:
            return  # "in 2011, following a journey in which …": the journey was before


def of_event(tree: Tree, word: int) -> Iterator[int]:
    """As in "The blast that killed four tore through the hall on 3 May": what the event did, it did then."""
    event = tree.words[word].head
    if event < 0 or tree.words[word].deprel != "acl:relcl" or tree.lemmas[event] not in words(tree.language)["events"]:
        return
    verb = tree.words[event].head
    past = verb >= 0 and tree.bases[event] == "nsubj" and "Past" in tree.tenses(word) and not tree.having(verb, "aux")
    if past and tree.words[verb].upos == "VERB":
        yield from tree.having(verb, "obl")
