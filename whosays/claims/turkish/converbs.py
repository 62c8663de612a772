"""Converbs of a Turkish sentence: words that a parser has not read as one, and those hung past the verb they go with.

"fotoğraflarken" photographs and is no noun; "ele geçirirken" is half of no other verb; of "toplayıp ulaştırdığı
iddiasıyla yargılandı" who collected is who passed on, and not who tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import HARD
from whosays.claims.tree import Tree
from whosays.claims.turkish.contents import is_content
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.moves import MARKS, hung
from whosays.model import Word

ENDING = re.compile("(y?[ae]r[ae]k|y?[ıiuü]p|y?[ıiuü]nc[ae]|([aeıiuü]?r|[ıiuü]yor|m[ıiuü]ş)ken)$")
AND_THEN = re.compile("[ıiuü]p$")
TORN = frozenset({"compound", "amod", "acl", "nmod", "flat", "dep", "obj", "nsubj"})  # as what one is read
AORIST, NEVER = re.compile("[aeıiuü]?r$"), re.compile("m[ae]z$")


def stem_of(form: str, language: Language) -> str:
    """The known verb under a converb, or nothing: "giderek" is of "git", "fotoğraflarken" of "fotoğrafla"."""
    found = ENDING.search(form)
    if found is None:
        return ""
    stem = form[: found.start()]
    hard = stem[:-1] + HARD.get(stem[-1:], stem[-1:])
    whole = (stem + vowel for vowel in "ae" if found[2])  # the vowel that its aorist begins with
    return next((one for one in (stem, hard, *whole) if one in verbs(language.code) and len(one) > 2), "")


def as_converb(word: Word, language: Language) -> Word | None:
    """A word that a parser has hung as a clause and read as a noun or an adverb, as the verb that it is."""
    if word.upos not in ("NOUN", "ADV", "ADJ") or word.deprel != "advcl":
        return None
    stem = stem_of(language.lower(word.text), language)
    feats = {name: value for name, value in word.feats.items() if name != "Case"}
    return replace(word, lemma=stem, upos="VERB", feats={**feats, "VerbForm": "Conv"}) if stem else None


def torn_converbs(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "ele geçirirken, Kaya'yı gözaltına aldı": a converb is a clause, whatever word it was hung on."""
    for i in tree.tagged("VERB"):
        if tree.bases[i] not in TORN or not ENDING.search(tree.forms[i]) or "Case" in tree.words[i].feats:
            continue
        verb = next((k for k in range(i + 1, len(tree)) if is_deed(tree, k)), None)
        above = next((a for a in tree.ancestors(i) if a > i and tree.words[a].upos == "VERB"), verb)
        target = verb if AND_THEN.search(tree.forms[i]) else above
        quoted = any(tree.words[k].text in MARKS for k in range(i, target or i))
        if target is not None and i not in tree.ancestors(target) and not quoted:
            feats = {**tree.words[i].feats, "VerbForm": "Conv"}
            yield {i: replace(tree.words[i], head=target, deprel="advcl", feats=feats)}


def is_deed(tree: Tree, i: int) -> bool:
    """A verb that tells what is done, and no infinitive beside another one: "yaymakla tehdit etti"."""
    return tree.words[i].upos == "VERB" and tree.words[i].feats.get("VerbForm") != "Vnoun"


def converbs_in_contents(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "para toplayıp örgüte ulaştırdığı iddiasıyla yargılandı": both deeds are what he is tried for."""
    for i in tree.named("advcl"):
        above = tree.words[i].head
        if above < i or not AND_THEN.search(tree.forms[i]) or tree.forms[i + 1] == ",":
            continue
        verb = next((k for k in range(i + 1, above) if tree.words[k].upos == "VERB"), None)
        if verb is None or tree.bases[verb] != "acl" or tree.having(verb, "nsubj"):
            continue
        if is_content(tree, verb, tree.words[verb].head, language):
            yield hung(tree, i, verb, "advcl")


def no_sooner(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Türkiye'ye döner dönmez yakalandı": an aorist and its negation are one clause, of the verb behind."""
    for i in range(len(tree) - 2):
        first, second = tree.words[i], tree.words[i + 1]
        stem = AORIST.sub("", tree.forms[i])
        if not NEVER.search(tree.forms[i + 1]) or NEVER.sub("", tree.forms[i + 1]) != stem or stem == tree.forms[i]:
            continue
        verb = next((k for k in range(i + 2, len(tree)) if tree.words[k].upos == "VERB"), None)
        if verb is None or (first.head == verb and second.head == i):
            continue
        feats = {"VerbForm": "Conv", **({"Voice": first.feats["Voice"]} if "Voice" in first.feats else {})}
        moved = {c: replace(tree.words[c], head=i) for c in tree.children[i + 1] if c != i}
        yield {**moved, i: replace(first, upos="VERB", head=verb, deprel="advcl", feats=feats),
               i + 1: replace(second, upos="ADV", head=i, deprel="fixed", feats={})}  # fmt: skip


EARLY = (no_sooner, torn_converbs)
RULES = (converbs_in_contents,)
