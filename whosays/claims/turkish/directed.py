"""At whom a Turkish accusation or a lesson is directed, who is counted, and between whom a tie is.

Such a verb takes an infinitive beside a person, whom a parser gives to the infinitive. "A ile B arasında bağ" is the
tie of A with B; "iki şüpheli" counts people, whatever else "şüpheli" may mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.acted import is_verb
from whosays.claims.turkish.cases import doers
from whosays.claims.turkish.moves import hung, is_finite, joined, owned, takes_objects
from whosays.claims.turkish.owners import FACT, tells
from whosays.model import Word

WITH_DEED = re.compile("m[ae]kl[ae]$")  # "kaçırmakla suçladı"
DEED = re.compile("m[ae](k|y[ıi])$")  # "yapmayı öğretti"
TEACHES = frozenset({"öğret", "emret", "yasakla", "öner"})
TRIED = frozenset({"sanık", "şüpheli", "zanlı", "hükümlü", "tutuklu"})
LESS_THAN_NOUNS = frozenset({"ADJ", "ADV"})
WHO = {"Case": "Nom", "Number": "Sing", "Person": "3"}


def accused(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Poyraz'ı barajı uçurmakla suçladı": of two accusatives the first is whom the accusation is against."""
    for deed in tree.named("xcomp", "ccomp", "advcl", "obl"):
        verb = tree.words[deed].head
        if not WITH_DEED.search(tree.forms[deed]) or not deed < verb or tree.first(verb, "obj") is not None:
            continue
        accusing = find(tree, verb, language.classes["accusing"], language)
        if not accusing or tree.words[verb].feats.get("Voice") == "Pass":
            continue
        if "tehdit" in (tree.lemmas[c] for c in tree.having(verb, "compound:lvc")) and kills(tree, deed):
            continue  # "annesini oğlunu öldürmekle tehdit etti": whom the deed would befall
        inner = [c for c in tree.subtree(deed) if tree.words[c].feats.get("Case") == "Acc" and c < deed]
        others = [c for c in tree.having(deed, "obj") if c not in inner[:1]]
        if inner and tree.words[inner[0]].head in (deed, *others) and (others or is_who(tree, inner[0], language)):
            yield hung(tree, inner[0], verb, "obj")


def kills(tree: Tree, deed: int) -> bool:
    """Whether a deed is done to the only noun beside it."""
    return takes_objects(tree.lemmas[deed]) and len(tree.having(deed, "obj")) == 1


def is_who(tree: Tree, i: int, language: Language) -> bool:
    """A name, or a noun for people or a body."""
    named = tree.words[i].upos == "PROPN"
    return named or any(find(tree, i, language.classes[name], language) for name in ("people", "body"))


def taught(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "erlere mayın temizlemeyi öğretti": whom is the teacher's, and not the deed's."""
    for i in tree.named("obl", "nmod"):
        deed = tree.words[i].head
        verb = tree.words[deed].head
        given = tree.words[i].feats.get("Case") == "Dat" and not joined(tree, i) and i < deed < verb
        if given and DEED.search(tree.forms[deed]) and tree.lemmas[verb] in TEACHES and is_who(tree, i, language):
            yield hung(tree, i, verb, "obl")


def counted_people(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "iki şüpheli sınır dışı edildi": what is counted is a noun, and acts or is acted on."""
    for i in tree.named("obl", "advmod", "amod", "dep"):
        word, verb = tree.words[i], tree.words[i].head
        counted = word.upos in LESS_THAN_NOUNS and any(c == i - 1 for c in tree.having(i, "nummod"))
        free = verb > i and is_verb(tree, verb) and tree.first(verb, "nsubj", "csubj") is None
        if counted and free and tree.forms[i] in language.classes["person"]:
            yield {i: replace(word, upos="NOUN", lemma=tree.forms[i], deprel="nsubj", feats=WHO)}


def ties_between(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya ile Demir arasında ilişki bulunduğu": the one has a tie with the other."""
    for between in tree.tagged("NOUN"):
        first = next((c for c in tree.having(between, "nmod:poss", "nmod") if tree.having(c, "conj")), None)
        verb = tree.words[between].head
        if tree.forms[between] not in ("arasında", "arasındaki") or first is None or not between < verb:
            continue
        second = tree.having(first, "conj")
        tie = next((k for k in range(between + 1, verb + 1) if find(tree, k, language.classes["tie"], language)), None)
        if len(second) != 1 or tie is None or not all(is_who(tree, c, language) for c in (first, *second)):
            continue
        one, other, mark = tree.words[first], tree.words[second[0]], tree.words[between]
        yield {
            first: replace(one, head=tie, deprel="nmod:poss", feats={**one.feats, "Case": "Gen"}),
            second[0]: replace(other, head=tie, deprel="nmod", feats={**other.feats, "Case": "Ins"}),
            between: replace(mark, head=tie, deprel="dep", upos="ADP", feats={}),
        }


def bare_objects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgüte militan temin ettiği": a noun without an ending beside such a verb acts in nothing."""
    for i in tree.named("nsubj"):
        clause = tree.words[i].head
        halves = [c for c in tree.having(clause, "compound") if c == clause - 1]
        beside = i == (halves[0] if halves else clause) - 1 and tree.words[i].upos == "NOUN"
        bare = beside and tree.forms[i] == tree.lemmas[i] and not owned(tree.words[i])
        if not bare or not tells(tree, clause) or not FACT.search(tree.forms[clause]) or tree.having(clause, "mark"):
            continue
        name = "_".join([*(tree.lemmas[h] for h in halves), tree.lemmas[clause]])
        passive = tree.words[clause].feats.get("Voice") == "Pass" or tree.first(clause, "obj") is not None
        if takes_objects(name) and not passive and not doers(tree, clause):
            yield {i: replace(tree.words[i], deprel="obj")}


def bodies_before(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Bakanlık hastane hakkında inceleme başlattı", "mahkemesi sanıkların …": no part of what nobody owns."""
    for i in tree.named("nmod", "compound", "amod"):
        word, noun = tree.words[i], i + 1
        body = word.upos in ("NOUN", "PROPN", "ADJ") and word.feats.get("Case", "Nom") == "Nom" and word.head >= noun
        body = body and any(find(tree, i, language.classes[name], language) for name in ("court", "body"))
        if not body or min(tree.subtree(i)) or find(tree, i, language.classes["person"], language):
            continue
        verb = next((a for a in tree.ancestors(i) if is_finite(tree.words[a])), None)
        if verb is not None and is_of_another(tree, noun) and tree.first(verb, "nsubj", "csubj") is None:
            upos = "PROPN" if word.upos == "PROPN" else "NOUN"
            yield {i: replace(word, head=verb, deprel="nsubj", upos=upos)}


def is_of_another(tree: Tree, noun: int) -> bool:
    """A noun that cannot belong to the one before it: "hastane hakkında", "sanıkların"."""
    about = tree.forms[noun + 1 : noun + 2] == ["hakkında"] and tree.forms[noun] == tree.lemmas[noun]
    return about or (tree.lemmas[noun] in TRIED and tree.words[noun].feats.get("Case") == "Gen")


def beside_halves(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "ülkelerine geri gönderildi": to where is the verb's, and not of its "geri"."""
    for i in tree.named("obl", "nmod"):
        half = tree.words[i].head
        if tree.words[half].upos == "ADV" and tree.bases[half] == "compound" and i < half < tree.words[half].head:
            yield hung(tree, i, tree.words[half].head, "obl")


RULES = (beside_halves, bodies_before, accused, taught, counted_people, ties_between, bare_objects)
