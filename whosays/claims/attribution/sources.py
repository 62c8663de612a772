"""Where a passive has it from: "was documented during the investigation", "iddianamede … belirtildi"."""

from __future__ import annotations

from whosays.claims.attribution.heard import pleaded_for
from whosays.claims.attribution.speakers import agent
from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, belongs, find, look_up
from whosays.claims.tree import Tree
from whosays.claims.turkish import takes_objects
from whosays.claims.turkish.endings import CONVERB

SITTING = ("court", "government", "company", "group")  # speakers in which others speak


def source_of_passive(tree: Tree, verb: int, language: Language) -> int | None:
    """Who or what tells by a passive: its agent, the phrase of a source beside it or behind its converb."""
    doer = agent(tree, verb, language)
    if doer is None:
        doer = pleaded_for(tree, verb, language)
    if doer is None:
        doer = source_phrase(tree, verb, language)
    if doer is None and tree.base(verb) == "advcl" and CONVERB.search(tree.forms[verb]):
        doer = source_phrase(tree, tree.words[verb].head, language)  # "raporda … belirtilerek, … kaydedildi"
    return paper_behind(tree, verb, language) if doer is None else doer


def paper_behind(tree: Tree, verb: int, language: Language) -> int | None:
    """As in Turkish "Ay'ın gittiği öne sürülen iddianamede": the paper in which it is put forward.

    In "Ay'ın yazdığı öne sürülen raporda" the paper is what he has written: an object is missing.
    """
    paper, clauses = tree.words[verb].head, tree.having(verb, "csubj", "ccomp")
    if tree.language != "tr" or tree.bases[verb] != "acl" or not verb < paper or not clauses:
        return None
    written = tree.words[paper].feats.get("Case") == "Loc" and look_up(tree, paper, language.speakers.kinds, language)
    last, feats = clauses[-1], tree.words[clauses[-1]].feats
    bare = takes_objects(tree.lemmas[last]) and "Voice" not in feats and not tree.having(last, "obj", "compound:lvc")
    return paper if written == "document" and not bare and tree.having(last, "nsubj", "obj", "obl") else None


def source_phrase(tree: Tree, verb: int, language: Language) -> int | None:
    """As in "It was documented during the investigation that", Turkish "iddianamede … belirtildi"."""
    tables = (language.speakers.kinds, language.reporting.nouns)
    for c in tree.having(verb, "obl", "nmod"):
        marks = {*adpositions(tree, c, language), *tree.markers(c)}
        named = [c, *tree.having(c, "compound")]  # "the investigation process", but not "the terrorist wave"
        named = [n for n in named if n == c or not belongs(tree, n, language, "people", "group")]
        speaks = any(find(tree, n, table, language) for n in named for table in tables)
        told = "<Dat>" in marks and tree.language == "tr" and not find(tree, c, language.speakers.running, language)
        apart = told or is_scene(tree, c, language) or is_reason(tree, c)
        if speaks and marks & language.reporting.source_phrase and not apart:
            return c
    return None


def is_reason(tree: Tree, noun: int) -> bool:
    """As in Turkish "tehdit edildiği gerekçesiyle … istediği öğrenildi": why somebody asked, not who tells of it."""
    why = tree.language == "tr" and tree.words[noun].feats.get("Case") == "Ins"
    return why and bool(tree.having(noun, "acl", "ccomp")) and not tree.having(noun, "nmod:poss")


def is_scene(tree: Tree, noun: int, language: Language) -> bool:
    """As in Turkish "mahkemede … belirtildi": where it was said; "raporda" says in whose words."""
    place = tree.language == "tr" and tree.words[noun].feats.get("Case") == "Loc"
    return place and look_up(tree, noun, language.speakers.kinds, language) in SITTING
