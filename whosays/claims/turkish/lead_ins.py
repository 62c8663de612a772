"""What stands before a Turkish quotation that runs over several sentences: "Bakan Kaya, “Geldiler. Gittiler” dedi".

The report comes after the last sentence quoted, so that the words before the opening mark are left in a sentence to
which they do not belong: the minister came and went with nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import MARKS, hung, turns_quotation
from whosays.claims.turkish.tellers import teller_at, telling
from whosays.model import Word

OPENING = frozenset({"“", "«", "„", "``"})
STRAIGHT = '"'
HEADING = 5  # words and a colon


def opening_mark(tree: Tree) -> int | None:
    """The last mark of a sentence, where it stands inside and opens a quotation that the sentence does not close."""
    last = next((k for k in range(len(tree) - 1, 0, -1) if marks(tree.words[k])), None)
    if last is None or tree.words[last].upos != "PUNCT":
        return None
    return last if tree.words[last].text in OPENING or opens(tree, last) else None


def marks(word: Word) -> bool:
    """A quotation mark, alone, behind a full stop or in a word before its suffix."""
    return word.text[-1:] in MARKS or turns_quotation(word)


def opens(tree: Tree, k: int) -> bool:
    """Whether a straight mark clings to the word behind it only."""
    after = k + 1 < len(tree) and tree.words[k + 1].start == tree.words[k].end
    return tree.words[k].text == STRAIGHT and after and tree.words[k - 1].end < tree.words[k].start


def freed(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Bakan Kaya, “Teröristler geldi.": the words before the mark are no part of the clause behind it."""
    mark = opening_mark(tree)
    if mark is None or mark + 1 >= len(tree):
        return
    inside = range(mark + 1, len(tree))
    tops = [i for i in inside if tree.words[i].head < mark and tree.words[i].upos != "PUNCT"]
    if not tops:
        return
    change = {i: replace(tree.words[i], head=tops[0], deprel="parataxis") for i in tops[1:]}
    change[tops[0]] = replace(tree.words[tops[0]], head=-1, deprel="root")
    for i in range(mark):
        word = tree.words[i]
        if word.upos != "PUNCT" and (word.head < 0 or word.head > mark) and word.deprel != "dep":
            change[i] = replace(word, head=tops[0], deprel="dep")
    if any(tree.words[i] != word for i, word in change.items()):
        yield change


def tellers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Sanık Kaya ifadesinde, “Aldım. Verdim” dedi": who tells is named before the words that are his."""
    mark = opening_mark(tree)
    for paper in tree.named("dep") if mark is not None else ():
        word = tree.words[paper]
        if word.feats.get("Case") != "Loc" or not find(tree, paper, telling(language), language):
            continue
        who = teller_at(tree, paper, language)
        title = who is not None and who > 0 and tree.words[who - 1].deprel == "dep" and tree.words[who].upos == "PROPN"
        if who is not None:
            named = hung(tree, who, word.head, "dep")
            yield {**named, who - 1: replace(tree.words[who - 1], head=who, deprel="nmod:desc")} if title else named


def closing_mark(tree: Tree) -> int | None:
    """The mark inside a sentence that closes a quotation of the sentences before."""
    first = next((k for k, word in enumerate(tree.words) if marks(word)), None)
    if first is None or first + 1 >= len(tree):
        return None
    text = tree.words[first].text[-1:]
    straight = text == STRAIGHT and sum(word.text == STRAIGHT for word in tree.words) == 1
    return first if text in ("”", "»") or (straight and not opens(tree, first)) else None


def kept_inside(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kemal D. gözaltına alındı” ifadesi yer aldı": what stands before the mark is of the verb before it."""
    mark = closing_mark(tree)
    if mark is None:
        return
    verb = next((k for k in range(mark - 1, -1, -1) if tree.words[k].upos != "PUNCT"), -1)
    if verb < 0 or tree.words[verb].upos != "VERB" or "VerbForm" in tree.words[verb].feats:
        return
    for i in range(verb):
        if tree.words[i].head > mark and tree.words[i].upos != "PUNCT" and verb not in tree.subtree(i):
            yield hung(tree, i, verb, "obl" if tree.bases[i] == "nmod" else tree.words[i].deprel)


def of_participles(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "İfadesinde “Ben yaptım” diyen Kaya tutuklandı": in his words he says it, and is not arrested there."""
    closing = next((k for k in range(len(tree) - 2, 0, -1) if tree.words[k].text in MARKS), -1)
    verb = closing + 1
    if closing < 0 or tree.bases[verb] != "acl" or not find(tree, verb, language.reporting.verbs, language):
        return
    opening = next((k for k in range(closing - 1, -1, -1) if tree.words[k].text in MARKS), -1)
    for i in range(max(opening, 0)):
        word = tree.words[i]
        placed = word.feats.get("Case") == "Loc" and word.head > verb and tree.bases[i] == "obl"
        if placed and find(tree, i, telling(language), language):
            yield hung(tree, i, verb, "obl")


def is_capital(tree: Tree, colon: int) -> bool:
    """As in "SAVUNMA:", "SANIK BEYANI:"."""
    return all(word.text.isupper() and word.upos == "NOUN" for word in tree.words[:colon])


def is_label(tree: Tree, colon: int, language: Language) -> bool:
    """As in "Soru:", "Cevap:"."""
    return colon == 1 and tree.words[0].upos == "NOUN" and tree.forms[0] in language.classes["label_role"]


def headings(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "SAVUNMA: Sanık … beyan etmiştir": a heading in capitals is no part of the sentence behind its colon."""
    colon = next((k for k in range(1, min(HEADING, len(tree) - 1)) if tree.words[k].text == ":"), None)
    if colon is None or not (is_capital(tree, colon) or is_label(tree, colon, language)):
        return
    tops = [i for i in range(colon + 1, len(tree)) if tree.words[i].head <= colon and tree.words[i].upos != "PUNCT"]
    if not tops:
        return
    top = tops[-1]
    change = {i: replace(tree.words[i], head=top, deprel="parataxis") for i in tops[:-1]}
    change[top] = replace(tree.words[top], head=-1, deprel="root")
    heads = (i for i in range(colon) if tree.words[i].head < 0 or tree.words[i].head > colon)
    change |= {i: replace(tree.words[i], head=top, deprel="discourse") for i in heads}
    if any(tree.words[i] != word for i, word in change.items()):
        yield change


RULES = (headings, freed, tellers, kept_inside, of_participles)
