"""Who is held to have done an event that a noun names: "is accused of the murder of the judge", "tied him to the raid".

Who is convicted of it has done it; of whoever is only accused, wanted or tried it stays possible.
"""

from __future__ import annotations

from whosays.claims.frames.charged import defendants
from whosays.claims.frames.holders import holders_of
from whosays.claims.frames.values import Frame
from whosays.claims.frames.view import View
from whosays.claims.negation import is_negated

ALLEGED = frozenset({"alleged", "suspected", "accused", "suspect"})
SAYING_WHAT = frozenset({"of", "on", "against", "to", "into", "from", "at"})  # but "assault with a weapon" is a charge


def fill_accused(view: View, frame: Frame) -> None:
    """Give an event noun whoever is held to have done it, where nothing else says who did."""
    if view.is_turkish() or view.words[frame.word].head < 0 or {"subj", "@by"} & frame.slots.keys():
        return
    i = first_of_row(view, frame.word)
    whole = says_what(view, frame.word)  # "is accused of murder": told by the charge itself
    found, doubted = held_to_have(view, i) if whole else ([], False)
    if not found:
        found, doubted = named_as_author(view, i) if whole else ([], False)
        frame.said_by = view.words[i].head if found else frame.said_by  # "is accused of being the mastermind of"
    if not found:
        found, doubted = somebodys_work(view, i)
    if found:
        frame.fill("subj", *found)
        frame.doubted = doubted


def says_what(view: View, i: int) -> bool:
    """Whether an event noun has with it what or whom the event befell."""
    phrases = view.tree.having(i, "nmod")
    return any(SAYING_WHAT & set(view.tree.markers(c)) for c in phrases) or bool(
        view.tree.having(i, "compound", "nmod:poss")
    )


def first_of_row(view: View, i: int) -> int:
    """The first of events in a row: what governs it governs all."""
    while view.tree.bases[i] == "conj" and view.words[i].head >= 0:
        i = view.words[i].head
    return i


def held_to_have(view: View, i: int) -> tuple[list[int], bool]:
    """As in "is charged with the murder of", "accused of a role in the raid on", "blamed the raid on"."""
    head, mark = view.words[i].head, first_mark(view, i)
    if head >= 0 and view.is_a(head, "share_word", "participation") and mark in ("in", "for"):
        i, head = head, view.words[head].head
        mark = first_mark(view, i)
    if head < 0 or is_negated(view.tree, head, view.language):
        return [], False
    if view.words[head].upos == "NOUN" and mark in ("for", "of", "over"):
        return on_charges(view, i, head)
    if not view.is_verb(head):
        return [], False
    if laid_on := blamed(view, i, head):
        return laid_on, True
    taken = f"{view.lemma(head)}_{mark}"
    found = view.language.is_a(taken, "found_to_have")
    if not found and not view.language.is_a(taken, "held_to_have"):
        return [], False
    return [s for s in done_to(view, head) if view.could_act(s)], not found


def first_mark(view: View, i: int) -> str:
    """The preposition of a noun."""
    return next(iter(view.tree.markers(i)), "")


def on_charges(view: View, i: int, noun: int) -> tuple[list[int], bool]:
    """As in "is on trial for the murder of", "faces charges over the raid on", "his conviction for the raid on"."""
    if view.lemma(noun) == "trial" and view.tree.having(noun, "cop"):
        return view.subjects(noun), True
    if not view.is_a(noun, "charges") or view.lemma(noun) == "prosecution":
        return [], False
    return [s for s in defendants(view, noun, i) if view.could_act(s)], view.lemma(noun) != "conviction"


def done_to(view: View, verb: int) -> list[int]:
    """Whom a verb befalls."""
    objects = [s for c in view.tree.having(verb, "obj") for s in view.resolve(c, verb)]
    return view.subjects(verb) if view.passive(verb) else objects


def blamed(view: View, i: int, verb: int) -> list[int]:
    """The rebels of "blamed the bombing on the rebels", "the bombing was attributed to the rebels"."""
    about = view.tree.bases[i] == "obj" or (view.passive(verb) and view.tree.bases[i] == "nsubj")
    if not about:
        return []
    near = (*view.tree.having(verb, "obl"), *view.tree.having(i, "nmod"))
    on = [c for c in near if view.language.is_a(f"{view.lemma(verb)}_{first_mark(view, c)}", "lays_blame")]
    return [s for c in on for s in view.resolve(c, verb) if view.could_act(s)]


def named_as_author(view: View, i: int) -> tuple[list[int], bool]:
    """As in "the mastermind of the bombing, X", "X is the main suspect in the murder of"."""
    head, mark = view.words[i].head, first_mark(view, i)
    if view.tree.bases[i] != "nmod" or view.words[head].upos != "NOUN":
        return [], False
    author = view.is_a(head, "author_of_deed") and mark in ("of", "behind")
    suspect = view.lemma(head) == "suspect" and mark in ("in", "for", "over")
    if not author and not suspect:
        return [], False
    alleged = any(view.tree.forms[c] in ALLEGED for c in view.tree.having(head, "amod"))
    return holders_of(view, head), suspect or alleged or is_negated(view.tree, head, view.language)


def somebodys_work(view: View, i: int) -> tuple[list[int], bool]:
    """As in "the murder was the work of the clan", "the raid bears the hallmarks of the clan"."""
    head = view.words[i].head
    if view.tree.bases[i] != "nsubj" or is_negated(view.tree, head, view.language):
        return [], False
    work = view.is_a(head, "handiwork") and bool(view.tree.having(head, "cop"))
    bears = view.tree.having(head, "obj") if view.lemma(head) == "bear" else []
    marked = [c for c in bears if view.is_a(c, "hallmark")]
    signs = [head] if work else marked
    named = [c for n in signs for c in view.tree.having(n, "nmod") if "of" in view.tree.markers(c)]
    return [s for c in named for s in view.resolve(c, head) if view.could_act(s)], bool(marked)
