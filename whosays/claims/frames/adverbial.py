"""Who does what an adverbial clause without a subject tells: "after losing it", "to attack it", "accused of it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whosays.claims.frames.asked import asked_of, perceived, sent_to_do, tasked
from whosays.claims.frames.charged import faces_charges

if TYPE_CHECKING:
    from whosays.claims.frames.view import View

OUT_OF = ("maktan", "mekten")  # Turkish "üye olmaktan mahkûm etti"
SAID_OF_OBJECT = frozenset({"for", "of", "with", "as", "from", "into"})  # "arrested him for robbing a bank"


def adverbial_doers(view: View, i: int, head: int) -> list[int]:
    """The main clause's subject, or its object's or whoever it asks or moves to do it."""
    tree, marks = view.tree, set(view.marks(i))
    if view.words[i].deprel == "advcl:gap":  # "X was convicted of theft and Y of forging papers"
        return [c for c in tree.having(head, "gap:nsubj", "gap:obj") if c < i][-1:]
    if seen := perceived(view, i, head):
        return seen
    if view.is_turkish() and tree.forms[i].endswith(OUT_OF):
        return [c for c in tree.having(head, "obj") if view.person_like(c)] or view.subjects(head)
    if concerned := of_objects(view, i, head, marks):
        return [s for c in concerned for s in view.resolve(c, head)]
    if "for" in marks and (charged := faces_charges(view, head, i)):
        return charged
    if "to" in marks and of_others_plan(view, i, head):
        return []
    if "to" in marks and view.is_verb(head):
        if asked := [c for c in asked_of(view, head) if c < i]:
            return [s for c in asked for s in view.resolve(c, head)]
        if view.passive(head) and not view.is_turkish():
            return served(view, head)
    finite = view.form(i) == "Fin" and not view.is_turkish() and "to" not in marks
    return [] if finite else view.subjects(head)


def of_others_plan(view: View, i: int, head: int) -> bool:
    """As in "uncovered a plot to kill her", "condemned a plan to bomb it": who does that has no such plan."""
    noun = min(view.tree.having(i, "mark"), default=i) - 1
    if not 0 <= head < noun or view.tree.having(noun, "nmod:poss") or view.tree.bases[noun] not in ("obj", "nsubj"):
        return False
    return view.is_a(noun, "plan_noun") and view.is_a(head, "against_plans")


def of_objects(view: View, i: int, head: int, marks: set[str]) -> list[int]:
    """The objects of the verb that the clause tells of: "paid him to kill", "showed him pleading"."""
    objects = view.tree.having(head, "obj") if view.is_verb(head) and not view.passive(head) else []
    named_as = any("as" in view.tree.markers(c) for c in view.tree.having(head, "obl"))  # "used Van as a base to …"
    people = [c for c in objects if view.person_like(c) and not (named_as and view.words[c].upos == "PROPN")]
    deploys = view.is_a(head, "object_control") or tasked(view, objects)
    told, bodies = sent_to_do(view, head, objects) if deploys and "to" in marks else ([], [])
    people = told or people or ([] if named_as else bodies)
    moved = bool(marks & SAID_OF_OBJECT) or ("to" in marks and deploys and i > head)
    if people and (moved or (not marks and view.is_a(head, "pictures"))):
        return people
    accused = [c for c in objects if view.could_act(c) and not named_as]
    return accused if marks & {"of", "for", "from"} else []  # "accused the ministry of wanting to sell"


def served(view: View, verb: int) -> list[int]:
    """Whose purpose a passive serves: the people whom it moves, else whoever does it; never a thing's."""
    moved = [s for s in view.subjects(verb) if view.person_like(s)]
    return moved if moved and view.lemma(verb) not in ("issue", "make") else view.agents(verb) or moved
