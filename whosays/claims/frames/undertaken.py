"""Who takes part in a deed, and whom it befalls, in Turkish: "cinayete karıştı", "işkenceye maruz kaldı".

A noun for any activity may stand between: "sahtecilik olaylarına karıştı", "casusluk faaliyeti yürüttü".
"""

from __future__ import annotations

from whosays.claims.frames.view import View
from whosays.claims.lexicon import belongs, find

BY_CASE = {"Dat": "partakes_in", "Loc": "partakes_at"}  # "saldırıya karıştı", "saldırıda rol aldı"
BARE = ("Nom", "")
UNDER = frozenset({"altında", "altındaydı"})
SAID = frozenset({"root", "conj", "ccomp", "parataxis"})
STANDS = frozenset({"bulun", "kal", "ol", "yaşa"})


def activity(view: View, i: int) -> int:
    """The noun for any activity that a deed's noun qualifies, as in "keşif faaliyeti"; else the noun itself."""
    head = view.words[i].head
    if not view.is_turkish() or head != i + 1 or view.tree.bases[i] not in ("nmod", "compound", "amod"):
        return i
    bare = view.words[i].feats.get("Case", "") in BARE
    return head if bare and view.is_a(head, "activity") else i


def partakers(view: View, i: int) -> tuple[list[int], int | None]:
    """Whoever takes part in a deed that nobody takes part in rightly, and the verb that says so."""
    noun = activity(view, i)
    verb, case = view.words[noun].head, view.words[noun].feats.get("Case", "")
    if case not in BY_CASE or verb < 0 or not view.is_verb(verb) or not belongs(view.tree, i, view.language, "misdeed"):
        return [], None
    takes = view.language.classes.get(BY_CASE[case], ())
    return (view.agents(verb), verb) if takes and find(view.tree, verb, takes, view.language) else ([], None)


def sufferers(view: View, i: int) -> tuple[list[int], int | None]:
    """Whom a deed befell, and the verb that says so: "işkenceye maruz kaldı", "saldırının hedefi oldu"."""
    noun = activity(view, i)
    verb, classes = view.words[noun].head, view.language.classes
    if verb >= 0 and view.is_a(verb, "sufferer") and view.words[noun].feats.get("Case") == "Gen":
        verb = view.words[verb].head  # "hedefi oldu"
        is_said = verb >= 0 and view.is_verb(verb) and view.lemma(verb) == "ol"
        return (view.subjects(verb), verb) if is_said else ([], None)
    if verb < 0 or not view.is_verb(verb) or view.words[noun].feats.get("Case") != "Dat":
        return [], None
    if find(view.tree, verb, classes.get("undergoes", ()), view.language):
        return view.subjects(verb), verb
    if find(view.tree, verb, classes.get("subjects_to", ()), view.language):
        return (view.subjects(verb) if view.passive(verb) else view.tree.having(verb, "obj")), verb
    return [], None


def standing_in(view: View, i: int) -> list[int]:
    """What is said to stand in or under something: "kent isyancıların kontrolünde", "baskı altında yaşıyor"."""
    head = view.words[i].head
    under = head == i + 1 and view.tree.forms[head] in UNDER and view.tree.bases[i] in ("nmod", "compound")
    top = head if under else i
    if view.words[top].feats.get("Case") != "Loc":
        return []
    above = view.words[top].head
    if view.tree.bases[top] in SAID:
        return view.subjects(top)
    stands = above >= 0 and view.is_verb(above) and find(view.tree, above, STANDS, view.language)
    return view.subjects(above) if stands else []
