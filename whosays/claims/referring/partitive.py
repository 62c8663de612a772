"""One of several, who is somebody of his own: "One of them, who fears for his family, said that he …"."""

from __future__ import annotations

from whosays.claims.languages import load_language
from whosays.claims.referring.phrase import Phrase
from whosays.claims.referring.words import Words
from whosays.claims.tree import Tree
from whosays.text.letters import lower

ONE = frozenset({"one", "another"})


def one_of(tree: Tree, i: int) -> int | None:
    """The several of "one of them", "another of the men", where that one does something or befalls something."""
    if tree.forms[i] not in ONE or tree.bases[i] != "nsubj" or tree.words[i].upos == "NOUN":
        return None
    below = (c for c in tree.having(i, "nmod") if c > i and tree.markers(c)[:1] == ("of",))
    return next((c for c in below if tree.words[c].feats.get("Number") == "Plur"), None)


def one(number: int, tree: Tree, i: int, several: int, words: Words, role: str) -> Phrase:
    """The phrase for one of several: a person where it is one of the men, or one "who" does or says something."""
    known = words.sorts.get(lower(tree.words[several].lemma, tree.language), "")
    who = any(tree.forms[k] == "who" for c in tree.having(i, "acl") for k in tree.having(c, "nsubj"))
    says = tree.lemmas[tree.words[i].head] in load_language(tree.language).reporting.verbs
    sort = known or ("person" if who or says else "")
    return Phrase(number, i, i, i, "indefinite", ("one",), sort, "", "Sing", role=role)
