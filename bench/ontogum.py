"""GUM's coreference in the manner of OntoNotes: OntoGUM's rules (Zhu, Pradhan and Zeldes 2021) over GUM's own trees.

OntoGUM comes with GUM, but not with the copy that we measure on, so the rules of its converter are applied here:
non-named nouns before nouns and predicates are no mentions; an apposition and what it stands beside are one mention; an
indefinite phrase goes back to nothing, so that its entity begins anew with it; a mention headed by a verb is the verb
alone; clauses that modify a noun belong to its phrase; "some" is no mention. What is left alone counts nowhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bench.gum_entities import Gold, GoldDocument
from whosays.model import Sentence, Word

NAMES_AND_PRONOUNS = frozenset({"PROPN", "PRON", "DET", "X"})
DETERMINERS = frozenset({"the", "this", "that", "those", "these", "all", "every", "any", "no", "such"})
EVERYBODY = frozenset({"everyone", "anyone"})
NEVER = frozenset({"some"})


def onto_phrases(document: GoldDocument) -> list[Gold]:
    """The phrases that OntoGUM marks, each with its entity in OntoGUM; entities with one mention are still there."""
    by_entity: dict[str, list[Gold]] = defaultdict(list)
    for gold in sorted(document.phrases, key=lambda one: (one.sentence, one.first, -one.last)):
        if refers(gold, document.sentences[gold.sentence].words):
            by_entity[gold.entity].append(gold)
    return [phrase for mentions in by_entity.values() for phrase in chains(mentions, document.sentences)]


def refers(gold: Gold, words: Sequence[Word]) -> bool:
    """Whether a phrase is neither a noun before a noun, nor a predicate, nor "some"."""
    head = words[gold.head]
    if before_a_noun(head) or (gold.first == gold.last and head.text.lower() in NEVER):
        return False
    return not is_predicate(words, gold.head)


def before_a_noun(word: Word) -> bool:
    """A modifier that is no name: the "iodine" of "iodine deficiency"."""
    return word.deprel == "compound" and word.upos != "PROPN"


def is_predicate(words: Sequence[Word], head: int) -> bool:
    """What somebody is said to be; what has a preposition ("we are from Earth") is none."""
    below = {word.deprel for word in words if word.head == head}
    return "cop" in below and "case" not in below


def chains(mentions: Sequence[Gold], sentences: Sequence[Sentence]) -> Iterator[Gold]:
    """The mentions of one entity, cut into chains before every indefinite one."""
    part = 0
    for gold in merged(mentions, sentences):
        words = sentences[gold.sentence].words
        part += not definite(words, gold.head)
        only = words[gold.head].upos == "VERB"
        first, last = (gold.head, gold.head) if only else (gold.first, with_clauses(gold, words))
        yield replace(gold, entity=f"{gold.entity}.{part}", first=first, last=last)


def merged(mentions: Sequence[Gold], sentences: Sequence[Sentence]) -> list[Gold]:
    """With appositions in one mention with what they stand beside, and the bracket that closes behind them."""
    out: list[Gold] = []
    for gold in mentions:
        if gold.link == "appos" and out and out[-1].sentence == gold.sentence and out[-1].last < gold.first:
            words = sentences[gold.sentence].words
            closes = words[gold.first - 1].text == "(" and [word.text for word in words[gold.last + 1 :][:1]] == [")"]
            out[-1] = replace(out[-1], last=gold.last + closes)
        else:
            out.append(gold)
    return out


def with_clauses(gold: Gold, words: Sequence[Word]) -> int:
    """The last word of a phrase with the clauses that modify its head, where they follow it directly."""
    clauses = {i for i, word in enumerate(words) if word.head == gold.head and word.deprel.startswith("acl")}
    later = [i for i in range(gold.last + 1, len(words)) if i in clauses or inside(words, i, clauses)]
    return later[-1] if later and later[0] <= gold.last + 2 else gold.last


def inside(words: Sequence[Word], i: int, tops: set[int]) -> bool:
    """Whether a word stands below one of these."""
    while (i := words[i].head) >= 0:
        if i in tops:
            return True
    return False


def definite(words: Sequence[Word], head: int) -> bool:
    """Names, pronouns, and what has a definite or possessive determiner."""
    if words[head].upos in NAMES_AND_PRONOUNS or words[head].lemma.lower() in EVERYBODY:
        return True
    below = [word for word in words if word.head == head]
    said = {word.lemma.lower() for word in below if word.deprel.startswith("det")}
    return bool(said & DETERMINERS) or any(word.deprel == "nmod:poss" for word in below)
