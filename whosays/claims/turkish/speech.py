"""Around a report in a Turkish sentence: what is a part of the words said, and what stands outside them.

Turkish puts the report last, so that a parser likes to hang on it what opens or closes the words before it: the subject
of the quotation, who is addressed in it, a participle that describes the speaker.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import MARKS, hung, is_finite, owned
from whosays.model import Word

STOPS = frozenset({".", "!", "?", "…", "..."})
THERE = frozenset({"yok", "var"})
LEFT_OF_VERB = frozenset({"obj", "obl", "ccomp", "iobj"})


def quoted_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Pars, kıpırdamadı. diye ekledi": behind a full stop stands the report alone, and who it is of is gone."""
    for i in tree.named("nsubj"):
        verb = tree.words[i].head
        said = next((c for c in tree.having(verb, "ccomp", "xcomp", "csubj") if i < c < verb), None)
        if said is None or not find(tree, verb, language.reporting.verbs, language) or tree.having(said, "nsubj"):
            continue
        opened = sum(tree.words[k].text in MARKS for k in range(i)) % 2 == 1
        between = {tree.words[k].text for k in range(i, said)} & MARKS
        behind = {word.text for word in tree.words[said:verb]}
        stopped = is_finite(tree.words[said]) and not opened and behind & STOPS and not behind & MARKS
        if not between and (stopped or (opened and behind & MARKS)):
            yield hung(tree, i, said, "nsubj")


def addressed(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Anlattın oğlum, dedi": no comma parts a speaker from the report behind; "my son" is spoken to."""
    for i in tree.named("nsubj"):
        verb = tree.words[i].head
        said = next((c for c in tree.having(verb, "ccomp") if c < i), None)
        parted = i + 2 == verb and tree.words[i + 1].text == ","
        mine = tree.words[i].feats.get("Person[psor]") == "1" or tree.forms[i].endswith("m")
        if said is not None and parted and mine and find(tree, verb, language.reporting.verbs, language):
            yield hung(tree, i, said, "vocative")


def existentials(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "buna gerek yok" dedi: what there is none of is the subject of "yok", not a second thing said."""
    for i in range(len(tree) - 1):
        word, there = tree.words[i], i + 1
        twins = word.head == tree.words[there].head and word.deprel == tree.words[there].deprel
        if tree.forms[there] in THERE and twins and word.upos == "NOUN" and tree.bases[i] in ("ccomp", "obj"):
            yield hung(tree, i, there, "nsubj")


def before_the_first(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "kararı eleştirdi ve “Gidelim” dedi": what stands before the first of two verbs is of the first."""
    for verb in tree.named("conj"):
        first = tree.words[verb].head
        joint = any(first < c < verb for c in tree.having(verb, "cc"))
        if not first < verb or not joint or not (is_finite(tree.words[first]) and is_finite(tree.words[verb])):
            continue
        for i in tree.children[verb]:
            if i < first and tree.bases[i] in LEFT_OF_VERB:
                yield hung(tree, i, first, tree.words[i].deprel)


def participles_before(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "arttığını ifade eden Ay, “…” dedi": a participle in -An right before a name describes it."""
    for i in tree.named("ccomp", "csubj", "advcl", "obj"):
        word, name = tree.words[i], i + 1
        verb = word.head
        participle = word.feats.get("VerbForm") == "Part" and tree.forms[i].endswith(("an", "en")) and not owned(word)
        if not participle or not name < verb or tree.words[name].upos != "PROPN" or tree.bases[name] != "nsubj":
            continue
        if tree.words[name].head == verb and find(tree, verb, language.reporting.verbs, language):
            inner = {c: replace(tree.words[c], head=i) for c in tree.having(verb, "ccomp") if c < i}
            yield {**inner, **hung(tree, i, name, "acl")}


def behind_semicolon(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Düştü, dedi adam; kalktı": the deed behind the semicolon is told, and who stands before it has spoken."""
    for i in tree.named("ccomp"):
        verb = tree.words[i].head
        stop = next((k for k in range(verb + 1, i) if tree.words[k].text == ";"), None)
        if not 0 <= verb < i or stop is None or not (is_finite(tree.words[i]) and is_finite(tree.words[verb])):
            continue
        if find(tree, verb, language.reporting.verbs, language):
            who = {c: replace(tree.words[c], head=verb) for c in tree.having(i, "nsubj") if verb < c < stop}
            yield {**who, i: replace(tree.words[i], deprel="conj")}


RULES = (existentials, before_the_first, behind_semicolon, quoted_subjects, addressed, participles_before)
