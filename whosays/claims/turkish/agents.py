"""Who did what a Turkish passive tells: "polis tarafından", "jandarma ekiplerince", "Başsavcılığınca".

A word beside a passive verb that is marked so is its doer. A verb that has one is a passive, though its stem in -n
("yakalan", "hazırlan") is also listed as a verb of its own: what stands as its subject was acted on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree
from whosays.claims.turkish.irregular import prefixes
from whosays.claims.turkish.known import bodies
from whosays.claims.turkish.moves import is_somebody
from whosays.claims.turkish.passives import passive
from whosays.model import Word

IN_CE = re.compile("[cç][ae]$")  # "kişilerce", "savcılıkça", "mahkemece"
OWNED_IN_CE = re.compile("s?[ıiuü]nc[ae]$")  # "Başsavcılığınca", "Mahkemesince", "ekiplerince"
ALIKE = ("people", "body", "armed_side")


def by_phrases(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "K.T. tarafından karşılandı": a postposition, read as a noun with an owner."""
    for i, word in enumerate(tree.words):
        if language.lower(word.text) != "tarafından" or word.deprel == "case" or word.head < 0:
            continue
        doer = tree.first(i, "nmod:poss", "nmod", "compound")
        doer = doer if doer is not None and doer < i else right_before(tree, i)
        if doer is None:
            continue
        change = {c: replace(tree.words[c], head=doer) for c in tree.children[i] if c != doer}
        change[doer] = replace(tree.words[doer], head=word.head, deprel="obl:agent")
        yield {**change, i: replace(word, head=doer, deprel="case", upos="ADP")}


def right_before(tree: Tree, i: int) -> int | None:
    """The noun or name in the nominative that ends right before a postposition, whatever it was hung on."""
    at = i - 1
    while tree.bases[at] in ("flat", "appos") and 0 <= tree.words[at].head < at:
        at = tree.words[at].head
    word = tree.words[at]
    named = at >= 0 and word.upos in ("NOUN", "PROPN") and word.feats.get("Case", "Nom") == "Nom"
    return at if named and tree.bases[at] in ("nmod", "obl", "nsubj", "dep") else None


def agents_in_ce(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kimliği belirsiz kişilerce dövüldü": of a passive a person or a body in -cA is the doer."""
    for i in tree.named("obl", "advmod", "nsubj", "nmod", "amod", "compound", "obj", "advcl"):
        word, head = tree.words[i], tree.words[i].head
        head = tree.words[head].head if tree.words[head].deprel == "compound:lvc" else head  # "gözaltına alındı"
        verb = tree.words[head]
        if tree.forms[i] in language.classes["person"]:  # "hoca", "amca"
            continue
        if not IN_CE.search(tree.forms[i]) or word.upos not in ("NOUN", "PROPN", "ADV", "ADJ") or verb.upos != "VERB":
            continue
        stem = body_in_ce(tree.forms[i], language)
        somebody = stem or is_somebody(tree, i, language) or belongs(tree, i, language, "armed_side")
        if somebody and (passive(verb, language).feats.get("Voice") == "Pass"):
            upos = word.upos if word.upos == "PROPN" else "NOUN"
            feats = {**word.feats, "Case": "Equ"}
            yield {i: replace(word, head=head, deprel="obl:agent", upos=upos, lemma=stem or word.lemma, feats=feats)}


def body_in_ce(form: str, language: Language) -> str:
    """The noun for people or a body under -cA or -sIncA, or nothing: "başsavcılığınca" is "başsavcılık"."""
    known = bodies(language.code).union(*(language.classes[name] for name in ALIKE))
    plain = form[:-2] if form[:-2] in known else ""
    if plain or not OWNED_IN_CE.search(form):
        return plain
    return next((stem for end, stem in prefixes(form) if stem in known and OWNED_IN_CE.fullmatch(form[end:])), "")


def acted_verbs(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "polis tarafından yakalandı": whom a doer stands beside was caught, and did not catch."""
    for i in tree.named("obl"):
        verb = tree.words[i].head
        if tree.words[i].deprel == "obl:agent" and tree.words[verb].upos == "VERB":
            known = passive(tree.words[verb], language)
            yield {verb: known} if known != tree.words[verb] else {}


def marked_doers(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya tarafından satın alındı", with Kaya hung on the noun of the verb: he is its doer."""
    for mark in (k for k, form in enumerate(tree.forms) if form == "tarafından" and tree.bases[k] == "case"):
        doer = tree.words[mark].head
        over = tree.words[doer].head if doer >= 0 else -1
        if over < mark or tree.words[doer].deprel == "obl:agent":
            continue
        verb = over if tree.words[over].upos == "VERB" else tree.words[over].head
        half = verb == over or tree.words[over].deprel == "compound:lvc"
        if half and tree.bases[doer] in ("nmod", "obl", "nsubj") and verb > mark:
            yield {doer: replace(tree.words[doer], head=verb, deprel="obl:agent")}


def things_before_doers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Pasaport Kaya tarafından düzenlendi": what is no name before a doer was acted on."""
    for head in tree.named("obl"):
        word, verb = tree.words[head], tree.words[head].head
        if word.deprel != "obl:agent" or tree.first(verb, "nsubj", "obj") is not None or verb < head:
            continue
        first = min(tree.subtree(head))
        mark = max(c for c in (head, *tree.having(head, "case")))
        if first != 0 or not acted_on(tree, first, language) or mark - first < 2:
            continue
        if first == head and (rest := tree.having(head, "flat", "nmod", "compound")) and rest[0] == first + 1:
            new = rest[0]
            moved = {c: replace(tree.words[c], head=new) for c in tree.children[head] if c != new}
            thing = replace(word, deprel="nsubj", upos="NOUN")
            yield {**moved, new: replace(tree.words[new], head=verb, deprel="obl:agent"), first: thing}
        elif tree.words[first].head == head and tree.bases[first] in ("nmod", "compound"):
            yield {first: replace(tree.words[first], head=verb, deprel="nsubj")}


def acted_on(tree: Tree, i: int, language: Language) -> bool:
    """A bare noun for a thing or a place, at the head of a sentence: no part of anybody's name."""
    word, names = tree.words[i], ("weapon", "drug", "document", "money", "vehicle", "estate", "contraband", "built")
    bare = word.feats.get("Case", "Nom") == "Nom" and tree.forms[i] == tree.lemmas[i]
    return bare and language.is_a(tree.lemmas[i], *names)


RULES = (marked_doers, by_phrases, agents_in_ce, acted_verbs, things_before_doers)
