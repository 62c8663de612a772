"""What one Turkish verb hands on to the next: "silahı satın alıp sakladı", "yolcuları karşıladı, otele yerleştirdi"."""

from __future__ import annotations

from whosays.claims.frames.view import View

CAUSATIVE = ("tır", "tir", "tur", "tür", "dır", "dir", "dur", "dür")


def handed_on(view: View, i: int) -> bool:
    """Turkish "verdi", "sakladı": what is given or hidden is what was got before, where nothing else is named."""
    return view.lemma(i) in view.language.classes.get("handed_on", ()) and not view.tree.having(i, "compound:lvc")


def is_known(view: View, thing: int) -> bool:
    """A thing in the accusative: the same that is told of before."""
    return view.words[thing].feats.get("Case") == "Acc" and view.lemma(thing) != "kendi"


def done_before(view: View, i: int) -> list[int]:
    """As in "silahı satın alarak depoya sakladı", "aldığı, evine sakladığı": on what the deed before acted."""
    tree = view.tree
    row = [c for c in tree.having(i, "advcl") if c < i and view.tree.forms[c].endswith(("arak", "erek"))]
    head = view.words[i].head
    if tree.bases[i] in ("csubj", "ccomp") and head >= 0:  # clauses in a row under one report
        row += [c for c in tree.having(head, "csubj", "ccomp") if c < i][-1:]
    return [o for c in row[-1:] for o in tree.having(c, "obj") if not view.passive(c)]


def causative(view: View, i: int) -> bool:
    """Turkish "yerleştirdi" after "yolcuları karşıladı": a causative needs an object, so it shares the one before."""
    return view.is_turkish() and view.lemma(i).endswith(CAUSATIVE)


def is_one_of_people(view: View, i: int) -> bool:
    """A noun for somebody: what is done to people one after another is done to the same."""
    return view.lemma(i) in view.language.classes.get("person", ())


def is_ip(view: View, i: int) -> bool:
    """Turkish -Ip: one deed after another of the same doer."""
    return view.is_verb(i) and view.words[i].text.lower().endswith(("ıp", "ip", "up", "üp"))
