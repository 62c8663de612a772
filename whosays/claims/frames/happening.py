"""What a sentence says of an event beside the event's own phrases: that it took place, whom it befell, its worth."""

from __future__ import annotations

from whosays.claims.frames.view import View
from whosays.claims.lexicon import belongs, find


def befallen(view: View, i: int) -> list[int]:
    """Whom an event befell who is said to be its target or its victim.

    "was the target of an attack", "fell victim to a bombing", "the victims of the massacre", "a kidnapping victim".
    """
    head = view.words[i].head
    if head < 0 or view.is_turkish():
        return []
    if view.is_verb(head):
        return undergone(view, i, head)
    if not view.is_a(head, "sufferer", "aimed_at"):
        return []
    if view.tree.bases[i] == "compound":
        return [head] if not view.is_a(head, "aimed_at") else []
    if not {"of", "to"} & set(view.tree.markers(i)[:1]):
        return []
    if is_predicate(view, head):
        return view.subjects(head)
    return [head] if view.tree.bases[i] == "nmod" and not view.is_a(head, "aimed_at") else []


def undergone(view: View, i: int, verb: int) -> list[int]:
    """Whom a verb says an event befell: "underwent interrogation by agents", "came under attack by rebels"."""
    mark, passive = next(iter(view.tree.markers(i)), ""), view.passive(verb)
    victims = [c for c in view.tree.having(verb, "obj", "xcomp") if view.lemma(c) == "victim"]
    if mark == "to" and (victims or view.is_a(verb, "subjects_to")):
        return view.subjects(verb) if passive or victims else view.tree.having(verb, "obj")
    struck = mark in ("by", "in") and passive and view.is_a(verb, "strikes")
    if struck or (mark == "under" and view.lemma(verb) == "come"):
        return view.subjects(verb)
    suffered = not passive and view.tree.bases[i] == "obj" and view.is_a(verb, "undergoes")
    if view.tree.having(i, "nummod"):  # "suffered 500 deaths": how many
        return []
    lived = view.lemma(verb) != "survive" or belongs(view.tree, i, view.language, "violent_act")
    return view.subjects(verb) if suffered and lived else []


def is_predicate(view: View, i: int) -> bool:
    """Whether a noun is what a copula or a verb such as "fall" says of a subject."""
    said = view.tree.having(i, "cop") or (view.tree.bases[i] == "xcomp" and view.is_verb(view.words[i].head))
    return bool(said) and bool(view.subjects(i))


def happening_verb(view: View, i: int) -> int | None:
    """The verb in "the attack took place in Van": it says of the event only that, where and when it happened."""
    head = view.words[i].head
    bare = view.tree.bases[i] == "nsubj" or (view.is_turkish() and view.words[i].deprel == "obj")
    if head < 0 or not bare or not view.is_verb(head):
        return None
    return head if find(view.tree, head, view.language.happens, view.language) or takes_place(view, head) else None


def takes_place(view: View, verb: int) -> bool:
    """Whether a verb and its object make one such verb: `take_place`."""
    return any(f"{view.lemma(verb)}_{view.lemma(c)}" in view.language.happens for c in view.tree.having(verb, "obj"))


def worth(view: View, i: int) -> list[int]:
    """How much it was in "the payments were worth two million euros", "the transfers totalled 90,000 dollars"."""
    head = view.words[i].head
    if head < 0 or view.is_turkish() or view.tree.bases[i] != "nsubj":
        return []
    if view.lemma(head) == "worth":
        found = view.tree.having(head, "obj", "obl")
    elif view.is_verb(head) and view.is_a(head, "amounts"):
        found = view.tree.having(head, "obj")
    elif view.is_verb(head) and view.is_a(head, "amounts_to"):
        found = [c for c in view.tree.having(head, "obl") if view.tree.markers(c)[:1] == ("to",)]
    else:
        return []
    return [c for c in found if c > head and belongs(view.tree, c, view.language, "money", "currency")]
