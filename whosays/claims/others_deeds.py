"""Whom somebody helps, makes, lets, gets or sees to do a thing, where the reader has hung that person on another word.

"helped the agency trace them", "got the guard to open it", "arranged for the key to be copied", "with the police
looking on": who does it stands between the two verbs.
"""

from __future__ import annotations

from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.rewording import Rule, Words, above, has, put
from whosays.model import Word

DOERS = frozenset({"nsubj", "nsubj:pass", "obj", "iobj"})
OWN = frozenset({"det", "amod", "nummod", "nmod:poss", "compound"})  # what stands with a noun before it
ACTORS = ("people", "body", "group", "authority", "armed_side")
NAMES = frozenset({"PROPN", "PRON"})
LEFT_OF = frozenset({"obl:agent", "obl", "obj", "iobj", "nmod"})


def bare_infinitives(words: Words, language: Language) -> Words:
    """As in "helped the agency trace them", "saw the driver hide it": whose deed it is, is the first verb's object."""
    lets = language.classes.get("lets_do", frozenset())
    for i, word in enumerate(words):
        verb = word.head
        if word.upos != "VERB" or word.deprel not in ("xcomp", "ccomp") or word.feats.get("VerbForm") != "Inf":
            continue
        if not 0 <= verb < i - 1 or words[verb].lemma.lower() not in lets or has(words, i, "nsubj"):
            continue
        doer = next((k for k in range(verb + 1, i) if words[k].deprel in DOERS and words[k].head in (verb, i)), None)
        if doer is None and words[i - 1].deprel == "compound" and words[i - 1].head == i:
            words, doer = as_noun(words, i - 1), i - 1
        if doer is not None:
            words = put(words, doer, replace(words[doer], head=verb, deprel="obj"))
    return words


def as_noun(words: Words, noun: int) -> Words:
    """The words with what stands before a noun on it, not on the verb that follows."""
    return tuple(
        replace(word, head=noun) if i < noun and word.head == noun + 1 and word.deprel in OWN else word
        for i, word in enumerate(words)
    )


def made_to(words: Words, language: Language) -> Words:
    """As in "got the guard to open it", "forced the bank to pay": the infinitive says what he does, and no purpose."""
    makes = language.classes.get("makes_do", frozenset())
    for i, word in enumerate(words):
        if word.upos != "VERB" or word.deprel not in ("advcl", "acl") or word.feats.get("VerbForm") != "Inf":
            continue
        to = next((k for k in range(i - 1, -1, -1) if words[k].head == i and words[k].text.lower() == "to"), 0)
        verb = word.head if word.deprel == "advcl" else words[word.head].head
        if not 0 <= verb < to - 1 or words[verb].lemma.lower() not in makes:
            continue
        doer = next((k for k in above(words, to - 1) if words[k].head == verb and words[k].deprel in DOERS), None)
        if doer is not None and doer > verb and acts(words[doer], language):
            words = put(words, doer, replace(words[doer], deprel="obj"))
            words = put(words, i, replace(word, head=verb, deprel="xcomp"))
    return words


def acts(word: Word, language: Language) -> bool:
    """Whether a word is a name or names somebody or some body."""
    return word.upos in NAMES or language.is_a(word.lemma.lower(), *ACTORS)


def arranged_for(words: Words, _language: Language) -> Words:
    """As in "arranged for the key to be copied": what stands between "for" and "to" is the infinitive's subject."""
    for i, word in enumerate(words):
        if word.upos != "PART" or word.text.lower() != "to" or word.deprel != "mark" or i < 2:
            continue
        verb = word.head
        mark = next((k for k in range(i) if words[k].head == verb and words[k].text.lower() == "for"), None)
        if mark is None or words[mark].deprel != "mark":
            continue
        heads = (verb, words[verb].head)
        found = [k for k in range(mark + 1, i) if words[k].head in heads and words[k].deprel in LEFT_OF]
        if len(found) == 1 and not has(words, verb, "nsubj") and not has(words, verb, "nsubj:pass"):
            relation = "nsubj:pass" if has(words, verb, "aux:pass") else "nsubj"
            words = put(words, found[0], replace(words[found[0]], head=verb, deprel=relation))
    return words


def with_doing(words: Words, _language: Language) -> Words:
    """As in "ended with the police looking on": they looked on, and did not end."""
    for i, word in enumerate(words):
        if word.deprel != "mark" or word.text.lower() != "with":
            continue
        verb = word.head
        above_it = words[verb].head
        if verb < i + 2 or not words[verb].text.lower().endswith("ing") or has(words, verb, "nsubj"):
            continue
        found = [
            k for k in range(i + 1, verb) if words[k].head == above_it and words[k].deprel in ("nsubj", "obj", "obl")
        ]
        if len(found) == 1:
            words = put(words, found[0], replace(words[found[0]], head=verb, deprel="nsubj"))
    return words


RULES: tuple[Rule, ...] = (bare_infinitives, made_to, arranged_for, with_doing)
