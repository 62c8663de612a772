"""Whom a clause on a noun is about, where that is more, or somebody else, than the noun that it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whosays.claims.lexicon import belongs

if TYPE_CHECKING:
    from whosays.claims.frames.view import View

SAID_OF = frozenset({"one", "first", "second", "third", "last", "only", "man", "woman", "person", "that", "those"})
NOBODY = frozenset({"it", "this", "that", "there", "what", "who", "which"})
MANY = frozenset({"are", "were", "have", "do", "'re", "’re", "'ve", "’ve"})  # helpers that speak of several


def borne(view: View, noun: int) -> list[int]:
    """As in "He was the one who paid", "among those arrested was Kaya", "was the first to go": of whom that is said."""
    tree = view.tree
    if view.is_turkish() or view.lemma(noun) not in SAID_OF or not tree.having(noun, "cop"):
        return [noun]
    told = [s for s in view.subjects(noun) if view.tree.forms[s] not in NOBODY]
    return (told or [noun]) if tree.having(noun, "det") or tree.having(noun, "case") else [noun]


def all_meant(view: View, clause: int, noun: int) -> list[int]:
    """As in "Kaya and Demir, who are seeking it": both, as the verb tells; "a man and his wife who died" may be one."""
    tree = view.tree
    if (said := borne(view, noun)) != [noun]:
        return said
    if tree.bases[noun] != "conj" or view.is_turkish() or view.words[noun].feats.get("Number") == "Plur":
        return [noun]
    first = tree.coordination_head(noun)
    parts = [first, *(c for c in tree.having(first, "conj") if c <= noun)]
    helped = any(tree.forms[c] in MANY for c in (clause, *tree.having(clause, "aux", "cop")))
    plural = helped or view.words[clause].feats.get("Number") == "Plur"
    alike = len({view.words[c].upos for c in parts}) == 1 and all(view.person_like(c) for c in parts)
    return parts if plural and alike and noun in parts else [noun]


def befallen(view: View, clause: int, noun: int) -> int:
    """As in "the ID of the woman killed there", "the families of the guards killed": whom it befell, not the noun."""
    if view.is_turkish() or not belongs(view.tree, clause, view.language, "befalls_people"):
        return noun
    if view.person_like(noun) and not belongs(view.tree, noun, view.language, "kin", "bereaved"):
        return noun
    inside = [c for c in view.tree.having(noun, "nmod") if noun < c < clause and view.tree.markers(c)[:1] == ("of",)]
    near = [c for c in inside if view.person_like(c) and clause - max(view.tree.subtree(c)) <= 1]
    return near[-1] if near else noun


def part_meant(view: View, pronoun: int, noun: int) -> int:
    """Of "90 per cent of the families, who" the part; of "members of the Federation, who" the members."""
    whole = view.words[noun].head
    if view.is_turkish() or view.words[noun].deprel != "nmod" or "of" not in view.tree.markers(noun)[:1]:
        return noun
    part = view.lemma(whole) in ("percent", "majority", "%")
    people = view.lemma(pronoun) == "who" and view.words[noun].upos == "PROPN" and view.words[whole].upos == "NOUN"
    plural = view.words[whole].feats.get("Number") == "Plur"
    return whole if part or (people and plural and view.person_like(whole)) else noun
