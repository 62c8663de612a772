"""What the noun of a Turkish -DIğI is to a verb without an object: "kaldığı ev", "gittiği kamp", "görüştüğü kişi"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from whosays.claims.lexicon import belongs

if TYPE_CHECKING:
    from whosays.claims.frames.view import View

TOLD = re.compile("([dt][ıiuü]|[ae]c[ae])(ğ[ıiuü]|kl[ae]r[ıi])$")
PLACES = ("somewhere", "facility", "lodging", "custody", "workplace")
SLOTS = (("dwells", "<Loc>", PLACES), ("heads_for", "<Dat>", (*PLACES, "body", "violent_act", "training")))


def place_slot(view: View, clause: int, noun: int) -> str | None:
    """The slot of the noun that a clause describes: where it was, to where, or with whom; else nothing."""
    tree, language = view.tree, view.language
    if not TOLD.search(tree.forms[clause]):
        return None
    for verbs, slot, classes in SLOTS:
        if belongs(tree, clause, language, verbs):
            placed = view.words[noun].upos == "PROPN" or belongs(tree, noun, language, *classes)
            return slot if placed else None
    with_whom = belongs(tree, clause, language, "deals_with")
    if with_whom and (view.person_like(noun) or belongs(tree, noun, language, "people", "body")):
        return "<Ins>"
    return None


def is_placed(view: View, clause: int) -> bool:
    """Whether a verb knows no object, so that what it describes is a place or a partner."""
    return belongs(view.tree, clause, view.language, "dwells", "heads_for", "deals_with")
