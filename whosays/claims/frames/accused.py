"""Who is held to have done an event that a noun names: "is accused of the murder of the judge", "tied him to the raid".

Who is convicted of it has done it; of whoever is only accused, wanted or tried it stays possible.
"""

from __future__ import annotations

from whosays.claims.frames.charged import defendants
from whosays.claims.frames.holders import holders_of
from whosays.claims.frames.values import Frame
from whosays.claims.frames.view import View
from whosays.claims.negation import is_negated

# Verb, and the words with which it takes the deed.
HELD = {"accuse": ("of",), "suspect": ("of", "in"), "charge": ("with", "in", "over"), "indict": ("for", "over", "on"),
        "arrest": ("for", "over"), "detain": ("for", "over"), "hold": ("for", "over"), "want": ("for", "over"),
        "prosecute": ("for", "over"), "investigate": ("for", "over"), "extradite": ("for", "over"),
        "implicate": ("in",), "tie": ("to",), "link": ("to", "with"), "connect": ("to", "with"),
        "remand": ("for", "over")}  # fmt: skip
FOUND = {"convict": ("of", "for", "over"), "sentence": ("for", "over"), "jail": ("for", "over"),
         "imprison": ("for", "over"), "execute": ("for",), "hang": ("for",), "condemn": ("for",)}  # fmt: skip
BLAMES = frozenset({"blame", "pin", "attribute"})  # "blamed the bombing on the rebels"
SHARES = frozenset({"involvement", "participation", "complicity", "role", "part", "hand", "responsibility"})
AUTHORS = frozenset({"mastermind", "architect", "brain", "organiser", "organizer", "planner", "instigator", "author",
                     "perpetrator", "orchestrator", "culprit", "ringleader"})  # fmt: skip
SUSPECTS = frozenset({"suspect"})
WORKS = frozenset({"work", "handiwork", "doing"})
HALLMARKS = frozenset({"hallmark", "fingerprint", "signature"})
SAYING_WHAT = frozenset({"of", "on", "against", "to", "into", "from", "at"})  # but "assault with a weapon" is a charge


def fill_accused(view: View, frame: Frame) -> None:
    """Give an event noun whoever is held to have done it, where nothing else says who did."""
    if view.is_turkish() or view.words[frame.word].head < 0 or {"subj", "@by"} & frame.slots.keys():
        return
    i = first_of_row(view, frame.word)
    whole = says_what(view, frame.word)  # "is accused of murder": told by the charge itself
    found, doubted = held_for(view, i) if whole else ([], False)
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


def held_for(view: View, i: int) -> tuple[list[int], bool]:
    """As in "is charged with the murder of", "accused of a role in the raid on", "blamed the raid on"."""
    head, mark = view.words[i].head, next(iter(view.tree.markers(i)), "")
    if head >= 0 and view.lemma(head) in SHARES and mark in ("in", "for"):
        i, head = head, view.words[head].head
        mark = next(iter(view.tree.markers(i)), "")
    if head < 0 or is_negated(view.tree, head, view.language):
        return [], False
    if view.words[head].upos == "NOUN" and mark in ("for", "of", "over"):
        return charged(view, i, head)
    if not view.is_verb(head):
        return [], False
    if view.lemma(head) in BLAMES:
        return blamed(view, i, head), True
    found = mark in FOUND.get(view.lemma(head), ())
    if not found and mark not in HELD.get(view.lemma(head), ()):
        return [], False
    return [s for s in done_to(view, head) if view.could_act(s)], not found


def charged(view: View, i: int, noun: int) -> tuple[list[int], bool]:
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
    marks = ("to",) if view.lemma(verb) == "attribute" else ("on",)
    near = (*view.tree.having(verb, "obl"), *view.tree.having(i, "nmod"))
    on = [c for c in near if view.tree.markers(c)[:1] == marks]
    return [s for c in on for s in view.resolve(c, verb) if view.could_act(s)] if about else []


def named_as_author(view: View, i: int) -> tuple[list[int], bool]:
    """As in "the mastermind of the bombing, X", "X is the main suspect in the murder of"."""
    head, mark = view.words[i].head, next(iter(view.tree.markers(i)), "")
    if view.tree.bases[i] != "nmod" or view.words[head].upos != "NOUN":
        return [], False
    author = view.lemma(head) in AUTHORS and mark in ("of", "behind")
    suspect = view.lemma(head) in SUSPECTS and mark in ("in", "for", "over")
    if not author and not suspect:
        return [], False
    alleged = {"alleged", "suspected", "accused", "suspect"} & {
        view.tree.forms[c] for c in view.tree.having(head, "amod")
    }
    return holders_of(view, head), suspect or bool(alleged) or is_negated(view.tree, head, view.language)


def somebodys_work(view: View, i: int) -> tuple[list[int], bool]:
    """As in "the murder was the work of the clan", "the raid bears the hallmarks of the clan"."""
    head = view.words[i].head
    if view.tree.bases[i] != "nsubj":
        return [], False
    work = view.lemma(head) in WORKS and bool(view.tree.having(head, "cop"))
    marked = (
        [c for c in view.tree.having(head, "obj") if view.lemma(c) in HALLMARKS] if view.lemma(head) == "bear" else []
    )
    named = [
        c for n in ([head] if work else marked) for c in view.tree.having(n, "nmod") if "of" in view.tree.markers(c)
    ]
    if is_negated(view.tree, head, view.language):
        return [], False
    return [s for c in named for s in view.resolve(c, head) if view.could_act(s)], bool(marked)
