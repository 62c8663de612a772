"""The noun of a relative clause behind a preposition left alone: "the flat he lived in", "the man she sent it to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from whosays.claims.frames.values import Frame
    from whosays.claims.frames.view import View

ALONE = frozenset({
    "in", "on", "at", "with", "to", "from", "for", "into", "onto", "through", "under", "against", "behind", "near",
})  # fmt: skip
RELATIONS = frozenset({"obl", "mark", "nmod", "case"})  # what a reader takes it for; a particle is part of its verb


def fill_alone(view: View, frame: Frame, noun: int) -> bool:
    """Put the noun of a relative clause where its preposition is, and nowhere else; False where there is none."""
    if view.is_turkish() or view.words[frame.word].deprel != "acl:relcl":
        return False
    slot = left_alone(view, frame.word)
    if slot is None:
        return False
    frame.slots = {name: rest for name, words in frame.slots.items() if (rest := [w for w in words if w != noun])}
    frame.fill(slot, noun)
    return True


def left_alone(view: View, verb: int) -> str | None:
    """The slot that the noun of a relative clause fills there: `@in` of "the flat he lived in"."""
    words, bases = view.words, view.tree.bases
    for c in view.tree.children[verb]:
        if c > verb and words[c].upos == "ADP" and bases[c] in RELATIONS and not view.tree.children[c]:
            whole = max(view.tree.subtree(verb)) == c  # nothing follows that it could belong to
            return f"@{view.lemma(c)}" if whole and view.lemma(c) in ALONE else None
    return None
