"""One frame for each of those of whom, or of which offence, a Turkish verdict tells in a row.

"A'nın 10 yıl, B'nin 7 yıl hapisle cezalandırılması", "A hakkında hırsızlık, B hakkında yağma suçundan dava açıldı",
"hırsızlıktan 4 yıl, tehditten 2 yıl hapis cezası verdi".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from whosays.claims.frames.values import Frame
from whosays.claims.frames.view import View

WHOLE = ("asked", "asker", "subj")  # slots that hold for each
TERMS = frozenset({"yıl", "ay", "gün"})


def parted(view: View, frame: Frame) -> Iterator[Frame]:
    """The frame itself, or one for each of those of whom it tells, with what stands behind each."""
    whose = told_of(view, frame) if view.is_turkish() else []
    costs = terms(view, frame) if view.is_turkish() and len(whose) < 2 else []
    if len(costs) > 1:
        yield from for_each_term(frame, costs)
        return
    if len(whose) < 2:
        yield frame
        return
    begins = [0, *(min(view.tree.subtree(c)) for c in whose[1:]), len(view.words)]
    for first, behind in pairwise(begins):
        slots = {
            name: words if name in WHOLE else [w for w in words if first <= w < behind]
            for name, words in frame.slots.items()
        }
        own = {name: words for name, words in slots.items() if words}
        yield replace(frame, slots=own, adjuncts=[w for w in frame.adjuncts if first <= w < behind])


def told_of(view: View, frame: Frame) -> list[int]:
    """The names in a row of which each has its own offence or term behind it."""
    tree, verb = view.tree, frame.word
    found = [c for c in tree.having(verb, "nsubj") if view.words[c].upos == "PROPN"] if view.passive(verb) else []
    whose = [c for c in found if view.words[c].feats.get("Case") == "Gen"]
    if len(whose) > 1:
        return whose
    about = [c for c in tree.having(verb, "obl") if tree.having(c, "case") and "hakkında" in view.marks(c)]
    charges = frame.slots.get("<Abl>", [])
    for row in (about, found):
        if len(row) > 1 and all(any(a < c < b for c in charges) for a, b in pairwise([*row, verb])):
            return row
    return []


def terms(view: View, frame: Frame) -> list[tuple[int, int]]:
    """Each offence with the term behind it: "hırsızlıktan 4 yıl"; the last one may be in what is given."""
    charges = [c for c in frame.slots.get("<Abl>", []) if not view.tree.having(c, "case")]
    if len(charges) < 2 or not frame.slots.get("obj"):
        return []
    given = frame.slots["obj"][-1]
    counted = [k for k in range(charges[0], given) if view.lemma(k) in TERMS and view.tree.having(k, "nummod")]
    pairs = []
    for charge, behind in pairwise([*charges, given]):
        term = next((k for k in counted if charge < k < behind), None)
        if term is None:
            return []
        pairs.append((charge, given if behind == given else term))
    return pairs


def for_each_term(frame: Frame, pairs: list[tuple[int, int]]) -> Iterator[Frame]:
    """One frame for each offence and its term."""
    spent = {word for pair in pairs for word in pair}
    shared = {name: [w for w in words if w not in spent] for name, words in frame.slots.items()}
    for charge, term in pairs:
        slots = {**shared, "<Abl>": [charge], "obj": [term]}
        yield replace(frame, slots={name: words for name, words in slots.items() if words})
