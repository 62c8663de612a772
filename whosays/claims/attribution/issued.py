"""Texts that a document hands on whole: "The party has issued the following statement: …", paragraphs long.

They are the words of whoever issued them until the document ends, an editor's mark or a header comes, or a paragraph
speaks of the text itself again ("The statement ends …"). Where they stand in quotation marks, the marks tell more.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from whosays.claims.attribution.layout import new_paragraph
from whosays.claims.attribution.quotations import MARKS
from whosays.claims.attribution.spans import VoiceSpan
from whosays.claims.attribution.speakers import subject, voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import NOMINAL, Tree


def issued_voices(trees: Sequence[Tree], language: Language, text: str) -> dict[int, tuple[VoiceSpan, ...]]:
    """For each sentence of a text that somebody has issued, who has."""
    out: dict[int, tuple[VoiceSpan, ...]] = {}
    issuer: VoiceSpan | None = None
    for before, tree in pairwise(trees):
        fresh = new_paragraph(before, tree, text)
        if fresh and (found := issued(before, language)) is not None:
            issuer = None if tree.words[0].text in MARKS else found
        elif fresh and is_over(tree, language):
            issuer = None
        if issuer is not None:
            out[tree.number] = (issuer,)
    return out


def issued(tree: Tree, language: Language) -> VoiceSpan | None:
    """Who issues what follows the colon that ends this sentence."""
    following = language.classes.get("following", frozenset())
    last = next((i for i, form in reversed(list(enumerate(tree.forms))) if form in following), None)
    if last is None or tree.words[-1].text != ":":
        return None
    noun = last if tree.words[last].head < 0 or tree.bases[last] != "amod" else tree.words[last].head
    verb = tree.words[noun].head
    said = find(tree, verb, language.reporting.verbs, language) if verb >= 0 else None
    bare = noun == last and said is not None  # "reports the following:"
    if verb < 0 or not (bare or belongs(tree, noun, language, "told_in")):
        return None
    issuer = subject(tree, verb)
    if issuer is None or tree.words[issuer].upos not in NOMINAL:
        return None
    return voice(tree, issuer, tree.words[verb].text, language)


def is_over(tree: Tree, language: Language) -> bool:
    """Whether a paragraph begins with a mark of the editor, or speaks of the text that was handed on."""
    about = tree.first(tree.root, "nsubj", "nsubj:pass")
    told = about is not None and belongs(tree, about, language, "told_in")
    pointed = about is not None and any(tree.forms[d] in ("the", "this") for d in tree.having(about, "det"))
    return tree.words[0].text in ("[", "(") or (told and pointed)
