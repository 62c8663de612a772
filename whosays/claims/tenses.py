"""The tense of a clause, and where a sentence leaves the tense of what is reported in it."""

from __future__ import annotations

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, look_up
from whosays.claims.tree import Tree

OWN = ("nsubj", "aux", "mark", "cop")  # what makes a conjunct a clause that shares nothing
TELLING = ("asserts", "accuses", "denies", "promises")


def tense(tree: Tree, i: int) -> str | None:
    """The tense of a clause's finite word."""
    finite = finite_word(tree, i)
    return tree.words[finite].feats.get("Tense") if finite is not None else None


def finite_word(tree: Tree, i: int) -> int | None:
    """The word of a clause that carries its tense: its first helper, else its verb."""
    own = sorted((*tree.having(i, "aux", "cop"), i))
    return next((w for w in own if tree.words[w].feats.get("VerbForm") == "Fin"), None)


def back_in_tense(tree: Tree, verb: int, said: int, second: int, language: Language) -> bool:
    """As in "said that he had left and denied knowing her", "ruled that it would be heard, and refused a request".

    What is said stands in a tense made with a helper, and what follows has left it: the teller's deed, told beside.
    """
    about = tree.first(said, "nsubj")
    helped = any(tree.words[c].feats.get("VerbForm") == "Fin" for c in tree.having(said, "aux"))
    if not helped or about is None or tense(tree, verb) != "Past" or tree.having(second, *OWN):
        return False
    stance = look_up(tree, second, language.reporting.verbs, language)
    if tree.words[second].feats.get("VerbForm") == "Inf":
        return False  # "said that he could not confirm or deny it"
    if stance == "denies" and tree.having(second, "ccomp", "xcomp", "advcl"):
        return True
    passive = tree.words[about].deprel == "nsubj:pass"
    active = passive and bool(tree.having(second, "obj", "ccomp"))  # "two had been held and urged the others to flee"
    turned = passive or any(tree.forms[c] == "but" for c in tree.having(second, "cc"))
    if not active and not (turned and tense(tree, second) == "Past"):
        return False
    return stance in TELLING or belongs(tree, second, language, "rules")
