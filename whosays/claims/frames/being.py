"""Who is said to be what a noun names, Turkish "müdürü olan", "üyesi olduğunu"; and what only looks like a title."""

from __future__ import annotations

from whosays.claims.frames.view import View
from whosays.claims.types import triggers_of

PREDICATE = frozenset({"obj", "nsubj", "xcomp", "obl", "advcl", "compound", "nmod", "ccomp", "acl", "advmod"})
NOBODY: tuple[list[int], int | None] = ([], None)


def said_to_be(view: View, i: int) -> tuple[list[int], int | None]:
    """Whoever bears the noun, and the word that says so.

    "örgütün üyesi olan X", "X'in örgüt üyesi olduğu", "gerçek sahibinin X olduğu", "sorumlusu olarak atandı".
    """
    if not view.is_turkish():
        return seen_as(view, i)
    verb = i + 1
    if verb >= len(view.words) or view.words[i].upos != "NOUN":
        return NOBODY
    if view.tree.forms[verb] == "olarak" and view.words[verb].head == i:
        return held_as(view, i)
    if is_being(view, verb) and view.words[i].head == verb and view.tree.bases[i] in PREDICATE:
        return of_predicate(view, i, verb)
    return of_subject(view, i)


def seen_as(view: View, noun: int) -> tuple[list[int], int | None]:
    """Who is meant in "was seen as a confidant of the president", "described Lang as the head of the clan"."""
    verb = view.words[noun].head
    said_as = view.tree.markers(noun)[:1] == ("as",) and view.tree.bases[noun] == "obl"
    if not said_as or not view.is_a(verb, "seen_as", "known_as"):
        return NOBODY
    if any(kind.name == "affiliation" for kind, _ in triggers_of(view.language.code, "agent", view.lemma(noun))):
        return NOBODY  # a post: the verb tells it
    if view.passive(verb):
        return view.subjects(verb), verb
    return [s for c in view.tree.having(verb, "obj") for s in view.resolve(c, verb)], verb


def is_being(view: View, verb: int) -> bool:
    """A participle or a clause of "ol"; finite, it is "to become"."""
    return view.lemma(verb) == "ol" and view.is_verb(verb) and bool(view.form(verb))


def of_predicate(view: View, noun: int, verb: int) -> tuple[list[int], int | None]:
    """Of "müdürü olan X" the noun described, of "X'in üyesi olduğu" the subject."""
    if not view.tree.having(noun, "nmod:poss") and "Person[psor]" not in view.words[noun].feats:
        return NOBODY  # "sorumlu olan" answers for something
    described = view.words[verb].head
    if view.words[verb].deprel.startswith("acl") and view.tree.forms[verb].endswith("olan"):
        return ([view.bearer(described)], verb) if view.words[described].upos in ("NOUN", "PROPN") else NOBODY
    return [s for s in view.subjects(verb) if s != noun], verb


def of_subject(view: View, noun: int) -> tuple[list[int], int | None]:
    """Of "gerçek sahibinin X olduğu" the name that is the predicate."""
    verb = view.words[noun].head
    subject = view.tree.bases[noun] == "nsubj" and view.words[noun].feats.get("Case") == "Gen"
    if not subject or not is_being(view, verb):
        return NOBODY
    named = [c for c in view.tree.having(verb, "obj", "nsubj", "xcomp", "obl") if noun < c < verb]
    bare = [c for c in named if view.words[c].upos == "PROPN" and view.words[c].feats.get("Case", "Nom") == "Nom"]
    return (bare, verb) if bare else NOBODY


def held_as(view: View, noun: int) -> tuple[list[int], int | None]:
    """Of "X sorumlusu olarak atandı", "üyesi olarak çalışan X" who is appointed or works as it."""
    verb = view.words[noun].head
    if verb < noun or not view.is_verb(verb):
        return NOBODY
    if view.passive(verb):
        return view.tree.having(verb, "obj") or view.subjects(verb), verb
    works = view.is_a(verb, "works_as")
    return (view.subjects(verb), verb) if works else NOBODY


def is_first_name(view: View, i: int) -> bool:
    """As in "one of them, Emir Kaya", "the newspaper Justice Now": part of a name that goes on."""
    return view.words[i].upos == "PROPN" and bool(view.tree.having(i, "flat")) and not view.tree.having(i, "nmod:desc")


def is_post(view: View, i: int) -> bool:
    """As in "the Judge Advocate": what stands behind a title is a post itself, and nobody's name."""
    return bool(view.tree.having(i, "det")) and view.is_a(i, "people")


def is_copular(view: View, i: int) -> bool:
    """Whether a noun is what a subject is said to be."""
    tree = view.tree
    if tree.having(i, "cop"):
        return bool(view.subjects(i))
    if tree.bases[i] == "xcomp" and view.words[i].head >= 0 and view.words[i].upos in ("NOUN", "PROPN"):
        return view.is_verb(view.words[i].head) and bool(view.subjects(i))
    return view.is_turkish() and bool(tree.having(i, "nsubj")) and view.words[i].upos == "NOUN"


OTHERS = frozenset({"compound", "nmod:desc", "flat", "xcomp", "vocative", "appos", "amod", "conj"})


def bears_itself(view: View, i: int) -> bool:
    """As in "the owner of the hotel said", "their killers fled": who bears the noun is whoever it describes."""
    tree, word = view.tree, view.words[i]
    if view.is_turkish() or word.upos != "NOUN" or word.deprel in OTHERS or tree.having(i, "cop"):
        return False
    if "as" in tree.markers(i) or any(
        tree.forms[c] in view.language.negation.determiners for c in tree.having(i, "det")
    ):
        return False  # "was described as the owner"
    whose = [c for c in tree.having(i, "nmod") if tree.markers(c)[:1] == ("of",) and not any_of_them(view, i, c)]
    owners = tree.having(i, "nmod:poss")
    return bool(whose or owners) and not any(view.relative(c) for c in owners)


def any_of_them(view: View, i: int, c: int) -> bool:
    """As in "the owners of vehicles": nobody in particular."""
    several = all(view.words[w].feats.get("Number") == "Plur" and view.words[w].upos == "NOUN" for w in (i, c))
    return several and not view.tree.having(c, "det", "nmod:poss", "nummod", "amod", "compound")
