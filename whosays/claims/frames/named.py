"""Under which names the lists may hold a verb: alone, and with each word that makes one name with it."""

from __future__ import annotations

from whosays.claims.frames.relative_places import done_thing
from whosays.claims.frames.view import View
from whosays.claims.turkish import marked_halves

PARTNERS = frozenset({"obj", "obl", "xcomp", "nsubj", "advmod"})  # what may make one name with a verb


def names_of(view: View, i: int) -> dict[str, frozenset[int]]:
    """As in "carry_out" before "carry"; Turkish "gözaltına_al" before "al". Each with the words that it uses up."""
    lemma = view.lemma(i)
    names: dict[str, frozenset[int]] = {}
    for c in view.tree.children[i]:
        base, word = view.tree.bases[c], view.words[c]
        if base == "compound" or (view.words[c].deprel == "advmod" and word.upos in ("ADP", "ADV")):
            for part in (word.text.lower(), view.lemma(c)):
                names[_compose(view, part, lemma)] = frozenset({c})
        elif base in PARTNERS and not view.tree.having(c, "conj") and not view.tree.having(i, "compound:lvc"):
            for part in (word.text.lower(), view.lemma(c)):
                names.setdefault(_compose(view, part, lemma), frozenset({c}))
            if view.is_turkish() and (name := marked_name(view, c, lemma)):
                names.setdefault(name, frozenset({c}))
            elif base == "obl" and not view.is_turkish():  # "shot to death"
                names.update({f"{lemma}_{m}_{view.lemma(c)}": frozenset({c}) for m in view.tree.markers(c)[:1]})
    if view.is_turkish() and (noun := done_thing(view, i)) is not None:
        names.setdefault(_compose(view, view.lemma(noun), lemma), frozenset({noun}))
    whole = view.language.classes.get("one_verb", frozenset())
    if not any(name in whole for name in names):  # "satın aldı" takes nothing
        names[lemma] = frozenset()
    return names


def marked_name(view: View, c: int, verb: str) -> str | None:
    """As in "para yardımında bulundu", "saldırılarda bulundu": the verb of two words, whatever else its noun bears."""
    word = view.words[c]
    owners = view.tree.having(c, "nmod:poss")
    kinds = [o for o in owners if view.words[o].feats.get("Case", "Nom") == "Nom"]
    if len(kinds) < len(owners) or ("Person[psor]" in word.feats and not kinds):
        return None  # somebody's: "polisin saldırısına uğradı", "ellerine geçirdi"
    return marked_halves("tr").get((view.lemma(c), word.feats.get("Case", ""), verb))


def _compose(view: View, part: str, lemma: str) -> str:
    return f"{part}_{lemma}" if view.is_turkish() else f"{lemma}_{part}"
