"""Words whose class or place the reader mistakes again and again in the prose of courts: "taken to the hill and shot".

Each is mended by the words beside it, before a tree is made: here a word may change its class, and a root its place.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import uninflected
from whosays.claims.types import trigger_names
from whosays.model import Word

Words = tuple[Word, ...]
POSTS = frozenset({"director", "directors", "editor", "editors", "partner", "partners"})  # "managing director"
PASSIVE = {"Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}
PARTICIPLES = ("ed", "t", "own", "aid", "ood")  # believed, thought, known, said, understood
OWN_WORDS = frozenset({"det", "amod", "nummod", "nsubj", "nsubj:pass", "obj", "aux", "aux:pass", "nmod:poss"})
HARMED = frozenset({"wounded", "injured", "hurt", "killed", "maimed"})
HELPERS = frozenset({"was", "were", "is", "are", "been", "be", "has", "had"})


def mended_english(words: Words, language: Language) -> Words:
    """The words with what is plainly misread put right, the same words where nothing is."""
    for rule in RULES:
        words = rule(words, language)
    return words


def shot_prisoners(words: Words, language: Language) -> Words:
    """As in "were taken to the quarry and shot", read as a quarry and a shot, or hung on the quarry."""
    for i, word in enumerate(words):
        if i < 2 or word.deprel != "conj" or words[i - 1].text.lower() not in ("and", "or", ","):
            continue
        if not is_deed(words, i, language) or any(w.head == i and w.deprel in OWN_WORDS for w in words):
            continue
        verb = passive_above(words, i)
        if verb is not None:
            lemma = "shoot" if word.text == "shot" else word.lemma
            deed = replace(word, upos="VERB", lemma=lemma, feats=dict(PASSIVE), head=verb)
            words = (*words[:i], deed, *words[i + 1 :])
    return words


def is_deed(words: Words, i: int, language: Language) -> bool:
    """A "shot", or another past form that needs an object, coordinated with a noun."""
    word, head = words[i], words[words[i].head]
    past = word.upos == "VERB" and word.feats.get("Tense") == "Past"
    needs = language.is_a(word.lemma.lower(), "needs_object")
    return (word.text == "shot" and word.upos in ("NOUN", "VERB") and head.upos != "VERB") or (
        past and needs and head.upos in ("NOUN", "PROPN")
    )


def passive_above(words: Sequence[Word], i: int) -> int | None:
    """The nearest passive participle among the governors of a word."""
    at, seen = words[i].head, 0
    while at >= 0 and seen < len(words):
        if words[at].upos == "VERB" and words[at].feats.get("Voice") == "Pass":
            return at
        at, seen = words[at].head, seen + 1
    return None


def joined_passives(words: Words, language: Language) -> Words:
    """As in "was turned back and deported", read as if he deported somebody whom nobody names."""
    objects = language.classes.get("needs_object", frozenset())
    return tuple(replace(w, feats=dict(PASSIVE)) if shares(words, i, objects) else w for i, w in enumerate(words))


def shares(words: Words, i: int, objects: Collection[str]) -> bool:
    """Whether a finite verb is coordinated with a passive one, and read as passive or without the object it needs."""
    word = words[i]
    if word.upos != "VERB" or word.deprel != "conj" or word.feats.get("VerbForm") != "Fin":
        return False
    if words[word.head].feats.get("Voice") != "Pass" or word.feats.get("Tense") == "Pres":
        return False
    own = any(w.head == i and w.deprel.startswith(("nsubj", "obj", "aux", "ccomp", "xcomp")) for w in words)
    return word.feats.get("Voice") == "Pass" or (word.lemma.lower() in objects and not own)


def managing_directors(words: Words, _language: Language) -> Words:
    """As in "was managing director of the firm", read as one who managed a director."""
    for i in range(len(words) - 1):
        post = words[i + 1]
        if words[i].text.lower() != "managing" or post.text.lower() not in POSTS or post.head != i:
            continue
        out = [replace(w, head=i + 1) if w.head == i and k != i + 1 else w for k, w in enumerate(words)]
        out[i + 1] = replace(post, head=words[i].head, deprel=words[i].deprel)
        out[i] = replace(words[i], upos="ADJ", feats={}, head=i + 1, deprel="amod")
        words = tuple(out)
    return words


def material_times(words: Words, _language: Language) -> Words:
    """As in "was at all material times director of the firm", read as if he had been at those times."""
    for i, word in enumerate(words):
        if word.text.lower() not in ("times", "time"):
            continue
        if word.deprel == "compound" and has(words, word.head, "cop"):
            words = timed(words, i, word.head)
            continue
        if not has(words, i, "cop"):
            continue
        marks = [w.text.lower() for w in words if w.head == i and w.deprel == "case"]
        post = next((k for k in range(i + 1, len(words)) if words[k].head == i and words[k].upos == "NOUN"), None)
        if marks != ["at"] or post is None or has(words, post, "case"):
            continue
        words = promoted(words, i, post)
    return words


def timed(words: Words, i: int, post: int) -> Words:
    """The time between "at" and a post as a phrase of its own: "at all relevant times director"."""
    at = next((k for k in range(max(i - 4, 0), i) if words[k].text.lower() == "at" and words[k].head == post), None)
    if at is None:
        return words
    out = [replace(w, head=i) if at <= k < i and w.head == post else w for k, w in enumerate(words)]
    out[i] = replace(words[i], deprel="obl")
    return tuple(out)


def promoted(words: Words, i: int, post: int) -> Words:
    """The noun as the predicate in place of a time before it, which now says when."""
    out = list(words)
    for k, word in enumerate(words):
        if word.head == i and word.deprel.partition(":")[0] in ("cop", "nsubj", "mark", "punct", "cc", "conj", "aux"):
            out[k] = replace(word, head=post)
    out[post] = replace(words[post], head=words[i].head, deprel=words[i].deprel)
    out[i] = replace(words[i], head=post, deprel="obl")
    return tuple(out)


def has(words: Words, i: int, relation: str) -> bool:
    """Whether a word has one below it in this relation."""
    return any(w.head == i and w.deprel == relation for w in words)


def believed_to(words: Words, language: Language) -> Words:
    """As in "a lorry believed to have carried them was stopped": what is believed of it, and no lorry believes."""
    for i, word in enumerate(words):
        if word.upos != "VERB" or i + 1 >= len(words) or words[i + 1].text.lower() != "to":
            continue
        told = language.reporting.hearsay_verbs | language.classes.get("told_of_it", frozenset())
        if word.lemma.lower() not in told or not word.text.lower().endswith(PARTICIPLES):
            continue
        subject = next((k for k in range(i - 1, -1, -1) if words[k].head == i and is_subject(words[k])), None)
        if subject is None or any(w.head == i and w.deprel.startswith("aux") for w in words):
            continue
        verb = bare_verb(words, i)
        if verb is not None:
            words = with_subject(words, i, subject, verb)
    return words


def is_subject(word: Word) -> bool:
    """Whether a word is read as the subject of a clause."""
    return word.deprel in ("nsubj", "nsubj:pass")


def bare_verb(words: Words, i: int) -> int | None:
    """The finite verb behind "believed to …" that has no subject of its own: that of the whole clause."""
    for k in range(i + 2, len(words)):
        if words[k].text.lower() not in HELPERS or words[k].feats.get("VerbForm") != "Fin":
            continue
        verb = words[k].head if words[k].deprel.startswith(("aux", "cop")) else k
        own = any(w.head == verb and is_subject(w) for w in words)
        return verb if not own and i in above(words, verb) else None
    return None


def above(words: Sequence[Word], i: int) -> list[int]:
    """The governors of a word, nearest first."""
    found: list[int] = []
    at = words[i].head
    while at >= 0 and at not in found:
        found.append(at)
        at = words[at].head
    return found


def with_subject(words: Words, believed: int, subject: int, verb: int) -> Words:
    """The clause under its own verb, and the participle on its subject."""
    out = list(words)
    passive = any(w.head == verb and w.deprel == "aux:pass" for w in words)
    out[verb] = replace(words[verb], head=words[believed].head, deprel=words[believed].deprel)
    out[subject] = replace(words[subject], head=verb, deprel="nsubj:pass" if passive else "nsubj")
    out[believed] = replace(words[believed], head=subject, deprel="acl", feats=dict(PASSIVE))
    for k, word in enumerate(words):
        if word.head == believed and (k > verb or word.deprel in ("punct", "conj")) and k not in (subject, verb):
            out[k] = replace(word, head=verb)
    return tuple(out)


def named_accused(words: Words, _language: Language) -> Words:
    """As in "the first accused, Mr Kaya, was director": the name behind the comma is his, and no second subject."""
    for i, word in enumerate(words):
        head = word.head
        if word.upos != "PROPN" or not is_subject(word) or not 0 <= head < i or words[head].lemma.lower() != "accused":
            continue
        if words[head].upos == "NOUN" and any(w.text == "," for w in words[head:i]):
            words = (*words[:i], replace(word, deprel="appos"), *words[i + 1 :])
    return words


def wounded_others(words: Words, _language: Language) -> Words:
    """As in "killed eleven and wounded at least sixty others": no adjective stands before a number."""
    for i, word in enumerate(words):
        noun = word.head
        if word.text.lower() not in HARMED or word.deprel != "amod" or noun <= i or words[noun].deprel != "conj":
            continue
        counted = any(words[k].upos == "NUM" and words[k].head == noun for k in range(i + 1, noun))
        verb = next((k for k in above(words, noun) if words[k].upos == "VERB"), None)
        if counted and verb is not None and words[i - 1].text.lower() in ("and", "but", ","):
            words = as_second_verb(words, i, noun, verb)
    return words


def as_second_verb(words: Words, i: int, noun: int, verb: int) -> Words:
    """The word as a verb coordinated with the one before, and its noun as what befell."""
    out = list(words)
    out[i] = replace(words[i], upos="VERB", feats={"Tense": "Past", "VerbForm": "Fin"}, head=verb, deprel="conj")
    out[noun] = replace(words[noun], head=i, deprel="obj")
    for k in range(i):
        if words[k].head == noun and words[k].deprel in ("cc", "punct"):
            out[k] = replace(words[k], head=i)
    return tuple(out)


def deeds_of_charges(words: Words, language: Language) -> Words:
    """As in "accused of intimidating voters", read as voters who intimidate."""
    for i, word in enumerate(words):
        noun = word.head
        told = word.upos in ("ADJ", "VERB") and word.deprel == "amod"
        told = told or (word.deprel == "compound" and of_people(words, noun, language))  # "of recruiting students"
        plain = told and word.text.lower().endswith("ing") and noun > i > 1
        if (
            not plain
            or words[i - 1].head != noun
            or words[i - 1].deprel != "case"
            or not charged(words, noun, language)
        ):
            continue
        stems = uninflected(word.text.lower(), language)
        lemma = next((stem for stem in stems if stem in trigger_names(language.code, "verb")), None)
        if lemma is not None:
            words = as_deed(words, i, noun, lemma)
    return words


def of_people(words: Words, noun: int, language: Language) -> bool:
    """Whether a noun is one for people: "students", and no "camps" that training names."""
    return noun >= 0 and language.is_a(words[noun].lemma.lower(), "person")


def charged(words: Words, noun: int, language: Language) -> bool:
    """Whether a noun hangs on a word that takes a deed: "accused of", "jailed for", "guilty of"."""
    head = words[noun].head
    takes = language.classes.get("takes_of", frozenset()) | language.classes.get("answers_for", frozenset())
    return head >= 0 and (words[head].lemma.lower() in takes or words[head].text.lower() in ("guilty", "charged"))


def as_deed(words: Words, i: int, noun: int, lemma: str) -> Words:
    """The word as the verb of a clause, and its noun as what it is done to."""
    out = list(words)
    out[i] = replace(
        words[i], lemma=lemma, upos="VERB", feats={"VerbForm": "Ger"}, head=words[noun].head, deprel="advcl"
    )
    out[i - 1] = replace(words[i - 1], upos="SCONJ", head=i, deprel="mark")
    out[noun] = replace(words[noun], head=i, deprel="obj")
    return tuple(out)


def denied_deeds(words: Words, language: Language) -> Words:
    """As in "denied recruiting boys", "admitted training them": a deed that has an object is no noun."""
    names = trigger_names(language.code, "verb")
    for i, word in enumerate(words[1:-1], start=1):
        if word.upos != "NOUN" or not word.text.endswith("ing") or words[i - 1].lemma.lower() not in ("deny", "admit"):
            continue
        stem = next((one for one in uninflected(word.text.lower(), language) if one in names), None)
        noun = word.head if word.deprel == "compound" and word.head == i + 1 else None
        done_to = any(w.head == i and w.deprel == "obj" for w in words)
        people = noun is not None and language.is_a(words[noun].lemma.lower(), "person")
        if stem is None or not (done_to or people):
            continue
        out = list(words)
        out[i] = replace(word, lemma=stem, upos="VERB", feats={"VerbForm": "Ger"}, head=i - 1, deprel="xcomp")
        if noun is not None:
            out[noun] = replace(words[noun], head=i, deprel="obj")
        words = tuple(out)
    return words


RULES: tuple[Callable[[Words, Language], Words], ...] = (
    named_accused, wounded_others, shot_prisoners, joined_passives, managing_directors, material_times, believed_to,
    deeds_of_charges, denied_deeds,
)  # fmt: skip
