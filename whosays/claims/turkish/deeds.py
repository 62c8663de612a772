"""Turkish nouns in -mA that a parser has read as verbs: "açıklamada", "öldürülmesini"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.turkish.causatives import caused
from whosays.claims.turkish.irregular import prefixes
from whosays.claims.turkish.known import nouns, verbs
from whosays.model import Word


def of_known(word: Word, own: str, form: str, language: Language) -> Word:
    """A verb that the lists know under its known causative, or as the noun of its passive: "öldürülmesini"."""
    passive = next(prefixes_of_deeds(form, language), "")
    if passive and passive[:-2] not in verbs(language.code):
        return as_deed(word, passive)
    return caused(word, own, form, language)


def prefixes_of_deeds(form: str, language: Language) -> Iterator[str]:
    """The nouns in -mA of the lists that a form begins with, the longest first."""
    known = nouns(language.code)
    return (stem for _, stem in prefixes(form) if stem.endswith(("ma", "me")) and stem in known)


def as_deed(word: Word, deed: str) -> Word:
    """A noun in -mA that was read as a verb: "açıklamada"."""
    if word.feats.get("VerbForm") != "Vnoun":
        return word
    feats = {name: value for name, value in word.feats.items() if name not in ("VerbForm", "Polarity")}
    relation = "obj" if feats.get("Case") == "Acc" and word.deprel == "ccomp" else word.deprel
    return replace(word, lemma=deed, upos="NOUN", feats=feats, deprel=relation)
