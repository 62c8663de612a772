"""Which frames without a type state something of their own, and which only repeat what other claims say."""

from __future__ import annotations

import re
from collections.abc import Collection

from whosays.claims.frames import Frame, View
from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.model import Argument, When, Where

CLAUSES = ("advcl", "xcomp", "ccomp", "acl")
NOTE = 8  # words of an editor's note
WORD = re.compile(r"[^\W\d_]{2}")


def worth_keeping(view: View, frame: Frame, typed: Collection[int]) -> bool:
    """Whether it states something itself: a verb or copula with somebody in it, no mere support of others."""
    if not frame.explicit or frame.kind not in ("verb", "copula"):
        return False
    if not ({"subj", "obj"} & frame.slots.keys()) or not WORD.search(view.lemma(frame.word)):
        return False
    if view.lemma(frame.word) == "let" or hortative(view, frame.word):
        return False
    return not (governs_claims(view, frame, typed) or says_nothing(view, frame))


def editors_words(tree: Tree, language: Language) -> frozenset[int]:
    """The words of an editor's note such as "[name as received]", which tell nothing of the matter."""
    out: set[int] = set()
    for i in (i for i, form in enumerate(tree.forms) if form == "["):
        end = next((k for k in range(i + 1, min(i + NOTE, len(tree))) if tree.words[k].text == "]"), i)
        inside = range(i + 1, end)
        if any(language.is_a(tree.forms[k], "editor_word") for k in inside):
            out |= set(inside)
    return frozenset(out)


def hortative(view: View, i: int) -> bool:
    """As in "let us look", "let me say": a way of speaking."""
    head = view.words[i].head
    lets = head >= 0 and view.lemma(head) == "let" and not view.is_turkish()
    return lets and view.tree.bases[i] in ("xcomp", "ccomp")


def governs_claims(view: View, frame: Frame, typed: Collection[int]) -> bool:
    """As in "began to sell", "was responsible for welcoming", "became a base": the rest says it."""
    tree, i = view.tree, frame.word
    if frame.kind == "copula" and tree.words[i].upos == "ADJ" and tree.having(i, *CLAUSES):
        return True
    deed = "obj" in frame.slots and not view.passive(i)  # of "ordered them to leave" the first verb is a deed as well
    if not deed and any(view.is_verb(c) or c in typed for c in tree.having(i, "xcomp")):
        return True
    gerunds = [w for slot, words in frame.slots.items() if slot[0] == "@" for w in words if tree.bases[w] == "advcl"]
    return "obj" not in frame.slots and any(g > i and g - i < 4 for g in gerunds)


def says_nothing(view: View, frame: Frame) -> bool:
    """As in "there are militants who …", "is as follows"."""
    tree, i = view.tree, frame.word
    others = frame.slots.keys() - {"subj", "adverb", "there"}
    if view.lemma(i) == "do" and all(view.words[w].upos == "PRON" for w in frame.slots.get("obj", [])):
        return True  # "which he did"
    if view.words[i].deprel == "acl" and view.is_a(i, "naming"):
        return True  # "a group called X"
    if not others and find(tree, i, view.language.reporting.verbs, view.language):
        return True  # "X stated:", "as promised"
    if view.lemma(i) in ("appear", "seem") and all(view.lemma(s) == "it" for s in frame.slots.get("subj", [])):
        return True  # "it appears as though"
    if view.lemma(i) == "be" and tree.having(i, "expl"):
        return not others
    return not others and any(view.lemma(c) == "as" for c in tree.children[i])


def vague(found: Collection[Argument], empty: Collection[str]) -> bool:
    """Whether nothing is said of anybody: one argument, and that a word such as "it" or "this"."""
    alone = next(iter(found)) if len(found) == 1 else None
    return alone is not None and alone.entity is None and alone.text.lower() in empty


def without_settings(found: tuple[Argument, ...], when: When | None, where: tuple[Where, ...]) -> tuple[Argument, ...]:
    """What an open claim tells beside its time and its places."""
    taken = [(part.start, part.end) for part in (when, *where) if part is not None]
    return tuple(a for a in found if a.role != "other" or all(a.end <= s or a.start >= e for s, e in taken))
