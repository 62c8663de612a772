"""A chain of voices with everybody in it once: who is said to say what he said himself is one voice."""

from __future__ import annotations

from collections.abc import Sequence

from whosays.model import Voice

HIMSELF = frozenset({"i", "me", "my"})


def once(chain: Sequence[Voice]) -> tuple[Voice, ...]:
    """The chain without whoever stands in it twice in a row: a label beside the full name, "he" under his own name."""
    out: list[Voice] = []
    for voice in chain:
        if out and same(out[-1], voice):
            out[-1] = max(out[-1], voice, key=lambda one: (one.kind != "other", len(one.text)))
        else:
            out.append(voice)
    return tuple(out)


def same(outer: Voice, inner: Voice) -> bool:
    """Whether two neighbours are one speaker: one entity, "I" in somebody's words, or a name within the name."""
    if outer.entity is not None and outer.entity == inner.entity:
        return True
    if (outer.kind == "document") != (inner.kind == "document") or "anonymous" in (outer.kind, inner.kind):
        return False
    one, other = outer.text.lower().split(), inner.text.lower().split()
    if other[0] in HIMSELF and len(other) == 1:
        return True
    short, long = sorted((one, other), key=len)
    return short[-1] in long and set(short) <= set(long) and is_name(min(outer.text, inner.text, key=len))


def is_name(text: str) -> bool:
    """Whether every word begins with a capital."""
    return all(word[:1].isupper() for word in text.split())
