"""Who is to do what somebody asks for, and to whom a thing is done that somebody has or sees done."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from whosays.claims.frames.view import View


def asked_of(view: View, verb: int) -> list[int]:
    """Who is to do it in "call on X to", "appeal to X to"."""
    if not view.is_a(verb, "asks_of"):
        return []
    particle = any(view.lemma(c) in ("on", "upon") for c in view.tree.having(verb, "compound:prt"))
    found = [c for c in view.tree.having(verb, "obl") if c > verb]
    return [c for c in found if particle or set(view.tree.markers(c)) & {"on", "upon", "to", "with", "for"}][:1]


def is_somebody(view: View, i: int) -> bool:
    """Whether a word names somebody or some body: who "had the court decide", not what "used planes to bomb"."""
    return view.person_like(i) or view.is_a(i, "body", "group", "authority")


def sent_to_do(view: View, verb: int, objects: list[int]) -> tuple[list[int], list[int]]:
    """Whom "paid him 500 dollars to kill" and "paid the court to acquit him" tell to do it: receivers, and bodies."""
    receivers = [] if view.passive(verb) else view.tree.having(verb, "iobj")
    return receivers, [c for c in objects if is_somebody(view, c) or tasked(view, [c])]


def tasked(view: View, objects: list[int]) -> bool:
    """As in "set up a tribunal to try them": of such a body it is told what it is to do, and not its founder."""
    return bool(objects) and view.is_a(objects[0], "tasked")


def seen_done(view: View, verb: int) -> list[int]:
    """As in "had the café closed", "saw him beaten": to whom it is done."""
    sees = view.is_a(verb, "sees_done") and not view.is_turkish()
    return [s for c in view.tree.having(verb, "obj") for s in view.resolve(c, verb)] if sees else []


def causers(view: View, i: int) -> list[int]:
    """Who brings about what is done in "had the boat moved", "got him released"; nobody in "had his car stolen"."""
    noun = view.words[i].head
    if view.is_turkish() or noun < 0 or not view.passive(i) or view.tree.having(i, "aux", "aux:pass", "nsubj:pass"):
        return []
    verb = view.words[noun].head if view.tree.bases[noun] == "obj" and view.tree.bases[i] == "acl" else noun
    causes = verb >= 0 and view.is_a(verb, "causes") and view.is_verb(verb)
    if not causes or view.is_a(i, "befalls"):
        return []
    things = [c for c in view.tree.having(verb, "obj") if verb < c < i]
    own = any(view.tree.having(c, "nmod:poss") for c in things)
    return view.subjects(verb) if things and not own else []


def perceived(view: View, i: int, head: int) -> list[int]:
    """Of whom a participle tells in "found Kaya lying in the garage": whoever is found."""
    if view.is_turkish():
        return caught_doing(view, i, head)
    if not view.is_a(head, "comes_upon") or view.marks(i):
        return []
    found = [c for c in view.tree.having(head, "obj") if c < i]
    bare = view.tree.forms[i].endswith("ing") and head < i and not view.passive(head)
    between = [k for k in range(found[-1] + 1, i) if view.words[k].upos in ("VERB", "ADP")] if found else []
    return [s for c in found[-1:] for s in view.resolve(c, head)] if bare and not between else []


def caught_doing(view: View, i: int, head: int) -> list[int]:
    """As in Turkish "Kaya'yı silah satarken yakaladı": whoever is caught, named before what he is doing."""
    if not view.tree.forms[i].endswith("ken") or view.passive(head) or head < i:
        return []
    caught = view.is_a(head, "catches")
    first = min(view.tree.subtree(i))
    found = [c for c in view.tree.having(head, "obj") if c < first] if caught else []
    return found if all(view.words[c].feats.get("Case") == "Acc" and is_somebody(view, c) for c in found) else []
