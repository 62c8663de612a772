"""Days and hours of a Turkish sentence that a parser has hung on a noun: when something is done is the verb's.

A date has no place inside a noun phrase unless "tarihli" or "-ki" joins it: it is of the verb behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung, is_finite, joined
from whosays.claims.turkish.owners import DEED
from whosays.model import Word

YEAR = re.compile(r"(1[89]|20)\d\d(['’][dt][ae])?$")
OF_DAY = frozenset({"gece", "sabah", "akşam", "gün"})
NAMING = frozenset({"NOUN", "PROPN", "NUM", "ADJ", "ADV"})
SMALL = frozenset({"NUM", "DET", "ADV", "ADJ"})
BEFORE_OR_AFTER = frozenset({"önce", "sonra", "evvel"})


def times_of_verbs(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "dün beraat etti", "geçen yıl karar verdi": a time beside the noun of a verb of two words is the verb's."""
    for i in tree.named("nmod"):
        noun = tree.words[i].head
        bare = tree.words[i].feats.get("Case", "Nom") == "Nom" and tree.words[i].deprel == "nmod"
        between = tree.forms[i] == "arasında" and any(is_time(tree, c, language) for c in tree.children[i])
        if tree.words[noun].deprel == "compound:lvc" and (between or (bare and is_time(tree, i, language))):
            yield hung(tree, i, tree.words[noun].head, "obl")


def past_stretches(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "geçen hafta", "geçen Mart ayında": no participle, nothing passes there."""
    for i, form in enumerate(tree.forms[:-1]):
        word = tree.words[i]
        time = is_time(tree, i + 1, language) or tree.forms[i + 1] in language.classes["month"]
        if form == "geçen" and word.upos == "VERB" and word.head > i and time and not tree.children[i]:
            yield {i: replace(word, lemma=form, upos="ADJ", deprel="amod", feats={})}


def stretches_of_verbs(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "2019 yılında kasten yaralama suçundan ceza aldı": a year in the locative is no part of what follows it."""
    for i in tree.named("obl", "nmod"):
        word, over = tree.words[i], tree.words[i].head
        placed = word.upos == "NOUN" and word.feats.get("Case") == "Loc" and over > i and not joined(tree, i)
        if not placed or not counted(tree, i) or not find(tree, i, language.classes["stretch"], language):
            continue
        named = tree.words[over].upos in NAMING or tree.bases[over] in ("amod", "nmod", "compound")
        verb = next((k for k in range(i + 1, len(tree)) if acts(tree, k) or DEED.search(tree.forms[k])), None)
        if named and tree.words[over].deprel != "compound:lvc" and verb is not None and acts(tree, verb):
            yield hung(tree, i, verb, "obl")


def counted(tree: Tree, i: int) -> bool:
    """As in "2019 yılında", "Mart ayında": the number or the month that it is called by."""
    return any(tree.words[c].upos in ("NUM", "PROPN") for c in tree.having(i, "nummod", "nmod:poss") if c < i)


def acts(tree: Tree, k: int) -> bool:
    """A verb that tells a deed: no noun of one in "kasten yaralama suçu"."""
    return tree.words[k].upos == "VERB" and tree.bases[k] not in ("amod", "nmod", "compound")


def days_as_things(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "cenaze 4 Mart Pazartesi günü kalkacak": a day that is called by its name or number is no object."""
    for i in tree.named("obj", "nsubj"):
        word, verb = tree.words[i], tree.words[i].head
        bare = tree.lemmas[i] in OF_DAY and word.feats.get("Case", "Nom") == "Nom" and tree.forms[i] != tree.lemmas[i]
        if bare and i < verb and tree.words[verb].upos == "VERB" and is_dated(tree, i, language):
            yield {i: replace(word, deprel="obl")}


def is_dated(tree: Tree, i: int, language: Language) -> bool:
    """Whether a number, a month or a day of the week stands right before a word."""
    before = tree.forms[i - 1] if i else ""
    named = before in language.classes["month"] | language.classes["day_word"] or YEAR.match(before)
    return bool(named) or tree.words[max(i - 1, 0)].upos == "NUM"


def scenes_of_sentences(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Van'da pazar günü göçmen taşıyan minibüs devrildi": the day behind the place sets the whole scene."""
    for place in tree.named("obl"):
        verb, day = tree.words[place].head, max(tree.subtree(place)) + 1
        opens = min(tree.subtree(place)) == 0 and tree.words[place].feats.get("Case") == "Loc" and verb > day
        if not opens or not is_finite(tree.words[verb]) or tree.words[day].text == ",":
            continue
        head = next((k for k in range(day, verb) if min(tree.subtree(k)) == day and tree.bases[k] == "obl"), None)
        if head is None or not is_time(tree, head, language) or not carries(tree, tree.words[head].head):
            continue
        yield hung(tree, head, verb, "obl")


def carries(tree: Tree, participle: int) -> bool:
    """As in "göçmen taşıyan minibüs": an -An with an object of its own describes what is there anyway."""
    doing = tree.bases[participle] == "acl" and tree.forms[participle].endswith(("an", "en"))
    return doing and tree.words[participle].feats.get("Voice") != "Pass" and bool(tree.having(participle, "obj"))


def is_time(tree: Tree, i: int, language: Language) -> bool:
    """A word for a stretch of time: "yıl", "dün"."""
    return any(find(tree, i, language.classes[name], language) for name in ("stretch", "day_word"))


def dates_of_verbs(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "14 Kasım 2023'te oy çokluğuyla karar verildi": a date is of the next verb, not of the noun behind it."""
    for first, last in dates(tree, language):
        head = next((k for k in range(first, last + 1) if not first <= tree.words[k].head <= last), last)
        over = tree.words[head].head
        if tree.bases[head] in ("obj", "nsubj") and tree.lemmas[last] in OF_DAY and over > last:
            yield {head: replace(tree.words[head], deprel="obl")}  # "o sabahı" is no object
            continue
        if over <= last or tree.words[over].upos not in NAMING or tree.words[over].deprel == "compound:lvc":
            continue
        if joined(tree, head) or attributive(tree, last) or tree.bases[head] in ("conj", "appos"):
            continue
        verb = next((k for k in range(last + 1, len(tree)) if tree.words[k].upos == "VERB"), None)
        if verb is not None:
            yield hung(tree, head, verb, "obl")


def dates(tree: Tree, language: Language) -> Iterator[tuple[int, int]]:
    """Where a day of the calendar begins and ends: a number, a month and a year, with the part of the day behind it."""
    for month in range(1, len(tree) - 1):
        if tree.forms[month].partition("'")[0] not in language.classes["month"] or tree.words[month - 1].upos != "NUM":
            continue
        last = month + 1 if YEAR.match(tree.words[month + 1].text) else month
        if last + 1 < len(tree) and tree.lemmas[last + 1] in OF_DAY and "'" not in tree.words[last].text:
            last += 1
        if last > month or "'" in tree.words[month].text:
            yield month - 1, last


def attributive(tree: Tree, last: int) -> bool:
    """As in "15 Mart 2021 tarihli", "3 Mayıs 2020 tarihinde": the word behind takes the date up."""
    behind = tree.forms[last + 1] if last + 1 < len(tree) else ""
    return behind.startswith(("tarih", "günlü", "gün", "ile", "ve", "-", "–", "'"))


def measured_from(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "baskından bir gün önce gitti": before or after what it was; nobody came from there."""
    for i in tree.named("obl", "nmod"):
        event = tree.words[i].upos == "NOUN" and not find(tree, i, language.classes["somewhere"], language)
        if not event or tree.words[i].feats.get("Case") != "Abl" or tree.having(i, "case"):
            continue
        unit = next((k for k in range(i + 1, len(tree)) if tree.words[k].upos not in SMALL), len(tree) - 1)
        behind = tree.forms[unit + 1] if unit + 1 < len(tree) else ""
        if unit > i + 1 and behind in BEFORE_OR_AFTER and is_time(tree, unit, language):
            yield hung(tree, i, unit, "nmod")


def afterwards(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "cinayetin ardından kaçtı": when he fled, and not from where."""
    for i in tree.named("obl", "nmod"):
        word = tree.words[i]
        if tree.forms[i] == "ardından" and word.feats.get("Case") == "Abl" and tree.having(i, "nmod:poss"):
            yield {i: replace(word, feats={name: value for name, value in word.feats.items() if name != "Case"})}


RULES = (
    afterwards, days_as_things, scenes_of_sentences, past_stretches, times_of_verbs, stretches_of_verbs, dates_of_verbs,
    measured_from,
)  # fmt: skip
