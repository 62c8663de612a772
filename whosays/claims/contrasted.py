"""Who or what is named only to be set aside: "Lang, not Kaya, shot him", "tried to shoot her but hit the driver".

What stands behind such a "not" did nothing, and what came of a failed attempt came about.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import NOMINAL, Tree

Move = tuple[int, int, str]  # word, its new head, its new relation
ADDING = frozenset({"only", "just", "merely", "least", "simply", "all", "every"})  # "not only Kaya"
NOTHING = frozenset({"nothing", "anything", "little"})


def set_aside(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "Lang, not Kaya, shot him", "it was Lang, not Kaya, who shot him"."""
    for i in tree.named("conj", "appos"):
        first, no = tree.words[i].head, min(tree.subtree(i))
        no += tree.forms[no] in ("and", ",")
        named = tree.words[i].upos in NOMINAL and tree.words[first].upos in NOMINAL
        if tree.language != "en" or not named or not first < no < i or tree.forms[no] != "not":
            continue
        if tree.forms[no + 1] in ADDING or tree.having(i, "cop"):
            continue
        yield i, first, "dep"
        yield from ((c, first, "acl:relcl") for c in tree.having(i, "acl:relcl") if tree.forms[c - 1] != "not")


def hit_instead(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "tried to shoot the mayor but hit her driver": told beside the trying, as a past that has no ending."""
    for i in tree.named("conj"):
        tried = tree.words[tree.words[i].head].head
        behind = tree.language == "en" and any(tree.forms[c] == "but" for c in tree.having(i, "cc"))
        if not behind or tree.bases[tree.words[i].head] != "xcomp" or tree.words[tried].feats.get("Tense") != "Past":
            continue
        bare = belongs(tree, i, language, "unchanged_past") and not tree.having(i, "mark", "aux", "nsubj")
        if bare and find(tree, tried, language.reality["attempted"].verbs, language):
            yield i, tried, "conj"


def unrelated(tree: Tree, _language: Language) -> Iterator[Move]:
    """As in "had nothing to do with the killing": what somebody has no part in hangs on the having."""
    for to in (k for k, form in enumerate(tree.forms) if form in NOTHING and tree.forms[k + 1 : k + 3] == ["to", "do"]):
        do, verb = to + 2, tree.words[to].head
        if tree.language != "en" or verb < 0 or tree.lemmas[verb] != "have":
            continue
        for c in tree.having(do, "obl", "advcl", "nmod", "xcomp"):
            if "with" in tree.markers(c) or tree.is_marked(c, "with"):
                clause = tree.words[c].upos == "VERB"
                yield c, verb, "advcl" if clause else "obl"
                yield from ((to, verb, "dep") for _ in range(clause))  # which does nothing


RULES = (set_aside, hit_instead, unrelated)
