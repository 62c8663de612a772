"""Nominal sentences of Turkish: the name or noun at their end is what somebody is said to be, or where he is.

"Kurucusu Kaya'dır", "son adresi Sofya'daydı": a parser leaves the copula at the end of a name, and takes the name for
a part of the noun before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import is_finite, owned
from whosays.claims.turkish.opening import opens
from whosays.model import Word

NOMINAL = frozenset({"NOUN", "PROPN"})
PAST = "[dt][ıiuü]|m[ıi]ş|m[uü]ş"
COPULA = re.compile(f"(y?({PAST})|[dt][ıiuü]r)$")  # "-ydı", "-ymış", "-dır"
SOMEWHERE = re.compile(f"[dt][ae](y({PAST})|[dt][ıiuü]r)$")  # "Sofya'daydı"
NAMED = re.compile(f"['’]({PAST}|[dt][ıiuü]r)$")  # "Alkan'dı"
SAYING = frozenset({"Nom", "Loc", "Gen"})
NAMED_AFTER = ("vehicle", "weapon", "goods", "courtesy", "rank")  # "Mercedes otomobilin", "Ahmet beyin"
LOCATIVE = ("da", "de", "ta", "te")
UNDER = frozenset({"nmod", "nmod:poss", "appos", "compound", "flat", "conj"})


def whole_copulas(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Sofya'daydı", "Alkan'dı": the case before a copula that the words leave at its noun."""
    i = last_word(tree)
    word = tree.words[i]
    placed = SOMEWHERE.search(tree.forms[i]) and not tree.lemmas[i].endswith(LOCATIVE)  # "Ada'dır"
    if word.upos in NOMINAL and word.feats.get("Case") != "Loc" and placed:
        yield {i: replace(word, feats={**word.feats, "Case": "Loc"})}
    if word.upos == "PROPN" and NAMED.search(tree.forms[i]):
        parts = [c for c in (i, word.head) if c >= 0 and tree.words[c].feats.get("Case") == "Acc"]
        parts = parts if word.deprel == "flat" else parts[:1]
        yield {c: replace(tree.words[c], feats={**tree.words[c].feats, "Case": "Nom"}) for c in parts}


def last_predicates(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "son adresi Sofya'daydı", "biri, sorumlu Ebu Talha idi": what has the copula is said of the noun before."""
    i = predicate_end(tree)
    top = tree.words[i].head if i >= 0 else -1
    if top < 0 or top > i or tree.words[top].head >= 0 or tree.bases[i] not in UNDER:
        return
    if not is_subject(tree, top) or tree.having(i, "cc") or tree.words[i].feats.get("Case", "Nom") not in SAYING:
        return
    moved = {c: replace(tree.words[c], head=i) for c in tree.having(top, "punct", "advmod", "obl") if c > top}
    root = replace(tree.words[i], head=-1, deprel="root")
    yield {**moved, i: root, top: replace(tree.words[top], head=i, deprel="nsubj")}


def is_subject(tree: Tree, top: int) -> bool:
    """Whether an owned noun, read as the predicate, has nothing that a predicate has."""
    word = tree.words[top]
    bare = word.upos in ("NOUN", "PRON") and word.feats.get("Case", "Nom") == "Nom" and owned(word)
    return bare and not tree.having(top, "cop", "nsubj", "csubj")


def predicate_end(tree: Tree) -> int:
    """The head of the name or noun that ends a sentence with a copula, -1 where none does."""
    last = last_word(tree)
    if tree.bases[last] == "cop":
        i = tree.words[last].head
    else:
        i = last if COPULA.search(tree.forms[last]) and tree.forms[last] != tree.lemmas[last] else -1
    if i >= 0 and tree.words[i].deprel == "flat":
        i = tree.words[i].head
    return i if i >= 0 and tree.words[i].upos in NOMINAL else -1


def last_word(tree: Tree) -> int:
    """The last word that is no mark."""
    return next((k for k in range(len(tree) - 1, 0, -1) if tree.words[k].upos != "PUNCT"), 0)


def denied_names(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgütün lideri Kaya değil": the owned noun is what the name is said to be, and no title of it."""
    said = [tree.words[k].head for k in tree.named("cop") if tree.forms[k] == "değil" and not asks(tree, k)]
    i = said[0] if said else -1
    if i < 0 or tree.words[i].head >= 0 or tree.words[i].upos != "PROPN" or tree.having(i, "nsubj", "csubj"):
        return
    for c in tree.having(i, "nmod:desc", "nmod", "appos", "amod"):
        owners = [o for o in tree.having(c, "nmod:poss") if tree.words[o].feats.get("Case") == "Gen"]
        if c < i and owners and is_subject(tree, c):
            yield {c: replace(tree.words[c], deprel="nsubj")}


def asks(tree: Tree, k: int) -> bool:
    """As in "değil mi?"."""
    return k + 1 < len(tree) and tree.lemmas[k + 1] in ("mi", "mı")


def names_before_owners(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya örgütün lideri sayılıyor": a name explains no noun in the genitive that is not marked as its own."""
    for i in tree.named("nmod:poss", "nmod", "amod", "compound"):
        word, owner = tree.words[i], tree.words[i].head
        if word.upos != "PROPN" or word.feats.get("Case", "Nom") != "Nom" or owner != last_of_name(tree, i) + 1:
            continue
        held = tree.words[owner]
        bare = held.upos == "NOUN" and held.feats.get("Case") == "Gen" and not owned(held)
        if bare and opens(tree, i) and not belongs(tree, owner, language, *NAMED_AFTER):
            predicate = said_of(tree, owner)
            others = [c for c in tree.having(predicate, "nsubj", "csubj") if c != held.head] if predicate >= 0 else [i]
            if not others:
                yield {i: replace(word, head=predicate, deprel="nsubj")}


def last_of_name(tree: Tree, i: int) -> int:
    """The last word of a name that begins here."""
    return max([i, *tree.having(i, "flat")])


def said_of(tree: Tree, owner: int) -> int:
    """What is said of the subject before an owner: the verb above, or the noun that ends the sentence; else -1."""
    for above in tree.ancestors(owner):
        word = tree.words[above]
        if word.upos == "VERB":
            return above if is_finite(word) or word.feats.get("VerbForm") != "Part" else -1
        if word.head < 0:
            return above
    return -1


def counted_as(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgütün lideri sayılıyor", "lideri ilan edildi": what somebody is held to be is nobody beside him."""
    for i in tree.named("obj", "nsubj"):
        word, verb = tree.words[i], tree.words[i].head
        right_before = i + 1 == verb or (i + 2 == verb and tree.words[i + 1].deprel == "compound:lvc")
        if not right_before or not is_subject(tree, i):
            continue
        names = {tree.lemmas[verb], f"{tree.lemmas[i + 1]}_{tree.lemmas[verb]}"}
        if names.isdisjoint(language.classes["counts_as"]):
            continue
        if tree.words[verb].feats.get("Voice") == "Pass" and any(c < i for c in tree.having(verb, "nsubj") if c != i):
            yield {i: replace(word, deprel="xcomp")}


def positions(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya örgütün lideri konumunda": he is its leader."""
    for i in tree.named("nmod:poss", "nmod", "compound", "nsubj"):
        word, at = tree.words[i], tree.words[i].head
        over = tree.words[at]
        placed = at == i + 1 and over.head < 0 and over.feats.get("Case") == "Loc" and owned(over)
        if (
            placed
            and is_subject(tree, i)
            and belongs(tree, at, language, "position_word")
            and tree.having(at, "nsubj") not in ([], [i])
        ):
            moved = {c: replace(tree.words[c], head=i) for c in tree.children[at] if c != i}
            yield {**moved, i: replace(word, head=-1, deprel="root"), at: replace(over, head=i, deprel="cop")}


def belonging(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "yüzde 60'ı bir fona ait": "ait" says something of a subject, and has no object."""
    for i in tree.tagged("NOUN"):
        if tree.lemmas[i] == "ait" and tree.having(i, "nsubj"):
            given = [c for c in tree.having(i, "obj", "nmod") if tree.words[c].feats.get("Case") == "Dat"]
            moved = {c: replace(tree.words[c], deprel="obl") for c in given}
            yield {**moved, i: replace(tree.words[i], upos="ADJ")} if moved else {}


def owners_behind_subjects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "şirketin sahibi Demir'in kardeşiydi": an owner stands before what he has."""
    for i in tree.named("nmod:poss"):
        noun, word = tree.words[i].head, tree.words[i]
        over = tree.words[noun].head
        behind = noun < i < over and tree.bases[noun] == "nsubj" and word.feats.get("Case") == "Gen"
        if behind and owned(tree.words[over]) and tree.words[over].upos == "NOUN":
            yield {i: replace(word, head=over)}


RULES = (
    whole_copulas,
    last_predicates,
    denied_names,
    names_before_owners,
    counted_as,
    positions,
    belonging,
    owners_behind_subjects,
)
