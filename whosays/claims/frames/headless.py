"""Whom a Turkish participle without a noun tells of: "katılanlar", "ölenlerin ikisi", "ölenler arasında Kaya da var".

Those who did it stand for themselves, unless a part of them, or somebody who is among them, is told of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from whosays.claims.frames.values import Frame
from whosays.claims.lexicon import belongs

if TYPE_CHECKING:
    from whosays.claims.frames.view import View

MANY = re.compile("[ae]nl[ae]r([ıi]n?|[ae]|d[ae]n?|l[ae])?$")  # -AnlAr, -AnlArIn, -AnlArdAn
THERE = frozenset({"var", "bulun", "al", "ol", "say", "gel"})  # "arasında … yer alıyor"
PARTS = frozenset({
    "çoğu", "birçoğu", "bazıları", "bazı", "hepsi", "tamamı", "tümü", "kısım", "bölüm", "biri", "hep", "bir", "çok",
})  # fmt: skip

NUMBERS = frozenset(
    {
        "iki",
        "üç",
        "dörd",
        "beş",
        "altı",
        "yedi",
        "sekiz",
        "dokuz",
        "on",
        "yirmi",
        "otuz",
        "kırk",
        "elli",
        "altmış",
        "yetmiş",
        "seksen",
        "doksan",
        "yüz",
        "ik",
        "alt",
        "yed",
    }
)  # fmt: skip -- of "ikisi", "altısı" what is left without the suffix


def is_headless(view: View, i: int) -> bool:
    """A participle in the plural: it describes no noun, and stands for those who do what it tells."""
    word = view.words[i]
    return word.upos == "VERB" and word.feats.get("VerbForm") == "Part" and MANY.search(view.tree.forms[i]) is not None


def meant_by(view: View, i: int) -> list[int]:
    """Some of those of whom a participle without a noun tells: who is among them, or how many of them."""
    head = view.words[i].head
    if head < 0:
        return []
    among = head if view.tree.forms[head] == "arasında" else None
    if among is not None or any(view.tree.forms[c] == "arasında" for c in view.tree.having(i, "case")):
        verb = view.words[head].head if among is not None else head
        there = verb >= 0 and view.lemma(verb) in THERE and verb not in (i, among)
        return [s for s in view.tree.having(verb, "nsubj") if s > i] if there else []
    if i + 1 < head and view.words[i].feats.get("Case") == "Abl" and view.words[i + 1].head == head:
        head = i + 1  # "gidenlerden otuzu dönmedi"
    counted = view.words[head].upos == "NUM" or view.lemma(head) in PARTS or view.tree.forms[head] in PARTS
    numbered = any(c == i + 1 for c in view.tree.having(head, "nummod"))  # "tutuklananlardan beşi öğretmendi"
    told = view.lemma(head) in NUMBERS or view.tree.forms[head].rstrip("ıiuüsn") in NUMBERS
    some = belongs(view.tree, head, view.language, "amount_word") or counted or numbered or told
    return [head] if some and view.tree.bases[i] in ("acl", "nmod", "advcl", "obl") and head > i else []


def fill_themselves(view: View, frame: Frame) -> None:
    """Those of whom a participle without a noun tells, where it tells of no part of them."""
    i = frame.word
    slot = "obj" if view.passive(i) else "subj"
    if is_headless(view, i) and slot not in frame.slots:
        frame.slots[slot] = [i]
