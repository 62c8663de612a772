"""How likely somebody holds a thing to be, by an adjective: "is unlikely to pay", "found it unlikely that he paid"."""

from __future__ import annotations

from whosays.claims.tree import Tree


def held(tree: Tree, verb: int) -> int | None:
    """The adjective behind a verb and its "it": of "found it likely that he paid"."""
    children = tree.children[verb]
    beside = (c for c in children if c > verb + 1 and tree.words[c].upos == "ADJ" and c - 1 in children)
    return next((c for c in beside if tree.forms[c - 1] == "it"), None)


def judged(tree: Tree, governor: int) -> int | None:
    """The adjective that says how likely what stands under a governor is."""
    return governor if tree.words[governor].upos == "ADJ" else held(tree, governor)
