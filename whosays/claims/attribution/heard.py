"""Who told it where the sentence is about who heard it, or for whom it was put forward.

"I heard from my brother that he had left", "It was submitted on behalf of Ms Roth that …", Turkish "Kaya'dan duydu".
"""

from __future__ import annotations

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree

WHO = frozenset({"PROPN", "PRON"})


def heard_from(tree: Tree, verb: int, language: Language) -> int | None:
    """Who told it: in Turkish in the ablative, in English behind "from"."""
    if not belongs(tree, verb, language, "heard") or tree.first(verb, "ccomp") is None:
        return None
    found = (c for c in tree.having(verb, "obl") if tells(tree, verb, c))
    return next((c for c in found if tree.words[c].upos == "PROPN" or belongs(tree, c, language, "people")), None)


def tells(tree: Tree, verb: int, who: int) -> bool:
    """Whether a phrase beside "heard" names who told it."""
    if tree.language == "en":
        return who > verb and "from" in tree.markers(who)[:1]
    return who < verb and tree.words[who].feats.get("Case") == "Abl"


def pleaded_for(tree: Tree, verb: int, language: Language) -> int | None:
    """For whom it is put forward: Ms Roth in "It was suggested on behalf of Ms Roth that", "submitted for Ms Roth"."""
    if tree.language != "en" or not belongs(tree, verb, language, "put_forward"):
        return None
    if not any(tree.forms[c] == "it" for c in tree.having(verb, "expl", "nsubj:pass")):
        return None
    for c in tree.having(verb, "obl"):
        if tree.lemmas[c] == "behalf":
            return next((n for n in tree.having(c, "nmod") if "of" in tree.markers(n)[:1]), None)
        if "for" in tree.markers(c)[:1] and (
            tree.words[c].upos in WHO or belongs(tree, c, language, "people", "defending")
        ):
            return c
    return None
