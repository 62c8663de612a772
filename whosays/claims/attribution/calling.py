"""What somebody calls for, or calls something: "called on the council to resign", "called the raid a mistake"."""

from __future__ import annotations

from whosays.claims.attribution.speakers import is_passive, subject
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree

QUOTES = frozenset("\"“”„«»'‘’`")
DEEDS = ("deed", "violent_act", "casualty_word")
ON, FOR = frozenset({"on", "upon"}), frozenset({"for"})


def called_for(tree: Tree, verb: int, language: Language) -> int | None:
    """What heads that which is called for; nothing of who called at a house, or for help by telephone."""
    if not belongs(tree, verb, language, "calls_for") or tree.words[verb].upos != "VERB" or tree.first(verb, "obj"):
        return None
    upon = any(ON & set(tree.markers(c)[:1]) for c in tree.having(verb, "obl") if c > verb)
    wanted = (c for c in tree.having(verb, "advcl", "xcomp", "ccomp") if c > verb and tree.is_marked(c, "to"))
    if upon:
        return next(wanted, None)
    sought = (c for c in tree.having(verb, "obl") if c > verb and FOR & set(tree.markers(c)[:1]))
    return next((c for c in sought if not belongs(tree, c, language, "people", "time_word", "not_called_for")), None)


def branded(tree: Tree, verb: int, said: int, language: Language) -> int | None:
    """As in "called the raid a mistake": what somebody is made out to be; "called the dog Rex" only names it."""
    if not belongs(tree, verb, language, "branding") or is_passive(tree, verb, language):
        return None
    judged = next((c for c in tree.having(verb, "obj", "xcomp") if c > said), None)
    if judged is None or tree.bases[said] != "obj" or subject(tree, verb) is None:
        return None
    quoted = any(tree.words[k].text in QUOTES for k in range(said + 1, judged))
    indefinite = any(tree.forms[d] in ("a", "an") for d in tree.having(judged, "det"))
    told = quoted or indefinite or tree.words[judged].upos == "ADJ"
    return judged if told and tree.words[judged].upos in ("NOUN", "ADJ") else None


def for_himself(tree: Tree, phrase: int, owner: int) -> int:
    """As in "by his own account, Kaya fled": whose account it is, the clause behind it names."""
    above = tree.words[phrase].head
    if above < 0 or all(tree.forms[c] != "own" for c in tree.having(phrase, "amod")):
        return owner
    doer = subject(tree, above)
    return doer if doer is not None and tree.words[doer].upos in ("PRON", "PROPN") else owner


def counts_deeds(tree: Tree, verb: int, said: int, language: Language) -> bool:
    """As in "The monitors documented 61 killings": what they have counted they say."""
    if not belongs(tree, verb, language, "counting") or is_passive(tree, verb, language) or tree.bases[said] != "obj":
        return False
    doer = subject(tree, verb)
    known = doer is not None and (tree.words[doer].upos == "PROPN" or belongs(tree, doer, language, "people", "body"))
    return known and said > verb and any(belongs(tree, c, language, *DEEDS) for c in tree.conjuncts(said))
