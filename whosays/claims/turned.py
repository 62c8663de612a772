"""Sentences that put one part first, read back into the plain order: "It was in Rize that they met".

The words that only turn a sentence round ("it was", "what … did was") are left without a part in it.
"""

from __future__ import annotations

from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.rewording import Rule, Words, above, has, put
from whosays.model import Word

PLAIN_PAST = {"Tense": "Past", "VerbForm": "Fin"}
HUNG = frozenset({"acl", "acl:relcl", "ccomp", "csubj", "advcl", "parataxis"})
ORDINALS = frozenset({"first", "last", "second", "third", "one", "only"})
RAISING = {"go": ("on",), "turn": ("out",), "happen": (), "prove": ()}  # with what particle
IDLE = "discourse"


def empty_its(words: Words, _language: Language) -> Words:
    """As in "It was his brother whom they paid": no "it" is anybody's brother."""
    if len(words) < 5 or words[0].text.lower() != "it" or words[0].deprel != "nsubj":
        return words
    noun = words[0].head
    clause = next((w for k, w in enumerate(words) if k > noun and w.head == noun and w.deprel == "acl:relcl"), None)
    named = noun > 1 and words[1].head == noun and words[1].deprel == "cop" and words[noun].upos in ("NOUN", "PROPN")
    people = any(w.text.lower() in ("who", "whom") for w in words[noun + 1 : noun + 4])
    return put(words, 0, replace(words[0], deprel="expl")) if clause is not None and named and people else words


def clefts(words: Words, _language: Language) -> Words:
    """As in "It was in Rize that they met": they met there."""
    if len(words) < 7 or words[0].text.lower() != "it" or words[0].head < 2 or not has(words, words[0].head, "cop"):
        return words
    place = words[0].head
    copula = next(k for k, w in enumerate(words) if w.head == place and w.deprel == "cop")
    that = next((k for k in range(place + 1, len(words)) if words[k].text.lower() == "that"), 0)
    verb = words[that].head
    if not that or words[that].deprel != "mark" or words[verb].head != place or words[verb].deprel not in HUNG:
        return words
    if not has(words, place, "case") or not has_doer(words, verb):
        return words
    words = put(words, verb, replace(words[verb], head=words[place].head, deprel=words[place].deprel))
    words = put(words, place, replace(words[place], head=verb, deprel="obl"))
    return idle(words, (0, copula, that), verb)


def idle(words: Words, some: tuple[int, ...], verb: int) -> Words:
    """The words with some that take no part."""
    for k in some:
        words = put(words, k, replace(words[k], upos="X", head=verb, deprel=IDLE, feats={}))
    return words


def what_was_done(words: Words, _language: Language) -> Words:
    """As in "What he did was (to) pay them", "What they wanted was to leave": he paid, they wanted to leave."""
    for i, word in enumerate(words[:-4]):
        if word.text.lower() != "what" or not word.deprel.startswith("nsubj") or word.head < i + 3:
            continue
        deed, said = word.head, next((k for k, w in enumerate(words) if w.head == i and w.deprel == "acl:relcl"), 0)
        was = next((k for k in range(said + 1, deed) if words[k].head == deed and words[k].lemma.lower() == "be"), 0)
        doer = next((k for k in range(i + 1, said) if words[k].head in (said, i) and words[k].deprel == "nsubj"), 0)
        if not (said and was and doer) or words[deed].feats.get("VerbForm") != "Inf":
            continue
        to = tuple(k for k in range(was, deed) if words[k].head == deed and words[k].text.lower() == "to")
        if words[said].lemma.lower() == "do":
            words = put(words, doer, replace(words[doer], head=deed, deprel="nsubj"))
            words = put(words, deed, replace(words[deed], feats=dict(PLAIN_PAST)))
            return idle(words, (i, said, was, *to), deed)
        wanted = words[deed]
        words = put(words, said, replace(words[said], upos="VERB", head=wanted.head, deprel=wanted.deprel))
        words = put(words, deed, replace(wanted, head=said, deprel="xcomp"))
        return idle(words, (i, was), said)
    return words


def among_them(words: Words, _language: Language) -> Words:
    """As in "Among the dead was Kaya", "Among those held were two nurses": who is said to be one of them."""
    if not words or words[0].text.lower() != "among" or words[0].deprel != "case":
        return words
    group = words[0].head
    copula = next((k for k, w in enumerate(words) if w.deprel == "cop" and w.lemma.lower() == "be"), 0)
    if not group < copula < len(words) - 1:
        return words
    root = next((k for k, w in enumerate(words) if w.head < 0), 0)
    if root <= copula or words[group].head != root or words[root].upos not in ("NOUN", "PROPN"):
        return words
    words = put(words, group, as_noun(replace(words[group], head=-1, deprel="root")))
    words = put(words, root, replace(words[root], head=group, deprel="nsubj"))
    return put(words, copula, replace(words[copula], head=group))


def as_noun(word: Word) -> Word:
    """A participle or adjective behind an article is a noun here: "the dead", "the wounded"."""
    return word if word.upos in ("NOUN", "PRON") else replace(word, upos="NOUN", lemma=word.text.lower(), feats={})


def raised(words: Words, _language: Language) -> Words:
    """As in "went on to lead it", "turned out to have sold it": no purpose, and nothing that is told."""
    for i, word in enumerate(words):
        verb = word.head
        if word.upos != "VERB" or word.deprel not in ("ccomp", "advcl") or not 0 <= verb < i:
            continue
        particles = RAISING.get(words[verb].lemma.lower())
        if particles is None or has_doer(words, i):
            continue
        to = next((k for k in range(verb + 1, i) if words[k].head == i and words[k].text.lower() == "to"), 0)
        begins = verb + 1 + len(particles)
        if to == begins and tuple(w.text.lower() for w in words[verb + 1 : begins]) == particles:
            words = put(words, i, replace(word, deprel="xcomp"))
    return words


def firsts(words: Words, _language: Language) -> Words:
    """As in "was the first to tell them", "were the first who told": whoever was it did so, and did not plan to."""
    for i, word in enumerate(words):
        first = word.head
        loose = word.deprel in ("csubj", "advcl", "advcl:relcl") and 0 <= first < i - 1
        if not loose or words[first].lemma.lower() not in ORDINALS or not has(words, first, "cop"):
            continue
        if words[first + 1].text.lower() in ("to", "who") and has(words, first, "det"):
            words = put(words, i, replace(word, deprel="acl" if words[first + 1].text.lower() == "to" else "acl:relcl"))
    return words


def negated_infinitives(words: Words, _language: Language) -> Words:
    """As in "vowed never to attack it", "asked not to be named": what stands right before "to" negates what follows."""
    for i, word in enumerate(words[:-2]):
        mark = words[i + 1]
        if word.text.lower() not in ("never", "not") or word.deprel != "advmod" or mark.text.lower() != "to":
            continue
        if mark.deprel == "mark" and words[mark.head].deprel == "xcomp" and words[mark.head].head == word.head < i:
            words = put(words, i, replace(word, head=mark.head))
    return words


def own_doers(words: Words, _language: Language) -> Words:
    """As in "the flat the men were held in", read as one more name of the flat: who stands before the verb does it."""
    for i, word in enumerate(words):
        noun = word.head
        if word.upos != "VERB" or word.deprel != "acl:relcl" or not 0 <= noun < i - 1 or has_doer(words, i):
            continue
        helped = has(words, i, "aux:pass")
        own = next((k for k in range(noun + 1, i) if is_doer(words, k, noun)), None)
        if own is not None and (helped or word.feats.get("VerbForm") == "Fin"):
            words = put(words, own, replace(words[own], head=i, deprel="nsubj:pass" if helped else "nsubj"))
    return words


def has_doer(words: Words, verb: int) -> bool:
    """Whether a verb has a subject of its own."""
    return has(words, verb, "nsubj") or has(words, verb, "nsubj:pass")


def is_doer(words: Words, i: int, noun: int) -> bool:
    """Whether a phrase right behind a noun is read as one more name of it."""
    apposed = words[i].deprel == "appos" and words[i].head == noun and words[noun].upos == "NOUN"
    begins = min(k for k in range(noun + 1, i + 1) if i in above(words, k)) if apposed else 0
    return begins == noun + 1 and words[begins].upos in ("DET", "NUM", "PRON")


def bare_relatives(words: Words, _language: Language) -> Words:
    """As in "the men the guards shot", read as guards who were shot: who stands between noun and verb did it."""
    for i, word in enumerate(words):
        noun = word.head
        if word.upos != "VERB" or word.deprel not in ("acl", "acl:relcl") or not 0 <= noun < i - 1:
            continue
        past = word.feats.get("VerbForm") == "Part" or word.feats.get("Voice") == "Pass"
        if not past or word.text.lower().endswith("ing") or has(words, i, "aux") or has(words, i, "aux:pass"):
            continue
        own = next((k for k in range(noun + 1, i) if words[k].head == i and words[k].deprel.startswith("nsubj")), None)
        beside = own is not None and not any(w.upos == "PUNCT" for w in words[noun:i])
        if own is not None and beside and words[own].text.lower() not in ("who", "which", "that"):
            words = put(words, own, replace(words[own], deprel="nsubj"))
            words = put(words, i, replace(word, deprel="acl:relcl", feats=dict(PLAIN_PAST)))
    return words


def of_subjects(words: Words, _language: Language) -> Words:
    """As in "The man shot in the yard by a guard later left", with the shooting hung on the leaving."""
    for i, word in enumerate(words):
        verb = word.head
        if word.upos != "VERB" or word.deprel != "advcl" or not 1 <= i < verb or not has(words, i, "obl:agent"):
            continue
        if has(words, i, "aux:pass") or has_doer(words, i) or word.text.lower().endswith("ing"):
            continue
        near = above(words, i - 1)
        noun = next((k for k in near if words[k].head == verb and words[k].deprel.startswith("nsubj")), None)
        if noun is not None:
            done = {"Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}
            words = put(words, i, replace(word, head=noun, deprel="acl", feats=done))
    return words


RULES: tuple[Rule, ...] = (
    empty_its, clefts, what_was_done, among_them, raised, firsts, negated_infinitives, own_doers,
    bare_relatives, of_subjects,
)  # fmt: skip
