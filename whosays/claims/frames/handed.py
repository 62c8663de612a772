"""What one Turkish verb hands on to the next: "silahı satın alıp sakladı", "yolcuları karşıladı, otele yerleştirdi"."""

from __future__ import annotations

from whosays.claims.frames.view import View
from whosays.claims.turkish import converbs_before, takes_objects

CAUSATIVE = ("tır", "tir", "tur", "tür", "dır", "dir", "dur", "dür")


def handed_on(view: View, i: int) -> bool:
    """Turkish "verdi", "sakladı": what is given or hidden is what was got before, where nothing else is named."""
    return view.is_a(i, "handed_on") and not view.tree.having(i, "compound:lvc")


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


def shared_before(view: View, i: int) -> list[int]:
    """As in "kuryeleri karşılayıp otele yerleştirdi", "sanığı suçlu bularak hapse mahkûm etti": on whom both act."""
    tree, handed = view.tree, handed_on(view, i)
    shared = [o for c in converbs_before(tree, i) for o in tree.having(c, "obj") if not view.passive(c)]
    joined = [o for o in shared if is_ip(view, view.words[o].head)]
    acts = acts_with_its_noun(view, i) if tree.having(i, "compound:lvc") else takes_objects(view.lemma(i))
    taken = [o for o in joined if causative(view, i) or handed]
    taken += [o for o in shared if acts and is_one_of_people(view, o) and o not in taken]
    return taken or (done_before(view, i) if handed else [])


def acts_with_its_noun(view: View, i: int) -> bool:
    """As in "gözaltına aldı", "sınır dışı etti": a verb of two words that is done to somebody."""
    half = view.tree.having(i, "compound:lvc")[-1]
    inner = view.tree.having(half, "compound")[:1]
    parts = "_".join(view.tree.forms[k] for k in (*inner, half))
    names = (f"{parts}_{view.lemma(i)}", f"{view.lemma(half)}_{view.lemma(i)}")
    return any(takes_objects(name) for name in names)


def causative(view: View, i: int) -> bool:
    """Turkish "yerleştirdi" after "yolcuları karşıladı": a causative needs an object, so it shares the one before."""
    return view.is_turkish() and view.lemma(i).endswith(CAUSATIVE)


def is_one_of_people(view: View, i: int) -> bool:
    """Somebody in the accusative: what is done to people one after another is done to the same."""
    marked = view.words[i].feats.get("Case") == "Acc" or view.lemma(i) != view.tree.forms[i]
    return marked and (view.words[i].upos == "PROPN" or view.is_a(i, "person"))


def is_ip(view: View, i: int) -> bool:
    """Turkish -Ip: one deed after another of the same doer."""
    return view.is_verb(i) and view.words[i].text.lower().endswith(("ıp", "ip", "up", "üp"))
