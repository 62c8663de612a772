"""Names of offences in a Turkish judgment: “suç işlemek amacıyla örgüt kurmak” suçundan tells of no act.

The penal code names an offence by an infinitive, and courts quote it before "suç"; a parser takes it for the clause
that the sentence tells.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import MARKS
from whosays.model import Word

JOINTS = frozenset({"ve", "veya", "ile", ","})


def named_offences(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """The quoted name hung on its "suç", its verbs as nouns; "suç" in the place that the name had taken."""
    for noun in tree.tagged("NOUN"):
        quoted = names_before(tree, noun) if tree.lemmas[noun] == "suç" else range(0)
        if not any(tree.words[i].upos == "VERB" for i in quoted):
            continue
        word = tree.words[noun]
        heads = [i for i in quoted if tree.words[i].head not in quoted and tree.words[i].upos not in ("PUNCT", "CCONJ")]
        above = next((tree.words[i].head for i in heads if tree.words[i].head != noun), word.head)
        place = replace(word, head=above, deprel="obl") if word.head in quoted else word
        as_nouns = {i: as_noun(tree.words[i]) for i in quoted if tree.words[i].upos == "VERB"}
        hung = {i: replace(as_nouns.get(i, tree.words[i]), head=noun, deprel="nmod:poss") for i in heads}
        yield {**as_nouns, **hung, noun: place}


def as_noun(word: Word) -> Word:
    """A verb that only names something."""
    return replace(word, upos="NOUN", feats={name: value for name, value in word.feats.items() if name != "VerbForm"})


def names_before(tree: Tree, noun: int) -> range:
    """The words from the first mark to the noun, where nothing but quotations and joints stands before it."""
    marks = [i for i in range(noun) if tree.words[i].text in MARKS]
    first, last = noun, noun
    while len(marks) > 1 and marks[-1] == last - 1:
        last = first = marks[-2]
        marks = marks[:-2]
        while last > 0 and tree.forms[last - 1] in JOINTS:
            last -= 1
    return range(first, noun)


RULES = (named_offences,)
