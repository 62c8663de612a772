"""Who is no speaker of a Turkish report, and who is one in two words: "dedi Bay Kaya", "mahkeme davalının … istedi".

A genitive is the doer of a clause, never the subject of a finite verb; a bare noun for a body before a genitive that
carries no possessive owns nothing, and stands at the head of the sentence as its subject.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung, is_clause, owned
from whosays.claims.turkish.tellers import is_passive, reports
from whosays.model import Word

GENITIVES = ("ın", "in", "un", "ün")


def names_behind(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "dedi Bay Kaya", "bağırdı Ali Murat": what stands together behind a report is one name."""
    for i in tree.named("nsubj"):
        verb, name = tree.words[i].head, i + 1
        twins = name < len(tree) and tree.words[name].head == verb and tree.bases[name] == "nsubj"
        if not (twins and 0 <= verb < i) or tree.words[name].upos != "PROPN" or not reports(tree, verb, language):
            continue
        if tree.words[i].upos == "PROPN":
            yield hung(tree, name, i, "flat")
        elif tree.words[i].upos == "NOUN":
            yield hung(tree, i, name, "nmod:desc")


def doers_of_what_is_said(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Raporun, bilgilerin eksik olduğunu söylüyor": a genitive says nothing, it is in what is said."""
    for i in tree.named("nsubj"):
        word, verb = tree.words[i], tree.words[i].head
        if word.feats.get("Case") != "Gen" or not i < verb or is_clause(tree.words[verb]):
            continue
        if not reports(tree, verb, language):
            continue
        clause = next((c for c in tree.having(verb, "ccomp") if i < c < verb and is_clause(tree.words[c])), None)
        if clause is not None:
            taken = tree.first(clause, "nsubj") is not None
            yield hung(tree, i, clause, "dep" if taken else "nsubj")


def doers_as_contents(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kapının açıldığını, suçlamaların doğru olmadığını söyledi": a genitive is no second thing said."""
    for i in tree.named("ccomp", "obj"):
        word, verb = tree.words[i], tree.words[i].head
        if word.upos != "NOUN" or word.feats.get("Case") != "Gen" or not i < verb or not reports(tree, verb, language):
            continue
        clause = next((c for c in tree.having(verb, "ccomp") if i < c < verb and is_clause(tree.words[c])), None)
        if clause is None or tree.first(clause, "nsubj") is not None:
            continue
        before = (c for c in tree.having(i, "ccomp", "acl") if is_clause(tree.words[c]) and c < i)
        yield {
            **{c: replace(tree.words[c], head=verb, deprel="ccomp") for c in before},
            **hung(tree, i, clause, "nsubj"),
        }


def bodies_before_doers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "mahkeme davalının gelmesini istedi": the court asks, and owns no defendant."""
    for i in tree.named("nmod", "nmod:poss", "compound"):
        word, doer = tree.words[i], i + 1
        bare = word.upos == "NOUN" and word.feats.get("Case", "Nom") == "Nom" and not owned(word)
        if not bare or word.head != doer or not is_plain_genitive(tree, doer):
            continue
        if not find(tree, i, language.classes["court"] | language.classes["authority"], language):
            continue
        clause = tree.words[doer].head
        verb = tree.words[clause].head if clause > doer and is_clause(tree.words[clause]) else -1
        free = verb > clause and tree.first(verb, "nsubj") is None and not is_passive(tree, verb)
        if free and reports(tree, verb, language):
            yield hung(tree, i, verb, "nsubj")


def is_plain_genitive(tree: Tree, i: int) -> bool:
    """A noun with a genitive and no possessive before it: "davalının" of "davalı", and no "heyetinin"."""
    stem = tree.lemmas[i]
    ends = [stem + end for end in GENITIVES] + [f"{stem}n{end}" for end in GENITIVES]
    return tree.words[i].feats.get("Case") == "Gen" and tree.words[i].upos == "NOUN" and tree.forms[i] in ends


RULES = (names_behind, doers_of_what_is_said, doers_as_contents, bodies_before_doers)
