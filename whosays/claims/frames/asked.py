"""Who is to do what somebody asks for, and to whom a thing is done that somebody has or sees done."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from whosays.claims.frames.view import View


def asked_of(view: View, verb: int) -> list[int]:
    """Who is to do it in "call on X to", "appeal to X to"."""
    if view.lemma(verb) not in view.language.classes.get("asks_of", ()):
        return []
    particle = any(view.lemma(c) in ("on", "upon") for c in view.tree.having(verb, "compound:prt"))
    found = [c for c in view.tree.having(verb, "obl") if c > verb]
    return [c for c in found if particle or set(view.tree.markers(c)) & {"on", "upon", "to", "with", "for"}][:1]


def seen_done(view: View, verb: int) -> list[int]:
    """As in "had the café closed", "saw him beaten": to whom it is done."""
    sees = view.lemma(verb) in view.language.classes.get("sees_done", ()) and not view.is_turkish()
    return [s for c in view.tree.having(verb, "obj") for s in view.resolve(c, verb)] if sees else []
