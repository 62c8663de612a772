"""Who "he" is where words before tell whose turn it is: "I questioned Kaya. He said …", "put it to Kaya that he …"."""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.languages import load_language
from whosays.claims.tree import Tree

FIRST = frozenset({"i", "we"})


def questioned(tree: Tree) -> Iterator[int]:
    """Whom the writer of a sentence has questioned: Kaya in "I interviewed Kaya on 3 May"."""
    root = tree.root
    subject = tree.first(root, "nsubj")
    own = subject is not None and tree.forms[subject] in FIRST
    if own and load_language(tree.language).is_a(tree.lemmas[root], "questions"):
        yield from tree.having(root, "obj")


def accounted(tree: Tree) -> Iterator[int]:
    """Whose account a sentence gives: Kaya in "Kaya's account was that the money was a loan"."""
    root = tree.root
    about = tree.first(root, "nsubj")
    language = load_language(tree.language)
    known = [i for i in (root, about) if i is not None and language.is_a(tree.lemmas[i], "account")]
    if known and (tree.having(root, "cop", "ccomp") or tree.lemmas[root] == "be"):
        yield from (c for i in known for c in tree.having(i, "nmod:poss"))


def befallen(tree: Tree) -> Iterator[int]:
    """To whom a sentence says that something was done: Kaya in "The guard found Kaya in the yard"."""
    done_to = load_language(tree.language).is_a(tree.lemmas[tree.root], "done_to_somebody")
    if done_to and not tree.having(tree.root, "aux:pass"):
        yield from tree.having(tree.root, "obj")


def addressed(tree: Tree, pronoun: int) -> Iterator[int]:
    """To whom something is put: Kaya in "put it to Kaya that he had signed", "suggested to Kaya that he had"."""
    clause = tree.words[pronoun].head
    verb = tree.words[clause].head if clause >= 0 and tree.bases[clause] in ("ccomp", "acl", "advcl") else -1
    if verb < 0 or tree.bases[pronoun] != "nsubj":
        return
    put = tree.lemmas[verb] == "put" and any(tree.forms[c] == "it" for c in tree.having(verb, "obj"))
    if put or tree.lemmas[verb] == "suggest":
        yield from (c for c in tree.having(verb, "obl") if c < pronoun and "to" in tree.markers(c)[:1])


def according_to(tree: Tree, pronoun: int) -> Iterator[int]:
    """Whose account opens the sentence: Kaya in "According to Kaya, he was told to wait"."""
    for c in tree.named("obl"):
        behind = tree.words[c].head == tree.words[pronoun].head and c < pronoun and tree.bases[pronoun] == "nsubj"
        if behind and tree.forms[min(tree.subtree(c))] == "according":
            yield from (*tree.having(c, "appos"), c)
