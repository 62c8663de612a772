"""What is assumed for the sake of argument: "assuming that he paid, …", "let us suppose that he paid"."""

from __future__ import annotations

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree


def is_supposing(tree: Tree, verb: int, language: Language) -> bool:
    """Whether what stands under the verb is a condition, and no report."""
    if not belongs(tree, verb, language, "supposes"):
        return False
    above = tree.words[verb].head
    apart = tree.bases[verb] == "advcl" and tree.forms[verb].endswith("ing") and not tree.having(verb, "nsubj", "aux")
    asked = above >= 0 and tree.bases[verb] in ("xcomp", "ccomp") and tree.forms[above] == "let"
    told = tree.words[verb].feats.get("Mood") == "Imp" and not tree.having(verb, "nsubj")
    return (apart and not tree.having(verb, "mark")) or asked or told
