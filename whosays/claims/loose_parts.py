"""Parts of a clause that the reader gives another part: receivers, second objects, passives without a helper, "due to".

"gave the two gunmen shelter" is no shelter of gunmen, "the van, bought by a man in Rize," bought nothing, and whoever
"is due to stand trial" is about to.
"""

from __future__ import annotations

from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.rewording import Rule, Words, has, put
from whosays.claims.types import trigger_names

PASSIVE = {"Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}
ON_NOUN = frozenset({"compound", "nmod:poss"})
OWN = frozenset({"det", "nummod", "amod", "nmod:poss"})
SPLIT = frozenset(
    {("hand", "over"), ("drop", "off"), ("hand", "out"), ("hand", "in"), ("pick", "up"), ("carry", "out")}
)
CLAUSAL = frozenset({"nsubj", "nsubj:pass", "cop", "case", "aux", "mark"})
OF_CLAUSE = frozenset(
    {"nsubj", "nsubj:pass", "cop", "aux", "aux:pass", "case", "mark", "punct", "advmod", "obl", "parataxis"}
)


def receivers(words: Words, language: Language) -> Words:
    """As in "gave the two gunmen shelter", "gave the fighters food": those are given something."""
    gives, people = language.classes.get("gives", frozenset()), language.classes.get("people", frozenset())
    for i, word in enumerate(words[:-1]):
        thing = i + 1
        plural = word.upos == "NOUN" and word.feats.get("Number") == "Plur" and word.head == thing
        if not plural or word.deprel not in ON_NOUN or word.lemma.lower() not in people or has(words, i, "case"):
            continue
        verb = words[thing].head
        if words[thing].deprel != "obj" or not 0 <= verb < i or words[verb].lemma.lower() not in gives:
            continue
        words = tuple(
            replace(w, head=i) if k < i and w.head == thing and w.deprel in OWN else w for k, w in enumerate(words)
        )
        words = put(words, i, replace(word, head=verb, deprel="iobj"))
    return words


def particles(words: Words, _language: Language) -> Words:
    """As in "handed over the plans", "dropped them off on a beach", with the particle before the wrong noun."""
    for i, word in enumerate(words[1:-1], start=1):
        noun = word.head
        if word.deprel != "case" or noun <= i or words[noun].deprel != "obl" or not 0 <= words[noun].head < i:
            continue
        verb = words[noun].head
        if (words[verb].lemma.lower(), word.text.lower()) not in SPLIT:
            continue
        other = any(w.head == noun and w.deprel == "case" and k != i for k, w in enumerate(words))
        objects = has(words, verb, "obj") or has(words, verb, "nsubj:pass")
        if other == objects and (other or verb == i - 1):
            words = put(words, i, replace(word, head=verb, deprel="compound:prt"))
            words = words if other else put(words, noun, replace(words[noun], deprel="obj"))
    return words


def second_objects(words: Words, _language: Language) -> Words:
    """As in "founded a charity and, two years later, a paper": the paper was founded too."""
    for i, word in enumerate(words):
        verb = word.head
        if word.upos != "NOUN" or word.deprel != "conj" or not 0 <= verb < i or words[verb].upos != "VERB":
            continue
        things = [k for k, w in enumerate(words) if verb < k < i and w.head == verb and w.deprel == "obj"]
        own = {w.deprel for w in words if w.head == i}
        joined = any(w.head == i and w.deprel == "cc" and w.text.lower() in ("and", "or") for w in words)
        if things and joined and own & OWN and not any(w.head == i and w.deprel in CLAUSAL for w in words):
            words = put(words, i, replace(word, head=things[-1]))
    return words


def bare_passives(words: Words, _language: Language) -> Words:
    """As in "The van, bought in Rize by a man, was": no van buys, and nobody else is there who does."""
    for i, word in enumerate(words):
        past = (
            word.feats.get("VerbForm") == "Fin"
            and word.feats.get("Tense") == "Past"
            and word.text.endswith(("ed", "t", "d", "n"))
        )
        if word.upos != "VERB" or word.deprel != "acl:relcl" or not past or not i > 1 or word.head >= i:
            continue
        by = any(w.text.lower() == "by" and w.deprel == "case" and words[w.head].head == i for w in words[i:])
        own = any(w.head == i and w.deprel.startswith(("nsubj", "aux", "obj", "csubj", "expl", "ccomp")) for w in words)
        if by and not own:
            words = put(words, i, replace(word, deprel="acl", feats=dict(PASSIVE)))
    return words


def due_to(words: Words, language: Language) -> Words:
    """As in "is due to stand trial", with the standing taken for a noun or its helper for a copula."""
    for i, word in enumerate(words[2:-1], start=2):
        due = i - 2
        if words[due].text.lower() != "due" or words[i - 1].text.lower() != "to" or language.code != "en":
            continue
        form = word.text.lower()
        verbal = form in trigger_names("en", "verb") and (
            word.upos == "VERB" or form not in trigger_names("en", "noun")
        )
        be = next((k for k in range(due - 1, max(due - 4, -1), -1) if words[k].lemma.lower() == "be"), None)
        if verbal and be is not None and words[be].head in (i, word.head) and words[due].head in (i, word.head, i - 1):
            words = with_due(words, due, i, be)
    return words


def with_due(words: Words, due: int, i: int, be: int) -> Words:
    """The infinitive behind "due to" as the verb of its clause."""
    noun = words[i].head if words[i].deprel == "compound" and words[i].head > i else None
    if noun is not None:
        above = words[noun]
        moved = (
            replace(w, head=i) if w.head == noun and (k < i or w.deprel in OF_CLAUSE) else w
            for k, w in enumerate(words)
        )
        words = tuple(moved)
        words = put(words, i, replace(words[i], head=above.head, deprel=above.deprel))
        words = put(words, noun, replace(above, head=i, deprel="obj"))
    words = put(words, i, replace(words[i], upos="VERB", lemma=words[i].text.lower(), feats={"VerbForm": "Inf"}))
    words = tuple(replace(w, deprel="nsubj") if w.head == i and w.deprel == "nsubj:pass" else w for w in words)
    words = put(words, be, replace(words[be], head=i, deprel="aux"))
    words = put(words, due, replace(words[due], head=i, deprel="mark"))
    return put(words, i - 1, replace(words[i - 1], head=due, deprel="fixed"))


RULES: tuple[Rule, ...] = (receivers, particles, second_objects, bare_passives, due_to)
