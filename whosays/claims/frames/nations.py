"""Of which nation a name is, in the one word before it: "Suriyeli Kerim", "Filistinli mühendis Samir Hatib"."""

from __future__ import annotations

from whosays.claims.frames.view import View


def of_nation(view: View, i: int) -> bool:
    """A word for where people come from, before one name; a "Fransız konsolosu" may be from elsewhere."""
    tree, noun, behind = view.tree, view.words[i].head, view.words[i + 1] if i + 1 < len(view.tree) else None
    if not view.is_a(i, "hailing") or behind is None:
        return False
    named = view.words[noun].upos == "PROPN" or view.words[noun].deprel == "nmod:desc"
    owned = "Person[psor]" in behind.feats or "Number[psor]" in behind.feats
    return named and not owned and not tree.having(noun, "conj")
