"""Who says nothing though a tree makes him a speaker: "was told that", "the approach maintains a balance"."""

from __future__ import annotations

from whosays.claims.attribution.contents import is_clause
from whosays.claims.attribution.heard import heard_from
from whosays.claims.attribution.hearers import THINGS
from whosays.claims.attribution.spans import VoiceSpan
from whosays.claims.attribution.speakers import agent, is_passive, subject
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find, look_up
from whosays.claims.negation import is_negated
from whosays.claims.tree import Tree

ANYTHING = ("NOUN", "ADJ", "PRON", "DET", "NUM")
TOLD = ("court", "police", "intelligence", "prosecutor", "media", "document")  # "the court heard that"


def is_told_of(tree: Tree, verb: int, head: int, language: Language) -> bool:
    """As in "The driver was told that …", "asked about it, the driver …", "It was agreed that": who does not say it."""
    whom = [w for c in tree.having(verb, "nsubj:pass", "expl") for w in (c, *tree.having(c, "appos"))]
    if head in whom and tree.having(verb, "aux:pass", "aux", "cop"):
        return True
    if tree.lemmas[verb] == "tell" and head in tree.having(verb, "obj", "iobj"):
        return True  # "“…,” a judge who gave no name told the paper"
    reduced = tree.base(verb) in ("acl", "advcl") and is_passive(tree, verb, language)
    asked = reduced and head == subject(tree, verb) and head != agent(tree, verb, language)
    return asked or is_thought_of(tree, verb, head)


def is_thought_of(tree: Tree, verb: int, head: int) -> bool:
    """As in "sought a man believed to be armed", "Lodos, rumored to be for sale": of whom something is told."""
    if tree.language != "en" or not tree.forms[verb].endswith("ed") or tree.having(verb, "nsubj", "aux"):
        return False
    noun = tree.words[verb].head
    same = head == noun or (tree.bases[head] == "appos" and tree.words[head].head == noun)  # "Kaya, a clerk accused of"
    described = tree.words[verb].deprel == "acl" and same
    return described or (head in tree.having(verb, "obl") and head < verb)


def is_untold(tree: Tree, verb: int, language: Language) -> bool:
    """As in "was not disclosed", "if it is confirmed", "it should be recalled that": nobody has said it.

    Who "was informed of the theft" has been told by somebody, but the theft is the text's own.
    """
    if language.infinitives:
        return False
    tables = (language.reality["planned"].auxiliaries, language.reality["hypothetical"].auxiliaries)
    wished = any(tree.forms[a] in table for a in tree.having(verb, "aux") for table in tables)
    open_ = any(tree.forms[m] in language.reality["hypothetical"].markers for m in tree.having(verb, "mark"))
    told_of = belongs(tree, verb, language, "told_of") and tree.first(verb, "ccomp", "xcomp") is None
    return wished or open_ or told_of or is_negated(tree, verb, language)


def is_mute(tree: Tree, verb: int, speaker: VoiceSpan, content: int, language: Language) -> bool:
    """Whether a verb that may report does not: nobody who could speak is there in "the approach maintains a balance".

    Of verbs such as "show", things and events are no speakers of a clause either: "this demonstrates that …".
    """
    if speaker.tree != tree.number or heard_from(tree, verb, language) == speaker.head:
        return False
    inherited = tree.words[verb].feats.get("VerbForm") == "Inf" and tree.first(verb, "nsubj") is None
    if inherited and is_thing(tree, speaker.head, language, ("NOUN", "ADJ")):
        kind = look_up(tree, speaker.head, language.speakers.kinds, language)
        return kind in (None, "anonymous")  # "the attitude makes it hard to believe that"
    if belongs(tree, verb, language, "comes_to_know") and is_clause(tree, content, language):
        return speaker.kind not in TOLD and tree.words[speaker.head].upos != "PROPN"
    inserted = content == tree.words[verb].head and speaker.kind == "other" and tree.language == "en"
    if inserted and is_thing(tree, speaker.head, language, ("NOUN",)):
        return True  # "egalitarianism ruled" beside another clause
    evidence = belongs(tree, verb, language, "evidence_verb")
    if is_clause(tree, content, language):
        named = look_up(tree, speaker.head, language.speakers.kinds, language) not in (None, "anonymous")
        return evidence and not named and is_thing(tree, speaker.head, language)
    if evidence and tree.words[speaker.head].upos in ("PRON", "DET"):
        return is_thing(tree, speaker.head, language)  # "this indicates a change"
    return speaker.kind == "other" and is_thing(tree, speaker.head, language, ("NOUN", "ADJ"))


def is_thing(tree: Tree, i: int, language: Language, tags: tuple[str, ...] = ANYTHING) -> bool:
    """Whether a word names nobody who could speak; "it" and names may."""
    word = tree.words[i]
    if word.upos not in tags or find(tree, i, language.speakers.running, language):
        return False
    if word.upos in ("PRON", "DET"):
        return language.lower(word.text) in THINGS and language.lower(word.text) != "it"
    return not belongs(tree, i, language, "people", "body", "document", "information")
