"""Who stands before a court as a party, read as if something were done: "the sixth accused, Mr Kaya, admitted".

Judgments count those on trial. The reader takes the word for a verb or a participle where a number stands before it.
"""

from __future__ import annotations

from dataclasses import replace

from whosays.model import Word

Words = tuple[Word, ...]
PARTY = "accused"
COUNTING = frozenset({"DET", "NUM", "ADJ"})
ORDINALS = frozenset({
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "remaining", "other", "co",
})  # fmt: skip
TAKEN = frozenset({"of", "by", "him", "her", "them", "me", "us", "it"})  # what follows a verb: "seven accused him of"
OBJECT = frozenset({"DET", "PRON", "NOUN", "ADJ", "NUM"})
AS_NOUN = {"acl": "nmod", "advcl": "obl", "ccomp": "obj", "xcomp": "obj", "parataxis": "appos", "amod": "nmod"}


def accused_persons(words: Words) -> Words:
    """The words with every counted or defined "accused" as the noun that it is."""
    for i, word in enumerate(words):
        if word.text.lower() == PARTY and word.upos in ("VERB", "ADJ") and is_party(words, i):
            words = as_noun(words, i)
    return words


def is_party(words: Words, i: int) -> bool:
    """A number, an ordinal, "the" or a "remaining" before it, and neither a helper nor what it would take behind."""
    before = words[i - 1].text.lower() if i else ""
    if not i or not (before in ORDINALS or before == "the" or words[i - 1].upos == "NUM"):
        return False
    helped = any(word.head == i and word.deprel.startswith(("aux", "cop")) and word.upos == "AUX" for word in words[:i])
    if helped and before != "the":
        return False  # "it was the accused" has a copula, read as a helper
    after = words[i + 1] if i + 1 < len(words) else None
    return after is None or not (after.text.lower() in TAKEN or after.upos in OBJECT)


def as_noun(words: Words, i: int) -> Words:
    """The phrase with "accused" as its head: what was above the number is above it, what was below it is below."""
    first = i
    while first > 0 and counts(words[first - 1]):
        first -= 1
    group = range(first, i)
    above = next((words[k] for k in group if words[k].head not in (*group, i)), None)
    own = words[i]
    top = own if above is None or own.head < 0 else above
    deprel = AS_NOUN.get(top.deprel, top.deprel)
    noun = replace(own, upos="NOUN", lemma=PARTY, head=top.head, deprel=deprel, feats=number(words[i - 1]))
    return tuple(noun if k == i else below(words, k, group, i) for k in range(len(words)))


def counts(word: Word) -> bool:
    """A word of the number: "the third to sixth accused", "the second and third accused"."""
    return word.upos in COUNTING or word.text.lower() in (*ORDINALS, "to", "and")


def below(words: Words, k: int, group: range, i: int) -> Word:
    """A word of the sentence, hung on the noun where it hung on the number."""
    word = words[k]
    if k in group:
        return replace(word, head=i, deprel={"DET": "det", "NUM": "nummod"}.get(word.upos, "amod"))
    if word.head in group or (word.head == i and word.deprel == "mark"):
        return replace(word, head=i, deprel="case" if word.upos == "ADP" else word.deprel)
    return word


def number(before: Word) -> dict[str, str]:
    """Of "seven accused", "the remaining accused" the plural."""
    several = before.upos == "NUM" or before.text.lower() in ("remaining", "other")
    return {"Number": "Plur" if several and before.text.lower() != "one" else "Sing"}
