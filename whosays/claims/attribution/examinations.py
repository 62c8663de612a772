"""Questions and answers in the minutes of a hearing: who is examined, and where the minutes tell again.

"Examination of the accused", then turns under "Q." and "A."; behind the last of them, or with a paragraph that tells of
the prosecutor, the judge or the witness, the minutes speak again.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from whosays.claims.attribution.layout import new_paragraph
from whosays.claims.attribution.spans import VoiceSpan
from whosays.claims.attribution.speakers import voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, look_up
from whosays.claims.tree import Tree

CUE = "label"  # as of the label for which he stands
SPEAK = frozenset({"i", "we", "my", "our", "me", "us", "you", "your"})
HEARD = frozenset({"prosecutor", "court", "lawyer", "defendant", "witness"})  # the kinds of those at a hearing
SHORT = 8  # words of a heading


def told_again(before: Tree | None, tree: Tree, labelled: Collection[int], language: Language, text: str) -> bool:
    """Whether a paragraph that has no label behind a turn is the minutes' own: no turn follows, or it tells of one."""
    if before is None or tree.number in labelled or not new_paragraph(before, tree, text):
        return False
    if max(labelled, default=-1) < tree.number:
        return True
    subject = tree.first(tree.root, "nsubj", "nsubj:pass")
    speaks = SPEAK.intersection(tree.forms)
    return subject is not None and not speaks and look_up(tree, subject, language.speakers.kinds, language) in HEARD


def examined(trees: Sequence[Tree], first: int, language: Language) -> VoiceSpan | None:
    """Whom the nearest heading above the first question names: "Examination of the accused", "Interview with Kaya"."""
    headings = (tree for tree in reversed(trees) if tree.number < first and len(tree) <= SHORT)
    for tree in headings:
        for i in range(len(tree)):
            if belongs(tree, i, language, "examination") and not tree.having(i, "nsubj", "cop"):
                named = [c for c in tree.having(i, "nmod", "obl") if {"of", "with"} & set(tree.markers(c))]
                return voice(tree, named[-1], CUE, language) if named else None
    return None
