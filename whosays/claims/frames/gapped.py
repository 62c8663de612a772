"""Frames of clauses that leave out their verb: "X was given six years, Y four", "X was acquitted; Y was not"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.frames.values import Frame
from whosays.claims.frames.view import View

BEHIND = ("gap:obl", "gap:thing", "advcl:gap")
WITH_VERB = frozenset({"be", "have", "do"})


def gapped(view: View, frame: Frame) -> Iterator[Frame]:
    """One frame more for each pair of phrases that `claims.gapping` has hung on the verb, and each bare helper."""
    tree, verb = view.tree, frame.word
    own = tree.having(verb, "gap:nsubj", "gap:obj")
    rest = tree.having(verb, *BEHIND)
    for one, other in zip(own, rest, strict=False):
        stood = instead(view, verb, tree.words[one].deprel.partition(":")[2])
        mark = (
            next(iter((*tree.markers(other), *view.marks(other))), "")
            if tree.words[other].deprel != "gap:thing"
            else ""
        )
        replaced = beside(view, verb, mark, own[0])
        anew = filled_anew(frame, {**dict.fromkeys(stood, one), **dict.fromkeys(replaced, other)}, (mark, other))
        yield replace(anew, adjuncts=[*anew.adjuncts, *dates(view, verb, other, own)])
    for helper in helpers(view, verb):
        subject = tree.having(helper, "nsubj")[0]
        anew = filled_anew(frame, dict.fromkeys(view.subjects(verb), subject), ("", helper))
        yield replace(anew, said_by=helper)


def dates(view: View, verb: int, other: int, own: list[int]) -> list[int]:
    """The date behind a shortened clause, which ends where the next one begins."""
    end = next((one for one in own if one > other), len(view.words))
    return [c for c in view.tree.having(verb, "gap:when") if other < c < end]


def instead(view: View, verb: int, role: str) -> list[int]:
    """Whoever the somebody of a shortened clause stands in for."""
    return view.subjects(verb) if role == "nsubj" else list(view.tree.having(verb, "obj"))


def beside(view: View, verb: int, mark: str, before: int) -> list[int]:
    """The phrases for which a shortened clause has its own."""
    tree = view.tree
    if not mark:
        return list(tree.having(verb, "obj"))
    below = (verb, *tree.having(verb, "obj"), *(c for c in tree.having(verb, "xcomp", "advmod") if c == verb + 1))
    return [c for b in below for c in tree.having(b, "obl", "nmod", "advcl") if c < before and mark in tree.markers(c)]


def filled_anew(frame: Frame, anew: dict[int, int], second: tuple[str, int]) -> Frame:
    """The frame with other fillers, and with what stands behind the preposition in its slot."""
    mark, other = second
    like = replace(frame, like=frame, anew=anew)
    slots = {slot: like.standing(words) for slot, words in frame.slots.items()}
    if mark:
        slots[f"@{mark}"] = [other]
    adjuncts = [c for c in frame.adjuncts if like.kept(c)] + ([other] if mark else [])
    return replace(like, slots={slot: words for slot, words in slots.items() if words}, adjuncts=adjuncts)


def helpers(view: View, verb: int) -> list[int]:
    """The bare helpers that stand for a verb told before: "his brother was not", "but Y did not"."""
    tree = view.tree
    told = tree.having(verb, "conj", "parataxis")
    undone = is_denied(view, verb)
    return [
        c for c in told
        if c > verb and tree.words[c].upos == "AUX" and tree.lemmas[c] in WITH_VERB and is_bare(view, c)
        and (is_denied(view, c) or not undone)  # "X was not charged; Y was"
    ]  # fmt: skip


def is_denied(view: View, verb: int) -> bool:
    """With a "not" or a "never"."""
    return any(view.lemma(c) in view.language.negation.words for c in view.tree.having(verb, "advmod"))


def is_bare(view: View, helper: int) -> bool:
    """A helper with somebody and perhaps a "not", and nothing else."""
    tree = view.tree
    subject = tree.having(helper, "nsubj")
    others = [c for c in tree.children[helper] if tree.bases[c] not in ("nsubj", "punct", "cc", "mark", "advmod")]
    return (
        len(subject) == 1
        and not others
        and all(view.lemma(c) in ("not", "n't", "too", "also", "so") for c in tree.having(helper, "advmod"))
    )
