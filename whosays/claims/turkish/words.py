"""Turkish lemmas that no list holds, found again through the form: "kapatm" of "kapatmıştır" is "kapat".

A Turkish form begins with its stem; what differs are a softened consonant ("müdürlüğ"), a vowel that -yor has narrowed
("yaşı") and the suffix of a passive, which belongs to the verb's features.
"""

from __future__ import annotations

import re
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.turkish.clausal import DEED, TOLD, clausal_form
from whosays.claims.turkish.converbs import as_converb
from whosays.claims.turkish.deeds import of_known
from whosays.claims.turkish.endings import by_ending
from whosays.claims.turkish.irregular import (
    NOUN_SUFFIX,
    SHORTEST,
    VOWELS,
    begins,
    clashes,
    ends_in_vowel,
    ends_noun,
    goes_on,
    misses_letter,
    prefixes,
)
from whosays.claims.turkish.known import OWNED, bodies, markers, nouns, standing, verbs
from whosays.claims.turkish.verb_stems import IN_ARAK, SOFTENED, ends_otherwise, mended_verb, with_suffixes
from whosays.claims.types import trigger_names
from whosays.model import Word

# What shows a possessive of the third person, behind a consonant and behind a vowel: "eşinin", "müvekkilini", "annesi".
POSSESSED = tuple(
    re.compile(shape + "(n[ıiuü]n|n[ıiuüae]|n[dt][ae]n?|yl[ae])" + more)
    for shape, more in (("[ıiuü]", ""), ("s[ıiuü]", "?"))
)
CONVERB_ENDING = re.compile("y?(arak|erek)$")
BUFFERED = re.compile("y[ıiuü]")  # behind a vowel an accusative, and nothing else
DERIVED = re.compile("[lcç][ıiuü]|l[ıiuü]k|m[ae]")  # -lI, -CI, -lIk, -mA
LONGEST = 8  # letters of a suffix behind an apostrophe
BEHIND = tuple(
    (case, re.compile(f"(l[ae]r)?({shape})"))
    for case, shape in (
        ("Acc", "[yn]?[ıiuü]"), ("Gen", "n?[ıiuü]n"), ("Dat", "[yn]?[ae]"), ("Loc", "n?[dt][ae]"),
        ("Abl", "n?[dt][ae]n"), ("Ins", "y?l[ae]"),
    )
)  # fmt: skip
ABLATIVE = re.compile("[aeıiuü]nd[ae]n$")
GENITIVE = (re.compile("[ıiuü]n"), re.compile("n[ıiuü]n"))  # behind a consonant and behind a vowel
PLACED = re.compile("[dt][ae]n?")
HELD = re.compile("(s[ıi]n|l[ae]r[ıi]n)?[dt][ae]n?")
LOCATED = re.compile("(?<![ğk])[ıiuü]nd[ae]yd[ıi]$")
LEADER = re.compile("emiri(n[ıi]n?|n[ea]|yle|nden)?|emirinin")  # of "emir" that keeps its vowel: somebody who leads
MEANS = re.compile("demek(t[ıi]r?|se)")
OF_NAME = re.compile("n[ae]|n?[dt][ae]n?")  # a name written without its apostrophe: "Silivri Cezaevine"
QUALITY = re.compile("(?<=[aeıioöuü])(y?[dt][ıiuü]|d[ıiuü]r)(l[ae]r)?$")  # the copula behind an adjective
WAS = re.compile("(.+[aeıioöuü])y[dt][ıiuü](l[ae]r)?")  # a noun with the copula
COUNTED = re.compile(r"\d+['’]s?[ıiuü]n([ıiuü]n|[ae]|[ıiuü]|[dt][ae]n?)")  # "310'unun", "14'üne"
SOME_ONE = re.compile("birinin|bazılarının|kimilerinin|birisinin")  # read as determiners of the noun behind
CASES = (("Dat", re.compile(r"[yn]?[ae]$")), ("Abl", re.compile(r"n?[dt][ae]n$")), ("Loc", re.compile(r"n?[dt][ae]$")))


def mended_words(words: tuple[Word, ...], language: Language) -> tuple[Word, ...]:
    """The words with a lemma of the lists where theirs is in none, and names with the case behind their apostrophe."""
    return tuple(meaning(word, language) or whole(word, language) for word in words)


def whole(word: Word, language: Language) -> Word:
    """A word with the lemma of the lists, and with the case and the tense that its letters show."""
    return by_ending(mended(as_noun(with_case(word), language), language), language)


def meaning(word: Word, language: Language) -> Word | None:
    """As in "susmak yenilgi demektir": a word of its own, which tells what means what; nobody says anything."""
    form = language.lower(word.text)
    if word.upos in ("NOUN", "VERB") and LEADER.fullmatch(form):
        return replace(word, lemma="emîr", upos="NOUN")  # an order is "emri"
    return replace(word, lemma=form) if MEANS.fullmatch(form) else None


def with_case(word: Word) -> Word:
    """A name with the case behind its apostrophe: "Kaya'yla" is an instrumental, whatever it was read as."""
    suffix = word.text.replace("’", "'").rpartition("'")[2] if word.upos in ("PROPN", "NOUN", "NUM") else ""
    if not suffix or len(suffix) > LONGEST or suffix == word.text:
        return word
    case = next((case for case, shape in BEHIND if shape.fullmatch(suffix)), word.feats.get("Case"))
    return replace(word, feats={**word.feats, "Case": case}) if case and case != word.feats.get("Case") else word


def mended(word: Word, language: Language) -> Word:
    """The word under a stem that the lists know and that its form begins with."""
    own = language.lower(word.lemma)
    other = as_converb(word, language) or retagged(word, own, language)
    if other is not None:
        return other
    if (word.upos == "NUM" and "Person[psor]" in word.feats) or COUNTED.fullmatch(word.text):
        return replace(word, lemma="biri")  # "ikisi", "üçü", "310'unun": so many of them
    if word.upos == "DET" and SOME_ONE.fullmatch(language.lower(word.text)):
        return replace(word, lemma="biri", upos="PRON", feats={**word.feats, "Case": "Gen"})
    if word.deprel == "case" and own != language.lower(word.text) in markers(language.code):
        return replace(word, lemma=language.lower(word.text))  # "hakkında", and no "hak"
    form = clausal_form(word, own, language)
    if word.upos == "VERB" or form is not None:
        word = replace(word, upos="VERB", feats={**word.feats, **({"VerbForm": form} if form else {})})
        spelt = language.lower(word.text)
        listed = own in verbs(language.code) and begins(spelt, own) and not ends_otherwise(spelt, own)
        known = of_known(word, own, spelt, language) if listed else mended_verb(word, own, language)
        if known.upos == "NOUN":
            return known
        return with_suffixes(known, language)
    if word.upos in ("NOUN", "PROPN", "ADJ", "PRON"):
        if language.lower(word.text) in standing(language.code):
            return replace(word, lemma=language.lower(word.text))
        if own in nouns(language.code) and not is_of_another(word, own, language):
            return marked(derived(word, own, language), language)
        return mended_noun(word, language)
    return word


def retagged(word: Word, own: str, language: Language) -> Word | None:
    """The word as what it is, where its form and its place tell: "sahte" an adjective, "ait" a verb, "-ArAk" a verb."""
    form = language.lower(word.text)
    false = next((one for one in (own, form) if language.is_a(one, "fake")), None)
    if false and word.upos in ("NOUN", "VERB") and (modifies(word) or own != false):
        return replace(word, lemma=false, upos="ADJ", deprel="amod")  # "sahte pasaport", and of no verb "sah"
    if word.upos == "NOUN" and form == "sahip" and not modifies(word):
        return replace(word, upos="ADJ")  # "araziye sahip"
    if word.upos == "ADP" and own in verbs(language.code) and word.deprel in ("root", "conj"):
        return replace(word, upos="VERB")  # "ev Kaya'ya ait"
    if word.upos == "NOUN" and (stem := CONVERB_ENDING.sub("", form)) != form and stem in verbs(language.code):
        feats = {name: value for name, value in word.feats.items() if name != "Case"}
        return replace(word, lemma=stem, upos="VERB", deprel="advcl", feats={**feats, "VerbForm": "Conv"})  # "döverek"
    if word.deprel == "amod" and word.upos in ("PROPN", "NOUN") and language.is_a(form, "hailing"):
        return replace(word, lemma=form, upos="ADJ")  # "Suriyeli Kerim"
    return as_verb_or_noun(word, own, language) if word.upos == "ADV" else None


def as_verb_or_noun(word: Word, own: str, language: Language) -> Word | None:
    """An adverb that is a converb ("alarak"), or a noun that acts or is acted on."""
    if own in verbs(language.code) - {"ol"} and IN_ARAK.search(word.text.lower()):
        return replace(word, upos="VERB", feats={**word.feats, "VerbForm": "Conv"})
    if word.deprel in ("nsubj", "obj") and own in nouns(language.code):
        return replace(word, upos="NOUN")
    return None


def is_of_another(word: Word, own: str, language: Language) -> bool:
    """Whether a form cannot be of a noun, or is of a longer known one: "ajansı" of "ajan", "tabancayı" of "taban"."""
    form = language.lower(word.text)
    if misses_letter(form, own) or (form in nouns(language.code) and clashes(form, own)):
        return True
    longer = (cut for cut, stem in prefixes(form) if len(stem) > len(own) and stem in nouns(language.code))
    return goes_on(word, form, own) and any(ends_noun(word, form[cut:]) for cut in longer)


def marked(word: Word, language: Language) -> Word:
    """A noun with the case that its form shows behind its own lemma, where the model saw none: "açıklamada"."""
    form, own = language.lower(word.text), language.lower(word.lemma)
    if ABLATIVE.search(form) and word.upos == "NOUN":  # "kapsamından", read as a genitive
        return replace(word, feats={**word.feats, "Case": "Abl"})
    if word.feats.get("Case") == "Loc" and language.is_a(own, "occasion"):  # in a statement, not stating
        word = replace(word, feats={name: value for name, value in word.feats.items() if name != "VerbForm"})
    stem = own if form.startswith(own) else own[:-1] + SOFTENED.get(own[-1:], "")  # "derneğe"
    rest = form[len(stem) :] if form.startswith(stem) and len(stem) == len(own) else ""
    if form == own and own[-1] in VOWELS and word.feats.get("Case", "Nom") != "Nom" and is_bare(form, language):
        return replace(word, feats={**word.feats, "Case": "Nom"})
    if own[-1:] in VOWELS and BUFFERED.fullmatch(rest):
        word = disowned(word)
    if word.feats.get("Person[psor]") == "2" and word.upos == "NOUN" and GENITIVE[own[-1:] in VOWELS].fullmatch(rest):
        feats = {name: value for name, value in word.feats.items() if not name.endswith("[psor]")}
        return replace(word, feats={**feats, "Case": "Gen"})  # "vaizin", and nobody's
    if not rest or word.upos != "NOUN" or word.feats.get("Case", "Nom") != "Nom" or "Person[psor]" in word.feats:
        return word
    case = case_of(rest) if len(rest) > 1 or stem != own else None
    case = "Acc" if own[-1] in VOWELS and BUFFERED.fullmatch(rest) else case
    case = case or ("Gen" if GENITIVE[own[-1] in VOWELS].fullmatch(rest) else None)  # "failin"
    return replace(word, feats={**word.feats, "Case": case}) if case else word


def is_bare(form: str, language: Language) -> bool:
    """As in "gıda", "battaniye": a known noun as it stands, and no case of a shorter one."""
    known = nouns(language.code)
    return form in known and not any(
        len(stem) > 1 and cut < len(form) and stem in known and NOUN_SUFFIX.match(form[cut:])
        for cut, stem in prefixes(form)
    )


def disowned(word: Word) -> Word:
    """As in "arsayı": what stands in the accusative behind its own vowel has no possessive, whatever was read."""
    feats = {name: value for name, value in word.feats.items() if not name.endswith("[psor]")}
    return replace(word, feats={**feats, "Case": "Acc"}) if word.upos == "NOUN" else word


def derived(word: Word, own: str, language: Language) -> Word:
    """A noun under the known one that is made of its lemma: "görevlinin" is of "görevli", not of "görev"."""
    form = language.lower(word.text)
    longer = (stem for _, stem in prefixes(form) if stem.startswith(own) and DERIVED.fullmatch(stem[len(own) :]))
    found = next((stem for stem in longer if stem in nouns(language.code)), None)
    return replace(word, lemma=found) if found is not None and word.upos == "NOUN" else word


def as_noun(word: Word, language: Language) -> Word:
    """As in "teşebbüsten", "ortalamanın altındaydı": no verb has a case right behind its stem, nor -ndAydI."""
    form, own = language.lower(word.text), language.lower(word.lemma)
    if word.upos != "VERB":
        return word
    if form in language.classes["casualty_word"] and own not in verbs(language.code):
        return replace(word, upos="NOUN", lemma=form)  # "3 ölü", and of no verb
    quality = QUALITY.sub("", form)
    if quality in trigger_names(language.code, "adjective") and quality not in language.classes["fake"]:
        return replace(word, upos="ADJ", lemma=quality, feats={"Case": "Nom"})  # "adına kayıtlı", and of no verb
    if language.is_a(form, "descent_word"):
        return replace(word, upos="ADJ", lemma=form, deprel="amod")  # "Rize doğumlu"
    if form == own and own in nouns(language.code) and word.deprel == "amod":
        return replace(word, upos="ADJ")  # "muhalif siyasetçiler"
    was = WAS.fullmatch(form)
    if was and not LOCATED.search(form) and was[1] in nouns(language.code) and was[1] not in verbs(language.code):
        return replace(word, upos="ADJ", lemma=was[1], feats={"Case": "Nom"})  # "görevliydi"
    cased = form.startswith(own) and own in nouns(language.code) and PLACED.fullmatch(form[len(own) :])
    if cased or LOCATED.search(form) or is_occasion(word, form, language):
        return replace(word, upos="NOUN")
    return replace(word, upos="NOUN") if own not in verbs(language.code) and is_thing(word, form, language) else word


def is_occasion(word: Word, form: str, language: Language) -> bool:
    """As in "duruşmada", "savunmasında": no clause, and a known noun in -mA in the locative or the ablative."""
    if "VerbForm" in word.feats or word.feats.get("Case") not in ("Loc", "Abl"):
        return False
    known = nouns(language.code)
    return any(s.endswith(("ma", "me")) and s in known and HELD.fullmatch(form[cut:]) for cut, s in prefixes(form))


def is_thing(word: Word, form: str, language: Language) -> bool:
    """As in "girişini": an object whose form is that of a known noun and of no clause."""
    if word.deprel not in ("obj", "nsubj", "nmod:poss") or TOLD.search(form) or DEED.search(form):
        return False
    known = nouns(language.code)
    return any(len(s) > SHORTEST and s in known and NOUN_SUFFIX.match(form[cut:]) for cut, s in prefixes(form))


def modifies(word: Word) -> bool:
    """Whether a word stands at a noun."""
    return word.deprel.partition(":")[0] in ("nmod", "amod", "acl")


def mended_noun(word: Word, language: Language) -> Word:
    """A noun under the longest known stem, with the case that its ending shows where the model saw none."""
    if word.upos == "PROPN" and word.text[:1].isupper():
        return mended_body(word, language)
    known, form = nouns(language.code), language.lower(word.text).replace("'", "")
    cut, stem = next(((k, s) for k, s in prefixes(form) if s in known and ends_noun(word, form[k:])), (0, ""))
    whole = language.lower(word.lemma) == form and ends_in_vowel(form, cut)
    short = len(stem) < SHORTEST and not any(stem in language.classes[name] for name in ("person", "lodging"))  # "eş"
    if short or (whole and len(stem) == SHORTEST):
        return word
    if stem[-1:] in VOWELS and BUFFERED.fullmatch(form[cut:]):
        word = disowned(word)
    feats = {name: value for name, value in word.feats.items() if name != "VerbForm"}
    if feats.get("Case", "Nom") == "Nom" and "Number[psor]" not in feats:
        case = "Acc" if stem[-1] in VOWELS and BUFFERED.fullmatch(form[cut:]) else case_of(form[cut:])
        case = case or ("Gen" if GENITIVE[stem[-1] in VOWELS].fullmatch(form[cut:]) else None)  # "vaizin"
        feats.update({"Case": case} if case else {})
    vowel = stem[-1] in VOWELS
    if vowel and stem == form and feats.get("Case") in ("Dat", "Acc") and is_bare(form, language):
        feats["Case"] = "Nom"  # "battaniye"
    if "Person[psor]" not in feats and POSSESSED[vowel].fullmatch(form[cut:]):
        feats.update({"Number[psor]": "Sing", "Person[psor]": "3"})
    return replace(word, lemma=stem, feats=feats)


def mended_body(word: Word, language: Language) -> Word:
    """The last word of the name of a body under its noun: "Ajansı'nın" is an "ajans"."""
    form = language.lower(word.text).partition("'")[0]
    known = bodies(language.code) | language.classes.get("lockup", frozenset())
    stem = next((s for _, s in prefixes(form) if len(s) > SHORTEST and s in known), None)
    owned = stem is not None and (OWNED.fullmatch(form[len(stem) :]) or OF_NAME.fullmatch(form[len(stem) :]))
    return replace(word, lemma=stem) if stem is not None and owned else word


def case_of(ending: str) -> str | None:
    """The case that an ending shows by itself."""
    return next((case for case, shape in CASES if shape.match(ending)), None)
