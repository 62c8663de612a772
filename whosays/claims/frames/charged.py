"""Who is held to have done what a charge tells: "his conviction for bribing", "charges against X of", "iddiasıyla"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whosays.claims.lexicon import find

if TYPE_CHECKING:
    from whosays.claims.frames.values import Frame
    from whosays.claims.frames.view import View


def defendants(view: View, charge: int, deed: int) -> list[int]:
    """As in "his conviction for", "charges against Kaya of", "was held on charges of"."""
    above, tree = view.words[charge].head, view.tree
    beside = [c for c in (*tree.children[charge], *tree.children[above]) if c < deed]
    named = [c for c in beside if {"of", "against"} & set(tree.markers(c)) and view.could_act(c)]
    found = tree.having(charge, "nmod:poss") or named[-1:]
    if not found and tree.bases[charge] == "obl" and view.is_verb(above) and not view.passive(above):
        found = tree.having(above, "obj")  # "arrested her on charges of"
    if found:
        return [s for c in found for s in view.resolve(c, charge)]
    return [s for s in view.of_abstract(charge) if not view.speaks_of_others(s)]


def faces_charges(view: View, verb: int, deed: int) -> list[int]:
    """Whom the charges are against: "led to charges against Kaya for hiring her"."""
    tree = view.tree
    phrases = [d for c in tree.having(verb, "obj", "obl", "nsubj") if c < deed for d in tree.having(c, "nmod")]
    return [d for d in phrases if "against" in tree.markers(d)[:1]][-1:]


def accused_by_clause(view: View, noun: int) -> list[int]:
    """Of Turkish "para aldığı iddiasıyla gözaltına alındı" whom the verb befalls, or who denies it."""
    verb = next((a for a in view.tree.ancestors(noun) if view.is_verb(a)), None)
    if verb is None:
        return []
    tree, passive = view.tree, view.passive(verb)
    about = [c for c in tree.having(verb, "obl", "nmod") if "hakkında" in view.marks(c)]
    objects = [c for c in tree.having(verb, "obj") if c != noun and not passive]
    says = passive or find(tree, verb, view.language.reporting.verbs, view.language) is not None
    found = about or objects or (view.subjects(verb) if says else [])
    return [c for c in found if view.could_act(c) and not view.speaks_of_others(c)]


def accused_by_noun(view: View, frame: Frame) -> list[int]:
    """Of Turkish "silah kaçakçılığı suçlamasıyla tutuklandı" whoever is charged with it."""
    i = frame.word
    charge = view.words[i].head
    beside = i + 1 == charge and view.tree.bases[i] in ("nmod", "compound")
    if not view.is_turkish() or not beside or "<Gen>" in frame.slots or view.is_a(i, "either_side"):
        return []
    if not view.is_a(charge, "allegation", "case_word") and view.lemma(charge) != "şüphe":
        return []
    return accused_by_clause(view, charge) if view.words[charge].feats.get("Case") in ("Ins", "Loc") else []
