"""Whose words a report noun holds by the verb over it: "X expressed concern that", "raporda … bilgisi bulunuyor"."""

from __future__ import annotations

from whosays.claims.attribution.sources import source_phrase
from whosays.claims.attribution.speakers import is_passive, subject
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import NOMINAL, Tree


def who_airs(tree: Tree, noun: int, language: Language) -> int | None:
    """Whose words they are by the verb: "X expressed concern that", "X made the claim that"."""
    verb = tree.words[noun].head
    if verb < 0 or tree.words[noun].deprel != "obj" or not find(tree, verb, language.reporting.airing, language):
        return None
    doer = subject(tree, verb)
    return doer if doer is not None and tree.words[doer].upos in NOMINAL and doer != noun else None


def written_in(tree: Tree, i: int, language: Language) -> int | None:
    """As in Turkish "raporda … aldığı bilgisi bulunuyor": the writing in which something is told."""
    verb = tree.words[i].head
    there = tree.language == "tr" and verb > i and belongs(tree, verb, language, "stands_written", "reaches")
    if there and belongs(tree, verb, language, "reaches") and not is_passive(tree, verb, language):
        return subject(tree, verb)  # "mahkeme, … aldığı kanaatine vardı"
    return source_phrase(tree, verb, language) if there else None
