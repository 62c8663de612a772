"""Names in a Turkish sentence: the case of a name of several words stands on its last, and says what the name is.

"Orhan Sarp'ı" is whom something is done to and "kardeşi Yusuf Alkan'ın öldüğünü" tells of the brother, whatever a
parser reads the first word as.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.tree import Tree
from whosays.model import Word

MARKING = ("Acc", "Gen", "Dat", "Abl", "Loc", "Ins")


def whole_names(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """The case of the last word of a name on its first, which governs it."""
    for head in tree.governing("flat"):
        word, last = tree.words[head], tree.words[max(tree.having(head, "flat"))]
        case = last.feats.get("Case", "")
        marked = case in MARKING and "'" in last.text.replace("’", "'")
        if word.upos == "PROPN" and marked and word.feats.get("Case", "Nom") == "Nom":
            yield {head: replace(word, feats={**word.feats, "Case": case})}


def accusative_names(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "mahkeme Orhan Sarp'ı … çarptırdı": a name in the accusative is the object of the verb behind it."""
    for i, word in enumerate(tree.words):
        if word.upos != "PROPN" or word.feats.get("Case") != "Acc" or tree.bases[i] not in ("nsubj", "nmod"):
            continue
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), None)
        if verb is None or verb < i or tree.words[verb].feats.get("Voice") == "Pass":
            continue
        if all(tree.words[c].feats.get("Case") != "Acc" for c in tree.having(verb, "obj")):
            yield titled(tree, i, verb)


def titled(tree: Tree, name: int, verb: int) -> dict[int, Word]:
    """The name as the object; with a bare noun before it, read as a subject, as that noun's apposition."""
    title = name - 1
    bare = title >= 0 and tree.words[title].upos == "NOUN" and tree.words[title].deprel == "nsubj"
    if bare and tree.words[title].head == verb and len(tree.having(verb, "nsubj")) > 1:
        noun = tree.words[title]
        return {
            title: replace(noun, deprel="obj", feats={**noun.feats, "Case": "Acc"}),
            name: replace(tree.words[name], head=title, deprel="appos"),
        }
    return {name: replace(tree.words[name], head=verb, deprel="obj")}


def genitive_appositions(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Aylin, kardeşi Yusuf Alkan'ın öldüğünü söyledi": the brother is no second speaker, he has died."""
    for i in tree.named("conj", "appos"):
        word = tree.words[i]
        names = [c for c in tree.having(i, "appos", "flat") if tree.words[c].feats.get("Case") == "Gen"]
        if word.upos != "NOUN" or not names or names[0] != i + 1 or tree.words[i - 1].text != ",":
            continue
        clause = next((k for k in range(i + 1, len(tree)) if tree.words[k].upos == "VERB"), None)
        nominal = clause is not None and "Person[psor]" in tree.words[clause].feats
        if clause is not None and nominal and tree.first(clause, "nsubj") is None:
            feats = {**word.feats, "Case": "Gen"}
            yield {i: replace(word, head=clause, deprel="nsubj", feats=feats)}


def two_settings(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "3 Mart'ta Ordu'da doğdu": one locative is no part of the next; both are the verb's."""
    for i, word in enumerate(tree.words):
        noun = word.head
        if tree.bases[i] != "nmod" or word.feats.get("Case") != "Loc" or noun <= i or tree.bases[noun] != "obl":
            continue
        verb, joined = tree.words[noun].head, any(tree.forms[c] == "ki" for c in tree.children[i])
        if tree.words[noun].feats.get("Case") == "Loc" and tree.words[verb].upos == "VERB" and not joined:
            yield {i: replace(word, head=verb, deprel="obl")}


RULES = (whole_names, accusative_names, genitive_appositions, two_settings)
