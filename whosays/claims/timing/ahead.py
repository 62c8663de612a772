"""Times that lie ahead though their verb is in the past or the present: a hearing put off, a vote that is due.

"The trial was adjourned to 15 October", "duruşmayı 15 Ekim'e erteledi", "the court meets on Friday".
"""

from __future__ import annotations

import re
from datetime import date

from whosays.claims.timing.seen import Seen
from whosays.claims.timing.tense import participial, tense_of
from whosays.claims.timing.words import words
from whosays.claims.tree import Tree
from whosays.text.times import Anchor, Named, Phrase, Tense, granule_of, tense_told

NEAR = 150  # days: what was put off further is hardly named without its year
TOWARDS = re.compile(r"\b(?P<word>to|until|till|for)\s+(?:the\s+)?$", re.IGNORECASE)
SET = {"to": ["put_off"], "for": ["scheduled"], "until": ["put_off", "barred"], "till": ["put_off", "barred"]}
AHEAD_OF = re.compile(r"(?:just |shortly )?ahead\s+of\b", re.IGNORECASE)
APPOINTED = ("schedule", "reschedule", "slate")
DATIVE = re.compile(r"(?:['’]y?[ae]|n[ea])$")
NAMED = re.compile(r"\s+olarak\b")
AWAITING = ("Vnoun", "Ger")


def tense_for(tree: Tree, word: int, seen: Seen, text: str, published: date | None) -> Tense | None:
    """The tense that places a phrase: of the verb that governs it, else what the words around it look ahead to."""
    phrase, above = seen.phrase, tree.words[seen.head].head
    if (above == word and is_set(tree, word, phrase, text)) or names_what_is_set(tree, word, above):
        return "future" if in_force(tree, word) else near_tense(phrase, published)
    if AHEAD_OF.match(text, phrase.start) and getattr(phrase.first.meaning, "kind", "") == "weekday":
        return "future"  # "ahead of Saturday's vote, she stressed …"
    told = tense_of(tree, word)
    if told is not None or (tree.language == "en" and participial(tree, word)):
        return told or "past"
    return "future" if looks_ahead(tree, word, phrase, text) else None


def is_set(tree: Tree, word: int, phrase: Phrase, text: str) -> bool:
    """Whether a verb puts something off to a time, or to its end: then the time follows the verb's own."""
    verbs, lemma = words(tree.language), tree.lemmas[word]
    if tree.language == "tr":
        if phrase.relation == "until":
            return lemma in verbs["put_off"] or lemma in verbs["barred"]
        goal = DATIVE.search(text[phrase.start : phrase.first.end]) is not None
        return (goal and lemma in verbs["put_off"]) or (
            NAMED.match(text, phrase.first.end) is not None and lemma in verbs["scheduled"]
        )
    towards = TOWARDS.search(text, max(0, phrase.first.start - 12), phrase.first.start)
    return any(lemma in verbs[name] for name in (SET[towards["word"].lower()] if towards else ()))


def names_what_is_set(tree: Tree, word: int, noun: int) -> bool:
    """As in "a 3 June hearing has been scheduled": the day stands before what a verb sets for it."""
    if tree.language != "en" or noun < 0 or tree.words[noun].head != word:
        return False
    return tree.bases[noun] in ("nsubj", "obj") and tree.lemmas[word] in APPOINTED


def in_force(tree: Tree, word: int) -> bool:
    """Whether something is or has been set: its day is to come, however far; what "was set" may be long ago."""
    helpers = (tree.words[c] for c in tree.having(word, "aux"))
    return tree.language == "en" and any(h.feats.get("Tense") == "Pres" and h.text.lower() != "be" for h in helpers)


def moved_until(tree: Tree, word: int, phrase: Phrase) -> bool:
    """As in "adjourned until 9 December": what is put off takes place on that day, and not up to it."""
    return phrase.relation == "until" and tree.lemmas[word] in words(tree.language)["moved"]


def near_tense(phrase: Phrase, published: date | None) -> Tense | None:
    """Ahead, if the next such day or month is near; else the nearest one is meant, be it behind or ahead."""
    meaning = phrase.first.meaning
    if published is None or not isinstance(meaning, Named):
        return None
    following = granule_of(meaning, Anchor(published, tense="future", sure=True))
    return "future" if following and (following.first - published).days <= NEAR else None


def looks_ahead(tree: Tree, word: int, phrase: Phrase, text: str) -> bool:
    """As in "the trial begins on Friday", "he may be freed on Friday", "cuma günü toplanması bekleniyor"."""
    own, verbs = tree.words[word], words(tree.language)
    if getattr(phrase.first.meaning, "kind", "") in ("quarter", "half"):
        return False  # "could not score in the first half"
    if tree.language == "en":
        first = tree.words[0].start
        sentence = text[first : tree.words[-1].end]
        if tense_told(sentence, phrase.first.start - first, phrase.end - first, "en") == "future":
            return True
    if own.feats.get("VerbForm") in AWAITING and own.head >= 0:
        above = tree.lemmas[own.head]
        return above in verbs["decided"] or (above in verbs["awaited"] and "Past" not in tree.tenses(own.head))
    weekday = getattr(phrase.first.meaning, "kind", "") == "weekday"  # of a day by its date a tale tells in the present
    finite = own.feats.get("VerbForm", "Fin") == "Fin" and own.feats.get("Tense") == "Pres"
    return weekday and finite and tree.lemmas[word] in verbs["due"]
