"""Who answers under "Cevap:" in a Turkish interview, and where the text itself speaks again behind the last answer."""

from __future__ import annotations

from collections.abc import Sequence

from whosays.claims.attribution.layout import new_paragraph
from whosays.claims.attribution.spans import VoiceSpan
from whosays.claims.attribution.speakers import voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree

CUE = "interview"
WITH = frozenset({"ile", "<Ins>"})


def answerer(before: Sequence[Tree], language: Language) -> VoiceSpan | None:
    """Whom a text says before its first label that it has spoken to: "Kaya ile bürosunda konuştuk"."""
    if language.code != "tr":
        return None
    found = (who for tree in before for who in (spoken_to(tree, language), asked(tree, language)) if who is not None)
    return next(found, None)


def spoken_to(tree: Tree, language: Language) -> VoiceSpan | None:
    """As in "Kaya ile konuştuk": a name with whom "we" have spoken."""
    verb = tree.root
    if not is_mine(tree, verb) or not belongs(tree, verb, language, "interviews"):
        return None
    for i in tree.tagged("PROPN"):
        last = max([i, *tree.having(i, "flat")])
        behind = tree.forms[last + 1 : last + 2] == ["ile"]
        if tree.bases[i] != "flat" and (behind or WITH & set(tree.markers(i))):
            return voice(tree, i, CUE, language)
    return None


def asked(tree: Tree, language: Language) -> VoiceSpan | None:
    """As in "Kaya sorularımızı yanıtladı"."""
    who, what = tree.first(tree.root, "nsubj"), tree.first(tree.root, "obj")
    if who is None or what is None or tree.words[who].upos != "PROPN":
        return None
    return voice(tree, who, CUE, language) if tree.lemmas[what] == "soru" and is_mine(tree, what) else None


def is_mine(tree: Tree, i: int) -> bool:
    """A verb or a noun of the first person."""
    feats = tree.words[i].feats
    return feats.get("Person") == "1" or feats.get("Person[psor]") == "1"


def is_told_again(before: Tree, tree: Tree, text: str, language: Language) -> bool:
    """Whether a paragraph behind the last label of a Turkish text is the text's own: nobody speaks of himself there."""
    if language.code != "tr" or not new_paragraph(before, tree, text):
        return False
    return not any(is_mine(tree, i) for i in range(len(tree)))
