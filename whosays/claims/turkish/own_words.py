"""Who acts in the first person of a Turkish quotation: in “Parayı Demir'e verdim” whoever speaks.

Testimony is told so, and Turkish leaves the pronoun out. The speaker is put beside the verb as one more word with his
own offsets, as subjects are that the sentence before names (`left_out`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from whosays.claims.attribution import Voices, VoiceSpan
from whosays.claims.fillers import Labels
from whosays.claims.phrases import noun_phrase
from whosays.claims.referents import Referents
from whosays.claims.tree import Tree
from whosays.model import Word

UNSPOKEN = frozenset({"anonymous", "document", "media"})  # voices that say no "I"
# -DIm, -rIm, -yorum, -AcAğIm, -mIşIm and their past: a finite verb of "me", no "-DIğIm"
MINE = re.compile(r"(([dt][ıiuü]|m[ae])m|[aeıiuü]?r[ıiuü]m|yorum|[ae]c[ae]ğ[ıi]m|m[ıiuü]ş[ıiuü]m)$")
NAMING = frozenset({"PROPN", "NOUN"})


def with_speakers(trees: Sequence[Tree], said: Voices, referents: Referents, labels: Labels, text: str) -> list[Tree]:
    """The trees with the speaker of each verb in the first person singular that has no subject."""
    numbered = {tree.number: tree for tree in trees}
    out = []
    for tree in trees:
        lent = [(verb, place) for verb in verbs_of_mine(tree) if (place := speaker_of(tree, verb, said, numbered))]
        if any(meets_himself(tree, verb, place, referents) for verb, place in lent):
            lent = []  # verbs in a row share their subject
        for verb, place in lent:
            tree = with_word(tree, verb, place, referents, labels, text)
        out.append(tree)
    return out


def verbs_of_mine(tree: Tree) -> Iterator[int]:
    """Finite verbs in the first person singular without a subject."""
    for i in tree.tagged("VERB"):
        word = tree.words[i]
        mine = word.feats.get("Person") == "1" and word.feats.get("Number", "Sing") == "Sing"
        finite = word.feats.get("VerbForm", "Fin") == "Fin" and "Person[psor]" not in word.feats
        if mine and finite and MINE.search(tree.forms[i]) and tree.first(i, "nsubj", "csubj") is None:
            yield i


def speaker_of(tree: Tree, verb: int, said: Voices, trees: dict[int, Tree]) -> tuple[Tree, VoiceSpan] | None:
    """Whoever says the verb, as a word outside his own words."""
    chain = said.of(tree.number, verb)
    if not chain or chain[-1].kind in UNSPOKEN or chain[-1].tree not in trees:
        return None
    voice = chain[-1]
    other = trees[voice.tree]
    named = voice.head < len(other) and other.words[voice.head].upos in NAMING
    return (other, voice) if named else None


def meets_himself(tree: Tree, verb: int, place: tuple[Tree, VoiceSpan], referents: Referents) -> bool:
    """As in "kendisine para vermedim": whoever that is, it is not who speaks, though it was taken for him."""
    speaker = referents.entity_of(place[0].number, place[1].head)
    others = (c for c in tree.having(verb, "obj", "obl", "iobj") if tree.forms[c].startswith("kendisi"))
    return speaker is not None and any(referents.entity_of(tree.number, c) == speaker for c in others)


def with_word(
    tree: Tree, verb: int, place: tuple[Tree, VoiceSpan], referents: Referents, labels: Labels, text: str
) -> Tree:
    """The tree with the speaker behind its last word, as the subject of the verb."""
    other, voice = place
    start, end = noun_phrase(other, voice.head)
    like: Word = other.words[voice.head]
    feats = {**like.feats, "Case": "Nom", "Speaker": "Yes"}  # agrees with the first person
    word = replace(like, start=start, end=end, text=text[start:end], feats=feats, head=verb, deprel="nsubj")
    ghost = (tree.number, len(tree))
    referents.lend(ghost, (other.number, voice.head))
    labels.lend(ghost, (other.number, voice.head))
    return Tree(replace(tree.sentence, words=(*tree.words, word)), tree.language, tree.number)
