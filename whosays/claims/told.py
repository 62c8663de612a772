"""What nouns of saying say, where a parser has hung it elsewhere: "Orders were given to shell", "It is X's case that".

A clause with "that" right behind such a noun is what it says, whatever verb stands behind; an infinitive behind "orders
were given" is what was ordered; and "who, it claimed, had fired" holds a report beside what is told of somebody.
"""

from __future__ import annotations

from collections.abc import Iterator

from whosays.claims.complements import lacks_nobody
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree

Move = tuple[int, int, str]  # word, its new head, its new relation


def contents_of_subjects(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "The driver's account that he had been in Rome was rejected": what the account is, not when it was."""
    for noun in tree.named("nsubj"):
        verb, that = tree.words[noun].head, noun + 1
        if that >= len(tree) or tree.forms[that] != "that" or verb <= that or not says(tree, noun, language):
            continue
        clause = tree.words[that].head
        if tree.bases[that] == "mark" and noun < clause < verb and tree.words[clause].head == verb:
            yield clause, noun, "acl"


def clefts(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "It is the defence's position that he never went there": "that" is nobody."""
    for clause in tree.named("acl:relcl"):
        noun = tree.words[clause].head
        that = next((c for c in tree.having(clause, "obj") if c == noun + 1 and tree.forms[c] == "that"), None)
        held = that is not None and belongs(tree, noun, language, "held_view") and bool(tree.having(noun, "cop"))
        if (
            held
            and that is not None
            and (len(tree.having(clause, "obj")) > 1 or lacks_nobody(tree, clause, that, language))
        ):
            yield that, clause, "mark"
            yield clause, noun, "acl"


def ordered_deeds(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "Orders were given to shell the town": what was ordered, whether or not it was done."""
    for deed in tree.named("obl", "advcl", "xcomp"):
        verb = tree.words[deed].head
        about = tree.first(verb, "nsubj") if verb >= 0 else None
        if about is None or verb > deed or not tree.is_marked(deed, "to") or tree.words[deed].upos != "VERB":
            continue
        passive = tree.first(verb, "aux:pass") is not None
        planned = find(tree, about, language.reality["planned"].nouns, language) is not None
        if passive and planned and tree.words[about].upos == "NOUN":
            yield deed, about, "acl"


def asides(tree: Tree, language: Language) -> Iterator[Move]:
    """As in "men who, it claimed, had fired": a report between commas, of what the clause around it tells."""
    for saying in tree.named("acl:relcl"):
        noun, after = tree.words[saying].head, saying + 1
        if after >= len(tree) or tree.words[after].text != "," or tree.having(saying, "ccomp", "obj"):
            continue
        clause = next((c for c in tree.having(noun, "acl:relcl") if c > after), None)
        own = tree.first(saying, "nsubj")
        if clause is None or own is None or tree.words[own - 1].text != ",":
            continue
        if find(tree, saying, language.reporting.verbs, language):
            yield saying, clause, "parataxis"


def says(tree: Tree, noun: int, language: Language) -> bool:
    """A noun that says something."""
    return find(tree, noun, language.reporting.nouns, language) is not None or belongs(
        tree, noun, language, "held_view"
    )


RULES = (contents_of_subjects, clefts, ordered_deeds, asides)
