"""Who does what a Turkish clause tells that hangs on a noun: "saldırmak amacıyla gelen", "sevk edildiği mahkemece"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whosays.claims.lexicon import belongs

if TYPE_CHECKING:
    from whosays.claims.frames.view import View

INFINITIVE = ("mak", "mek")


def unnamed_doers(view: View, i: int, noun: int) -> list[int]:
    """As in "saldırmak amacıyla keşif yaptı": who has the aim is who does what it is for."""
    aims = view.tree.forms[i].endswith(INFINITIVE) and view.lemma(noun) in view.language.classes["aim_noun"]
    verb = next((a for a in view.tree.ancestors(noun) if view.is_verb(a)), None) if aims else None
    if verb is None or view.tree.having(noun, "nmod:poss"):
        return []
    return [s for s in view.agents(verb) if view.could_act(s) and not view.speaks_of_others(s)]


def befallen_before(view: View, noun: int) -> list[int]:
    """As in "çıkarıldığı mahkemece tutuklandı", "kaldırıldığı hastanede öldü": the same one whom the verb is about."""
    verb = view.words[noun].head
    placed = view.tree.bases[noun] == "obl" and verb > noun and view.is_verb(verb)
    if not placed or not belongs(view.tree, noun, view.language, "court", "facility", "lodging", "proceeding"):
        return []
    return [s for s in view.subjects(verb) if view.person_like(s)]
