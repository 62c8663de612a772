"""Verbs that the reader takes for nouns or adjectives, or for another verb, by what stands beside them.

"admitted firing on a bus", "denied funding it", "is said to have hidden two men", "was ordered to found a cell".
"""

from __future__ import annotations

from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import uninflected
from whosays.claims.rewording import Rule, Words, has, put
from whosays.claims.types import trigger_names
from whosays.model import Word

HAVE = frozenset({"have", "having"})
PERFECT = {"Tense": "Past", "VerbForm": "Part"}
IRREGULAR = {
    "hidden": "hide", "held": "hold", "paid": "pay", "sold": "sell", "bought": "buy", "sent": "send", "given": "give",
    "taken": "take", "stolen": "steal", "shot": "shoot", "led": "lead", "built": "build", "brought": "bring",
    "kept": "keep", "lent": "lend", "struck": "strike", "beaten": "beat", "burnt": "burn", "left": "leave",
    "abandoned": "abandon", "set": "set", "run": "run", "cut": "cut",
}  # fmt: skip
BEFORE_NOUNS = frozenset({"DET", "NUM", "PRON"})


def owned_deeds(words: Words, language: Language) -> Words:
    """As in "admitted firing on a bus", "denied funding the campaign": a deed, with all that stands behind it."""
    for i, word in enumerate(words[1:-1], start=1):
        verb = i - 1
        named = word.upos == "NOUN" and word.deprel in ("obj", "compound") and word.text.endswith("ing")
        if not named or not language.is_a(words[verb].lemma.lower(), "own_deed") or words[verb].upos != "VERB":
            continue
        stem = next(
            (s for s in uninflected(word.text.lower(), language) if s in trigger_names(language.code, "verb")), None
        )
        if stem is None or not (
            words[i + 1].upos in BEFORE_NOUNS or (words[i + 1].upos == "ADP" and words[i + 1].text != "of")
        ):
            continue
        words = tuple(
            replace(w, head=i) if k > i and w.head == verb and w.deprel in ("obj", "obl", "advmod") else w
            for k, w in enumerate(words)
        )
        words = put(
            words, i, replace(word, lemma=stem, upos="VERB", feats={"VerbForm": "Ger"}, head=verb, deprel="xcomp")
        )
    return words


def own_gerunds(words: Words, language: Language) -> Words:
    """As in "admitted receiving money", read as a clause of somebody else's: who admits it did it."""
    for i, word in enumerate(words[1:], start=1):
        verb = i - 1
        told = word.deprel == "ccomp" and word.head == verb and language.is_a(words[verb].lemma.lower(), "own_deed")
        if told and word.text.lower().endswith("ing") and not has(words, i, "nsubj"):
            words = put(words, i, replace(word, deprel="xcomp", feats={"VerbForm": "Ger"}))
    return words


def perfects_of_having(words: Words, language: Language) -> Words:
    """As in "having ambushed the convoy", "to have hidden two men", with "have" taken for the verb."""
    for i in range(1, len(words)):
        have, word = i - 1, words[i]
        if words[have].text.lower() not in HAVE or has(words, i, "aux"):
            continue
        if words[have].text.lower() == "have" and (have == 0 or words[have - 1].text.lower() != "to"):
            continue
        noun = word.head if word.deprel in ("amod", "acl") and word.head > i else None
        below = word.head == have and word.deprel in ("xcomp", "ccomp", "advcl")
        apart = noun is not None and words[noun].head == have and words[i + 1].upos in BEFORE_NOUNS
        if below or (apart and words[i + 1].head == noun):
            words = with_perfect(words, have, i, noun, language)
    return words


def with_perfect(words: Words, have: int, i: int, noun: int | None, language: Language) -> Words:
    """The participle as the verb in the place of its helper, and what follows as what it is done to."""
    above = words[have]
    relation = "xcomp" if above.deprel == "aux" else above.deprel
    moved = (replace(w, head=i) if w.head == have and k != i else w for k, w in enumerate(words))
    words = tuple(moved)
    done = replace(words[i], upos="VERB", lemma=lemma_of(words[i], language), feats=dict(PERFECT))
    words = put(words, i, replace(done, head=above.head, deprel=relation))
    words = put(words, have, replace(above, upos="AUX", head=i, deprel="aux"))
    return put(words, noun, replace(words[noun], head=i, deprel="obj")) if noun is not None else words


def lemma_of(word: Word, language: Language) -> str:
    """The lemma of a participle that was read as an adjective."""
    form, known = word.text.lower(), trigger_names(language.code, "verb")
    if word.upos == "VERB" and word.lemma.lower() in known:
        return word.lemma
    return IRREGULAR.get(form) or next((s for s in uninflected(form, language) if s in known), word.lemma)


def founders(words: Words, _language: Language) -> Words:
    """As in "was ordered to found a cell": no infinitive of finding."""
    return tuple(
        replace(w, lemma="found") if w.text.lower() == "found" and w.feats.get("VerbForm") == "Inf" else w
        for w in words
    )


RULES: tuple[Rule, ...] = (owned_deeds, own_gerunds, perfects_of_having, founders)
