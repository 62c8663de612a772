"""What a Turkish sentence says was not done, with no negation at its verb: "vermek yerine", "ne o ne Kaya vurdu"."""

from __future__ import annotations

from itertools import pairwise

from whosays.claims.tree import Tree

INSTEAD = ("maktansa", "mektense")
FROM_DOING = ("maktan", "mekten")
SEEMS = frozenset({"görün", "gel", "gözük"})
ESCAPES = frozenset({"kurtul", "dön", "kurtar"})


def undone(tree: Tree, i: int) -> bool:
    """Whether a verb, affirmed by its form, tells of what was not done."""
    if tree.language != "tr" or tree.words[i].upos != "VERB" or tree.words[i].feats.get("Polarity") == "Neg":
        return False
    return any(told(tree, i) for told in (instead, neither, nearly, escaped, somebody_else))


def instead(tree: Tree, i: int) -> bool:
    """As in "para vermek yerine", "para vermektense"."""
    form = tree.forms[i]
    behind = i + 1 < len(tree) and tree.forms[i + 1] == "yerine"
    return form.endswith(INSTEAD) or (behind and form.endswith(("mak", "mek")))


def neither(tree: Tree, i: int) -> bool:
    """As in "ne Kaya ne Demir vurdu", "ne evi ne arabayı sattı": "ne" twice before a verb."""
    said = [k for k in range(i) if tree.forms[k] == "ne" and tree.words[k].upos == "CCONJ"]
    if len(said) < 2 or not all(i in tree.ancestors(k) for k in said[-2:]):
        return False
    others = [c for c in tree.having(i, "nsubj") if c > said[-1] and not any(c in tree.ancestors(k) for k in said)]
    return not others and not any(tree.words[k].upos == "VERB" for k in range(said[-2], i))


def nearly(tree: Tree, i: int) -> bool:
    """As in "az kalsın öldürülüyordu", "az daha ölüyordu", "neredeyse ölüyordu"."""
    before = tree.forms[max(i - 3, 0) : i]
    pairs = set(pairwise(before))
    return not {("az", "kalsın"), ("az", "daha")}.isdisjoint(pairs) or before[-1:] == ["neredeyse"]


def escaped(tree: Tree, i: int) -> bool:
    """As in "yakalanmaktan kurtuldu", "öldürülmekten son anda kurtuldu"."""
    over = tree.words[i].head
    return over > i and tree.forms[i].endswith(FROM_DOING) and tree.lemmas[over] in ESCAPES


def somebody_else(tree: Tree, i: int) -> bool:
    """As in "onu öldüren Kaya değildi": somebody did, who is not the one named."""
    name = tree.words[i].head
    described = tree.bases[i] == "acl" and name == i + 1 and tree.words[name].upos == "PROPN"
    return described and any(tree.forms[c] == "değil" for c in tree.having(name, "cop"))


def pretended(tree: Tree, i: int) -> bool:
    """As in "örgüt üyesiymiş gibi davrandı", "parayı ödemiş gibi yaptı"."""
    like = any(tree.forms[c] == "gibi" and c > i for c in tree.having(i, "case", "mark", "advmod"))
    if tree.lemmas[tree.words[i].head] in SEEMS:
        return False  # "kaymış gibi görünüyor": it seems so
    seeming = (tree.forms[k] for k in (i, *tree.having(i, "cop", "aux")))
    return tree.language == "tr" and like and any(form.endswith(("mış", "miş", "muş", "müş")) for form in seeming)
