"""Nouns that stand for what is said: "para aldığı iddiası", "gittiği gerekçesiyle", "sattığı yönündeki ihbar"."""

from __future__ import annotations

import re

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree

# A possessive behind the stem: "iddiasıyla", "gerekçesine"; "raporu" may be an accusative as well.
OWNED = re.compile("s[ıiuü]|[ıiuü](n[ıiuüade]|yl)")


def is_content(tree: Tree, clause: int, noun: int, language: Language) -> bool:
    """Whether a noun is owned by the clause before it, and so is what the clause tells; "verdiği ifadede" is given."""
    nouns = language.classes.get("content_noun", frozenset()) | frozenset(language.reporting.nouns)
    if find(tree, noun, nouns, language) is None:
        return False
    owned = any(name.endswith("[psor]") for name in tree.words[noun].feats)
    return owned or bool(tree.having(clause, "mark") or OWNED.match(tree.forms[noun].removeprefix(tree.lemmas[noun])))
