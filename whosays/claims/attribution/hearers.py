"""To whom a report says what it says."""

from __future__ import annotations

from whosays.claims.languages import Language
from whosays.claims.lexicon import adpositions, belongs
from whosays.claims.tree import NOMINAL, Tree

THINGS = ("it", "that", "this", "what", "which")


def hearer(tree: Tree, verb: int, content: int | None, language: Language) -> int | None:
    """Who is told."""
    tells = tree.language != "en" or belongs(tree, verb, language, "tells")  # "said | experts there doubt it"
    told = tree.first(verb, "iobj") if tells else None
    if told is None and content is not None:
        beside = tree.having(verb, "obj", "nsubj:pass") if tells else ()
        told = next((c for c in beside if nominal_hearer(tree, c, content, language)), None)
    if told is not None and belongs(tree, told, language, "time_word"):
        told = None  # "announced Monday that"
    if told is not None and told < verb and tree.words[told].deprel == "obj" and tree.words[told].upos == "PROPN":
        told = None  # "ORDU - The home will be seized, says the firm": a place before the report
    if told is None:
        told = next((c for c in tree.having(verb, "obl") if "to" in adpositions(tree, c, language)), None)
    return dative_hearer(tree, verb, content, language) if told is None and tree.language == "tr" else told


def dative_hearer(tree: Tree, verb: int, content: int | None, language: Language) -> int | None:
    """As in Turkish "Kaya, mahkemeye gitmediğini söyledi": somebody in the dative, and no place that one goes to."""
    if content is None or not belongs(tree, verb, language, "tells_somebody"):
        return None
    for c in tree.having(verb, "obl"):
        if tree.words[c].feats.get("Case") != "Dat" or c == content or tree.having(c, "case") or c > verb:
            continue
        named = tree.words[c].upos == "PROPN" and not belongs(tree, content, language, "heads_for")
        personal = tree.words[c].upos == "PRON" and tree.words[c].feats.get("PronType") in ("Prs", None)
        if named or personal or belongs(tree, c, language, "person", "court", "authority", "media"):
            return c
    return None


def nominal_hearer(tree: Tree, c: int, content: int, language: Language) -> bool:
    """An object beside the content is whoever is told."""
    pointing = language.classes.get("pointing_ahead", ())  # Turkish "şunları söyledi"
    named = tree.words[c].upos in NOMINAL and tree.forms[c] not in (*THINGS, *pointing)
    return c != content and named
