"""Whom a Turkish clause without a subject is about, in a row of clauses under one report.

"Demir'in geldiğini, parayı aldığını söyledi": whoever the clause before is about, else who reports. Several go on with
a verb in the plural, a thing does nothing to anything, and nobody is beside himself: "ona para verdiğini".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from whosays.claims.lexicon import find
from whosays.claims.turkish import takes_objects

if TYPE_CHECKING:
    from whosays.claims.frames.view import View

ONE = re.compile("([dt][ıiuü]ğ|[ae]c[ae]ğ)[ıi]?[ıiuü]")
TOLD = re.compile("([dt][ıiuü]|[ae]c[ae])(ğ|kl[ae]r)[ıi]?")
HIM = frozenset({"onu", "ona", "ondan", "onunla"})
ASKS = frozenset({"sor", "merak"})  # "gelip gelmeyeceğini sordu": somebody else
ACTORS = ("people", "person", "kin", "body", "group", "authority", "armed_side", "mover")
BESIDE = ("obj", "obl", "iobj")


def doers_in_row(view: View, i: int, head: int, base: str, own: list[int]) -> list[int]:
    """The subject of a clause before that this one may go on with, else `own`, who reports."""
    before = [c for c in view.tree.having(head, base) if c < i and view.told_in(c)]
    if before and not TOLD.search(view.tree.forms[i]):
        return view.told_in(before[-1])
    for clause in reversed(before):
        found = view.told_in(clause)
        if goes_on(view, i, clause, found, teller=bool(own)):
            return found
    made = view.passive(i) and view.tree.having(i, "obj")
    return [] if before and (made or view.lemma(head) in ASKS) else own


def goes_on(view: View, i: int, before: int, found: list[int], *, teller: bool) -> bool:
    """Whether the clause is about whom the one before is about; `teller` says that somebody reports."""
    if teller and any(view.tree.forms[c].startswith("kendisi") for c in view.tree.having(i, *BESIDE)):
        return True  # who reports is whom it was done to
    if teller and is_told_him(view, before):
        return False
    if not any(acts(view, s) for s in found) and (is_done(view, i, before) or all(is_had(view, s) for s in found)):
        return False
    if is_one(view, i) and all(is_many(view, s) for s in found):
        return False
    return not (teller and any(is_beside(view, i, s) for s in found))


def is_told_him(view: View, before: int) -> bool:
    """As in "polisin kendisine “İmzala” dediğini, imzaladığını": what is asked of who reports, he does or does not."""
    himself = any(view.tree.forms[c].startswith("kendisi") for c in view.tree.having(before, *BESIDE))
    return himself and find(view.tree, before, view.language.reporting.verbs, view.language) is not None


def acts(view: View, i: int) -> bool:
    """A name, or a noun for somebody or for a body."""
    mine = view.words[i].feats.get("Person[psor]") in ("1", "2")  # "babamın"
    return mine or view.person_like(i) or view.is_a(i, *ACTORS)


def is_done(view: View, i: int, before: int) -> bool:
    """Whether somebody does this to something, or something was done to the thing before and now somebody acts."""
    if view.passive(i) or view.lemma(i) == "ol":
        return False
    acted = bool(view.tree.having(i, "obj")) and takes_objects(view.lemma(i))
    return acted or view.passive(before)


def is_had(view: View, i: int) -> bool:
    """As in "bağının olmadığını": what somebody has who is not named beside it."""
    word = view.words[i]
    owned = word.feats.get("Person[psor]") == "3" and not view.tree.having(i, "nmod:poss")
    return owned and word.upos == "NOUN"


def is_one(view: View, i: int) -> bool:
    """As in "aldığını": one does it, and not several who are not named beside it."""
    return ONE.search(view.tree.forms[i]) is not None


def is_many(view: View, i: int) -> bool:
    """Several, by a plural or by an "and"."""
    word = view.words[i]
    plural = word.upos == "NOUN" and word.feats.get("Number") == "Plur" and not view.tree.having(i, "nmod:poss")
    return plural and acts(view, i)


def is_beside(view: View, i: int, subject: int) -> bool:
    """As in "Demir'in geldiğini, ona para verdiğini": whom it is done to does not do it."""
    beside = view.tree.having(i, *BESIDE)
    again = view.words[subject].upos == "PROPN" and any(view.lemma(c) == view.lemma(subject) for c in beside)
    him = view.person_like(subject) and any(view.tree.forms[c] in HIM for c in beside)
    return again or him
