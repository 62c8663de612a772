"""What repairs of Turkish trees are made of: a word under another head, a word as an object, and what suffixes say."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from whosays.claims.languages import Language, load_language
from whosays.claims.lexicon import find, look_up
from whosays.claims.tree import Tree
from whosays.claims.types import Trigger, triggers_of
from whosays.model import Word

OBLIQUE = frozenset({"Dat", "Abl", "Loc", "Ins"})  # cases of a setting, a receiver, a way, a means
NARROW = "ıiuü"  # vowels of a possessive and of an accusative
MARKS = frozenset({'"', "“", "”", "«", "»", "''", "``"})  # quotation marks

CAUSATIVE = (re.compile("(?<=[^aeıioöuü])[dt][ıiuü]r$"), re.compile("(?<=[aeıioöuülr])t$"))  # "yak-tır", "taşı-t"
WITHOUT = frozenset({"bulun", "isabet_et"})  # of what is somewhere, and what hits it


def turns_quotation(word: Word) -> bool:
    """Whether a word is a quotation mark, or holds one before its suffix: “Deniz”in."""
    within = word.text[1:-1] if word.upos != "PUNCT" else ""
    return word.text in MARKS or sum(letter in MARKS for letter in within) == 1


def hung(tree: Tree, i: int, head: int, relation: str) -> dict[int, Word]:
    """A word under another head, or nothing where that would close a circle."""
    if head == i or i in tree.ancestors(head) or tree.words[i].head < 0:
        return {}
    return {i: replace(tree.words[i], head=head, deprel=relation)}


def under_verb(word: Word, verb: int) -> Word:
    """A dependent of a noun as one of the verb."""
    return replace(word, head=verb, deprel="obl" if word.deprel.startswith("nmod") else word.deprel)


def accusative(tree: Tree, i: int, verb: int | None = None) -> dict[int, Word]:
    """The word as the object of its verb, or of another one."""
    word = tree.words[i]
    head = word.head if verb is None else verb
    return {i: replace(word, head=head, deprel="obj", feats={**word.feats, "Case": "Acc"})}


def owned(word: Word) -> bool:
    """Whether a word carries a possessive suffix."""
    return "Number[psor]" in word.feats or "Person[psor]" in word.feats


def is_clause(word: Word) -> bool:
    """A nominalised clause: a verb with a possessive, -DIğI, -mAsI."""
    return word.upos == "VERB" and "VerbForm" in word.feats and owned(word)


def takes_objects(verb: str) -> bool:
    """Whether the lists know a verb with a subject and an object: "yak", but not "yaralan"; what is there has none."""
    return acts_by_itself(verb) or uncaused(verb) is not None


def acts_by_itself(verb: str) -> bool:
    """The same of a verb that is no causative of one in the lists."""
    return verb not in WITHOUT and any(is_transitive(trigger) for _, trigger in triggers_of("tr", "verb", verb))


@cache
def uncaused(name: str) -> str | None:
    """Of a causative the verb that is had done, where it acts on something: "öldürt", "gözaltına_aldır"."""
    if name in load_language("tr").classes["no_causative"]:
        return None
    for ending in CAUSATIVE:
        plain = ending.sub("", name)
        plain = f"{plain[:-2]}et" if plain.endswith("_ed") else plain
        if plain != name:
            return plain if acts_by_itself(plain) else uncaused(plain)
    return None


def hits(tree: Tree, verb: int) -> bool:
    """Whether a verb and its noun are of those without an object: "roket isabet etti"."""
    return any(f"{tree.lemmas[c]}_{tree.lemmas[verb]}" in WITHOUT for c in tree.having(verb, "compound:lvc"))


def acts_on(tree: Tree, verb: int) -> bool:
    """Whether the lists know a verb with an object, alone or with its noun: "yak", "tehdit et"."""
    halves = tree.having(verb, "compound:lvc", "obl", "compound")
    names = (f"{part}_{tree.lemmas[verb]}" for c in halves for part in (tree.lemmas[c], tree.forms[c]))
    return takes_objects(tree.lemmas[verb]) or any(takes_objects(name) for name in names)


def is_transitive(trigger: Trigger) -> bool:
    """Whether one role is the subject's, and another the object's."""
    read = [{slot.name for slot in slots} for _, slots in trigger.roles]
    return any("obj" in names for names in read) and any("subj" in names and "obj" not in names for names in read)


def is_somebody(tree: Tree, i: int, language: Language) -> bool:
    """A noun for a person or a body: what acts, speaks, or stands before a name."""
    if look_up(tree, i, language.speakers.kinds, language) is not None:
        return True
    return any(find(tree, i, language.classes.get(name, frozenset()), language) for name in ("people", "body"))


def joined(tree: Tree, i: int) -> bool:
    """As in "Ankara'daki", "Van ve Ankara'daki": a case with -ki, or a postposition, describes a noun."""
    below = tree.subtree(i)
    behind = tree.forms[below[-1] + 1] if below[-1] + 1 < len(tree) else ""
    return bool(tree.having(i, "case", "mark")) or behind == "ki" or any(tree.forms[k] == "ki" for k in below)


def verb_behind(tree: Tree, i: int, place: int) -> int | None:
    """The nearest verb over a word that stands behind a place of the sentence."""
    return next((a for a in tree.ancestors(i) if a > place and tree.words[a].upos == "VERB"), None)


def is_finite(word: Word) -> bool:
    """A verb whose subject stands in the nominative."""
    return word.upos == "VERB" and "VerbForm" not in word.feats and not owned(word)
