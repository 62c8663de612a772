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


def has_let_happen(tree: Tree, verb: int, language: Language) -> bool:
    """As in "did not prevent the killing", "failed to stop it", Turkish "önleyemedi": it took place."""
    if tree.words[verb].upos != "VERB" or not belongs(tree, verb, language, "stops_it"):
        return False
    if tree.language == "tr":
        return tree.words[verb].feats.get("Polarity") == "Neg" and tree.words[verb].feats.get("Tense") == "Past"
    above = tree.words[verb].head
    failed = tree.bases[verb] == "xcomp" and tree.lemmas[above] == "fail" and "Past" in tree.tenses(above)
    helpers = {tree.forms[c] for c in tree.having(verb, "aux")}
    refused = any(tree.forms[c] in ("not", "n't") for c in tree.having(verb, "advmod"))
    return (failed and not tree.having(above, "advmod")) or (refused and bool(helpers & {"did", "could"}))
