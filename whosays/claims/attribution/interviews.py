"""Interviews without labels: a question in a paragraph of its own, an answer in the next, and so on.

Who answers is whoever the text says it has spoken to, else somebody whom it does not name: what he tells is not the
text's own. The questions stay the text's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whosays.claims.attribution.layout import new_paragraph
from whosays.claims.attribution.spans import VoiceSpan
from whosays.claims.attribution.speakers import anonymous, voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree

CUE = "interview"
PAIRS = 2  # questions with an answer that make an interview
OWN = frozenset({"i", "me", "my", "we", "us", "our", "mine", "ours", "myself"})
ONE = frozenset({"him", "her"})
ADDRESSED = frozenset({"you", "your", "yourself"})
Paragraph = tuple[Tree, ...]


def interview_voices(trees: Sequence[Tree], language: Language, text: str) -> dict[int, tuple[VoiceSpan, ...]]:
    """For each sentence of an answer, who answers."""
    parts = list(paragraphs(trees, text)) if language.code == "en" else []
    asked = [i for i, part in enumerate(parts[:-1]) if is_question(part) and is_answer(parts[i + 1])]
    if len(asked) < PAIRS or not any(speaks_of_you(parts[i]) for i in asked):
        return {}
    named = interviewed([tree for part in parts[: asked[0]] for tree in part], language)
    out: dict[int, tuple[VoiceSpan, ...]] = {}
    for i in range(asked[0] + 1, asked[-1] + 2):  # behind the last answer the text may speak again
        answer = named or himself(parts[max(k for k in asked if k < i) + 1])
        if not (is_question(parts[i]) or is_prompt(parts, i)):
            out.update({tree.number: (answer,) for tree in parts[i] if not quoted(tree)})
    return out


def paragraphs(trees: Sequence[Tree], text: str) -> Iterator[Paragraph]:
    """The sentences of each paragraph."""
    part: list[Tree] = []
    for tree in trees:
        if part and new_paragraph(part[-1], tree, text):
            yield tuple(part)
            part = []
        part.append(tree)
    if part:
        yield tuple(part)


def is_question(part: Paragraph) -> bool:
    """A short paragraph that ends in a question, in nobody's quotation."""
    return len(part) <= PAIRS + 1 and part[-1].words[-1].text == "?" and not any(quoted(tree) for tree in part)


def is_answer(part: Paragraph) -> bool:
    """A paragraph in the first person that asks nothing."""
    return part[-1].words[-1].text != "?" and any(OWN & set(tree.forms) for tree in part if not quoted(tree))


def is_prompt(parts: Sequence[Paragraph], i: int) -> bool:
    """As in "Some say that you fled.": put to somebody who then speaks, and by nobody who speaks of himself."""
    short = len(parts[i]) <= PAIRS and i + 1 < len(parts) and is_answer(parts[i + 1])
    return short and speaks_of_you(parts[i]) and not is_answer(parts[i])


def speaks_of_you(part: Paragraph) -> bool:
    """As in "Did you ever meet him?"."""
    return any(ADDRESSED & set(tree.forms) for tree in part)


def himself(part: Paragraph) -> VoiceSpan:
    """The "I" of an answer, where nobody is named."""
    return next(anonymous(tree, i, CUE) for tree in part for i, form in enumerate(tree.forms) if form in OWN)


def quoted(tree: Tree) -> bool:
    """Whether a quotation opens the sentence."""
    return tree.words[0].text in ('"', "“", "‘", "«", "„")


def interviewed(trees: Sequence[Tree], language: Language) -> VoiceSpan | None:
    """Whom a text says that it has spoken to: "We met Kaya in Bonn", "an interview with Kaya"."""
    for tree in trees:
        for i in tree.tagged("PROPN"):
            if is_met(tree, i, language):
                return voice(tree, i, CUE, language)
    met = ((t, i) for t in trees for i in t.tagged("PRON") if t.forms[i] in ONE and is_met(t, i, language))
    ours = (voice(tree, i, CUE, language) for tree, i in met if tree.first(tree.words[i].head, "nsubj") == 0)
    return next(ours, None)


def is_met(tree: Tree, i: int, language: Language) -> bool:
    """Whether somebody is spoken to, met or interviewed: the object of the verb, or behind "with" or "to"."""
    head = tree.words[i].head
    with_him = bool({"with", "to"} & set(tree.markers(i))) or tree.bases[i] == "obj"
    known = head >= 0 and belongs(tree, head, language, "interviews")
    return known and with_him and tree.bases[i] in ("obl", "nmod", "obj")
