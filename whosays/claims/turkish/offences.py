"""Names of offences in a Turkish judgment: “suç işlemek amacıyla örgüt kurmak” suçundan tells of no act.

The penal code names an offence by an infinitive, and courts quote it before "suç"; a parser takes it for the clause
that the sentence tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import MARKS, owned
from whosays.model import Word

INFINITIVE = re.compile("m[ae]k$")
CHARGED = frozenset({"NOUN", "PROPN", "PRON"})
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
        loose = {i: replace(tree.words[i], head=noun) for i in quoted if tree.words[i].text == ","}
        yield {**as_nouns, **hung, **loose, **charged(tree, quoted, place.head), noun: place}


def charged(tree: Tree, quoted: range, verb: int) -> dict[int, Word]:
    """As in "Kaya'nın “örgüte üye olma” suçundan cezalandırılması": who stands before the name is of the verb."""
    if verb < 0 or verb in quoted or tree.words[verb].upos != "VERB":
        return {}
    before = [i for i in range(quoted.start) if tree.words[i].head in quoted and tree.words[i].upos in CHARGED]
    return {i: replace(tree.words[i], head=verb) for i in before}


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


def plain_offences(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın örgüte üye olmak ve rüşvet almak suçlarından": the same without quotation marks."""
    for noun in tree.tagged("NOUN"):
        deeds = deeds_before(tree, noun) if tree.lemmas[noun] == "suç" and owned(tree.words[noun]) else []
        if not any(tree.words[i].upos == "VERB" for i in deeds):
            continue
        place = outermost(tree, deeds, noun)
        verb = tree.words[noun].head if tree.words[noun].head not in deeds else place[0]
        change = {i: replace(as_noun(tree.words[i]), head=noun, deprel="nmod:poss") for i in deeds}
        if verb not in (noun, -1) and tree.words[verb].upos == "VERB":
            change |= {c: replace(tree.words[c], head=verb) for i in deeds for c in whose(tree, i, deeds)}
            change[noun] = replace(tree.words[noun], head=verb, deprel="obl")
            if tree.words[verb].head in deeds:
                change[verb] = replace(tree.words[verb], head=place[0], deprel=place[1])
        yield change


def deeds_before(tree: Tree, noun: int) -> list[int]:
    """The infinitives right before "suç" and in a row with them."""
    found = [noun - 1] if noun and INFINITIVE.search(tree.forms[noun - 1]) else []
    for i in range(noun - 2, 0, -1):
        joined = tree.forms[i + 1] in JOINTS and INFINITIVE.search(tree.forms[i]) and tree.words[i].upos == "VERB"
        found += [i] if found and joined else []
    return found


def outermost(tree: Tree, deeds: list[int], noun: int) -> tuple[int, str]:
    """The place that the deeds had taken in the sentence: the head outside of them, and their relation to it."""
    at = deeds[-1]
    for _ in deeds:
        if tree.words[at].head not in (*deeds, noun):
            break
        at = tree.words[at].head
    return tree.words[at].head, tree.words[at].deprel


def whose(tree: Tree, deed: int, deeds: list[int]) -> list[int]:
    """Who stands before the name of an offence, and is no part of it: "Kaya'nın rüşvet almak suçundan"."""
    before = [c for c in tree.having(deed, "nsubj", "nmod:poss") if c not in deeds and c < deed - 1]
    named = [c for c in before if tree.words[c].upos in ("PROPN", "PRON", "NOUN")]
    of_whom = [c for c in tree.having(deed, "obl") if "hakkında" in (tree.forms[c], tree.forms[min(c + 1, deed)])]
    return of_whom + [c for c in named if tree.words[c].feats.get("Case", "Nom") in ("Gen", "Nom")]


RULES = (named_offences,)
