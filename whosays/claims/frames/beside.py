"""What hangs on a verb's object though it may be the verb's: "attacked a patrol with grenades", "accused X of …"."""

from __future__ import annotations

from whosays.claims.frames.values import Frame
from whosays.claims.frames.view import View

BESIDE = frozenset({"with", "to", "against", "from", "on", "through", "via", "toward", "towards"})
OF_VERBS = frozenset({"with", "toward", "towards"})  # of those what belongs to the verb whatever it governs
OBJECTS = frozenset({"of", "for", "on", "about", "to"})  # with these a phrase may say more of the object
WITHIN = frozenset({"in", "inside", "under", "behind", "beneath", "at", "near", "into", "within", "among", "outside"})


def fill_beside(view: View, frame: Frame) -> None:
    """Phrases, owners and clauses of the objects, under the slots that they fill if they are the verb's."""
    for thing in view.tree.having(frame.word, "obj"):
        frame.fill("obj_poss", *(s for c in view.tree.having(thing, "nmod:poss") for s in view.resolve(c, thing)))
        for c in view.tree.having(thing, "nmod", "acl"):
            if view.words[c].upos in ("NOUN", "PROPN", "PRON"):
                fill_phrase(view, frame, c)
        clauses = [c for c in view.tree.having(thing, "acl") if is_gerund(view, c)]
        frame.fill("@of", *(c for c in clauses if "of" in view.marks(c)))
        told = [c for c in view.tree.having(thing, "acl") if "to" in view.marks(c) and view.is_verb(c)]
        frame.fill("obj_inf", *told)  # "received orders to bomb the village"
    for said in small_clauses(view, frame.word):  # "found the driver guilty of theft", read with a subject of "guilty"
        frame.fill("obj", *(s for c in view.tree.having(said, "nsubj") for s in view.resolve(c, frame.word)))
        frame.fill("@of", *(c for c in view.tree.having(said, "advcl", "obl") if "of" in view.marks(c)))


def fill_phrase(view: View, frame: Frame, c: int) -> None:
    """One phrase of an object."""
    tree = view.tree
    mark = next(iter(tree.markers(c)), "")
    own = {m for o in tree.having(frame.word, "obl") for m in tree.markers(o)}
    if mark in OBJECTS:
        frame.fill(f"obj_{mark}", c)  # "took the lives of ten soldiers", "serves a sentence for theft"
    if mark in WITHIN:
        frame.fill("obj_in", *view.resolve(c, frame.word))  # "hid the money in a wall"
    fits = mark in OF_VERBS or view.person_like(c) or view.is_a(c, "body")
    charged = mark == "on" and view.is_a(c, "charge_word")  # "arrested three men on charges"
    if charged or (mark in BESIDE and mark not in own and fits):
        frame.fill(f"@{mark}", c)
    if mark == "of":
        fill_inner(view, frame, c)


def fill_inner(view: View, frame: Frame, c: int) -> None:
    """What a phrase with "of" has taken: "gave nothing of value to him", "brought charges of theft against him"."""
    gives = view.is_a(frame.word, "gives")
    for n in view.tree.having(c, "nmod"):
        marks = set(view.tree.markers(n)) & ({"to", "against"} if gives else {"against"})
        for mark in marks if view.person_like(n) or view.is_a(n, "body") else ():
            frame.fill(f"@{mark}", n)


def small_clauses(view: View, verb: int) -> list[int]:
    """The adjectives that a verb says of a subject of their own, behind it."""
    if view.tree.having(verb, "obj"):
        return []
    said = [c for c in view.tree.having(verb, "xcomp", "ccomp") if view.words[c].upos == "ADJ"]
    bare = [c for c in said if not view.tree.having(c, "cop", "mark", "aux")]
    return [c for c in bare if any(verb < s < c for s in view.tree.having(c, "nsubj"))]


def is_gerund(view: View, i: int) -> bool:
    """As in "stealing", "being responsible"."""
    helpers = view.tree.having(i, "cop", "aux")
    return any(view.form(w) == "Ger" or view.words[w].text.lower().endswith("ing") for w in (i, *helpers))
