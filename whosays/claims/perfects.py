"""Perfects that the reader takes for "have" and a thing: "of having laundered money", "said to have forged papers".

"Having" and the "to have" of somebody's opinion are hardly ever followed by a thing that is described by a participle;
"they have armed guards" is, and stays what it was.
"""

from __future__ import annotations

from dataclasses import replace

from whosays.claims.languages import Language
from whosays.model import Word

Words = tuple[Word, ...]
PERFECT = {"Tense": "Past", "VerbForm": "Part"}


def perfects(words: Words, language: Language) -> Words:
    """The words with the participle behind such a "have" as the verb, and what is coordinated with its object."""
    for i in range(len(words) - 2):
        have, done = words[i], words[i + 1]
        if is_apart(words, i):
            words = joined(words, i)
            continue
        described = done.deprel in ("amod", "acl") and done.head > i + 1
        if have.upos != "VERB" or have.text.lower() not in ("have", "having") or not described:
            continue
        thing = done.head
        past = done.upos in ("VERB", "ADJ") and done.text.lower().endswith(("ed", "t", "n", "d"))
        if past and thing > i and words[thing].head == i and is_opinion(words, i, language):
            words = with_verb(words, i, i + 1, thing)
    return words


def is_apart(words: Words, i: int) -> bool:
    """As in "of having sold weapons", read as two clauses side by side."""
    have, done = words[i], words[i + 1]
    beside = have.head == done.head and have.deprel == done.deprel == "advcl"
    return beside and have.text.lower() == "having" and done.feats.get("VerbForm") == "Part"


def joined(words: Words, i: int) -> Words:
    """The words with "having" as the helper of the participle behind it, and what hung on it on that."""
    out = [replace(w, head=i + 1) if w.head == i else w for w in words]
    out[i] = replace(words[i], upos="AUX", lemma="have", head=i + 1, deprel="aux")
    out[i + 1] = replace(words[i + 1], feats=dict(PERFECT))
    return tuple(out)


def is_opinion(words: Words, i: int, language: Language) -> bool:
    """As in "of having", "denied having", "is believed to have"."""
    if words[i].text.lower() == "having":
        return i > 0 and (
            words[i - 1].upos in ("ADP", "SCONJ") or words[i - 1].lemma.lower() in language.reporting.verbs
        )
    above = words[i].head
    passive = above >= 0 and any(w.head == above and w.deprel == "aux:pass" for w in words)
    return passive and words[above].lemma.lower() in language.reporting.verbs and words[i].deprel == "xcomp"


def with_verb(words: Words, have: int, done: int, thing: int) -> Words:
    """The words with "have" as the helper of the participle, and the thing as its object."""
    out = list(words)
    for k, word in enumerate(words):
        if word.head == have and k not in (done, thing):
            out[k] = replace(word, head=done)
    out[done] = replace(words[done], upos="VERB", feats=dict(PERFECT), head=words[have].head, deprel=words[have].deprel)
    out[have] = replace(words[have], upos="AUX", head=done, deprel="aux")
    out[thing] = replace(words[thing], head=done, deprel="obj")
    for k, word in enumerate(words):
        if word.deprel == "conj" and word.head == thing:
            out = with_conjunct(out, k, done)
    return tuple(out)


def with_conjunct(out: list[Word], thing: int, verb: int) -> list[Word]:
    """Of "to have smuggled migrants, forged papers": the forging is one more deed."""
    deed = next((k for k in range(verb, thing) if out[k].head == thing and out[k].deprel == "amod"), None)
    if deed is None or out[deed].upos != "VERB" or out[deed - 1].text.lower() not in (",", "and", "or"):
        return out
    out[deed] = replace(out[deed], feats=dict(PERFECT), head=verb, deprel="conj")
    out[thing] = replace(out[thing], head=deed, deprel="obj")
    return [
        replace(w, head=deed) if w.head == thing and w.deprel in ("cc", "punct") and k < deed else w
        for k, w in enumerate(out)
    ]
