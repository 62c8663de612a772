"""Parts of an organisation with a name of their own.

"The Trieste branch of X", "X's Trieste branch" and "X Trieste" are one, and another entity than X.
"""

from __future__ import annotations

from whosays.claims.referring.names import Register
from whosays.claims.referring.phrase import Group, Key, Phrase
from whosays.claims.referring.spelling import key_of
from whosays.claims.referring.words import Words
from whosays.claims.tree import Tree
from whosays.text.letters import lower


class Parts:
    """Finds the group of a part by (whole, what distinguishes it)."""

    def __init__(self, words: Words, register: Register) -> None:
        self.words = words
        self.register = register
        self.known: dict[tuple[int, str], Group] = {}

    def read_names(self) -> None:
        """Names that begin or end with the name of another organisation: `Lodos Trieste`, `Lodos-T`."""
        for group in sorted((g for g in self.register.groups if g.phrases), key=lambda g: -max(map(len, g.keys))):
            for key in sorted(group.keys):
                if len(key) > 1 and key[0] != "=" and group.sort in ("organisation", "") and group.base is None:
                    self.split(group, key)
        self.abbreviations()

    def split(self, group: Group, key: Key) -> None:
        for cut in range(len(key) - 1, 0, -1):
            for whole, part in ((key[:cut], key[cut:]), (key[-cut:], key[:-cut])):
                base = self.organisation(whole, group)
                if base is not None and not all(word in self.words.generic for word in part):
                    self.set(group, base, " ".join(part))
                    return

    def organisation(self, key: Key, other: Group) -> Group | None:
        for group in self.register.by_key.get(key, ()):
            if group is not other and group.sort == "organisation" and group.phrases:
                return group
        return None

    def set(self, group: Group, base: Group, part: str) -> Group:
        """Note that a group is this part of a base; one that is known already takes it in."""
        group.base, group.part = base, part
        group.sort = group.sort or "organisation"
        known = self.known.setdefault((id(base), part), group)
        if known is not group and known.phrases:
            self.register.unite(known, group)
        return known

    def abbreviations(self) -> None:
        """`Lodos-T` is `Lodos Trieste` where no other part begins with that letter."""
        for (base, part), group in list(self.known.items()):
            if len(part) > 1 or not group.phrases:
                continue
            full = [(p, g) for (b, p), g in self.known.items() if b == base and len(p) > 1 and p.startswith(part)]
            if len(full) == 1 and full[0][1].phrases:
                self.register.unite(full[0][1], group)
                self.known[base, part] = full[0][1]

    def described(self, phrase: Phrase, tree: Tree, at: dict[tuple[int, int], Phrase]) -> tuple[Group, str] | None:
        """(whole, what distinguishes the part), if the phrase describes a part of a known organisation."""
        if phrase.key[0] not in self.words.units or phrase.number == "Plur":
            return None
        base: Group | None = None
        part = ""
        for child in tree.children[phrase.head]:
            relation = tree.words[child].deprel
            if relation.partition(":")[0] not in ("nmod", "compound", "amod", "flat"):
                continue
            other = at.get((phrase.tree, child))
            group = other.group if other is not None else None
            if base is None and group is not None and group.sort == "organisation" and (group.named or group.base):
                base = group
            elif self.tells_apart(tree, child, phrase.head, other):
                part = self.part_name(tree, child, other)
        return (base, part) if base is not None and part else None

    def tells_apart(self, tree: Tree, child: int, head: int, other: Phrase | None) -> bool:
        """Whether a modifier says which part: a name or an adjective before it, or one place after "in"."""
        word = tree.words[child]
        if child < head:
            return word.upos in ("PROPN", "ADJ", "NOUN") and not lower(word.lemma, tree.language).startswith("so-")
        one_place = other is not None and other.kind == "name" and not tree.having(child, "conj")
        return one_place and "in" in tree.markers(child)

    def part_name(self, tree: Tree, child: int, other: Phrase | None) -> str:
        if other is not None and other.kind == "name":
            return " ".join(other.key)
        return " ".join(key_of(tree.words[child].lemma))
