"""Who bears a noun that names a doer or a post: by apposition, by copula, as a title before a name."""

from __future__ import annotations

from whosays.claims.frames.being import is_copular, is_first_name, is_post
from whosays.claims.frames.relational import names_bearer, names_holder
from whosays.claims.frames.view import View

NAMING = frozenset({"compound", "nmod:desc", "flat", "nmod", "amod", "appos", "nmod:unmarked", "flat:name"})


def can_bear(view: View, holder: int, i: int) -> bool:
    """Whether somebody can be what a noun names: three men are no priest, and "the mayor" beside a minister is none."""
    noun, own = view.words[holder], view.words[i]
    if noun.upos == "PROPN" and noun.text.islower() and not view.tree.having(holder, "flat") and not view.is_turkish():
        return False  # the "sharpens" of a headline: no name
    if view.tree.having(i, "nummod") and not view.is_turkish() and not is_copular(view, i):
        return noun.upos != "PROPN" or bool(view.tree.having(holder, "conj"))  # "a colonel, two lieutenants": a list
    if noun.upos != "NOUN" or view.is_turkish() or is_copular(view, i):
        return True
    counted = [view.lemma(c) for c in view.tree.having(holder, "nummod")]
    many = noun.feats.get("Number") == "Plur" or any(number != "one" for number in counted)
    if own.feats.get("Number") == "Sing" and many:
        return False
    posts = view.language.classes.get("rank", frozenset())
    return not (view.lemma(holder) in posts and view.lemma(i) in posts)


def nearest_conjunct(view: View, bearer: int, i: int) -> int:
    """Of "X and Y, a teacher at the school" the nearest; of "X and Y, teachers at the school" the first, for both."""
    if view.words[i].feats.get("Number") != "Sing":
        return bearer
    beside = [c for c in view.tree.having(bearer, "conj") if c < i]
    named = [n for c in beside for n in (c, *named_next(view, c)) if n < i and view.words[n].upos == "PROPN"]
    return max((c for c in named if not view.tree.having(c, "det")), default=bearer)  # "the Convergence" is nobody


def joined_holders(view: View, i: int, head: int) -> list[int]:
    """The Y of "X, the owner of A and supplier of B", also where the tree hangs "supplier" on X itself."""
    if view.words[head].deprel == "appos" or (view.words[head].upos == "NOUN" and is_copular(view, head)):
        return holders_of(view, head)
    named = [c for c in view.tree.having(head, "appos") if c > i and view.words[c].upos == "PROPN"]
    if named and not view.is_turkish() and not view.tree.having(i, "det", "nmod:poss"):
        return named[:1]  # "the group's founder and main financier, Ali Kaya"
    if not view.is_turkish() and any(view.words[c].upos == "PRON" for c in view.tree.having(i, "nmod:poss")):
        return []  # "X, an officer, and his brother-in-law": one more
    beside = [c for c in view.tree.having(head, "appos") if head < c < i and view.words[c].upos == "NOUN"]
    return [view.bearer(head)] if beside and view.words[head].upos == "PROPN" else []


def holders_of(view: View, i: int) -> list[int]:
    """Who bears a noun: by apposition, by copula, as a title before a name."""
    tree, word = view.tree, view.words[i]
    if word.deprel == "appos" and word.head >= 0:
        if not view.is_turkish() and (word.head > i + 2 or tree.having(i, "case") or is_first_name(view, i)):
            return []  # "the presidents, including that of Nicaragua"
        return named_next(view, i) or [nearest_conjunct(view, view.bearer(word.head), i)]
    if view.lemma(max(word.head, i)) == "general" and abs(word.head - i) == 1:
        return []  # "the secretary general of the presidency", the director general
    own_name = any(view.words[c].upos == "PROPN" and c > i for c in tree.having(i, "appos", "flat"))
    joined = word.deprel == "conj" and word.upos in ("NOUN", "NUM") and word.head >= 0
    if joined and not own_name and not tree.having(i, "cop"):  # "was born in Rize and is the owner of two bars"
        return joined_holders(view, i, word.head)
    if (counted := one_of(view, i)) is not None:
        found = view.subjects(counted) if is_copular(view, counted) else holders_of(view, counted)
        if found:
            return found
    if word.deprel == "nsubj" and tree.having(word.head, "cop") and names_holder(view, word.head):
        return [word.head]  # "the chairman of the committee was X", "its director is her brother"
    if word.deprel == "nsubj" and view.is_turkish() and names_bearer(view, i):
        return [word.head]  # "örgütün lideri Kaya'dır"
    if is_copular(view, i):
        placed = tree.having(i, "case") and not view.is_turkish()  # "the case is of the mayor"
        quality = word.upos == "ADJ" and not view.is_turkish() and not tree.having(i, "det")  # "it's official"
        return [] if placed or quality else view.subjects(i)
    return named_beside(view, i)


def named_as(view: View, verb: int) -> list[int]:
    """The name in "its armed wing is known as the Red Column", "the leader was called Abu Zar"."""
    if not view.is_a(verb, "naming") and view.lemma(verb) != "know":
        return []
    said = [c for c in view.tree.having(verb, "obl", "xcomp", "obj") if c > verb and view.words[c].upos == "PROPN"]
    return [c for c in said if view.tree.markers(c)[:1] in ((), ("as",))][:1]


def one_of(view: View, i: int) -> int | None:
    """As in "he is one of the founders", "Kaya, one of the founders": the number that is said of somebody."""
    head = view.words[i].head
    counted = view.tree.bases[i] == "nmod" and head >= 0 and view.lemma(head) in ("one", "two", "three", "some")
    if not counted or "of" not in view.tree.markers(i):
        return None
    return head if is_copular(view, head) or view.tree.bases[head] in ("appos", "conj") else None


def named_next(view: View, i: int) -> list[int]:
    """The name that follows a post without a comma: "a third man, former director Luis Perez"."""
    named = [c for c in view.tree.having(i, "appos") if view.words[c].upos == "PROPN" and c > i]
    return [c for c in named if not any(view.words[k].upos == "PUNCT" for k in range(i + 1, c))][:1]


def named_beside(view: View, i: int) -> list[int]:
    """The name that a title stands before: "minister X", "the minister X"; or under which its bearer is known."""
    tree, word = view.tree, view.words[i]
    if word.deprel == "nsubj:pass" and (named := named_as(view, word.head)):
        return named
    if word.deprel == "nmod:desc" and 0 <= word.head < i and view.words[word.head].upos == "NOUN":
        if any(view.words[c].text.lower() == "of" for c in tree.having(i, "case")):
            return []  # "the minister of justice, X", who is no justice
        return holders_of(view, word.head)  # the second of "the founder and former head of Lodos Ali Kaya"
    if word.head >= 0 and view.words[word.head].deprel == "nmod:desc":
        return []  # a part of a longer title: "major general X"
    if word.upos == "ADJ" and word.deprel != "nmod:desc":
        return []  # "General Assembly", "Chief Justice"
    if word.head > i and view.words[word.head].upos == "PROPN" and is_post(view, word.head):
        return []
    if word.head >= 0 and word.deprel in NAMING and view.words[word.head].upos == "PROPN" and i < word.head:
        return [view.bearer(word.head)] if word.upos != "PROPN" or word.deprel in ("nmod:desc", "nmod") else []
    joints = ("appos",) if word.upos == "PROPN" else ("appos", "flat")  # "Dean Kamen" is a name
    named = [c for c in tree.having(i, *joints) if view.words[c].upos == "PROPN" and c > i]
    return named[:1]
