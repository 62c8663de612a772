"""Words that the reader has taken for others: "detained" → "detaine" is "detain", a word that our lists know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from whosays.claims import loose_parts, misplaced, others_deeds, turned, verbs_for_nouns
from whosays.claims.languages import Language, load_language
from whosays.claims.lexicon import uninflected
from whosays.claims.misread import mended_english
from whosays.claims.parties import accused_persons
from whosays.claims.perfects import perfects
from whosays.claims.rewording import applied
from whosays.claims.turkish import mended_words
from whosays.claims.types import claim_types
from whosays.model import Mention, Sentence, Word
from whosays.text.datelines import town_of

PRESENT = frozenset({"is", "are", "am", "’s", "'s", "be", "being"})
OWN = frozenset({"nsubj", "nsubj:pass", "csubj", "aux", "aux:pass", "obj", "cop", "mark", "expl"})
INFLECTED = frozenset({"VERB", "NOUN"})
REMEMBERED = 50_000  # words whose lemma is kept: those of a language come again and again


def mended(sentence: Sentence, language: Language) -> Sentence:
    """The sentence with a known lemma for each verb and noun whose own lemma is in no list, where its form has one."""
    if language.code == "tr":
        return with_words(sentence, mended_words(sentence.words, language))
    if not language.endings:
        return sentence
    words = tuple(mended_word(word, language.code) if word.upos in INFLECTED else word for word in sentence.words)
    words = mended_english(perfects(accused_persons(words), language), language) if language.code == "en" else words
    words = rehung(applied(misplaced.RULES, words, language), language) if language.code == "en" else words
    words = done_states(named_deeds(words), language) if language.code == "en" else words
    return with_words(sentence, actives(shared_passives(contents_of_nouns(words, language)), language))


def rehung(words: tuple[Word, ...], language: Language) -> tuple[Word, ...]:
    """Words of English clauses under the head that they belong to; none that would then hang on itself."""
    rules = (*others_deeds.RULES, *verbs_for_nouns.RULES, *loose_parts.RULES, *turned.RULES)
    found = applied(rules, words, language)
    return found if found is words or is_tree(found) else words


def is_tree(words: tuple[Word, ...]) -> bool:
    """Whether every word leads to a root."""
    known: set[int] = set()
    for i in range(len(words)):
        path: list[int] = []
        while i >= 0 and i not in known and i not in path:
            path.append(i)
            i = words[i].head
        if i in path:
            return False
        known.update(path)
    return True


def named_deeds(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Nouns in -ing behind a preposition, read as clauses of their noun: "accusations of money laundering"."""
    cased = {word.head for word in words if word.deprel == "case"}
    clauses = {i for i in cased if words[i].upos == "NOUN" and words[i].deprel == "acl"}
    return tuple(replace(word, deprel="nmod") if i in clauses else word for i, word in enumerate(words))


def done_states(words: tuple[Word, ...], language: Language) -> tuple[Word, ...]:
    """Participles with a copula, as the passives that they are: "is married to a banker", "was wanted for theft"."""
    never = language.classes.get("never_passive", ())
    copied = {word.head for word in words if word.deprel == "cop"}
    done = {i for i in copied if is_past_participle(words[i]) and words[i].lemma.lower() not in never}
    plain = {"nsubj": "nsubj:pass", "cop": "aux:pass"}
    return tuple(replace(w, deprel=plain.get(w.deprel, w.deprel)) if w.head in done else w for w in words)


def is_past_participle(word: Word) -> bool:
    """Whether a word is one: "married", and not "missing"."""
    feats = word.feats
    return word.upos == "VERB" and feats.get("VerbForm", "Part") == "Part" and not word.text.lower().endswith("ing")


def actives(words: tuple[Word, ...], language: Language) -> tuple[Word, ...]:
    """Verbs that know no passive, or have an object, read as one: "The guard testified by video link that …"."""
    helped = {word.head for word in words if word.deprel == "aux:pass"}
    never = language.classes.get("never_passive", ())
    takes_two = language.classes.get("gives", frozenset()) | language.classes.get("tells", frozenset())
    done_to = {w.head for w in words if w.deprel == "nsubj:pass"} & {w.head for w in words if w.deprel == "obj"}
    said = {i for i in done_to if words[i].lemma.lower() not in takes_two and i not in helped}
    said |= {i for i, w in enumerate(words) if w.upos == "VERB" and w.lemma.lower() in never and i not in helped}
    if not said:
        return words
    plain = {"nsubj:pass": "nsubj", "obl:agent": "obl"}
    out = [replace(w, deprel=plain.get(w.deprel, w.deprel)) if w.head in said else w for w in words]
    for i in said:
        if out[i].feats.get("Voice") == "Pass":
            out[i] = replace(out[i], feats={"Tense": "Past", "VerbForm": "Fin"})
    return tuple(out)


def shared_passives(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Participles read as past tense: "are lodged in hotels and then taken over the border", "to be met and lodged".

    No past tense goes on with the subject of a present passive or of an infinitive.
    """
    helpers = {word.head: word.text.lower() for word in words if word.deprel == "aux:pass"}
    own = {word.head for word in words if word.deprel in OWN}
    out = list(words)
    for i, word in enumerate(words):
        past = word.upos == "VERB" and word.feats.get("VerbForm") == "Fin" and word.feats.get("Tense") == "Past"
        if past and word.deprel == "conj" and helpers.get(word.head) in PRESENT and i not in own:
            out[i] = replace(word, feats={"Tense": "Past", "VerbForm": "Part", "Voice": "Pass"})
    return tuple(out)


def contents_of_nouns(words: tuple[Word, ...], language: Language) -> tuple[Word, ...]:
    """Clauses behind a noun that the reader took for relative ones though they say what it says.

    "proof that she paid", "the claim that he fled" where "that" is a conjunction; and "no evidence that he knew",
    where it may be a pronoun: of what there is no evidence is hardly ever evidence that somebody found.
    """
    told = {i for i, word in enumerate(words) if word.deprel == "acl:relcl" and tells_content(words, i, language)}
    if not told:
        return words
    begun = {words[i].head + 1: i for i in told}  # where "that" may stand, for whose clause
    out = list(words)
    for i, word in enumerate(words):
        if i in told:
            out[i] = replace(word, deprel="acl")
        elif begun.get(i) == word.head and word.text.lower() == "that":
            out[i] = replace(word, upos="SCONJ", deprel="mark")
    return tuple(out)


def tells_content(words: tuple[Word, ...], clause: int, language: Language) -> bool:
    """Whether a clause that hangs on a noun begins with "that" and says what the noun says."""
    own = [word for word in words if word.head == clause]
    if any(word.deprel == "mark" and word.text.lower() == "that" for word in own):
        return True
    noun = words[clause].head
    unsure = {*language.negation.determiners, "any"}  # "did not find any proof that she knew"
    none = any(word.head == noun and word.text.lower() in unsure for word in words)
    begins = noun + 1 < clause and words[noun + 1].text.lower() == "that" and words[noun + 1].head == clause
    subject = any(word.deprel.startswith("nsubj") and word.text.lower() != "that" for word in own)
    lemma = words[noun].lemma.lower()
    told = none and language.is_a(lemma, "evidential")
    whole = any(word.deprel == "obj" and word.text.lower() != "that" for word in own)  # it lacks nothing
    return begins and subject and (told or (whole and language.is_a(lemma, "agreed")))


def mended_mentions(mentions: Sequence[Mention], text: str, language: Language) -> tuple[Mention, ...]:
    """The reader's mentions, with what stands before a post and a name as the body that the post is in.

    "LODOS PRESIDENT Ali Kaya", with two persons around the post: nobody is named so, the first is what he presides.
    In Turkish they may be two: "Kaya Başkan Demir ile görüştü".
    """
    out = list(mentions)
    for i in range(len(out) - 2) if language.code == "en" else ():
        body, post, name = out[i : i + 3]
        posted = (body.label, post.label, name.label) == ("person", "position", "person")
        if posted and text[body.end : post.start] == " " == text[post.end : name.start]:
            out[i] = replace(body, label="organisation")
    return with_town(out, text)


def with_town(mentions: list[Mention], text: str) -> tuple[Mention, ...]:
    """The mentions with the town of the dateline as the place that it is, whatever the reader took it for."""
    town = town_of(text)
    if town is None:
        return tuple(mentions)
    others = [one for one in mentions if one.end <= town[0] or town[1] <= one.start]
    return tuple(sorted([*others, Mention(*town, text[slice(*town)], "place")], key=lambda one: one.start))


def with_words(sentence: Sentence, words: tuple[Word, ...]) -> Sentence:
    """The sentence with other words, the same sentence where they are equal."""
    return sentence if words == sentence.words else replace(sentence, words=words)


def mended_word(word: Word, code: str) -> Word:
    """The word under a lemma of the lists that its form may belong to."""
    lemma = better_lemma(word.text.lower(), word.lemma, word.upos, code)
    return word if lemma == word.lemma else replace(word, lemma=lemma)


@lru_cache(maxsize=REMEMBERED)
def better_lemma(form: str, lemma: str, upos: str, code: str) -> str:
    """The lemma of a verb or noun, or the one that its form may have where that is in a list and its own is not."""
    language, known = load_language(code), vocabulary(code)
    if upos == "NOUN" and form.endswith("ed") and form in known:
        return form  # "the accused", "the wounded"
    if lemma.lower() in known or (upos == "NOUN" and form.endswith("ing")):
        return lemma  # "housing" is no house
    found = [stem for stem in uninflected(form, language) if stem in known] or [w for w in (form,) if w in known]
    return max(found, key=len, default=lemma)


@cache
def vocabulary(code: str) -> frozenset[str]:
    """Every single word that the lists of a language hold."""
    language = load_language(code)
    names = [name for t in claim_types().values() for g in t.triggers if g.language == code for name in g.lemmas]
    names += [word for words in language.classes.values() for word in words]
    names += [*language.reporting.verbs, *language.reporting.nouns, *language.light_verbs]
    shades = (language.negation, *language.reality.values(), *language.certainty.values())
    names += [word for cues in shades for word in (*cues.verbs, *cues.nouns)]
    return frozenset(part for name in names for part in (name, *name.split("_")))
