"""Whether a Turkish verb of saying says anything here: "kapasite ekledi" adds, "şarkı söyledi" sings."""

from __future__ import annotations

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree
from whosays.claims.turkish.shades import intends


def tells(tree: Tree, verb: int, content: int | None, language: Language) -> bool:
    """False where the verb does something with a thing, wants, means or gives a name."""
    if content is None:
        return True
    if belongs(tree, verb, language, "deciding") and doer(tree, verb) is None:
        return False
    if handles(tree, verb, content, language) or names(tree, verb, content) or sings(tree, verb, content, language):
        return False
    return not (wants(tree, verb) or intends(tree, content, verb) or means(tree, verb))


def doer(tree: Tree, verb: int) -> int | None:
    """The subject of a verb, or of the first of the verbs with which it stands in a row."""
    found = tree.first(verb, "nsubj", "csubj", "obl:agent")
    return tree.first(tree.coordination_head(verb), "nsubj") if found is None else found


def handles(tree: Tree, verb: int, content: int, language: Language) -> bool:
    """As in "kapasite ekledi", "işçilerin haklarını savundu", "ipoteği garanti etti": done with a thing, not said."""
    thing = tree.bases[content] == "obj" and tree.words[content].upos in ("NOUN", "PROPN")
    pointing = tree.forms[content] in language.classes["pointing_ahead"]
    if not thing or pointing or "VerbForm" in tree.words[content].feats:
        return False
    worded = find(tree, content, language.reporting.nouns, language) is not None
    return not worded and belongs(tree, verb, language, "handled")


def names(tree: Tree, verb: int, content: int) -> bool:
    """As in "buna telefon defteri diyorum", "ona Kara derler": what something is called."""
    called = content == verb - 1 and tree.words[content].upos in ("NOUN", "PROPN", "ADJ")
    pointed = any(tree.words[c].upos == "PRON" and c < content for c in tree.having(verb, "obl", "iobj"))
    return called and pointed and tree.lemmas[verb] == "de"


def sings(tree: Tree, verb: int, content: int, language: Language) -> bool:
    """As in "şarkı söyledi"."""
    return tree.lemmas[verb] == "söyle" and belongs(tree, content, language, "sung")


def means(tree: Tree, verb: int) -> bool:
    """As in "yeşil demek", "yıllık demektir": what a word means, where nobody says anything."""
    over = tree.words[verb].head
    alone = over < 0 or (tree.lemmas[over] == "ol" and over == verb + 1)
    return alone and tree.forms[verb] in ("demek", "demektir")


def wants(tree: Tree, verb: int) -> bool:
    """As in "anlamanı istedim": a wish of one's own, told as an aim; "anlamasını istedi" asks somebody."""
    return tree.lemmas[verb] == "iste" and tree.words[verb].feats.get("Person") == "1"
