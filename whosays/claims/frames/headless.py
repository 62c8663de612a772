"""Whom a Turkish participle without a noun tells of: "katılanlar", "ölenlerin ikisi", "katılanların çoğu".

Those who did it stand for themselves, unless a part of them is told of; who is among them, `relative_doers` tells.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from whosays.claims.frames.values import Frame
from whosays.claims.lexicon import belongs

if TYPE_CHECKING:
    from whosays.claims.frames.view import View

MANY = re.compile("[ae]nl[ae]r([ıi]n?|[ae]|d[ae]n?|l[ae])?$")  # -AnlAr, -AnlArIn, -AnlArdAn
PARTS = frozenset({
    "çoğu", "birçoğu", "bazıları", "bazı", "hepsi", "tamamı", "tümü", "kısım", "bölüm", "biri", "hep", "bir", "çok",
})  # fmt: skip

NUMBERS = re.compile("(iki|üç|dört|dörd|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yüz)([ıiuü]|s[ıi])?")


def is_headless(view: View, i: int) -> bool:
    """A participle in the plural: it describes no noun, and stands for those who do what it tells."""
    word = view.words[i]
    return word.upos == "VERB" and word.feats.get("VerbForm") == "Part" and MANY.search(view.tree.forms[i]) is not None


def meant_by(view: View, i: int) -> list[int]:
    """Some of those of whom a participle without a noun tells: how many of them."""
    head = view.words[i].head
    if head < 0:
        return []
    if i + 1 < head and view.words[i].feats.get("Case") == "Abl" and view.tree.bases[i + 1] == "nsubj":
        head = i + 1  # "gidenlerden otuzu dönmedi"
    counted = view.words[head].upos == "NUM" or view.lemma(head) in PARTS or view.tree.forms[head] in PARTS
    numbered = any(c == i + 1 for c in view.tree.having(head, "nummod"))  # "tutuklananlardan beşi öğretmendi"
    told = NUMBERS.fullmatch(view.tree.forms[head]) is not None
    some = belongs(view.tree, head, view.language, "amount_word") or counted or numbered or told
    return [head] if some and view.tree.bases[i] in ("acl", "nmod", "advcl", "obl") and head > i else []


def fill_themselves(view: View, frame: Frame) -> None:
    """Those of whom a participle without a noun tells, where it tells of no part of them."""
    i = frame.word
    slot = "obj" if view.passive(i) else "subj"
    if is_headless(view, i) and slot not in frame.slots:
        frame.slots[slot] = [i]
