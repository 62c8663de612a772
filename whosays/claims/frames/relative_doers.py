"""Who does what a Turkish -DIğI on a noun tells, where it names nobody: "Kaya topladığı parayı gönderdi"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from whosays.claims.frames.unnamed_doers import befallen_before
from whosays.claims.lexicon import belongs, find

if TYPE_CHECKING:
    from whosays.claims.frames.view import View

SINGLE = re.compile("([dt][ıiuü]ğ|[ae]c[ae]ğ)[ıi]?[ıiuü]$")
HEADLESS = re.compile("[ae]n(l[ae]r)?([ıi]n|d[ae]n|[ıi])?$")  # "ölenler", "gönderenlerden", "getirenin"
DOING = re.compile("[ae]n$")  # -An
AMONG = frozenset({"arasında", "arasındaydı", "arasındadır", "içinde"})
BEING = frozenset({"var", "bulun", "yer_al", "al", "ol"})
MANY = re.compile("([dt][ıiuü]|[ae]c[ae])kl[ae]r[ıi]$")


def doers_above(view: View, clause: int, noun: int) -> list[int]:
    """The subject of the verb above, or of the report around that: nobody gives himself what he has given away."""
    form = view.tree.forms[clause]
    if view.passive(clause) and SINGLE.search(form) and not is_owned_before(view, clause):
        return befallen_before(view, noun)
    if view.passive(clause) or not (SINGLE.search(form) or MANY.search(form)) or is_owned_before(view, clause):
        return []
    if belongs(view.tree, noun, view.language, "occasion", "own_words"):
        return []  # "yaptığı açıklamada": what he said there says it
    verb = next((a for a in view.tree.ancestors(noun) if view.is_verb(a)), None)
    if verb is None:
        return []
    described = view.tree.bases[verb] == "acl" and DOING.search(view.tree.forms[verb]) and not view.passive(verb)
    if described and view.tree.bases[noun] in ("obj", "obl"):
        return who_fits(view, clause, view.subjects(verb))  # "topladığı parayı gönderen Kaya"
    if is_subject(view, noun, verb):
        above = view.words[verb].head
        reports = view.tree.bases[verb] == "ccomp" and find(
            view.tree, above, view.language.reporting.verbs, view.language
        )
        return fitting(view, clause, view.subjects(above)) if reports and not view.passive(above) else []
    return fitting(view, clause, view.subjects(verb))


def is_owned_before(view: View, clause: int) -> bool:
    """As in "zanlının kız arkadaşına gönderdiği": a genitive that opens the clause may well be who did it."""
    first = min(view.tree.subtree(clause))
    opening = view.tree.head_ending(first, first + 1, "flat")
    return first < clause and "Gen" in (view.words[i].feats.get("Case") for i in (first, opening, first + 1))


def is_subject(view: View, noun: int, verb: int) -> bool:
    """Whether the noun that the clause is about does what the verb says, itself or as the owner of who does."""
    parts = {noun, *view.tree.ancestors(noun)}
    return any(s in parts for s in view.subjects(verb)) or (view.passive(verb) and not view.subjects(verb))


def fitting(view: View, clause: int, found: list[int]) -> list[int]:
    """Those before the clause that may act in it: a person or a body, one or many as the clause says."""
    return who_fits(view, clause, [s for s in found if s < clause or s >= len(view.tree) - 1])


def who_fits(view: View, clause: int, found: list[int]) -> list[int]:
    """Those who may act: people or a body, one or many as the clause says."""
    many = bool(MANY.search(view.tree.forms[clause]))
    actors = [s for s in found if view.person_like(s) or belongs(view.tree, s, view.language, "people", "body")]
    return [s for s in actors if many or view.words[s].feats.get("Number") != "Plur"]


def unnamed(view: View, clause: int) -> list[int]:
    """Who did it, of a participle without a noun: "ölenler arasında Kaya da vardı", "getirenlerden biri Kaya'ydı"."""
    word, over = view.words[clause], view.words[clause].head
    headless = word.upos == "VERB" and over > clause and HEADLESS.search(view.tree.forms[clause])
    if not headless or view.form(clause) != "Part":
        return []
    if view.tree.bases[clause] == "nsubj":  # "getiren Kaya'ydı", "getirenin Kaya olduğu"
        return said_to_be(view, over, clause)
    if view.tree.forms[over] in AMONG:
        return among(view, over)
    if any(view.tree.forms[c] in AMONG for c in view.tree.having(clause, "case")):
        return [s for s in view.tree.having(over, "nsubj") if s > clause and view.lemma(over) in BEING]
    if view.words[over].upos not in ("PRON", "NUM"):
        return []
    one = view.words[over].head
    return (said_to_be(view, one, over) if view.tree.bases[over] == "nsubj" else []) or [over]


def among(view: View, between: int) -> list[int]:
    """Who is among those: "ölenler arasında iki çocuk bulunuyor", "Kaya ölenler arasındaydı"."""
    verb = view.words[between].head
    if verb < 0 or view.tree.having(between, "nsubj"):
        return view.tree.having(between, "nsubj")
    return view.tree.having(verb, "nsubj") if view.lemma(verb) in BEING else []


def said_to_be(view: View, predicate: int, subject: int) -> list[int]:
    """Who somebody is said to be: a name, or a noun for people, or what stands before "olduğu"."""
    tree = view.tree
    if view.lemma(predicate) == "ol":
        return [c for c in tree.having(predicate, "nsubj", "obj") if subject < c and view.person_like(c)][-1:]
    bare = view.words[predicate].upos in ("NOUN", "PROPN") and subject < predicate and view.person_like(predicate)
    return [predicate] if bare and tree.bases[predicate] != "obj" else []
